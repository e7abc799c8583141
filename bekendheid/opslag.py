"""What registrations need of a store: kept apart from the source records, and really deletable.

A registration is no source record: there are no versions of it, and after its archive time no trace may stay, so
nothing of it goes into records, the graph projection or the log. Methods raise StoreOnbereikbaar when it is away.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, Protocol

from graph.model import Deelgraaf, Persoon

from .bewaren import Schoonmaak
from .registratie import Betrokkene, Registratie, WieIs
from .signalen import Bijwerking, Paar


class Bewaard(NamedTuple):
    """A registration as the store has it."""

    registratie: Registratie
    persoon: Persoon | None
    """Whom it is about now, after joining and splitting; None when the store knows that person no more."""
    gearchiveerd: bool = False


def wie_is(bewaard: Iterable[Bewaard]) -> WieIs:
    """Finds the person of each of these registrations, as the store knows it."""
    return {een.registratie.betrokkene: een.persoon.id for een in bewaard if een.persoon is not None}.get


@dataclass(frozen=True, slots=True)
class Omgeving:
    """Everything with which registrations of some persons can match, from one consistent moment."""

    bewaard: Sequence[Bewaard]
    """Not archived ones: of these persons, of other children of their parents, and of who live at their addresses."""
    graaf: Deelgraaf
    """Those persons, with their parents and addresses."""
    gegeven: frozenset[Paar]
    """Signals that were given and not taken back, in which one of these registrations occurs."""


class Registratiestore(Protocol):
    """The registrations, beside the graph in the same store."""

    async def personen(self, betrokkenen: Sequence[Betrokkene]) -> Sequence[Persoon | None]:
        """Who they are now, in the same order; None for somebody unknown."""

    async def registreer(self, registraties: Sequence[Registratie]) -> Sequence[Registratie]:
        """Keep them, all or nothing, and link each to its person (BEKEND_BIJ).

        Where the partner has a living one of that person, that one stays as it is: loading twice changes nothing, and
        repeating never makes a registration live longer. Returns what is kept, in the same order.
        """

    async def registraties(self, personen: Sequence[int]) -> Sequence[Bewaard]:
        """All that are not in the archive, of these persons."""

    async def trek_in(self, partner: str, betrokkene: Betrokkene, dag: date) -> Registratie | None:
        """Set the end to this day; only the partner's own. None when it has no such registration."""

    async def omgeving(self, personen: Sequence[int]) -> Omgeving:
        """What to compare when a registration of these persons is made, ends, or when they moved."""

    async def werk_bij(self, bijwerking: Bijwerking) -> Bijwerking:
        """Write down signals given and taken back, all or nothing; returns what really changed: each is sent once."""

    def alle(self) -> AsyncIterator[Sequence[Bewaard]]:
        """Every registration, the archive included, in batches, for a cleaning."""

    async def maak_schoon(self, schoonmaak: Schoonmaak) -> None:
        """Put away and destroy, all or nothing, with the signals of what is destroyed.

        The archive is a place that no question reads. Destroyed means overwritten: SQLite with `secure_delete`.
        """
