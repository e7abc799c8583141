"""What tests of several rooms share: one Neo4j server for the whole run, where it can run."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from graph.neo4j.verbinding import Verbinding
from tests.neo4j_server import GEBRUIKER, Neo4jServer, ontbreekt

SNEL = "db.tx_log.preallocate=false\ndbms.cypher.min_replan_interval=1h\n"
"""For a graph that is emptied all the time: planning anew whenever its size changes takes longer than the questions."""


@pytest.fixture(scope="session")
def neo4j_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Neo4jServer]:
    """A running server with an own home; the environment has its password. Tests on it are skipped without java."""
    if reden := ontbreekt():
        pytest.skip(reden)
    server = Neo4jServer(tmp_path_factory.mktemp("neo4j"), extra=SNEL)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VERWANT_NEO4J_WACHTWOORD_BESTAND", str(server.wachtwoordbestand))
        server.start()
        asyncio.run(_maak_schema(server))
        yield server
        server.dood()


async def _maak_schema(server: Neo4jServer) -> None:
    verbinding = Verbinding(server.bolt, GEBRUIKER, server.wachtwoord)
    await verbinding.maak_schema()
    await verbinding.sluit()
