"""Both stores at growing sizes: loading, and the questions of one screen, alone and with sixteen askers at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
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
from .server import Server, serveer
from .verslag import Regel, Verslag, mediaan_en_p99

VRAGEN = {"gezinssysteem": ("gezinssysteem",), "gezag": ("gezag",), "samen (een scherm)": ()}
"""By name: the documents of the page that are asked; without any, what a screen shows of both."""
TEGELIJK = (1, 16)
RONDES = 3
"""Every size has its turn in each: whatever else the machine is doing meets all sizes alike."""
PERSONEN = 1000
"""How many different minors are asked about in turn."""
KAAL = 200
"""Of how many of them the statements are run bare."""
DOEL = 1.3

Kaal = Callable[[str], float]
"""Milliseconds that the statements behind both questions take for one person, without anything of ours."""
Gemeten = dict[tuple[str, int], wrk.Meting]
"""By question and number of askers."""


@dataclass(frozen=True, slots=True)
class Opstelling:
    """One store at one size, with a server in front of it: persons loaded a second, how, and its bare statements."""

    populatie: Populatie
    tempo: float
    wijze: str
    server: Server
    lees: Kaal
    nummers: list[str]


@dataclass(frozen=True, slots=True)
class Uitslag:
    """What was measured of it: median and p99 of the bare statements (milliseconds), and the questions."""

    kaal: tuple[float, float]
    gemeten: Gemeten


def meet(populaties: Sequence[Populatie], map_: Path, verslag: Verslag, *, opwarmen: float, duur: float) -> None:
    """Measure SQLite and Neo4j with each population, and how the medians grow from the first to the last."""
    if not wrk.aanwezig():
        verslag.sla_over("Stores", wrk.ZONDER_WRK)
        return
    with ExitStack() as stapel:
        _meet("SQLite", [stapel.enter_context(_sqlite(p)) for p in populaties], verslag, opwarmen, duur)
    if reden := op_neo4j.kan_niet():
        verslag.sla_over("Neo4j", reden)
        return
    with ExitStack() as stapel:
        servers = [stapel.enter_context(_neo4j(p, map_, verslag)) for p in populaties]
        _meet("Neo4j", servers, verslag, opwarmen, duur)


@contextmanager
def _sqlite(populatie: Populatie) -> Iterator[Opstelling]:
    nummers = populatie.nummers(PERSONEN)
    opdrachten = kaal.lezingen(populatie, nummers[:KAAL])
    tempo = populatie.aantal / populatie.laadseconden
    with closing(kaal.open_kaal(populatie)) as db, serveer(populatie.url) as server:
        lees: Kaal = lambda nummer: kaal.lees(db, opdrachten[nummer])  # noqa: E731
        yield Opstelling(populatie, tempo, f"verwant laad{populatie.herkomst}", server, lees, nummers)


@contextmanager
def _neo4j(populatie: Populatie, map_: Path, verslag: Verslag) -> Iterator[Opstelling]:
    nummers = populatie.nummers(PERSONEN)
    with (
        op_neo4j.draait(populatie, map_, verslag) as gevuld,
        _bloot_op(gevuld.server) as lees,
        serveer(gevuld.server.url, gevuld.omgeving) as server,
    ):
        yield Opstelling(populatie, populatie.aantal / gevuld.seconden, gevuld.wijze, server, lees, nummers)


def _meet(store: str, opstellingen: Sequence[Opstelling], verslag: Verslag, opwarmen: float, duur: float) -> None:
    verslag.bezig(f"{store}: opwarmen")
    for o in opstellingen:
        for delen in VRAGEN.values():
            wrk.meet(o.server, vragen.GRAPHQL, _lijven(o, delen), 1, opwarmen / len(VRAGEN))
    gemeten: list[Gemeten] = [{} for _ in opstellingen]
    for naam, delen in VRAGEN.items():
        for tegelijk in TEGELIJK:
            verslag.bezig(f"{store}: {naam}, {tegelijk} tegelijk")
            rondes = [
                [wrk.meet(o.server, vragen.GRAPHQL, _lijven(o, delen), tegelijk, duur / RONDES) for o in opstellingen]
                for _ in range(RONDES)
            ]
            for hier, metingen in zip(gemeten, zip(*rondes, strict=True), strict=True):
                hier[naam, tegelijk] = wrk.middelste(metingen)
    verslag.bezig(f"{store}: kaal")
    bloot = [mediaan_en_p99(tijden) for tijden in _kaal(opstellingen)]
    uitslagen = [Uitslag(*een) for een in zip(bloot, gemeten, strict=True)]
    for opstelling, uitslag in zip(opstellingen, uitslagen, strict=True):
        eerste = (opstellingen[0].populatie.aantal, uitslagen[0]) if uitslag is not uitslagen[0] else None
        verslag.tabel(
            f"{store} met {opstelling.populatie.aantal:,} personen",
            list(_regels(opstelling, uitslag, eerste)),
            f"Over HTTP, {PERSONEN} kinderen om de beurt, {opwarmen:.0f} s opgewarmd en {duur:.0f} s per vraag, in"
            f" {RONDES} rondes waarin elke omvang aan de beurt komt.",
            "Kaal: dezelfde opdrachten van gezinssysteem en gezag aan de store, alle rijen opgehaald, meer niet.",
        )


def _lijven(opstelling: Opstelling, delen: tuple[str, ...]) -> list[bytes]:
    return [vragen.lijf(nummer, *delen) for nummer in opstelling.nummers]


def _kaal(opstellingen: Sequence[Opstelling]) -> list[list[float]]:
    """The bare statements on every size in turn; the first round is to get warm."""
    tijden: list[list[float]] = [[] for _ in opstellingen]
    for ronde in range(RONDES + 1):
        for paar in zip(*(o.nummers[:KAAL] for o in opstellingen), strict=True):
            for hier, o, nummer in zip(tijden, opstellingen, paar, strict=True):
                duur = o.lees(nummer)
                if ronde:
                    hier.append(duur)
    return tijden


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


def _regels(opstelling: Opstelling, uitslag: Uitslag, eerste: tuple[int, Uitslag] | None) -> Iterator[Regel]:
    yield Regel("laden", opstelling.tempo, "/s", maatstaf=opstelling.wijze)
    yield Regel("kaal: mediaan", uitslag.kaal[0], "ms", maatstaf=f"p99 {uitslag.kaal[1]:.2f} ms")
    for (naam, tegelijk), m in uitslag.gemeten.items():
        wie = "alleen" if tegelijk == 1 else f"met {tegelijk} tegelijk"
        maatstaf = f"p99 {m.p99:.1f} ms; {m.per_seconde:.0f}/s; {m.mediaan / uitslag.kaal[0]:.1f} × kaal"
        yield Regel(f"{naam}, {wie}: mediaan", m.mediaan, "ms", maatstaf=maatstaf)
    if eerste is None:
        return
    aantal, klein = eerste
    van = f"van {aantal:,} personen"
    yield Regel("kaal: groei van de mediaan", uitslag.kaal[0] / klein.kaal[0], "×", maatstaf=van)
    for naam in VRAGEN:
        groei = uitslag.gemeten[naam, 1].mediaan / klein.gemeten[naam, 1].mediaan
        yield Regel(f"{naam}, alleen: groei van de mediaan", groei, "×", DOEL, maatstaf=van)
