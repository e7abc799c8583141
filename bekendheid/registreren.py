"""Registering and withdrawing in a store, and what follows: signals to who knows the same child, home or family."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import NamedTuple
from uuid import UUID

from graph.bekendheid import Betrokkene, Bijwerking, Registratie
from graph.registratiestore import Registratiestore

from .aanmelden import Weigering, keur
from .bewaren import leeft
from .partner import Adresboek
from .signalen import Signaal, bij_te_werken, paren, signalen
from .wie import wie_is


class Geweigerd(NamedTuple):
    """That one of a series was refused."""

    plaats: int
    """Place in the series, from 0."""
    weigering: Weigering


@dataclass(frozen=True, slots=True)
class Uitslag:
    """What came of registering a series."""

    registraties: tuple[Registratie, ...]
    """What is kept now for those that were accepted, in order; one that was there already is given as it was."""
    nieuw: int
    """How many of these were not there yet."""
    geweigerd: tuple[Geweigerd, ...]
    signalen: frozenset[Signaal]
    """What this partner hears about these registrations; the other partner finds its own."""


@dataclass(frozen=True, slots=True)
class Signaleren:
    """What came of comparing the registrations around some persons."""

    bijwerking: Bijwerking
    registraties: Mapping[UUID, Registratie]


async def registreer(
    store: Registratiestore,
    aangemeld: Sequence[Registratie | Weigering],
    adresboek: Adresboek,
    instellingen: Set[str],
    dag: date,
) -> Uitslag:
    """Keep what may be kept, all of that or nothing, and signal. Whatever was refused already stays refused."""
    goed = [(plaats, een) for plaats, een in enumerate(aangemeld) if isinstance(een, Registratie)]
    personen = await store.personen([een.betrokkene for _, een in goed])
    geweigerd = [Geweigerd(plaats, een) for plaats, een in enumerate(aangemeld) if isinstance(een, Weigering)]
    aan, wie = list[Registratie](), set[int]()
    for (plaats, een), persoon in zip(goed, personen, strict=True):
        if weigering := keur(een, persoon, dag):
            geweigerd.append(Geweigerd(plaats, weigering))
        elif persoon is not None:
            aan.append(een)
            wie.add(persoon.id)
    if not aan:
        return Uitslag((), 0, tuple(sorted(geweigerd)), frozenset())
    bewaard = await store.registreer(aan, partial(leeft, dag=dag))
    nieuw = len({een.id for een in bewaard} & {een.id for een in aan})
    uit = await signaleer(store, wie, instellingen, dag)
    eigen = {een.id for een in bewaard}
    gegeven = signalen(uit.bijwerking.geven, uit.registraties.__getitem__, adresboek)
    return Uitslag(
        tuple(bewaard), nieuw, tuple(sorted(geweigerd)), frozenset(een for een in gegeven if een.registratie in eigen)
    )


async def trek_in(
    store: Registratiestore, partner: str, betrokkene: Betrokkene, instellingen: Set[str], dag: date
) -> Registratie | None:
    """End the registration of this partner today, and take back its signals; None when it has none that lives."""
    ingetrokken = await store.trek_in(partner, betrokkene, dag)
    (persoon,) = await store.personen([betrokkene])
    if ingetrokken is not None and persoon is not None:
        await signaleer(store, {persoon.id}, instellingen, dag)
    return ingetrokken


async def signaleer(
    store: Registratiestore, personen: Collection[int], instellingen: Set[str], dag: date, *, proef: bool = False
) -> Signaleren:
    """Compare all around these persons, and give and take back what follows; with `proef` only say what would."""
    omgeving = await store.omgeving(sorted(personen))
    registraties = {een.registratie.id: een.registratie for een in omgeving.bewaard}
    leven = {een.registratie.id for een in omgeving.bewaard if leeft(een.registratie, een.persoon, dag)}
    nu = paren(registraties.values(), omgeving.graaf, wie_is(omgeving.bewaard), instellingen, dag)
    wijziging = bij_te_werken(omgeving.gegeven, nu, leven)
    if any(wijziging) and not proef:
        wijziging = await store.werk_bij(wijziging)
    return Signaleren(wijziging, registraties)


async def signalen_voor(store: Registratiestore, partner: str, adresboek: Adresboek, dag: date) -> list[Gesignaleerd]:
    """The signals of one partner of which both registrations live on this day, oldest registration first."""
    uit = dict[Signaal, Gesignaleerd]()
    for eigen, ander in await store.signalen(partner):
        levend = all(leeft(een.registratie, een.persoon, dag) for een in (eigen, ander))
        van = adresboek.get(ander.registratie.partner)
        if levend and van is not None:
            signaal = Signaal(eigen.registratie.id, van.oin, van.naam, van.contact(ander.registratie.functie))
            uit[signaal] = Gesignaleerd(eigen.registratie, signaal)
    return sorted(uit.values(), key=lambda een: (een.eigen.sinds, een.eigen.id, een.signaal.naam))


class Gesignaleerd(NamedTuple):
    """A signal with the registration of the partner itself that it is about."""

    eigen: Registratie
    signaal: Signaal
