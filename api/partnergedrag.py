"""How make-believe partners behave: well, slowly, or in one of the ways in which services break."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import count

from fastapi import Request, Response
from fastapi.responses import RedirectResponse, StreamingResponse
from starlette.exceptions import HTTPException

from bekendheid.bevraging.berichten import Bekend, Bekendheidsantwoord, Signaalbericht
from bekendheid.waarden import Soort

JSON = "application/json"
LAATSTE = 1000
"""Signals."""


class Gedrag(StrEnum):
    """How a make-believe partner behaves."""

    GEWOON = "gewoon"
    TRAAG = "traag"
    HANGT = "hangt"
    """Never answers, until the other side hangs up."""
    FAALT = "faalt"
    WEIGERT = "weigert"
    ONZIN = "onzin"
    """An answer that is no answer."""
    VERWISSELT = "verwisselt"
    """A good answer, about somebody else."""
    VERWIJST = "verwijst"
    """Sends the asker on to another address."""
    DRUPPELT = "druppelt"
    """One byte now and then, for ever."""
    EINDELOOS = "eindeloos"
    """As many bytes as there is time for."""


@dataclass(slots=True)
class Nagebootst:
    """One make-believe partner."""

    soort: Soort
    gedrag: Gedrag = Gedrag.GEWOON
    vertraging: float = 1.0
    """Seconds that a slow one takes."""
    gevraagd: int = 0
    """How many questions reached it."""
    signalen: deque[Signaalbericht] = field(default_factory=lambda: deque(maxlen=LAATSTE))
    """The last signals that reached it, whatever it answered."""


async def gedraag(wie: Nagebootst, antwoord: object, request: Request) -> object:
    """The answer, or what this partner makes of it."""
    match wie.gedrag:
        case Gedrag.TRAAG:
            await asyncio.sleep(wie.vertraging)
        case Gedrag.HANGT:
            while (await request.receive())["type"] != "http.disconnect":
                pass
        case Gedrag.FAALT:
            raise HTTPException(500, "Er ging iets mis.")
        case Gedrag.WEIGERT:
            raise HTTPException(403, "Hierop antwoorden wij niet.")
        case Gedrag.ONZIN:
            return Response(b"<html>welkom", media_type=JSON)
        case Gedrag.VERWISSELT:
            return Bekendheidsantwoord(personen=[Bekend(burgerservicenummer="000000012", bekend=True)])
        case Gedrag.VERWIJST:
            return RedirectResponse("/0" + request.url.path[request.url.path.index("/v1") :], 307)
        case Gedrag.DRUPPELT:
            return StreamingResponse(_stroom(0.05), media_type=JSON)
        case Gedrag.EINDELOOS:
            return StreamingResponse(_stroom(0, 65536), media_type=JSON)
    return antwoord


async def _stroom(pauze: float, bytes_: int = 1) -> AsyncIterator[bytes]:
    for _ in count():
        yield b" " * bytes_
        await asyncio.sleep(pauze)
