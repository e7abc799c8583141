"""The file of the embedded store: how questions find their way in it, and a file that is of another version."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from graph.fouten import StoreOnbereikbaar
from graph.sqlite import SqliteStore, identiteiten, indexen, lezen, schrijven, verwerken

ANDERE = ("vanaf", "huisgenoten", "moment")


@pytest.fixture
async def pad(tmp_path: Path) -> Path:
    pad = tmp_path / "verwant.db"
    await SqliteStore(pad).sluit()
    return pad


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.mark.anyio
async def test_een_store_van_een_andere_versie_wordt_niet_geopend(pad: Path) -> None:
    with closing(sqlite3.connect(pad)) as db:
        db.execute("PRAGMA user_version = 1")
    with pytest.raises(StoreOnbereikbaar, match="andere versie"):
        SqliteStore(pad)


@pytest.mark.anyio
@pytest.mark.parametrize(
    "vraag",
    [
        lezen.ACTUELE_LIJST[2],
        lezen.LIJSTEN,
        lezen.RECHTSPRAAK,
        identiteiten.SAMEN,
        identiteiten.IDS,
        identiteiten.WACHTEND,
        identiteiten.VAN_BEIDE_KANTEN,
        verwerken.AUTOMATISCH,
        verwerken.RECORDS,
        schrijven.VERMELDINGEN,
        schrijven.VERLIES,
        schrijven.BUREN_WACHTEN,
        schrijven.PERSONEN_WEG,
    ],
)
async def test_een_vraag_gaat_langs_indexen(pad: Path, vraag: str) -> None:
    """And not along the index on the source of a record, of which there are three in all."""
    with closing(sqlite3.connect(pad)) as db:
        indexen.zorg_voor(db)
        namen = dict.fromkeys(("ids", "nummers", "vervangen", "eigenaars", "weg"), "[]") | dict.fromkeys(ANDERE, 1)
        waarden = namen if ":" in vraag else ["1"] * (1 if "?1" in vraag else vraag.count("?"))
        plan = [rij[3] for rij in db.execute(f"EXPLAIN QUERY PLAN {vraag}", waarden)]
    assert [stap for stap in plan if "(bron=?)" in stap] == []
    assert [stap for stap in plan if re.search(r"SCAN (vermelding|oordeel|bronrecord|persoon|ouder_van)", stap)] == []
