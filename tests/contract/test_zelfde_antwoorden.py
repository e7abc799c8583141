"""Both stores give the same answers: for any population, in any number of loads, however large the batches."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from loaders.laden import Rapport
from tests.contract.bevolking import Lading, antwoorden, laad_alles, ladingen
from tests.contract.vullen import Kast, Neo4jKast, SqliteKast
from tests.neo4j_server import Neo4jServer


@given(alle=ladingen(), partij=st.sampled_from([1, 2, 500]))
@settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],  # making a difference smaller would take a real server many minutes
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_beide_stores_geven_op_elke_vraag_hetzelfde_antwoord(
    neo4j_server: Neo4jServer, tmp_path: Path, alle: list[Lading], partij: int
) -> None:
    async def geladen(kast: Kast) -> tuple[list[Rapport], dict[str, object]]:
        async with kast.nieuw() as store:
            return await laad_alles(store, tmp_path, alle), await antwoorden(store)

    with pytest.MonkeyPatch.context() as patch, TemporaryDirectory(dir=tmp_path) as map_:
        patch.setattr("loaders.laden.PARTIJ", partij)
        in_sqlite = asyncio.run(geladen(SqliteKast(Path(map_))))
        in_neo4j = asyncio.run(geladen(Neo4jKast(neo4j_server)))
    assert in_neo4j == in_sqlite
