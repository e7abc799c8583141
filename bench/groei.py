"""How latency grows with the register: the same questions to a small and a large store, turn and turn about."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from contextlib import ExitStack, closing

from . import kaal, vragen
from .populatie import Populatie
from .server import Klant, serveer
from .verslag import Regel, Verslag, mediaan_en_p99

PERSONEN = 200
HAPJE = 10
"""Persons asked about before looking at the clock, while warming up."""
DOEL = 1.3
SOORTEN: dict[str, Callable[[str], bytes]] = {
    "gezag (officiële interface)": vragen.officieel,
    "gezag (GraphQL)": lambda nummer: vragen.graphql(nummer, "gezag"),
    "gezinssysteem (GraphQL)": lambda nummer: vragen.graphql(nummer, "gezinssysteem"),
    "gezinssysteem + gezag (GraphQL)": lambda nummer: vragen.graphql(nummer, "gezinssysteem", "gezag"),
}
Tijden = dict[str, tuple[list[float], list[float]]]


def meet(klein: Populatie, groot: Populatie, verslag: Verslag, *, opwarmen: float, rondes: int) -> None:
    """Medians of each question on both stores, and their ratio."""
    nummers = [p.nummers(PERSONEN, zaad=11) for p in (klein, groot)]
    anderen = [p.nummers(PERSONEN, zaad=12) for p in (klein, groot)]
    with ExitStack() as stapel:
        servers = [stapel.enter_context(serveer(p.url)) for p in (klein, groot)]
        klanten = [Klant(server.poort) for server in servers]
        verslag.bezig(f"groei: {opwarmen:.0f} s opwarmen")
        tot = time.monotonic() + opwarmen
        while time.monotonic() < tot:
            vanaf = random.randrange(PERSONEN - HAPJE)
            _ronde(klanten, [kant[vanaf : vanaf + HAPJE] for kant in anderen])
        verslag.bezig(f"groei: {rondes} rondes van {PERSONEN} personen, {len(SOORTEN)} vragen, twee stores")
        eerste = _ronde(klanten, nummers)
        warm: Tijden = {soort: ([], []) for soort in SOORTEN}
        for _ in range(rondes):
            for soort, (klein_erbij, groot_erbij) in _ronde(klanten, nummers).items():
                warm[soort][0].extend(klein_erbij)
                warm[soort][1].extend(groot_erbij)
        for klant in klanten:
            klant.sluit()
    regels = [_regel(soort, warm[soort], DOEL) for soort in SOORTEN]
    regels.append(_regel("kaal lezen van gezinssysteem + gezag", _kaal(klein, groot, nummers, rondes), None))
    regels += [_regel(f"{soort}: eerste keer gevraagd", eerste[soort], None) for soort in SOORTEN]
    verslag.tabel(
        f"Groei van {klein.aantal:,} naar {groot.aantal:,} personen: verhouding van de medianen",
        [*regels, *_laden(klein, groot)],
        f"{PERSONEN} willekeurige kinderen per store, {rondes} rondes, kleine en grote store om en om;"
        " dezelfde kinderen zijn eerder gevraagd (warm).",
        "'Eerste keer gevraagd' is de ronde daarvoor: het bestand staat in het geheugen van het systeem, de personen"
        " zijn nieuw voor de server.",
        "Laden: controleren en wegschrijven, zonder het genereren.",
    )


def _ronde(klanten: list[Klant], nummers: list[list[str]]) -> Tijden:
    tijden: Tijden = {soort: ([], []) for soort in SOORTEN}
    beurten = [(soort, kant) for soort in SOORTEN for kant in (0, 1)]
    for paar in zip(*nummers, strict=True):
        random.shuffle(beurten)
        for soort, kant in beurten:
            tijden[soort][kant].append(klanten[kant].stel(SOORTEN[soort](paar[kant]))[0])
    return tijden


def _kaal(klein: Populatie, groot: Populatie, nummers: list[list[str]], rondes: int) -> tuple[list[float], list[float]]:
    """The bare reads on both stores: how much of the growth is the store's own."""
    tijden: tuple[list[float], list[float]] = ([], [])
    opdrachten = [kaal.lezingen(p, kant) for p, kant in zip((klein, groot), nummers, strict=True)]
    with closing(kaal.open_kaal(klein)) as db_klein, closing(kaal.open_kaal(groot)) as db_groot:
        for ronde in range(rondes + 1):
            for paar in zip(*nummers, strict=True):
                for kant, db in enumerate((db_klein, db_groot)):
                    duur = kaal.lees(db, opdrachten[kant][paar[kant]])
                    if ronde:
                        tijden[kant].append(duur)
    return tijden


def _regel(soort: str, tijden: tuple[list[float], list[float]], doel: float | None) -> Regel:
    (klein, klein_p99), (groot, groot_p99) = (mediaan_en_p99(kant) for kant in tijden)
    maatstaf = f"{klein:.2f} → {groot:.2f} ms; p99 {klein_p99:.1f} → {groot_p99:.1f}"
    return Regel(soort, groot / klein, "×", doel, maatstaf=maatstaf)


def _laden(*populaties: Populatie) -> list[Regel]:
    regels = []
    for p in populaties:
        duur = f"{p.laadseconden:.0f} s, {p.pad.stat().st_size / 1e6:,.0f} MB{p.herkomst}"
        regels.append(Regel(f"laden van {p.aantal:,} personen", p.aantal / p.laadseconden, "/s", maatstaf=duur))
    return regels
