"""What an answer leaves open, with where to look: the BRP does not tell everything, and no hit proves nothing."""

from __future__ import annotations

from collections.abc import Iterable

from ..feiten import Register
from ..kanttekeningen import kanttekeningen
from ..rechtspraak import Aanvulling
from ..tijdregister import Tijdregister
from .antwoord import Voorbehoud

MEERDERJARIGENBESCHERMING = Voorbehoud(
    "MEERDERJARIGENBESCHERMING_NIET_IN_BRP",
    "Bewind en mentorschap staan niet in de BRP, en wie curator is evenmin. Raadpleeg het centraal curatele- en "
    "bewindregister (1:391 BW); ook daar is geen treffer geen bewijs.",
)
VOLMACHT = Voorbehoud(
    "VOLMACHT_NIET_IN_BRP", "Een volmacht of machtiging staat in geen register dat hier is aangesloten (3:60 BW)."
)
GEZAGSREGISTER = Voorbehoud(
    "GEZAGSREGISTER_NIET_AANGESLOTEN",
    "Een voogd, voorlopige voogd of gecertificeerde instelling die de rechter benoemde, en beperkingen die hij "
    "oplegde, staan niet in de BRP. Raadpleeg het gezagsregister (1:244 BW).",
)
GEEN_BEWIJS = Voorbehoud(
    "GEZAGSREGISTER_GEEN_BEWIJS",
    "Geraadpleegd is wat hier van het gezagsregister is geladen (1:244 BW). Dat daar niets, of niets anders, is "
    "gevonden, bewijst niet dat er niets is.",
)
CCBR_GEEN_BEWIJS = Voorbehoud(
    "CCBR_GEEN_BEWIJS",
    "Geraadpleegd is wat hier van het centraal curatele- en bewindregister is geladen (1:391 BW). Geen treffer bewijst "
    "niet dat er geen curatele of bewind is; mentorschap staat niet in dat register.",
)
NAMENS_INSTELLING = Voorbehoud(
    "NAMENS_INSTELLING",
    "Het gezag ligt bij een gecertificeerde instelling. Wie voor die instelling handelt, geeft het OIN of "
    "KvK-nummer van de organisatie op.",
)
NAMENS_ORGANISATIE = Voorbehoud(
    "NAMENS_ORGANISATIE",
    "Het antwoord geldt voor de organisatie. Of deze persoon namens haar mag handelen, staat hier niet vast (3:60 BW).",
)
WILSBEKWAAM = Voorbehoud(
    "WILSBEKWAAM_BESLIST_ZELF",
    "Wie in staat is tot een redelijke waardering van zijn belangen, beslist in de zorg zelf (7:465 lid 2 en 3, 1:453 "
    "BW).",
)
TEGENSPRAAK = "BRONNEN_SPREKEN_ELKAAR_TEGEN"
IN_ONDERZOEK = Voorbehoud("IN_ONDERZOEK", "Een gegeven waarop dit antwoord rust, is in onderzoek bij de gemeente.")
GEBOORTEDATUM = Voorbehoud(
    "GEBOORTEDATUM_ONVOLLEDIG", "De geboortedatum is niet volledig bekend; leeftijdsgrenzen zijn de vroegst mogelijke."
)


def geen_bezwaar(tekst: str, artikel: str) -> Voorbehoud:
    """One holder acts alone as long as the other does not object."""
    return Voorbehoud("GEEN_BEZWAAR_ANDERE_GEZAGHOUDER", f"{tekst[:1].upper()}{tekst[1:]} ({artikel}).")


def gezagsregister(tijd: Tijdregister) -> Voorbehoud:
    """What the gezagsregister leaves open: it was not asked, or what it does not hold proves nothing."""
    return GEEN_BEWIJS if tijd.geraadpleegd else GEZAGSREGISTER


def bescherming(tijd: Tijdregister) -> Voorbehoud:
    """The same of the CCBR, and of mentorschap."""
    return CCBR_GEEN_BEWIJS if tijd.geraadpleegd else MEERDERJARIGENBESCHERMING


def van_gezag(gezag: Aanvulling, register: Register) -> Iterable[Voorbehoud]:
    """What is to be noted about who holds gezag is to be noted about who acts by it."""
    uitspraak = gezag.uitspraak
    if uitspraak.in_onderzoek:
        yield IN_ONDERZOEK
    bekend = any(een.code in ("BEKENDE_VOOGD", "BEKENDE_DERDE") for een in gezag.bevindingen)
    for kanttekening in kanttekeningen(uitspraak, register):
        if not (bekend and kanttekening.code == "DERDE_NIET_IN_BRP"):
            yield Voorbehoud(kanttekening.code, kanttekening.wat)
    for bevinding in gezag.bevindingen:
        yield Voorbehoud(bevinding.code, f"{bevinding.tekst} ({bevinding.artikel})")
    for tegenspraak in gezag.tegenspraken:
        yield Voorbehoud(TEGENSPRAAK, f"{tegenspraak.waarom} ({tegenspraak.artikel})")


def onzekere_dagen(twijfel: Iterable[str]) -> Iterable[Voorbehoud]:
    """Doubts about the days of a period of gezag."""
    for tekst in twijfel:
        yield Voorbehoud("DATUM_ONZEKER", f"{tekst[:1].upper()}{tekst[1:]}.")
