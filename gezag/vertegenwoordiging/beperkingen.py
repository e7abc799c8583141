"""What a court took out of the hands of who holds gezag, by subject: and to whom it gave that.

An institution can exercise part of the gezag (1:265e BW), gezag can be suspended in part (1:268 BW), a provisional
guardian can be there for one subject (1:241 BW), and the court can consent in place of a holder (1:253a, 1:265h BW).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from graph.rechtspraak import Benoemde, Hoedanigheid, Inschrijving, Maatregel, Onderwerp

from ..rechtspraak import Werking, is_organisatie
from ..rechtspraak.artikelen import ARTIKELEN
from .antwoord import Grond, Medebeslisser, Rol
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
    zeker: bool = True
    """False when nobody can say whether the decision has effect."""


def raakt(inschrijving: Inschrijving, domein: Domein) -> bool:
    """Whether a decision touches this matter; one without subjects touches every matter."""
    return not inschrijving.onderwerpen or any(domein in DOMEINEN[o] for o in inschrijving.onderwerpen)


def in_naam_van(zaak: Zaak, werkt: Werking = Werking.JA) -> Inschrijving | None:
    """The decision by which the organisation that is stated may decide in this matter, beside who holds gezag."""
    return next((een for een in _aan_een_ander(zaak, werkt) if _is_van(een, zaak)), None)


def _aan_een_ander(zaak: Zaak, werkt: Werking = Werking.JA) -> Iterator[Inschrijving]:
    """The decisions by which somebody else decides in this matter, in place of who holds gezag."""
    for een, werkt_nu in zaak.over():
        deel = een.maatregel is Maatregel.VOORLOPIGE_VOOGDIJ and bool(een.onderwerpen)
        if werkt_nu is werkt and raakt(een, zaak.domein) and (deel or een.maatregel is Maatregel.GEZAGSUITOEFENING):
            yield een


def houdt_toezicht(zaak: Zaak) -> bool:
    """Whether the organisation that is stated has the ondertoezichtstelling: that is no gezag (1:255, 1:263 BW)."""
    toezicht = (Maatregel.ONDERTOEZICHTSTELLING, Maatregel.VOORLOPIGE_ONDERTOEZICHTSTELLING, Maatregel.UITHUISPLAATSING)
    return any(een.maatregel in toezicht and _is_van(een, zaak) for een, _ in zaak.over())


def beperking(zaak: Zaak) -> Beperking | None:
    """Why who holds gezag may not decide in this matter, or perhaps not; None when nothing of the kind is inscribed."""
    for werkt in (Werking.JA, Werking.ONZEKER):
        aan_een_ander = ((_WAAROM[een.maatregel], een) for een in _aan_een_ander(zaak, werkt))
        geschorst = (("DEELS_GESCHORST", een) for een in _geschorst(zaak, zaak.wie, werkt))
        for reden, een in (*aan_een_ander, *geschorst):
            zeker = werkt is Werking.JA
            return Beperking(reden if zeker else "WERKING_ONZEKER", ARTIKELEN[een.maatregel], een, zeker)
    return None


_WAAROM = {
    Maatregel.GEZAGSUITOEFENING: "INSTELLING_OEFENT_UIT",
    Maatregel.VOORLOPIGE_VOOGDIJ: "VOORLOPIGE_VOOGD_BESLIST",
}


def _geschorst(zaak: Zaak, nummer: int | None, werkt: Werking = Werking.JA) -> Iterator[Inschrijving]:
    """The decisions by which the gezag of this holder is suspended in this matter only."""
    for een, werkt_nu in zaak.over():
        deel = een.maatregel is Maatregel.SCHORSING and bool(een.onderwerpen)
        if deel and werkt_nu is werkt and raakt(een, zaak.domein) and _noemt(een, nummer):
            yield een


class Beslissers(NamedTuple):
    """Who decides in a matter, and the decisions of courts that made it so."""

    wie: list[Medebeslisser]
    rust_op: tuple[Inschrijving, ...] = ()


def beslissers(zaak: Zaak) -> Beslissers:
    """Who decides in this matter but for the one who would act: the institution to which the court gave it, or else
    who holds gezag and is not suspended in this.
    """
    for een in _aan_een_ander(zaak):
        instellingen = [b.organisatie for b in een.benoemden if b.organisatie]
        wie = [Medebeslisser(Rol.GEZAGHOUDER, None, ARTIKELEN[een.maatregel], i) for i in instellingen]
        return Beslissers(wie, (een,))
    over: list[Medebeslisser] = []
    rust_op: list[Inschrijving] = []
    for ander in zaak.gezaghouders():
        geschorst = tuple(_geschorst(zaak, ander.persoon.getal("01.20") if ander.persoon else None))
        over += [] if geschorst else [ander]
        rust_op += geschorst
    return Beslissers(over, tuple(rust_op))


def toestemming_gegeven(zaak: Zaak, ander: Medebeslisser) -> Inschrijving | None:
    """The decision by which the court consented in place of this holder of gezag, in this matter.

    Whom it names is who asked for it: to those it was given, and it stands for the consent of the others.
    """
    nummer = ander.persoon.getal("01.20") if ander.persoon else None
    for een, werkt in zaak.over():
        hierin = werkt is Werking.JA and bool(een.onderwerpen) and raakt(een, zaak.domein)
        if hierin and een.maatregel is Maatregel.VERVANGENDE_TOESTEMMING:
            vroegen = {b.nummer for b in een.benoemden}
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
    return not genoemd or any(nummer is not None and b.nummer == nummer for b in genoemd)
