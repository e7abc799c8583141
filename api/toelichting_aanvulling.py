"""Who holds gezag when everything is taken together, in one sentence for people."""

from __future__ import annotations

from gezag import Soort, Uitkomst
from gezag.rechtspraak import Aanvulling, Geheel, Houderrol

from .toelichting import toelichting

REDENEN = {
    "TEGENSTRIJDIGE_BESLISSINGEN": "Niet te bepalen: beslissingen van de rechter sluiten elkaar uit.",
    "WERKING_ONZEKER": "Niet te bepalen: of een beslissing op deze dag werkt is niet te zeggen.",
    "BESLISSING_ONVOLLEDIG": "Niet te bepalen: een beslissing noemt niet wie het gezag heeft.",
    "GEZAG_GESCHORST": "Niemand oefent nu het gezag uit: het is geschorst en er is geen voorlopige voogd ingeschreven.",
    "GEZAG_BEEINDIGD": "Niemand heeft gezag: het is beëindigd en er is geen voogd ingeschreven.",
    "OUDER_OVERLEDEN": "Tijdelijk heeft niemand gezag: de ouder met gezag is overleden.",
    "OUDER_ONDER_CURATELE": "Tijdelijk heeft niemand gezag: de ouder met gezag staat onder curatele.",
    "OUDER_MINDERJARIG": "Tijdelijk heeft niemand gezag: de ouder met gezag is minderjarig.",
    "VOOGD_OVERLEDEN": "Tijdelijk heeft niemand gezag: de voogd is overleden.",
    "VOOGD_ONDER_CURATELE": "Tijdelijk heeft niemand gezag: de voogd staat onder curatele.",
    "VOOGD_MINDERJARIG": "Tijdelijk heeft niemand gezag: de voogd is minderjarig.",
}
GEEN_BEWIJS = (
    "Geraadpleegd is wat hier van het gezagsregister en van het centraal curatele- en bewindregister is geladen. Dat "
    "daar niets of niets anders is gevonden, bewijst niet dat er niets is."
)
TWEE = 2


def van_geheel(geheel: Geheel) -> str:
    """The sentence."""
    if not geheel.rust_op:
        derden = tuple(h.persoon for h in geheel.houders if h.persoon and h.rol is not Houderrol.OUDER)
        uitkomst = Uitkomst(
            geheel.soort,
            geheel.artikel,
            derden=derden,
            onbekende_derde=geheel.onbekende_houder,
            reden=geheel.reden,
            ontbrekend=geheel.ontbrekend,
        )
        return toelichting(uitkomst)
    if geheel.reden in REDENEN:
        return REDENEN[geheel.reden]
    return _wie(geheel)


def van_aanvulling(aanvulling: Aanvulling) -> str:
    """The sentence, with whether it is another answer than the official one."""
    zin = van_geheel(aanvulling.geheel)
    if aanvulling.wijkt_af:
        return f"{zin} Dat is anders dan de officiële uitkomst."
    return zin


def _wie(geheel: Geheel) -> str:
    soort, houders = geheel.soort, geheel.houders
    if any(h.rol is Houderrol.VOORLOPIGE_VOOGD for h in houders):
        return "Een gecertificeerde instelling is voorlopige voogd en oefent het gezag uit."
    if soort is Soort.VOOGDIJ:
        if any(h.organisatie for h in houders):
            return "Een gecertificeerde instelling is voogd."
        if not houders:
            return "Er is een voogd; geen bron zegt wie."
        return (
            "Twee voogden hebben samen de voogdij." if len(houders) >= TWEE else "De genoemde voogd heeft de voogdij."
        )
    if soort is Soort.GEZAMENLIJK and houders:
        wie = "een derde die geen bron noemt" if geheel.onbekende_houder else "de genoemde derde"
        return f"Een ouder heeft samen met {wie} het gezag."
    return toelichting(Uitkomst(soort, geheel.artikel, onbekende_derde=geheel.onbekende_houder, reden=geheel.reden))
