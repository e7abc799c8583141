"""Remarks on dates that decide while they are partly unknown."""

from __future__ import annotations

from graph.datum import ONBEKEND, Datum
from graph.persoonslijst import Voorkomen

from ..afstamming import ERKEND, ERKENNING_GEEFT_GEZAG, Erkenning
from ..feiten import MEERDERJARIG, Feiten, Ouder
from ..rechter import AANWEZIG, ACHTERHAALD
from ..uitkomst import Uitspraak
from ..vragen import ERKENNING_OF_VASTSTELLING, RelatieOuders, heeft_akte, in_nederland_geadopteerd
from .kanttekening import GEZAGSREGISTER, Kanttekening
from .lezen import (
    datum,
    enige_ouder,
    gelijk_zonder_relatie,
    oordeel,
    op_beide_lijsten,
    overleden,
    relatie,
    relaties,
    samen,
    volgorde_onzeker,
    waarde,
)

LEEFTIJD_KIND_ONZEKER = Kanttekening(
    "LEEFTIJD_KIND_ONZEKER",
    wat="De geboortedatum van het kind is niet volledig bekend. De afleiding behandelt het niet als minderjarig, "
    "maar het kan dat nog zijn.",
    wet="Minderjarig is wie nog geen achttien jaar is (art. 1:233 BW); zolang staat het kind onder gezag (art. 1:245 "
    "lid 1 BW).",
    nagaan="Zoek de volledige geboortedatum: geboorteakte, reisdocument, buitenlandse akte of leeftijdsonderzoek.",
)
LEEFTIJD_OUDER_ONZEKER = Kanttekening(
    "LEEFTIJD_OUDER_ONZEKER",
    wat="De geboortedatum van een ouder is niet volledig bekend. De afleiding houdt de ouder voor meerderjarig, maar "
    "die kan nog minderjarig zijn.",
    wet="Een minderjarige is onbevoegd tot het gezag (art. 1:246 en 1:233 BW), tenzij meerderjarig verklaard (art. "
    "1:253ha BW).",
    nagaan="Zoek de volledige geboortedatum van de ouder: geboorteakte, reisdocument of buitenlandse akte.",
)
ERKENNINGSDATUM_ONVOLLEDIG = Kanttekening(
    "ERKENNINGSDATUM_ONVOLLEDIG",
    wat="De datum waarop de betrekking met de erkennende ouder inging, is niet volledig bekend. De afleiding neemt "
    "de vroegst denkbare datum, dus van vóór 1 januari 2023; de erkenning kan van op of na die dag zijn.",
    wet="Erkenning op of na 1 januari 2023 geeft gezamenlijk gezag (art. 1:251b BW, Stb. 2022, 242); bij een eerdere "
    "heeft de moeder het alleen (art. 1:253b lid 1 BW).",
    nagaan="Vraag de datum van de akte van erkenning op bij de gemeente waar zij is opgemaakt.",
)
GEBOREN_IN_2023_DAG_ONBEKEND = Kanttekening(
    "GEBOREN_IN_2023_DAG_ONBEKEND",
    wat="Van de geboortedatum van het kind is alleen het jaar 2023 bekend. De afleiding rekent dat als vóór 1 "
    "januari 2023.",
    wet="Een kind dat in 2023 na de geboorte is erkend, is op of na 1 januari 2023 erkend; dat geeft gezamenlijk "
    "gezag (art. 1:251b BW, Stb. 2022, 242).",
    nagaan="Vraag de datum van de akte van erkenning op bij de gemeente waar zij is opgemaakt.",
)
VOLGORDE_NA_UITSPRAAK_ONZEKER = Kanttekening(
    "VOLGORDE_NA_UITSPRAAK_ONZEKER",
    wat="De datum van de uitspraak, of die van een huwelijk of adoptie, is niet volledig bekend. Daardoor is onzeker "
    "of de uitspraak door die gebeurtenis is achterhaald; de afleiding neemt de vroegst denkbare datum.",
    wet="Hertrouwen of adoptie zet een uitspraak alleen opzij als het later is gebeurd (art. 1:253 lid 1 en 1:229 BW).",
    nagaan=f"Zoek de volledige datums in {GEZAGSREGISTER} en in de huwelijksakte of adoptie-uitspraak.",
)
RELATIEDATUM_ONZEKER = Kanttekening(
    "RELATIEDATUM_ONZEKER",
    wat="De geboortedatum, of de datum waarop een huwelijk of partnerschap begon of eindigde, is niet volledig "
    "bekend. Daardoor is onzeker of de relatie bij de geboorte bestond; de afleiding neemt de vroegst denkbare datum.",
    wet="Of de relatie bij of na de geboorte bestond, bepaalt het gezag (art. 1:251 lid 1 en 2 BW; met een "
    "niet-ouder art. 1:253sa BW).",
    nagaan="Zoek de volledige datums in de huwelijksakte, de akte van ontbinding en de geboorteakte.",
)


