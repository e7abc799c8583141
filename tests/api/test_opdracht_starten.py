"""Who asks at a door at night waits for the command to start: what only other commands need is not imported."""

import subprocess
import sys

import pytest

ZWAAR = ("fastapi", "strawberry", "uvicorn", "neo4j", "networkx", "duckdb", "splink")


@pytest.mark.parametrize("module", ["api.cli.opdrachten", "api.gezag_alle"])
def test_een_opdracht_laadt_niet_wat_alleen_andere_nodig_hebben(module: str) -> None:
    code = f"import {module}, sys; print(*sys.modules.keys() & {set(ZWAAR)!r})"
    uit = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert uit.stdout.split() == []
