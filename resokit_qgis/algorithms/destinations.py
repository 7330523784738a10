"""Where outputs go: never over what was read or over a workspace, and nothing stays there when an algorithm fails."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from resokit_qgis.algorithms.vector_input import layer_of, plain
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace import geopackage, schema

_OURS = {schema.META, *(table.name for table in schema.IDENTITY_TABLES)}

_AT_ONCE = 2_000
"""Features handed over together: QGIS takes many faster than one by one."""

EXPORTS = "exports"
"""The folder of a workspace whose files may be given away."""


@dataclass(frozen=True)
class Columns:
    """What a sink holds: its fields by name, its geometry and its CRS."""

    fields: Sequence[tuple[str, QMetaType.Type]]
    geometry: Qgis.WkbType = Qgis.WkbType.NoGeometry
    crs: QgsCoordinateReferenceSystem | None = None


def check_destinations(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Raise `ResokitError` where an output would overwrite a workspace, its identities, an input or another output."""
    inputs = list(_inputs(algorithm, parameters, context))
    taken: list[Path] = []
    for path in _destinations(algorithm, parameters, context):
        if path in taken:
            raise ResokitError(
                QT_TRANSLATE_NOOP("Resokit", "Two outputs would go into {file}. Give each a file of its own."),
                file=path.name,
            )
        taken.append(path)
        if not path.is_file():
            continue
        if any(path.samefile(read) for read in inputs):
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "{file} is what is read here, so nothing is written over it. Choose another file for the output.",
                ),
                file=path.name,
            )
        if _OURS.intersection(geopackage.table_names(path)):
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "{file} belongs to a workspace, so nothing is written over it. Choose another file for the output.",
                ),
                file=path.name,
            )


@contextmanager
def nothing_left(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Iterator[None]:
    """When the block raises, the output files that it made are taken away, with those that go with them (.dbf, -wal)."""
    before = {path: set(_beside(path)) for path in _destinations(algorithm, parameters, context)}
    try:
        yield
    except BaseException:
        for path, there in before.items():
            for made in set(_beside(path)) - there:
                # What another program holds open on Windows cannot be taken away; the reason of the failure counts.
                with contextlib.suppress(OSError):
                    made.unlink()
        raise


def is_export(parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> bool:
    """Whether the output `name` goes into the `exports` folder of a workspace, from where it may leave the team."""
    return bool(exporting_workspaces(parameters, name, context))


def exporting_workspaces(parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> list[Path]:
    """The workspaces into whose `exports` folder the output `name` goes: none, one, or all that share the folder."""
    path = _file(plain(parameters.get(name), context))
    if path is None:
        return []
    folders = [folder for folder in path.resolve().parents if folder.name == EXPORTS]
    files = (file for folder in folders for file in folder.parent.glob("*.gpkg"))
    return [file for file in files if schema.META in geopackage.table_names(file)]


def write_sink(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    columns: Columns,
    features: Iterable[QgsFeature],
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> dict[str, str]:
    """Write `features` where the parameter `name` asks for them; returns the output to add, if any."""
    if parameters.get(name) in (None, ""):
        return {}
    fields = QgsFields()
    for field, kind in columns.fields:
        fields.append(QgsField(field, kind))
    crs = columns.crs or QgsCoordinateReferenceSystem()
    sink, output = algorithm.parameterAsSink(parameters, name, context, fields, columns.geometry, crs)
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    try:
        waiting = iter(features)
        while some := list(islice(waiting, _AT_ONCE)):
            if not sink.addFeatures(some, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(algorithm.writeFeatureError(sink, parameters, name))
    finally:
        # Closes the file, which else stays open in the traceback of an error.
        del sink
    return {name: output}


def _inputs(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Iterator[Path]:
    """The files that are read."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if isinstance(definition, QgsProcessingParameterFeatureSource):
            layer = layer_of(value, context)
            if isinstance(layer, QgsVectorLayer):
                parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
                value = parts.get("path")
        elif not isinstance(definition, QgsProcessingParameterFile):
            continue
        path = _file(plain(value, context))
        if path is not None and path.is_file():
            yield path


def _destinations(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Iterator[Path]:
    """The files that are asked for, made or not."""
    for definition in algorithm.parameterDefinitions():
        if definition.isDestination():
            path = _file(plain(parameters.get(definition.name()), context))
            if path is not None:
                yield path


def _file(named: Any) -> Path | None:
    """The file in `named`: a path, one with `|layername=` behind it, or an `ogr:` address; None where there is none."""
    if (
        not isinstance(named, str)
        or not named
        or named == QgsProcessing.TEMPORARY_OUTPUT
        or named.startswith("memory:")
    ):
        return None
    if named.lower().startswith("ogr:"):
        found = QgsDataSourceUri(named.partition(":")[2]).database()
    else:
        found = QgsProviderRegistry.instance().decodeUri("ogr", named).get("path") or named
    path = Path(found)
    try:
        return path if found and path.parent.is_dir() and not path.is_dir() else None
    except (OSError, ValueError):
        # Too long for a name, or with a NUL in it: whatever it is, it is no file.
        return None


_PARTS = {
    ".shp": (".shx", ".dbf", ".prj", ".cpg", ".qmd", ".qpj", ".sbn", ".sbx"),
    ".tab": (".dat", ".map", ".id", ".ind"),
    ".mif": (".mid",),
}
"""The other files of those formats that are several. Whatever else has the same stem is somebody's own."""


def _beside(path: Path) -> Iterator[Path]:
    """`path` itself and the files that go with it, as far as they are there."""
    names = [path.name + end for end in ("", "-wal", "-shm", "-journal")]
    names += [path.stem + end for end in _PARTS.get(path.suffix.lower(), ())]
    return (found for name in names if (found := path.with_name(name)).is_file())
