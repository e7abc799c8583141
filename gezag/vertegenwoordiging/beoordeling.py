"""May one person act for another? For a minor by gezag and age, for oneself, for an adult by what a court ordered."""

from __future__ import annotations

from dataclasses import replace

from graph.persoonslijst import Persoonslijst

from ..feiten import Feiten
from ..kanttekeningen.datums import leeftijd_kind_onzeker
from ..tijdregister import Tijdregister
from ..uitkomst import Antwoord, Soort, Vraag
from ..vragen import overlijdensdatum
from .antwoord import Oordeel, Vertegenwoordiging
from .domeinen import Domein
from .meerderjarige import meerderjarige
from .minderjarige import minderjarige
from .zaak import Zaak
from .zelf import jongere

WIE = Vraag("V1", "Is de vertegenwoordigde in leven, en minderjarig of meerderjarig?", "1:233 BW")


def mag_vertegenwoordigen(
    tijd: Tijdregister,
    vertegenwoordiger: int | None,
    vertegenwoordigde: int,
    domein: Domein,
    peildatum: int,
    organisatie: str | None = None,
) -> Vertegenwoordiging | None:
    """The verdict on one pair (burgerservicenummers) on one day; None when the represented has no person list.

    `organisatie` is the number (OIN or KvK) of the organisation of which somebody is, as the one who asks states it;
    then it need not be known who.
    """
    nu = tijd.lijst(vertegenwoordigde, tijd.vandaag)
    gezag = tijd.aanvulling(vertegenwoordigde, peildatum)
    if nu is None or gezag is None:
        return None
    zaak = Zaak(tijd, vertegenwoordiger, vertegenwoordigde, domein, gezag, organisatie)
    return _oordeel(zaak, tijd.lijst(vertegenwoordigde, peildatum) or nu)


def _oordeel(zaak: Zaak, lijst: Persoonslijst) -> Vertegenwoordiging:
    """V1, and from there by age. `lijst` is the list of the represented."""
    reden = zaak.uitspraak.uitkomst.reden
    persoon = zaak.uitspraak.kind
    gelezen = ((persoon, "03.10"),)
    if overlijdensdatum(lijst) is not None or reden in ("OVERLEDEN", "NOG_NIET_GEBOREN"):
        reden = "NOG_NIET_GEBOREN" if reden == "NOG_NIET_GEBOREN" else "OVERLEDEN"
        zaak.pad.append(Antwoord(WIE, False, reden.replace("_", " ").lower(), gelezen))
        return zaak.uit(Oordeel.NEE, reden, "1:245 lid 1 BW")
    if zaak.uitspraak.uitkomst.soort is not Soort.NIET_VAN_TOEPASSING:
        zaak.pad.append(Antwoord(WIE, True, "minderjarig", gelezen))
        antwoord = jongere(zaak) if zaak.zelf else minderjarige(zaak)
        return replace(antwoord, gezag=zaak.gezag)
    feiten = Feiten(zaak.uitspraak.lijst, zaak.tijd.op(zaak.peildatum), zaak.peildatum)
    if leeftijd_kind_onzeker(feiten, zaak.uitspraak):
        tekst = "niet te zeggen: de geboortedatum is niet volledig bekend"
        zaak.pad.append(Antwoord(WIE, None, tekst, gelezen))
        return zaak.uit(Oordeel.NIET_TE_BEPALEN, "LEEFTIJD_ONZEKER", "1:233 BW")
    zaak.pad.append(Antwoord(WIE, True, "meerderjarig", gelezen))
    return meerderjarige(zaak, lijst)
