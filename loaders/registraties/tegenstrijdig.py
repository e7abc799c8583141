"""Decisions of a file that contradict each other, or one that the store has: same person, same day, another outcome.

Only what begins at the same time: a later decision follows an earlier one, and which of the two counts is the law.
Both are kept; nobody is chosen here.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from typing import NamedTuple

import orjson

from graph.datum import Datum
from graph.identiteit import Verwijzing
from graph.naam import zoekvorm
from graph.rechtspraak import RECHTSPRAAK, Benoemde, Inschrijving, Maatregel
from graph.store import Record, Store
from graph.uit_rij_rechtspraak import inschrijving

PER_KEER = 500
"""Persons asked of the store at once."""
_WIE_GEZAG_HEEFT = "wie het gezag heeft"
OVER: Mapping[Maatregel, str] = {
    Maatregel.GEZAG_EEN_OUDER: _WIE_GEZAG_HEEFT,
    Maatregel.GEZAMENLIJK_GEZAG: _WIE_GEZAG_HEEFT,
    Maatregel.GEZAG_MET_DERDE: _WIE_GEZAG_HEEFT,
    Maatregel.VOOGDIJ: _WIE_GEZAG_HEEFT,
    Maatregel.VOORLOPIGE_VOOGDIJ: _WIE_GEZAG_HEEFT,
    Maatregel.ONDERTOEZICHTSTELLING: "wie toezicht houdt",
    Maatregel.CURATELE: "wie curator is",
    Maatregel.MENTORSCHAP: "wie mentor is",
}
"""What a decision settles, of which there is one at a time. Bewind is over goods, and there can be more of those."""


class Genoteerd(NamedTuple):
    """A decision of the file."""

    plaats: str
    beslissing: Inschrijving


class Tegenspraak:
    """Remembers the decisions of a file that can contradict another, by whom they are about."""

    def __init__(self) -> None:
        self._per_persoon: dict[str, list[Genoteerd]] = {}

    def noteer(self, plaats: str, record: Record) -> None:
        """Remember a record that is loaded."""
        een = inschrijving(Verwijzing(RECHTSPRAAK, record.sleutel), "", record.inhoud, {})
        if een and een.maatregel in OVER:
            wie = een.burgerservicenummer or _naam(record.inhoud)
            self._per_persoon.setdefault(wie, []).append(Genoteerd(plaats, een))

    async def plaatsen(self, store: Store) -> list[str]:
        """Where the decisions stand that contradict another one, in the file or in the store."""
        uit = dict[str, None]()
        for van_een in self._per_persoon.values():
            for een, ander in combinations(van_een, 2):
                if tegenstrijdig(een.beslissing, ander.beslissing):
                    uit |= {een.plaats: None, ander.plaats: None}
        nummers = [wie for wie in self._per_persoon if wie.isdigit()]
        for begin in range(0, len(nummers), PER_KEER):
            for bekend in await store.rechtspraak(nummers[begin : begin + PER_KEER]):
                for plaats, nieuw in self._per_persoon.get(bekend.burgerservicenummer or "", ()):
                    if nieuw.verwijzing.sleutel != bekend.verwijzing.sleutel and tegenstrijdig(nieuw, bekend):
                        uit[plaats] = None
        return list(uit)


def tegenstrijdig(een: Inschrijving, ander: Inschrijving) -> bool:
    """Whether two decisions about one person settle the same from the same day, and otherwise."""
    if OVER.get(een.maatregel) is None or OVER.get(een.maatregel) != OVER.get(ander.maatregel):
        return False
    if not _tegelijk(een.ingang, ander.ingang) or _zonder_werking(een) or _zonder_werking(ander):
        return False
    return een.maatregel != ander.maatregel or not _zelfde_benoemden(een, ander)


def _tegelijk(een: Datum, ander: Datum) -> bool:
    """Whether two dates can be one day."""
    return een.vroegst <= ander.laatst and ander.vroegst <= een.laatst


def _zonder_werking(een: Inschrijving) -> bool:
    """Whether it ended on the day on which it began."""
    return een.einde is not None and een.einde.laatst <= een.ingang.vroegst


def _zelfde_benoemden(een: Inschrijving, ander: Inschrijving) -> bool:
    return len(een.benoemden) == len(ander.benoemden) and all(
        any(_dezelfde(a, b) for b in ander.benoemden) for a in een.benoemden
    )


def _dezelfde(een: Benoemde, ander: Benoemde) -> bool:
    """Whether two decisions name the same, by a number that both have, or else by name."""
    if een.hoedanigheid != ander.hoedanigheid:
        return False
    if een.organisatie and ander.organisatie:
        if een.organisatie.oin and ander.organisatie.oin:
            return een.organisatie.oin == ander.organisatie.oin
        if een.organisatie.kvk and ander.organisatie.kvk:
            return een.organisatie.kvk == ander.organisatie.kvk
        return zoekvorm(een.organisatie.naam) == zoekvorm(ander.organisatie.naam)
    if een.burgerservicenummer and ander.burgerservicenummer:
        return een.burgerservicenummer == ander.burgerservicenummer
    return een.geboortedatum == ander.geboortedatum and een.naam == ander.naam


def _naam(inhoud: bytes) -> str:
    """By what two records without a number are about one person."""
    velden = orjson.loads(inhoud)
    delen = (velden.get(veld) for veld in ("geslachtsnaam", "voorvoegsel", "voornamen", "geboortedatum"))
    return "|".join(map(zoekvorm, delen))