def leeftijd_kind_onzeker(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """Held to be of age by a birth date that leaves room for a minor."""
    if uitspraak.uitkomst.reden not in ("MEERDERJARIG", "GEBOORTEDATUM_ONBEKEND"):
        return None
    geboren = datum(feiten.persoon, "03.10") or ONBEKEND
    if not geboren.jaar and (feiten.kind.voorkomens("05") or feiten.kind.voorkomens("09")):
        return None  # of unknown age, but with a partner or children: nobody takes this person for a child
    return LEEFTIJD_KIND_ONZEKER if geboren.laatst + MEERDERJARIG > feiten.peildatum else None


def leeftijd_ouder_onzeker(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """A parent was held to be of age by a birth date, of which the year is known, that leaves room for a minor."""
    for ouder in (feiten.ouder1, feiten.ouder2):
        antwoord = oordeel(feiten, uitspraak, ouder)
        if antwoord is None or antwoord.waarde is not None:
            continue
        data = (datum(v, e) for v, e in (*antwoord.gelezen, *antwoord.gezien) if e == "03.10")
        if any(d and d.jaar and d.laatst + MEERDERJARIG > feiten.peildatum for d in data):
            return LEEFTIJD_OUDER_ONZEKER
    return None


def erkenningsdatum_onvolledig(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The date of the recognition was taken as before 2023 and may be later."""
    if not _moeder_alleen_door_datum(feiten, uitspraak):
        return None
    ouders = (feiten.ouder1, feiten.ouder2)
    erkenners = [o for o in ouders if heeft_akte(o.alle, ERKENNING_OF_VASTSTELLING)]
    if not erkenners and heeft_akte(feiten.kind.voorkomens("01"), ERKENNING_OF_VASTSTELLING):
        erkenners = list(ouders)
    data = (datum(o.voorkomen, "62.10") for o in erkenners)
    laat = any(d and not d.volledig and d.laatst >= ERKENNING_GEEFT_GEZAG for d in data)
    return ERKENNINGSDATUM_ONVOLLEDIG if laat and feiten.peildatum >= ERKENNING_GEEFT_GEZAG else None


def geboren_in_2023_dag_onbekend(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """Born in 2023, day and month unknown, and taken as born before it."""
    geboren = datum(feiten.persoon, "03.10")
    in_2023 = geboren is not None and geboren.jaar == ERKENNING_GEEFT_GEZAG // 10000
    if not in_2023 or feiten.geboortedatum >= ERKENNING_GEEFT_GEZAG:
        return None
    return GEBOREN_IN_2023_DAG_ONBEKEND if _moeder_alleen_door_datum(feiten, uitspraak) else None


def _moeder_alleen_door_datum(feiten: Feiten, uitspraak: Uitspraak) -> bool:
    """Whether the birth mother alone counts, or nobody, and the other parent is not known to have died."""
    erkend = waarde(uitspraak, ERKEND)
    if isinstance(erkend, Ouder):
        return not overleden(feiten, feiten.andere(erkend))
    return erkend is Erkenning.MOEDER_ONBEKEND


def volgorde_na_uitspraak_onzeker(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """It cannot be known whether a marriage or an adoption came before or after the decision."""
    if not isinstance(waarde(uitspraak, ACHTERHAALD), bool):
        return None
    ingang = datum(feiten.kind.actueel("11"), "85.10")
    ouders = (feiten.ouder1, feiten.ouder2)
    gebeurtenissen: list[tuple[Voorkomen, str]] = []
    if in_nederland_geadopteerd(feiten):
        adopties = [(o.voorkomen, "62.10") for o in ouders if o.voorkomen]
        zeker_later = (_zeker_niet_eerder(datum(v, element), ingang) for v, element in adopties)
        gebeurtenissen += [] if any(zeker_later) else adopties
    if waarde(uitspraak, AANWEZIG) in ("1", "2"):
        for ouder in ouders:
            sluitingen = [v for v in samen(feiten, ouder) if v.getal("06.10") is not None]
            laatste = max(sluitingen, key=lambda v: v.getal("06.10") or 0, default=None)
            gebeurtenissen += [(laatste, "06.10")] if laatste else []
    onzeker = any(volgorde_onzeker(datum(v, element), ingang) for v, element in gebeurtenissen)
    return VOLGORDE_NA_UITSPRAAK_ONZEKER if onzeker else None


def _zeker_niet_eerder(gebeurtenis: Datum | None, ingang: Datum | None) -> bool:
    return gebeurtenis is not None and ingang is not None and gebeurtenis.vroegst >= ingang.laatst


def relatiedatum_onzeker(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """It cannot be known whether a relationship began or ended before the birth, and that decides."""
    geboren = datum(feiten.persoon, "03.10")
    if ouder := enige_ouder(feiten, uitspraak):
        grenzen = [(v, e) for v in relaties(feiten, ouder) for e in ("06.10", "07.10")]
    elif _relatie_maakt_verschil(feiten, uitspraak):
        nieuwste = op_beide_lijsten(feiten)
        ontbonden = not all(v.lees("06.10") for v in nieuwste)
        grenzen = [(v, "07.10") for v in nieuwste if ontbonden and v.lees("07.40") == "S"]
    else:
        return None
    return RELATIEDATUM_ONZEKER if any(volgorde_onzeker(datum(v, e), geboren) for v, e in grenzen) else None


def _relatie_maakt_verschil(feiten: Feiten, uitspraak: Uitspraak) -> bool:
    """Whether two parents would get another answer if it were the other way with their relationship."""
    if relatie(uitspraak) is RelatieOuders.NOOIT:
        return _moeder_alleen_door_datum(feiten, uitspraak)
    return relatie(uitspraak) is RelatieOuders.NEE and not gelijk_zonder_relatie(feiten, uitspraak)
