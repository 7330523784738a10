"""A workspace: create it, open it, read its rows, change it in one transaction an action.

A workspace NAME is a folder with NAME.gpkg (all tables), NAME.qgz (made by `project`), NAME-identities.gpkg (names
and contacts, kept apart), media/ and exports/; backups/ holds copies of NAME.gpkg from before imports.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsCoordinateReferenceSystem

from resokit_qgis import paths
from resokit_qgis.analysis.disclosure import RULES, Rules
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace import backup, geopackage, schema
from resokit_qgis.workspace.schema import Field, Shape, Table

_META = Table(schema.META, "", Shape.NONE, (Field("id", ""), Field("value", "")))
_RULE = "disclosure_"
"""The settings that raise a threshold of `Rules` begin with it; without them the lowest hold."""
_NAME = re.compile(r"[\w][\w .-]{0,59}")


def new_id() -> str:
    """A new key: a UUID as text."""
    return str(uuid.uuid4())


def new_ids(count: int) -> list[str]:
    """`count` new keys, sorted: an index that grows at its end is made in half the time."""
    digits = os.urandom(16 * count).hex()
    keys = [digits[place : place + 32] for place in range(0, 32 * count, 32)]
    # The fourth version of UUID, of the usual variant.
    return sorted(f"{key[:8]}-{key[8:12]}-4{key[13:16]}-a{key[17:20]}-{key[20:]}" for key in keys)


def now() -> str:
    """This moment in UTC, as the store keeps moments."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S+00:00")


class Changes:
    """The writing end of one action, obtained from `Workspace.change`. `copy` is the workspace before it, if asked for."""

    def __init__(self, writer: geopackage.Writer, copy: Path | None = None) -> None:
        self._writer = writer
        self.copy = copy

    def insert(self, table: str, row: Mapping[str, Any]) -> str:
        """Add a row and return its `id`, which is made where the row brings none. `geom` is WKB bytes."""
        key = str(row.get("id") or new_id())
        self._writer.insert(schema.table(table), {**row, "id": key})
        return key

    def insert_many(self, table: str, columns: Mapping[str, Sequence[Any]], tick: Tick) -> None:
        """Add many rows at once: field name -> values, all of one length and without `id`s, which are made."""
        count = len(next(iter(columns.values()), ()))
        self._writer.insert_many(schema.table(table), {"id": new_ids(count), **columns}, tick)

    def set(self, key: str, value: str) -> None:
        """Keep `value` as the setting `key` of the workspace."""
        try:
            self._writer.update(_META, key, {"value": value})
        except KeyError:
            self._writer.insert(_META, {"id": key, "value": value})

    def update(self, table: str, key: str, changes: Mapping[str, Any]) -> None:
        self._writer.update(schema.table(table), key, changes)

    def update_many(self, table: str, changes: Mapping[str, Mapping[str, Any]]) -> None:
        """Change many rows at once: `id` -> what changes. `KeyError` where one is not there."""
        self._writer.update_many(schema.table(table), changes)

    def delete(self, table: str, key: str) -> None:
        self._writer.delete(schema.table(table), key)

    def delete_many(self, table: str, keys: Sequence[str]) -> None:
        """Delete the rows with these `id`s; `KeyError` where one of them is not there."""
        self._writer.delete_many(schema.table(table), keys)


