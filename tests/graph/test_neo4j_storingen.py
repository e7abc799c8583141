"""What goes wrong with a server, and what who asks or loads is told: clear, without data, and never half an answer."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from neo4j import Driver, GraphDatabase

from graph.datum import NU
from graph.fouten import StoreOnbereikbaar
from graph.neo4j import Neo4jStore, verbinding
from tests.contract.vullen import Neo4jKast, vul
from tests.gezag.bouwstenen import KIND, MOE, heeft_kind, lijst
from tests.neo4j_server import GEBRUIKER, Neo4jServer

pytestmark = pytest.mark.anyio
MOEDER = lijst(MOE, heeft_kind(KIND))


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def met_de_hand(neo4j_server: Neo4jServer) -> Iterator[Driver]:
    """Somebody who changes an empty graph outside Verwant."""
    Neo4jKast(neo4j_server).adres()
    auth = (GEBRUIKER, neo4j_server.wachtwoord)
    with GraphDatabase.driver(neo4j_server.bolt, auth=auth, notifications_min_severity="OFF") as driver:
        yield driver


@pytest.fixture
async def store(neo4j_server: Neo4jServer, met_de_hand: Driver) -> AsyncIterator[Neo4jStore]:
    store = Neo4jStore(neo4j_server.bolt, GEBRUIKER, neo4j_server.wachtwoord)
    yield store
    await store.sluit()


async def test_een_verkeerd_wachtwoord(neo4j_server: Neo4jServer) -> None:
    store = Neo4jStore(neo4j_server.bolt, GEBRUIKER, "geraden")
    with pytest.raises(StoreOnbereikbaar, match=r"weigert de toegang.*VERWANT_NEO4J_WACHTWOORD"):
        await store.gezin(str(MOE.bsn), NU)
    await store.sluit()


@pytest.mark.parametrize("url", ["bolt://127.0.0.1:1", "neo4j://127.0.0.1:1", "bolt://server.invalid"])
async def test_een_server_die_er_niet_is(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setattr(verbinding, "VOLHOUDEN", 0.1)
    store = Neo4jStore(url, GEBRUIKER, "geheim")
    with pytest.raises(StoreOnbereikbaar, match="Neo4j antwoordt niet"):
        await store.gezag([str(MOE.bsn)], 20260601)
    await store.sluit()


async def test_een_server_die_hangt(
    neo4j_server: Neo4jServer, store: Neo4jStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It still has the connections, but nothing comes out of it; afterwards the store goes on."""
    assert (await store.gezin(str(MOE.bsn), NU)).personen == {}
    monkeypatch.setattr(verbinding, "LEESTIJD", 0.3)
    monkeypatch.setattr(verbinding, "VOLHOUDEN", 0.3)
    assert neo4j_server.proces is not None
    neo4j_server.proces.send_signal(signal.SIGSTOP)
    try:
        os.waitid(os.P_PID, neo4j_server.proces.pid, os.WSTOPPED)  # its threads do not stop all at once
        with pytest.raises(StoreOnbereikbaar, match="te lang"):
            await store.gezin(str(MOE.bsn), NU)
    finally:
        neo4j_server.proces.send_signal(signal.SIGCONT)
    monkeypatch.undo()
    assert (await store.gezin(str(MOE.bsn), NU)).personen == {}


async def test_een_vraag_die_te_lang_duurt_wordt_door_de_server_gestopt(
    store: Neo4jStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verbinding, "EERSTE_KEER", 0.1)
    monkeypatch.setattr(verbinding, "VOLHOUDEN", 60.0)
    with pytest.raises(StoreOnbereikbaar, match="te lang"):
        await store.verbinding.lees("UNWIND range(1, 10000000000) AS n RETURN sum(n) AS klaar, 0 AS begonnen")


