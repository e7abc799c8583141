"""D4 to D6: is there a court decision in the register, is it overtaken, and what does it say?"""

from __future__ import annotations

from .feiten import Feiten, OnverwachteGegevens
from .uitkomst import Antwoord, Bron, Ontbreekt, Vraag
from .vragen import akten, in_nederland_geadopteerd, ouders_opgezocht, twee_ouders

UITSPRAKEN = frozenset({"1", "2", "12", "1D", "2D", "D"})
"""Values of 32.10 (national table 61) that name who holds gezag; every other value is no decision."""

AANWEZIG = Vraag("D4", "Staat er een rechterlijke uitspraak over het gezag in de BRP?", "1:244 BW")
ACHTERHAALD = Vraag(
    "D5", "Is de uitspraak door een latere gebeurtenis achterhaald?", "1:253 BW, 1:229 BW, 1:200 BW, 1:205 BW"
)
INHOUD = Vraag("D6", "Wie heeft volgens de uitspraak het gezag?", "1:251a BW, 1:253c BW, 1:253t BW, 1:280 BW")

INHOUD_IN_WOORDEN = {
    "1": "ouder 1",
    "2": "ouder 2",
    "12": "beide ouders",
    "1D": "ouder 1 en een derde",
    "2D": "ouder 2 en een derde",
    "D": "een derde",
}


def uitspraak(feiten: Feiten) -> Antwoord[str | None]:
    """D4: the decision in force (32.10); None when there is none."""
    gezagsverhouding = feiten.kind.actueel("11")
    if gezagsverhouding is None:
        return Antwoord(AANWEZIG, None, "nee", (), ((feiten.persoon, "01.20"),))
    gelezen = ((gezagsverhouding, "32.10"),)
    indicatie = gezagsverhouding.lees("32.10")
    if indicatie not in UITSPRAKEN:
        return Antwoord(AANWEZIG, None, "nee", gelezen)
    return Antwoord(AANWEZIG, indicatie, "ja", gelezen)


def achterhaald(feiten: Feiten, indicatie: str) -> Antwoord[bool | Ontbreekt]:
    """D5: parenthood denied or annulled, an adoption, or the parents' remarriage after the decision.

    Raises OnverwachteGegevens when an adopted child's list lacks a parent category.
    """
    gezagsverhouding = feiten.kind.actueel("11")
    gelezen: tuple[Bron, ...] = ((gezagsverhouding, "32.10"), (gezagsverhouding, "85.10")) if gezagsverhouding else ()
    ingang = gezagsverhouding.getal("85.10") if gezagsverhouding else None
    if not ingang:
        stop = Ontbreekt("ingangsdatum geldigheid van gezagsverhouding")
        return Antwoord(ACHTERHAALD, stop, stop.gegeven, gelezen)
    if indicatie == "12":
        beide, bronnen = twee_ouders(feiten)
        gelezen = (*gelezen, *bronnen)
        if not beide:
            return Antwoord(ACHTERHAALD, True, "ja, er zijn geen twee ouders meer", gelezen)
    geadopteerd, gelezen = _later_geadopteerd(feiten, ingang, gelezen)
    if geadopteerd:
        return Antwoord(ACHTERHAALD, True, "ja, door een adoptie", gelezen)
    if indicatie in ("1", "2"):
        beide, bronnen = twee_ouders(feiten)
        gelezen = (*gelezen, *bronnen)
        if beide:
            gelezen = ouders_opgezocht(feiten, gelezen)
            if _later_hertrouwd(feiten, ingang):
                return Antwoord(ACHTERHAALD, True, "ja, de ouders zijn hertrouwd", gelezen)
    return Antwoord(ACHTERHAALD, False, "nee", gelezen)


def _later_geadopteerd(feiten: Feiten, ingang: int, gelezen: tuple[Bron, ...]) -> tuple[bool, tuple[Bron, ...]]:
    """Whether an adoption in the Netherlands took effect on or after the decision, and what is read by then."""
    gelezen += akten(feiten.kind.voorkomens("01"))
    if not in_nederland_geadopteerd(feiten):
        return False, gelezen
    data: list[int] = []
    for ouder in (feiten.ouder1, feiten.ouder2):
        if ouder.voorkomen is None:
            raise OnverwachteGegevens("geadopteerd kind zonder gegevens over een ouder", *gelezen)
        gelezen = (*gelezen, (ouder.voorkomen, "62.10"))
        datum = ouder.voorkomen.getal("62.10")
        if datum is None:
            return False, gelezen
        data.append(datum)
    return max(data) >= ingang, gelezen


def _later_hertrouwd(feiten: Feiten, ingang: int) -> bool:
    """Whether both parents' lists tell of at least two events with each other, the last marriage after the decision."""
    lijsten = (feiten.lijst_van(feiten.ouder1), feiten.lijst_van(feiten.ouder2))
    partners = (feiten.ouder2.burgerservicenummer, feiten.ouder1.burgerservicenummer)
    for lijst, partner in zip(lijsten, partners, strict=True):
        if lijst is None or partner is None:
            return False
        samen = [v for v in feiten.register.relaties(lijst).met(partner) if v.lees("06.10") or v.lees("07.10")]
        sluitingen = [datum for v in samen if (datum := v.getal("06.10")) is not None]
        if len(samen) < 2 or not sluitingen or max(sluitingen) < ingang:
            return False
    return True


def inhoud(feiten: Feiten, indicatie: str) -> Antwoord[str]:
    """D6: the decision in words."""
    gezagsverhouding = feiten.kind.actueel("11")
    gelezen = ((gezagsverhouding, "32.10"),) if gezagsverhouding else ()
    return Antwoord(INHOUD, indicatie, INHOUD_IN_WOORDEN[indicatie], gelezen)
