"""Does somebody hold gezag over a minor: surely, surely not, or perhaps, because no source says who does?"""

from __future__ import annotations

from enum import StrEnum

from graph.persoonslijst import Persoonslijst
from graph.rechtspraak import Hoedanigheid, Maatregel

from ..rechtspraak import Geheel, Houder, Houderrol, is_organisatie, kan_organisatie_zijn
from ..rechtspraak.houder import kan_zijn
from ..uitkomst import Antwoord, Bron, Soort, Vraag
from ..vragen import bevoegdheid
from .antwoord import Grond
from .zaak import Zaak

HEEFT_GEZAG = Vraag("V2", "Heeft de vertegenwoordiger gezag over de minderjarige?", "1:245 BW")
GRONDEN = {
    Houderrol.NIET_OUDER: Grond.GEZAMENLIJK_GEZAG,
    Houderrol.VOOGD: Grond.VOOGDIJ,
    Houderrol.VOORLOPIGE_VOOGD: Grond.VOORLOPIGE_VOOGDIJ,
}


class Positie(StrEnum):
    """Where somebody stands towards the gezag over a minor."""

    HOUDER = "ja"
    GEEN = "nee"
    MISSCHIEN = "niet te zeggen"


def zoek_houder(geheel: Geheel, wie: int | None, organisatie: str | None) -> Houder | None:
    """The holder that this person is, or for whom the person acts: the organisation with the number (OIN or KvK)."""
    for houder in geheel.houders:
        eigen = houder.burgerservicenummer
        if (eigen and eigen == wie) or is_organisatie(houder.organisatie, organisatie):
            return houder
    return None


def grond(houder: Houder, geheel: Geheel) -> Grond:
    """In what capacity this holder acts."""
    if houder.rol is Houderrol.OUDER:
        return Grond.GEZAMENLIJK_GEZAG if geheel.soort is Soort.GEZAMENLIJK else Grond.OUDERLIJK_GEZAG
    if houder.rol is Houderrol.VOOGD and houder.organisatie:
        return Grond.INSTELLING
    return GRONDEN[houder.rol]


def positie(zaak: Zaak) -> Antwoord[Positie]:
    """V2: by everything together, the person lists and the court registers."""
    geheel, kind = zaak.geheel, zaak.uitspraak.kind
    if houder := zoek_houder(geheel, zaak.wie, zaak.organisatie):
        gelezen = tuple((h.persoon, "01.20") for h in geheel.houders if h.persoon and h.persoon.kop.bron)
        return Antwoord(HEEFT_GEZAG, Positie.HOUDER, f"ja: {grond(houder, geheel)}", gelezen)
    gezien: tuple[Bron, ...] = ((kind, "01.20"),)
    onbevoegd = bevoegdheid(zaak.eigen, zaak.peildatum) if zaak.eigen and not zaak.organisatie else None
    if onbevoegd and onbevoegd.waarde:
        tekst = f"{onbevoegd.tekst} (1:246 BW)"
        return Antwoord(HEEFT_GEZAG, Positie.GEEN, tekst, onbevoegd.gelezen, onbevoegd.gezien)
    if zaak.onder_curatele and not zaak.organisatie:
        tekst = "staat onder curatele, volgens het CCBR (1:246 BW)"
        return Antwoord(HEEFT_GEZAG, Positie.GEEN, tekst, (), gezien)
    if geheel.soort is Soort.NIET_TE_BEPALEN:
        tekst = "niet te zeggen: wie gezag heeft is niet te bepalen"
        return Antwoord(HEEFT_GEZAG, Positie.MISSCHIEN, tekst, (), gezien)
    if any(kan_organisatie_zijn(h.organisatie, zaak.organisatie) for h in geheel.houders):
        tekst = "niet te zeggen: van de instelling die voogd is, is dit soort nummer niet bekend"
        return Antwoord(HEEFT_GEZAG, Positie.MISSCHIEN, tekst, (), gezien)
    if any(h.wie == (zaak.wie,) for h in geheel.geschorst):
        return Antwoord(HEEFT_GEZAG, Positie.GEEN, "nee: het gezag is geschorst of rust", (), gezien)
    if _aangewezen(zaak):
        tekst = (
            "niet te zeggen: aangewezen als voogd; of de aangewezene zich bereid verklaarde staat hier niet (1:280 BW)"
        )
        return Antwoord(HEEFT_GEZAG, Positie.MISSCHIEN, tekst, (), gezien)
    eigen = zaak.eigen.actueel("01") if zaak.eigen else None
    if eigen and any(h.persoon and kan_zijn(h.persoon, eigen) for h in geheel.houders):
        tekst = "niet te zeggen: een gezaghouder zonder nummer heeft dezelfde naam en geboortedatum"
        return Antwoord(HEEFT_GEZAG, Positie.MISSCHIEN, tekst, (), gezien)
    if not geheel.onbekende_houder:
        return Antwoord(HEEFT_GEZAG, Positie.GEEN, "nee", (), gezien)
    if _is_ouder(zaak.uitspraak.lijst, zaak.wie):
        tekst = "nee: een ouder is niet de derde of voogd (1:245 lid 3 BW)"
        return Antwoord(HEEFT_GEZAG, Positie.GEEN, tekst, (), gezien)
    return Antwoord(HEEFT_GEZAG, Positie.MISSCHIEN, "niet te zeggen: de BRP noemt de derde of voogd niet", (), gezien)


def _aangewezen(zaak: Zaak) -> bool:
    """Whether a parent who died wanted this person to be guardian (1:292 BW), and nobody holds gezag."""
    geheel = zaak.geheel
    if geheel.soort is not Soort.TIJDELIJK_GEEN or "OVERLEDEN" not in (geheel.reden or "") or zaak.wie is None:
        return False
    return any(
        een.maatregel is Maatregel.AANTEKENING_VOOGD
        and any(b.hoedanigheid is Hoedanigheid.VOOGD and b.nummer == zaak.wie for b in een.benoemden)
        for een, _ in zaak.over()
    )


def _is_ouder(kind: Persoonslijst, burgerservicenummer: int | None) -> bool:
    ouders = (kind.actueel("02"), kind.actueel("03"))
    return any(ouder.getal("01.20") == burgerservicenummer for ouder in ouders if ouder and burgerservicenummer)
