"""Remarks on the relationship of two parents: missed, or kept after it ended."""

from __future__ import annotations

from graph.persoonslijst import Voorkomen

from ..afstamming import ERKEND, GEADOPTEERD, Erkenning
from ..feiten import Feiten, Ouder
from ..uitkomst import Uitspraak
from ..verblijf import BUITENLAND, buitenland
from ..vragen import RELATIE, RelatieOuders
from .kanttekening import GEZAGSREGISTER, Kanttekening
from .lezen import (
    gelijk_zonder_relatie,
    lijst_van,
    op_beide_lijsten,
    overleden,
    relatie,
    relaties,
    samen,
    waarde,
    zelfde_naam,
)

RELATIE_OP_NAAM = Kanttekening(
    "RELATIE_OP_NAAM",
    wat="De ouders gelden als nu gehuwd of partner, omdat naam en geboortedatum overeenkomen met een partner op de "
    "enige lijst die er is. Die relatie is volgens dezelfde lijst geëindigd.",
    wet="Na een scheiding vóór de geboorte is er geen gezamenlijk gezag door huwelijk (art. 1:251 lid 1 en 2 BW) en "
    "geldt art. 1:253b lid 1 of 1:251b BW; ook een verblijf in het buitenland moet dan worden beoordeeld.",
    nagaan="Controleer op de lijst van de ouder en in de akten wanneer en hoe de relatie is geëindigd.",
)
ONTBONDEN_RELATIE_TELT = Kanttekening(
    "ONTBONDEN_RELATIE_TELT",
    wat="De ouders gelden als gehuwd of partner op of na de geboorte, terwijl op een lijst sluiting en einde in één "
    "gegeven samen staan en dat einde vóór de geboorte ligt. De afleiding let dan alleen op de sluiting.",
    wet="Na een einde vóór de geboorte is er geen gezamenlijk gezag door huwelijk of partnerschap (art. 1:251 lid 1 "
    "en 2 BW); dan geldt art. 1:253b lid 1 of 1:251b BW.",
    nagaan="Controleer op de lijsten van beide ouders en in de akten wanneer de relatie is geëindigd.",
)
HUWELIJK_NIET_OP_BEIDE_LIJSTEN = Kanttekening(
    "HUWELIJK_NIET_OP_BEIDE_LIJSTEN",
    wat="Volgens een van de persoonslijsten zijn of waren de ouders op of na de geboorte gehuwd of partner. De "
    "afleiding telt die relatie niet, omdat zij haar niet met beide burgerservicenummers op beide lijsten vindt.",
    wet="Ouders hebben tijdens hun huwelijk of partnerschap samen het gezag (art. 1:251 lid 1 en 1:253aa BW), ook na "
    "een latere scheiding (art. 1:251 lid 2 BW), hoe de relatie ook is geregistreerd.",
    nagaan="Vraag de akte van huwelijk of partnerschap op, en laat de gemeente de lijst van de andere ouder aanvullen.",
)
NIETIG_OF_ZONDER_REDEN = Kanttekening(
    "NIETIG_OF_ZONDER_REDEN",
    wat="Het huwelijk of partnerschap van de ouders is vóór de geboorte geëindigd, maar niet met de reden scheiding: "
    "er staat bijvoorbeeld nietigverklaring of geen reden. De afleiding behandelt het als op of na de geboorte "
    "geëindigd.",
    wet="Gezamenlijk gezag door huwelijk vergt dat de relatie bij of na de geboorte bestond (art. 1:251 lid 1 en 2 "
    "BW). Anders geldt art. 1:253b lid 1 BW of, bij erkenning vanaf 1 januari 2023, art. 1:251b BW.",
    nagaan=f"Ga bij de gemeente de reden en de datum van het einde na, en in {GEZAGSREGISTER} of samen gezag is "
    "aangetekend.",
)


def relatie_op_naam(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """Married "now" by name and birth date on one list, though that list says it ended."""
    if relatie(uitspraak) is not RelatieOuders.NU:
        return None
    lijsten = [lijst_van(feiten, o) for o in (feiten.ouder1, feiten.ouder2)]
    if lijsten.count(None) != 1:
        return None
    bekend, onbekend = (feiten.ouder1, feiten.ouder2) if lijsten[0] else (feiten.ouder2, feiten.ouder1)
    ander = onbekend.voorkomen
    gevonden = next((v for v in relaties(feiten, bekend) if ander and zelfde_naam(v, ander)), None)
    if gevonden is None or (gevonden.lees("06.10") and not gevonden.lees("07.10")):
        return None
    elders = isinstance(buitenland(feiten).waarde, str)
    voor_geboorte = (gevonden.getal("07.10") or 0) < feiten.geboortedatum
    return RELATIE_OP_NAAM if elders or (voor_geboorte and not gelijk_zonder_relatie(feiten, uitspraak)) else None


def ontbonden_relatie_telt(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """Start and end stand in one occurrence, the end lies before the birth, and only the start was looked at."""
    nieuwste = op_beide_lijsten(feiten)
    if relatie(uitspraak) not in (RelatieOuders.NU, RelatieOuders.NEE) or not all(v.lees("06.10") for v in nieuwste):
        return None
    voor_geboorte = any(_voor_geboorte(feiten, v) and v.lees("07.40") not in ("O", "R") for v in nieuwste)
    return ONTBONDEN_RELATIE_TELT if voor_geboorte and not gelijk_zonder_relatie(feiten, uitspraak) else None


def huwelijk_niet_op_beide_lijsten(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """One list gives a relationship at or after the birth; it was not counted, and the answer could be another."""
    if waarde(uitspraak, RELATIE) is not RelatieOuders.NOOIT or op_beide_lijsten(feiten):
        return None
    erkend = waarde(uitspraak, ERKEND)
    van_rechtswege = erkend is not None and erkend is not Erkenning.GEZAMENLIJK
    if not van_rechtswege and not isinstance(waarde(uitspraak, BUITENLAND), str):
        return None
    if isinstance(erkend, Ouder) and overleden(feiten, feiten.andere(erkend)):
        return None
    nieuwste = (samen(feiten, o)[:1] for o in (feiten.ouder1, feiten.ouder2))
    gemist = any(not _voor_geboorte(feiten, v) for gevonden in nieuwste for v in gevonden)
    return HUWELIJK_NIET_OP_BEIDE_LIJSTEN if gemist and waarde(uitspraak, GEADOPTEERD) is not True else None


def nietig_of_zonder_reden(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The relationship ended before the birth, but not by divorce, and still counts."""
    nieuwste = op_beide_lijsten(feiten)
    if relatie(uitspraak) is not RelatieOuders.NEE or all(v.lees("06.10") for v in nieuwste):
        return None
    anders = any(
        v.lees("07.40") not in ("S", "O", "R", "Z") and not v.lees("06.10") and _voor_geboorte(feiten, v, zonder=True)
        for v in nieuwste
    )
    return NIETIG_OF_ZONDER_REDEN if anders and not gelijk_zonder_relatie(feiten, uitspraak) else None


def _voor_geboorte(feiten: Feiten, voorkomen: Voorkomen, *, zonder: bool = False) -> bool:
    """Whether the end lies before the birth; `zonder` says what to take when there is no end."""
    einde = voorkomen.getal("07.10")
    return zonder if einde is None else einde < feiten.geboortedatum
