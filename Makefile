# Every target makes the environment it needs; nothing else has to be installed by hand.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test check format sdl bench clean
.DELETE_ON_ERROR:

$(VENV)/.klaar: requirements-dev.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

demo: $(VENV)/.klaar  ## Load the sample population and start the server on localhost
	$(BIN)/verwant demo

test: $(VENV)/.klaar  ## Run every test
	$(BIN)/python -m pytest

check: $(VENV)/.klaar  ## Lint, format and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(VENV)/.klaar  ## Put the code in the agreed format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

sdl: $(VENV)/.klaar  ## Write the GraphQL schema that a test guards
	$(BIN)/verwant schema > api/graphql/schema.graphql

bench: $(VENV)/.klaar  ## Measure, as ratios in one run
	$(BIN)/python -m bench

clean:  ## Remove the environment and what tools left behind
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis *.egg-info
