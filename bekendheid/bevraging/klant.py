"""One partner over HTTP: a question or a signal in, a checked answer out, in its time, whatever is at the other end.

A partner has a connection pool of its own, so one that hangs can use up its own connections and nobody else's. An
answer is read up to a limit, redirects are not followed, cookies are not kept, and settings of the machine (proxies,
passwords) do not apply: the question carries a burgerservicenummer and goes to the address in the address book only.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping
from enum import StrEnum
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TypeVar

import httpx
from pydantic import BaseModel, ValidationError

from ..partner import MEESTE_GEDULD, Partner
from .berichten import (
    BEKENDHEID,
    VERRIJKING,
    Bekendheidsantwoord,
    Bekendheidsvraag,
    Signaalbericht,
    Verrijkingsantwoord,
    Verrijkingsvraag,
)

VERBINDINGEN = 4
"""At most, for each partner; who waits for one does so in the partner's own time."""
OPENHOUDEN = 4.0
"""Seconds that an idle connection stays open: less than servers do, so that it is we who hang up."""
LANGSTE_ANTWOORD = 64 * 1024
"""Bytes: a hundred persons fit in a quarter of it."""
JSON = "application/json"
GEWEIGERD = (401, 403)

A = TypeVar("A", bound=BaseModel)


class Mislukt(StrEnum):
    """Why a partner gave no answer that can be used."""

    GEWEIGERD = "geweigerd"
    TE_LAAT = "te-laat"
    STORING = "storing"


class Klanten:
    """The clients of all partners; close it when done."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        # Made once: reading the certificates costs more than a whole enquiry.
        self._tls = tls or ssl.create_default_context()
        self._per_partner: dict[str, httpx.AsyncClient] = {}

    async def bekendheid(
        self, partner: Partner, vraag: Bekendheidsvraag, voor: float, koppen: Mapping[str, str] | None = None
    ) -> Bekendheidsantwoord | Mislukt:
        """Put the first question; the answer is there before the moment `voor` (of the clock of the event loop)."""
        antwoord = await self._vraag(partner, BEKENDHEID, vraag, Bekendheidsantwoord, voor, koppen)
        if isinstance(antwoord, Bekendheidsantwoord):
            gekregen = sorted(persoon.burgerservicenummer for persoon in antwoord.personen)
            # Somebody else's answer is worse than none.
            if gekregen != sorted(vraag.burgerservicenummers):
                return Mislukt.STORING
        return antwoord

    async def verrijking(
        self, partner: Partner, vraag: Verrijkingsvraag, voor: float, koppen: Mapping[str, str] | None = None
    ) -> Verrijkingsantwoord | Mislukt:
        """Put concrete questions; the answer is there before the moment `voor` (of the clock of the event loop)."""
        antwoord = await self._vraag(partner, VERRIJKING, vraag, Verrijkingsantwoord, voor, koppen)
        if isinstance(antwoord, Verrijkingsantwoord) and sorted(a.vraag for a in antwoord.antwoorden) != sorted(
            vraag.vragen
        ):
            return Mislukt.STORING
        return antwoord

    async def meld(self, partner: Partner, bericht: Signaalbericht, voor: float) -> Mislukt | None:
        """Tell a partner of a signal where it receives those; None when it said 204 before the moment `voor`.

        Nothing else counts as received: a page of somebody in between comes with 200.
        """
        uit = await self._stuur(partner, partner.signalen_url or "", bericht, voor, {})
        if isinstance(uit, Mislukt):
            return uit
        return None if uit[0].status_code == httpx.codes.NO_CONTENT else Mislukt.STORING

    async def sluit(self) -> None:
        """Hang up everywhere."""
        klanten, self._per_partner = self._per_partner, {}
        await asyncio.gather(*(klant.aclose() for klant in klanten.values()))

    async def _vraag(
        self,
        partner: Partner,
        pad: str,
        vraag: BaseModel,
        soort: type[A],
        voor: float,
        koppen: Mapping[str, str] | None,
    ) -> A | Mislukt:
        uit = await self._stuur(partner, f"{partner.url}{pad}", vraag, voor, koppen or {})
        if isinstance(uit, Mislukt):
            return uit
        kop, lijf = uit
        is_json = kop.headers.get("content-type", "").partition(";")[0].strip() == JSON
        if kop.status_code != httpx.codes.OK or not is_json or "content-encoding" in kop.headers:
            return Mislukt.STORING
        try:
            return soort.model_validate_json(lijf)
        except ValidationError:
            return Mislukt.STORING

    async def _stuur(
        self, partner: Partner, url: str, bericht: BaseModel, voor: float, koppen: Mapping[str, str]
    ) -> tuple[httpx.Response, bytes] | Mislukt:
        # Httpx counts time for each step on the line; a partner that drips would never be late. This is for all of it.
        try:
            async with asyncio.timeout_at(voor):
                return await self._haal(partner, url, bericht, koppen)
        except TimeoutError:
            return Mislukt.TE_LAAT
        except (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError, OSError):
            return Mislukt.STORING

    async def _haal(
        self, partner: Partner, url: str, bericht: BaseModel, koppen: Mapping[str, str]
    ) -> tuple[httpx.Response, bytes] | Mislukt:
        """An answer that is no refusal, and its body of no more than the greatest length."""
        async with self._klant(partner).stream(
            "POST",
            url,
            content=bericht.model_dump_json(by_alias=True),
            headers={**koppen, "Content-Type": JSON, "Accept": JSON, "Accept-Encoding": "identity"},
        ) as antwoord:
            lijf = bytearray()
            # Also of a refusal or a failure: a connection of which the answer was not read cannot be used again.
            async for stuk in antwoord.aiter_raw():
                lijf += stuk
                if len(lijf) > LANGSTE_ANTWOORD:
                    return Mislukt.STORING
        if antwoord.status_code in GEWEIGERD:
            return Mislukt.GEWEIGERD
        return antwoord, bytes(lijf)

    def _klant(self, partner: Partner) -> httpx.AsyncClient:
        klant = self._per_partner.get(partner.oin)
        if klant is None:
            klant = self._per_partner[partner.oin] = httpx.AsyncClient(
                verify=self._tls,
                timeout=MEESTE_GEDULD,
                limits=httpx.Limits(
                    max_connections=VERBINDINGEN, max_keepalive_connections=VERBINDINGEN, keepalive_expiry=OPENHOUDEN
                ),
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
                follow_redirects=False,
                trust_env=False,
            )
        return klant
