"""Remarks on the relationships of an only parent: was the child born during one, and with whom?"""

from __future__ import annotations

from graph.datum import Datum, lees_datum
from graph.persoonslijst import Voorkomen

from ..feiten import Feiten, Ouder
from ..relaties import Periode
from ..uitkomst import Soort, Uitspraak
from ..vragen import ONTKENNING, heeft_akte, overlijdensdatum
from .kanttekening import Kanttekening
from .lezen import (
    als_dag,
    datum,
    enige_lijst,
    enige_ouder,
    lijst_van,
    periode_bij_geboorte,
    relaties,
    zelfde_persoon,
)

DAGEN_NA_OVERLIJDEN = 306
"""A child born this long after the death of the spouse is still the spouse's child (1:199 onder b BW)."""
EINDE_RELATIE_VERLOREN = Kanttekening(
    "EINDE_RELATIE_VERLOREN",
    wat="Een huwelijk of partnerschap van de ouder is vóór de geboorte geëindigd, maar de afleiding telt dat einde "
    "niet, omdat bij het einde het burgerservicenummer van de partner ontbreekt. Het kind geldt daardoor als erin "
    "geboren.",
    wet="Gezag van de ouder samen met de partner ontstaat alleen als het kind tijdens het huwelijk of partnerschap "
    "is geboren (art. 1:253sa BW); anders heeft de ouder het gezag alleen (art. 1:253b lid 1 BW).",
    nagaan="Controleer op de persoonslijst van de ouder en in de huwelijksakte wanneer de relatie is geëindigd.",
)
RELATIES_SAMENGEVOEGD = Kanttekening(
    "RELATIES_SAMENGEVOEGD",
    wat="Op de lijst van de ouder beginnen twee relaties met verschillende partners zonder een einde daartussen. De "
    "afleiding voegt ze samen en rekent daardoor met de verkeerde partner of het verkeerde einde.",
    wet="Het gaat om de partner met wie de ouder op de dag van de geboorte gehuwd of geregistreerd partner was (art. "
    "1:253sa BW).",
    nagaan="Ga bij de gemeente na wanneer de eerste relatie is geëindigd en met wie de ouder bij de geboorte gehuwd "
    "of partner was.",
)
GEBOREN_NA_OVERLIJDEN = Kanttekening(
    "GEBOREN_NA_OVERLIJDEN",
    wat="Het kind is geboren binnen 306 dagen na het overlijden van de echtgenoot of partner van de ouder. De "
    "afleiding rekent dat niet na en gaat uit van één ouder.",
    wet="Wie binnen 306 dagen voor de geboorte als echtgenoot of partner van de moeder is overleden, is in beginsel "
    "juridisch ouder (art. 1:199 onder b BW; voor een vrouw art. 1:198 lid 1 onder b BW).",
    nagaan="Bekijk de geboorteakte bij de gemeente: is de overledene als ouder opgenomen, of is het ouderschap "
    "ontkend?",
)
EINDE_OP_GEBOORTEDAG = Kanttekening(
    "EINDE_OP_GEBOORTEDAG",
    wat="Een huwelijk of partnerschap van de ouder eindigde op de dag van de geboorte. De afleiding rekent het kind "
    "dan niet als tijdens die relatie geboren.",
    wet="Is het kind geboren voor de relatie die dag eindigde, dan hebben ouder en partner het gezag samen (art. "
    "1:253sa BW), of is de partner juridisch ouder (art. 1:198 en 1:199 BW).",
    nagaan="Vergelijk de geboorteakte met het tijdstip waarop de ontbinding is ingeschreven, bij de gemeente.",
)


