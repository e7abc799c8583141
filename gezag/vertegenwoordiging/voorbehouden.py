"""What an answer on the BRP alone leaves open; each text says where to look."""

from __future__ import annotations

from collections.abc import Iterable

from ..feiten import Register
from ..kanttekeningen import kanttekeningen
from ..uitkomst import Uitspraak
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
IN_ONDERZOEK = Voorbehoud("IN_ONDERZOEK", "Een gegeven waarop dit antwoord rust, is in onderzoek bij de gemeente.")
GEBOORTEDATUM = Voorbehoud(
    "GEBOORTEDATUM_ONVOLLEDIG", "De geboortedatum is niet volledig bekend; leeftijdsgrenzen zijn de vroegst mogelijke."
)


def geen_bezwaar(tekst: str, artikel: str) -> Voorbehoud:
    """One holder acts alone as long as the other does not object."""
    return Voorbehoud("GEEN_BEZWAAR_ANDERE_GEZAGHOUDER", f"{tekst[:1].upper()}{tekst[1:]} ({artikel}).")


def van_gezag(uitspraak: Uitspraak, register: Register) -> Iterable[Voorbehoud]:
    """What is to be noted about who holds gezag is to be noted about who acts by it."""
    if uitspraak.in_onderzoek:
        yield IN_ONDERZOEK
    for kanttekening in kanttekeningen(uitspraak, register):
        yield Voorbehoud(kanttekening.code, kanttekening.wat)


def onzekere_dagen(twijfel: Iterable[str]) -> Iterable[Voorbehoud]:
    """Doubts about the days of a period of gezag."""
    for tekst in twijfel:
        yield Voorbehoud("DATUM_ONZEKER", f"{tekst[:1].upper()}{tekst[1:]}.")
