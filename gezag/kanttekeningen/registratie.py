"""Remarks on people of whom the register has no list, or not one that is kept up."""

from __future__ import annotations

from dataclasses import replace

from ..feiten import Feiten, Ouder
from ..uitkomst import Soort, Uitspraak
from .kanttekening import GEZAGSREGISTER, Kanttekening
from .lezen import (
    aantal_ouders,
    enige_ouder,
    heeft_gezag,
    lijst_van,
    oordeel,
    periode_bij_geboorte,
    relaties,
    volgens_rechter,
    zonder_lijst,
)

NIET_GEREGISTREERD = "is niet in BRP geregistreerd"

OUDER_ZONDER_LIJST = Kanttekening(
    "OUDER_ZONDER_LIJST",
    wat="Het antwoord rust op een ouder van wie geen persoonslijst is gevonden. De afleiding neemt aan dat die ouder "
    "leeft en bevoegd is; een overlijden of curatele is onzichtbaar.",
    wet="Na overlijden heeft de andere ouder het gezag alleen, als die het al had (art. 1:253f BW); onbevoegd is wie "
    "minderjarig is of onder curatele staat (art. 1:246 BW). Art. 1:253r BW regelt het geval dat een ouder "
    "onvindbaar is.",
    nagaan="Ga na of de ouder leeft en bereikbaar is: RNI, buitenlandse burgerlijke stand, de andere ouder, de "
    "rechtbank.",
)
BEIDE_OUDERS_ZONDER_LIJST = Kanttekening(
    "BEIDE_OUDERS_ZONDER_LIJST",
    wat="Van geen van beide ouders is een persoonslijst gevonden. De afleiding beslist op wat de lijst van het kind "
    "over hen zegt en neemt aan dat zij leven en bevoegd zijn en, zonder uitspraak, dat zij nooit gehuwd waren.",
    wet="Art. 1:253r BW regelt het geval dat ouders onvindbaar zijn; kan geen van beiden het gezag uitoefenen, dan "
    "is voogdij aangewezen (art. 1:295 BW). Een huwelijk zou gezamenlijk gezag geven (art. 1:251 BW).",
    nagaan=f"Ga na wie feitelijk voor het kind zorgt, waar de ouders zijn, en of in {GEZAGSREGISTER} een voogdij "
    "staat.",
)
OUDER_IN_RNI = Kanttekening(
    "OUDER_IN_RNI",
    wat="Een ouder staat als niet-ingezetene (RNI) ingeschreven. Daarom geeft de afleiding geen antwoord, terwijl "
    "zij bij een ouder zonder enige inschrijving wel zou hebben doorgerekend.",
    wet="Een inschrijving als niet-ingezetene neemt het gezag niet weg; de gewone regels gelden (art. 1:251, 1:251b "
    "en 1:253b BW), met de bevoegdheid van art. 1:246 BW.",
    nagaan="Ga na of de ouder leeft, bevoegd is en met wie die gehuwd is of was: akten, RNI en buitenlandse "
    "autoriteit.",
)
PARTNER_IN_RNI = Kanttekening(
    "PARTNER_IN_RNI",
    wat="De partner van de ouder bij de geboorte staat als niet-ingezetene (RNI) ingeschreven. Daarom geeft de "
    "afleiding geen antwoord, terwijl zij bij een partner zonder enige inschrijving wel zou hebben doorgerekend.",
    wet="Is het kind tijdens het huwelijk of partnerschap geboren, dan hebben ouder en partner samen het gezag (art. "
    "1:253sa BW), ook als de partner niet in Nederland woont.",
    nagaan="Ga na of de partner leeft en bevoegd is (RNI, buitenlandse autoriteit), en of er een andere juridische "
    "ouder is.",
)
PARTNER_ZONDER_LIJST = Kanttekening(
    "PARTNER_ZONDER_LIJST",
    wat="Van de partner die samen met de ouder het gezag heeft, is geen persoonslijst gevonden. De afleiding neemt "
    "aan dat die leeft en bevoegd is.",
    wet="Het gezamenlijk gezag van art. 1:253sa BW vergt dat de partner bevoegd is (art. 1:246 BW); na overlijden "
    "van de partner heeft de ouder het alleen.",
    nagaan="Ga na of de partner leeft en bevoegd is: huwelijksakte, RNI, buitenlandse autoriteit.",
)
VOOGD_ZONDER_GEGEVENS = Kanttekening(
    "VOOGD_ZONDER_GEGEVENS",
    wat="De partner van de ouder is van rechtswege voogd, maar het antwoord noemt niemand en de lijst van de ouder "
    "geeft geen naam. De afleiding neemt aan dat die partner leeft en bevoegd is.",
    wet="Overlijdt de ouder, dan krijgt de niet-ouder die samen met de ouder het gezag had, de voogdij (art. 1:253x "
    "lid 1 BW), mits bevoegd (art. 1:246 BW).",
    nagaan=f"Ga in de huwelijksakte na wie de partner is en of die leeft, en in {GEZAGSREGISTER} of er een voogd is "
    "benoemd.",
)
PARTNER_VERBORGEN = Kanttekening(
    "PARTNER_VERBORGEN",
    wat="De gegevens van de andere ouder zijn leeg, maar dragen nog het burgerservicenummer van iemand in het "
    "register. Daardoor ziet de afleiding de partner bij de geboorte als onbekend en beoordeelt zij die niet.",
    wet="De partner in wiens huwelijk of partnerschap het kind is geboren, heeft samen met de ouder het gezag (art. "
    "1:253sa BW), mits bevoegd (art. 1:246 BW), tenzij er een andere juridische ouder is.",
    nagaan="Laat de gemeente nagaan wat bij de andere ouder hoort te staan, en beoordeel de partner afzonderlijk.",
)


