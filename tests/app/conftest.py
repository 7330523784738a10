"""Starts the real `qgis` and `qgis_process` with the packaged plugin installed in an empty profile."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
ZIP = ROOT / "build" / "resokit_qgis.zip"
OUTPUT = ROOT / "build" / "app"
SCRIPTS = ROOT / "tests" / "app"
SITE_PACKAGES = sysconfig.get_paths()["purelib"]
"""QGIS runs the system's Python, which finds the pinned libraries here."""

BLOCKER = '''
import importlib
import sys

plain_import_module = importlib.import_module


class Blocker:
    """Stands in for a QGIS that came without these libraries."""

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {blocked} - {"numpy"}:
            raise ModuleNotFoundError("No module named " + repr(name), name=name)
        return None


def import_module(name, package=None):
    # The window of QGIS does not come up without numpy, so that one is kept from us alone.
    if name in {blocked} and sys._getframe(1).f_globals.get("__name__", "").startswith("resokit_qgis"):
        raise ModuleNotFoundError("No module named " + repr(name), name=name)
    return plain_import_module(name, package)


sys.meta_path.insert(0, Blocker())
importlib.import_module = import_module
'''


@dataclass(frozen=True)
class Installed:
    """A profile of its own with the plugin in it, in `home`."""

    home: Path

    @property
    def profile(self) -> Path:
        return self.home / "profiles" / "default"

    @property
    def plugin(self) -> Path:
        return self.profile / "python" / "plugins" / "resokit_qgis"

    def environment(self, blocked: tuple[str, ...] = ()) -> dict[str, str]:
        """The environment to start QGIS in; the libraries in `blocked` cannot be imported there."""
        paths = [SITE_PACKAGES, str(SCRIPTS)]
        if blocked:
            folder = self.home / "blocker"
            folder.mkdir(exist_ok=True)
            (folder / "sitecustomize.py").write_text(BLOCKER.replace("{blocked}", repr(set(blocked))), encoding="utf-8")
            paths.insert(0, str(folder))
        runtime, temporary = self.home / "runtime", self.home / "tmp"
        runtime.mkdir(mode=0o700, exist_ok=True)
        temporary.mkdir(exist_ok=True)
        inherited = {
            name: value for name, value in os.environ.items() if not name.startswith(("QT_", "QGIS_", "PYTHON"))
        }
        return {
            **inherited,
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(runtime),
            # QGIS calls layers in the system's temporary folder temporary and asks at exit; a clone may stand there.
            "TMPDIR": str(temporary),
            "PYTHONPATH": os.pathsep.join(paths),
            "QGIS_CUSTOM_CONFIG_PATH": str(self.home),
        }

    def qgis(
        self,
        job: str,
        blocked: tuple[str, ...] = (),
        seconds: int = 180,
        script: str = "inside",
        size: str = "1500x950",
    ) -> dict[str, Any]:
        """Start QGIS on a virtual screen, let it do `job` of a script of ours, and return what that found."""
        OUTPUT.mkdir(parents=True, exist_ok=True)
        found = OUTPUT / f"{job}.json"
        found.unlink(missing_ok=True)
        command = ["xvfb-run", "--auto-servernum", f"--server-args=-screen 0 {size}x24", "qgis"]
        command += ["--nologo", "--noversioncheck", "--profiles-path", str(self.home)]
        command += ["--profile", "default", "--code", str(SCRIPTS / f"{script}.py")]
        environment = self.environment(blocked)
        environment |= {
            "RESOKIT_DATA": str(ROOT),
            "RESOKIT_JOB": job,
            "RESOKIT_FOUND": str(found),
            "RESOKIT_PICTURES": str(OUTPUT / job),
        }
        with (OUTPUT / f"{job}.log").open("w", encoding="utf-8") as log:
            process = subprocess.Popen(
                command, env=environment, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
            )
            try:
                process.wait(seconds)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                pytest.fail(f"QGIS did not end within {seconds} s; see {log.name}")
        assert found.exists(), f"QGIS ended with {process.returncode} before the job was done; see {log.name}"
        result = json.loads(found.read_text(encoding="utf-8"))
        assert "error" not in result, result["error"]
        return dict(result)

    def process(self, *arguments: str, blocked: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
        """Run `qgis_process` with these arguments."""
        return subprocess.run(
            ["qgis_process", *arguments],
            env={**self.environment(blocked), "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )


def install(home: Path, enabled: bool = True, language: str = "en", theme: str = "default") -> Installed:
    """An empty profile in `home` with the packaged plugin, switched on or not, in which QGIS speaks `language`."""
    installed = Installed(home)
    assert ZIP.exists(), "the plugin is not packaged; run make test-app, which does that first"
    with zipfile.ZipFile(ZIP) as archive:
        archive.extractall(installed.plugin.parent)
    settings = installed.profile / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(
        f"[PythonPlugins]\nprocessing=true\nresokit_qgis={str(enabled).lower()}\n\n"
        f"[locale]\noverrideFlag=true\nuserLocale={language}\n\n"
        f"[UI]\nUITheme={theme}\n\n"
        "[qgis]\nshowTips=false\ncheckVersion=false\nenableMacros=Never\n",
        encoding="utf-8",
    )
    return installed


@pytest.fixture(scope="session", autouse=True)
def packaged_plugin_imports() -> None:
    """A plugin that cannot be imported makes QGIS ask, before it runs any script, and each test would wait for long."""
    installed = install(_empty("imports"))
    every = "import pkgutil, resokit_qgis as p; [__import__(m.name) for m in pkgutil.walk_packages(p.__path__, 'resokit_qgis.')]"
    done = subprocess.run(
        [sys.executable, "-c", every],
        cwd=installed.plugin.parent,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if done.returncode:
        pytest.exit("the packaged plugin cannot be imported:\n" + done.stderr, returncode=1)


@pytest.fixture(scope="module")
def shared_home(request: pytest.FixtureRequest) -> Path:
    """An empty folder for all tests of a module."""
    return _empty(request.node.path.stem)


@pytest.fixture
def home(request: pytest.FixtureRequest) -> Path:
    return _empty(request.node.name)


def _empty(name: str) -> Path:
    """An empty folder under build/, where what a failed test left can be looked at."""
    folder = OUTPUT / "homes" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def installed(home: Path) -> Installed:
    return install(home)
