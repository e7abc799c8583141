"""From what court registers add to GraphQL types: dates in words, nothing decided."""

from __future__ import annotations

from collections.abc import Callable

from api.toelichting_aanvulling import GEEN_BEWIJS, van_aanvulling
from gezag.rechtspraak import Aanvulling, Houder, Tegenspraak, Werking
from gezag.rechtspraak.artikelen import ARTIKELEN
from gezag.rechtspraak.houder import als_voorkomen
from graph import rechtspraak
from graph.datum import Datum
from graph.persoonslijst import Voorkomen

from . import aanvulling as soorten
from .basistypen import Gezagsdrager

Drager = Callable[[Voorkomen], Gezagsdrager]


def gezagsaanvulling(aanvulling: Aanvulling, drager: Drager) -> soorten.Gezagsaanvulling:
    """The addition to one outcome."""
    geheel = aanvulling.geheel
    return soorten.Gezagsaanvulling(
        toelichting=van_aanvulling(aanvulling),
        wijkt_af=aanvulling.wijkt_af,
        type=geheel.soort,
        houders=[_houder(een, drager) for een in geheel.houders],
        onbekende_houder=geheel.onbekende_houder,
        geschorst=[_houder(een, drager) for een in geheel.geschorst],
        reden=geheel.reden,
        artikel=geheel.artikel,
        bevindingen=[
            soorten.Bevinding(
                code=een.code,
                tekst=een.tekst,
                artikel=een.artikel,
                zaaknummers=[i.zaaknummer for i in een.inschrijvingen],
            )
            for een in aanvulling.bevindingen
        ],
        tegenspraken=[_tegenspraak(een, drager) for een in aanvulling.tegenspraken],
        inschrijvingen=[inschrijving(een, drager, werkt) for een, werkt in aanvulling.inschrijvingen],
        voorbehoud=GEEN_BEWIJS,
    )


def inschrijving(een: rechtspraak.Inschrijving, drager: Drager, werking: Werking | None = None) -> soorten.Inschrijving:
    """A decision as the register has it."""
    return soorten.Inschrijving(
        register=een.register,
        maatregel=een.maatregel,
        rechtbank=een.rechtbank or None,
        zaaknummer=een.zaaknummer,
        uitspraak=str(een.uitspraak),
        ingang=str(een.ingang),
        einde=_datum(een.einde),
        ingeschreven=_datum(een.ingeschreven),
        onderwerpen=list(een.onderwerpen),
        benoemden=[
            soorten.Benoemde(
                hoedanigheid=b.hoedanigheid,
                persoon=None if b.organisatie else drager(als_voorkomen(b)),
                organisatie=organisatie(b.organisatie),
            )
            for b in een.benoemden
        ],
        artikel=ARTIKELEN[een.maatregel],
        bekend_sinds=een.bekend_sinds,
        werking=werking,
    )


def organisatie(een: rechtspraak.Organisatie | None) -> soorten.Organisatie | None:
    """An organisation that the court named."""
    return soorten.Organisatie(naam=een.naam, oin=een.oin, kvk=een.kvk) if een else None


def _houder(een: Houder, drager: Drager) -> soorten.Gezagshouder:
    return soorten.Gezagshouder(
        rol=een.rol, persoon=drager(een.persoon) if een.persoon else None, organisatie=organisatie(een.organisatie)
    )


def _tegenspraak(een: Tegenspraak, drager: Drager) -> soorten.Tegenspraak:
    kanten = [
        soorten.Kant(
            bron=kant.inschrijving.register.value if kant.inschrijving else "brp",
            zegt=kant.zegt,
            houders=[_houder(houder, drager) for houder in kant.houders],
            datum=_datum(kant.datum),
            zaaknummer=kant.inschrijving.zaaknummer if kant.inschrijving else None,
            heeft_voorrang=plek == een.voorrang,
        )
        for plek, kant in enumerate(een.kanten)
    ]
    return soorten.Tegenspraak(code=een.code, kanten=kanten, waarom=een.waarom, artikel=een.artikel)


def _datum(datum: Datum | None) -> str | None:
    return str(datum) if datum is not None else None
