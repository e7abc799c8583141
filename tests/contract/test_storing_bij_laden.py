"""What can go wrong with Neo4j while a file is loaded: loading it again goes on, nothing lost and nothing twice."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest
from neo4j import Driver, GraphDatabase
from neo4j.exceptions import TransientError

from api.instellingen import open_store
from graph.datum import NU
from graph.fouten import StoreOnbereikbaar
from graph.neo4j.transactie import Schrijver
from graph.persoonslijst import Persoonslijst
from graph.store import Store, Telling
from loaders.laden import laad
from tests.contract.vullen import VANDAAG, Neo4jKast, SqliteKast, feiten, lijst_als_tekst, vul
from tests.gezag.bouwstenen import KIND, MOE, VA, Persoon, gehuwd, heeft_kind, lijst, ouder
from tests.neo4j_server import GEBRUIKER, Neo4jServer

pytestmark = pytest.mark.anyio

VERWANT = Path(sys.executable).with_name("verwant")
GEZINNEN = 500
GEVRAAGD = range(0, GEZINNEN, 25)
"""Families about whom all is compared."""
GEDULD = 240.0


def bsn(nummer: int) -> str:
    return f"{100_000_000 + nummer}"


def gezin(nummer: int) -> list[Persoonslijst]:
    """Three lists of a family of their own."""

    def eigen_nummer(persoon: Persoon, plek: int) -> Persoon:
        return replace(persoon, bsn=bsn(10 * nummer + plek))

    zoon, moeder, vader = eigen_nummer(KIND, 1), eigen_nummer(MOE, 2), eigen_nummer(VA, 3)
    ouders = [lijst(p, gehuwd(q), heeft_kind(zoon)) for p, q in ((moeder, vader), (vader, moeder))]
    return [*ouders, lijst(zoon, ouder(1, moeder), ouder(2, vader))]


@pytest.fixture
def bestand(tmp_path: Path) -> Path:
    pad = tmp_path / "gezinnen.jsonl"
    pad.write_bytes(b"".join(orjson.dumps(een.inhoud) + b"\n" for nr in range(GEZINNEN) for een in gezin(nr)))
    return pad


@pytest.fixture
def adres(neo4j_server: Neo4jServer) -> str:
    """The URL of an empty store."""
    return Neo4jKast(neo4j_server).adres()


@pytest.fixture
def met_de_hand(neo4j_server: Neo4jServer, adres: str) -> Iterator[Driver]:
    """Somebody who looks in that store past Verwant."""
    auth = (GEBRUIKER, neo4j_server.wachtwoord)
    with GraphDatabase.driver(neo4j_server.bolt, auth=auth, notifications_min_severity="OFF") as driver:
        yield driver


@pytest.fixture
async def store(adres: str) -> AsyncIterator[Store]:
    store = open_store(adres)
    yield store
    await store.sluit()


def rij(driver: Driver, vraag: Any) -> list[Any]:
    return driver.execute_query(vraag).records[0].values()


def wacht_op_eerste_partij(driver: Driver) -> None:
    eind = time.monotonic() + GEDULD
    while not rij(driver, "MATCH (a:Activiteit) RETURN coalesce(max(a.positie), 0)")[0]:
        assert time.monotonic() < eind, "de lading komt niet op gang"
        time.sleep(0.01)


async def inhoud(store: Store) -> tuple[object, ...]:
    """What the store says about the families asked, and how many children it has."""
    nummers = [bsn(10 * nummer + plek) for nummer in GEVRAAGD for plek in (1, 2, 3)]
    gezinnen = [feiten(await store.gezin(bsn(10 * nummer + 1), NU)) for nummer in GEVRAAGD]
    gezag = sorted(map(lijst_als_tekst, await store.gezag(nummers, VANDAAG)))
    return gezinnen, gezag, await store.aantal_minderjarigen(VANDAAG)


async def in_een_keer(map_: Path, bestand: Path) -> tuple[object, ...]:
    """The same of the embedded store, where nothing went wrong."""
    async with SqliteKast(map_).nieuw() as store:
        await laad(store, bestand, VANDAAG)
        return await inhoud(store)


def niets_dubbel(driver: Driver) -> None:
    aantallen = "COUNT { (:Bronrecord) }, COUNT { (:Persoon) }, COUNT { ()-[:OUDER_VAN]->() }"
    verwacht = [3 * GEZINNEN, 3 * GEZINNEN, 4 * GEZINNEN]
    assert rij(driver, f"RETURN {aantallen}") == verwacht
    assert rij(driver, "MATCH (s:Stand) RETURN s.begonnen = s.klaar") == [True]


async def test_een_server_die_tijdens_het_laden_wegvalt(
    neo4j_server: Neo4jServer,
    store: Store,
    met_de_hand: Driver,
    bestand: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """kill -9, and started again: the same store goes on, without a restart of who loads."""
    monkeypatch.setattr("loaders.laden.PARTIJ", 100)
    monkeypatch.setattr("graph.neo4j.verbinding.VOLHOUDEN", 0.5)
    lading = asyncio.create_task(laad(store, bestand, VANDAAG))
    await asyncio.to_thread(wacht_op_eerste_partij, met_de_hand)
    await asyncio.to_thread(neo4j_server.dood)
    try:
        with pytest.raises(StoreOnbereikbaar):
            await lading
    finally:
        await asyncio.to_thread(neo4j_server.start)
    halverwege = rij(met_de_hand, "MATCH (a:Activiteit) RETURN a.positie, COUNT { (:Bronrecord) }")
    assert halverwege[0] == halverwege[1] > 0
    assert halverwege[0] < 3 * GEZINNEN, "de lading was al klaar; maak het bestand groter"
    rapport = await laad(store, bestand, VANDAAG)
    assert rapport.telling == Telling(gelezen=3 * GEZINNEN, nieuw=3 * GEZINNEN)
    niets_dubbel(met_de_hand)
    assert await inhoud(store) == await in_een_keer(tmp_path, bestand)


@pytest.mark.skipif(not VERWANT.exists(), reason="het programma verwant is hier niet geïnstalleerd")
async def test_een_lader_die_gedood_wordt(
    adres: str, store: Store, met_de_hand: Driver, bestand: Path, tmp_path: Path
) -> None:
    def verwant() -> subprocess.Popen[bytes]:
        omgeving = {**os.environ, "VERWANT_STORE": adres, "XDG_DATA_HOME": str(tmp_path)}
        opdracht = [str(VERWANT), "laad", str(bestand), "--json"]
        return subprocess.Popen(opdracht, env=omgeving, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    proces = verwant()
    await asyncio.to_thread(wacht_op_eerste_partij, met_de_hand)
    proces.send_signal(signal.SIGKILL)
    proces.communicate()
    assert proces.returncode == -signal.SIGKILL, "de lading was al klaar; maak het bestand groter"
    proces = verwant()
    uit, _ = await asyncio.to_thread(proces.communicate, None, GEDULD)
    rapport = orjson.loads(uit)
    assert (proces.returncode, rapport["gelezen"], rapport["nieuw"]) == (0, 3 * GEZINNEN, 3 * GEZINNEN)
    niets_dubbel(met_de_hand)
    assert await inhoud(store) == await in_een_keer(tmp_path, bestand)


async def test_een_commit_die_nooit_af_gemeld_is_wordt_door_de_volgende_lading_hersteld(
    store: Store, met_de_hand: Driver, tmp_path: Path
) -> None:
    """A loader that dies between its commit and saying so: readers wait a while, then answer; a load mends it."""
    await vul(store, tmp_path, lijst(MOE, heeft_kind(KIND)))
    met_de_hand.execute_query("MATCH (s:Stand {id: 1}) SET s.begonnen = s.begonnen + 1")
    assert len((await store.gezin(str(MOE.bsn), NU)).personen) == 2
    await vul(store, tmp_path, lijst(VA, heeft_kind(KIND)))
    assert rij(met_de_hand, "MATCH (s:Stand) RETURN s.begonnen = s.klaar") == [True]
    assert len((await store.gezin(str(KIND.bsn), NU)).ouder_van) == 2


async def test_een_partij_die_opnieuw_moet_telt_een_keer(
    store: Store, met_de_hand: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A failure that passes, at the last statement of a batch: the driver has it done again, and nobody notices."""
    doe, storingen = Schrijver.doe, ["activiteit_voortgang"]

    async def wankel(self: Schrijver, naam: str, **waarden: object) -> Any:
        uit = await doe(self, naam, **waarden)
        if naam in storingen:
            storingen.remove(naam)
            raise TransientError
        return uit

    monkeypatch.setattr(Schrijver, "doe", wankel)
    rapport = await vul(store, tmp_path, lijst(MOE, heeft_kind(KIND)), lijst(VA, heeft_kind(KIND)))
    assert storingen == []
    assert rapport.telling == Telling(gelezen=2, nieuw=2)
    assert rij(met_de_hand, "RETURN COUNT { (:Bronrecord) }, COUNT { ()-[:OUDER_VAN]->() }") == [2, 2]
