"""What every store can do with registrations: kept beside the graph, apart from the source records, really deletable.

A registration is no source record: there are no versions of it, and after its archive time no trace may stay, so
nothing of it goes into records, quarantine or the log. How long one lives is the law's, not the store's: whoever asks
passes that decision in, and the store takes it within its transaction.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol
from uuid import UUID

from .bekendheid import Betrokkene, Bewaard, Bijwerking, Paar, Registratie, Vertelling
from .fouten import OngeldigeInvoer
from .model import Deelgraaf, Persoon

Leeft = Callable[[Registratie, Persoon], bool]
"""Whether a registration of this person lives now."""


@dataclass(frozen=True, slots=True)
class Omgeving:
    """Everything with which registrations of some persons can match, from one consistent moment."""

    bewaard: Sequence[Bewaard]
    """Of these persons, of other children of their parents, of who live or lived at their addresses, and every other
    registration that occurs in `gegeven`."""
    graaf: Deelgraaf
    """Those persons, with their parents and addresses."""
    gegeven: frozenset[Paar]
    """Signals that were given and not taken back, in which one of the registrations of the first three occurs."""


class Registratiestore(Protocol):
    """The registrations of one store. Methods raise StoreOnbereikbaar when it is away.

    What is in the archive is given by `alle` only, which is for a cleaning.
    """

    async def personen(self, betrokkenen: Sequence[Betrokkene]) -> Sequence[Persoon | None]:
        """Who they are now, in the same order; None for somebody unknown."""

    async def registreer(self, registraties: Sequence[Registratie], leeft: Leeft) -> Sequence[Registratie]:
        """Keep them, all or nothing, each linked to its person (BEKEND_BIJ).

        Where the partner has a living one of that person, that one stays as it is: doing it twice changes nothing, and
        repeating never makes a registration live longer. Returns what is kept, in the same order. Raises
        OngeldigeInvoer when one of the persons is unknown.
        """

    async def registraties(self, personen: Sequence[int]) -> Sequence[Bewaard]:
        """All of these persons, oldest first."""

    async def van_partner(self, partner: str) -> Sequence[Bewaard]:
        """All that one partner made, oldest first."""

    async def trek_in(self, partner: str, betrokkene: Betrokkene, dag: date) -> Registratie | None:
        """End it on this day, only the partner's own; None when the partner has none that did not end before."""

    async def omgeving(self, personen: Sequence[int]) -> Omgeving:
        """What to compare when a registration of these persons is made, ends, or when they moved."""

    async def werk_bij(self, bijwerking: Bijwerking) -> Bijwerking:
        """Write down signals given and taken back, all or nothing; returns what really changed: each is given once.

        A signal of a registration that is not there any more is not given.
        """

    async def signalen(self, partner: str) -> Sequence[tuple[Bewaard, Bewaard]]:
        """The signals in which one partner occurs: its own registration first, and that of the other."""

    async def verteld(self, partner: str) -> Mapping[Vertelling, bool]:
        """What one partner was told of and not that it is over, also of registrations in the archive.

        True when it received that; False when sending was begun, so that it may have.
        """

    async def noteer_verteld(self, vertelling: Vertelling, *, zeker: bool) -> None:
        """Note that this is going to be told, or (`zeker`) was received; what is certain stays so.

        Does nothing for a registration that was destroyed.
        """

    async def noteer_ingetrokken(self, vertelling: Vertelling) -> None:
        """Note that the partner received that it is over: nothing of it stays."""

    def alle(self) -> AsyncIterator[Sequence[Bewaard]]:
        """Every registration, the archive included, in batches, for a cleaning."""

    async def maak_schoon(self, archiveren: Sequence[tuple[UUID, date]], vernietigen: Sequence[UUID]) -> None:
        """Put away (with the day on which it ended) and destroy, all or nothing, with the signals of both.

        What a partner was told of a registration stays until it was told that it is over, or until that is destroyed.

        Destroyed means overwritten, as far as the store has that in its own hands. Raises StoreOnbereikbaar when it has
        but could not yet, because somebody reads: the work is done, and doing it again goes on with overwriting.
        """


def beeindig(kandidaten: Iterable[Bewaard], partner: str, dag: date) -> list[Registratie]:
    """Those of one partner that did not end before this day, as they are after ending on it."""
    eigen = (een.registratie for een in kandidaten if een.registratie.partner == partner)
    return [een.ingetrokken(dag) for een in eigen if een.verwijderdatum is None or een.verwijderdatum > dag]


def kies(
    nieuw: Sequence[Registratie], personen: Sequence[Persoon | None], bestaand: Iterable[Bewaard], leeft: Leeft
) -> tuple[list[Registratie], list[Registratie]]:
    """Which registrations are kept for `nieuw`, in the same order, and which of those are to be added.

    Raises OngeldigeInvoer for somebody unknown.
    """
    levend = {
        (een.registratie.partner, een.persoon.id): een.registratie
        for een in bestaand
        if een.persoon is not None and leeft(een.registratie, een.persoon)
    }
    uit, erbij = list[Registratie](), list[Registratie]()
    for registratie, persoon in zip(nieuw, personen, strict=True):
        if persoon is None:
            raise OngeldigeInvoer("betrokkene", "deze persoon is hier niet bekend")
        sleutel = (registratie.partner, persoon.id)
        if sleutel not in levend:
            levend[sleutel] = registratie
            erbij.append(registratie)
        uit.append(levend[sleutel])
    return uit, erbij
