"""Remarks on who was held competent or not: curatele, death, minority."""

from __future__ import annotations

from dataclasses import replace

from ..afstamming import ERKEND
from ..feiten import MEERDERJARIG, Feiten, Ouder
from ..uitkomst import Onbevoegdheid, Soort, Uitspraak
from ..vragen import overlijdensdatum
from .kanttekening import GEZAGSREGISTER, Kanttekening
from .lezen import enige_ouder, heeft_gezag, lijst_van, oordeel, oordelen, periode_bij_geboorte, waarde

ZESTIEN = 160000

CURATELE_ANDERE_WAARDE = Kanttekening(
    "CURATELE_ANDERE_WAARDE",
    wat="Iemand geldt als onder curatele, omdat de indicatie curateleregister is ingevuld, maar met een andere "
    "waarde dan de 1 die bij een curatele hoort. De afleiding kijkt niet naar de waarde.",
    wet="Onbevoegd tot het gezag is wie onder curatele is gesteld (art. 1:246 BW), niet wie dat alleen vroeger was.",
    nagaan="Zoek de persoon op in het openbare centrale curatele- en bewindregister (rechtspraak.nl).",
)
OVERLEDEN_ZONDER_DATUM = Kanttekening(
    "OVERLEDEN_ZONDER_DATUM",
    wat="De persoonslijst van een ouder of partner is opgeschort wegens overlijden, maar zonder leesbare datum. De "
    "afleiding behandelt die persoon als levend.",
    wet="Met het overlijden eindigt het gezag; de andere ouder houdt het alleen (art. 1:253f BW) of een partner "
    "wordt voogd (art. 1:253x lid 1 BW), en anders beslist de rechter (art. 1:253g en 1:253h BW).",
    nagaan="Vraag de overlijdensakte of bevestiging bij de gemeente die de lijst bijhoudt.",
)
KIND_OVERLEDEN = Kanttekening(
    "KIND_OVERLEDEN",
    wat="De persoonslijst van het kind is opgeschort wegens overlijden, maar de afleiding heeft daar niet naar "
    "gekeken en geeft een antwoord als over een levend kind.",
    wet="Gezag bestaat over een minderjarige (art. 1:245 lid 1 BW) en eindigt met diens overlijden.",
    nagaan="Vraag de overlijdensakte of bevestiging bij de gemeente of, voor een niet-ingezetene, de RNI.",
)
MOEDER_ZESTIEN_OF_ZEVENTIEN = Kanttekening(
    "MOEDER_ZESTIEN_OF_ZEVENTIEN",
    wat="De moeder geldt als onbevoegd omdat zij minderjarig is. Zij is zestien of zeventien en kan meerderjarig "
    "zijn verklaard; dat staat niet in de BRP.",
    wet="De kinderrechter kan een moeder vanaf zestien jaar op haar verzoek meerderjarig verklaren, waardoor zij het "
    "gezag kan hebben (art. 1:253ha BW).",
    nagaan=f"Vraag de moeder of haar voogd naar een beschikking van de kinderrechter, en kijk in {GEZAGSREGISTER}.",
)
MOEDER_MINDERJARIG_BIJ_GEBOORTE = Kanttekening(
    "MOEDER_MINDERJARIG_BIJ_GEBOORTE",
    wat="De ouder die het gezag alleen heeft, was bij de geboorte van het kind minderjarig. De afleiding maakt "
    "daarin geen onderscheid en kijkt alleen naar de bevoegdheid van nu.",
    wet="Wie bij de geboorte onbevoegd was, heeft het gezag niet vanaf de geboorte (art. 1:253b BW); er kan intussen "
    "een voogd zijn benoemd (art. 1:253h en 1:295 BW).",
    nagaan=f"Ga in {GEZAGSREGISTER} na of er een voogd is benoemd voordat de ouder meerderjarig werd.",
)
OUDER_EN_PARTNER_ALS_BEIDE_OUDERS = Kanttekening(
    "OUDER_EN_PARTNER_ALS_BEIDE_OUDERS",
    wat="De reden spreekt van beide ouders, maar bedoeld zijn de enige ouder en de partner bij de geboorte, die geen "
    "ouder is.",
    wet="Ouder en partner hadden samen het gezag (art. 1:253sa BW); nu geen van beiden het kan uitoefenen, beslist "
    "de rechter (art. 1:253g, 1:253h en 1:295 BW).",
    nagaan=f"Lees de reden als: ouder en partner. Ga in {GEZAGSREGISTER} na of er al een voogd is benoemd.",
)


