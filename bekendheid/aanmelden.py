"""The door through which registrations come in: closed fields, closed values, and reasons for a refusal without values.

A partner sends one JSON object a registration, whether in a file (a line each) or over the API. A field that does not
exist, a function that is not in the list, a number that cannot be one: refused, and what was in it is not repeated.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, NamedTuple
from uuid import uuid4

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from graph.bekendheid import Betrokkene, Registratie
from graph.fouten import OngeldigeInvoer
from graph.model import Persoon

from .bewaren import HOOGSTENS, grensdag, na_jaren
from .partner import Partner
from .waarden import BSN, Functie

LANGSTE_REGEL = 512
"""Bytes; more than any registration needs."""
SPELING = timedelta(minutes=5)
"""How far the clock of a partner may be ahead."""


class Aanmelding(BaseModel):
    """What a partner may send, and nothing else."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    burgerservicenummer: Annotated[str, Field(pattern=f"^{BSN.pattern}$")] | None = None
    identiteit: Annotated[int, Field(ge=0, lt=2**63, strict=True)] | None = None
    functie: Functie
    sinds: datetime | None = None
    """When the partner registered it; the moment of receipt when absent."""
    verwijderdatum: date | None = None
    """When it ends, if the partner knows; the law may end it sooner."""


class Weigering(NamedTuple):
    """Why a registration was refused."""

    reden: str
    """Stable code, for counting."""
    uitleg: str


def lees(regel: bytes, partner: Partner, nu: datetime) -> Registratie | Weigering:
    """A registration of this partner from one line of JSON, received now (UTC); or why it is refused."""
    if len(regel) > LANGSTE_REGEL:
        return Weigering("teLang", f"een registratie is hoogstens {LANGSTE_REGEL} bytes")
    try:
        return neem_aan(Aanmelding.model_validate_json(regel), partner, nu)
    except ValidationError as fout:
        return _weigering(fout)


def uit_velden(velden: Mapping[str, object], partner: Partner, nu: datetime) -> Registratie | Weigering:
    """The same from values under their names, as an API gives them."""
    try:
        return neem_aan(Aanmelding.model_validate(velden), partner, nu)
    except ValidationError as fout:
        return _weigering(fout)


def neem_aan(aanmelding: Aanmelding, partner: Partner, nu: datetime) -> Registratie | Weigering:
    """The registration that follows from what a partner sent, received now (UTC); or why it is refused."""
    if not partner.meldingsbevoegd:
        return Weigering("nietMeldingsbevoegd", "deze organisatie is niet aangewezen om te registreren")
    sinds = aanmelding.sinds or nu
    if sinds.tzinfo is None:
        return Weigering("onjuisteWaarde", "sinds: geef de tijdzone erbij")
    if sinds > nu + SPELING:
        return Weigering("inDeToekomst", "sinds: dit moment moet nog komen")
    sinds = min(sinds, nu).astimezone(UTC).replace(microsecond=0)
    uiterlijk = na_jaren(sinds.date(), HOOGSTENS)
    if uiterlijk <= nu.date():
        return Weigering("verlopen", "sinds: een registratie duurt hoogstens twee jaar, en die zijn voorbij")
    if aanmelding.verwijderdatum is not None and aanmelding.verwijderdatum > uiterlijk:
        return Weigering("teLang", "verwijderdatum: een registratie duurt hoogstens twee jaar")
    wie = Betrokkene(aanmelding.burgerservicenummer, aanmelding.identiteit)
    try:
        return Registratie(uuid4(), wie, partner.oin, aanmelding.functie, sinds, aanmelding.verwijderdatum)
    except OngeldigeInvoer as fout:
        return Weigering("onjuisteWaarde", str(fout))


def keur(registratie: Registratie, persoon: Persoon | None, dag: date) -> Weigering | None:
    """Whether this person may be registered on this day; None when so. The person is None when nobody is known."""
    if persoon is None:
        return Weigering("onbekendePersoon", "deze persoon is hier niet bekend")
    if persoon.overleden:
        return Weigering("overleden", "deze persoon is overleden")
    grens = grensdag(persoon)
    if grens is not None and grens <= max(dag, registratie.sinds.date()):
        return Weigering("teOud", "vanaf 23 jaar wordt niemand geregistreerd")
    return None


def _weigering(fout: ValidationError) -> Weigering:
    """The faults by field; what is not a field of ours is not named, because the name itself may tell something."""
    gebreken = fout.errors(include_url=False, include_context=False, include_input=False)
    if any(gebrek["type"] == "extra_forbidden" for gebrek in gebreken):
        return Weigering("onbekendVeld", f"er zijn geen andere velden dan {_opsomming(list(Aanmelding.model_fields))}")
    velden = sorted({str(gebrek["loc"][0]) for gebrek in gebreken if gebrek["loc"]})
    if not velden:
        return Weigering("onleesbaar", "dit is geen JSON-object")
    return Weigering("onjuisteWaarde", f"verbeter of vul aan: {_opsomming(velden)}")


def _opsomming(velden: Sequence[str]) -> str:
    return ", ".join(velden)
