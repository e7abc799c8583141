"""A registration: this partner knows this person. That, since when, and whom to call; there is nothing else in it.

The kind of fact BEKEND_BIJ rests on. Source: Jeugdwet, section 7.1 (Verwijsindex): stored are the burgerservicenummer,
who reported, date and time, and when it was removed; Wet gegevensverwerking door samenwerkingsverbanden: identification
and contact first.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from .fouten import OngeldigeInvoer
from .model import Persoon
from .nummers import OIN, klopt_bsn


class Functie(StrEnum):
    """With whom at a partner to get in touch: a desk, never a name, nor a profession that tells what is going on."""

    MELDER = "melder"
    COORDINATOR = "coordinator"
    MELDPUNT = "meldpunt"
    BEREIKBAARHEIDSDIENST = "bereikbaarheidsdienst"


class Betrokkene(NamedTuple):
    """Who is known: by number, or as an identity of this store when there is no number. Exactly one of the two."""

    burgerservicenummer: str | None = None
    identiteit: int | None = None
    """The identity a vermelding is when it is joined with nobody (`thuis`); it never goes to somebody else."""


@dataclass(frozen=True, slots=True)
class Registratie:
    """One partner knows one person. Raises OngeldigeInvoer when a value is not one of the closed kinds."""

    id: UUID
    """Given out by us: a number of the partner's own could say something."""
    betrokkene: Betrokkene
    partner: str
    """OIN of the organisation."""
    functie: Functie
    sinds: datetime
    """When it was registered, UTC, in whole seconds."""
    verwijderdatum: date | None = None
    """The day from which it does not count, when the partner named or withdrew it; the law may end it sooner."""

    def __post_init__(self) -> None:
        """Guard the door once more, whichever way somebody came in."""
        bsn, identiteit = self.betrokkene
        if (bsn is None) == (identiteit is None):
            raise OngeldigeInvoer("betrokkene", "geef een burgerservicenummer of een identiteit, en niet allebei")
        if bsn is not None and not klopt_bsn(bsn):
            raise OngeldigeInvoer("burgerservicenummer", "dit kan geen burgerservicenummer zijn")
        if not OIN.fullmatch(self.partner):
            raise OngeldigeInvoer("partner", "een OIN bestaat uit twintig cijfers")
        if not isinstance(self.functie, Functie):
            raise OngeldigeInvoer("functie", f"kies uit {', '.join(Functie)}")
        if self.sinds.tzinfo is not UTC or self.sinds.microsecond:
            raise OngeldigeInvoer("sinds", "geef het tijdstip in UTC, in hele seconden")
        if self.verwijderdatum is not None and self.verwijderdatum < self.sinds.date():
            raise OngeldigeInvoer("verwijderdatum", "een registratie kan niet eindigen voor zij begint")

    def ingetrokken(self, dag: date) -> Registratie:
        """The registration as it is after the partner withdrew it on this day; an earlier end stays."""
        einde = max(dag, self.sinds.date())
        return replace(self, verwijderdatum=min(einde, self.verwijderdatum or einde))


class Bewaard(NamedTuple):
    """A registration as the store has it."""

    registratie: Registratie
    persoon: Persoon | None
    """Whom it is about now, after joining and splitting; None when the store knows that person no more."""
    gearchiveerd: bool = False


class Paar(NamedTuple):
    """Two registrations of two partners that match; always `een < ander`, so that a pair exists once."""

    een: UUID
    ander: UUID


class Vertelling(NamedTuple):
    """A signal as its partner hears it: about which registration of its own, and which desk of whom else.

    Two pairs can be one of these: the other knows a brother as well, and that is not told.
    """

    registratie: UUID
    ander: str
    """OIN of the other."""
    functie: Functie


class Bijwerking(NamedTuple):
    """What changes in the signals: pairs to give one for, and pairs of which it is taken back."""

    geven: frozenset[Paar]
    intrekken: frozenset[Paar]
