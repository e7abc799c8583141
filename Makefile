# Every target makes the environment it needs; nothing else has to be installed by hand.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test check format sdl bench neo4j neo4j-stop clean
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
	$(BIN)/verwant sdl > api/graphql/schema.graphql

bench: $(VENV)/.klaar  ## Measure, as ratios in one run
	$(BIN)/python -m bench

neo4j: $(VENV)/.klaar  ## Start a Neo4j server on this machine (needs java and mvn) and say how to use it
	$(BIN)/python -m tests.neo4j_server start

neo4j-stop: $(VENV)/.klaar  ## Stop that server; its data stay
	$(BIN)/python -m tests.neo4j_server stop

clean:  ## Remove the environment and what tools left behind
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis *.egg-info
