"""The stores that the contract is for: every case here runs on each of them, through the `Store` protocol only."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from api.instellingen import open_store
from graph.store import Store
from tests.contract.vullen import Kast, Neo4jKast, SqliteKast


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(params=["sqlite", "neo4j"])
def kast(request: pytest.FixtureRequest, tmp_path: Path) -> Kast:
    """Where fresh, empty stores of one kind come from."""
    if request.param == "neo4j":
        return Neo4jKast(request.getfixturevalue("neo4j_server"))
    return SqliteKast(tmp_path)


@pytest.fixture
async def store(kast: Kast) -> AsyncIterator[Store]:
    geopend = open_store(kast.adres())
    yield geopend
    await geopend.sluit()
