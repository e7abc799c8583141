"""Everyone, both ways: who may act for somebody, and for whom somebody may act."""

from __future__ import annotations

from ..bevoegdheid import gezag_over
from ..tijdregister import Tijdregister
from ..uitkomst import Soort
from . import houders, voorbehouden
from .antwoord import Overzicht, Vertegenwoordiging
from .beoordeling import mag_vertegenwoordigen
from .domeinen import Domein


def vertegenwoordigers(tijd: Tijdregister, van: int, domein: Domein, peildatum: int) -> Overzicht | None:
    """Those who hold gezag over a minor, each with the verdict; None when there is no person list.

    Of an adult the BRP names nobody; the reason then says why the list is empty.
    """
    uitspraak = tijd.uitspraak(van, peildatum)
    zelf = mag_vertegenwoordigen(tijd, van, van, domein, peildatum)
    if uitspraak is None or zelf is None:
        return None
    if uitspraak.uitkomst.soort is Soort.NIET_VAN_TOEPASSING or zelf.reden == "OVERLEDEN":
        reden = {"ONDER_CURATELE": "CURATOR_NIET_IN_BRP", "HANDELT_ZELF": "MEERDERJARIG"}.get(zelf.reden, zelf.reden)
        volledig = zelf.reden in ("OVERLEDEN", "NOG_NIET_GEBOREN")
        return Overzicht(uitspraak.kind, domein, peildatum, (), volledig, reden, zelf.voorbehoud)
    nummers = [v.getal("01.20") for v in houders.houders(uitspraak)]
    antwoorden = _antwoorden(tijd, [(nummer, van) for nummer in nummers if nummer], domein, peildatum)
    onbekend = houders.onbekende_houder(uitspraak) or None in nummers
    reden = uitspraak.uitkomst.reden or ("GEZAGHOUDER_NIET_IN_BRP" if onbekend else "HEEFT_GEZAG")
    volledig = bool(antwoorden) and not onbekend
    noten = (*voorbehouden.van_gezag(uitspraak, tijd.op(peildatum)), voorbehouden.GEZAGSREGISTER)
    return Overzicht(uitspraak.kind, domein, peildatum, antwoorden, volledig, reden, noten)


def vertegenwoordigt(tijd: Tijdregister, door: int, domein: Domein, peildatum: int) -> Overzicht | None:
    """The minors over whom somebody holds gezag, and own children of whom that is denied or not to be said.

    Never known to be everyone: a voogd, curator, bewindvoerder or mentor by court is not in the BRP.
    """
    nu, toen = tijd.lijst(door, tijd.vandaag), tijd.lijst(door, peildatum)
    persoon = nu.actueel("01") if nu else None
    if persoon is None:
        return None
    over = gezag_over(toen, tijd.op(peildatum), peildatum) if toen else None
    kinderen = [u.kind.getal("01.20") for u in (*over.gezag, *over.eigen_kinderen_zonder)] if over else []
    antwoorden = _antwoorden(tijd, [(door, kind) for kind in kinderen if kind], domein, peildatum)
    reden = "HEEFT_GEZAG" if over and over.gezag else "GEEN_GEZAG"
    noten = (voorbehouden.GEZAGSREGISTER, voorbehouden.MEERDERJARIGENBESCHERMING, voorbehouden.VOLMACHT)
    return Overzicht(persoon, domein, peildatum, antwoorden, False, reden, noten)


def _antwoorden(
    tijd: Tijdregister, paren: list[tuple[int, int]], domein: Domein, peildatum: int
) -> tuple[Vertegenwoordiging, ...]:
    gevonden = (mag_vertegenwoordigen(tijd, wie, voor, domein, peildatum) for wie, voor in paren)
    return tuple(antwoord for antwoord in gevonden if antwoord is not None)
