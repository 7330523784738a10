# Every target sets up first what is missing (tools/setup.sh); with all in place that takes a moment.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PYTHON := .venv/bin/python
PYTEST := $(PYTHON) -m pytest
PEERS := build/benchmarks/venv
OFFSCREEN := QT_QPA_PLATFORM=offscreen

.PHONY: help setup demo test test-unit test-qgis test-app bench run package lint format scan translations clean

help: ## Show these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what is missing: QGIS, .venv, compiled translations
	@tools/setup.sh

demo: setup ## Do the main job on real data, without a window, into build/demo/
	@$(OFFSCREEN) $(PYTHON) -m tools.run_demo

test: test-unit test-qgis test-app ## Run every test

test-unit: setup ## The tests that need no QGIS
	@$(PYTEST) -p no:pytest_qgis tests/unit

test-qgis: setup ## The tests inside a QGIS without a window
	@$(OFFSCREEN) $(PYTEST) tests/qgis

test-app: package ## The tests of the packaged plugin in the real QGIS, on a virtual screen
	@$(PYTEST) -p no:pytest_qgis tests/app

bench: setup $(PEERS)/stamp ## Measure time and memory beside others (20 minutes; QUICK=1: 2; CASE=500: one case)
	@$(PYTHON) -m benchmarks $(if $(QUICK),--quick) $(CASE)

# Each on its own: one that cannot be had is left out, and the table says so.
$(PEERS)/stamp: benchmarks/requirements.txt
	@$(PYTHON) -m venv --clear $(PEERS)
	@grep -v '^#' $< | while read -r library; do \
	    $(PEERS)/bin/python -m pip install --quiet --disable-pip-version-check "$$library" || echo "bench: no $$library"; \
	done
	@touch $@

run: package ## Open QGIS with the packaged plugin and the demo workspace
	@ls build/demo/schaerbeek/*.qgz >/dev/null 2>&1 || $(MAKE) --no-print-directory demo
	@tools/run_qgis.sh

package: setup ## Build the installable build/resokit_qgis.zip
	@$(PYTHON) -m tools.package

lint: setup ## ruff, mypy and flake8-qgis
	@$(PYTHON) -m ruff check --output-format concise .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy
	@$(PYTHON) -m flake8 --select QGS1,QGS201,QGS4 resokit_qgis tools benchmarks

format: setup ## Lay out the code as lint wants it
	@$(PYTHON) -m ruff format .

scan: package ## bandit, detect-secrets and the checks of the public plugin repository, on the packaged plugin
	@$(PYTHON) -m tools.scan

translations: setup ## Collect the texts into i18n/*.ts for translation
	@$(PYTHON) -m tools.translations

clean: ## Remove what was built (not .venv)
	@rm -rf build i18n/*.qm .pytest_cache .mypy_cache .ruff_cache .hypothesis .qgis-settings
	@find resokit_qgis tools tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
