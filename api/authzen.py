"""AuthZEN: may this person act for that one? `POST /access/v1/evaluation`, one decision and one record in the log.

Source: OpenID AuthZEN Authorization API 1.0 with the Dutch government's profile: a refusal is 200 with
`decision: false`, X-Request-ID is given back, and every call leaves exactly one record `adl.access_evaluation`.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

import orjson
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from gezag.vertegenwoordiging import Domein, Oordeel, Vertegenwoordiging
from graph.datum import lees_datum
from graph.fouten import OngeldigeInvoer, StoreOnbereikbaar

from . import logboek, vertegenwoordigen
from .gezag_rest import lees_inhoud
from .problemen import Gebrek, niet_beschikbaar, probleem
from .toelichting_vertegenwoordiging import van_paar
from .vraagbaak import NietGevonden, Vraagbaak

PAD = "/access/v1/evaluation"
VERSIE = "1.0"
KOP_NUMMER = "X-Request-ID"
LANGSTE_NUMMER = 200
"""Characters of a request identifier; a longer one is not given back."""
GEBREKEN = {"missing": "Veld is verplicht.", "json_invalid": "Verwacht een JSON object."}
ANDERS = "Waarde voldoet niet."
VELDEN = {"vertegenwoordiger": "subject.id", "vertegenwoordigde": "resource.id", "peildatum": "context.time"}
"""Where in the request stands what the question calls by another name."""


class _Deel(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True)


class NatuurlijkPersoon(_Deel):
    """Somebody, by burgerservicenummer."""

    type: Literal["natuurlijkPersoon"]
    id: Annotated[str, Field(pattern=r"^[0-9]{9}$")]


class Eigenschappen(_Deel):
    """In which matter, and for which registered processing activity."""

    domein: Domein
    processing_activity_id: Annotated[str, Field(min_length=1, max_length=200)]


class Handeling(_Deel):
    """What the one would do for the other."""

    name: Literal["vertegenwoordigen"]
    properties: Eigenschappen


class Omstandigheden(_Deel):
    """When it is asked: the day as written in `time` is the day the decision is about."""

    time: AwareDatetime | None = None
    traceparent: Annotated[str, Field(pattern=r"^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$")] | None = None


class Hoedanigheid(_Deel):
    """For which organisation somebody acts, as the portal states it."""

    organisatie: Annotated[
        str | None, Field(alias="vertegenwoordigendeOrganisatie", pattern=r"^([0-9]{20}|[0-9]{8})$")
    ] = None
    """The number of the organisation: OIN, or KvK."""


class Vertegenwoordiger(NatuurlijkPersoon):
    """Who would act."""

    properties: Hoedanigheid = Hoedanigheid()


class Vraag(_Deel):
    """The access evaluation request."""

    subject: Vertegenwoordiger
    action: Handeling
    resource: NatuurlijkPersoon
    context: Omstandigheden = Omstandigheden()


async def evalueer(request: Request) -> Response:
    """Decide on one request; log it once, however it ends."""
    regel: dict[str, Any] = {"uitkomst": "fout", "status": "Error"}
    try:
        antwoord = await _antwoord(request, regel)
    except Exception as fout:
        logboek.interne_fout(fout)
        antwoord = probleem(500, "Er ging iets mis. Waarschuw de beheerder.", "serverError", request)
    finally:
        logboek.toegang_beoordeeld(regel | {"verzoek": logboek.schoon(request.headers.get(KOP_NUMMER, ""))})
    nummer = request.headers.get(KOP_NUMMER)
    if nummer and len(nummer) <= LANGSTE_NUMMER:
        antwoord.headers[KOP_NUMMER] = nummer
    antwoord.headers["API-Version"] = VERSIE
    return antwoord


async def _antwoord(request: Request, regel: dict[str, Any]) -> Response:
    try:
        vraag = Vraag.model_validate_json(await lees_inhoud(request) or b"")
    except ClientDisconnect:
        regel |= {"uitkomst": "afgebroken", "status": "Unset"}
        return Response(status_code=400)
    except ValidationError as fout:
        regel |= {"uitkomst": "ongeldig", "status": "Unset"}
        return _ongeldig(
            request, [_gebrek(een["loc"], een["type"]) for een in fout.errors(include_input=False, include_url=False)]
        )
    activiteit = vraag.action.properties.processing_activity_id
    regel |= {"doel": logboek.schoon(activiteit), "traceparent": vraag.context.traceparent}
    try:
        besluit = await _besluit(request.app.state.vraagbaak, vraag)
    except OngeldigeInvoer as fout:
        regel |= {"uitkomst": "ongeldig", "status": "Unset"}
        return _ongeldig(request, [Gebrek(VELDEN[fout.veld], "value", fout.melding)])
    except StoreOnbereikbaar as fout:
        return niet_beschikbaar(request, fout)
    regel |= {"uitkomst": besluit["context"]["oordeel"], "decision": besluit["decision"], "status": "Ok"}
    return Response(orjson.dumps(besluit), media_type="application/json")


def _gebrek(plaats: tuple[int | str, ...], soort: str) -> Gebrek:
    return Gebrek(".".join(map(str, plaats)) or "body", soort, GEBREKEN.get(soort, ANDERS))


def _ongeldig(request: Request, gebreken: list[Gebrek]) -> Response:
    return probleem(400, "Een of meer velden zijn niet correct.", "paramsValidation", request, gebreken)


async def _besluit(baak: Vraagbaak, vraag: Vraag) -> dict[str, Any]:
    """The decision with its reasons; names nobody. Only a plain yes is permission: together is not alone."""
    dag = vraag.context.time.date().isoformat() if vraag.context.time else None
    domein = vraag.action.properties.domein
    namens = vraag.subject.properties.organisatie
    gevonden = await vertegenwoordigen.beoordeel(baak, vraag.subject.id, vraag.resource.id, domein, dag, namens)
    if isinstance(gevonden, NietGevonden):
        return {"decision": False, "context": {"oordeel": Oordeel.NIET_TE_BEPALEN, "reden": "NIET_GEVONDEN"}}
    v = gevonden.vertegenwoordiging
    return {"decision": v.oordeel is Oordeel.JA, "context": _waarom(v)}


def _waarom(v: Vertegenwoordiging) -> dict[str, Any]:
    uit: dict[str, Any] = {"oordeel": v.oordeel, "reden": v.reden, "toelichting": van_paar(v), "artikel": v.artikel}
    if v.grond:
        uit["grond"] = v.grond
    if v.samen_met:
        uit["samenMet"] = [een.rol for een in v.samen_met]
    if v.tot:
        uit["tot"] = str(lees_datum(f"{v.tot:08}"))
    uit["voorbehoud"] = [een.code for een in v.voorbehoud]
    return uit
