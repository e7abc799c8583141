"""What a court took out of the hands of who holds gezag, by subject: and to whom it gave that.

An institution can exercise part of the gezag (1:265e BW), gezag can be suspended in part (1:268 BW), a provisional
guardian can be there for one subject (1:241 BW), and the court can consent in place of a holder (1:253a, 1:265h BW).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from graph.persoonslijst import naar_getal
from graph.rechtspraak import Benoemde, Hoedanigheid, Inschrijving, Maatregel, Onderwerp

from ..rechtspraak import Werking, is_organisatie
from ..rechtspraak.artikelen import ARTIKELEN
from .antwoord import Grond, Medebeslisser
from .domeinen import Domein
from .zaak import Zaak

DOMEINEN: Mapping[Onderwerp, tuple[Domein, ...]] = {
    Onderwerp.ONDERWIJS: (Domein.ONDERWIJS,),
    Onderwerp.MEDISCHE_BEHANDELING: (Domein.MEDISCHE_BEHANDELING,),
    Onderwerp.VERBLIJFSVERGUNNING: (),
    Onderwerp.REIZEN_BUITENLAND: (Domein.REIZEN_BUITENLAND,),
    Onderwerp.PASPOORT: (Domein.PASPOORT, Domein.IDENTITEITSKAART),
}
"""In which matters a subject of a decision counts."""


class Beperking(NamedTuple):
    """Somebody else decides this, or nobody for now."""

    reden: str
    artikel: str
    inschrijving: Inschrijving


def raakt(inschrijving: Inschrijving, domein: Domein) -> bool:
    """Whether a decision touches this matter; one without subjects touches every matter."""
    return not inschrijving.onderwerpen or any(domein in DOMEINEN[o] for o in inschrijving.onderwerpen)


def in_naam_van(zaak: Zaak) -> Inschrijving | None:
    """The decision by which the organisation that is stated may decide in this matter, beside who holds gezag."""
    for een, werkt in zaak.over():
        deel = een.maatregel is Maatregel.VOORLOPIGE_VOOGDIJ and bool(een.onderwerpen)
        hierin = werkt is Werking.JA and raakt(een, zaak.domein) and _is_van(een, zaak)
        if hierin and (deel or een.maatregel is Maatregel.GEZAGSUITOEFENING):
            return een
    return None


def houdt_toezicht(zaak: Zaak) -> bool:
    """Whether the organisation that is stated has the ondertoezichtstelling: that is no gezag (1:255, 1:263 BW)."""
    toezicht = (Maatregel.ONDERTOEZICHTSTELLING, Maatregel.VOORLOPIGE_ONDERTOEZICHTSTELLING, Maatregel.UITHUISPLAATSING)
    return any(een.maatregel in toezicht and _is_van(een, zaak) for een, _ in zaak.over())


def beperking(zaak: Zaak) -> Beperking | None:
    """Why who holds gezag may not decide in this matter; None when nothing of the kind is inscribed."""
    for een, werkt in zaak.over():
        if werkt is not Werking.JA or not raakt(een, zaak.domein):
            continue
        if een.maatregel is Maatregel.GEZAGSUITOEFENING:
            return Beperking("INSTELLING_OEFENT_UIT", ARTIKELEN[een.maatregel], een)
        if een.maatregel is Maatregel.VOORLOPIGE_VOOGDIJ and een.onderwerpen:
            return Beperking("VOORLOPIGE_VOOGD_BESLIST", ARTIKELEN[een.maatregel], een)
        if een.maatregel is Maatregel.SCHORSING and een.onderwerpen and _noemt(een, zaak.wie):
            return Beperking("DEELS_GESCHORST", ARTIKELEN[een.maatregel], een)
    return None


def toestemming_gegeven(zaak: Zaak, ander: Medebeslisser) -> Inschrijving | None:
    """The decision by which the court consented in place of this holder of gezag, in this matter.

    Whom it names is who asked for it: to those it was given, and it stands for the consent of the others.
    """
    nummer = ander.persoon.getal("01.20") if ander.persoon else None
    for een, werkt in zaak.over():
        hierin = werkt is Werking.JA and bool(een.onderwerpen) and raakt(een, zaak.domein)
        if hierin and een.maatregel is Maatregel.VERVANGENDE_TOESTEMMING:
            vroegen = {naar_getal(b.burgerservicenummer) for b in een.benoemden}
            if not een.benoemden or (zaak.wie in vroegen and nummer not in vroegen):
                return een
    return None


def grond_van(inschrijving: Inschrijving) -> Grond:
    """In what capacity an institution decides part."""
    voorlopig = inschrijving.maatregel is Maatregel.VOORLOPIGE_VOOGDIJ
    return Grond.VOORLOPIGE_VOOGDIJ if voorlopig else Grond.GEZAGSUITOEFENING


def _is_van(inschrijving: Inschrijving, zaak: Zaak) -> bool:
    return any(is_organisatie(b.organisatie, zaak.organisatie) for b in inschrijving.benoemden)


def _noemt(inschrijving: Inschrijving, nummer: int | None) -> bool:
    """Whether a decision is about this holder: it names them, or no parent at all."""
    genoemd: list[Benoemde] = [b for b in inschrijving.benoemden if b.hoedanigheid is not Hoedanigheid.INSTELLING]
    return not genoemd or any(nummer is not None and naar_getal(b.burgerservicenummer) == nummer for b in genoemd)
