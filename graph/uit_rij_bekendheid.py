"""Registrations from the rows that a store gives, and to them; every store has their columns in this order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from graph.bekendheid import Betrokkene, Bewaard, Functie, Paar, Registratie, Vertelling
from graph.model import Persoon

KOLOMMEN = ("id", "burgerservicenummer", "identiteit", "partner", "functie", "sinds", "verwijderdatum")

Rij = Sequence[Any]


def rij(registratie: Registratie) -> tuple[str | int | None, ...]:
    """A registration as a row."""
    einde = registratie.verwijderdatum
    return (
        str(registratie.id),
        *registratie.betrokkene,
        registratie.partner,
        registratie.functie.value,
        registratie.sinds.isoformat(),
        einde.isoformat() if einde else None,
    )


def registratie(rij: Rij) -> Registratie:
    """A registration out of a row."""
    id_, bsn, identiteit, partner, functie, sinds, einde = rij
    return Registratie(
        UUID(id_),
        Betrokkene(bsn, identiteit),
        partner,
        Functie(functie),
        datetime.fromisoformat(sinds),
        date.fromisoformat(einde) if einde else None,
    )


def bewaard(rij: Rij, personen: Mapping[int, Persoon], gearchiveerd: bool = False) -> Bewaard:
    """The same with its person, whose identifier (or None) comes after the columns."""
    *delen, persoon = rij
    return Bewaard(registratie(delen), personen.get(persoon), gearchiveerd)


def op_leeftijd(bewaard: Bewaard) -> tuple[datetime, UUID]:
    """To order them by: oldest first."""
    return bewaard.registratie.sinds, bewaard.registratie.id


def paar(een: str, ander: str) -> Paar:
    """A pair out of the identifiers of its registrations."""
    return Paar(UUID(een), UUID(ander))


def vertelling(rij: Rij) -> Vertelling:
    """What a partner was told of, out of a row."""
    id_, ander, functie = rij
    return Vertelling(UUID(id_), ander, Functie(functie))


def vertelling_rij(een: Vertelling) -> tuple[str, str, str]:
    """The same as a row."""
    return str(een.registratie), een.ander, een.functie.value
