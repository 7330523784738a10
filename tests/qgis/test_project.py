"""The project of a workspace: it opens, complete and plain, wherever its folder stands."""

from __future__ import annotations

import shutil
import uuid
import zipfile
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    NULL,
    Qgis,
    QgsAttributeEditorContainer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from resokit_qgis.errors import ResokitError
from resokit_qgis.i18n import LANGUAGES, Speaker
from resokit_qgis.project import GROUPS, BaseLayer, forms, group, layer, relations, styles, vocabularies, write_project
from resokit_qgis.project.base_map import copy_base_layer
from resokit_qgis.workspace import schema, store
from resokit_qgis.workspace.store import Workspace
from resokit_qgis.workspace.ties import tie_line

DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo" / "schaerbeek"
LAMBERT = "EPSG:31370"
HELMET = (151_190.0, 173_630.0)


def square(x: float, y: float, half: float) -> bytes:
    polygon = QgsGeometry.fromRect(QgsRectangle(x - half, y - half, x + half, y + half))
    polygon.convertToMultiType()
    return bytes(polygon.asWkb().data())


def point(x: float, y: float) -> bytes:
    return bytes(QgsGeometry.fromPointXY(QgsPointXY(x, y)).asWkb().data())


def fill(workspace: Workspace) -> None:
    """Real wards, and a handful of invented rows."""
    wards = QgsVectorLayer(str(DEMO / "wards.geojson"), "wards", "ogr")
    transform = QgsCoordinateTransform(wards.crs(), workspace.crs, QgsProject())
    x, y = HELMET
    with workspace.change() as changes:
        for ward in wards.getFeatures():
            ground = ward.geometry()
            ground.transform(transform)
            ground.convertToMultiType()
            changes.insert(
                "wards",
                {"code": str(int(ward["mdzone"])), "name": ward["namedut"], "geom": bytes(ground.asWkb().data())},
            )
        organisation = changes.insert("organisations", {"name": "De Linde", "geom": point(x, y)})
        shown = {"consent_analysis": True, "consent_role": True, "consent_name": True, "display_name": "Yasmina Dorval"}
        actor = changes.insert(
            "actors", {"kind": "key_figure", "role": "Baker", **shown, "geom": point(x + 300, y + 200)}
        )
        changes.insert("places", {"name": "Square", "kind": "square", "geom": point(x - 200, y + 100)})
        tie = {
            "from_organisation_id": organisation,
            "to_actor_id": actor,
            "kind": "helps",
            "strength": "strong",
            "direction": "one_way",
        }
        changes.insert("ties", {**tie, "geom": tie_line((x, y), (x + 300, y + 200))})
        changes.insert(
            "neighbourhoods", {"name": "Helmet", "threshold": 50.0, "on_maps": True, "geom": square(x, y, 500)}
        )
        changes.insert(
            "neighbourhoods", {"name": "Helmet", "threshold": 0.0, "on_maps": False, "geom": square(x, y, 5000)}
        )
        changes.insert("agreement_cells", {"drawings": 4, "share": 0.5, "geom": square(x, y, 500)})


def make(folder: Path, language: str = "en", notice: str = "", filled: bool = True) -> Workspace:
    crs = QgsCoordinateReferenceSystem(LAMBERT)
    workspace = store.create(folder, "Helmet", crs, language, notice)
    bases = []
    if filled:
        fill(workspace)
        base = folder / "base.gpkg"
        copy_base_layer(DEMO / "blocks.geojson", base, "blocks", {}, crs)
        copy_base_layer(
            DEMO / "streets.geojson", base, "streets", {"PW_NAME_FR": "name_fr", "PW_NAME_DU": "name_nl"}, crs
        )
        bases = [BaseLayer(base, "blocks", "blocks", "Blocks"), BaseLayer(base, "streets", "streets", "Streets")]
    write_project(workspace, bases)
    return workspace


def read(path: Path) -> QgsProject:
    project = QgsProject()
    assert project.read(str(path))
    return project


@pytest.fixture(scope="module", params=LANGUAGES)
def written(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, qgis_app: Any) -> Workspace:
    return make(tmp_path_factory.mktemp("project") / request.param, request.param)


@pytest.fixture
def project(written: Workspace) -> QgsProject:
    return read(written.project_path)


def table_layer(project: QgsProject, table: str) -> QgsVectorLayer:
    found = layer(project, table)
    assert found is not None
    return found


