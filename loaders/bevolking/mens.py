"""A person and their relations as plain facts, before anything is written on a list; days are numbers (`kalender`)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .kalender import GBA, PEILDAG

Elementen = dict[str, Any]


@dataclass(slots=True, eq=False)
class Ouderschap:
    """Somebody's parent 1 or 2 since a day, by a deed; `ouder` None says that there is nobody (any more)."""

    ouder: Mens | None
    sinds: int
    letter: str
    """Third character of the deed number (national table 39): A birth, B C J V recognition, E denial, Q adoption."""
    punt: bool = False
    """There is a parent, and nobody knows who."""


@dataclass(slots=True, eq=False)
class Kindschap:
    """A child on the list of a parent; ended when parenthood was denied."""

    kind: Mens
    sinds: int
    letter: str
    tot: int | None = None


@dataclass(slots=True, eq=False)
class Relatie:
    """A marriage (H) or registered partnership (P), which both tell of."""

    een: Mens
    ander: Mens
    soort: str
    sinds: int
    plaats: str
    land: str
    tot: int | None = None
    reden: str = "S"
    omgezet: int | None = None
    """When the partnership was turned into a marriage."""


@dataclass(slots=True, eq=False)
class Mens:
    """Somebody, with or without a list."""

    man: bool
    geboren: int
    datum: str
    """The birth date as registered; parts of it may be unknown."""
    naam: Elementen
    plaats: str
    land: str
    herkomst: str
    overleden: int | None = None
    komst: int | None = None
    """When this person came to live in the Netherlands; None when born here."""
    elders: bool = False
    """Never lived here and has no number."""
    niet_ingezetene: bool = False
    """In the register of non-residents (RNI)."""
    zijtak: bool = False
    """Of the family of somebody's partner: it goes on, but brings no families of its own, or there would be no end."""
    nummers: tuple[str, str] | None = None
    """A-nummer and burgerservicenummer."""
    ouders: tuple[list[Ouderschap], list[Ouderschap]] = field(default_factory=lambda: ([], []))
    """Parent 1 and parent 2, newest first."""
    kinderen: list[Kindschap] = field(default_factory=list)
    relaties: list[Relatie] = field(default_factory=list)
    woont: list[tuple[int, Elementen]] = field(default_factory=list)
    """Since when, where; in any order. Abroad is an address without a street."""
    verzorgers: list[tuple[int, Mens | Elementen]] = field(default_factory=list)
    """With whom a child lives, since when; or in which house, with people outside the family."""
    gezag: list[tuple[int, str]] = field(default_factory=list)
    """Court decisions (32.10), oldest first; an empty one ends the one before."""
    curatele: tuple[int, int | None] | None = None
    vorige_naam: tuple[int, Elementen] | None = None
    """Until when this person had which other surname."""

    @property
    def einde(self) -> int:
        """The last day on which anything happens to this person."""
        return PEILDAG if self.overleden is None else self.overleden

    @property
    def heeft_lijst(self) -> bool:
        """Whether the register holds a list of this person."""
        hier = not self.elders and (self.komst is None or self.komst < self.einde)
        return hier and (self.overleden is None or self.overleden >= GBA)

    @property
    def achternaam(self) -> Elementen:
        """The surname with its prefix and title, as a child gets it."""
        return {element: self.naam[element] for element in ("02.30", "02.40") if element in self.naam}

    def kort(self) -> Elementen:
        """This person as other lists describe them."""
        nummers = {"01.10": self.nummers[0], "01.20": self.nummers[1]} if self.nummers else {}
        geboren = {"03.10": self.datum, "03.20": self.plaats, "03.30": self.land}
        return {**nummers, **self.naam, **geboren, "04.10": "M" if self.man else "V"}


def word_ouder(kind: Mens, nummer: int, ouder: Mens | None, sinds: int, letter: str, *, punt: bool = False) -> None:
    """`ouder` becomes parent 1 or 2 (`nummer` 0 or 1) of the child; both will tell it."""
    kind.ouders[nummer].insert(0, Ouderschap(ouder, sinds, letter, punt))
    if ouder is not None:
        ouder.kinderen.append(Kindschap(kind, sinds, letter))