@dataclass(frozen=True)
class Workspace:
    """An existing workspace, known by the path of its GeoPackage. Opening it changes nothing."""

    path: Path
    settings: Mapping[str, str]

    @property
    def name(self) -> str:
        return self.settings["name"]

    @property
    def language(self) -> str:
        return self.settings["language"]

    @property
    def notice(self) -> str:
        """ "fictional" where the people and organisations in it are made up, else empty."""
        return self.settings.get("notice", "")

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS of all its geometry, projected and in metres."""
        text = self.settings["crs"]
        return QgsCoordinateReferenceSystem.fromWkt(text) if "[" in text else QgsCoordinateReferenceSystem(text)

    @property
    def rules(self) -> Rules:
        """The thresholds for small numbers: the lowest, or what this workspace raised them to. Raises as `rules_with`."""
        return self.rules_with({})

    def rules_with(self, given: Mapping[str, int]) -> Rules:
        """The thresholds of this workspace with those of `given` in their places.

        Raises `ResokitError` where one is no number or is under the lowest: nothing is told by rules that nobody knows.
        """
        kept = {name: text for name in asdict(RULES) if (text := self.settings.get(_RULE + name, ""))}
        for name, text in kept.items():
            if name not in given and not text.isdecimal():
                raise ResokitError(
                    QT_TRANSLATE_NOOP(
                        "Resokit",
                        "The threshold “{name}” of {file} is “{value}”, which is no whole number. Set it anew with “Thresholds for small numbers”.",
                    ),
                    name=name,
                    file=self.path.name,
                    value=text,
                )
        return Rules(**{**{name: int(text) for name, text in kept.items() if name not in given}, **given})

    def with_rules(self, rules: Rules) -> Workspace:
        """Keep `rules` in the workspace, and return it as it is then."""
        wanted = {_RULE + name: str(value) for name, value in asdict(rules).items()}
        with geopackage.transaction(self.path) as writer:
            for key, value in wanted.items():
                if key in self.settings:
                    writer.update(_META, key, {"value": value})
                else:
                    writer.insert(_META, {"id": key, "value": value})
        return Workspace(self.path, {**self.settings, **wanted})

    @property
    def project_path(self) -> Path:
        return self.path.with_suffix(".qgz")

    @property
    def identities_path(self) -> Path:
        return self.path.with_name(self.path.stem + "-identities.gpkg")

    def rows(self, table: str, shapes: bool = True) -> list[dict[str, Any]]:
        """All rows of `table`: a dict of its fields each, `geom` as WKB bytes, which is quicker left out (`shapes`)."""
        return geopackage.rows(self.path, schema.table(table), shapes)

    def texts(self, table: str, names: Sequence[str]) -> dict[str, list[str]]:
        """The text columns `names` of `table` alone, NULL as an empty text: quick where a table is long or has shapes."""
        return geopackage.texts(self.path, schema.table(table), names)

    def count(self, table: str) -> int:
        return geopackage.count(self.path, schema.table(table))

    @contextmanager
    def change(self, before: str = "") -> Iterator[Changes]:
        """One action: everything written in the block is kept together, or none of it when the block raises.

        `before`, the name of the action, asks for a copy of the workspace first (see `backup`); it goes again when the
        block raises. An import asks for one, and so must whatever changes the tables of an older workspace.
        """
        copy = backup.make(self.path, before) if before else None
        try:
            with geopackage.transaction(self.path) as writer:
                yield Changes(writer, copy)
        except BaseException:
            if copy is not None:
                backup.take_away(copy)
            raise
        if copy is not None:
            backup.keep_newest(self.path)

    def add_identity(self, subject_table: str, subject_id: str, row: Mapping[str, Any]) -> None:
        """Keep a person's name and contacts, in the identities file alone."""
        table = schema.IDENTITY_TABLES[0]
        with geopackage.transaction(self.identities_path) as writer:
            writer.insert(table, {"id": new_id(), "subject_table": subject_table, "subject_id": subject_id, **row})

    def identities(self) -> list[dict[str, Any]]:
        return geopackage.rows(self.identities_path, schema.IDENTITY_TABLES[0])