def test_every_table_is_a_valid_layer_in_the_workspaces_crs(project: QgsProject, written: Workspace) -> None:
    assert project.crs().authid() == LAMBERT
    for table in schema.TABLES:
        found = table_layer(project, table.name)
        assert found.isValid(), table.name
        assert Path(found.source().partition("|")[0]).samefile(written.path)
        assert found.name() == Speaker(written.language).translate("Resokit", table.label)
        if table.shape is not schema.Shape.NONE:
            assert found.crs().authid() == LAMBERT, table.name
            assert found.isSpatial()
    assert all(found.isValid() for found in project.mapLayers().values())
    assert len(project.mapLayers()) == len(schema.TABLES) + 2


def test_the_project_says_whose_it_is(project: QgsProject, written: Workspace) -> None:
    assert project.title() == "Helmet"
    assert project.transactionMode() == Qgis.TransactionMode.Disabled
    scope = QgsExpressionContextUtils.projectScope(project)
    assert scope.variable("resokit_workspace") == "Helmet.gpkg"
    assert scope.variable("resokit_language") == written.language
    assert not scope.variable("resokit_notice")


def test_groups_stand_in_order_under_their_own_ids(project: QgsProject, written: Workspace) -> None:
    speaker = Speaker(written.language)
    found = project.layerTreeRoot().findGroups()
    assert [node.customProperty("resokit/group") for node in found] == [name for name, _title, _tables in GROUPS]
    assert [node.name() for node in found] == [speaker.translate("Resokit", title) for _name, title, _tables in GROUPS]
    for node, (_name, _title, tables) in zip(found, GROUPS, strict=True):
        shown = [node.layer().customProperty("resokit/table") for node in node.findLayers()]
        assert shown == (list(tables) or [None, None])
    assert sorted(table for _name, _title, tables in GROUPS for table in tables) == sorted(
        table.name for table in schema.TABLES
    )
    assert [node.layer().customProperty("resokit/role") for node in found[-1].findLayers()] == ["streets", "blocks"]
    assert not group(project, "tables").isExpanded()


def test_layers_and_groups_are_found_whatever_they_are_called(project: QgsProject) -> None:
    table_layer(project, "organisations").setName("Onze partners")
    group(project, "base_map").setName("Ondergrond")
    assert table_layer(project, "organisations").name() == "Onze partners"
    assert group(project, "base_map").name() == "Ondergrond"
    assert layer(project, "no_such_table") is None
    assert group(project, "no_such_group") is None
    assert layer(QgsProject(), "organisations") is None


def test_every_reference_is_a_valid_relation(project: QgsProject) -> None:
    manager = project.relationManager()
    expected = {}
    for table in schema.TABLES:
        for field in table.references:
            expected[f"resokit_{table.name}_{field.name}"] = (table.name, field.name, field.refers_to)
    assert set(manager.relations()) == set(expected)
    for key, (referencing, field_name, referenced) in expected.items():
        relation = manager.relation(key)
        assert relation.isValid(), key
        assert relation.referencingLayer().customProperty("resokit/table") == referencing
        assert relation.referencedLayer().customProperty("resokit/table") == referenced
        assert relation.fieldPairs() == {field_name: "id"}


def elements(container: Any) -> list[Any]:
    found = []
    for child in container.children():
        found += elements(child) if isinstance(child, QgsAttributeEditorContainer) else [child]
    return found


def test_forms_show_every_field_once_with_its_text(project: QgsProject, written: Workspace) -> None:
    speaker = Speaker(written.language)
    for table in schema.TABLES:
        found = table_layer(project, table.name)
        form = found.editFormConfig()
        assert form.layout() == Qgis.AttributeFormLayout.DragAndDrop
        parts = elements(form.invisibleRootContainer())
        fields = [part.name() for part in parts if part.type() == Qgis.AttributeEditorType.Field]
        assert sorted(fields) == sorted(field.name for field in table.fields if field.name != "id")
        editors = [part for part in parts if part.type() == Qgis.AttributeEditorType.Relation]
        assert all(editor.init(project.relationManager()) for editor in editors)
        links = [editor.relation().id() for editor in editors]
        assert links == [relations.relation_id(child, field) for child, field in relations.children(table)]
        for field in table.fields:
            index = found.fields().indexOf(field.name)
            assert found.attributeAlias(index) == speaker.translate("Resokit", field.label)
            strengths = found.fieldConstraintsAndStrength(index)
            assert len(strengths) >= field.required, (table.name, field.name)
        display = f'"{table.display}"'
        assert found.displayExpression() in (display, f"represent_value({display})")


