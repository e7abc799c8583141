"""How fast the law itself is: derivations per second on one core, without any I/O."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gezag import Register, leid_af
from graph.persoonslijst import Persoonslijst
from graph.sqlite import SqliteStore

from .populatie import Populatie
from .verslag import Regel, Verslag

VECTOREN = Path(__file__).parents[2] / "shared" / "vectoren" / "gezag.jsonl"
Zaak = tuple[list[dict[str, Any]], int, int]
"""Person lists as parsed JSON, which of them is the child, and the date."""


def meet(populatie: Populatie, verslag: Verslag, *, duur: float) -> None:
    """Derive the gezag over every minor of the vectors, again and again; every time from untouched lists."""
    if VECTOREN.exists():
        zaken, bron = list(_uit_vectoren()), f"de officiële vectoren ({VECTOREN.parent.name}/{VECTOREN.name})"
    else:
        zaken = asyncio.run(_uit_store(populatie))
        bron = f"eigen gegenereerde gezinnen; LET OP: de officiële vectoren zijn er niet ({VECTOREN})"
    verslag.bezig(f"afleiden: {len(zaken)} kinderen, {duur:.0f} s")
    for zaak in zaken:
        _leid_af(zaak)
    beste, som, rondes = 0.0, 0.0, 0
    tot = time.monotonic() + duur
    while time.monotonic() < tot or not rondes:
        begin = time.process_time()
        for zaak in zaken:
            _leid_af(zaak)
        tempo = len(zaken) / (time.process_time() - begin)
        beste, som, rondes = max(beste, tempo), som + tempo, rondes + 1
    verslag.tabel(
        "Afleiden, één kern, alleen rekenen",
        [
            Regel("afleidingen per kernseconde, gemiddeld", som / rondes, "/s", maatstaf="Java met opvragen: 480–630"),
            Regel("afleidingen per kernseconde, beste ronde", beste, "/s"),
        ],
        f"Over {bron}: {len(zaken)} minderjarigen, {rondes} rondes.",
        "Eén afleiding: van ontlede JSON tot gezag over één kind, met nieuwe Persoonslijsten en een nieuw Register.",
    )


def _leid_af(zaak: Zaak) -> None:
    ruw, plek, peildatum = zaak
    lijsten = [Persoonslijst(inhoud) for inhoud in ruw]
    leid_af(lijsten[plek], Register(lijsten), peildatum)


def _uit_vectoren() -> Iterator[Zaak]:
    with VECTOREN.open("rb") as bestand:
        for regel in bestand:
            vector = json.loads(regel)
            peildatum = int(vector["peildatum"].replace("-", ""))
            yield from _minderjarigen(vector["persoonslijsten"], peildatum)


async def _uit_store(populatie: Populatie) -> list[Zaak]:
    store = SqliteStore(populatie.pad)
    zaken: list[Zaak] = []
    for nummer in populatie.nummers(500):
        lijsten = [dict(lijst.inhoud) for lijst in await store.gezag((nummer,), 20260423)]
        eigen = [plek for plek, lijst in enumerate(lijsten) if lijst["01"][0][0].get("01.20") == nummer]
        zaken += [(lijsten, plek, 20260423) for plek in eigen]
    await store.sluit()
    return zaken


def _minderjarigen(lijsten: list[dict[str, Any]], peildatum: int) -> Iterator[Zaak]:
    for plek, inhoud in enumerate(lijsten):
        persoon = Persoonslijst(inhoud).actueel("01")
        geboren = persoon.getal("03.10") if persoon else None
        if geboren and geboren + 180_000 > peildatum:
            yield lijsten, plek, peildatum
