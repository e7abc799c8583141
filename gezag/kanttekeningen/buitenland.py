"""Remarks on children who live, lived or were born abroad."""

from __future__ import annotations

from dataclasses import replace

from ..afstamming import AANTAL
from ..feiten import Feiten
from ..rechter import UITSPRAKEN
from ..uitkomst import Uitspraak
from ..verblijf import BUITENLAND, NEDERLAND, buitenland
from ..vragen import RelatieOuders
from .kanttekening import GEZAGSREGISTER, Kanttekening
from .lezen import gesteld, relatie, samen

HKV = "Haags Kinderbeschermingsverdrag 1996"
VERKREGEN_GEZAG = (
    "Of gezag van rechtswege is ontstaan, bepaalt het recht van de gewone verblijfplaats van het kind; gezag dat zo is "
    f"verkregen, blijft bij verhuizing bestaan (art. 16, met name lid 3, {HKV})."
)

NIET_IN_NEDERLAND = Kanttekening(
    "NIET_IN_NEDERLAND",
    wat="Het kind is niet (meer) in een Nederlandse gemeente ingeschreven. De afleiding geeft dan nooit een "
    "antwoord, ook niet als het gezag in Nederland al was ontstaan of vastgesteld.",
    wet=VERKREGEN_GEZAG,
    nagaan="Ga na waar het kind zijn gewone verblijfplaats heeft en had (gemeente, RNI, buitenlandse autoriteit), en "
    f"welk recht daar geldt; kijk ook in {GEZAGSREGISTER}.",
)
BUITEN_NEDERLAND_VERBLEVEN = Kanttekening(
    "BUITEN_NEDERLAND_VERBLEVEN",
    wat="Het kind is in Nederland geboren en heeft zich later vanuit het buitenland gevestigd. De afleiding geeft "
    "dan geen antwoord als de ouders nu niet met elkaar zijn gehuwd, ook niet als het gezag voor het vertrek al "
    "vaststond.",
    wet=VERKREGEN_GEZAG,
    nagaan="Ga bij de gemeente na van wanneer tot wanneer het kind in het buitenland woonde, en vraag de ouders of "
    f"daar iets over het gezag is beslist; kijk ook in {GEZAGSREGISTER}.",
)
GEBOREN_IN_BUITENLAND = Kanttekening(
    "GEBOREN_IN_BUITENLAND",
    wat="Het kind is in het buitenland geboren en niet in Nederland geadopteerd. De afleiding geeft dan geen "
    "antwoord als de ouders nu niet met elkaar zijn gehuwd, ook niet na een lang verblijf in Nederland of met een "
    "enkele ouder.",
    wet=VERKREGEN_GEZAG,
    nagaan="Bekijk de buitenlandse geboorteakte en beslissingen, ga na waar het kind sinds de geboorte woonde, en "
    f"kijk in {GEZAGSREGISTER}.",
)
BUITENLAND_NIET_BEOORDEELD = Kanttekening(
    "BUITENLAND_NIET_BEOORDEELD",
    wat="Het kind is in het buitenland geboren of heeft daar verbleven. Omdat de ouders nu als gehuwd of partner "
    "gelden, kijkt de afleiding daar niet naar en past zij het Nederlandse recht toe.",
    wet=VERKREGEN_GEZAG + " Huwelijk geeft gezamenlijk gezag (art. 1:251 lid 1 BW) waar Nederlands recht geldt.",
    nagaan="Ga na waar het kind woonde toen de ouders trouwden, en of een buitenlandse beslissing over het gezag "
    "bestaat.",
)
EERDER_VERBLIJF_GEMIST = Kanttekening(
    "EERDER_VERBLIJF_GEMIST",
    wat="Uit eerdere verblijfsgegevens blijkt dat het kind zich vanuit het buitenland heeft gevestigd. De afleiding "
    "leest alleen het huidige adres en beslist alsof het kind altijd in Nederland was.",
    wet=VERKREGEN_GEZAG,
    nagaan="Ga bij de gemeente na van wanneer tot wanneer het kind in het buitenland woonde, en of daar iets over "
    "het gezag is beslist.",
)


def niet_in_nederland(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The child is entered as a non-resident."""
    raakt = uitspraak.uitkomst.reden == "MINDERJARIGE_NIET_IN_NEDERLAND"
    return _met_uitspraak(feiten, NIET_IN_NEDERLAND) if raakt else None


def buiten_nederland_verbleven(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The child came back from abroad."""
    raakt = uitspraak.uitkomst.reden == "BUITEN_NEDERLAND_VERBLEVEN"
    return _met_uitspraak(feiten, BUITEN_NEDERLAND_VERBLEVEN) if raakt else None


def geboren_in_buitenland(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The child was born abroad."""
    raakt = uitspraak.uitkomst.reden == "GEBOREN_IN_BUITENLAND"
    return _met_uitspraak(feiten, GEBOREN_IN_BUITENLAND) if raakt else None


def _met_uitspraak(feiten: Feiten, kanttekening: Kanttekening) -> Kanttekening:
    """The same remark, saying so when a decision on the child's list was passed over."""
    gezagsverhouding = feiten.kind.actueel("11")
    if gezagsverhouding is None or gezagsverhouding.lees("32.10") not in UITSPRAKEN:
        return kanttekening
    return replace(
        kanttekening,
        wat=f"{kanttekening.wat} Op de lijst staat wel een uitspraak over het gezag; daar kijkt de afleiding niet "
        "naar.",
        wet=f"{kanttekening.wet} Een uitspraak die in het gezagsregister staat (art. 1:244 BW), vervalt niet enkel "
        "doordat het kind in het buitenland woont of woonde.",
    )


def buitenland_niet_beoordeeld(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """Joint gezag because the parents are married now, of a child born abroad or back before they married."""
    if relatie(uitspraak) is not RelatieOuders.NU:
        return None
    elders = buitenland(feiten).waarde
    if elders == "BUITEN_NEDERLAND_VERBLEVEN" and _gehuwd_bij_geboorte(feiten):
        return None
    return BUITENLAND_NIET_BEOORDEELD if isinstance(elders, str) else None


def _gehuwd_bij_geboorte(feiten: Feiten) -> bool:
    """Whether the parents' relationship began before the birth: then Dutch law gave them joint gezag at once."""
    voorkomens = (*samen(feiten, feiten.ouder1), *samen(feiten, feiten.ouder2))
    return any((s := v.getal("06.10")) is not None and s <= feiten.geboortedatum for v in voorkomens)


def eerder_verblijf_gemist(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """Born in the Netherlands, came back from abroad, and moved since: 14.20 stands in history only."""
    antwoord = gesteld(uitspraak, BUITENLAND)
    if antwoord is None or antwoord.waarde is not None or gesteld(uitspraak, AANTAL) is None:
        return None
    if feiten.persoon.getal("03.30") != NEDERLAND:
        return None
    eerder = any(v.lees("14.20") for v in feiten.kind.voorkomens("08") if v.volgnr > 0)
    return EERDER_VERBLIJF_GEMIST if eerder else None
