"""The official interface under load from a separate process (wrk): latency, answers per second, CPU per answer."""

from __future__ import annotations

import json

from . import wrk
from .populatie import Populatie
from .server import OFFICIEEL, serveer
from .verslag import Regel, Verslag

CPU_DOEL = {1: 0.6, 30: 0.2}
"""CPU milliseconds an answer, by persons in a request."""
JAVA_CPU = "Java 1,6–2,1 ms"
JAVA_MEDIAAN = "Java 1,3–1,6 ms"
JAVA_TEMPO = "Java 480–630 per kernseconde"
PERSONEN = 5000
"""How many different minors are asked about in turn."""


def meet(populatie: Populatie, verslag: Verslag, *, opwarmen: float, duur: float) -> None:
    """Serve the store, warm up, and measure 1 and 8 connections with 1 and 30 persons a request."""
    if not wrk.aanwezig():
        verslag.sla_over("Officiële interface", wrk.ZONDER_WRK)
        return
    lijven = {aantal: _lijven(populatie.nummers(PERSONEN), aantal) for aantal in CPU_DOEL}
    with serveer(populatie.url) as server:
        verslag.bezig(f"officiële interface: {opwarmen:.0f} s opwarmen")
        wrk.meet(server, OFFICIEEL, lijven[1], 8, opwarmen / 2)
        wrk.meet(server, OFFICIEEL, lijven[30], 1, opwarmen / 2)
        regels = []
        for aantal in CPU_DOEL:
            for verbindingen in (1, 8):
                verslag.bezig(f"officiële interface: {aantal} per verzoek, {verbindingen} verbindingen, {duur:.0f} s")
                gemeten = wrk.meet(server, OFFICIEEL, lijven[aantal], verbindingen, duur)
                regels += _regels(aantal, verbindingen, gemeten)
    verslag.tabel(
        f"Officiële interface, {populatie.aantal:,} personen in de store",
        regels,
        f"Server {opwarmen:.0f} s opgewarmd, elke meting {duur:.0f} s door wrk in een eigen proces,"
        f" {PERSONEN} kinderen om de beurt.",
        "Een antwoord is één persoon; CPU is user + system van het serverproces, waarin ook de store draait.",
    )


def _lijven(nummers: list[str], aantal: int) -> list[bytes]:
    """Requests of so many persons each; the last may be shorter, so it is left out."""
    groepen = (nummers[i : i + aantal] for i in range(0, len(nummers) - aantal + 1, aantal))
    return [json.dumps({"burgerservicenummer": groep}).encode() for groep in groepen]


def _regels(aantal: int, verbindingen: int, m: wrk.Meting) -> list[Regel]:
    wat = f"{aantal} per verzoek, {verbindingen} verb."
    tempo = m.per_seconde * aantal
    return [
        Regel(f"{wat}: CPU per antwoord", m.cpu / aantal, "ms", CPU_DOEL[aantal], maatstaf=JAVA_CPU),
        Regel(f"{wat}: mediaan van een verzoek", m.mediaan, "ms", maatstaf=JAVA_MEDIAAN if aantal == 1 else ""),
        Regel(f"{wat}: p99 van een verzoek", m.p99, "ms"),
        Regel(f"{wat}: antwoorden per seconde", tempo, "/s", maatstaf=JAVA_TEMPO if verbindingen == 8 else ""),
    ]
