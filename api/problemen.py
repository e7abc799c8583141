"""Errors over HTTP as problem details (RFC 9457): what was wrong, all of it at once, and nothing of the inside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import orjson
from starlette.requests import Request
from starlette.responses import Response

TITELS = {
    400: "Het verzoek is niet correct.",
    404: "De gevraagde bron bestaat niet.",
    405: "Deze methode wordt hier niet ondersteund.",
    500: "Interne serverfout.",
    503: "De bron is tijdelijk niet beschikbaar.",
}


class Gebrek(NamedTuple):
    """One fault in a request."""

    name: str
    code: str
    reason: str


def probleem(status: int, detail: str, code: str, request: Request, gebreken: Sequence[Gebrek] = ()) -> Response:
    """A response with problem details; the instance is the path alone."""
    uit: dict[str, Any] = {
        "type": f"https://developer.mozilla.org/docs/Web/HTTP/Status/{status}",
        "title": TITELS.get(status, "Fout."),
        "status": status,
        "detail": detail,
        "instance": request.url.path,
        "code": code,
    }
    if gebreken:
        uit["invalidParams"] = [gebrek._asdict() for gebrek in gebreken]
    return Response(orjson.dumps(uit), status_code=status, media_type="application/problem+json")


def niet_beschikbaar(request: Request, _fout: Exception) -> Response:
    """The store is away: nothing the caller did, and worth trying again."""
    return probleem(503, "De store antwoordt niet. Probeer het straks opnieuw.", "notAvailable", request)
