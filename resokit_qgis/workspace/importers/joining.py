"""Which row of a table is about which ward: by codes where they fit, else by names that a person looked through."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers import codes, ward_names
from resokit_qgis.workspace.importers.formats.layout import Layout
from resokit_qgis.workspace.importers.numbers import holds_number
from resokit_qgis.workspace.importers.special_rows import says_total
from resokit_qgis.workspace.importers.table_source import TextTable
from resokit_qgis.workspace.importers.ward_codes import Fit, Level, fits, repeated
from resokit_qgis.workspace.importers.ward_names import Proposal

_CODE = re.compile(r"code|sector|refnis|geoitem|(?:^|_)(?:id|nis|nr|cd)(?:_|$)", re.IGNORECASE)
_SAMPLE = 60
_LEAST_ALIKE = 0.5


@dataclass(frozen=True)
class Join:
    """`code_of` takes each distinct text of `column` to the code of its ward of `level`, empty where it is none's.

    `fits` are those of the column with every level. `proposals` are there where names were joined; `undecided` of them
    wait for a person. `by_names`: the wards were found by their names.
    """

    column: str
    level: Level
    code_of: Mapping[str, str]
    fits: Sequence[Fit] = ()
    proposals: Sequence[Proposal] = ()
    decided: Mapping[str, str] = field(default_factory=dict)
    by_names: bool = False

    def beside(self, table: TextTable, others: Sequence[Level]) -> Join:
        """The same, with how the column fits `others` too: levels that were not asked for."""
        return replace(self, fits=[*self.fits, *fits(self.column, table.column(self.column), others)])

    @property
    def undecided(self) -> list[Proposal]:
        return [
            proposal
            for proposal in self.proposals
            if proposal.code and not proposal.accept and not self.code_of[proposal.name]
        ]


@dataclass(frozen=True)
class Wanted:
    """What the user asked for: a column, and decisions about names (`matches`).

    These are a table as `ward_names` writes it, or name -> code. `kept` are earlier decisions: level -> name -> code.
    """

    column: str = ""
    matches: TextTable | Mapping[str, str] | None = None
    kept: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def join(table: TextTable, layout: Layout, groups: Sequence[str], levels: Sequence[Level], wanted: Wanted) -> Join:
    """Find the column with the wards in `table`, and the level that it fits.

    `groups` tells rows of one ward apart (by period). Raises `ResokitError` where no column fits, or several levels fit
    equally well.
    """
    if wanted.column:
        table.column(wanted.column)
    every: list[Fit] = []
    found: list[Fit] = []
    if wanted.matches is None:
        columns = [wanted.column] if wanted.column else layout.keys
        every = [fit for column in columns for fit in fits(column, table.column(column), levels)]
        found = [fit for fit in every if fit.found and (wanted.column or _likely(fit, table, layout))]
    if not found:
        named = _by_names(table, layout, levels, wanted)
        if named is None:
            raise _nothing_fits(table, layout, levels, wanted)
        return named
    most_likely = max(found, key=lambda fit: _rank(fit, table, groups))
    column, most = most_likely.column, most_likely.found
    best = [fit for fit in found if fit.column == column and fit.found == most]
    if len(best) > 1:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The codes of {file} fit the wards of more than one level equally well: {levels}. Give the one that is meant as LEVEL. Nothing was imported.",
            ),
            file=table.file,
            levels=codes.listed([f"“{fit.level.name}”" for fit in best]),
        )
    return Join(column, best[0].level, best[0].code_of, [fit for fit in every if fit.column == column])


def _likely(fit: Fit, table: TextTable, layout: Layout) -> bool:
    """Whether a column may be taken for the codes unasked: a column of small counts can look like codes.

    It has to fit enough of the wards, to leave a column of figures, and not to contradict the wards' names where those stand in
    another column.
    """
    if not fit.enough:
        return False
    others = [figure.column for figure in layout.figures if figure.column != fit.column]
    if not any(holds_number(table.column(column)) for column in others):
        return False
    texts = table.column(fit.column)
    for column in layout.names:
        same = ward_names.same_names(dict.fromkeys(table.column(column)), fit.level)
        pairs = set(zip(texts, table.column(column), strict=True)) if same else set()
        known = [fit.code_of[text] == same[name] for text, name in pairs if fit.code_of[text] and name in same]
        if known and sum(known) < _LEAST_ALIKE * len(known):
            return False
    return True


def _rank(fit: Fit, table: TextTable, groups: Sequence[str]) -> tuple[bool, int, bool]:
    """What speaks for a column, the strongest first: its heading, the wards it fits, that no ward comes back in it."""
    called = _CODE.search(fit.column) is not None
    return called, fit.found, not repeated(fit, table.column(fit.column), groups)


def _by_names(table: TextTable, layout: Layout, levels: Sequence[Level], wanted: Wanted) -> Join | None:
    """The column whose texts are most like names of wards, joined as far as that is certain; None where none is."""
    columns = [wanted.column] if wanted.column else layout.names
    best: tuple[float, str, Level, dict[str, str]] | None = None
    for level in levels:
        decided = {**wanted.kept.get(level.name, {})}
        if wanted.matches is not None:
            if len(levels) > 1 and not _codes_known(wanted.matches, level):
                continue
            decided |= _decisions(wanted.matches, level)
        for column in columns:
            alike = _alike(_names(table.column(column)), level, decided)
            if alike >= _LEAST_ALIKE and (best is None or alike > best[0]):
                best = (alike, column, level, decided)
    if best is None:
        return None
    _, column, level, decided = best
    names = _names(table.column(column))
    same = ward_names.same_names(names, level)
    code_of = {
        "": "",
        **dict.fromkeys(names, ""),
        **same,
        **{name: code for name, code in decided.items() if name in names},
    }
    # A row of totals is no ward's, and asking which one it is would only make somebody say yes.
    open_names = [name for name in names if name in decided or not (name in same or says_total(name))]
    return Join(column, level, code_of, (), ward_names.propose(open_names, level, decided), decided, True)


def _codes_known(matches: TextTable | Mapping[str, str], level: Level) -> bool:
    given = matches.column("ward_code") if isinstance(matches, TextTable) else matches.values()
    return any(level.code_of(code.removeprefix("'")) for code in given if code)


def _decisions(matches: TextTable | Mapping[str, str], level: Level) -> dict[str, str]:
    if isinstance(matches, TextTable):
        return ward_names.read_decisions(matches, level)
    return {name: level.code_of(code) for name, code in matches.items()}


def _names(texts: Sequence[str]) -> dict[str, None]:
    """The distinct texts that are not numbers alone, in their order."""
    return dict.fromkeys(text for text in texts if any(letter.isalpha() for letter in text))


def _alike(names: Mapping[str, None], level: Level, decided: Mapping[str, str]) -> float:
    """How much the first of `names` are like those of wards, from 0 to 1."""
    sample = list(names)[:_SAMPLE]
    if not sample:
        return 0.0
    proposals = ward_names.propose(sample, level, decided)
    return sum(1.0 if proposal.accept else proposal.score for proposal in proposals) / len(sample)


def _nothing_fits(table: TextTable, layout: Layout, levels: Sequence[Level], wanted: Wanted) -> ResokitError:
    there = [code for level in levels for code in level.ids]
    if wanted.column:
        return ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "No code of {file} (such as {codes}) is the code of a ward (such as {wards}). Choose another code column, or import the wards that belong to it. Nothing was imported.",
            ),
            file=table.file,
            codes=codes.listed([code for code in codes.normalised(table.column(wanted.column)) if code], at_most=3),
            wards=codes.listed(there, at_most=3),
        )
    best = max(
        (fit for column in layout.keys for fit in fits(column, table.column(column), levels)),
        key=lambda fit: fit.share,
        default=None,
    )
    return ResokitError(
        QT_TRANSLATE_NOOP(
            "Resokit",
            "No column of {file} fits the wards (such as {wards}), by code or by name; “{column}” comes nearest, with {found} of {known} codes. Give the column as CODE_COLUMN, or import the wards that belong to it. Nothing was imported.",
        ),
        file=table.file,
        wards=codes.listed(there, at_most=3),
        column=best.column if best else "",
        found=best.found if best else 0,
        known=best.known if best else 0,
    )
