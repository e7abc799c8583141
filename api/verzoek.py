"""What holds for every HTTP request: safe headers, the purpose it is logged with, and an answer when all else fails."""

from __future__ import annotations

from typing import Any

import orjson
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from . import logboek
from .problemen import probleem

DOELKOP = b"verwant-doel"
GRAPHQL = "/graphql"
OFFICIEEL = "/api/"
GROOTSTE_VRAAG = 512 * 1024
"""Bytes of a GraphQL request; the largest document that may be asked takes a few thousand."""
CSP = "default-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'"
VEILIG = {
    b"cache-control": b"no-store",
    b"content-security-policy": CSP.encode(),
    b"referrer-policy": b"no-referrer",
    b"strict-transport-security": b"max-age=31536000",
    b"x-content-type-options": b"nosniff",
    b"x-frame-options": b"DENY",
}
"""Headers that every response carries, unless the route gave its own."""
VERSIE = (b"api-version", b"2.0")


class VoorElkVerzoek:
    """Middleware around the whole application."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        logboek.doel.set(logboek.schoon(_kop(scope, DOELKOP)))
        begonnen = False

        async def met_koppen(bericht: Message) -> None:
            nonlocal begonnen
            if bericht["type"] == "http.response.start":
                begonnen = True
                bericht["headers"] = _aangevuld(bericht["headers"], scope["path"])
            await send(bericht)

        try:
            if scope["path"] == GRAPHQL and scope["method"] == "POST":
                inhoud = await _lees(receive)
                if not _is_vraag(inhoud):
                    detail = "Stuur een JSON object met de tekst van de vraag onder query."
                    await probleem(400, detail, "json", Request(scope))(scope, receive, met_koppen)
                    return
                receive = _opnieuw(inhoud or b"", receive)
            await self.app(scope, receive, met_koppen)
        except Exception as fout:
            logboek.interne_fout(fout)
            if not begonnen:
                antwoord = probleem(500, "Er ging iets mis. Waarschuw de beheerder.", "serverError", Request(scope))
                await antwoord(scope, receive, met_koppen)


def _kop(scope: Scope, gezocht: bytes) -> str:
    for naam, waarde in scope["headers"]:
        if naam == gezocht:
            return str(waarde, "latin-1")
    return ""


def _aangevuld(koppen: list[tuple[bytes, bytes]], pad: str) -> list[tuple[bytes, bytes]]:
    gegeven = {naam for naam, _ in koppen}
    extra = [kop for kop in VEILIG.items() if kop[0] not in gegeven]
    return [*koppen, *extra, VERSIE] if pad.startswith(OFFICIEEL) else [*koppen, *extra]


async def _lees(receive: Receive) -> bytes | None:
    """The body; None when it is too large, or the caller went away."""
    delen, lengte, meer = [], 0, True
    while meer:
        bericht = await receive()
        deel = bericht.get("body", b"")
        lengte += len(deel)
        if lengte > GROOTSTE_VRAAG or bericht["type"] == "http.disconnect":
            return None
        delen.append(deel)
        meer = bericht.get("more_body", False)
    return b"".join(delen)


def _is_vraag(inhoud: bytes | None) -> bool:
    """Whether a body has the form of a GraphQL request."""
    try:
        vraag: Any = orjson.loads(inhoud or b"")
    except orjson.JSONDecodeError:
        return False
    if not isinstance(vraag, dict) or not isinstance(vraag.get("query"), str):
        return False
    return isinstance(vraag.get("variables"), dict | None)


def _opnieuw(inhoud: bytes, verder: Receive) -> Receive:
    """A receiver that gives the body once more, and then whatever comes."""
    gegeven = False

    async def receive() -> Message:
        nonlocal gegeven
        if gegeven:
            return await verder()
        gegeven = True
        return {"type": "http.request", "body": inhoud, "more_body": False}

    return receive
