"""The gezag over every minor in the store, on all cores: each process takes its share and writes its own file."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import shutil
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.queues import SimpleQueue
from pathlib import Path

import orjson

from gezag import Register, eigen_gezag

from .gezag_json import relatie
from .instellingen import open_store
from .vraagbaak import Vraagbaak

WACHT = 0.1
"""Seconds between two looks at how far the processes are."""

_klaar: SimpleQueue[int]


def _begin(klaar: SimpleQueue[int]) -> None:
    global _klaar  # noqa: PLW0603
    _klaar = klaar


async def leid_alles_af(
    store_url: str, naar: Path, peildatum: str | None, voortgang: Callable[[int, int], None]
) -> tuple[int, float]:
    """Write one JSON line for each minor; how many there were, and how many seconds it took.

    Raises OngeldigeInvoer for an impossible date and StoreOnbereikbaar when the store is away.
    """
    begin = time.perf_counter()
    store = open_store(store_url)
    baak = Vraagbaak(store)
    dag = baak.lees_peildatum(peildatum)
    totaal = await store.aantal_minderjarigen(dag)
    await store.sluit()
    delen = os.cpu_count() or 1
    context = multiprocessing.get_context("spawn")
    klaar: SimpleQueue[int] = context.SimpleQueue()
    stukken = [naar.with_name(f"{naar.name}.{deel}") for deel in range(delen)]
    gedaan = 0
    with ProcessPoolExecutor(delen, mp_context=context, initializer=_begin, initargs=(klaar,)) as processen:
        taken = [processen.submit(_deel, store_url, stuk, peildatum, deel, delen) for deel, stuk in enumerate(stukken)]
        while not all(taak.done() for taak in taken) or not klaar.empty():
            while not klaar.empty():
                gedaan += klaar.get()
                voortgang(gedaan, totaal)
            await asyncio.sleep(WACHT)
        aantal = sum(taak.result() for taak in taken)
    with naar.open("wb") as bestand:
        for stuk in stukken:
            with stuk.open("rb") as deelbestand:
                shutil.copyfileobj(deelbestand, bestand)
            stuk.unlink()
    return aantal, time.perf_counter() - begin


def _deel(store_url: str, naar: Path, peildatum: str | None, deel: int, delen: int) -> int:
    return asyncio.run(_leid_deel_af(store_url, naar, peildatum, deel, delen))


async def _leid_deel_af(store_url: str, naar: Path, peildatum: str | None, deel: int, delen: int) -> int:
    store = open_store(store_url)
    baak = Vraagbaak(store)
    dag = baak.lees_peildatum(peildatum)
    tabellen = await store.tabellen()
    aantal = 0
    gc.disable()  # person lists and answers do not refer to each other in circles: nothing to search for
    with naar.open("wb") as bestand:
        async for nummers in store.minderjarigen(dag, deel, delen):
            register: Register = baak.register(await store.gezag(nummers, dag), dag)[1]
            regels = [
                {"burgerservicenummer": nummer, "gezag": [relatie(uitspraak, tabellen)]}
                for nummer in nummers
                for kind in register.alle(int(nummer))[:1]
                if (uitspraak := eigen_gezag(kind, register, dag)) is not None
            ]
            bestand.writelines(orjson.dumps(regel, option=orjson.OPT_APPEND_NEWLINE) for regel in regels)
            aantal += len(regels)
            _klaar.put(len(nummers))
    await store.sluit()
    return aantal