def test_widgets_suit_what_the_fields_hold(project: QgsProject) -> None:
    kinds = {schema.Kind.BOOLEAN: "CheckBox", schema.Kind.DATE: "DateTime", schema.Kind.MOMENT: "DateTime"}
    for table in schema.TABLES:
        found = table_layer(project, table.name)
        for field in table.fields:
            index = found.fields().indexOf(field.name)
            widget = found.editorWidgetSetup(index)
            if field.name == "id":
                assert widget.type() == "Hidden"
            elif field.vocabulary:
                assert widget.type() == "ValueMap"
            elif field.refers_to:
                assert widget.type() == "RelationReference"
                assert project.relationManager().relation(widget.config()["Relation"]).isValid()
            elif field.attachment:
                assert widget.type() == "ExternalResource"
                assert widget.config()["RelativeStorage"] == 1
            else:
                assert widget.type() == kinds.get(field.kind, "TextEdit")
            if field.multiline:
                assert widget.config()["IsMultiline"] is True
            assert found.editFormConfig().readOnly(index) == (
                field.name in forms.TECHNICAL or (table.name, field.name) in computed()
            )


def computed() -> set[tuple[str, str]]:
    levels = {("neighbourhoods", name) for name in ("rule", "threshold", "drawings", "area_m2")}
    return levels | {("agreement_cells", name) for name in ("drawings", "share")}


def test_value_maps_are_complete_in_the_workspaces_language(project: QgsProject, written: Workspace) -> None:
    for table in schema.TABLES:
        for field in table.fields:
            if not field.vocabulary:
                continue
            found = table_layer(project, table.name)
            choices = found.editorWidgetSetup(found.fields().indexOf(field.name)).config()["map"]
            pairs = [pair for choice in choices for pair in choice.items()]
            expected = [
                (vocabularies.label(field.vocabulary, code, written.language), code)
                for code in vocabularies.codes(field.vocabulary)
            ]
            assert pairs[: len(expected)] == expected
            assert len(pairs) == len(expected) + (not field.required)


def test_every_vocabulary_is_there_and_is_used() -> None:
    used = {field.vocabulary for table in schema.TABLES for field in table.fields if field.vocabulary}
    assert used == set(vocabularies.names())
    for name in used:
        for language in LANGUAGES:
            labels = [vocabularies.label(name, code, language) for code in vocabularies.codes(name)]
            assert all(labels)
            assert len(set(labels)) == len(labels), f"two codes of {name} read alike in {language}"


def test_dutch_workspace_speaks_dutch_where_the_list_says_it() -> None:
    assert vocabularies.label("actor_kind", "key_figure", "nl") == "Sleutelfiguur"
    with pytest.raises(KeyError):
        vocabularies.label("actor_kind", "mayor", "nl")
    with pytest.raises(KeyError):
        vocabularies.codes("no_such_list")


def project_xml(workspace: Workspace) -> str:
    with zipfile.ZipFile(workspace.project_path) as archive:
        names = [name for name in archive.namelist() if name.endswith(".qgs")]
        assert len(names) == 1
        return archive.read(names[0]).decode("utf-8")


def test_the_project_holds_no_code_no_absolute_path_and_no_identities(written: Workspace) -> None:
    text = project_xml(written)
    assert str(written.path.parent) not in text
    assert str(Path.home()) not in text
    assert "identities" not in text
    for code in (
        "<Macros>",
        "pythonCode",
        "<actionsetting",
        "def ",
        "import ",
        "ExpressionFunction",
        "http://",
        "https://",
    ):
        assert code not in without_fixed_parts(text), code
    assert "<editforminitcode><![CDATA[]]></editforminitcode>" in text or "<editforminitcode/>" in text
    assert all("<editforminitcodesource>0<" in part for part in text.split("<editforminit>")[1:])


def without_fixed_parts(text: str) -> str:
    """The XML without what QGIS itself writes with a web address in it: the document type."""
    return "\n".join(line for line in text.splitlines() if not line.startswith("<!DOCTYPE"))


def test_the_project_opens_from_a_folder_that_was_moved(tmp_path: Path, qgis_app: Any) -> None:
    made = make(tmp_path / "here", "nl")
    shutil.move(tmp_path / "here", tmp_path / "there")
    moved = read(tmp_path / "there" / "Helmet.qgz")
    assert all(found.isValid() for found in moved.mapLayers().values())
    assert all(str(tmp_path / "there") in found.source() for found in moved.mapLayers().values())
    assert not made.path.exists()


def default_feature(
    found: QgsVectorLayer, project: QgsProject, values: dict[str, Any], where: QgsGeometry
) -> QgsFeature:
    context = QgsExpressionContext()
    for scope in QgsExpressionContextUtils.globalProjectLayerScopes(found):
        context.appendScope(scope)
    context.appendScope(QgsExpressionContextUtils.projectScope(project))
    given = {found.fields().indexOf(name): value for name, value in values.items()}
    return QgsVectorLayerUtils.createFeature(found, where, given, context)


