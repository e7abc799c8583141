"""Looking for somebody by a misspelt name: one tolerant search, against the bare look-up of the same search keys."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import orjson
from neo4j import GraphDatabase, RoutingControl

from api.vraagbaak import vandaag
from graph.identiteit import BRP, HOOGSTENS
from graph.sqlite import SqliteStore
from graph.sqlite.identiteiten import MET_SLEUTEL, bestaande
from graph.store import Store
from loaders.bevolking.partnerrecords.bekende import van_lijst
from loaders.bevolking.partnerrecords.datum import geboortedatum
from loaders.bevolking.partnerrecords.hand import Hand, Toeval
from loaders.bevolking.partnerrecords.kansen import partners
from loaders.bevolking.partnerrecords.namen import namen
from resolution.wegen.model import lees
from resolution.wegen.weger import Weger
from resolution.zoeken import Zoekopdracht, zoek
from resolution.zoeksleutels import Zoekgegevens, van_vraag
from tests.neo4j_server import GEBRUIKER, Neo4jServer

from . import kaal, op_neo4j, vragen
from .populatie import Populatie
from .server import Klant, Server, serveer, verzoek
from .verslag import Regel, Verslag, mediaan_en_p99

PERSONEN = 100
"""Of each kind of question in a round."""
VAAK = 4.0
"""How many times as frequent errors are as in the generator's settings; a name that came out right is not asked."""
RUIM = 3
"""Years that a guessed age is off, either way."""
EERSTE = 10
SOORTEN = ("naam en geboortedatum", "naam en geboortejaar", "naam en leeftijd")
DOCUMENT = """query ($ongeveer: ZoekOngeveer!, $eerste: Int!) {
  zoekPersonen(zoek: { ongeveer: $ongeveer }, eerste: $eerste) { __typename
    ... on Treffers { totaal treffers {
      vermelding { bron sleutel identiteit eigenLijst geheimhouding gegevens { kenmerk waarde } }
      weging { gewicht stappen { kenmerk niveau een ander gewicht } } } } } }"""
KAAL_NEO4J = """UNWIND $sleutels AS sleutel MATCH (z:Zoeksleutel {sleutel: sleutel})
WHERE COUNT { (z)<-[:HEEFT_SLEUTEL]-() } <= $hoogstens MATCH (z)<-[:HEEFT_SLEUTEL]-(v) RETURN DISTINCT v.id"""

Kaal = Callable[[Sequence[int]], float]
"""Milliseconds to look these search keys up, without anything of ours."""


@dataclass(frozen=True, slots=True)
class Vraag:
    """What somebody asks, of whom that is (the key of their list), and in which kind of question."""

    soort: str
    gegevens: Zoekgegevens
    lijf: bytes
    sleutel: str


@dataclass(slots=True)
class Gemeten:
    """Of one kind of question: milliseconds, how many keys it has, and how often the one meant is on the first page."""

    kaal: list[float] = field(default_factory=list)
    zelf: list[float] = field(default_factory=list)
    http: list[float] = field(default_factory=list)
    sleutels: list[float] = field(default_factory=list)
    gevonden: list[bool] = field(default_factory=list)


def meet(populatie: Populatie, map_: Path, verslag: Verslag, *, rondes: int) -> None:
    """Measure SQLite and Neo4j with this population."""
    vragen_ = list(stel_op(populatie, PERSONEN))
    if not vragen_:
        verslag.sla_over("Zoeken", "deze store heeft geen vermeldingen om in te zoeken; meet met --opnieuw")
        return
    with _sqlite_kaal(populatie) as bloot, serveer(populatie.url) as server:
        _meet("SQLite", populatie, vragen_, verslag, rondes, bloot, server, lambda: SqliteStore(populatie.pad))
    if reden := op_neo4j.kan_niet():
        verslag.sla_over("Zoeken op Neo4j", reden)
        return
    with (
        op_neo4j.draait(populatie, map_, verslag) as gevuld,
        _neo4j_kaal(gevuld.server) as bloot,
        serveer(gevuld.server.url, gevuld.omgeving) as server,
    ):
        _meet("Neo4j", populatie, vragen_, verslag, rondes, bloot, server, lambda: op_neo4j.open_(gevuld.server))


