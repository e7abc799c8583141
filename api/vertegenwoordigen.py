"""Gezag through time and who may act for whom, asked of the store, then the pure functions.

The person lists in one query, what court registers tell of those persons in another, however many they are; for whom
somebody may act begins with the registers. Beside `Vraagbaak` and on its store and clock. The functions that answer
log it; `beoordeel` leaves that to its caller.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from gezag.betrokkenen import genoemd_bij
from gezag.bevoegdheid import kinderen
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
from graph.fouten import OngeldigeInvoer

from .logboek import antwoord_gegeven
from .vraagbaak import NietGevonden, Vraagbaak, keur_elfproef, lees_bsn, negen

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


ORGANISATIENUMMER = re.compile(r"[0-9]{20}|[0-9]{8}")


async def _tijdregister(baak: Vraagbaak, *nummers: str) -> Tijdregister:
    lijsten = await baak.store.gezag(nummers, VROEGSTE)
    return Tijdregister(lijsten, baak.klok(), await baak.rechtspraak(lijsten, map(int, nummers)))


async def _tijdregister_van_houder(baak: Vraagbaak, nummer: str, dag: int) -> Tijdregister:
    """With the own children of somebody, those of partners, and everyone over whom a court appointed that person."""
    benoemd = genoemd_bij(await baak.store.rechtspraak((nummer,)), int(nummer))
    lijsten = await baak.store.gezag((nummer, *map(negen, sorted(benoemd))), VROEGSTE)
    toen = Tijdregister(lijsten, baak.klok())
    eigen = toen.lijst(int(nummer), dag)
    over = kinderen(eigen, toen.op(dag), dag) if eigen else set()
    return Tijdregister(lijsten, baak.klok(), await baak.rechtspraak(lijsten, {int(nummer)} | over | benoemd))


def lees_organisatie(veld: str, waarde: str | None) -> str | None:
    """The number of the organisation for which somebody acts, OIN or KvK. Raises OngeldigeInvoer when it is neither."""
    kaal = (waarde or "").strip()
    if kaal and not ORGANISATIENUMMER.fullmatch(kaal):
        raise OngeldigeInvoer(veld, "geef een OIN (twintig cijfers) of een KvK-nummer (acht cijfers)")
    return kaal or None


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
    baak: Vraagbaak,
    vertegenwoordiger: str,
    vertegenwoordigde: str,
    domein: Domein,
    peildatum: str | None,
    organisatie: str | None = None,
) -> VertegenwoordigingAntwoord | NietGevonden:
    """May the one act for the other, for an organisation (OIN or KvK) when one is stated; not logged.

    Somebody of an organisation need not have a person list here. Raises OngeldigeInvoer.
    """
    wie = lees_bsn("vertegenwoordiger", vertegenwoordiger)
    voor = lees_bsn("vertegenwoordigde", vertegenwoordigde)
    namens = lees_organisatie("organisatie", organisatie)
    dag = baak.lees_peildatum(peildatum)
    tijd = await _tijdregister(baak, wie, voor)
    if tijd.lijst(int(wie), tijd.vandaag) is None:
        if namens is None:
            return _onbekend("vertegenwoordiger", wie)
        keur_elfproef("vertegenwoordiger", wie)
    gevonden = mag_vertegenwoordigen(tijd, int(wie), int(voor), domein, dag, namens)
    return VertegenwoordigingAntwoord(tijd, gevonden) if gevonden else _onbekend("vertegenwoordigde", voor)


async def mag(
    baak: Vraagbaak,
    vertegenwoordiger: str,
    vertegenwoordigde: str,
    domein: Domein,
    peildatum: str | None,
    organisatie: str | None = None,
) -> VertegenwoordigingAntwoord | NietGevonden:
    """May the one act for the other?"""
    antwoord = await beoordeel(baak, vertegenwoordiger, vertegenwoordigde, domein, peildatum, organisatie)
    gevonden = isinstance(antwoord, VertegenwoordigingAntwoord)
    antwoord_gegeven("magVertegenwoordigen", "ok" if gevonden else "niet gevonden", 2 if gevonden else 0)
    return antwoord


async def allen_voor(
    baak: Vraagbaak, van: str, domein: Domein, peildatum: str | None
) -> OverzichtAntwoord | NietGevonden:
    """Who may act for somebody."""
    nummer, dag = lees_bsn("van", van), baak.lees_peildatum(peildatum)
    tijd = await _tijdregister(baak, nummer)
    return _overzicht("vertegenwoordigers", "van", nummer, tijd, vertegenwoordigers(tijd, int(nummer), domein, dag))


async def allen_door(
    baak: Vraagbaak, door: str, domein: Domein, peildatum: str | None, organisatie: str | None = None
) -> OverzichtAntwoord | NietGevonden:
    """For whom somebody may act, for an organisation (OIN or KvK) when one is stated."""
    nummer, dag = lees_bsn("door", door), baak.lees_peildatum(peildatum)
    namens = lees_organisatie("organisatie", organisatie)
    tijd = await _tijdregister_van_houder(baak, nummer, dag)
    gevonden = vertegenwoordigt(tijd, int(nummer), domein, dag, namens)
    return _overzicht("vertegenwoordigt", "door", nummer, tijd, gevonden)


def _overzicht(
    vraag: str, veld: str, nummer: str, tijd: Tijdregister, gevonden: Overzicht | None
) -> OverzichtAntwoord | NietGevonden:
    if gevonden is None:
        antwoord_gegeven(vraag, "niet gevonden", 0)
        return _onbekend(veld, nummer)
    antwoord_gegeven(vraag, "ok", 1 + len(gevonden.antwoorden))
    return OverzichtAntwoord(tijd, gevonden)
