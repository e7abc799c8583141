"""Everyone, both ways: who may act for somebody, and for whom somebody may act."""

from __future__ import annotations

from collections.abc import Iterable

from ..betrokkenen import genoemd_bij
from ..bevoegdheid import gezag_over
from ..rechtspraak import Werking
from ..rechtspraak.houder import als_voorkomen, wie_is
from ..rechtspraak.werking import werking
from ..tijdregister import Tijdregister
from ..uitkomst import Soort
from . import voorbehouden
from .antwoord import Grond, Overzicht, Vertegenwoordiging
from .beoordeling import mag_vertegenwoordigen
from .domeinen import Domein
from .meerderjarige import benoemden
from .zaak import Zaak

VAN_GEZAG = frozenset(Grond) - {Grond.ZELF, Grond.CURATELE, Grond.BEWIND, Grond.MENTORSCHAP}
Wie = tuple[int | None, str | None]
"""A burgerservicenummer, or the number (OIN, else KvK) of an organisation."""


def vertegenwoordigers(tijd: Tijdregister, van: int, domein: Domein, peildatum: int) -> Overzicht | None:
    """Those who hold gezag over a minor, or whom a court appointed over an adult; None without a person list.

    An organisation stands there by its own number: who acts for it is not known here.
    """
    gezag = tijd.aanvulling(van, peildatum)
    zelf = mag_vertegenwoordigen(tijd, van, van, domein, peildatum)
    if gezag is None or zelf is None:
        return None
    kind, geheel = gezag.uitspraak.kind, gezag.geheel
    if geheel.soort is Soort.NIET_VAN_TOEPASSING or zelf.reden == "OVERLEDEN":
        return _van_meerderjarige(tijd, Zaak(tijd, None, van, domein, gezag), zelf)
    wie = [(h.burgerservicenummer, h.organisatie and h.organisatie.nummer) for h in geheel.houders]
    antwoorden = _antwoorden(tijd, wie, van, domein, peildatum)
    zonder_nummer = tuple(h.persoon for h in geheel.houders if h.persoon and h.burgerservicenummer is None)
    reden = "HEEFT_GEZAG"
    if geheel.onbekende_houder:
        reden = "GEZAGHOUDER_NIET_IN_BRP"
    elif not all(any(een) for een in wie):
        reden = "GEZAGHOUDER_ZONDER_NUMMER"
    volledig = bool(antwoorden) and reden == "HEEFT_GEZAG"
    noten = (*voorbehouden.van_gezag(gezag, tijd.op(peildatum)), voorbehouden.gezagsregister(tijd))
    return Overzicht(kind, domein, peildatum, antwoorden, volledig, geheel.reden or reden, noten, zonder_nummer)


def _van_meerderjarige(tijd: Tijdregister, zaak: Zaak, zelf: Vertegenwoordiging) -> Overzicht:
    """Whom a court appointed; the reason says why there is nobody, where there is not."""
    over = zelf.reden in ("OVERLEDEN", "NOG_NIET_GEBOREN")
    benoemd = [] if over or zelf.reden == "LEEFTIJD_ONZEKER" else benoemden(zaak)
    wie = dict.fromkeys((b.nummer, b.organisatie and b.organisatie.nummer) for b in benoemd)
    antwoorden = _antwoorden(tijd, wie, zaak.wie_voor, zaak.domein, zaak.peildatum)
    zonder_nummer = {
        wie_is(persoon): persoon
        for b in benoemd
        if b.organisatie is None and not b.burgerservicenummer and (persoon := als_voorkomen(b))
    }
    reden = {"ONDER_CURATELE": "CURATOR_NIET_IN_BRP", "HANDELT_ZELF": "MEERDERJARIG"}.get(zelf.reden, zelf.reden)
    if antwoorden or zonder_nummer:
        reden = "BENOEMD_DOOR_DE_RECHTER"
    kind, domein, dag = zaak.uitspraak.kind, zaak.domein, zaak.peildatum
    return Overzicht(kind, domein, dag, antwoorden, over, reden, zelf.voorbehoud, tuple(zonder_nummer.values()))


def vertegenwoordigt(
    tijd: Tijdregister, door: int, domein: Domein, peildatum: int, organisatie: str | None = None
) -> Overzicht | None:
    """The minors over whom somebody holds gezag, own children of whom that is denied or not to be said, and everyone
    over whom a court appointed that person.

    Never known to be everyone: what is not inscribed here, or was never loaded, is not found.
    """
    nu, toen = tijd.lijst(door, tijd.vandaag), tijd.lijst(door, peildatum)
    persoon = nu.actueel("01") if nu else None
    if persoon is None:
        return None
    over = gezag_over(toen, tijd.op(peildatum), peildatum) if toen else None
    kinderen = [u.kind.getal("01.20") for u in (*over.gezag, *over.eigen_kinderen_zonder)] if over else []
    eigen = dict.fromkeys(kind for kind in kinderen if kind)
    nu_of_misschien = (een for een in tijd.inschrijvingen if werking(een, peildatum) is not Werking.NEE)
    anderen = sorted(genoemd_bij(nu_of_misschien, door) - eigen.keys())
    gevonden = [mag_vertegenwoordigen(tijd, door, voor, domein, peildatum, organisatie) for voor in (*eigen, *anderen)]
    antwoorden = tuple(
        een for een in gevonden if een and (een.grond is not None or een.vertegenwoordigde.getal("01.20") in eigen)
    )
    reden = "GEEN_GEZAG"
    if any(een.grond for een in antwoorden):
        reden = "HEEFT_GEZAG" if any(een.grond in VAN_GEZAG for een in antwoorden) else "BENOEMD_DOOR_DE_RECHTER"
    noten = (voorbehouden.gezagsregister(tijd), voorbehouden.bescherming(tijd), voorbehouden.VOLMACHT)
    return Overzicht(persoon, domein, peildatum, antwoorden, False, reden, noten)


def _antwoorden(
    tijd: Tijdregister, wie: Iterable[Wie], voor: int, domein: Domein, peildatum: int
) -> tuple[Vertegenwoordiging, ...]:
    """The verdict on each who has a number."""
    gevonden = (
        mag_vertegenwoordigen(tijd, nummer, voor, domein, peildatum, oin) for nummer, oin in wie if nummer or oin
    )
    return tuple(antwoord for antwoord in gevonden if antwoord is not None)
