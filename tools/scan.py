"""Check the packaged plugin the way the public plugin repository does before it lets a version be downloaded.

The repository blocks a version on a single finding of bandit or detect-secrets, and refuses a zip that breaks its
rules. The same tools run here on what the zip holds, with every rule on and no exemption of any kind: neither a file
nor a comment in a line can silence a finding.
"""

from __future__ import annotations

import configparser
import io
import re
import stat
import sys
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

from bandit.core import config as bandit_config
from bandit.core import manager as bandit_manager
from detect_secrets import SecretsCollection
from detect_secrets.settings import default_settings

from tools.package import ROOT, ZIP

LARGEST = 25_000_000
"""Bytes that the repository accepts."""

REQUIRED = (
    "name",
    "description",
    "about",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "tracker",
    "repository",
)
_ADDRESSES = ("homepage", "tracker", "repository")
_CATEGORIES = ("Raster", "Vector", "Database", "Mesh", "Web")
_FORBIDDEN_PARTS = ("__MACOSX", ".git", "__pycache__", "..")
_FORBIDDEN_SUFFIXES = {
    ".exe",
    ".dll",
    ".so",
    ".dylib",
    ".bat",
    ".sh",
    ".ps1",
    ".cmd",
    ".com",
    ".msi",
    ".jar",
    ".pyd",
    ".pyc",
    ".pyo",
    ".whl",
}
_MAGIC = {
    b"\x7fELF": "ELF program or library",
    b"MZ": "Windows program or library",
    b"\xcf\xfa\xed\xfe": "macOS program or library",
    b"\xca\xfe\xba\xbe": "macOS program or library, or Java class",
    b"#!": "script that runs as a program",
}
_EXEMPTION = re.compile(r"#\s*(nosec|noqa|type:\s*ignore|pylint:\s*disable|pragma:\s*(allow|white)list)", re.IGNORECASE)
_EXEMPTION_FILES = {".bandit", ".secrets.baseline", ".flake8", "setup.cfg", "tox.ini", "pyproject.toml"}


def archive_findings(archive: Path) -> list[str]:
    """What the repository's own checks would say about the zip, a sentence each; none when it is fine."""
    if archive.stat().st_size > LARGEST:
        return [f"the zip has {archive.stat().st_size} bytes, more than the {LARGEST} that are accepted"]
    try:
        with zipfile.ZipFile(archive) as opened:
            broken = opened.testzip()
            if broken:
                return [f"{broken}: damaged in the zip"]
            findings = []
            for entry in opened.infolist():
                findings += _entry_findings(entry, opened.read(entry))
            return findings + _content_findings(opened)
    except zipfile.BadZipFile:
        return ["the zip cannot be opened"]


def _entry_findings(entry: zipfile.ZipInfo, content: bytes) -> list[str]:
    # The path as it stands in the zip: reading replaces a backslash on Windows.
    name = entry.orig_filename
    path = PurePosixPath(name)
    findings = []
    if name.startswith("/") or "\\" in name or ":" in name:
        findings.append(f"{name}: not a plain relative path")
    findings += [f"{name}: “{part}” may not be in a path" for part in _FORBIDDEN_PARTS if part in path.parts]
    if path.name.startswith("."):
        findings.append(f"{name}: hidden file")
    if path.suffix.lower() in _FORBIDDEN_SUFFIXES:
        findings.append(f"{name}: programs, libraries and compiled files are not accepted")
    mode = entry.external_attr >> 16
    if not entry.is_dir() and mode & 0o111:
        findings.append(f"{name}: marked as executable")
    if stat.S_ISLNK(mode):
        findings.append(f"{name}: a link")
    findings += [f"{name}: {what}" for magic, what in _MAGIC.items() if content.startswith(magic)]
    return findings


def _content_findings(opened: zipfile.ZipFile) -> list[str]:
    names = opened.namelist()
    tops = {PurePosixPath(name).parts[0] for name in names if name.strip("/")}
    if len(tops) != 1:
        return [f"the zip holds {len(tops)} things at its top, and one folder is wanted"]
    top = tops.pop()
    if not (top.isidentifier() and top.isascii()):
        return [f"{top}: not a Python identifier"]
    if len(names) != len(set(names)):
        return ["a file is in the zip twice"]
    findings = [
        f"{top}/{wanted}: missing"
        for wanted in ("__init__.py", "metadata.txt", "LICENSE")
        if f"{top}/{wanted}" not in names
    ]
    return findings or _metadata_findings(opened, top)


