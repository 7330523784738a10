"""What the columns of a file of boundaries may be: who drew it, its name, groups, codes; and what is nobody's business.

Guesses to start from, by the headings and by the values of the first rows. They are shown, and people correct them. A
column that looks like names or contacts of people is never proposed for anything.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from resokit_qgis.errors import QT_TRANSLATE_NOOP
from resokit_qgis.workspace.importers.codes import text_of
from resokit_qgis.workspace.importers.headings import says
from resokit_qgis.workspace.importers.participants import column_of

PERSON, NAME, GROUP, CODE, NONE = "person", "name", "group", "code", ""
"""Who drew it; the name of a neighbourhood or ward; something about the person; the code of a ward; not imported."""

_PERSON = ("participant", "respondent", "deelnemer", "persoon", "person", "pseudo", "drawn by", "shape id", "drawing")
_PLACE = ("neighbo", "buurt", "wijk", "quartier", "community", "ward", "sector", "secteur", "gemeente", "commune")
_NAME = (*_PLACE[:4], "name", "naam", "nom", "libelle", "label", "community")
_GROUP = (
    *("age", "leeftijd", "gender", "geslacht", "sex", "sexe", "genre", "language", "taal", "langue", "relati"),
    *(
        "years lived",
        "jaren",
        "annees",
        "woonduur",
        "woont",
        "habite",
        "sinds",
        "depuis",
        "anciennete",
        "group",
        "groep",
        "herkomst",
        "beroep",
        "profession",
    ),
)
_CODE = ("code", "nis", "refnis", "cd", "sector", "secteur", "numbe", "nummer", "numero", "nr", "zone", "id")
_MADE_BY_PROGRAM = ("fid", "objectid", "gid", "ogc fid")
_FILE = ("file", "bestand", "fichier", "source", "bron", "url", "maps")
_PEOPLE = (
    *("first name", "last name", "surname", "full name", "voornaam", "achternaam", "familienaam", "prenom"),
    *("nom de famille", "naam persoon", "naam deelnemer", "person name", "participant name"),
)
_CONTACT = (
    *("contact", "mail", "courriel", "phone", "telefoon", "tel", "gsm", "mobile", "mobiel", "adres", "address"),
    *("birth", "geboorte", "naissance", "rijksregister", "registre national", "national number", "iban"),
)
_WORDS = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:['’.-][^\W\d_]+)*\.?(?: [^\W\d_]+(?:['’.-][^\W\d_]+)*\.?){0,3}")
"""One to four words of letters, in any script."""
_WHO = ("naam", "nom", "name", "wie", "qui", "who")
"""Headings that may be about a person on their own; people type their own name in small letters too."""
_PHONE = re.compile(r"(?:\+|0)[0-9][0-9 ./()-]{6,}[0-9]")
_CODE_TEXT = re.compile(r"(?=.*[0-9])[A-Za-z0-9_-]{1,20}")
_MOSTLY = 0.6
"""Share of the values of a column that look like something, for the column to be it."""
_DIFFERENT = 0.8
"""Share of the values that differ, for a column to hold people: places and groups come back, people hardly do."""
_FEWEST = 3
_MANY = 20
_SHOWN = 5

LIKE_NAMES = QT_TRANSLATE_NOOP("Resokit", "It looks like names of people, so it is not proposed for anything.")
LIKE_CONTACTS = QT_TRANSLATE_NOOP("Resokit", "It looks like contacts of people, so it is not proposed for anything.")
UNREADABLE = QT_TRANSLATE_NOOP("Resokit", "It holds different kinds of values, which QGIS cannot read.")
EMPTY = QT_TRANSLATE_NOOP("Resokit", "It is empty in the rows that were looked at.")


@dataclass(frozen=True)
class Column:
    """A column: some of its values as texts, how many of the rows looked at have one, and how many of these differ.

    `remark` is a literal sentence, empty where there is nothing to say; a column with one is proposed for nothing.
    """

    name: str
    examples: tuple[str, ...]
    filled: int
    different: int
    remark: str = ""

    @property
    def personal(self) -> bool:
        """Whether it looks like names or contacts of people."""
        return self.remark in (LIKE_NAMES, LIKE_CONTACTS)


def columns_of(
    names: Sequence[str], rows: Sequence[Mapping[str, Any]], unreadable: Collection[str] = (), people: bool = True
) -> list[Column]:
    """The columns called `names` with what `rows` (their values by name) tell of them.

    Without `people` a column is one of people by its heading alone: names of wards look like those of people.
    """
    found = []
    for name in names:
        texts = [text for text in (text_of(row[name]) for row in rows) if text]
        different = dict.fromkeys(texts)
        remark = ""
        if name in unreadable:
            remark = UNREADABLE
        elif (
            says(name, _CONTACT)
            or any("@" in text and "://" not in text for text in different)
            or _mostly(_PHONE, texts)
        ):
            remark = LIKE_CONTACTS
        elif says(name, _PEOPLE) or (people and _like_people(name, texts, len(different))):
            remark = LIKE_NAMES
        elif rows and not texts:
            remark = EMPTY
        found.append(Column(name, tuple(different)[:_SHOWN], len(texts), len(different), remark))
    return found


def drawing_roles(columns: Sequence[Column]) -> dict[str, str]:
    """The likely role of each column of a file of drawings, by its name: at most one PERSON and one NAME."""
    roles = dict.fromkeys((column.name for column in columns), NONE)
    usable = [column for column in columns if not column.remark and not says(column.name, _FILE)]
    for role, words in ((PERSON, _PERSON), (NAME, _NAME)):
        likely = [(says(column.name, words), column) for column in usable if roles[column.name] == NONE]
        likely = [pair for pair in likely if pair[0] and not column_of(pair[1].name)]
        if likely:
            # The first word of the list is the surest.
            roles[min(likely, key=lambda pair: pair[0])[1].name] = role
    for column in usable:
        apart = column.filled > _MANY and column.different > 0.9 * column.filled
        about = column_of(column.name) or says(column.name, _GROUP)
        if roles[column.name] == NONE and about and not apart and not says(column.name, _NAME):
            roles[column.name] = GROUP
    return roles


def ward_roles(columns: Sequence[Column], rows: int, language: str = "") -> dict[str, str]:
    """The likely role of each column of a file of wards, of which so many `rows` were looked at: a CODE and a NAME.

    A code stands in every row and is different in each; `language` ("nl") chooses among names in several languages.
    """
    roles = dict.fromkeys((column.name for column in columns), NONE)
    usable = [column for column in columns if not column.remark]
    likely = [column for column in usable if column.filled == column.different == rows and _like_codes(column)]
    if likely:
        # Headings first, then the order of the file; the number that a program gave its rows comes last.
        code = min(likely, key=lambda column: (says(column.name, _MADE_BY_PROGRAM) > 0, not says(column.name, _CODE)))
        roles[code.name] = CODE
    named = [
        column
        for column in usable
        if says(column.name, _NAME) and roles[column.name] == NONE and not _like_codes(column)
    ]
    # Wards have names of their own; that of their town comes back.
    most = max((column.different for column in named), default=0)
    differing = [column for column in named if column.different >= _DIFFERENT * most]
    if differing:
        roles[min(differing, key=lambda column: not _speaks(column.name, language)).name] = NAME
    return roles


def speak_of_people(columns: Sequence[Column]) -> bool:
    """Whether the headings or values tell of people who drew, which a file of wards does not."""
    return any(
        column.personal or column_of(column.name) or (says(column.name, _PERSON) and not says(column.name, _FILE))
        for column in columns
    )


def _mostly(pattern: re.Pattern[str], texts: Sequence[str]) -> bool:
    return bool(texts) and sum(bool(pattern.fullmatch(text)) for text in texts) >= _MOSTLY * len(texts)


def _like_people(name: str, texts: Sequence[str], different: int) -> bool:
    """Whether the values are words like names that hardly come back, under a heading that does not say place or group."""
    if len(texts) < _FEWEST or different < _DIFFERENT * len(texts) or says(name, _PLACE) or says(name, _GROUP):
        return False
    if says(name, _FILE) or not _mostly(_WORDS, texts):
        return False
    # Scripts without capitals have none to ask for.
    capitals = sum(text[0] == text[0].upper() for text in texts)
    return name.strip().casefold() in _WHO or capitals >= _MOSTLY * len(texts)


def _like_codes(column: Column) -> bool:
    return bool(column.examples) and all(_CODE_TEXT.fullmatch(text) for text in column.examples)


_LANGUAGES = {"nl": ("nl", "dut", "ned", "nld"), "fr": ("fr", "fre", "fra"), "en": ("en", "eng")}


def _speaks(name: str, language: str) -> bool:
    return name.casefold().endswith(_LANGUAGES.get(language, ()))
