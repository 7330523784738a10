"""What the lists of a choice, and the values in them, are called in the language of QGIS."""

from __future__ import annotations

from resokit_qgis.i18n import interface_language, translate
from resokit_qgis.project import vocabularies
from resokit_qgis.workspace import schema
from resokit_qgis.workspace.choice import CERTAINTIES, GROUPS, NAMES, ORGANISATIONS, ROUNDS, Key, Option
from resokit_qgis.workspace.schema import Field
from resokit_qgis.workspace.traits import BANDED, BANDS, NOT_GIVEN

_FIELDS = {
    ROUNDS: ("drawings", "round_id"),
    NAMES: ("drawings", "neighbourhood_name"),
    CERTAINTIES: ("drawings", "certainty"),
    ORGANISATIONS: ("participants", "organisation_id"),
}


def list_name(key: Key) -> str:
    """What the list is called: as the field in the forms, or as the team itself called a group."""
    field = _field(key)
    return translate("Resokit", field.label) if field is not None else key[1]


def short_name(key: Key) -> str:
    """What the list is called where there is little room and what is chosen in it follows."""
    if key == (NAMES, ""):
        return translate("Resokit", "Neighbourhood")
    return translate("Resokit", "Relation") if key == (GROUPS, "relation") else list_name(key)


def value_name(key: Key, option: Option) -> str:
    """What one of its values is called. Texts of the team stay as they are."""
    if option.value == NOT_GIVEN:
        return translate("Resokit", "(not given)")
    if key == (GROUPS, BANDED) and option.value in BANDS:
        return _years(option.value)
    vocabulary = _vocabulary(key)
    if vocabulary and option.value in vocabularies.codes(vocabulary):
        return vocabularies.label(vocabulary, option.value, interface_language())
    return option.label


def in_order(key: Key, options: tuple[Option, ...]) -> list[Option]:
    """`options` as people expect them: those of a vocabulary as it stands in the forms, the others as they are."""
    vocabulary = _vocabulary(key)
    codes = vocabularies.codes(vocabulary) if vocabulary else ()
    places = {code: place for place, code in enumerate(codes)}
    # Sorting keeps the order of what is alike.
    return sorted(options, key=lambda option: places.get(option.value, len(codes)))


def _years(band: str) -> str:
    names = (
        translate("Resokit", "under 5 years"),
        translate("Resokit", "5 to 9 years"),
        translate("Resokit", "10 years or more"),
    )
    return names[BANDS.index(band)]


def _field(key: Key) -> Field | None:
    which, attribute = key
    table, name = _FIELDS.get(which, ("participants", attribute))
    return next((field for field in schema.table(table).fields if field.name == name), None)


def _vocabulary(key: Key) -> str:
    field = _field(key)
    return field.vocabulary if field is not None else ""
