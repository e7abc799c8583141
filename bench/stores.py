"""Both stores at growing sizes: loading, and the questions of one screen, alone and with sixteen askers at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from neo4j import GraphDatabase, RoutingControl

from api.vraagbaak import vandaag
from graph.datum import NU
from graph.neo4j.opdrachten import opdracht
from graph.vraagwaarden import begin_van_jaar, minderjarig_vanaf
from tests.neo4j_server import GEBRUIKER, Neo4jServer

from . import kaal, op_neo4j, vragen, wrk
from .populatie import Populatie
from .server import serveer
from .verslag import Regel, Verslag, mediaan_en_p99

VRAGEN = {"gezinssysteem": ("gezinssysteem",), "gezag": ("gezag",), "samen (een scherm)": ()}
"""By name: the documents of the page that are asked; without any, what a screen shows of both."""
TEGELIJK = (1, 16)
PERSONEN = 1000
"""How many different minors are asked about in turn."""
KAAL = 200
"""Of how many of them the statements are run bare."""
DOEL = 1.3

Kaal = Callable[[str], float]
"""Milliseconds that the statements behind both questions take for one person, without anything of ours."""


@dataclass(frozen=True, slots=True)
class Uitslag:
    """One store at one size: persons loaded a second, how, medians bare and by question and askers (milliseconds)."""

    store: str
    aantal: int
    tempo: float
    wijze: str
    kaal: tuple[float, float]
    gemeten: dict[tuple[str, int], wrk.Meting]


def meet(populaties: Sequence[Populatie], map_: Path, verslag: Verslag, *, opwarmen: float, duur: float) -> None:
    """Measure SQLite and Neo4j with each population, and how the medians grow from the first to the last."""
    if not wrk.aanwezig():
        verslag.sla_over("Stores", wrk.ZONDER_WRK)
        return
    uitslagen = [_sqlite(populatie, verslag, opwarmen, duur) for populatie in populaties]
    if reden := op_neo4j.kan_niet():
        verslag.sla_over("Neo4j", reden)
    else:
        uitslagen += [_neo4j(populatie, map_, verslag, opwarmen, duur) for populatie in populaties]
    for uitslag in uitslagen:
        eerste = next(u for u in uitslagen if u.store == uitslag.store)
        verslag.tabel(
            f"{uitslag.store} met {uitslag.aantal:,} personen",
            list(_regels(uitslag, eerste)),
            f"Over HTTP, {PERSONEN} kinderen om de beurt, {opwarmen:.0f} s opgewarmd en {duur:.0f} s per vraag.",
            "Kaal: dezelfde opdrachten van gezinssysteem en gezag aan de store, alle rijen opgehaald, meer niet.",
        )


def _sqlite(populatie: Populatie, verslag: Verslag, opwarmen: float, duur: float) -> Uitslag:
    nummers = populatie.nummers(PERSONEN)
    opdrachten = kaal.lezingen(populatie, nummers[:KAAL])
    with closing(kaal.open_kaal(populatie)) as db:
        bloot = _kaal(lambda nummer: kaal.lees(db, opdrachten[nummer]), nummers[:KAAL])
    gemeten = _meet("SQLite", populatie, nummers, verslag, populatie.url, {}, opwarmen, duur)
    tempo = populatie.aantal / populatie.laadseconden
    return Uitslag("SQLite", populatie.aantal, tempo, f"verwant laad{populatie.herkomst}", bloot, gemeten)


def _neo4j(populatie: Populatie, map_: Path, verslag: Verslag, opwarmen: float, duur: float) -> Uitslag:
    nummers = populatie.nummers(PERSONEN)
    with op_neo4j.draait(populatie, map_, verslag) as gevuld:
        url, omgeving = gevuld.server.url, gevuld.omgeving
        gemeten = _meet("Neo4j", populatie, nummers, verslag, url, omgeving, opwarmen, duur)
        with _bloot_op(gevuld.server) as lees:
            bloot = _kaal(lees, nummers[:KAAL])
    return Uitslag("Neo4j", populatie.aantal, populatie.aantal / gevuld.seconden, gevuld.wijze, bloot, gemeten)


def _meet(
    store: str,
    populatie: Populatie,
    nummers: list[str],
    verslag: Verslag,
    url: str,
    omgeving: dict[str, str],
    opwarmen: float,
    duur: float,
) -> dict[tuple[str, int], wrk.Meting]:
    gemeten = {}
    with serveer(url, omgeving) as server:
        for naam, delen in VRAGEN.items():
            lijven = [vragen.lijf(nummer, *delen) for nummer in nummers]
            verslag.bezig(f"{store}, {populatie.aantal:,} personen: {naam}")
            wrk.meet(server, vragen.GRAPHQL, lijven, 1, opwarmen / len(VRAGEN))
            for tegelijk in TEGELIJK:
                gemeten[naam, tegelijk] = wrk.meet(server, vragen.GRAPHQL, lijven, tegelijk, duur)
    return gemeten


def _kaal(lees: Kaal, nummers: Sequence[str]) -> tuple[float, float]:
    for nummer in nummers:
        lees(nummer)
    return mediaan_en_p99([lees(nummer) for _ in range(3) for nummer in nummers])


@contextmanager
def _bloot_op(server: Neo4jServer) -> Iterator[Kaal]:
    """The two statements by the driver alone, on one connection."""
    dag = vandaag()
    with GraphDatabase.driver(server.bolt, auth=(GEBRUIKER, server.wachtwoord)) as driver:

        def lees(nummer: str) -> float:
            begin = time.perf_counter()
            gezin = {"nummer": nummer, "jaar": begin_van_jaar(NU), "peildatum": f"{NU:08}"}
            driver.execute_query(opdracht("gezin"), gezin, routing_=RoutingControl.READ)
            gezag = {"nummers": [nummer], "vanaf": minderjarig_vanaf(dag)}
            driver.execute_query(opdracht("gezag"), gezag, routing_=RoutingControl.READ)
            return (time.perf_counter() - begin) * 1000

        yield lees


def _regels(uitslag: Uitslag, eerste: Uitslag) -> Iterator[Regel]:
    yield Regel("laden", uitslag.tempo, "/s", maatstaf=uitslag.wijze)
    yield Regel("kaal: mediaan", uitslag.kaal[0], "ms", maatstaf=f"p99 {uitslag.kaal[1]:.2f} ms")
    for (naam, tegelijk), m in uitslag.gemeten.items():
        wie = "alleen" if tegelijk == 1 else f"met {tegelijk} tegelijk"
        maatstaf = f"p99 {m.p99:.1f} ms; {m.per_seconde:.0f}/s; {m.mediaan / uitslag.kaal[0]:.1f} × kaal"
        yield Regel(f"{naam}, {wie}: mediaan", m.mediaan, "ms", maatstaf=maatstaf)
    if uitslag is eerste:
        return
    van = f"van {eerste.aantal:,} personen"
    yield Regel("kaal: groei van de mediaan", uitslag.kaal[0] / eerste.kaal[0], "×", maatstaf=van)
    for naam in VRAGEN:
        groei = uitslag.gemeten[naam, 1].mediaan / eerste.gemeten[naam, 1].mediaan
        yield Regel(f"{naam}, alleen: groei van de mediaan", groei, "×", DOEL, maatstaf=van)