def stel_op(populatie: Populatie, aantal: int, zaad: int = 7) -> Iterator[Vraag]:
    """So many questions of each kind, about people at random, the same every time."""
    dit_jaar, toeval = vandaag() // 10_000, Toeval(f"{zaad}/zoeken")
    te_gaan = aantal * len(SOORTEN)
    for sleutel, inhoud in _lijsten(populatie, zaad):
        if not te_gaan:
            return
        wie = van_lijst(orjson.loads(inhoud))
        hand = Hand(toeval, toeval.kies(partners()), VAAK)
        velden = namen(hand, wie)
        naam = " ".join(velden[veld] for veld in ("voornamen", "voorvoegsel", "geslachtsnaam") if velden.get(veld))
        datum = geboortedatum(hand, wie)
        # Whoever has only initials, or no birth date, is asked for in another way.
        if "voornamen" not in velden or not datum or wie.jaar == 0 or wie.overleden or not hand.gemaakt:
            continue
        soort = SOORTEN[te_gaan % len(SOORTEN)]
        te_gaan -= 1
        yield _vraag(soort, naam, datum, dit_jaar, sleutel)


def _vraag(soort: str, naam: str, datum: str, dit_jaar: int, sleutel: str) -> Vraag:
    jaar = int(datum[:4])
    ongeveer: dict[str, object] = {"namen": naam}
    if soort == "naam en leeftijd":
        jongst, oudst = max(0, dit_jaar - jaar - RUIM), dit_jaar - jaar + RUIM
        ongeveer |= {"leeftijdVanaf": jongst, "leeftijdTot": oudst}
        gegevens = Zoekgegevens(naam, geboortejaren=range(dit_jaar - oudst - 1, dit_jaar - jongst + 1))
    else:
        delen = (datum[:4], datum[4:6], datum[6:]) if soort == "naam en geboortedatum" else (datum[:4],)
        bekend = [deel for deel in delen if deel != "00"]
        ongeveer["geboortedatum"] = "-".join(bekend)
        gegevens = Zoekgegevens(naam, "".join(bekend).ljust(8, "0"))
    lijf = json.dumps({"query": DOCUMENT, "variables": {"ongeveer": ongeveer, "eerste": EERSTE}}).encode()
    return Vraag(soort, gegevens, verzoek(vragen.GRAPHQL, lijf), sleutel)


def _lijsten(populatie: Populatie, zaad: int) -> Iterator[tuple[str, bytes]]:
    """Person lists that have a vermelding, at random, without end as long as there is one."""
    kies = Random(zaad)
    with closing(sqlite3.connect(populatie.pad)) as db:
        (hoogste,) = db.execute("SELECT max(id) FROM vermelding").fetchone()
        while hoogste:
            rij = db.execute(
                "SELECT b.sleutel, b.inhoud FROM vermelding AS v JOIN bronrecord AS b ON b.bron = v.bron"
                " AND b.sleutel = v.sleutel AND b.nummer = v.nummer AND b.tot IS NULL"
                " WHERE v.id = ? AND v.ingeschrevene",
                (kies.randint(1, hoogste),),
            ).fetchone()
            if rij is not None:
                yield rij


