"""The gezag over every minor in the store, on all cores: other processes derive, this one hands out and writes."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from functools import cache
from pathlib import Path
from typing import NamedTuple

import orjson

from gezag import eigen_gezag

from .gezag_json import relatie
from .instellingen import open_store
from .vraagbaak import Vraagbaak

VOORUIT = 4
"""Pages that wait for each process, so that none has to wait for work."""


async def leid_alles_af(
    store_url: str, naar: Path, peildatum: str | None, voortgang: Callable[[int, int], None]
) -> tuple[int, float]:
    """Write one JSON line for each minor, in the order of the store; how many there were, and how many seconds it took.

    Raises OngeldigeInvoer for an impossible date and StoreOnbereikbaar when the store is away.
    """
    begin = time.perf_counter()
    store = open_store(store_url)
    dag = Vraagbaak(store).lees_peildatum(peildatum)
    totaal, gedaan, aantal = await store.aantal_minderjarigen(dag), 0, 0
    kernen = os.cpu_count() or 1
    onderweg: deque[tuple[int, Future[list[bytes]]]] = deque()
    context = multiprocessing.get_context("spawn")
    with naar.open("wb") as bestand, ProcessPoolExecutor(kernen, context) as processen:

        async def schrijf_op() -> None:
            nonlocal gedaan, aantal
            gevraagd, blad = onderweg.popleft()
            regels = await asyncio.wrap_future(blad)
            bestand.writelines(regels)
            gedaan, aantal = gedaan + gevraagd, aantal + len(regels)
            voortgang(gedaan, totaal)

        async for nummers in store.minderjarigen(dag):
            onderweg.append((len(nummers), processen.submit(_leid_af, store_url, dag, nummers)))
            if len(onderweg) > VOORUIT * kernen:
                await schrijf_op()
        while onderweg:
            await schrijf_op()
    await store.sluit()
    return aantal, time.perf_counter() - begin


# ------------------------------------------------------------------------------------- one of those who derive


class _Werkplek(NamedTuple):
    """What a process keeps from one page to the next: the event loop that its store is bound to, and who asks it."""

    lus: asyncio.Runner
    baak: Vraagbaak


@cache
def _werkplek(store_url: str) -> _Werkplek:
    gc.disable()  # person lists and answers do not refer to each other in circles: nothing to search for
    return _Werkplek(asyncio.Runner(), Vraagbaak(open_store(store_url)))


def _leid_af(store_url: str, dag: int, nummers: Sequence[str]) -> list[bytes]:
    """The lines of one page."""
    lus, baak = _werkplek(store_url)
    tabellen = lus.run(baak.tabellen())
    register = baak.register(lus.run(baak.store.gezag(nummers, dag)), dag)[1]
    return [
        orjson.dumps({"burgerservicenummer": nummer, "gezag": [relatie(uitspraak, tabellen)]}) + b"\n"
        for nummer in nummers
        for kind in register.alle(int(nummer))[:1]
        if (uitspraak := eigen_gezag(kind, register, dag)) is not None
    ]
