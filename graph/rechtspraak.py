"""What courts decided about people, as the court registers (source `rechtspraak`) tell it: a record is one inscription.

Source: BW 1:244 (gezagsregister) and 1:391 (centraal curatele- en bewindregister, CCBR). What a decision means for who
holds gezag or who may act is the law, and stands in `gezag/rechtspraak`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from .datum import Datum
from .identiteit import Verwijzing
from .model import Naam
from .persoonslijst import naar_getal

RECHTSPRAAK = "rechtspraak"
"""The source of these records."""


class Rechtsregister(StrEnum):
    """Which register tells it."""

    GEZAGSREGISTER = "gezagsregister"
    CCBR = "ccbr"
    OPGAVE = "opgave"
    """No register, but what a court or a legal representative handed over; mentorschap has no register of its own."""


class Maatregel(StrEnum):
    """The kind of decision or note. The first group is about a minor, the last about an adult."""

    GEZAG_EEN_OUDER = "gezagEenOuder"
    GEZAMENLIJK_GEZAG = "gezamenlijkGezag"
    GEZAG_MET_DERDE = "gezagMetDerde"
    """A parent together with somebody who is not a parent (1:253t BW)."""
    VOOGDIJ = "voogdij"
    """One or two guardians, or a gecertificeerde instelling."""
    VOORLOPIGE_VOOGDIJ = "voorlopigeVoogdij"
    ONDERTOEZICHTSTELLING = "ondertoezichtstelling"
    VOORLOPIGE_ONDERTOEZICHTSTELLING = "voorlopigeOndertoezichtstelling"
    UITHUISPLAATSING = "machtigingUithuisplaatsing"
    GEZAGSUITOEFENING = "gezagsuitoefeningDoorInstelling"
    """Part of the gezag is exercised by the institution of the ondertoezichtstelling (1:265e BW)."""
    VERVANGENDE_TOESTEMMING = "vervangendeToestemming"
    """The court consents in place of a holder of gezag (1:253a, 1:265h BW)."""
    GEZAGSBEEINDIGING = "gezagsbeeindiging"
    SCHORSING = "schorsingGezag"
    HERSTEL = "herstelGezag"
    MEERDERJARIGVERKLARING = "meerderjarigverklaring"
    AANTEKENING_GEZAMENLIJK_GEZAG = "aantekeningGezamenlijkGezag"
    """Note under 1:252 BW."""
    AANTEKENING_VOOGD = "aantekeningVoogd"
    """Note under 1:292 BW: who a parent wants to be guardian after death."""
    CURATELE = "curatele"
    BEWIND = "bewind"
    MENTORSCHAP = "mentorschap"


class Onderwerp(StrEnum):
    """What part of the gezag a decision touches, where it does not touch all of it."""

    ONDERWIJS = "onderwijs"
    MEDISCHE_BEHANDELING = "medischeBehandeling"
    VERBLIJFSVERGUNNING = "verblijfsvergunning"
    REIZEN_BUITENLAND = "reizenBuitenland"
    PASPOORT = "paspoort"


class Hoedanigheid(StrEnum):
    """In what capacity the decision names somebody besides the one it is about."""

    OUDER = "ouder"
    """A parent who gets, keeps, shares, loses or regains gezag; which of these is what the kind of decision says."""
    MET_GEZAG_BELAST = "metGezagBelast"
    """Not a parent, with gezag together with a parent."""
    VOOGD = "voogd"
    INSTELLING = "instelling"
    """A gecertificeerde instelling that supervises, or is guardian."""
    CURATOR = "curator"
    BEWINDVOERDER = "bewindvoerder"
    MENTOR = "mentor"


class Omvang(StrEnum):
    """Over which goods bewind goes."""

    ALLE_GOEDEREN = "alleGoederen"
    DEEL_VAN_DE_GOEDEREN = "deelVanDeGoederen"


class Organisatie(NamedTuple):
    """An organisation that a court appointed."""

    naam: str
    """Empty when the record gives a number only."""
    oin: str | None = None
    """Twenty digits."""
    kvk: str | None = None
    """Eight digits."""

    @property
    def nummer(self) -> str | None:
        """By which it is known: the OIN, else the number in the trade register."""
        return self.oin or self.kvk


class Benoemde(NamedTuple):
    """Somebody whom a decision names besides the one it is about: a person or an organisation, never both."""

    hoedanigheid: Hoedanigheid
    persoon: int | None = None
    """The identity that was found for the person; None for an organisation."""
    burgerservicenummer: str | None = None
    """Of that identity, or else as the record gives it."""
    naam: Naam = Naam()
    """As the record has it, and so is the birth date: the register does not know what else is told of the identity."""
    geboortedatum: Datum | None = None
    organisatie: Organisatie | None = None

    @property
    def nummer(self) -> int | None:
        """The burgerservicenummer as person lists are compared by; None when there is none."""
        return naar_getal(self.burgerservicenummer)


class Inschrijving(NamedTuple):
    """One decision or note in a register, as it stands there now."""

    verwijzing: Verwijzing
    register: Rechtsregister
    maatregel: Maatregel
    persoon: int
    """The identity of the one it is about."""
    burgerservicenummer: str | None
    """Of that identity, or else as the record gives it."""
    benoemden: tuple[Benoemde, ...]
    rechtbank: str
    """Empty when the record does not tell, as with a note."""
    zaaknummer: str
    uitspraak: Datum
    """The day of the decision, or of the note."""
    ingang: Datum
    """From when it has effect; the day of the decision when the register does not say otherwise."""
    ingeschreven: Datum | None
    """When it came into the register."""
    einde: Datum | None
    """From when it has no effect any more; None while that is not known."""
    onderwerpen: tuple[Onderwerp, ...] = ()
    """What part of the gezag it touches; empty for all of it."""
    grond: str | None = None
    """Why curatele or bewind was ordered, as a code of the register."""
    omvang: Omvang | None = None
    """Over which goods bewind goes; None when the record does not tell."""
    bekend_sinds: str = ""
    """UTC; since when this version is in the store."""

    @property
    def nummer(self) -> int | None:
        """The burgerservicenummer as person lists are compared by; None when there is none."""
        return naar_getal(self.burgerservicenummer)


def deel_van(wie: Mapping[str, str]) -> str:
    """Which vermelding of its record somebody appointed is (`Verwijzing.deel`), from the fields of the record.

    The same as long as they are named the same, whatever their place among the others: what somebody judged of one
    guardian must not go over to the next. It does not give away the name.
    """
    naam = "|".join(wie.get(veld, "") for veld in ("voornamen", "voorvoegsel", "geslachtsnaam", "geboortedatum"))
    tekst = wie.get("burgerservicenummer") or naam
    return f"benoemde:{hashlib.blake2b(tekst.encode(), digest_size=6).hexdigest()}"


def benoemden_in(velden: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """The fields of each of the appointed in a record, by the name before the full stop: `benoemde2.geslachtsnaam`."""
    uit: dict[str, dict[str, str]] = {}
    for naam, waarde in velden.items():
        wie, punt, veld = naam.partition(".")
        if punt:
            uit.setdefault(wie, {})[veld] = waarde
    return dict(sorted(uit.items(), key=lambda een: (len(een[0]), een[0])))
