"""From the domain of bekendheid to its GraphQL types."""

from __future__ import annotations

import strawberry

from bekendheid import partner as adresboek
from bekendheid import samen
from bekendheid.bevraging import doorvragen
from bekendheid.registreren import Gesignaleerd
from graph import bekendheid as model

from . import bekendheidstypen as typen


def partner(een: adresboek.Partner) -> typen.Partner:
    """A partner as others may see it."""
    return typen.Partner(oin=een.oin, naam=een.naam, soort=een.soort)


def contact(een: adresboek.Contact) -> typen.Contact:
    """A desk."""
    return typen.Contact(functie=een.functie, telefoon=een.telefoon, email=een.email)


def bekendheid(een: samen.Samen) -> typen.BekendheidVanPersoon:
    """One person with every partner."""
    wie = een.persoon
    return typen.BekendheidVanPersoon(
        persoon=typen.Betrokkene(
            id=strawberry.ID(str(wie.id)),
            burgerservicenummer=wie.burgerservicenummer,
            naam=str(wie.naam),
            geboortedatum=str(wie.geboortedatum) if wie.geboortedatum else None,
            geheimhouding=wie.geheimhouding,
        ),
        partners=[
            typen.BekendBij(
                partner=partner(bij.partner),
                bekend=bij.bekend,
                sinds=bij.sinds.isoformat() if bij.sinds else None,
                contact=contact(bij.contact) if bij.contact else None,
                geregistreerd=bij.geregistreerd,
                rondvraag=bij.rondvraag,
            )
            for bij in een.partners
        ],
    )


def _identiteit(wie: model.Betrokkene) -> strawberry.ID | None:
    return None if wie.identiteit is None else strawberry.ID(str(wie.identiteit))


def registratie(een: model.Registratie) -> typen.Registratie:
    """A registration, for the partner that made it."""
    return typen.Registratie(
        id=strawberry.ID(str(een.id)),
        burgerservicenummer=een.betrokkene.burgerservicenummer,
        identiteit=_identiteit(een.betrokkene),
        functie=een.functie,
        sinds=een.sinds.isoformat(),
        verwijderdatum=een.verwijderdatum.isoformat() if een.verwijderdatum else None,
    )


def signaal(een: Gesignaleerd, van: adresboek.Partner) -> typen.Signaal:
    """A signal, for the partner that hears it."""
    return typen.Signaal(
        registratie=strawberry.ID(str(een.eigen.id)),
        burgerservicenummer=een.eigen.betrokkene.burgerservicenummer,
        identiteit=_identiteit(een.eigen.betrokkene),
        partner=partner(van),
        contact=contact(een.signaal.contact),
    )


def verrijking(een: doorvragen.Verrijking) -> typen.Verrijking:
    """The answers of one partner."""
    return typen.Verrijking(
        partner=partner(een.bericht.partner),
        uitkomst=een.uitkomst,
        antwoorden=[typen.Beantwoord(vraag=vraag, antwoord=antwoord) for vraag, antwoord in een.antwoorden],
        niet_toegestaan=list(een.niet_toegestaan),
    )
