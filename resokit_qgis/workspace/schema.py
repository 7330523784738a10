"""Every table and field of a workspace, declared once, as data.

The store creates from it, the importers write to it, the project makes forms, relations and aliases of it. Names are
a public interface: people write models and scripts on them. Labels are English literals, translated where shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from resokit_qgis.errors import QT_TRANSLATE_NOOP

SCHEMA_VERSION = 1
META = "resokit_workspace"
"""The key and value table that makes a GeoPackage a workspace: schema_version, name, language, created, notice."""


class Kind(Enum):
    """What a field holds. DATE and MOMENT travel as ISO 8601 text, BOOLEAN as bool, the rest as str, int, float."""

    TEXT = "text"
    INTEGER = "integer"
    REAL = "real"
    BOOLEAN = "boolean"
    DATE = "date"
    MOMENT = "moment"


class Shape(Enum):
    """The geometry of a table; the values are OGC names."""

    NONE = "None"
    POINT = "Point"
    LINE = "LineString"
    MULTIPOLYGON = "MultiPolygon"


@dataclass(frozen=True)
class Field:
    """One column. `refers_to` names the table whose `id` it holds, `vocabulary` the list its codes come from."""

    name: str
    label: str
    kind: Kind = Kind.TEXT
    refers_to: str = ""
    vocabulary: str = ""
    required: bool = False
    multiline: bool = False
    attachment: bool = False


@dataclass(frozen=True)
class Table:
    """One table; `display` is the field that names a row to people."""

    name: str
    label: str
    shape: Shape
    fields: tuple[Field, ...]
    display: str = "id"

    def field_named(self, name: str) -> Field:
        """The field called `name`; `KeyError` where there is none."""
        for field in self.fields:
            if field.name == name:
                return field
        raise KeyError(name)

    @property
    def references(self) -> tuple[Field, ...]:
        return tuple(field for field in self.fields if field.refers_to)


_ID = Field("id", QT_TRANSLATE_NOOP("Resokit", "Key"), required=True)
_NOTE = Field("note", QT_TRANSLATE_NOOP("Resokit", "Note"), multiline=True)
_ROUND = Field("round_id", QT_TRANSLATE_NOOP("Resokit", "Round"), refers_to="rounds")
_SOURCE = Field("source", QT_TRANSLATE_NOOP("Resokit", "Source"))

CONSENT_SCOPES = ("consent_analysis", "consent_role", "consent_name", "consent_contact")
_CONSENTS = (
    Field("consent_analysis", QT_TRANSLATE_NOOP("Resokit", "May be kept for analysis"), Kind.BOOLEAN),
    Field("consent_role", QT_TRANSLATE_NOOP("Resokit", "May be shown as a role"), Kind.BOOLEAN),
    Field("consent_name", QT_TRANSLATE_NOOP("Resokit", "May be shown by name"), Kind.BOOLEAN),
    Field("consent_contact", QT_TRANSLATE_NOOP("Resokit", "Contact may be shared with partners"), Kind.BOOLEAN),
)

TABLES: tuple[Table, ...] = (
    Table(
        "rounds",
        QT_TRANSLATE_NOOP("Resokit", "Rounds"),
        Shape.NONE,
        (
            _ID,
            Field("name", QT_TRANSLATE_NOOP("Resokit", "Name"), required=True),
            Field("begins_on", QT_TRANSLATE_NOOP("Resokit", "Begins on"), Kind.DATE),
            Field("ends_on", QT_TRANSLATE_NOOP("Resokit", "Ends on"), Kind.DATE),
            _NOTE,
        ),
        "name",
    ),
    Table(
        "organisations",
        QT_TRANSLATE_NOOP("Resokit", "Organisations"),
        Shape.POINT,
        (
            _ID,
            Field("name", QT_TRANSLATE_NOOP("Resokit", "Name"), required=True),
            Field("mission", QT_TRANSLATE_NOOP("Resokit", "Mission"), multiline=True),
            Field("target_group", QT_TRANSLATE_NOOP("Resokit", "Target group")),
            Field("core_tasks", QT_TRANSLATE_NOOP("Resokit", "Core tasks"), multiline=True),
            Field("languages", QT_TRANSLATE_NOOP("Resokit", "Languages")),
            Field("address", QT_TRANSLATE_NOOP("Resokit", "Address")),
            Field("website", QT_TRANSLATE_NOOP("Resokit", "Website")),
            Field("logo", QT_TRANSLATE_NOOP("Resokit", "Logo"), attachment=True),
            Field("fictional", QT_TRANSLATE_NOOP("Resokit", "Fictional"), Kind.BOOLEAN),
            _NOTE,
        ),
        "name",
    ),
    Table(
        "activities",
        QT_TRANSLATE_NOOP("Resokit", "Activities"),
        Shape.NONE,
        (
            _ID,
            Field("name", QT_TRANSLATE_NOOP("Resokit", "Name"), required=True),
            Field("kind", QT_TRANSLATE_NOOP("Resokit", "Kind"), vocabulary="activity_kind"),
            Field("held_on", QT_TRANSLATE_NOOP("Resokit", "Held on"), Kind.DATE),
            Field("organisation_id", QT_TRANSLATE_NOOP("Resokit", "Organisation"), refers_to="organisations"),
            _ROUND,
            _NOTE,
        ),
        "name",
    ),
    Table(
        "participants",
        QT_TRANSLATE_NOOP("Resokit", "Participants"),
        Shape.NONE,
        (
            _ID,
            Field("code", QT_TRANSLATE_NOOP("Resokit", "Code (never a name)"), required=True),
            Field("age_band", QT_TRANSLATE_NOOP("Resokit", "Age band")),
            Field("gender", QT_TRANSLATE_NOOP("Resokit", "Gender")),
            Field("language", QT_TRANSLATE_NOOP("Resokit", "Language at home")),
            Field("relation", QT_TRANSLATE_NOOP("Resokit", "Relation to the neighbourhood"), vocabulary="relation"),
            Field("years_lived", QT_TRANSLATE_NOOP("Resokit", "Years lived here")),
            Field("groups", QT_TRANSLATE_NOOP("Resokit", "Other groups (JSON)")),
            Field("organisation_id", QT_TRANSLATE_NOOP("Resokit", "Invited by"), refers_to="organisations"),
            *_CONSENTS,
            Field("fictional", QT_TRANSLATE_NOOP("Resokit", "Fictional"), Kind.BOOLEAN),
        ),
        "code",
    ),
    Table(
        "drawings",
        QT_TRANSLATE_NOOP("Resokit", "Drawings"),
        Shape.MULTIPOLYGON,
        (
            _ID,
            Field("participant_id", QT_TRANSLATE_NOOP("Resokit", "Participant"), refers_to="participants"),
            _ROUND,
            Field("neighbourhood_name", QT_TRANSLATE_NOOP("Resokit", "Name of the neighbourhood")),
            Field("method", QT_TRANSLATE_NOOP("Resokit", "Method"), vocabulary="drawing_method"),
            Field("certainty", QT_TRANSLATE_NOOP("Resokit", "Certainty"), vocabulary="certainty"),
            Field("drawn_on", QT_TRANSLATE_NOOP("Resokit", "Drawn on"), Kind.DATE),
            Field("excluded", QT_TRANSLATE_NOOP("Resokit", "Left out"), Kind.BOOLEAN),
            Field("excluded_reason", QT_TRANSLATE_NOOP("Resokit", "Why left out")),
            Field("repaired", QT_TRANSLATE_NOOP("Resokit", "Repaired at import"), Kind.BOOLEAN),
            Field("unusual", QT_TRANSLATE_NOOP("Resokit", "Unusual because"), vocabulary="unusual"),
            _SOURCE,
            Field("source_row", QT_TRANSLATE_NOOP("Resokit", "Row in the source"), Kind.INTEGER),
            Field("fictional", QT_TRANSLATE_NOOP("Resokit", "Fictional"), Kind.BOOLEAN),
            _NOTE,
        ),
        "neighbourhood_name",
    ),
    Table(
        "wards",
        QT_TRANSLATE_NOOP("Resokit", "Wards"),
        Shape.MULTIPOLYGON,
        (
            _ID,
            Field("code", QT_TRANSLATE_NOOP("Resokit", "Code"), required=True),
            Field("name", QT_TRANSLATE_NOOP("Resokit", "Name")),
            Field("level", QT_TRANSLATE_NOOP("Resokit", "Level")),
            _SOURCE,
            Field("vintage", QT_TRANSLATE_NOOP("Resokit", "Vintage")),
            Field("repaired", QT_TRANSLATE_NOOP("Resokit", "Repaired at import"), Kind.BOOLEAN),
        ),
        "name",
    ),
    Table(
        "indicators",
        QT_TRANSLATE_NOOP("Resokit", "Indicators"),
        Shape.NONE,
        (
            _ID,
            Field("code", QT_TRANSLATE_NOOP("Resokit", "Code"), required=True),
            Field("name", QT_TRANSLATE_NOOP("Resokit", "Name")),
            Field("kind", QT_TRANSLATE_NOOP("Resokit", "Kind"), vocabulary="indicator_kind"),
            Field("numerator", QT_TRANSLATE_NOOP("Resokit", "Numerator")),
            Field("denominator", QT_TRANSLATE_NOOP("Resokit", "Denominator")),
            Field("unit", QT_TRANSLATE_NOOP("Resokit", "Unit")),
            _SOURCE,
        ),
        "name",
    ),
    Table(
        "indicator_values",
        QT_TRANSLATE_NOOP("Resokit", "Indicator values"),
        Shape.NONE,
        (
            _ID,
            Field("indicator_id", QT_TRANSLATE_NOOP("Resokit", "Indicator"), refers_to="indicators"),
            Field("ward_id", QT_TRANSLATE_NOOP("Resokit", "Ward"), refers_to="wards"),
            Field("period", QT_TRANSLATE_NOOP("Resokit", "Period")),
            Field("value", QT_TRANSLATE_NOOP("Resokit", "Value"), Kind.REAL),
            Field("status", QT_TRANSLATE_NOOP("Resokit", "Status"), vocabulary="value_status"),
        ),
    ),
    Table(
        "neighbourhoods",
        QT_TRANSLATE_NOOP("Resokit", "Lived neighbourhood"),
        Shape.MULTIPOLYGON,
        (
            _ID,
            Field("name", QT_TRANSLATE_NOOP("Resokit", "Name"), required=True),
            Field("result_id", QT_TRANSLATE_NOOP("Resokit", "Result (its levels and cells share it)")),
            Field("rule", QT_TRANSLATE_NOOP("Resokit", "Rule"), vocabulary="rule"),
            Field("threshold", QT_TRANSLATE_NOOP("Resokit", "Share of the drawings, at least (%)"), Kind.REAL),
            Field("drawings", QT_TRANSLATE_NOOP("Resokit", "Number of drawings"), Kind.INTEGER),
            Field("area_m2", QT_TRANSLATE_NOOP("Resokit", "Area (m²)"), Kind.REAL),
            Field("on_maps", QT_TRANSLATE_NOOP("Resokit", "This level is the line on maps"), Kind.BOOLEAN),
            _ROUND,
            Field("computed_at", QT_TRANSLATE_NOOP("Resokit", "Computed at"), Kind.MOMENT),
            Field("recipe", QT_TRANSLATE_NOOP("Resokit", "Recipe (JSON)"), multiline=True),
            Field("fictional", QT_TRANSLATE_NOOP("Resokit", "Fictional"), Kind.BOOLEAN),
            _NOTE,
        ),
        "name",
    ),
    Table(
        "agreement_cells",
        QT_TRANSLATE_NOOP("Resokit", "Agreement"),
        Shape.MULTIPOLYGON,
        (
            _ID,
            Field("result_id", QT_TRANSLATE_NOOP("Resokit", "Result (its levels and cells share it)")),
            Field("drawings", QT_TRANSLATE_NOOP("Resokit", "Number of drawings"), Kind.INTEGER),
            Field("share", QT_TRANSLATE_NOOP("Resokit", "Share of the drawings"), Kind.REAL),
        ),
    ),
    Table(
        "places",
        QT_TRANSLATE_NOOP("Resokit", "Public places"),
        Shape.POINT,
        (
            _ID,
            Field("name", QT_TRANSLATE_NOOP("Resokit", "Name"), required=True),
            Field("kind", QT_TRANSLATE_NOOP("Resokit", "Kind"), vocabulary="place_kind"),
            Field("access", QT_TRANSLATE_NOOP("Resokit", "Access"), vocabulary="access"),
            Field("own_use", QT_TRANSLATE_NOOP("Resokit", "What people use it for"), multiline=True),
            Field("used_by", QT_TRANSLATE_NOOP("Resokit", "Used by")),
            Field("used_when", QT_TRANSLATE_NOOP("Resokit", "Used when")),
            Field("mental", QT_TRANSLATE_NOOP("Resokit", "A place in people's minds"), Kind.BOOLEAN),
            Field("fictional", QT_TRANSLATE_NOOP("Resokit", "Fictional"), Kind.BOOLEAN),
            _NOTE,
        ),
        "name",
    ),
    Table(
        "actors",
        QT_TRANSLATE_NOOP("Resokit", "People and groups"),
        Shape.POINT,
        (
            _ID,
            Field("kind", QT_TRANSLATE_NOOP("Resokit", "Kind"), vocabulary="actor_kind", required=True),
            Field("role", QT_TRANSLATE_NOOP("Resokit", "Role in the neighbourhood")),
            Field("display_name", QT_TRANSLATE_NOOP("Resokit", "Name shown (only with consent)")),
            Field("formal", QT_TRANSLATE_NOOP("Resokit", "Formal"), Kind.BOOLEAN),
            Field("visibility", QT_TRANSLATE_NOOP("Resokit", "Visible or hidden"), vocabulary="visibility"),
            Field("involvement", QT_TRANSLATE_NOOP("Resokit", "Active or passive"), vocabulary="involvement"),
            Field("languages", QT_TRANSLATE_NOOP("Resokit", "Languages")),
            Field("place_id", QT_TRANSLATE_NOOP("Resokit", "Found at"), refers_to="places"),
            *_CONSENTS,
            Field("fictional", QT_TRANSLATE_NOOP("Resokit", "Fictional"), Kind.BOOLEAN),
            _NOTE,
        ),
        "role",
    ),
    Table(
        "ties",
        QT_TRANSLATE_NOOP("Resokit", "Ties"),
        Shape.LINE,
        (
            _ID,
            Field("from_organisation_id", QT_TRANSLATE_NOOP("Resokit", "From organisation"), refers_to="organisations"),
            Field("from_actor_id", QT_TRANSLATE_NOOP("Resokit", "From person or group"), refers_to="actors"),
            Field("from_place_id", QT_TRANSLATE_NOOP("Resokit", "From place"), refers_to="places"),
            Field("to_organisation_id", QT_TRANSLATE_NOOP("Resokit", "To organisation"), refers_to="organisations"),
            Field("to_actor_id", QT_TRANSLATE_NOOP("Resokit", "To person or group"), refers_to="actors"),
            Field("to_place_id", QT_TRANSLATE_NOOP("Resokit", "To place"), refers_to="places"),
            Field("kind", QT_TRANSLATE_NOOP("Resokit", "Kind"), vocabulary="tie_kind"),
            Field("strength", QT_TRANSLATE_NOOP("Resokit", "Strength"), vocabulary="strength"),
            Field("direction", QT_TRANSLATE_NOOP("Resokit", "Direction"), vocabulary="direction"),
            _SOURCE,
            _ROUND,
            Field("fictional", QT_TRANSLATE_NOOP("Resokit", "Fictional"), Kind.BOOLEAN),
            _NOTE,
        ),
        "kind",
    ),
    Table(
        "observations",
        QT_TRANSLATE_NOOP("Resokit", "Observations"),
        Shape.POINT,
        (
            _ID,
            Field("text", QT_TRANSLATE_NOOP("Resokit", "What was seen, heard or told"), required=True, multiline=True),
            Field("observed_at", QT_TRANSLATE_NOOP("Resokit", "When"), Kind.MOMENT),
            Field("day_part", QT_TRANSLATE_NOOP("Resokit", "Part of the day"), vocabulary="day_part"),
            Field("method", QT_TRANSLATE_NOOP("Resokit", "Method"), vocabulary="observation_method"),
            Field("perspective", QT_TRANSLATE_NOOP("Resokit", "From whose perspective")),
            Field("participant_id", QT_TRANSLATE_NOOP("Resokit", "Participant"), refers_to="participants"),
            Field("activity_id", QT_TRANSLATE_NOOP("Resokit", "Activity"), refers_to="activities"),
            Field("place_id", QT_TRANSLATE_NOOP("Resokit", "Place"), refers_to="places"),
            Field("audience", QT_TRANSLATE_NOOP("Resokit", "For whose eyes"), vocabulary="audience"),
            Field("media", QT_TRANSLATE_NOOP("Resokit", "Photo or recording"), attachment=True),
            _ROUND,
        ),
        "text",
    ),
    Table(
        "tags",
        QT_TRANSLATE_NOOP("Resokit", "Tags"),
        Shape.NONE,
        (
            _ID,
            Field("name", QT_TRANSLATE_NOOP("Resokit", "Name"), required=True),
            Field("parent_id", QT_TRANSLATE_NOOP("Resokit", "Under"), refers_to="tags"),
            Field("description", QT_TRANSLATE_NOOP("Resokit", "Description"), multiline=True),
        ),
        "name",
    ),
    Table(
        "observation_tags",
        QT_TRANSLATE_NOOP("Resokit", "Tags of observations"),
        Shape.NONE,
        (
            _ID,
            Field("observation_id", QT_TRANSLATE_NOOP("Resokit", "Observation"), refers_to="observations"),
            Field("tag_id", QT_TRANSLATE_NOOP("Resokit", "Tag"), refers_to="tags"),
            Field("coder", QT_TRANSLATE_NOOP("Resokit", "Tagged by")),
            Field("tagged_at", QT_TRANSLATE_NOOP("Resokit", "Tagged at"), Kind.MOMENT),
        ),
    ),
    Table(
        "assumptions",
        QT_TRANSLATE_NOOP("Resokit", "Assumptions"),
        Shape.NONE,
        (
            _ID,
            Field("statement", QT_TRANSLATE_NOOP("Resokit", "Statement"), required=True, multiline=True),
            Field("organisation_id", QT_TRANSLATE_NOOP("Resokit", "Put forward by"), refers_to="organisations"),
            _ROUND,
            Field("verdict", QT_TRANSLATE_NOOP("Resokit", "Verdict"), vocabulary="verdict"),
            _NOTE,
        ),
        "statement",
    ),
    Table(
        "evidence",
        QT_TRANSLATE_NOOP("Resokit", "Evidence"),
        Shape.NONE,
        (
            _ID,
            Field("assumption_id", QT_TRANSLATE_NOOP("Resokit", "Assumption"), refers_to="assumptions"),
            Field("observation_id", QT_TRANSLATE_NOOP("Resokit", "Observation"), refers_to="observations"),
            Field("indicator_id", QT_TRANSLATE_NOOP("Resokit", "Indicator"), refers_to="indicators"),
            Field("stance", QT_TRANSLATE_NOOP("Resokit", "Stance"), vocabulary="stance"),
            _NOTE,
        ),
    ),
    Table(
        "findings",
        QT_TRANSLATE_NOOP("Resokit", "Findings"),
        Shape.NONE,
        (
            _ID,
            Field("statement", QT_TRANSLATE_NOOP("Resokit", "Statement"), required=True, multiline=True),
            Field("triage", QT_TRANSLATE_NOOP("Resokit", "Whose task"), vocabulary="triage"),
            Field("organisation_id", QT_TRANSLATE_NOOP("Resokit", "Organisation"), refers_to="organisations"),
            Field("addressee", QT_TRANSLATE_NOOP("Resokit", "To be told to")),
            _ROUND,
        ),
        "statement",
    ),
    Table(
        "swot_items",
        QT_TRANSLATE_NOOP("Resokit", "Strengths to threats"),
        Shape.NONE,
        (
            _ID,
            Field("text", QT_TRANSLATE_NOOP("Resokit", "Text"), required=True, multiline=True),
            Field(
                "quadrant",
                QT_TRANSLATE_NOOP("Resokit", "Strength, weakness, opportunity or threat"),
                vocabulary="quadrant",
            ),
            Field("organisation_id", QT_TRANSLATE_NOOP("Resokit", "Organisation"), refers_to="organisations"),
            Field("shared", QT_TRANSLATE_NOOP("Resokit", "Shared by all"), Kind.BOOLEAN),
            _ROUND,
        ),
        "text",
    ),
    Table(
        "actions",
        QT_TRANSLATE_NOOP("Resokit", "Actions"),
        Shape.NONE,
        (
            _ID,
            Field("description", QT_TRANSLATE_NOOP("Resokit", "What will be done"), required=True, multiline=True),
            Field("finding_id", QT_TRANSLATE_NOOP("Resokit", "Finding"), refers_to="findings"),
            Field("organisation_id", QT_TRANSLATE_NOOP("Resokit", "Organisation"), refers_to="organisations"),
            Field("who", QT_TRANSLATE_NOOP("Resokit", "By whom")),
            Field("due_on", QT_TRANSLATE_NOOP("Resokit", "By when"), Kind.DATE),
            Field("status", QT_TRANSLATE_NOOP("Resokit", "Status"), vocabulary="action_status"),
        ),
        "description",
    ),
    Table(
        "consent_log",
        QT_TRANSLATE_NOOP("Resokit", "Consent log"),
        Shape.NONE,
        (
            _ID,
            Field("subject_table", QT_TRANSLATE_NOOP("Resokit", "Table")),
            Field("subject_id", QT_TRANSLATE_NOOP("Resokit", "Key of the person's row")),
            Field("scope", QT_TRANSLATE_NOOP("Resokit", "Scope"), vocabulary="consent_scope"),
            Field("given", QT_TRANSLATE_NOOP("Resokit", "Given (or withdrawn)"), Kind.BOOLEAN),
            Field("version", QT_TRANSLATE_NOOP("Resokit", "Version of the consent text")),
            Field("happened_at", QT_TRANSLATE_NOOP("Resokit", "When"), Kind.MOMENT),
            _NOTE,
        ),
    ),
)

IDENTITY_TABLES: tuple[Table, ...] = (
    Table(
        "identities",
        QT_TRANSLATE_NOOP("Resokit", "Names and contacts"),
        Shape.NONE,
        (
            _ID,
            Field("subject_table", QT_TRANSLATE_NOOP("Resokit", "Table")),
            Field("subject_id", QT_TRANSLATE_NOOP("Resokit", "Key of the person's row")),
            Field("name", QT_TRANSLATE_NOOP("Resokit", "Name")),
            Field("phone", QT_TRANSLATE_NOOP("Resokit", "Telephone")),
            Field("email", QT_TRANSLATE_NOOP("Resokit", "E-mail")),
            Field("address", QT_TRANSLATE_NOOP("Resokit", "Address")),
            _NOTE,
        ),
        "name",
    ),
)
"""The tables of the separate identities file: never packaged, exported or printed from."""


def table(name: str) -> Table:
    """The workspace table called `name`; `KeyError` where there is none."""
    for candidate in TABLES:
        if candidate.name == name:
            return candidate
    raise KeyError(name)