class _Metadata(configparser.ConfigParser):
    """Reads metadata.txt, whose keys have capitals."""

    def optionxform(self, optionstr: str) -> str:
        return optionstr


def _metadata_findings(opened: zipfile.ZipFile, top: str) -> list[str]:
    parser = _Metadata()
    try:
        parser.read_file(io.StringIO(opened.read(f"{top}/metadata.txt").decode("utf-8")))
        fields = dict(parser.items("general"))
    except (configparser.Error, UnicodeDecodeError) as error:
        return [f"metadata.txt cannot be read: {error}"]
    findings = [f"metadata.txt: {field} is missing" for field in REQUIRED if not fields.get(field, "").strip()]
    findings += [
        f"metadata.txt: {field} is no address: {fields.get(field)}"
        for field in _ADDRESSES
        if not re.fullmatch(r"https://[^/\s]+/\S*", fields.get(field, ""))
    ]
    if not re.fullmatch(r"\d+\.\d+\.\d+", fields.get("version", "")):
        findings.append("metadata.txt: the version is not MAJOR.MINOR.PATCH")
    if fields.get("category", "") not in _CATEGORIES:
        findings.append("metadata.txt: the category is none that QGIS knows")
    if "plugin" in fields.get("name", "").lower():
        findings.append("metadata.txt: the name says “plugin”")
    if "supportsQt6" in fields:
        findings.append("metadata.txt: supportsQt6 has gone; qgisMaximumVersion says it")
    icon = fields.get("icon", "")
    if f"{top}/{icon}" not in opened.namelist():
        findings.append(f"metadata.txt: the icon {icon} is not in the zip")
    return findings


def code_findings(folder: Path) -> list[str]:
    """What bandit finds in the Python files of `folder`, with all its tests, whatever a comment may say."""
    scan = bandit_manager.BanditManager(bandit_config.BanditConfig(), "file", quiet=True, ignore_nosec=True)
    scan.discover_files([str(folder)], recursive=True)
    scan.run_tests()
    findings = [
        f"{_inside(Path(issue.fname), folder)}:{issue.lineno}: {issue.test_id} {issue.text}"
        for issue in scan.get_issue_list()
    ]
    return findings + [f"{_inside(Path(name), folder)}: bandit skipped it: {why}" for name, why in scan.get_skipped()]


def secret_findings(folder: Path) -> list[str]:
    """What detect-secrets finds in any file of `folder`, with all its detectors."""
    secrets = SecretsCollection(root=str(folder))
    with default_settings() as settings:
        settings.disable_filters("detect_secrets.filters.allowlist.is_line_allowlisted")
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                secrets.scan_file(_inside(path, folder))
    return [f"{name}:{secret.line_number}: {secret.type}" for name, secret in secrets]


def exemption_findings(folder: Path) -> list[str]:
    """Every comment or file in `folder` that would silence a tool."""
    findings = []
    for path in sorted(folder.rglob("*")):
        if path.name in _EXEMPTION_FILES:
            findings.append(f"{_inside(path, folder)}: silences a tool")
        if path.suffix == ".py":
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
                if _EXEMPTION.search(line):
                    findings.append(f"{_inside(path, folder)}:{number}: a comment that silences a tool")
    return findings


def _inside(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def scan(archive: Path) -> list[str]:
    """All findings on the zip, and on its content once it is known to unpack safely."""
    findings = archive_findings(archive)
    if findings:
        return findings
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(archive) as opened:
        opened.extractall(folder)
        unpacked = Path(folder)
        return code_findings(unpacked) + secret_findings(unpacked) + exemption_findings(unpacked)


def main() -> int:
    findings = scan(ZIP)
    findings += [f"tools/{finding}" for finding in code_findings(ROOT / "tools") + exemption_findings(ROOT / "tools")]
    for finding in findings:
        print(finding)
    print(f"scan: {len(findings)} findings" if findings else "scan: no findings in the zip and in tools/")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
