#!/usr/bin/env bash
# Set up what the project needs and this machine lacks: QGIS, the virtual environment .venv, the compiled translations.
# Called by the Makefile before everything else; with all in place it takes a fraction of a second.
#
# On Debian it installs packages (as root, or with sudo): QGIS from the backports suite of the running Debian, whose
# mirror is the one that apt already uses. Elsewhere it says what is needed and uses it when it is there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

python=/usr/bin/python3  # the Python that QGIS uses
venv=.venv
minimum=3.40
packages=(python3-venv python3-pip xvfb xauth poppler-utils qttools5-dev-tools fonts-dejavu-core)
# Shapely has to be made for the GEOS that QGIS uses. Debian 13 has such a one; that of Debian 12 is too old, so there
# it is built.
shapely_ready=(python3-shapely)
shapely_built=(g++ pkgconf python3-dev libgeos-dev)
# Debian's pyproj looks for the program proj to find its data when it runs in a virtual environment.
packages+=(proj-bin)

say() { printf 'setup: %s\n' "$*"; }

fail() {
    printf 'setup: %s\n' "$@" >&2
    exit 1
}

# --- what is there ---------------------------------------------------------------------------------------------------

has_qgis() {
    command -v qgis >/dev/null && command -v qgis_process >/dev/null && [ -x "$python" ] &&
        QT_QPA_PLATFORM=offscreen "$python" -c '
import sys
from qgis.core import Qgis
wanted = [int(part) for part in sys.argv[1].split(".")]
sys.exit([int(part) for part in Qgis.QGIS_VERSION.split("-")[0].split(".")][:2] < wanted)' "$minimum" 2>/dev/null
}

has_tools() {
    command -v xvfb-run >/dev/null && command -v xauth >/dev/null && command -v pdftotext >/dev/null &&
        command -v proj >/dev/null && [ -n "$(lrelease_path)" ] && "$python" -c 'import ensurepip' 2>/dev/null &&
        if builds_shapely; then can_build_shapely; else has_shapely; fi
}

# As pyproject.toml says it.
builds_shapely() { "$python" -c 'import sys; sys.exit(sys.version_info >= (3, 12))'; }

has_shapely() {
    "$python" -c 'import shapely, sys; sys.exit(int(shapely.__version__.split(".")[0]) < 2)' 2>/dev/null
}

can_build_shapely() {
    command -v g++ >/dev/null && command -v pkg-config >/dev/null && command -v geos-config >/dev/null
}

lrelease_path() {
    # The tool of Qt 5 itself: the one on the PATH may be a chooser that has not been told which Qt.
    local found
    for found in /usr/lib/qt5/bin/lrelease /usr/lib/qt6/bin/lrelease "$(command -v lrelease || true)"; do
        if [ -n "$found" ] && [ -x "$found" ]; then
            printf '%s' "$found"
            return
        fi
    done
}

# --- packages of the system ------------------------------------------------------------------------------------------

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# What apt says goes to a log, of which the end is shown when it fails.
apt() {
    mkdir -p build
    touch build/setup.log
    # Also where root installs the packages and someone else works.
    if [ "$(id -u)" = 0 ]; then chown --reference=. build build/setup.log; fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 \
        "$@" >>build/setup.log 2>&1 </dev/null || {
        tail -n 30 build/setup.log >&2
        fail "apt-get $1 failed; the whole of what it said is in build/setup.log."
    }
}

# The mirror of the running Debian's main archive, from apt's own configuration.
mirror() {
    apt-get indextargets --format '$(RELEASE) $(SITE)' 'Created-By: Packages' |
        awk -v codename="$1" '$1 == codename || $1 == "stable" || $1 == "oldstable" { print $2; exit }'
}

