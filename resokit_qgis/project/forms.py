"""The forms: what people fill in, made of core widgets alone, so that they work without the plugin and in QField.

Every table gets a tab with its own fields, where they exist a tab with the consents, a tab with what hangs on the row,
and a tab with what the plugin fills in. Names of fields are the schema's, texts the workspace's language.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsProject,
    QgsValueMapFieldFormatter,
    QgsVectorLayer,
)

from resokit_qgis.errors import QT_TRANSLATE_NOOP
from resokit_qgis.i18n import Speaker
from resokit_qgis.project import relations, vocabularies
from resokit_qgis.workspace.schema import CONSENT_SCOPES, Field, Kind, Table

KEY = "id"
TECHNICAL = ("fictional", "result_id", "recipe", "computed_at", "source_row", "repaired")
"""What the plugin fills in: shown on a tab of its own, to be read only."""

_COMPUTED = {
    "neighbourhoods": ("rule", "threshold", "drawings", "area_m2"),
    "agreement_cells": ("drawings", "share"),
}
"""Results: to be read only as well, but worth a place on the first tab."""

_CONSENT_TAB = (*CONSENT_SCOPES, "display_name")
_TIE_ENDS = (
    ("from_", QT_TRANSLATE_NOOP("Resokit", "From (choose one)")),
    ("to_", QT_TRANSLATE_NOOP("Resokit", "To (choose one)")),
)


def set_up_fields(layer: QgsVectorLayer, table: Table, speaker: Speaker) -> None:
    """Give every field of `layer` its alias, widget, default and constraints; the layer need not be in a project."""
    _hide(layer, layer.fields().indexOf("fid"))
    for field in table.fields:
        index = layer.fields().indexOf(field.name)
        layer.setFieldAlias(index, speaker.translate("Resokit", field.label))
        layer.setEditorWidgetSetup(index, _widget(table, field, speaker))
        if field.name == KEY:
            _hide(layer, index)
            layer.setDefaultValueDefinition(index, QgsDefaultValue("uuid('WithoutBraces')"))
            _constrain(layer, index, QgsFieldConstraints.Constraint.ConstraintUnique)
        elif field.name == "fictional":
            # In a workspace about made-up people, a row that somebody adds is made up as well.
            layer.setDefaultValueDefinition(index, QgsDefaultValue("coalesce(@resokit_notice, '') = 'fictional'"))
        elif field.kind is Kind.BOOLEAN:
            # Nobody has consented, and nothing is so, until somebody says it is.
            layer.setDefaultValueDefinition(index, QgsDefaultValue("false"))
        elif field.multiline and not field.required:
            # QGIS writes NULL into an empty text of several lines, and there it stays when somebody types.
            layer.setDefaultValueDefinition(index, QgsDefaultValue("''"))
        if field.required:
            _constrain(layer, index, QgsFieldConstraints.Constraint.ConstraintNotNull)
        if field.name == "display_name":
            layer.setConstraintExpression(
                index,
                """coalesce("display_name", '') = '' OR coalesce("consent_name", false)""",
                speaker.translate("Resokit", "A name is shown only where the person consents to it."),
            )
            layer.setFieldConstraint(
                index,
                QgsFieldConstraints.Constraint.ConstraintExpression,
                QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft,
            )
            # Who takes the tick away takes the name away, which could not be saved otherwise.
            layer.setDefaultValueDefinition(
                index, QgsDefaultValue("""if(coalesce("consent_name", false), "display_name", NULL)""", True)
            )
    layer.setDisplayExpression(_display(table))


def _hide(layer: QgsVectorLayer, index: int) -> None:
    layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))
    columns = layer.attributeTableConfig()
    columns.update(layer.fields())
    for place, column in enumerate(columns.columns()):
        if column.name == layer.fields()[index].name():
            columns.setColumnHidden(place, True)
    layer.setAttributeTableConfig(columns)


def _constrain(layer: QgsVectorLayer, index: int, constraint: QgsFieldConstraints.Constraint) -> None:
    hard = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    layer.setFieldConstraint(index, constraint, hard)


def _display(table: Table) -> str:
    """The expression that names a row to people: its display field, as people read it where it holds a code."""
    field = QgsExpression.quotedColumnRef(table.display)
    return f"represent_value({field})" if table.field_named(table.display).vocabulary else field


def _widget(table: Table, field: Field, speaker: Speaker) -> QgsEditorWidgetSetup:
    if field.vocabulary:
        return QgsEditorWidgetSetup("ValueMap", {"map": value_map(field, speaker)})
    if field.refers_to:
        return QgsEditorWidgetSetup("RelationReference", _reference(table, field))
    if field.kind is Kind.BOOLEAN:
        return QgsEditorWidgetSetup("CheckBox", {"TextDisplayMethod": 0, "AllowNullState": False})
    if field.kind is Kind.DATE:
        return QgsEditorWidgetSetup("DateTime", _moment("yyyy-MM-dd"))
    if field.kind is Kind.MOMENT:
        return QgsEditorWidgetSetup("DateTime", _moment("yyyy-MM-dd HH:mm"))
    if field.attachment:
        return QgsEditorWidgetSetup("ExternalResource", _attachment())
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": field.multiline, "UseHtml": False})


def value_map(field: Field, speaker: Speaker) -> list[dict[str, str]]:
    """The choices of a coded field, label to code, in the order of its vocabulary; one for "nothing" if it may be."""
    choices = [
        {vocabularies.label(field.vocabulary, code, speaker.language): code}
        for code in vocabularies.codes(field.vocabulary)
    ]
    if not field.required:
        choices.append({speaker.translate("Resokit", "(not filled in)"): QgsValueMapFieldFormatter.NULL_VALUE})
    return choices


def _reference(table: Table, field: Field) -> dict[str, Any]:
    # The relation is enough to find the layer; its source would put an absolute path into the project.
    return {
        "Relation": relations.relation_id(table, field),
        "AllowNULL": True,
        "AllowAddFeatures": False,
        "OrderByValue": True,
        "ShowForm": False,
        "ShowOpenFormButton": True,
        "MapIdentification": False,
        "ReadOnly": False,
    }


def _moment(pattern: str) -> dict[str, Any]:
    return {
        "display_format": pattern,
        "field_format": pattern,
        "field_format_overwrite": False,
        "calendar_popup": True,
        "allow_null": True,
        "field_iso_format": False,
    }


def _attachment() -> dict[str, Any]:
    """A file under media/, kept relative to the project so that the folder can move."""
    root = {"active": True, "type": 3, "expression": "@project_folder || '/media'"}
    return {
        "StorageType": "",
        "StorageMode": 0,
        "RelativeStorage": 1,
        "DocumentViewer": 1,
        "DocumentViewerHeight": 0,
        "DocumentViewerWidth": 0,
        "FileWidget": True,
        "FileWidgetButton": True,
        "FileWidgetFilter": "",
        "PropertyCollection": {"name": "", "type": "collection", "properties": {"propertyRootPath": root}},
    }


# The form ----------------------------------------------------------------------------------------------------------


def set_up_form(layer: QgsVectorLayer, table: Table, project: QgsProject, speaker: Speaker) -> None:
    """Lay out the form of `layer`, which is in `project` with all relations added."""
    form = layer.editFormConfig()
    form.clearTabs()
    form.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
    form.setInitCodeSource(Qgis.AttributeFormPythonInitCodeSource.NoSource)
    names = [field.name for field in table.fields if field.name != KEY]
    technical = [name for name in names if name in TECHNICAL]
    consents = [name for name in _CONSENT_TAB if name in names]
    own = [name for name in names if name not in technical and name not in consents]
    tab = _tab(form, speaker.translate("Resokit", table.label))
    if table.name == "ties":
        _add_tie_ends(tab, layer, own, speaker)
        own = [name for name in own if not name.startswith(("from_", "to_"))]
    _add_fields(tab, layer, own)
    if consents:
        _add_fields(_tab(form, speaker.translate("Resokit", "Consent")), layer, consents)
    _add_links(form, table, project, speaker)
    if technical:
        _add_fields(_tab(form, speaker.translate("Resokit", "Technical")), layer, technical)
    for name in (*technical, *_COMPUTED.get(table.name, ())):
        form.setReadOnly(layer.fields().indexOf(name), True)
    layer.setEditFormConfig(form)


def _tab(form: QgsEditFormConfig, name: str) -> QgsAttributeEditorContainer:
    tab = QgsAttributeEditorContainer(name, form.invisibleRootContainer())
    tab.setType(Qgis.AttributeEditorContainerType.Tab)
    form.addTab(tab)
    return tab


def _add_fields(container: QgsAttributeEditorContainer, layer: QgsVectorLayer, names: list[str]) -> None:
    for name in names:
        container.addChildElement(QgsAttributeEditorField(name, layer.fields().indexOf(name), container))


def _add_tie_ends(tab: QgsAttributeEditorContainer, layer: QgsVectorLayer, names: list[str], speaker: Speaker) -> None:
    for prefix, title in _TIE_ENDS:
        box = QgsAttributeEditorContainer(speaker.translate("Resokit", title), tab)
        box.setType(Qgis.AttributeEditorContainerType.GroupBox)
        _add_fields(box, layer, [name for name in names if name.startswith(prefix)])
        tab.addChildElement(box)


def _add_links(form: QgsEditFormConfig, table: Table, project: QgsProject, speaker: Speaker) -> None:
    """A tab with an editor for each relation in which other rows refer to this one."""
    linked = relations.children(table)
    if not linked:
        return
    tab = _tab(form, speaker.translate("Resokit", "Links"))
    for child, field in linked:
        name = relations.relation_name(child, field, speaker)
        box = QgsAttributeEditorContainer(name, tab)
        box.setType(Qgis.AttributeEditorContainerType.GroupBox)
        box.setCollapsed(len(linked) > 1)
        relation = project.relationManager().relation(relations.relation_id(child, field))
        editor = QgsAttributeEditorRelation(relation, box)
        editor.setRelationWidgetTypeId("relation_editor")
        editor.setShowLabel(False)
        box.addChildElement(editor)
        tab.addChildElement(box)
