"""The official gezag interface (BRP API Gezag, version 2), so that an existing client works unchanged.

This is the busiest question, so it is answered before the framework's routing: that would take as long as the law does.
"""

from __future__ import annotations

from typing import Any

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from gezag import Soort, Uitspraak
from graph.fouten import StoreOnbereikbaar
from graph.tabellen import Tabellen

from .gezag_json import GESLACHT, relatie
from .problemen import Gebrek, niet_beschikbaar, probleem
from .toelichting import toelichting
from .vraagbaak import Vraagbaak, is_negen_cijfers

PAD = "/api/v1/opvragenBevoegdheidTotGezag"
VERSIE = "2"
MEESTE = 30
"""Persons in one request."""
GROOTSTE = 16 * 1024
"""Bytes of a request; thirty numbers take about 500."""
ZONDER_GEZAG = (Soort.TIJDELIJK_GEEN, Soort.NIET_TE_BEPALEN)


class Gezagsinterface:
    """Middleware that answers the official question, and lets every other request through."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http" or scope["path"] != PAD:
            await self.app(scope, receive, send)
            return
        request = Request(scope, receive)
        if scope["method"] != "POST":
            antwoord = probleem(405, "Stel de vraag met POST.", "http", request)
            antwoord.headers["Allow"] = "POST"
            await antwoord(scope, receive, send)
            return
        try:
            antwoord = await opvragen(request)
        except StoreOnbereikbaar as fout:
            antwoord = niet_beschikbaar(request, fout)
        await antwoord(scope, receive, send)


async def opvragen(request: Request) -> Response:
    """Gezagsrelaties of 1 to 30 persons; problem+json with every fault in a request that is not right."""
    gebreken: list[Gebrek] = []
    if request.headers.get("accept-gezag-version") != VERSIE:
        gebreken.append(Gebrek("AcceptGezagVersion", "value", "Header is verplicht en heeft waarde 2."))
    try:
        nummers = _nummers(await lees_inhoud(request), gebreken)
    except ClientDisconnect:
        return Response(status_code=400)
    if gebreken:
        return probleem(400, "Een of meerdere parameters zijn niet correct.", "paramsValidation", request, gebreken)
    baak: Vraagbaak = request.app.state.vraagbaak
    antwoord = await baak.officieel(nummers)
    tabellen = await baak.tabellen()
    personen = [
        {"burgerservicenummer": nummer, "gezag": [_relatie(uitspraak, tabellen) for uitspraak in uitspraken]}
        for nummer, uitspraken in antwoord
    ]
    return Response(orjson.dumps({"personen": personen}), media_type="application/json")


async def lees_inhoud(request: Request) -> bytes | None:
    """The body; None when it is too large to be a question."""
    delen, lengte = [], 0
    async for deel in request.stream():
        lengte += len(deel)
        if lengte > GROOTSTE:
            return None
        delen.append(deel)
    return b"".join(delen)


def _nummers(inhoud: bytes | None, gebreken: list[Gebrek]) -> list[str]:
    """The numbers asked about; what is wrong with the request is added to `gebreken`."""
    try:
        vraag: Any = orjson.loads(inhoud or b"")
    except orjson.JSONDecodeError:
        vraag = None
    if not isinstance(vraag, dict):
        gebreken.append(Gebrek("body", "json", "Verwacht een JSON object."))
        return []
    nummers = vraag.get("burgerservicenummer")
    if nummers is None:
        gebreken.append(Gebrek("burgerservicenummer", "required", "Parameter is verplicht."))
        return []
    if not isinstance(nummers, list):
        gebreken.append(Gebrek("burgerservicenummer", "array", "Parameter is geen array."))
        return []
    if not nummers:
        gebreken.append(Gebrek("burgerservicenummer", "minItems", "Array bevat minder dan 1 items."))
    if len(nummers) > MEESTE:
        gebreken.append(Gebrek("burgerservicenummer", "maxItems", f"Array bevat meer dan {MEESTE} items."))
    for plek, nummer in enumerate(nummers):
        if not (isinstance(nummer, str) and is_negen_cijfers(nummer)):
            gebreken.append(Gebrek(f"burgerservicenummer.{plek}", "pattern", "Waarde heeft geen negen cijfers."))
    return [] if gebreken else nummers


def _relatie(uitspraak: Uitspraak, tabellen: Tabellen) -> dict[str, Any]:
    """A relation without our reason codes, with the toelichting that the interface asks for."""
    uit = relatie(uitspraak, tabellen)
    uit.pop("reden", None)
    uit.pop("ontbrekend", None)
    if uitspraak.uitkomst.soort in ZONDER_GEZAG:
        uit["toelichting"] = toelichting(uitspraak.uitkomst)
    for deel in uit.values():
        for persoon in deel if isinstance(deel, list) else (deel,):
            if isinstance(persoon, dict) and (geslacht := persoon.get("geslacht")):
                geslacht["omschrijving"] = GESLACHT.get(geslacht["code"], geslacht["code"])
    return uit