install_packages() {
    local id='' codename='' site source signed=''
    if [ -r /etc/os-release ]; then
        id=$(. /etc/os-release && printf '%s' "${ID:-}")
        codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
    fi
    if [ "$id" != debian ] || [ -z "$codename" ]; then
        fail "This system is not Debian, so nothing was installed. Please install, and run this again:" \
            "  - QGIS $minimum or newer with its Python packages (qgis, qgis_process; $python must import qgis)" \
            "  - the Python modules venv and pip" \
            "  - the Python module shapely (2.0 or newer) made for the GEOS that QGIS uses, or what it takes to build it:" \
            "    a C++ compiler, pkg-config, the development files of that Python and of that GEOS" \
            "  - proj, xvfb-run and xauth, pdftotext (poppler), lrelease (Qt tools), the DejaVu fonts"
    fi
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        fail "Installing packages needs root, and there is no sudo. As root, run once: tools/setup.sh packages"
    fi
    say "installing packages of the system (some minutes where QGIS is new; what apt says goes to build/setup.log)"
    apt update
    if ! has_qgis; then
        if ! apt-get indextargets --format '$(RELEASE)' 'Created-By: Packages' | grep -qx "$codename-backports"; then
            site=$(mirror "$codename")
            [ -n "$site" ] || fail "apt's configuration names no mirror for $codename, so QGIS cannot be installed."
            source=/etc/apt/sources.list.d/resokit-backports.sources
            say "adding $codename-backports in $source"
            if [ -r /usr/share/keyrings/debian-archive-keyring.gpg ]; then
                signed='Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg'
            fi
            printf '%s\n' 'Types: deb' "URIs: $site" "Suites: $codename-backports" 'Components: main' ${signed:+"$signed"} |
                as_root tee "$source" >/dev/null
            apt update
        fi
        apt install --no-install-recommends -t "$codename-backports" qgis python3-qgis
    fi
    if builds_shapely; then packages+=("${shapely_built[@]}"); else packages+=("${shapely_ready[@]}"); fi
    apt install --no-install-recommends "${packages[@]}"
}

# --- the virtual environment -----------------------------------------------------------------------------------------

pinned() {
    "$python" -c '
import tomllib
with open("pyproject.toml", "rb") as file:
    print("\n".join(["--no-binary shapely", *tomllib.load(file)["dependency-groups"]["dev"]]))'
}

# A virtual environment belongs to one Python and one folder.
home_of_venv() { printf '%s %s\n' "$("$python" -V)" "$PWD"; }

# What .venv was made from: when it is still the same, there is nothing to do.
stamp_text() {
    home_of_venv
    pinned
}

make_venv() {
    if [ "$(cat "$venv/home.stamp" 2>/dev/null)" != "$(home_of_venv)" ]; then
        say "making $venv"
        "$python" -m venv --clear --system-site-packages "$venv"
        home_of_venv >"$venv/home.stamp"
    fi
    say "installing the pinned Python packages in $venv"
    pinned >"$venv/requirements.txt"
    # What shapely is built with is pinned like the rest.
    printf '%s\n' 'cython==3.1.4' >"$venv/constraints.txt"
    PIP_CONSTRAINT="$venv/constraints.txt" "$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
        --requirement "$venv/requirements.txt"
    stamp_text >"$venv/setup.stamp"
}

# --- the compiled translations ---------------------------------------------------------------------------------------

compile_translations() {
    local source compiled
    for source in i18n/*.ts; do
        [ -e "$source" ] || continue
        compiled=${source%.ts}.qm
        if [ ! -e "$compiled" ] || [ "$source" -nt "$compiled" ]; then
            "$(lrelease_path)" -silent "$source" -qm "$compiled"
        fi
    done
}

if [ "${1:-}" = packages ]; then
    install_packages
    exit
fi
if ! [ -e "$venv/setup.stamp" ] || [ "$(cat "$venv/setup.stamp")" != "$(stamp_text)" ] || ! has_tools; then
    if ! has_qgis || ! has_tools; then
        install_packages
        has_qgis || fail "QGIS $minimum or newer is not there after the installation."
        has_tools || fail "Some of these are not there after the installation: ${packages[*]}"
    fi
    make_venv
fi
compile_translations