def ouder_zonder_lijst(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The answer presumes that a parent without a list is alive and competent."""
    if beide_ouders_zonder_lijst(feiten, uitspraak):
        return None
    ouders = (feiten.ouder1, feiten.ouder2)
    return OUDER_ZONDER_LIJST if any(_aangenomen(feiten, uitspraak, ouder) for ouder in ouders) else None


def beide_ouders_zonder_lijst(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The answer rests on two parents of whom the register knows neither."""
    ouders = (feiten.ouder1, feiten.ouder2)
    op_beiden = aantal_ouders(uitspraak) is not None or volgens_rechter(uitspraak) == "12"
    if not op_beiden or not all(zonder_lijst(feiten, ouder) for ouder in ouders):
        return None
    return BEIDE_OUDERS_ZONDER_LIJST if any(_aangenomen(feiten, uitspraak, ouder) for ouder in ouders) else None


def _aangenomen(feiten: Feiten, uitspraak: Uitspraak, ouder: Ouder) -> bool:
    """Whether this parent has no list and was taken as competent, or is shown as holding gezag."""
    if not zonder_lijst(feiten, ouder):
        return False
    antwoord = oordeel(feiten, uitspraak, ouder)
    bevoegd = antwoord is not None and antwoord.waarde is None
    return bevoegd or heeft_gezag(uitspraak, ouder)


def ouder_in_rni(_feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """A parent among the non-residents stopped the procedure."""
    gestopt = any(g.startswith("ouder") and g.endswith(NIET_GEREGISTREERD) for g in uitspraak.uitkomst.ontbrekend)
    return OUDER_IN_RNI if gestopt else None


def partner_in_rni(_feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """A partner among the non-residents stopped the procedure."""
    gestopt = any(g.startswith("niet-ouder") and g.endswith(NIET_GEREGISTREERD) for g in uitspraak.uitkomst.ontbrekend)
    return PARTNER_IN_RNI if gestopt else None


def partner_zonder_lijst(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """A partner who shares the gezag has no list."""
    periode = periode_bij_geboorte(uitspraak)
    if periode is None or uitspraak.uitkomst.soort is not Soort.GEZAMENLIJK:
        return None
    return None if feiten.register.alle(periode.partner) else PARTNER_ZONDER_LIJST


def voogd_zonder_gegevens(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """Voogdij by law, but the answer does not say whose."""
    uitkomst = uitspraak.uitkomst
    ouder, periode = enige_ouder(feiten, uitspraak), periode_bij_geboorte(uitspraak)
    if ouder is None or periode is None or uitkomst.soort is not Soort.VOOGDIJ or uitkomst.derden:
        return None
    derde = next((v for v in relaties(feiten, ouder) if v.getal("06.10") == periode.begin), None)
    if derde is None or derde.lees("02.40") in (None, "."):
        return VOOGD_ZONDER_GEGEVENS
    return replace(
        VOOGD_ZONDER_GEGEVENS,
        wat="De partner van de ouder is van rechtswege voogd, maar het antwoord noemt niemand, terwijl de naam op de "
        "lijst van de ouder staat. De afleiding neemt aan dat die partner leeft en bevoegd is.",
    )


def partner_verborgen(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """An emptied parent category that still carries a known number hides the partner."""
    ouder, periode = enige_ouder(feiten, uitspraak), periode_bij_geboorte(uitspraak)
    if ouder is None or periode is None or not feiten.register.alle(periode.partner):
        return None
    return PARTNER_VERBORGEN if lijst_van(feiten, feiten.andere(ouder)) else None
