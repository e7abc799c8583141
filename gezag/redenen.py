"""Outcomes in which nobody holds gezag or it cannot be said, with the reason code and the article of law."""

from __future__ import annotations

from graph.persoonslijst import Voorkomen

from .feiten import Feiten
from .uitkomst import Onbevoegdheid, Ontbreekt, Soort, Uitkomst

VOLGORDE = (Onbevoegdheid.OVERLEDEN, Onbevoegdheid.ONDER_CURATELE, Onbevoegdheid.MINDERJARIG)
"""The order in which two different reasons are named in one reason code."""
ANDER_ALLEEN = {
    Onbevoegdheid.OVERLEDEN: "1:253f BW",
    Onbevoegdheid.ONDER_CURATELE: "1:253q lid 1 BW",
    Onbevoegdheid.MINDERJARIG: "1:253q lid 1 BW",
}
"""Why one parent goes on alone, by what befell the other holder."""
VOORZIENING = {
    Onbevoegdheid.OVERLEDEN: "1:253g BW, 1:253h BW",
    Onbevoegdheid.ONDER_CURATELE: "1:253q BW",
    Onbevoegdheid.MINDERJARIG: "1:253q BW",
}
"""How the court provides when nobody holds gezag, by what befell the holder."""
PARTNER_WORDT_VOOGD = {
    Onbevoegdheid.OVERLEDEN: "1:253x lid 1 BW",
    Onbevoegdheid.ONDER_CURATELE: "1:253q BW, 1:253v BW",
    Onbevoegdheid.MINDERJARIG: "1:253q BW, 1:253v BW",
}
VERDRAG = "art. 16 en 17 Haags Kinderbeschermingsverdrag 1996"
NIET_TE_BEPALEN = {
    "MINDERJARIGE_NIET_IN_NEDERLAND": VERDRAG,
    "BUITEN_NEDERLAND_VERBLEVEN": VERDRAG,
    "GEBOREN_IN_BUITENLAND": VERDRAG,
    "OUDER_ONBEKEND": "1:198 BW, 1:199 BW",
    "GEBOORTEMOEDER_ONBEKEND": "1:198 BW, 1:253b lid 1 BW",
}
"""The article that would decide, if only it could be applied."""


def twee_redenen(eerst: Onbevoegdheid, dan: Onbevoegdheid, wie: str) -> str:
    """One reason code out of what befell two holders."""
    return f"BEIDE_OUDERS_{eerst}" if eerst is dan else f"OUDER_{eerst}_EN_{wie}_{dan}"


def tijdelijk_geen(reden: str, *waardoor: Onbevoegdheid) -> Uitkomst:
    """Nobody holds gezag for the time being; the court provides."""
    artikel = ", ".join(dict.fromkeys(VOORZIENING[onbevoegdheid] for onbevoegdheid in waardoor))
    return Uitkomst(Soort.TIJDELIJK_GEEN, artikel, reden=reden)


def niet_te_bepalen(reden: str, *ontbrekend: str) -> Uitkomst:
    """Who holds gezag cannot be determined, for this reason."""
    artikel = NIET_TE_BEPALEN.get(reden, "1:245 BW")
    return Uitkomst(Soort.NIET_TE_BEPALEN, artikel, reden=reden, ontbrekend=ontbrekend)


def gegeven_ontbreekt(stop: Ontbreekt) -> Uitkomst:
    """It cannot be determined because a datum is missing."""
    return niet_te_bepalen("GEGEVENS_ONTBREKEN", stop.gegeven)


def zonder_naam(wie: str) -> Uitkomst:
    """Somebody who must be named in the answer has no surname."""
    return gegeven_ontbreekt(Ontbreekt(f"geslachtsnaam van {wie}"))


def met_namen(feiten: Feiten, uitkomst: Uitkomst) -> Uitkomst:
    """An answer must be able to name whom it is about; who has no name makes it undeterminable."""
    if uitkomst.soort is Soort.NIET_VAN_TOEPASSING:
        return uitkomst
    if not _heeft_naam(feiten.persoon):
        return zonder_naam("bevraagde persoon")
    for voorkomen in (*uitkomst.ouders, *uitkomst.derden):
        if not _heeft_naam(voorkomen):
            wie = {"02": "ouder 1", "03": "ouder 2"}.get(voorkomen.categorie, "niet-ouder")
            return zonder_naam(wie)
    return uitkomst


def _heeft_naam(voorkomen: Voorkomen) -> bool:
    return voorkomen.lees("02.40") not in (None, ".")
