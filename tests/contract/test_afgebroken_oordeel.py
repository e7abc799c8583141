"""Joining, undoing and linking that end at whatever statement: the old state is there, or the new one, and never half.

Everything that a merge can move is there: relations on two lists, a partner's record, a guardianship, a registration.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from api.instellingen import open_store
from graph.identiteit import Verwijzing
from graph.neo4j.opdrachten import opdracht
from graph.store import Store
from resolution.oordelen.beoordelen import Beoordelaar, Opdracht
from resolution.oordelen.koppelen import Koppelaar
from tests.contract.bekenden import SCHOOL, VANDAAG_LEVEND, kent
from tests.contract.mensen import JEUGDZORG, VEILIG_THUIS, bewaar, brp, partner, persoon_van, uitspraak
from tests.contract.vullen import Kast
from tests.gezag.bouwstenen import KIND, MOE, VA, ZUS, eigen, lijst, ouder, zonder_bsn
from tests.resolution.hulp import GRENZEN, proefmodel

pytestmark = pytest.mark.anyio

OMAR = zonder_bsn(replace(VA, voornaam="Omar", geslachtsnaam="Haddad"))
SELIM = zonder_bsn(replace(VA, voornaam="Selim", geslachtsnaam="Yildiz", geboren=19661212))
OPDRACHT = Opdracht("b.heerder", "gebeld")
BIJ_VEILIG_THUIS, BIJ_JEUGDZORG = Verwijzing(VEILIG_THUIS, "17"), Verwijzing(JEUGDZORG, "K-4")
ROOT = Path(__file__).parents[2]
ELDERS = """
import asyncio, sys
from tests.contract.test_afgebroken_oordeel import doe_en_sterf
asyncio.run(doe_en_sterf(sys.argv[1], sys.argv[2], int(sys.argv[3])))
"""
Werk = Callable[[Store], Awaitable[object]]


class Stroomuitval(Exception):
    """The machine goes down."""


class Teller:
    """Counts the statements of transactions that write, and does something at one of them."""

    def __init__(self, doe: Callable[[], None], nummer: int = 0) -> None:
        self.doe, self.nog, self.laatste = doe, nummer, ""

    def opdracht(self, naam: str) -> None:
        self.laatste = naam
        self.nog -= 1
        if self.nog == 0:
            self.doe()

    def hang_op(self, patch: pytest.MonkeyPatch) -> None:
        """In both stores; BEGIN and COMMIT of the embedded one are statements as well."""
        tellen = self.opdracht

        class Geteld(sqlite3.Connection):
            schrijft = False

            def execute(self, sql: str, *waarden: Any) -> sqlite3.Cursor:
                self.schrijft = sql == "BEGIN IMMEDIATE" or (self.schrijft and sql != "ROLLBACK")
                if self.schrijft:
                    tellen(sql)
                return super().execute(sql, *waarden)

            def executemany(self, sql: str, rijen: Any) -> sqlite3.Cursor:
                tellen(sql)
                return super().executemany(sql, rijen)

        def geteld(naam: str) -> str:
            tellen(naam)
            return opdracht(naam)

        patch.setattr("graph.sqlite.store.sqlite3.connect", partial(sqlite3.connect, factory=Geteld))
        patch.setattr("graph.neo4j.transactie.opdracht", geteld)


def val_uit() -> None:
    raise Stroomuitval


def sterf() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def vul(store: Store) -> None:
    """Two fathers of two half-sisters, each known elsewhere too, who are one person: nobody knows yet."""
    zus = lijst(ZUS, eigen(ZUS), ouder(1, MOE), ouder(2, SELIM))
    await bewaar(store, brp(lijst(KIND, eigen(KIND), ouder(1, MOE), ouder(2, OMAR))), brp(zus))
    await bewaar(store, partner("17", OMAR), partner("K-4", SELIM, JEUGDZORG), uitspraak("Z1", ZUS, SELIM))
    await Koppelaar(store, proefmodel(), GRENZEN).koppel()
    los = await persoon_van(store, BIJ_JEUGDZORG)
    await store.registraties.registreer([kent(SCHOOL, identiteit=los)], VANDAAG_LEVEND)


async def voeg_samen(store: Store) -> None:
    een, ander = [await persoon_van(store, wie) for wie in (BIJ_VEILIG_THUIS, BIJ_JEUGDZORG)]
    if een != ander:
        await Beoordelaar(store, GRENZEN).voeg_samen(een, ander, OPDRACHT)


async def trek_in(store: Store) -> None:
    persoon = await persoon_van(store, BIJ_VEILIG_THUIS)
    identiteit = await store.identiteit(persoon)
    assert identiteit is not None
    for oordeel in identiteit.oordelen:
        if oordeel.methode == "mens" and oordeel.intrekking is None:
            await Beoordelaar(store, GRENZEN).trek_in(persoon, oordeel.id, OPDRACHT)


async def niets(_store: Store) -> None:
    """Nothing goes before it."""


async def nieuwe_versies(store: Store) -> None:
    """The partner's record is of somebody else now, and the sister's list names another father."""
    await bewaar(store, partner("17", MOE))
    await bewaar(store, brp(lijst(ZUS, eigen(ZUS), ouder(1, MOE), ouder(2, OMAR))))


async def koppel(store: Store) -> None:
    await Koppelaar(store, proefmodel(), GRENZEN).koppel()


WERK: dict[str, tuple[Werk, Werk]] = {
    "voegSamen": (niets, voeg_samen),
    "trekBeoordelingIn": (voeg_samen, trek_in),
    "koppel": (nieuwe_versies, koppel),
}


async def wie_is_wie(store: Store) -> set[frozenset[Verwijzing]]:
    groepen: dict[int, set[Verwijzing]] = {}
    async for blad in store.vermeldingen():
        for een, _ in blad:
            groepen.setdefault(een.persoon, set()).add(een.verwijzing)
    return set(map(frozenset, groepen.values()))


async def is_af(store: Store, kast: Kast, werk: Werk, was: set[frozenset[Verwijzing]]) -> None:
    """It is done, wholly: doing it again changes nothing."""
    assert await wie_is_wie(store) != was
    nieuw = kast.alles()
    await werk(store)
    assert kast.alles() == nieuw


@pytest.mark.parametrize("wat", WERK)
async def test_een_storing_bij_welke_opdracht_ook(kast: Kast, wat: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It fails at the first statement, at the second, and so on, until it succeeds."""
    vooraf, werk = WERK[wat]
    teller = Teller(val_uit)
    teller.hang_op(monkeypatch)
    store = open_store(kast.adres())
    await vul(store)
    await vooraf(store)
    oud, was = kast.alles(), await wie_is_wie(store)
    for nummer in count(1):
        teller.nog = nummer
        try:
            await werk(store)
        except Stroomuitval:
            teller.nog = 0
            if teller.laatste == "stand_klaar":
                break  # The commit is made; only that it is done was not said.
            assert kast.alles() == oud, teller.laatste
        else:
            break
    assert nummer > 15, "zoveel opdrachten zijn er zeker"
    await is_af(store, kast, werk, was)
    await store.sluit()


@pytest.mark.parametrize("wat", WERK)
async def test_een_proces_dat_gedood_wordt(kast: Kast, wat: str) -> None:
    """kill -9 of a real process, at every ninth statement until it succeeds."""
    vooraf, werk = WERK[wat]
    adres = kast.adres()
    store = open_store(adres)
    await vul(store)
    await vooraf(store)
    oud, was = kast.alles(), await wie_is_wie(store)
    for nummer in count(3, 9):
        uitslag = subprocess.run([sys.executable, "-c", ELDERS, adres, wat, str(nummer)], cwd=ROOT, check=False)
        assert uitslag.returncode in (0, -signal.SIGKILL)
        if uitslag.returncode == 0 or kast.alles() != oud:
            break
    assert nummer > 15
    await is_af(store, kast, werk, was)
    await store.sluit()


async def doe_en_sterf(adres: str, wat: str, nummer: int) -> None:
    """In a process of its own: die at a statement."""
    with pytest.MonkeyPatch.context() as patch:
        Teller(sterf, nummer).hang_op(patch)
        store = open_store(adres)
        await WERK[wat][1](store)
        await store.sluit()
