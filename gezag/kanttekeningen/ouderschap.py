"""Remarks on who the parents are: unknown parents, the birth mother, adoption."""

from __future__ import annotations

from dataclasses import replace

from ..afstamming import ERKEND, GEADOPTEERD, Erkenning, Ouders
from ..feiten import Feiten, Ouder
from ..rechter import ACHTERHAALD
from ..uitkomst import Soort, Uitspraak
from ..verblijf import BUITENLAND
from ..vragen import heeft_akte, in_nederland_geadopteerd
from .kanttekening import GEZAGSREGISTER, Kanttekening
from .lezen import aantal_ouders, enige_ouder, gesteld, lijst_van, periode_bij_geboorte, waarde

OUDER_IS_PUNT = Kanttekening(
    "OUDER_IS_PUNT",
    wat="Van een ouder is alleen een punt als naam opgenomen. Daarom geeft de afleiding geen antwoord, ook al is de "
    "andere ouder bekend.",
    wet="Ook als van een ouder niets bekend is, kan de andere ouder het gezag hebben, bijvoorbeeld de moeder van "
    "rechtswege (art. 1:253b lid 1 BW).",
    nagaan="Bekijk de geboorteakte: wie is de geboortemoeder, was zij gehuwd, en is er erkend? Kijk ook in "
    f"{GEZAGSREGISTER}.",
)
GEEN_OUDERGEGEVENS = Kanttekening(
    "GEEN_OUDERGEGEVENS",
    wat="De lijst van het kind bevat geen enkel gegeven over ouders. De afleiding besluit dat er tijdelijk geen "
    "gezag is, maar de gegevens kunnen ook ontbreken.",
    wet="Elk kind heeft de vrouw uit wie het is geboren als moeder (art. 1:198 BW). Is er werkelijk niemand met "
    "gezag, dan benoemt de rechter een voogd (art. 1:295 BW).",
    nagaan=f"Vraag de gemeente naar de geboorteakte, en kijk in {GEZAGSREGISTER} of er een voogd is.",
)
GEBOORTEMOEDER_NIET_TE_ZIEN = Kanttekening(
    "GEBOORTEMOEDER_NIET_TE_ZIEN",
    wat="Uit de lijst blijkt niet welke ouder de geboortemoeder is, bijvoorbeeld omdat beide ouders hetzelfde "
    "geslacht hebben. De afleiding geeft daarom geen antwoord.",
    wet="Zonder huwelijk en zonder erkenning vanaf 1 januari 2023 heeft de vrouw uit wie het kind is geboren het "
    "gezag alleen (art. 1:253b lid 1 BW), tenzij samen gezag is aangetekend (art. 1:252 BW) of art. 1:253sa BW geldt.",
    nagaan=f"Zie de geboorteakte voor de geboortemoeder, en {GEZAGSREGISTER} voor een aantekening.",
)
GEBOORTEMOEDER_IS_MAN = Kanttekening(
    "GEBOORTEMOEDER_IS_MAN",
    wat="De afleiding houdt een ouder die als man staat ingeschreven voor de geboortemoeder, omdat de erkenning bij "
    "de andere ouder staat. Dat kan juist zijn, maar ook wijzen op verwisselde akten.",
    wet="Het gezag alleen komt toe aan de ouder uit wie het kind is geboren (art. 1:198 en 1:253b lid 1 BW).",
    nagaan="Vergelijk de geboorteakte en de akte van erkenning bij de gemeente.",
)
BEIDE_OUDERS_ERKENNER = Kanttekening(
    "BEIDE_OUDERS_ERKENNER",
    wat="Bij beide ouders staat een akte van erkenning of vaststelling van ouderschap. De afleiding telt dan geen "
    "van beide en kijkt alleen naar de geboortedatum en het geslacht van de ouders.",
    wet="De geboortemoeder erkent niet (art. 1:198 BW); wie wel heeft erkend en wanneer, bepaalt het gezag (art. "
    "1:251b en 1:253b lid 1 BW).",
    nagaan="Bekijk de akten bij de gemeente en laat de onjuiste verwijzing verbeteren.",
)
ADOPTIE_DOOR_EEN_OUDER = Kanttekening(
    "ADOPTIE_DOOR_EEN_OUDER",
    wat="Het kind is in Nederland geadopteerd en heeft één ouder. De afleiding kijkt of die ouder op de geboortedag "
    "gehuwd of partner was, en niet op de dag van de adoptie; dat maakt hier verschil, of de dag van de adoptie "
    "ontbreekt.",
    wet="Adoptie werkt vanaf de dag waarop zij onherroepelijk is (art. 1:230 BW); pas dan is de adoptant ouder (art. "
    "1:229 BW). Gezag door een huwelijk bij de geboorte (art. 1:253sa BW) past daar niet bij.",
    nagaan=f"Ga in de adoptie-uitspraak na wie het gezag kreeg, en kijk in {GEZAGSREGISTER}.",
)
ADOPTIE_MOGELIJK_VERBORGEN = Kanttekening(
    "ADOPTIE_MOGELIJK_VERBORGEN",
    wat="De akte van het kind kan een oudere verwijzing naar een adoptie hebben vervangen. De afleiding ziet de "
    "adoptie dan niet en beslist alsof het kind niet is geadopteerd.",
    wet="Adoptie geeft beide adoptanten het gezag, gehuwd of niet (art. 1:229 BW; gehuwd ook art. 1:251 BW).",
    nagaan="Vraag de ouders of de gemeente of het kind is geadopteerd, en zo ja wanneer.",
)


