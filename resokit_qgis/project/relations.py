"""How tables hang together: one QGIS relation for every reference that the schema declares."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import Qgis, QgsProject, QgsRelation, QgsRelationContext, QgsVectorLayer

from resokit_qgis.i18n import Speaker
from resokit_qgis.workspace import schema
from resokit_qgis.workspace.schema import Field, Table


def relation_id(table: Table, field: Field) -> str:
    """The stable id of the relation behind `field` of `table`, for instance `resokit_ties_from_actor_id`."""
    return f"resokit_{table.name}_{field.name}"


def relation_name(table: Table, field: Field, speaker: Speaker) -> str:
    """What people read for it: "Ties: From organisation"."""
    return f"{speaker.translate('Resokit', table.label)}: {speaker.translate('Resokit', field.label)}"


def children(parent: Table) -> list[tuple[Table, Field]]:
    """Every reference to `parent`, in the order of the schema."""
    return [(table, field) for table in schema.TABLES for field in table.references if field.refers_to == parent.name]


def add_relations(project: QgsProject, layers: Mapping[str, QgsVectorLayer], speaker: Speaker) -> None:
    """Add all relations to `project`; `layers` holds the project's layer of every table by table name."""
    manager = project.relationManager()
    for table in schema.TABLES:
        for field in table.references:
            relation = QgsRelation(QgsRelationContext(project))
            relation.setId(relation_id(table, field))
            relation.setName(relation_name(table, field, speaker))
            relation.setReferencingLayer(layers[table.name].id())
            relation.setReferencedLayer(layers[field.refers_to].id())
            relation.addFieldPair(field.name, "id")
            # Association: taking out an organisation never takes out what refers to it.
            relation.setStrength(Qgis.RelationshipStrength.Association)
            manager.addRelation(relation)