def einde_relatie_verloren(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The child counts as born during a relationship of which the end, before the birth, was lost."""
    ouder, periode = enige_ouder(feiten, uitspraak), periode_bij_geboorte(uitspraak)
    if ouder is None or periode is None or uitspraak.uitkomst.soort is Soort.EENHOOFDIG:
        return None
    einden = (v.getal("07.10") for v in relaties(feiten, ouder) if v.getal("01.20") is None)
    verloren = any(e is not None and periode.begin < e <= feiten.geboortedatum for e in einden)
    return EINDE_RELATIE_VERLOREN if verloren else None


def relaties_samengevoegd(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """Two relationships without an end between them were taken as one, and that decides."""
    ouder = enige_ouder(feiten, uitspraak)
    lijst = lijst_van(feiten, ouder) if ouder else None
    if lijst is None:
        return None
    alle = feiten.register.relaties(lijst)
    if periode := periode_bij_geboorte(uitspraak):
        sluitingen = (s for v in alle.voorkomens if (s := v.getal("06.10")) is not None and s <= feiten.geboortedatum)
        paren = [(_bij(alle.voorkomens, "06.10", max(sluitingen, default=0)), _begin(alle.voorkomens, periode))]
    else:
        eerder = [p for p in alle.perioden if p.einde is not None and p.begin <= feiten.geboortedatum]
        paren = [(_bij(alle.voorkomens, "07.10", p.einde), _begin(alle.voorkomens, p)) for p in eerder]
    verschillend = any(een and ander and not zelfde_persoon(een, ander) for een, ander in paren)
    return RELATIES_SAMENGEVOEGD if verschillend else None


def _bij(voorkomens: tuple[Voorkomen, ...], element: str, dag: int | None) -> Voorkomen | None:
    return next((v for v in voorkomens if v.getal(element) == dag), None)


def _begin(voorkomens: tuple[Voorkomen, ...], periode: Periode) -> Voorkomen | None:
    return _bij(voorkomens, "06.10", periode.begin)


def geboren_na_overlijden(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """Born within 306 days of the death of the spouse of the only parent, whose parenthood was not denied."""
    ouder = enige_ouder(feiten, uitspraak)
    if ouder is None or ouder.voorkomen is None or ouder.voorkomen.lees("04.10") == "M":
        return None
    if heeft_akte(feiten.andere(ouder).alle, ONTKENNING):
        return None
    geboren = datum(feiten.persoon, "03.10")
    data = _overlijdens(feiten, uitspraak, ouder)
    return GEBOREN_NA_OVERLIJDEN if any(_kan_binnen_306_dagen(op, geboren) for op in data) else None


def _overlijdens(feiten: Feiten, uitspraak: Uitspraak, ouder: Ouder) -> list[Datum | None]:
    """When a spouse of this parent died: of the relationship at birth, or of one that ended before it."""
    if periode := periode_bij_geboorte(uitspraak):
        partner = enige_lijst(feiten, periode.partner)
        gestorven = overlijdensdatum(partner) if partner and periode.einde is None else None
        return [lees_datum(str(gestorven).zfill(8))] if gestorven else []
    return [datum(v, "07.10") for v in relaties(feiten, ouder) if v.lees("07.40") == "O"]


def _kan_binnen_306_dagen(overlijden: Datum | None, geboren: Datum | None) -> bool:
    if overlijden is None or geboren is None or not overlijden.jaar or not geboren.jaar:
        return False
    kortst = (als_dag(geboren.vroegst) - als_dag(overlijden.laatst)).days
    langst = (als_dag(geboren.laatst) - als_dag(overlijden.vroegst)).days
    return kortst <= DAGEN_NA_OVERLIJDEN and langst >= 0


def einde_op_geboortedag(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """A relationship of the only parent ended, otherwise than by death, on the day of birth."""
    ouder = enige_ouder(feiten, uitspraak)
    if ouder is None or periode_bij_geboorte(uitspraak) or heeft_akte(feiten.andere(ouder).alle, ONTKENNING):
        return None
    geboren = datum(feiten.persoon, "03.10")
    die_dag = any(
        geboren and geboren.volledig and datum(v, "07.10") == geboren and v.lees("07.40") != "O"
        for v in relaties(feiten, ouder)
    )
    return EINDE_OP_GEBOORTEDAG if die_dag else None