def ouder_is_punt(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """One parent is a full stop; the other is known and gets no answer."""
    bekend = feiten.ouder1.aanwezig or feiten.ouder2.aanwezig
    return OUDER_IS_PUNT if uitspraak.uitkomst.reden == "OUDER_ONBEKEND" and bekend else None


def geen_oudergegevens(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """There are no parent categories at all."""
    if aantal_ouders(uitspraak) is not Ouders.GEEN or feiten.ouder1.voorkomen or feiten.ouder2.voorkomen:
        return None
    return GEEN_OUDERGEGEVENS


def geboortemoeder_niet_te_zien(_feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The birth mother is not known, whether that stopped the answer or the other parent's death passed it by."""
    if waarde(uitspraak, ERKEND) is not Erkenning.MOEDER_ONBEKEND:
        return None
    if uitspraak.uitkomst.soort is not Soort.EENHOOFDIG:
        return GEBOORTEMOEDER_NIET_TE_ZIEN
    return replace(
        GEBOORTEMOEDER_NIET_TE_ZIEN,
        wat="Uit de lijst blijkt niet welke ouder de geboortemoeder is. Omdat de andere ouder geen gezag kan hebben, "
        "krijgt de overgebleven ouder het, ook als die het voordien niet had.",
        nagaan="Zie de geboorteakte voor de geboortemoeder. Was dat de ander, dan gaat het gezag niet vanzelf over "
        f"(art. 1:253g en 1:253h BW); kijk in {GEZAGSREGISTER}.",
    )


def geboortemoeder_is_man(_feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The parent taken for the birth mother is registered as a man."""
    moeder = waarde(uitspraak, ERKEND)
    if not isinstance(moeder, Ouder) or moeder.voorkomen is None:
        return None
    return GEBOORTEMOEDER_IS_MAN if moeder.voorkomen.lees("04.10") == "M" else None


def beide_ouders_erkenner(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """Both parents carry a deed of recognition, and the procedure came to look at these."""
    antwoord = gesteld(uitspraak, ERKEND)
    if antwoord is None or not any(v.categorie in ("02", "03") and e == "81.20" for v, e in antwoord.gelezen):
        return None
    beide = all(heeft_akte(ouder.alle, "BCJV") for ouder in (feiten.ouder1, feiten.ouder2))
    return BEIDE_OUDERS_ERKENNER if beide else None


def adoptie_door_een_ouder(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The relationship at birth differs from the one at the adoption, by one parent."""
    ouder = enige_ouder(feiten, uitspraak)
    lijst = lijst_van(feiten, ouder) if ouder else None
    if ouder is None or ouder.voorkomen is None or lijst is None or not in_nederland_geadopteerd(feiten):
        return None
    relaties = feiten.register.relaties(lijst)
    adoptie = ouder.voorkomen.getal("62.10")
    if adoptie:
        return ADOPTIE_DOOR_EEN_OUDER if relaties.op(adoptie) != periode_bij_geboorte(uitspraak) else None
    return ADOPTIE_DOOR_EEN_OUDER if relaties.perioden else None


def adoptie_mogelijk_verborgen(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """A deed with letter T may have taken the place of the adoption deed, where adoption was asked about."""
    akten = feiten.kind.voorkomens("01")
    if not heeft_akte(akten, "T") or in_nederland_geadopteerd(feiten):
        return None
    elders = uitspraak.uitkomst.reden == "GEBOREN_IN_BUITENLAND" and gesteld(uitspraak, BUITENLAND)
    gevraagd = elders or gesteld(uitspraak, GEADOPTEERD) or waarde(uitspraak, ACHTERHAALD) is False
    return ADOPTIE_MOGELIJK_VERBORGEN if gevraagd else None