def _meet(
    naam: str,
    populatie: Populatie,
    vragen_: Sequence[Vraag],
    verslag: Verslag,
    rondes: int,
    bloot: Kaal,
    server: Server,
    open_: Callable[[], Store],
) -> None:
    verslag.bezig(f"zoeken op {naam}: een ronde om op te warmen en {rondes} om te meten, {len(vragen_)} vragen")
    klant = Klant(server.poort)
    for vraag in vragen_:
        klant.stel(vraag.lijf)
    gemeten = {soort: Gemeten() for soort in SOORTEN}
    for _ in range(rondes):
        for vraag in vragen_:
            gemeten[vraag.soort].http.append(klant.stel(vraag.lijf)[0])
    klant.sluit()
    for ronde in range(rondes + 1):
        for vraag in vragen_:
            sleutels = van_vraag(vraag.gegevens)
            duur = bloot(sleutels)
            if ronde:
                gemeten[vraag.soort].kaal.append(duur)
                gemeten[vraag.soort].sleutels.append(len(sleutels))
    asyncio.run(_in_proces(open_, vragen_, gemeten, rondes))
    verslag.tabel(
        f"Zoeken op {naam} met {populatie.aantal:,} personen",
        [regel for soort, een in gemeten.items() for regel in _regels(soort, een)],
        f"Per soort vraag {len(vragen_) // len(SOORTEN)} mensen, verkeerd geschreven zoals de generator dat doet; een"
        f" ronde opgewarmd, {rondes} gemeten, een vraag tegelijk.",
        "Kaal: dezelfde zoeksleutels opgezocht in de index, meer niet. In proces: sleutels maken, store en wegen.",
    )


async def _in_proces(
    open_: Callable[[], Store], vragen_: Sequence[Vraag], gemeten: dict[str, Gemeten], rondes: int
) -> None:
    store, weger = open_(), Weger(lees())
    for ronde in range(rondes + 1):
        for vraag in vragen_:
            begin = time.perf_counter()
            treffers = await zoek(store, weger, Zoekopdracht(vraag.gegevens))
            duur = (time.perf_counter() - begin) * 1000
            if ronde:
                bij = gemeten[vraag.soort]
                bij.zelf.append(duur)
                wie = [(een.vermelding.verwijzing.bron, een.vermelding.verwijzing.sleutel) for een in treffers[:EERSTE]]
                bij.gevonden.append((BRP, vraag.sleutel) in wie)
    await store.sluit()


def _regels(soort: str, een: Gemeten) -> Iterator[Regel]:
    mediaan_kaal, p99_kaal = mediaan_en_p99(een.kaal)
    sleutels = f"{mediaan_en_p99(een.sleutels)[0]:.0f} sleutels (p99 {mediaan_en_p99(een.sleutels)[1]:.0f})"
    yield Regel(f"{soort}, kaal: mediaan", mediaan_kaal, "ms", maatstaf=f"p99 {p99_kaal:.2f} ms; {sleutels}")
    for wat, tijden in (("in proces", een.zelf), ("over HTTP", een.http)):
        mediaan, p99 = mediaan_en_p99(tijden)
        maatstaf = f"p99 {p99:.1f} ms; {mediaan / mediaan_kaal:.1f} × kaal"
        yield Regel(f"{soort}, {wat}: mediaan", mediaan, "ms", maatstaf=maatstaf)
    deel = 100 * sum(een.gevonden) / len(een.gevonden)
    yield Regel(f"{soort}: wie bedoeld is, staat bij de eerste {EERSTE}", deel, "%")


@contextmanager
def _sqlite_kaal(populatie: Populatie) -> Iterator[Kaal]:
    with closing(kaal.open_kaal(populatie)) as db:

        def lees_op(sleutels: Sequence[int]) -> float:
            begin = time.perf_counter()
            for sleutel in bestaande(db, set(sleutels)):
                db.execute(MET_SLEUTEL, (sleutel, HOOGSTENS + 1)).fetchall()
            return (time.perf_counter() - begin) * 1000

        yield lees_op


@contextmanager
def _neo4j_kaal(server: Neo4jServer) -> Iterator[Kaal]:
    with GraphDatabase.driver(server.bolt, auth=(GEBRUIKER, server.wachtwoord)) as driver:

        def lees_op(sleutels: Sequence[int]) -> float:
            waarden: dict[str, Any] = {"sleutels": list(sleutels), "hoogstens": HOOGSTENS}
            begin = time.perf_counter()
            driver.execute_query(KAAL_NEO4J, waarden, routing_=RoutingControl.READ)
            return (time.perf_counter() - begin) * 1000

        yield lees_op
