"""Remarks on dates that lie after the day asked about and are taken as fact."""

from __future__ import annotations

from dataclasses import replace

from ..feiten import Feiten
from ..rechter import ACHTERHAALD
from ..uitkomst import Onbevoegdheid, Soort, Uitspraak
from ..vragen import RelatieOuders, in_nederland_geadopteerd, overlijdensdatum
from .kanttekening import Kanttekening
from .lezen import (
    aantal_ouders,
    heeft_gezag,
    lijst_van,
    oordeel,
    relatie,
    samen,
    waarde,
)

DATUM_IN_DE_TOEKOMST = Kanttekening(
    "DATUM_IN_DE_TOEKOMST",
    wat="De afleiding neemt als feit aan wat pas na de peildatum ingaat",
    wet="De wet verbindt gevolgen aan een feit vanaf het tijdstip waarop het zich voordoet, bijvoorbeeld een "
    "huwelijk (art. 1:251 BW) of een erkenning (art. 1:251b BW).",
    nagaan="Vergelijk de datum met de akte of de uitspraak: een schrijffout meldt u aan de gemeente.",
)


def datum_in_de_toekomst(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """Something that decides lies after the day asked about; the remark says what."""
    gevonden = [
        *_kind_in_de_toekomst(feiten, uitspraak),
        *_ouderschap_in_de_toekomst(feiten, uitspraak),
        *_huwelijk_in_de_toekomst(feiten, uitspraak),
        *_onbevoegd_in_de_toekomst(feiten, uitspraak),
    ]
    if not gevonden:
        return None
    return replace(DATUM_IN_DE_TOEKOMST, wat=f"{DATUM_IN_DE_TOEKOMST.wat}: {', '.join(dict.fromkeys(gevonden))}.")


def _kind_in_de_toekomst(feiten: Feiten, uitspraak: Uitspraak) -> list[str]:
    gevonden = []
    if feiten.geboortedatum > feiten.peildatum and uitspraak.uitkomst.soort is not Soort.NIET_VAN_TOEPASSING:
        gevonden.append("de geboorte van het kind")
    gestorven = overlijdensdatum(feiten.kind) if uitspraak.uitkomst.reden == "OVERLEDEN" else None
    if gestorven is not None and gestorven > feiten.peildatum:
        gevonden.append("het overlijden van het kind")
    gezagsverhouding = feiten.kind.actueel("11")
    ingang = gezagsverhouding.getal("85.10") if gezagsverhouding else None
    if isinstance(waarde(uitspraak, ACHTERHAALD), bool) and (ingang or 0) > feiten.peildatum:
        gevonden.append("de uitspraak over het gezag")
    return gevonden


def _ouderschap_in_de_toekomst(feiten: Feiten, uitspraak: Uitspraak) -> list[str]:
    """Parenthood counts where the law decides, where that parent holds gezag, and for an adoption after a decision."""
    gevonden = []
    geadopteerd = isinstance(waarde(uitspraak, ACHTERHAALD), bool) and in_nederland_geadopteerd(feiten)
    for ouder in (feiten.ouder1, feiten.ouder2):
        ingang = ouder.voorkomen.getal("62.10") if ouder.voorkomen and ouder.aanwezig else None
        if (ingang or 0) > feiten.peildatum and (
            aantal_ouders(uitspraak) or heeft_gezag(uitspraak, ouder) or geadopteerd
        ):
            gevonden.append(f"het ouderschap van ouder {ouder.nummer}")
    return gevonden


def _huwelijk_in_de_toekomst(feiten: Feiten, uitspraak: Uitspraak) -> list[str]:
    """The parents' marriage counts by law, or because it set a decision aside."""
    telt = relatie(uitspraak) in (RelatieOuders.NU, RelatieOuders.NEE)
    if not telt or uitspraak.uitkomst.soort is Soort.NIET_TE_BEPALEN:
        return []
    nieuwste = [v for o in (feiten.ouder1, feiten.ouder2) for v in samen(feiten, o)[:1]]
    gevonden = []
    if any((v.getal("06.10") or 0) > feiten.peildatum for v in nieuwste):
        gevonden.append("het huwelijk of partnerschap van de ouders")
    if any(not v.lees("06.10") and (v.getal("07.10") or 0) > feiten.peildatum for v in nieuwste):
        gevonden.append("het einde van het huwelijk of partnerschap van de ouders")
    return gevonden


def _onbevoegd_in_de_toekomst(feiten: Feiten, uitspraak: Uitspraak) -> list[str]:
    gevonden = []
    for ouder in (feiten.ouder1, feiten.ouder2):
        antwoord, lijst = oordeel(feiten, uitspraak, ouder), lijst_van(feiten, ouder)
        if antwoord is None or lijst is None:
            continue
        gezagsverhouding = lijst.actueel("11")
        sinds = gezagsverhouding.getal("85.10") if gezagsverhouding else None
        if antwoord.waarde is Onbevoegdheid.OVERLEDEN and (overlijdensdatum(lijst) or 0) > feiten.peildatum:
            gevonden.append(f"het overlijden van ouder {ouder.nummer}")
        if antwoord.waarde is Onbevoegdheid.ONDER_CURATELE and (sinds or 0) > feiten.peildatum:
            gevonden.append(f"de curatele van ouder {ouder.nummer}")
    return gevonden
