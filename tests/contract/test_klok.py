"""A clock that runs back: what was known until when stays in order, in every store."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from neo4j import GraphDatabase

from api.instellingen import open_store
from tests.contract.vullen import VANDAAG, Kast, Neo4jKast, vul
from tests.gezag.bouwstenen import MOE, VA, eigen, gehuwd, lijst
from tests.neo4j_server import GEBRUIKER

pytestmark = pytest.mark.anyio

KLOK = [f"2026-06-{dag:02}T12:00:00.000000+00:00" for dag in (10, 3, 12)]


def perioden(kast: Kast, adres: str) -> Sequence[Sequence[Any]]:
    """Version, since and until of every version, read past Verwant."""
    if isinstance(kast, Neo4jKast):
        vraag = "MATCH (b:Bronrecord) RETURN b.versie, b.vanaf, b.tot ORDER BY b.versie"
        with GraphDatabase.driver(kast.server.bolt, auth=(GEBRUIKER, kast.server.wachtwoord)) as driver:
            return [rij.values() for rij in driver.execute_query(vraag).records]
    with sqlite3.connect(adres.removeprefix("sqlite:///")) as db:
        rijen = db.execute("SELECT versie, vanaf, tot FROM bronrecord ORDER BY versie").fetchall()
    db.close()
    return [list(rij) for rij in rijen]


async def test_een_versie_begint_nooit_voor_de_vorige(
    kast: Kast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    adres = kast.adres()
    store = open_store(adres)
    for moment, nieuwste in zip(
        KLOK, (lijst(MOE), lijst(MOE, gehuwd(VA)), lijst(MOE, eigen(MOE).met({"02.40": "Visser"}))), strict=True
    ):
        for waar in ("graph.sqlite.schrijven.nu", "graph.neo4j.partij.nu"):
            monkeypatch.setattr(waar, lambda moment=moment: moment)
        await vul(store, tmp_path, nieuwste)
    (maria,) = await store.gezag([str(MOE.bsn)], VANDAAG)
    await store.sluit()
    assert perioden(kast, adres) == [[1, KLOK[0], KLOK[0]], [2, KLOK[0], KLOK[2]], [3, KLOK[2], None]]
    assert maria.bron is not None
    assert maria.bron.versie == 3
