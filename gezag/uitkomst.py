"""What the law can answer about one child: six outcomes, their reasons, and the path that led there.

Outcome and reason codes are those of the official BRP gezag interface, version 2.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from graph.persoonslijst import Persoonslijst, Voorkomen

Waarde_co = TypeVar("Waarde_co", covariant=True)

Bron = tuple[Voorkomen, str]
"""A source element: the occurrence on a person list and the element read there, for example `"62.10"`."""


class Soort(StrEnum):
    """The kind of outcome for one child."""

    EENHOOFDIG = "EenhoofdigOuderlijkGezag"
    GEZAMENLIJK_OUDERLIJK = "GezamenlijkOuderlijkGezag"
    GEZAMENLIJK = "GezamenlijkGezag"
    VOOGDIJ = "Voogdij"
    TIJDELIJK_GEEN = "TijdelijkGeenGezag"
    NIET_TE_BEPALEN = "GezagNietTeBepalen"
    NIET_VAN_TOEPASSING = "NietVanToepassing"


class Onbevoegdheid(StrEnum):
    """Why somebody cannot hold gezag (art. 1:246 BW); a person who died holds none either."""

    OVERLEDEN = "OVERLEDEN"
    ONDER_CURATELE = "ONDER_CURATELE"
    MINDERJARIG = "MINDERJARIG"


class Ontbreekt(NamedTuple):
    """The answer cannot be given because this datum is missing; an ordinary answer, not an error."""

    gegeven: str


class Vraag(NamedTuple):
    """One legal question of the procedure."""

    code: str
    """The decision it belongs to, D0 to D13."""
    tekst: str
    artikel: str
    """The article of law it rests on."""


class Antwoord(NamedTuple, Generic[Waarde_co]):
    """The answer to one question, with the elements it was read from."""

    vraag: Vraag
    waarde: Waarde_co
    """What the procedure goes on with."""
    tekst: str
    """The answer in words."""
    gelezen: tuple[Bron, ...] = ()
    """Elements read; one of them under investigation makes the whole answer "in onderzoek"."""
    gezien: tuple[Bron, ...] = ()
    """Elements that explain the answer too, but that the official interface leaves out of "in onderzoek"."""


class Uitkomst(NamedTuple):
    """What the procedure found for the child."""

    soort: Soort
    artikel: str
    """The articles of law on which the outcome rests."""
    ouders: tuple[Voorkomen, ...] = ()
    """The parents who hold gezag, as they stand on the child's list (category 02 or 03)."""
    derden: tuple[Voorkomen, ...] = ()
    """Known others who hold gezag or voogdij, as they stand on a parent's list (05) or their own (01)."""
    onbekende_derde: bool = False
    """Whether somebody outside the register shares the gezag (court ruling 1D or 2D)."""
    reden: str | None = None
    ontbrekend: tuple[str, ...] = ()


class Uitspraak(NamedTuple):
    """The whole answer about one child on one date."""

    lijst: Persoonslijst
    """The child's person list."""
    kind: Voorkomen
    """The child as that list gives it."""
    peildatum: int
    """The date asked about, as the number yyyymmdd."""
    uitkomst: Uitkomst
    pad: tuple[Antwoord[object], ...]
    """The questions in the order in which they were asked: the explanation of the outcome."""
    in_onderzoek: bool
