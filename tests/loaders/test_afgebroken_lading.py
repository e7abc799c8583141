"""A load that is killed, at whatever moment: loading the file again goes on and ends as if nothing had happened."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from graph.sqlite import SqliteStore
from graph.store import Afgekeurd, Lading, Record, Store, Telling
from loaders.laden import Rapport, laad
from tests.gezag.bouwstenen import KIND, MOE, VA, Persoon, eigen, gehuwd, heeft_kind, kind, lijst
from tests.loaders.lo3 import VANDAAG, jsonl

pytestmark = pytest.mark.anyio

VERWANT = Path(sys.executable).with_name("verwant")
GEZINNEN = 1500
MET_PLOEG = "from api.cli import main; from loaders import ploeg; ploeg.VANAF, ploeg.STUK = 0, 50_000; main()"
ANDER_ANUMMER = "1745105604"


class Stroomuitval(Exception):
    """The machine goes down."""


class WankeleStore(SqliteStore):
    """A store that goes down when it has kept a number of batches."""

    partijen = 0

    async def bewaar(
        self, lading: Lading, records: Sequence[Record], afgekeurd: Sequence[Afgekeurd], positie: int
    ) -> None:
        if not self.partijen:
            raise Stroomuitval
        self.partijen -= 1
        await super().bewaar(lading, records, afgekeurd, positie)


@pytest.fixture
async def wankel(tmp_path: Path) -> AsyncIterator[WankeleStore]:
    store = WankeleStore(tmp_path / "wankel.db")
    yield store
    await store.sluit()


@pytest.fixture
def bestand(tmp_path: Path) -> Path:
    """Nine lists, of which one garbled, one suspicious and two with the same burgerservicenummer."""
    pad = tmp_path / "gezin.jsonl"
    nog_een = lijst(MOE, eigen(MOE).met({"01.10": ANDER_ANUMMER}))
    anderen = [lijst(replace(VA, bsn=f"{nummer:09}")) for nummer in (999990111, 999990123)]
    lijsten = [lijst(MOE, gehuwd(VA), heeft_kind(KIND)), nog_een, kind(), lijst(VA, gehuwd(MOE)), *anderen]
    te_oud = kind(eigen(replace(KIND, bsn="999990020", geboren=19700101)))
    pad.write_bytes(jsonl(*(een.inhoud for een in lijsten)) + b"{kapot\n" + jsonl(te_oud.inhoud, kind().inhoud))
    return pad


async def toestand(store: Store) -> tuple[object, ...]:
    """Everything a user can see, apart from identifiers."""
    graaf = await store.gezin(str(KIND.bsn), VANDAAG)
    relaties = sorted(
        (str(graaf.personen[r.ouder].naam), str(graaf.personen[r.kind].naam), r.grond.categorie, r.grond.bron)
        for r in graaf.ouder_van
    )
    lijsten = await store.gezag([str(KIND.bsn), str(MOE.bsn), "999990111", "999990123"], VANDAAG)
    wachtend = [q.afgekeurd for q in await store.quarantaine()]
    return relaties, sorted(str((een.bron, een.inhoud)) for een in lijsten), wachtend


@pytest.mark.parametrize("partijen", range(5))
async def test_na_een_stroomuitval_gaat_de_lading_verder(
    wankel: WankeleStore, store: Store, bestand: Path, monkeypatch: pytest.MonkeyPatch, partijen: int
) -> None:
    monkeypatch.setattr("loaders.laden.PARTIJ", 1)
    in_een_keer = await laad(store, bestand, VANDAAG)

    wankel.partijen = partijen
    with pytest.raises(Stroomuitval):
        await laad(wankel, bestand, VANDAAG)
    wankel.partijen = 100
    hervat = await laad(wankel, bestand, VANDAAG)

    assert hervat.telling == in_een_keer.telling == Telling(gelezen=9, nieuw=7, ongewijzigd=1, quarantaine=1)
    assert hervat.redenen == in_een_keer.redenen
    assert await toestand(wankel) == await toestand(store)


async def test_het_rapport_van_een_hervatte_lading_meldt_ook_wat_ervoor_al_verdacht_was(
    wankel: WankeleStore, store: Store, bestand: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loaders.laden.PARTIJ", 1)
    in_een_keer = await laad(store, bestand, VANDAAG)
    wankel.partijen = 1
    with pytest.raises(Stroomuitval):
        await laad(wankel, bestand, VANDAAG)
    wankel.partijen = 100
    hervat = await laad(wankel, bestand, VANDAAG)
    assert hervat.verdacht == in_een_keer.verdacht


async def test_na_het_hervatten_is_de_lading_af_en_verandert_nog_eens_laden_niets(
    wankel: WankeleStore, bestand: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loaders.laden.PARTIJ", 1)
    wankel.partijen = 3
    with pytest.raises(Stroomuitval):
        await laad(wankel, bestand, VANDAAG)
    wankel.partijen = 100
    await laad(wankel, bestand, VANDAAG)
    ervoor = await toestand(wankel)
    opnieuw = await laad(wankel, bestand, VANDAAG)
    assert opnieuw.telling == Telling(gelezen=9, ongewijzigd=8, quarantaine=1)
    assert await toestand(wankel) == ervoor


async def test_een_ander_bestand_gaat_niet_verder_waar_het_vorige_afbrak(
    wankel: WankeleStore, bestand: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loaders.laden.PARTIJ", 1)
    wankel.partijen = 2
    with pytest.raises(Stroomuitval):
        await laad(wankel, bestand, VANDAAG)
    wankel.partijen = 100
    bestand.write_bytes(bestand.read_bytes().replace(b"{kapot\n", b""))
    rapport: Rapport = await laad(wankel, bestand, VANDAAG)
    assert rapport.telling == Telling(gelezen=8, nieuw=3, ongewijzigd=5)


# --------------------------------------------------------------------------------------------- a real kill -9


def bsn(nummer: int) -> str:
    return f"{100_000_000 + nummer}"


def gezin(nummer: int) -> list[Any]:
    """Three lists of a family of their own."""

    def eigen_nummer(persoon: Persoon, plek: int) -> Persoon:
        return replace(persoon, bsn=bsn(10 * nummer + plek))

    zoon, moeder, vader = eigen_nummer(KIND, 1), eigen_nummer(MOE, 2), eigen_nummer(VA, 3)
    return [
        lijst(moeder, gehuwd(vader), heeft_kind(zoon)).inhoud,
        lijst(vader, gehuwd(moeder), heeft_kind(zoon)).inhoud,
        kind(eigen(zoon)).inhoud,
    ]


def verwant(map_: Path, store: str, *opdracht: str, met_ploeg: bool = False) -> subprocess.Popen[bytes]:
    """The program; or the program that takes every file for a large one, and cuts it small."""
    omgeving = {**os.environ, "VERWANT_STORE": f"sqlite:///{map_ / store}", "XDG_DATA_HOME": str(map_)}
    programma = [sys.executable, "-c", MET_PLOEG] if met_ploeg else [str(VERWANT)]
    return subprocess.Popen([*programma, *opdracht], env=omgeving, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def kinderen_van(proces: subprocess.Popen[bytes]) -> list[int]:
    """Its child processes, where the system tells."""
    kinderen = Path(f"/proc/{proces.pid}/task/{proces.pid}/children")
    return [int(kind) for kind in kinderen.read_text().split()] if kinderen.exists() else []


def draait(nummer: int) -> bool:
    """Whether there is a process with this number that is not only waiting to be counted out."""
    stand = Path(f"/proc/{nummer}/stat")
    return stand.exists() and stand.read_text().rpartition(")")[2].split()[0] != "Z"


def rapport_van(proces: subprocess.Popen[bytes]) -> dict[str, Any]:
    uit, _ = proces.communicate(timeout=60)
    assert proces.returncode == 0
    rapport: dict[str, Any] = json.loads(uit)
    return rapport


def opgeslagen(pad: Path) -> int:
    """How many records of the file another process sees in the store."""
    if not pad.exists():
        return 0
    db = sqlite3.connect(pad, timeout=10)
    try:
        rij = db.execute("SELECT max(positie) FROM activiteit").fetchone()
        return rij[0] or 0
    except sqlite3.OperationalError:
        return 0
    finally:
        db.close()


@pytest.mark.skipif(not VERWANT.exists(), reason="het programma verwant is hier niet geïnstalleerd")
@pytest.mark.parametrize("met_ploeg", [False, True], ids=["alleen", "met een ploeg"])
def test_verwant_laad_overleeft_kill_9(tmp_path: Path, met_ploeg: bool) -> None:
    bestand = tmp_path / "gezinnen.jsonl"
    bestand.write_bytes(b"".join(jsonl(*gezin(nummer)) for nummer in range(GEZINNEN)))

    proces = verwant(tmp_path, "gedood.db", "laad", str(bestand), "--json", met_ploeg=met_ploeg)
    while not opgeslagen(tmp_path / "gedood.db") and proces.poll() is None:
        time.sleep(0.005)
    kinderen = kinderen_van(proces)
    proces.send_signal(signal.SIGKILL)
    proces.communicate()
    assert proces.returncode == -signal.SIGKILL, "de lading was al klaar; maak het bestand groter"
    halverwege = opgeslagen(tmp_path / "gedood.db")
    assert 0 < halverwege < 3 * GEZINNEN

    rapport = rapport_van(verwant(tmp_path, "gedood.db", "laad", str(bestand), "--json", met_ploeg=met_ploeg))
    heel = rapport_van(verwant(tmp_path, "heel.db", "laad", str(bestand), "--json"))
    assert rapport == heel
    assert rapport["nieuw"] == 3 * GEZINNEN
    assert not any(map(draait, kinderen)), "de ploeg van de gedode lading leest nog"

    asyncio.run(zelfde_antwoorden(tmp_path, [0, halverwege // 3 - 1, halverwege // 3, GEZINNEN - 1]))


async def zelfde_antwoorden(map_: Path, nummers: list[int]) -> None:
    """The store that was killed answers as the one that was not, about these families."""
    stores = [SqliteStore(map_ / naam) for naam in ("gedood.db", "heel.db")]
    for nummer in nummers:
        vraag = [bsn(10 * nummer + plek) for plek in (1, 2, 3)]
        gedood, heel = [sorted(str((een.bron, een.inhoud)) for een in await s.gezag(vraag, VANDAAG)) for s in stores]
        assert len(heel) == 3
        assert gedood == heel
    for store in stores:
        await store.sluit()
