#!/usr/bin/env bash
# Open QGIS with the packaged plugin, in a profile of its own under build/, and with the demo workspace.
# The Makefile packages the plugin and makes the demo before.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

home=$PWD/build/run
profile=$home/profiles/default
plugins=$profile/python/plugins
settings=$profile/QGIS/QGIS3.ini

mkdir -p "$plugins" "$(dirname "$settings")"
rm -rf "$plugins/resokit_qgis"
cp -r build/package/resokit_qgis "$plugins/"
if [ ! -e "$settings" ]; then
    printf '[PythonPlugins]\nprocessing=true\nresokit_qgis=true\n\n[qgis]\nshowTips=false\ncheckVersion=false\n' >"$settings"
fi
site=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
project=$(ls build/demo/schaerbeek/*.qgz)
exec env PYTHONPATH="$site${PYTHONPATH:+:$PYTHONPATH}" \
    qgis --nologo --profiles-path "$home" --profile default --project "$project" "$@"
