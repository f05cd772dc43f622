# Everything there is to do here, by name. `make help` lists it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
CATALOGUES := $(patsubst %.po,%.mo,$(wildcard translations/*/LC_MESSAGES/messages.po))
export PORTAL_BIND ?= 127.0.0.1:8000

.DEFAULT_GOAL := help
.PHONY: help run test bench check pictures words catalogues lock chromium wrk clean

help: ## list what can be done
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: $(VENV)/portal catalogues ## start the portal as a production host would, and print its address
	@$(BIN)/gunicorn -c python:portal.server

test: $(VENV)/tests catalogues chromium ## run every test, those in a real browser included
	@$(BIN)/python -m pytest -n auto --dist worksteal --cov --cov-report=term

bench: $(VENV)/tests catalogues wrk ## measure start, memory, speed and page weight against bare Flask
	@$(BIN)/python -m tests.bench

check: $(VENV)/portal ## say what is wrong or out of date in the content (SAMI_WORDS=folder: Sámi words too)
	@$(BIN)/flask content check $(if $(SAMI_WORDS),--sami-words "$(SAMI_WORDS)")

pictures: $(VENV)/tests catalogues chromium ## take the pictures of README.md anew
	@$(BIN)/python -m tests.pictures

words: $(VENV)/portal ## bring new words of the interface into the catalogues of all languages
	@$(BIN)/pybabel -q extract -F .babel.cfg --no-location --omit-header --sort-output -o $(VENV)/messages.pot .
	@for po in translations/*/LC_MESSAGES/messages.po; do \
	  sed '/^$$/q' $$po > $(VENV)/header; \
	  $(BIN)/pybabel -q update -i $(VENV)/messages.pot -o $$po -l $$(echo $$po | cut -d/ -f2) \
	    --no-fuzzy-matching --ignore-obsolete --omit-header --width 120; \
	  cat $(VENV)/header $$po > $(VENV)/words; mv $(VENV)/words $$po; done

catalogues: $(CATALOGUES)

%.mo: %.po | $(VENV)/portal
	@$(BIN)/pybabel -q compile -i $< -o $@

lock: ## pin all libraries anew, by version and hash (needs uv)
	@uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --upgrade -q -o requirements.lock
	@uv pip compile pyproject.toml --extra test -c requirements.lock --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --upgrade -q -o tests/requirements.lock

clean: ## remove what was made here
	rm -rf $(VENV) $(CATALOGUES) .pytest_cache .mypy_cache .ruff_cache .coverage *.egg-info

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "Python 3.11 or newer is needed: make PYTHON=…")'
	@$(PYTHON) -m venv $(VENV)

$(VENV)/portal: requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing what the portal needs …"
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/tests: tests/requirements.lock $(VENV)/portal
	@echo "Installing what the tests need …"
	@$(PIP) install --require-hashes -r tests/requirements.lock
	@touch $@

wrk:
	@if command -v wrk >/dev/null; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update -qq && apt-get install -y -qq --no-install-recommends wrk >/dev/null; \
	else \
	  echo "The measurements need wrk: install Debian's package 'wrk'."; exit 1; fi

chromium:
	@if [ "$(PORTAL_SKIP_BROWSER)" = 1 ] || { command -v chromium && command -v pdftoppm; } >/dev/null; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium poppler-utils >/dev/null; \
	else \
	  echo "The browser tests need Chromium and pdftoppm: install Debian's 'chromium' and 'poppler-utils'," \
	       "or run 'PORTAL_SKIP_BROWSER=1 make test' to leave those tests out."; exit 1; fi
