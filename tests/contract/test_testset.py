"""The official test set loaded into every store: the same report and the same answers as the embedded store."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from graph.datum import NU
from graph.persoonslijst import Persoonslijst, negen_cijfers
from graph.store import Store
from loaders.bron import Gelezen
from loaders.laden import Rapport, laad
from loaders.lo3_csv import lees
from tests.contract.vullen import VANDAAG, Neo4jKast, SqliteKast, feiten, lijst_als_tekst
from tests.neo4j_server import Neo4jServer

pytestmark = pytest.mark.anyio

TESTSET = Path(__file__).parents[3] / "shared" / "brp-testset" / "persoonslijsten_GBA-V_20220502.csv"


def nummers() -> list[str]:
    """Of everyone with an own list."""
    lijsten = [Persoonslijst(stap.record.inhoud) for stap in lees(TESTSET) if isinstance(stap.record, Gelezen)]
    return sorted({nummer for een in lijsten if (nummer := negen_cijfers(een.burgerservicenummer))})


async def antwoorden(store: Store, alle: Sequence[str]) -> list[object]:
    gezag = [lijst_als_tekst(een) for een in await store.gezag(alle, VANDAAG)]
    gezinnen = [feiten(await store.gezin(nummer, NU)) for nummer in alle[::20]]
    minderjarig = [nummer async for blad in store.minderjarigen(VANDAAG) for nummer in blad]
    redenen = sorted(wacht.afgekeurd.reden for wacht in await store.quarantaine())
    return [sorted(gezag), gezinnen, feiten(await store.omgeving(alle[:3])), sorted(minderjarig), redenen]


@pytest.mark.skipif(not TESTSET.exists(), reason=f"de officiële testset staat niet in {TESTSET}")
async def test_de_officiele_testset_geeft_in_beide_stores_hetzelfde(neo4j_server: Neo4jServer, tmp_path: Path) -> None:
    alle, gezien = nummers(), list[tuple[Rapport, Rapport, list[object]]]()
    for kast in (SqliteKast(tmp_path), Neo4jKast(neo4j_server)):
        async with kast.nieuw() as store:
            eerst, nogeens = [await laad(store, TESTSET, VANDAAG) for _ in range(2)]
            gezien.append((eerst, nogeens, await antwoorden(store, alle)))
    in_sqlite, in_neo4j = gezien
    assert len(alle) > 600
    assert in_sqlite[0].telling.nieuw > 600
    assert in_sqlite[1].telling.nieuw == in_sqlite[1].telling.gewijzigd == 0
    assert in_neo4j == in_sqlite
