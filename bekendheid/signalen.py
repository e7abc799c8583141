"""Match signals: partners that know the same youngster, or youngsters of one home or parent, hear of each other.

Source: Jeugdwet, section 7.1 (Verwijsindex). A signal names the other reporter and nothing else: not the other child,
not what they have in common. It is a pair of registrations, given once; it lives as long as both of them do, also when
the family has moved since.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Set
from datetime import date
from itertools import combinations
from typing import NamedTuple
from uuid import UUID

from graph.bekendheid import Bijwerking, Paar, Registratie
from graph.familie import Familie
from graph.gelding import geldt
from graph.model import Adres, Deelgraaf

from .bewaren import leeft
from .partner import Adresboek, Contact
from .wie import WieIs


class Signaal(NamedTuple):
    """What a partner hears: about which registration of its own, and who the other is. Nothing more."""

    registratie: UUID
    """Its own."""
    partner: str
    """OIN of the other."""
    naam: str
    contact: Contact


def woning(adres: Adres) -> str | None:
    """What tells whether two addresses are one home: postcode and number, or else the nummeraanduiding."""
    if adres.postcode and adres.huisnummer:
        delen = (adres.postcode, adres.huisnummer, adres.huisletter, adres.toevoeging)
        return " ".join((deel or "-").upper().replace(" ", "") for deel in delen)
    return adres.nummeraanduiding


def paren(
    registraties: Iterable[Registratie], graaf: Deelgraaf, wie_is: WieIs, instellingen: Set[str], dag: date
) -> frozenset[Paar]:
    """Every pair that matches on this day, among registrations of persons in this graph.

    `instellingen` are the homes (see `woning`) that are institutions: living there together means nothing. What is
    under investigation does not count, nor an address of which it is not certain that it held: a signal cannot explain
    a doubt.
    """
    peildatum = dag.year * 10000 + dag.month * 100 + dag.day
    familie = Familie(graaf, peildatum)
    thuis = _woningen(graaf, peildatum, instellingen)
    groepen: dict[Hashable, list[Registratie]] = defaultdict(list)
    for registratie in registraties:
        id_ = wie_is(registratie.betrokkene)
        if id_ is None or id_ not in graaf.personen or not leeft(registratie, graaf.personen[id_], dag):
            continue
        groepen["jeugdige", id_].append(registratie)
        for ouder, band in familie.ouders[id_].items():
            if not all(grond.in_onderzoek for grond in band.gronden):
                groepen["ouder", ouder].append(registratie)
        for plek in thuis[id_]:
            groepen["woning", plek].append(registratie)
    return frozenset(
        Paar(*sorted((een.id, ander.id)))
        for groep in groepen.values()
        for een, ander in combinations(groep, 2)
        if een.partner != ander.partner
    )


def bij_te_werken(gegeven: Set[Paar], nu: Set[Paar], leven: Set[UUID]) -> Bijwerking:
    """What follows from the signals given so far, the pairs that match now, and the registrations that live now.

    Who was told once is not told again, and is told when a registration of the pair ends.
    """
    voorbij = frozenset(paar for paar in gegeven if paar.een not in leven or paar.ander not in leven)
    return Bijwerking(frozenset(nu - gegeven), voorbij)


def signalen(
    nieuw: Iterable[Paar], registratie: Callable[[UUID], Registratie], adresboek: Adresboek
) -> frozenset[Signaal]:
    """Whom to tell what for these pairs: both partners, and for one registration of theirs a partner only once."""
    uit = set()
    for paar in nieuw:
        een, ander = registratie(paar.een), registratie(paar.ander)
        for eigen, van in ((een, ander), (ander, een)):
            partner = adresboek.get(van.partner)
            if partner is not None:
                uit.add(Signaal(eigen.id, partner.oin, partner.naam, partner.contact(van.functie)))
    return frozenset(uit)


def _woningen(graaf: Deelgraaf, peildatum: int, instellingen: Set[str]) -> dict[int, set[str]]:
    """Of each person the homes on that day."""
    uit: dict[int, set[str]] = defaultdict(set)
    for woont in graaf.woont_op:
        plek = woning(graaf.adressen[woont.adres])
        if plek and plek not in instellingen and not woont.grond.in_onderzoek and geldt(woont.grond, peildatum):
            uit[woont.persoon].add(plek)
    return uit
