"""What can be answered about acting for somebody else: a verdict, its ground, its days, and what is not known."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from graph.persoonslijst import Voorkomen
from graph.rechtspraak import Inschrijving, Organisatie

from ..rechtspraak import Aanvulling
from ..uitkomst import Antwoord
from .domeinen import Domein


class Oordeel(StrEnum):
    """May the one act for the other?"""

    JA = "Ja"
    NEE = "Nee"
    SAMEN_MET = "SamenMet"
    """Not alone: only together with those the answer names."""
    NIET_TE_BEPALEN = "NietTeBepalen"


class Grond(StrEnum):
    """In what capacity somebody acts."""

    ZELF = "Zelf"
    OUDERLIJK_GEZAG = "OuderlijkGezag"
    GEZAMENLIJK_GEZAG = "GezamenlijkGezag"
    """A parent together with somebody who is not a parent (1:253sa, 1:253t BW)."""
    VOOGDIJ = "Voogdij"
    INSTELLING = "GecertificeerdeInstelling"
    """Guardianship of an institution, through somebody of that organisation (1:302 BW)."""
    VOORLOPIGE_VOOGDIJ = "VoorlopigeVoogdij"
    GEZAGSUITOEFENING = "GezagsuitoefeningDoorInstelling"
    """Part of the gezag, beside who holds it (1:265e BW)."""
    CURATELE = "Curatele"
    BEWIND = "Bewind"
    MENTORSCHAP = "Mentorschap"


class Rol(StrEnum):
    """Who must decide as well."""

    JONGERE = "Jongere"
    GEZAGHOUDER = "Gezaghouder"
    ONBEKENDE_DERDE = "OnbekendeDerde"
    BEWINDVOERDER = "Bewindvoerder"


class Medebeslisser(NamedTuple):
    """Somebody without whom it may not be done."""

    rol: Rol
    persoon: Voorkomen | None
    """As a person list or a decision describes them; None for an organisation, or when no source says who it is."""
    artikel: str
    organisatie: Organisatie | None = None


class Voorbehoud(NamedTuple):
    """What the answer does not rule out, or rests on uncertainly; holds no personal values."""

    code: str
    tekst: str


class Einde(StrEnum):
    """Why an answer stops holding on its last day."""

    SAMEN_MET_JONGERE = "SamenMetJongere"
    JONGERE_ZELF = "JongereZelf"
    MEERDERJARIG = "Meerderjarig"
    ANDER_GEZAG = "AnderGezag"
    """The gezag, or what a court gave of it to others, changed on a day that is now in the past."""
    EINDE_MAATREGEL = "EindeMaatregel"
    """The decision on which it rests ends, as far as is inscribed."""


@dataclass(frozen=True, slots=True)
class Vertegenwoordiging:
    """Whether one person may act for another in one matter on one day (days as yyyymmdd)."""

    vertegenwoordiger: Voorkomen | None
    """Who would act; None when neither a person list nor a decision describes them."""
    vertegenwoordigde: Voorkomen
    domein: Domein
    peildatum: int
    oordeel: Oordeel
    reden: str
    """Stable code of why."""
    artikel: str
    grond: Grond | None = None
    samen_met: tuple[Medebeslisser, ...] = ()
    sinds: int | None = None
    """Since when the one holds the ground; None when there is none, or it is of old."""
    tot: int | None = None
    """The first day on which this answer no longer holds; None when that day is not known."""
    tot_door: Einde | None = None
    voorbehoud: tuple[Voorbehoud, ...] = ()
    pad: tuple[Antwoord[object], ...] = ()
    gezag: Aanvulling | None = None
    """Who holds gezag over the minor: the official outcome with its path, and what court registers add."""
    organisatie: Organisatie | None = None
    """The organisation in whose name somebody acts, when the ground is its own."""
    rust_op: tuple[Inschrijving, ...] = ()
    """The decisions of courts that decided this answer."""


@dataclass(frozen=True, slots=True)
class Overzicht:
    """Everyone who may act for somebody, or for whom somebody may act: never an empty list without a reason."""

    persoon: Voorkomen
    domein: Domein
    peildatum: int
    antwoorden: tuple[Vertegenwoordiging, ...]
    volledig: bool
    """Whether there can be nobody else."""
    reden: str
    """Stable code of why the list is as it is."""
    voorbehoud: tuple[Voorbehoud, ...]
    zonder_nummer: tuple[Voorkomen, ...] = ()
    """Who holds gezag or was appointed and is known by name only: without a number there is no verdict on anybody."""