async def test_zonder_schema_zegt_de_store_welk_commando_nodig_is(met_de_hand: Driver, store: Neo4jStore) -> None:
    met_de_hand.execute_query("DROP CONSTRAINT persoon_bsn")
    try:
        with pytest.raises(StoreOnbereikbaar, match=r"ontbreken 1 constraints of indexen.*verwant schema"):
            await store.gezin(str(MOE.bsn), NU)
    finally:
        await store.verbinding.maak_schema()
    assert (await store.gezin(str(MOE.bsn), NU)).personen == {}


async def test_een_graaf_die_met_de_hand_geleegd_is(met_de_hand: Driver, store: Neo4jStore) -> None:
    met_de_hand.execute_query("MATCH (s:Stand) DELETE s")
    try:
        with pytest.raises(StoreOnbereikbaar, match="verwant schema"):
            await store.gezin(str(MOE.bsn), NU)
    finally:
        await store.verbinding.maak_schema()
    assert (await store.gezin(str(MOE.bsn), NU)).personen == {}


async def test_wat_met_de_hand_is_toegevoegd_houdt_een_lading_tegen_zonder_iets_half_te_doen(
    met_de_hand: Driver, store: Neo4jStore, tmp_path: Path
) -> None:
    """Somebody used an identifier that Verwant would give out: the server refuses a second one."""
    met_de_hand.execute_query("CREATE (:Persoon:Entity {id: 1, zoeknaam: 'hand', eigen_lijst: false})")
    with pytest.raises(StoreOnbereikbaar, match=r"uniek.*buiten verwant om") as fout:
        await vul(store, tmp_path, MOEDER)
    assert str(MOE.bsn) not in str(fout.value)
    assert (await store.gezin(str(MOE.bsn), NU)).personen == {}
    met_de_hand.execute_query("MATCH (p:Persoon {id: 1}) DELETE p")
    assert (await vul(store, tmp_path, MOEDER)).telling.nieuw == 1
    assert len((await store.gezin(str(MOE.bsn), NU)).personen) == 2


# ------------------------------------------------------------------------------------------ while a load commits


async def test_wie_vraagt_terwijl_een_partij_wordt_vastgelegd_wacht_tot_dat_klaar_is(
    met_de_hand: Driver, store: Neo4jStore
) -> None:
    met_de_hand.execute_query("MATCH (s:Stand) SET s.begonnen = 8, s.klaar = 7")
    vraag = asyncio.create_task(store.gezin(str(MOE.bsn), NU))
    done, _ = await asyncio.wait([vraag], timeout=0.5)
    assert not done
    met_de_hand.execute_query(
        "CREATE (:Persoon:Entity {id: 1, burgerservicenummer: $bsn, zoeknaam: '',"
        " geheimhouding: false, in_onderzoek: '', eigen_lijst: false})",
        bsn=str(MOE.bsn),
    )
    met_de_hand.execute_query("MATCH (s:Stand) SET s.klaar = 8")
    assert len((await vraag).personen) == 1


async def test_na_een_lading_die_tijdens_het_vastleggen_stierf_wacht_iedereen_een_keer(
    met_de_hand: Driver, store: Neo4jStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verbinding, "GEDULD", 0.2)
    met_de_hand.execute_query("MATCH (s:Stand) SET s.begonnen = 8, s.klaar = 7")
    assert (await store.gezin(str(MOE.bsn), NU)).personen == {}
    monkeypatch.setattr(verbinding, "GEDULD", 3600.0)
    assert (await store.gezin(str(MOE.bsn), NU)).personen == {}


async def test_de_volgende_lading_herstelt_de_stand(
    met_de_hand: Driver, store: Neo4jStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    met_de_hand.execute_query("MATCH (s:Stand) SET s.begonnen = 8, s.klaar = 7")
    await vul(store, tmp_path, MOEDER)
    monkeypatch.setattr(verbinding, "GEDULD", 3600.0)
    assert len((await store.gezin(str(MOE.bsn), NU)).personen) == 2