@pytest.mark.parametrize(("notice", "fictional"), [("", False), ("fictional", True)])
def test_a_row_added_through_the_form_gets_a_key_and_no_consent(
    tmp_path: Path, qgis_app: Any, notice: str, fictional: bool
) -> None:
    made = make(tmp_path / "ws", notice=notice, filled=False)
    project = read(made.project_path)
    found = table_layer(project, "actors")
    assert found.startEditing()
    where = QgsGeometry.fromPointXY(QgsPointXY(*HELMET))
    for _ in range(2):
        feature = default_feature(found, project, {"kind": "key_figure"}, where)
        assert found.addFeature(feature)
    assert found.commitChanges(), found.commitErrors()
    rows = made.rows("actors")
    assert len({uuid.UUID(row["id"]) for row in rows}) == 2
    for row in rows:
        assert [row[scope] for scope in schema.CONSENT_SCOPES] == [False] * 4
        assert row["fictional"] is fictional
        assert row["display_name"] is None
        # Not NULL: QGIS writes that word into an empty text of several lines, and people type behind it.
        assert row["note"] == ""


def test_a_name_goes_with_the_tick(project: QgsProject) -> None:
    """Who takes the tick away could not save otherwise, and would leave the name."""
    found = table_layer(project, "actors")
    index = found.fields().indexOf("display_name")
    assert found.defaultValueDefinition(index).applyOnUpdate()
    for consent, left in ((True, "Ann"), (False, None), (NULL, None)):
        feature = QgsFeature(found.fields())
        feature["display_name"] = "Ann"
        feature["consent_name"] = consent
        value = found.defaultValue(index, feature)
        assert (None if value == NULL else value) == left


def test_the_form_refuses_a_name_without_consent(project: QgsProject) -> None:
    found = table_layer(project, "actors")
    index = found.fields().indexOf("display_name")
    for name, consent, good in (
        ("Ann", True, True),
        ("Ann", False, False),
        ("Ann", NULL, False),
        (NULL, False, True),
        ("", NULL, True),
    ):
        feature = QgsFeature(found.fields())
        feature["display_name"] = name
        feature["consent_name"] = consent
        valid, _errors = QgsVectorLayerUtils.validateAttribute(found, feature, index)
        assert valid is good, (name, consent)


def test_the_form_refuses_an_empty_required_field(project: QgsProject) -> None:
    found = table_layer(project, "organisations")
    index = found.fields().indexOf("name")
    feature = QgsFeature(found.fields())
    assert QgsVectorLayerUtils.validateAttribute(found, feature, index)[0] is False
    feature["name"] = "De Linde"
    assert QgsVectorLayerUtils.validateAttribute(found, feature, index)[0] is True


@pytest.mark.parametrize(
    ("role_shown", "name_shown", "name", "label"),
    [
        (True, True, "Ann", "Ann"),
        (True, True, None, "Baker"),
        (True, False, "Ann", "Baker"),
        (False, False, "Ann", None),
        (None, None, "Ann", None),
        (False, True, "Ann", "Ann"),
    ],
)
def test_labels_of_people_say_what_they_consent_to(
    project: QgsProject, role_shown: bool | None, name_shown: bool | None, name: str | None, label: str | None
) -> None:
    found = table_layer(project, "actors")
    feature = QgsFeature(found.fields())
    for field, value in (
        ("role", "Baker"),
        ("display_name", name),
        ("consent_role", role_shown),
        ("consent_name", name_shown),
    ):
        feature[field] = NULL if value is None else value
    context = QgsExpressionContext()
    context.setFeature(feature)
    context.setFields(found.fields())
    expression = QgsExpression(found.labeling().settings().fieldName)
    assert expression.isValid()
    assert expression.evaluate(context) == (NULL if label is None else label)


@pytest.mark.parametrize(("share", "place"), [(0.01, 3), (0.2499, 3), (0.25, 2), (0.5, 1), (0.75, 0), (1.0, 0)])
def test_a_share_on_a_bound_is_in_the_class_above_it(qgis_app: Any, share: float, place: int) -> None:
    renderer = styles.agreement_renderer(Speaker("en"))
    shown = renderer.legendSymbolItems()
    found = renderer.symbolForValue(share)
    alphas = [item.symbol().color().alpha() for item in shown]
    assert found.color().alpha() == alphas[place]
    assert alphas == sorted(alphas, reverse=True)
    assert len(set(alphas)) == 4