def create(folder: Path, name: str, crs: QgsCoordinateReferenceSystem, language: str, notice: str = "") -> Workspace:
    """Make an empty workspace NAME in `folder`, all of it or nothing.

    Raises `ResokitError` where the name or CRS will not do, something of that name exists, or `folder` is read-only.
    """
    if not _NAME.fullmatch(name) or name != name.strip(" ."):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "“{name}” cannot be a workspace's name. Use letters, digits, spaces, dots, dashes and underscores, 60 at most.",
            ),
            name=name,
        )
    check_metric(crs)
    path = folder / (name + ".gpkg")
    # An id of one's own ("USER:100000") says nothing on another machine.
    known = crs.authid() if crs.authid() and not crs.authid().startswith("USER:") else crs.toWkt()
    workspace = Workspace(path, {"name": name, "crs": known, "language": language})
    for existing in (path, workspace.project_path, workspace.identities_path):
        if existing.exists():
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit", "{file} already exists in {folder}. Open it, or choose another name or folder."
                ),
                file=existing.name,
                folder=str(folder),
            )
    settings = {
        "schema_version": str(schema.SCHEMA_VERSION),
        "name": name,
        "crs": known,
        "language": language,
        "created": now(),
        "plugin_version": paths.version(),
        "notice": notice,
    }
    with _staging(folder) as staging:
        staged = staging / path.name
        geopackage.create(staged, (_META, *schema.TABLES), settings["crs"])
        with geopackage.transaction(staged) as writer:
            for key, value in settings.items():
                writer.insert(_META, {"id": key, "value": value})
        geopackage.create(staging / workspace.identities_path.name, schema.IDENTITY_TABLES, settings["crs"])
        for beside in ("media", "exports"):
            _make_folder(folder / beside)
        for made in (workspace.identities_path.name, path.name):
            (staging / made).rename(folder / made)
    return Workspace(path, settings)


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(exist_ok=True)
    except OSError as error:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "The folder {folder} cannot be made: {reason}. Choose another folder for the workspace."
            ),
            folder=str(path),
            reason=error.strerror or str(error),
        ) from error


@contextmanager
def creating(
    folder: Path, name: str, crs: QgsCoordinateReferenceSystem, language: str, notice: str = ""
) -> Iterator[Workspace]:
    """Make a workspace as `create` does, for a block that fills it: when the block raises, all of it is taken away."""
    candidates = (folder / "media", folder / "exports", folder, *folder.parents)
    missing = [directory for directory in candidates if not directory.exists()]
    workspace = create(folder, name, crs, language, notice)
    try:
        yield workspace
    except BaseException:
        for file in (workspace.path, workspace.project_path, workspace.identities_path):
            for made in (file, file.with_name(file.name + "-wal"), file.with_name(file.name + "-shm")):
                # What another program holds open on Windows cannot be taken away; the reason of the failure counts.
                with contextlib.suppress(OSError):
                    made.unlink()
        for made in missing:
            with contextlib.suppress(OSError):
                made.rmdir()
        raise


@contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    """A temporary folder inside `folder`, which is made where it is missing; nothing of it stays when this fails."""
    missing = [parent for parent in (folder, *folder.parents) if not parent.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=".resokit-", dir=folder))
    except OSError as error:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "No workspace can be made in {folder}: {reason}. Choose a folder that you may write in."
            ),
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error
    try:
        yield staging
    except BaseException:
        shutil.rmtree(staging)
        for made in missing:
            with contextlib.suppress(OSError):
                made.rmdir()
        raise
    shutil.rmtree(staging)


def check_metric(crs: QgsCoordinateReferenceSystem) -> None:
    """Raise `ResokitError` unless `crs` is known, projected and in metres, so that areas are areas."""
    if not crs.isValid():
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "The coordinate reference system is not known. Choose one, for instance EPSG:31370."
            )
        )
    if crs.isGeographic() or crs.mapUnits() != Qgis.DistanceUnit.Meters:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "{crs} does not measure in metres. Choose a projected system, for instance EPSG:31370."
            ),
            crs=crs.authid() or crs.description(),
        )


def open_workspace(path: Path) -> Workspace:
    """The workspace at `path`.

    Raises `ResokitError` where there is none, it is not ours, it cannot be read or is newer than this plugin.
    """
    if not path.is_file():
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "There is no workspace {file}. Choose the .gpkg file of an existing one."),
            file=str(path),
        )
    ours = schema.META in geopackage.table_names(path)
    settings = {row["id"]: row["value"] or "" for row in geopackage.rows(path, _META)} if ours else {}
    if not settings.get("schema_version", "").isdigit():
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "{file} is not a Resokit workspace. Choose the .gpkg file that “New workspace” made."
            ),
            file=path.name,
        )
    version = int(settings["schema_version"])
    if version > schema.SCHEMA_VERSION:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file} was made by a newer Resokit (its format is {version}, this plugin reads {known}). Update the plugin.",
            ),
            file=path.name,
            version=version,
            known=schema.SCHEMA_VERSION,
        )
    return Workspace(path, settings)
