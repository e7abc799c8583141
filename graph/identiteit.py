"""Identities: what records tell of people, the judgements whether two tellings are of one person, and what follows.

A record tells of people in `Vermelding`en: of its own subject, and of relatives for whom it has no number (a BRP list)
or of whom it appoints (a court register).
Who belongs together is decided outside the store, as a pure function of the judgements; the store keeps vermeldingen,
judgements and the outcome, and does not look inside what is compared.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

BRP = "brp"
"""The source of person lists; the only one whose records make a family and decide gezag."""
HOOGSTENS = 100
"""A search key that more vermeldingen have tells nothing: linking passes it over, one by one as in bulk."""


class Verwijzing(NamedTuple):
    """Which telling is meant, the same for all versions of its record; ordered, so that pairs have one order."""

    bron: str
    """`brp`, `bvv`, `rechtspraak`, `reisdocument`, `partner:<OIN>`."""
    sleutel: str
    """What identifies the record in its source."""
    nummer: int = 1
    """1, and up where a source holds several records with one key."""
    deel: str = ""
    """Empty for whom the record is about; else which relative on it, or whom it appoints: the same as long as they are
    named the same."""


class Vermelding(NamedTuple):
    """What a record tells of one person, ready to be compared; made by `resolution`."""

    deel: str
    """See `Verwijzing.deel`."""
    ingeschrevene: bool
    """Whether this is the own list of somebody in the BRP: two of those are never one person."""
    kenmerken: bytes
    """What is compared, in JSON."""
    sleutels: tuple[int, ...]
    """Search keys, of 63 bits: vermeldingen that share one are worth comparing."""


class BekendeVermelding(NamedTuple):
    """A vermelding as the store has it."""

    verwijzing: Verwijzing
    persoon: int
    """The identity to which it belongs now."""
    thuis: int
    """The identity that it is when it is joined with nobody; never given to another."""
    ingeschrevene: bool
    kenmerken: bytes
    wacht: str | None = None
    """Since when it waits to be compared (UTC), or waits again; None when it was."""


class Uitspraak(StrEnum):
    """What a judgement says of two vermeldingen."""

    ZELFDE = "zelfde"
    VERSCHILLEND = "verschillend"
    ONZEKER = "onzeker"


REGEL, MODEL, MENS = "regel", "model", "mens"
"""By what a judgement was made: a certain rule, the weights of the model, somebody."""


class Intrekking(NamedTuple):
    """That a judgement does not count any more."""

    wie: str
    wanneer: str
    waarom: str


class Oordeel(NamedTuple):
    """A judgement on two vermeldingen; what a person judged is never deleted, only withdrawn."""

    een: Verwijzing
    ander: Verwijzing
    """Always `een < ander`."""
    uitspraak: Uitspraak
    methode: str
    """REGEL, MODEL or MENS."""
    gewicht: float | None
    """Match weight in bits (log2 of the odds that they are one person); None for a rule or a person."""
    wie: str
    """Who judged: a user, or the name of the rule or the model."""
    waarom: str
    wanneer: str = ""
    """UTC; the store fills it in."""
    id: int = 0
    """The store gives it out."""
    intrekking: Intrekking | None = None


@dataclass(frozen=True, slots=True)
class Samenhang:
    """Everything that one decision on identities depends on: vermeldingen that judgements connect, and those."""

    vermeldingen: Sequence[BekendeVermelding]
    oordelen: Sequence[Oordeel]
    """Between these vermeldingen, without the withdrawn ones; ordered by pair, then method, then id."""


Indeling = Mapping[Verwijzing, Verwijzing]
"""For each vermelding of a Samenhang the one that leads its identity (itself, when it is alone or leads)."""
DeelIn = Callable[[Samenhang], Indeling]
"""The decision itself: pure, the same for any order in which things were loaded."""


class Verandering(NamedTuple):
    """That a vermelding goes from one identity to another."""

    verwijzing: Verwijzing
    van: int
    naar: int


@dataclass(frozen=True, slots=True)
class Identiteit:
    """An identity with everything that belongs to it, and why."""

    persoon: int
    vermeldingen: Sequence[BekendeVermelding]
    oordelen: Sequence[Oordeel]
    """Every judgement in which one of them occurs, also the withdrawn ones."""


class Twijfel(NamedTuple):
    """Two vermeldingen of which somebody must say whether they are one person: in different identities, or brought into
    one while they contradict each other."""

    een: BekendeVermelding
    ander: BekendeVermelding
    gewicht: float
    sinds: str
    """UTC; since when this waits."""
