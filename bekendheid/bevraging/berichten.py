"""The one specification of the enquiry and of signals, from which the client, the mock service and its page are made.

The base is the draft enrichment interface of Justid (JZV Verrijkingen 1.0): its reasons and questions with their codes.
Different here: a POST with the number in the body (a BSN is never in a URL), only a number instead of name and address,
and only closed answers (the draft has a free description).
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator

from graph.nummers import OIN

from ..partner import EMAIL, NAAM, TELEFOON
from ..waarden import BSN, Functie, RedenVerzoek, Soort, Vraag

VERSIE = "1.0.0"
BEKENDHEID = "/v1/bekendheid"
VERRIJKING = "/v1/verrijkingen"
SIGNALEN = "/v1/signalen"
"""Where the mock service receives; a real partner says its own whole address."""
MEESTE_PERSONEN = 100
"""Persons in one question: more than any gezinssysteem has."""

Nummer = Annotated[str, Field(pattern=f"^{BSN.pattern}$", description="burgerservicenummer")]


class _Bericht(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Vrager(_Bericht):
    """Who asks, on whose account the answer goes; who it really is, the connection proves (FSC, PKIoverheid)."""

    oin: Annotated[str, Field(pattern=f"^{OIN.pattern}$")]
    soort: Soort


class Bekendheidsvraag(_Bericht):
    """Are these persons known to you?"""

    vrager: Vrager
    redenVerzoek: RedenVerzoek  # noqa: N815
    burgerservicenummers: Annotated[list[Nummer], Field(min_length=1, max_length=MEESTE_PERSONEN)]


class Bekend(_Bericht):
    """Whether one of them is known; only then since when, and which desk to call."""

    burgerservicenummer: Nummer
    bekend: bool
    sinds: date | None = None
    functie: Functie | None = None

    @model_validator(mode="after")
    def _niets_over_wie_niet_bekend_is(self) -> Bekend:
        if not self.bekend and (self.sinds or self.functie):
            raise ValueError("over wie niet bekend is wordt niets gezegd")
        return self


class Bekendheidsantwoord(_Bericht):
    """One answer for each person that was asked about."""

    personen: Annotated[list[Bekend], Field(max_length=MEESTE_PERSONEN)]


class JaNee(StrEnum):
    """The answer to a concrete question."""

    JA = "ja"
    NEE = "nee"
    ONBEKEND = "onbekend"


class Verrijkingsvraag(_Bericht):
    """Concrete questions about one person, who is known to this partner."""

    vrager: Vrager
    redenVerzoek: RedenVerzoek  # noqa: N815
    burgerservicenummer: Nummer
    vragen: Annotated[list[Vraag], Field(min_length=1, max_length=len(Vraag))]


class Beantwoord(_Bericht):
    """One question with its answer."""

    vraag: Vraag
    antwoord: JaNee


class Verrijkingsantwoord(_Bericht):
    """One answer for each question that was put."""

    antwoorden: Annotated[list[Beantwoord], Field(max_length=len(Vraag))]


class Signaalsoort(StrEnum):
    """Whether there is a signal, or not any more."""

    SIGNAAL = "signaal"
    INGETROKKEN = "ingetrokken"


class Signaalcontact(_Bericht):
    """The desk of the other partner, as the address book has it."""

    functie: Functie
    telefoon: Annotated[str, Field(pattern=TELEFOON)] | None = None
    email: Annotated[str, Field(pattern=EMAIL)] | None = None


class Signaalbericht(_Bericht):
    """What a partner is told; received means 204. The same again changes nothing: the last one about a key holds.

    Whom it is about the partner knows by its own registration. The name comes from the address book, never from the
    other partner.
    """

    soort: Signaalsoort
    sleutel: UUID
    """Which signal this is, however often it is told."""
    registratie: UUID
    """The partner's own."""
    partner: Annotated[str, Field(pattern=NAAM)] | None = None
    contact: Signaalcontact | None = None

    @model_validator(mode="after")
    def _wie_alleen_bij_een_signaal(self) -> Signaalbericht:
        if any((een is not None) != (self.soort is Signaalsoort.SIGNAAL) for een in (self.partner, self.contact)):
            raise ValueError("een signaal noemt wie te bellen; een ingetrokken signaal noemt niemand")
        return self