def curatele_andere_waarde(_feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """Somebody was judged to be under curatele by a value other than 1."""
    waarden = (
        voorkomen.lees("33.10")
        for antwoord in oordelen(uitspraak)
        if antwoord.waarde is Onbevoegdheid.ONDER_CURATELE
        for voorkomen, element in antwoord.gelezen
        if element == "33.10"
    )
    return CURATELE_ANDERE_WAARDE if any(w != "1" for w in waarden) else None


def overleden_zonder_datum(_feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """Somebody who was judged has a list that is suspended because of death, without a date."""
    gezien = (v for a in oordelen(uitspraak) for v, element in a.gezien if element == "67.20")
    onzeker = any(v.lees("67.20") == "O" and v.getal("67.10") is None for v in gezien)
    return OVERLEDEN_ZONDER_DATUM if onzeker else None


def kind_overleden(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The child's list is suspended because of death, and still there is an answer."""
    if feiten.kind.opschorting != "O" or uitspraak.uitkomst.soort is Soort.NIET_VAN_TOEPASSING:
        return None
    if overlijdensdatum(feiten.kind) is not None:
        return KIND_OVERLEDEN
    return replace(
        KIND_OVERLEDEN,
        wat="De persoonslijst van het kind is opgeschort wegens overlijden, maar zonder leesbare datum. De afleiding "
        "geeft een antwoord als over een levend kind.",
    )


def moeder_zestien_of_zeventien(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """A mother was held not competent for being a minor, and is old enough to have been declared of age."""
    for ouder in (feiten.ouder1, feiten.ouder2):
        antwoord = oordeel(feiten, uitspraak, ouder)
        if antwoord is None or antwoord.waarde is not Onbevoegdheid.MINDERJARIG or _is_man(ouder):
            continue
        data = (v.getal(e) for v, e in (*antwoord.gelezen, *antwoord.gezien) if e == "03.10")
        if any(d is not None and d + ZESTIEN <= feiten.peildatum for d in data):
            return MOEDER_ZESTIEN_OF_ZEVENTIEN
    return None


def moeder_minderjarig_bij_geboorte(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """A mother who holds gezag alone, not having been married, was a minor when the child was born."""
    uitkomst = uitspraak.uitkomst
    ongehuwd = isinstance(waarde(uitspraak, ERKEND), Ouder) or (
        enige_ouder(feiten, uitspraak) is not None and periode_bij_geboorte(uitspraak) is None
    )
    if uitkomst.soort is not Soort.EENHOOFDIG or not ongehuwd:
        return None
    for ouder in (feiten.ouder1, feiten.ouder2):
        if _is_man(ouder) or not heeft_gezag(uitspraak, ouder):
            continue
        lijst = lijst_van(feiten, ouder)
        persoon = lijst.actueel("01") if lijst else ouder.voorkomen
        geboren = persoon.getal("03.10") if persoon else None
        if geboren and geboren < feiten.geboortedatum < geboren + MEERDERJARIG:
            return MOEDER_MINDERJARIG_BIJ_GEBOORTE
    return None


def _is_man(ouder: Ouder) -> bool:
    return ouder.voorkomen is not None and ouder.voorkomen.lees("04.10") == "M"


def ouder_en_partner_als_beide_ouders(_feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """A reason that says "both parents" was used for the parent and the partner."""
    reden = uitspraak.uitkomst.reden or ""
    if periode_bij_geboorte(uitspraak) is None or not reden.startswith("BEIDE_OUDERS_"):
        return None
    return OUDER_EN_PARTNER_ALS_BEIDE_OUDERS
