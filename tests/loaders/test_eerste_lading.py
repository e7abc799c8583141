"""The first load of a store goes without the indexes that only questions need; afterwards they are there."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from graph.sqlite import SqliteStore, indexen
from graph.store import Afgekeurd, Lading, Record
from loaders.laden import laad
from tests.gezag.bouwstenen import KIND, MOE, VA, Persoon, eigen, gehuwd, heeft_kind, kind, lijst
from tests.loaders.lo3 import VANDAAG, jsonl

pytestmark = pytest.mark.anyio

GEZIN = (kind(), lijst(MOE, gehuwd(VA), heeft_kind(KIND)), lijst(VA, gehuwd(MOE), heeft_kind(KIND)))


class Stroomuitval(Exception):
    """The machine goes down."""


class WankeleStore(SqliteStore):
    """A store that goes down after its first batch, and looks which indexes it has before every one."""

    wankel = True

    async def bewaar(
        self, lading: Lading, records: Sequence[Record], afgekeurd: Sequence[Afgekeurd], positie: int
    ) -> None:
        if self.wankel and lading.positie:
            raise Stroomuitval
        await super().bewaar(lading, records, afgekeurd, positie)


def aanwezig(pad: Path) -> set[str]:
    with closing(sqlite3.connect(pad)) as db:
        namen = {rij[0] for rij in db.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
    return namen & namen_van_indexen()


def namen_van_indexen() -> set[str]:
    """Of every index that questions need."""
    with closing(sqlite3.connect(":memory:")) as db:
        schema = Path(indexen.__file__).with_name("schema.sql").read_text("utf-8")
        db.executescript(schema)
        zonder = {rij[0] for rij in db.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
        indexen.zorg_voor(db)
        return {rij[0] for rij in db.execute("SELECT name FROM sqlite_master WHERE type = 'index'")} - zonder


@pytest.fixture
def bestand(tmp_path: Path) -> Path:
    pad = tmp_path / "gezin.jsonl"
    pad.write_bytes(jsonl(*(een.inhoud for een in GEZIN)))
    return pad


async def test_na_de_eerste_lading_zijn_alle_indexen_er(tmp_path: Path, bestand: Path) -> None:
    pad = tmp_path / "verwant.db"
    store = SqliteStore(pad)
    assert aanwezig(pad) == set()
    await laad(store, bestand, VANDAAG)
    assert aanwezig(pad) == namen_van_indexen()
    assert len(namen_van_indexen()) > 10
    await store.sluit()


async def test_een_eerste_lading_die_wegviel_gaat_zonder_indexen_verder_en_maakt_ze_aan_het_eind(
    tmp_path: Path, bestand: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loaders.laden.PARTIJ", 1)
    pad = tmp_path / "verwant.db"
    store = WankeleStore(pad)
    with pytest.raises(Stroomuitval):
        await laad(store, bestand, VANDAAG)
    await store.sluit()
    opnieuw = SqliteStore(pad)
    assert aanwezig(pad) == set(), "een lezer die de store opent houdt de lading niet op"
    assert len(await opnieuw.gezag([str(KIND.bsn)], VANDAAG)) > 0, "vragen wordt beantwoord, ook zonder indexen"
    await laad(opnieuw, bestand, VANDAAG)
    assert aanwezig(pad) == namen_van_indexen()
    assert len(await opnieuw.gezag([str(KIND.bsn)], VANDAAG)) == 3
    await opnieuw.sluit()


async def test_een_ander_bestand_na_een_eerste_lading_die_wegviel_maakt_de_indexen_meteen(
    tmp_path: Path, bestand: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loaders.laden.PARTIJ", 1)
    pad = tmp_path / "verwant.db"
    store = WankeleStore(pad)
    with pytest.raises(Stroomuitval):
        await laad(store, bestand, VANDAAG)
    await store.begin_lading("ander.jsonl", "andere vingerafdruk")
    assert aanwezig(pad) == namen_van_indexen()
    await store.sluit()


async def test_een_store_met_records_krijgt_bij_het_openen_de_indexen_die_ontbreken(
    tmp_path: Path, bestand: Path
) -> None:
    """A store of an older version, or one that somebody else took an index from."""
    pad = tmp_path / "verwant.db"
    store = SqliteStore(pad)
    await laad(store, bestand, VANDAAG)
    await store.sluit()
    with closing(sqlite3.connect(pad)) as db:
        db.execute("DROP INDEX ouder_van_kind")
    await SqliteStore(pad).sluit()
    assert aanwezig(pad) == namen_van_indexen()


async def test_wie_iemand_anders_blijkt_te_zijn_wordt_ook_in_een_eerste_lading_een_persoon(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One list names the mother by A-nummer, another by burgerservicenummer; her own list has both."""
    monkeypatch.setattr("loaders.laden.PARTIJ", 1)
    monkeypatch.setattr("loaders.partijen.RUIMTE", 1)
    anummer = {"01.10": "1745105604"}
    naamloos: Persoon = replace(MOE, bsn=None)
    vader = lijst(VA, gehuwd(naamloos).met(anummer))
    moeder = lijst(MOE, eigen(MOE).met(anummer), heeft_kind(KIND))
    pad, bron = tmp_path / "verwant.db", tmp_path / "gezin.jsonl"
    bron.write_bytes(jsonl(vader.inhoud, kind().inhoud, moeder.inhoud))
    store = SqliteStore(pad)
    await laad(store, bron, VANDAAG)
    graaf = await store.gezin(str(KIND.bsn), VANDAAG)
    assert sorted(str(p.burgerservicenummer) for p in graaf.personen.values()) == [KIND.bsn, MOE.bsn, VA.bsn]
    assert {r.partner for r in graaf.partner_van} <= graaf.personen.keys()
    await store.sluit()