def test_every_code_has_a_symbol_of_its_own(project: QgsProject) -> None:
    # A tie of no kind, or of one that is not in the list, is drawn too.
    for table, vocabulary, others in (("actors", "actor_kind", []), ("ties", "tie_kind", [""])):
        renderer = table_layer(project, table).renderer()
        codes = [*vocabularies.codes(vocabulary), *others]
        assert [category.value() for category in renderer.categories()] == codes
        colours = {category.symbol().color().name() for category in renderer.categories()}
        assert len(colours) == len(vocabularies.codes(vocabulary))


def test_the_first_look_is_at_the_level_on_maps(project: QgsProject) -> None:
    extent = project.viewSettings().defaultViewExtent()
    assert extent.crs().authid() == LAMBERT
    assert extent.contains(QgsRectangle(HELMET[0] - 500, HELMET[1] - 500, HELMET[0] + 500, HELMET[1] + 500))
    assert extent.width() == pytest.approx(1200)


@pytest.mark.parametrize(
    ("rows", "half"),
    [
        (
            [
                ("drawings", {"geom": square(*HELMET, 400)}),
                ("drawings", {"geom": square(*HELMET, 90_000), "unusual": "far_larger"}),
            ],
            500,
        ),
        ([("places", {"name": "Square", "geom": point(*HELMET)})], 100),
        ([("organisations", {"name": "Without an address"})], None),
    ],
)
def test_the_first_look_falls_back_to_what_there_is(
    tmp_path: Path, qgis_app: Any, rows: list[tuple[str, dict[str, Any]]], half: float | None
) -> None:
    made = make(tmp_path / "ws", filled=False)
    with made.change() as changes:
        for table, row in rows:
            changes.insert(table, row)
    write_project(made)
    project = read(made.project_path)
    extent = project.viewSettings().defaultViewExtent()
    if half is None:
        assert extent.isNull()
    else:
        assert extent.width() == pytest.approx(2 * half)
    assert project.layerTreeRoot().findLayer(table_layer(project, "drawings")).isVisible()


def test_single_drawings_are_hidden_once_there_is_a_result(project: QgsProject) -> None:
    assert not project.layerTreeRoot().findLayer(table_layer(project, "drawings")).isVisible()
    assert project.layerTreeRoot().findLayer(table_layer(project, "neighbourhoods")).isVisible()


def test_writing_leaves_the_open_project_alone_and_nothing_behind(tmp_path: Path, qgis_app: Any) -> None:
    open_project = QgsProject.instance()
    open_project.clear()
    made = make(tmp_path / "ws", filled=False)
    before = made.project_path.read_bytes()
    assert write_project(made) == made.project_path
    assert made.project_path.read_bytes() != b""
    assert len(before) > 0
    assert open_project.mapLayers() == {}
    assert not open_project.isDirty()
    assert sorted(path.name for path in made.path.parent.iterdir()) == [
        "Helmet-identities.gpkg",
        "Helmet.gpkg",
        "Helmet.qgz",
        "exports",
        "media",
    ]


def test_a_project_that_cannot_be_written_is_said_and_leaves_nothing(tmp_path: Path, qgis_app: Any) -> None:
    made = store.create(tmp_path / "ws", "Helmet", QgsCoordinateReferenceSystem(LAMBERT), "en")
    made.project_path.mkdir()
    with pytest.raises(ResokitError, match=r"The project Helmet\.qgz could not be written in .*: Is a directory\."):
        write_project(made)
    assert not [path for path in made.path.parent.iterdir() if "new" in path.name]


def test_a_base_map_that_is_not_there_is_said(tmp_path: Path, qgis_app: Any) -> None:
    made = make(tmp_path / "ws", filled=False)
    before = made.project_path.read_bytes()
    with pytest.raises(ResokitError, match=r"base\.gpkg has no table “streets” that can be read"):
        write_project(made, [BaseLayer(tmp_path / "base.gpkg", "streets", "streets", "Streets")])
    assert made.project_path.read_bytes() == before


def test_the_project_draws_what_it_holds(project: QgsProject) -> None:
    settings = QgsMapSettings()
    root = project.layerTreeRoot()
    settings.setLayers(
        [found for found in root.layerOrder() if root.findLayer(found).isVisible() and found.isSpatial()]
    )
    settings.setDestinationCrs(project.crs())
    settings.setExtent(project.viewSettings().defaultViewExtent())
    settings.setOutputSize(QSize(500, 500))
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert [error.message for error in job.errors()] == []
    picture = job.renderedImage()
    seen = {picture.pixelColor(x, y).name() for x in range(500) for y in range(500)}
    for name in ("organisation", "key_figure", "place", "neighbourhood", "helps"):
        assert styles.PALETTE[name] in seen, name
