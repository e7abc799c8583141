"""Registrations in a file: destroyed to the last byte, found by index, and added to a store of an earlier version."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from graph.fouten import StoreOnbereikbaar
from graph.sqlite import SqliteStore, naar_neo4j, registraties
from graph.store import Record
from tests.contract.bekenden import VANDAAG, VANDAAG_LEVEND, kent
from tests.contract.mensen import bewaar
from tests.gezag.bouwstenen import KIND, eigen, lijst

pytestmark = pytest.mark.anyio

PARTNERS = [f"{31415926 * 10**8 + nummer:020}" for nummer in range(3000)]
"""As many as fill many pages, so that pages were split and rearranged on the way."""


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def bytes_in(map_: Path) -> bytes:
    """Everything that is on disk, the write-ahead log included."""
    return b"".join(pad.read_bytes() for pad in sorted(map_.iterdir()))


async def gevuld(map_: Path) -> SqliteStore:
    store = SqliteStore(map_ / "verwant.db")
    await bewaar(store, Record.van(str(KIND.bsn), lijst(KIND, eigen(KIND))))
    return store


async def test_van_wat_vernietigd_is_staat_geen_byte_meer_in_de_bestanden(tmp_path: Path) -> None:
    store = await gevuld(tmp_path)
    for begin in range(0, len(PARTNERS), 500):
        groep = [kent(oin, KIND.bsn) for oin in PARTNERS[begin : begin + 500]]
        await store.registraties.registreer(groep, VANDAAG_LEVEND)
    alle = [een.registratie async for blad in store.registraties.alle() for een in blad]
    weg, blijft = alle[::2], alle[1::2]
    await store.registraties.maak_schoon([(een.id, VANDAAG) for een in weg], [])
    inhoud = bytes_in(tmp_path)
    assert all(str(een.id).encode() in inhoud for een in alle)
    await store.registraties.maak_schoon([], [een.id for een in weg])
    inhoud = bytes_in(tmp_path)
    assert [een.id for een in weg if str(een.id).encode() in inhoud] == []
    assert [een.partner for een in weg if een.partner.encode() in inhoud] == []
    assert all(str(een.id).encode() in inhoud for een in blijft)
    await store.sluit()
    inhoud = bytes_in(tmp_path)
    assert not any(str(een.id).encode() in inhoud for een in weg)


async def test_zolang_een_ander_leest_is_niet_alles_overschreven_en_dat_wordt_gezegd(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.sqlite.store.WACHTTIJD", 0.2)
    store = await gevuld(tmp_path)
    (een,) = await store.registraties.registreer([kent(PARTNERS[0], KIND.bsn)], VANDAAG_LEVEND)
    with closing(sqlite3.connect(tmp_path / "verwant.db", isolation_level=None)) as lezer:
        lezer.execute("BEGIN")
        lezer.execute("SELECT count(*) FROM registratie").fetchone()
        with pytest.raises(StoreOnbereikbaar, match="verwant schoon"):
            await store.registraties.maak_schoon([], [een.id])
    assert [blad async for blad in store.registraties.alle()] == []
    await store.registraties.maak_schoon([], [])
    assert str(een.id).encode() not in bytes_in(tmp_path)
    await store.sluit()


OUD = {
    "voor de registraties": ("registratie", "registratie_archief", "signaal", "verteld"),
    "voor het versturen van signalen": ("verteld",),
}


@pytest.mark.parametrize("ontbreekt", OUD.values(), ids=OUD)
async def test_een_oudere_store_krijgt_zijn_tabellen_bij_het_openen(tmp_path: Path, ontbreekt: tuple[str, ...]) -> None:
    store = await gevuld(tmp_path)
    await store.sluit()
    with closing(sqlite3.connect(tmp_path / "verwant.db")) as db:
        for tabel in ontbreekt:
            db.execute(f"DROP TABLE {tabel}")
        db.execute("DROP INDEX vermelding_thuis")
        db.commit()
    with pytest.raises(StoreOnbereikbaar, match="verwant schema"):
        naar_neo4j.exporteer(tmp_path / "verwant.db", tmp_path / "csv")
    store = SqliteStore(tmp_path / "verwant.db")
    (een,) = await store.registraties.registreer([kent(PARTNERS[0], KIND.bsn)], VANDAAG_LEVEND)
    assert [b.registratie async for blad in store.registraties.alle() for b in blad] == [een]
    assert await store.registraties.verteld(PARTNERS[0]) == {}
    await store.sluit()


@pytest.mark.parametrize("naam", ["PERSONEN", "VAN_PERSONEN", "NAASTEN", "GEGEVEN"])
async def test_een_vraag_gaat_langs_indexen(tmp_path: Path, naam: str) -> None:
    store = await gevuld(tmp_path)
    await store.sluit()
    vraag = getattr(registraties, naam)
    with closing(sqlite3.connect(tmp_path / "verwant.db")) as db:
        waarden = {"wie": "[]", "personen": "[]", "ids": "[]"}
        plan = [rij[3] for rij in db.execute(f"EXPLAIN QUERY PLAN {vraag}", waarden)]
    lezen = [stap for stap in plan if stap.startswith("SCAN")]
    toegestaan = ("json_each", " ik", " i", " w", " wie", " thuis", "CONSTANT", "(subquery")
    assert [stap for stap in lezen if not any(wat in f"{stap} " for wat in toegestaan)] == []
    assert not any(tabel in stap for stap in lezen for tabel in ("registratie", "persoon", "vermelding", "adres"))
