"""Gezag through time and who may act for whom, asked of the store: one query a question, then the pure functions.

Beside `Vraagbaak` and on its store and clock. The functions that answer log it; `beoordeel` leaves that to its caller.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gezag.tijdregister import Tijdregister
from gezag.verloop import Verloop, verloop
from gezag.vertegenwoordiging import (
    Domein,
    Overzicht,
    Vertegenwoordiging,
    mag_vertegenwoordigen,
    vertegenwoordigers,
    vertegenwoordigt,
)

from .logboek import antwoord_gegeven
from .vraagbaak import NietGevonden, Vraagbaak, keur_elfproef, lees_bsn

VROEGSTE = 19000101
"""Asking the store about this day gives everybody's parents, also of those who are adult by now."""


@dataclass(frozen=True, slots=True)
class MetRegister:
    """An answer, and the register through time in which it was found."""

    tijd: Tijdregister


@dataclass(frozen=True, slots=True)
class VerloopAntwoord(MetRegister):
    """Gezag through time."""

    verloop: Verloop


@dataclass(frozen=True, slots=True)
class VertegenwoordigingAntwoord(MetRegister):
    """The verdict on one pair."""

    vertegenwoordiging: Vertegenwoordiging


@dataclass(frozen=True, slots=True)
class OverzichtAntwoord(MetRegister):
    """Everyone, one way or the other."""

    overzicht: Overzicht


Zoeker = Callable[[Tijdregister, int, Domein, int], Overzicht | None]


async def _tijdregister(baak: Vraagbaak, *nummers: str) -> Tijdregister:
    return Tijdregister(await baak.store.gezag(nummers, VROEGSTE), baak.klok())


def _onbekend(veld: str, nummer: str) -> NietGevonden:
    """Nobody has this number. Raises OngeldigeInvoer when nobody can have it: that is the clearer answer."""
    keur_elfproef(veld, nummer)
    return NietGevonden(f"{veld}: er is hier geen persoonslijst met dit burgerservicenummer")


async def gezagsverloop(baak: Vraagbaak, burgerservicenummer: str) -> VerloopAntwoord | NietGevonden:
    """Who held gezag over a person, from birth to eighteen or today."""
    nummer = lees_bsn("burgerservicenummer", burgerservicenummer)
    tijd = await _tijdregister(baak, nummer)
    gevonden = verloop(tijd, int(nummer))
    antwoord_gegeven("gezagsverloop", "ok" if gevonden else "niet gevonden", 1 if gevonden else 0)
    return VerloopAntwoord(tijd, gevonden) if gevonden else _onbekend("burgerservicenummer", nummer)


async def beoordeel(
    baak: Vraagbaak, vertegenwoordiger: str, vertegenwoordigde: str, domein: Domein, peildatum: str | None
) -> VertegenwoordigingAntwoord | NietGevonden:
    """May the one act for the other; not logged. Raises OngeldigeInvoer."""
    wie = lees_bsn("vertegenwoordiger", vertegenwoordiger)
    voor = lees_bsn("vertegenwoordigde", vertegenwoordigde)
    dag = baak.lees_peildatum(peildatum)
    tijd = await _tijdregister(baak, wie, voor)
    if tijd.lijst(int(wie), tijd.vandaag) is None:
        return _onbekend("vertegenwoordiger", wie)
    gevonden = mag_vertegenwoordigen(tijd, int(wie), int(voor), domein, dag)
    return VertegenwoordigingAntwoord(tijd, gevonden) if gevonden else _onbekend("vertegenwoordigde", voor)


async def mag(
    baak: Vraagbaak, vertegenwoordiger: str, vertegenwoordigde: str, domein: Domein, peildatum: str | None
) -> VertegenwoordigingAntwoord | NietGevonden:
    """May the one act for the other?"""
    antwoord = await beoordeel(baak, vertegenwoordiger, vertegenwoordigde, domein, peildatum)
    gevonden = isinstance(antwoord, VertegenwoordigingAntwoord)
    antwoord_gegeven("magVertegenwoordigen", "ok" if gevonden else "niet gevonden", 2 if gevonden else 0)
    return antwoord


async def allen_voor(
    baak: Vraagbaak, van: str, domein: Domein, peildatum: str | None
) -> OverzichtAntwoord | NietGevonden:
    """Who may act for somebody."""
    return await _overzicht(baak, "vertegenwoordigers", "van", van, domein, peildatum, vertegenwoordigers)


async def allen_door(
    baak: Vraagbaak, door: str, domein: Domein, peildatum: str | None
) -> OverzichtAntwoord | NietGevonden:
    """For whom somebody may act."""
    return await _overzicht(baak, "vertegenwoordigt", "door", door, domein, peildatum, vertegenwoordigt)


async def _overzicht(
    baak: Vraagbaak, vraag: str, veld: str, wie: str, domein: Domein, peildatum: str | None, zoek: Zoeker
) -> OverzichtAntwoord | NietGevonden:
    nummer, dag = lees_bsn(veld, wie), baak.lees_peildatum(peildatum)
    tijd = await _tijdregister(baak, nummer)
    gevonden = zoek(tijd, int(nummer), domein, dag)
    if gevonden is None:
        antwoord_gegeven(vraag, "niet gevonden", 0)
        return _onbekend(veld, nummer)
    antwoord_gegeven(vraag, "ok", 1 + len(gevonden.antwoorden))
    return OverzichtAntwoord(tijd, gevonden)
