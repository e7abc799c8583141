"""How a make-believe source breaks: each of the first requests in one of these ways, and well from then on."""

from __future__ import annotations

import asyncio
import hmac
from collections import deque
from collections.abc import AsyncIterator, Iterable

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.problemen import probleem

from .storing import Storing

JSON = "application/json"
BLOK = 64 * 1024


class Verstoord:
    """A service with a lock on its door, that breaks at first; `vertraging` (seconds) is how long each answer takes."""

    def __init__(
        self,
        dienst: ASGIApp,
        storingen: Iterable[Storing] = (),
        vertraging: float = 0.0,
        token: str | None = None,
        wacht: int = 1,
    ) -> None:
        self.dienst, self.vertraging, self.wacht = dienst, vertraging, wacht
        self.storingen = deque(storingen)
        self.sleutel = f"Bearer {token}".encode() if token else None
        self.paden: list[str] = []
        """What was asked for: path and query of each request."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: D102 - what ASGI asks
        if scope["type"] != "http":
            await self.dienst(scope, receive, send)
            return
        request = Request(scope, receive)
        self.paden.append(request.url.path + (f"?{request.url.query}" if request.url.query else ""))
        gegeven = Headers(scope=scope).get("authorization", "").encode()
        if self.sleutel and not hmac.compare_digest(self.sleutel, gegeven):
            await probleem(401, "Geef een geldig token.", "unauthorized", request)(scope, receive, send)
            return
        await asyncio.sleep(self.vertraging)
        storing = self.storingen.popleft() if self.storingen else Storing.GEEN
        match storing:
            case Storing.GEEN:
                await self.dienst(scope, receive, send)
            case Storing.AFGEKAPT:
                await self._kap_af(scope, receive, send)
            case Storing.HANGT:
                while (await receive())["type"] != "http.disconnect":
                    pass
            case _:
                await self._antwoord(storing, request)(scope, receive, send)

    def _antwoord(self, storing: Storing, request: Request) -> Response:
        match storing:
            case Storing.DRUK:
                antwoord = probleem(429, "Te veel vragen.", "tooManyRequests", request)
                antwoord.headers["Retry-After"] = str(self.wacht)
                return antwoord
            case Storing.HTML:
                return Response("<html>Meld u aan</html>", media_type="text/html")
            case Storing.ONZIN:
                return Response(b'{"inschrijvingen": [', media_type=JSON)
            case Storing.VERWIJST:
                return RedirectResponse("/elders", 307)
            case Storing.EINDELOOS:
                return StreamingResponse(_stroom(), media_type=JSON)
            case _:
                return probleem(500, "Er ging iets mis.", "internal", request)

    async def _kap_af(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The head of the true answer, half of its body, and no more."""
        klaar = False

        async def half(bericht: Message) -> None:
            nonlocal klaar
            if bericht["type"] == "http.response.start":
                await send(bericht)
            elif not klaar:
                klaar = True
                lijf = bericht.get("body", b"")
                await send({**bericht, "body": lijf[: len(lijf) // 2], "more_body": True})

        await self.dienst(scope, receive, half)


async def _stroom() -> AsyncIterator[bytes]:
    while True:
        yield b" " * BLOK
        await asyncio.sleep(0)
