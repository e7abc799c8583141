"""An adult, as far as the BRP tells: of curatele that there is one, of bewind and mentorschap nothing."""

from __future__ import annotations

from dataclasses import replace

from graph.persoonslijst import Persoonslijst

from ..uitkomst import Antwoord, Bron, Vraag
from . import voorbehouden
from .antwoord import Grond, Oordeel, Vertegenwoordiging
from .zaak import Zaak

CURATELE = Vraag("V5", "Staat de vertegenwoordigde onder curatele?", "1:378 en 1:381 BW")


def meerderjarige(zaak: Zaak, lijst: Persoonslijst) -> Vertegenwoordiging:
    """The BRP tells of curatele (33.10), not who is curator; of bewind and mentorschap it tells nothing."""
    verhouding = lijst.actueel("11")
    curatele = verhouding is not None and verhouding.lees("33.10") is not None
    gelezen = ((verhouding, "33.10"),) if verhouding else ()
    gezien: tuple[Bron, ...] = ((zaak.uitspraak.kind, "01.20"),)
    zaak.pad.append(Antwoord(CURATELE, curatele, "ja" if curatele else "nee, volgens de BRP", gelezen, gezien))
    noten = (voorbehouden.MEERDERJARIGENBESCHERMING, voorbehouden.VOLMACHT)
    if curatele and zaak.zelf:
        antwoord = zaak.uit(Oordeel.NIET_TE_BEPALEN, "ONDER_CURATELE", "1:381 lid 2 tot en met 5 BW", Grond.ZELF)
    elif curatele:
        artikel = "1:381 en 1:383 BW"
        antwoord = zaak.uit(Oordeel.NIET_TE_BEPALEN, "CURATOR_NIET_IN_BRP", artikel, Grond.CURATELE)
    elif zaak.zelf:
        return replace(zaak.uit(Oordeel.JA, "HANDELT_ZELF", "1:233 BW", Grond.ZELF), voorbehoud=noten[:1])
    else:
        antwoord = zaak.uit(Oordeel.NEE, "MEERDERJARIG", "1:233 en 1:245 lid 1 BW")
    return replace(antwoord, voorbehoud=noten)
