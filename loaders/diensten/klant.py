"""One source over HTTP: a question in, JSON out; tries again what may yet succeed, and says what is wrong else.

An answer is read up to a limit, redirects are not followed, cookies are not kept, and settings of the machine (proxies,
passwords) do not apply: what is asked may name people, and goes to the address that the steward gave and nowhere else.
No text here repeats what the source said, for that may name people too.
"""

from __future__ import annotations

import asyncio
import random
import ssl
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, NamedTuple

import httpx
import orjson
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception_type, stop_after_attempt, wait_random_exponential

from graph.fouten import BronOnbereikbaar, BronOnleesbaar

from .adres import adres

LANGSTE_ANTWOORD = 16 * 1024 * 1024
"""Bytes; a page of inscriptions is about one."""
JSON = "application/json"
TIJDELIJK = frozenset({408, 425, 429, 500, 502, 503, 504})
VERDER = "wat al is opgehaald blijft een dag bewaard: geef dezelfde opdracht later nog eens, dan gaat hij verder"


class Geduld(NamedTuple):
    """How long to go on; times in seconds."""

    verzoek: float = 60.0
    """For one request, from its first byte to the last of its answer."""
    pogingen: int = 6
    begin: float = 0.5
    """The first wait is up to this; each next one up to twice as long."""
    hoogstens: float = 60.0
    """No wait is longer; a source that asks for more is left alone."""


class PlekWeg(Exception):
    """The source does not know any more where we were: begin anew."""


class _Tijdelijk(Exception):
    """This went wrong, and may go well the next time; `na` is after how many seconds, when the source says so."""

    def __init__(self, wat: str, na: float | None = None) -> None:
        super().__init__(wat)
        self.na = na


class Klant(AbstractAsyncContextManager["Klant"]):
    """Asks one source; use it in `async with`."""

    def __init__(self, url: str, token: str | None = None, geduld: Geduld | None = None) -> None:
        delen = adres(url)
        self.waar = delen.netloc
        """Which source it is, to name in messages."""
        self.geduld = geduld or Geduld()
        self._basis = url.rstrip("/")
        self._http = httpx.AsyncClient(
            verify=ssl.create_default_context() if delen.scheme == "https" else False,
            timeout=self.geduld.verzoek,
            headers={"Accept": JSON, "Accept-Encoding": "identity"}
            | ({"Authorization": f"Bearer {token}"} if token else {}),
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            follow_redirects=False,
            trust_env=False,
        )

    async def __aexit__(self, *_: object) -> None:
        await self._http.aclose()

    async def haal(
        self, methode: str, pad: str, vraag: Mapping[str, str] | None = None, lijf: Mapping[str, Any] | None = None
    ) -> Any:  # noqa: ANN401 - JSON
        """The answer. What names people goes in `lijf`, never in `vraag`: that stands in the URL.

        Raises BronOnbereikbaar when it keeps failing, BronOnleesbaar when the source says no or speaks nonsense,
        PlekWeg when it does not know the place asked about any more.
        """
        pogingen = AsyncRetrying(
            stop=stop_after_attempt(self.geduld.pogingen),
            wait=self._wacht,
            retry=retry_if_exception_type(_Tijdelijk),
            reraise=True,
        )
        try:
            async for poging in pogingen:
                with poging:
                    return await self._een_keer(methode, pad, vraag or {}, lijf)
        except _Tijdelijk as fout:
            raise BronOnbereikbaar(f"{self.waar}: {fout}, ook na {self.geduld.pogingen} pogingen; {VERDER}") from None

    def _wacht(self, stand: RetryCallState) -> float:
        fout = stand.outcome.exception() if stand.outcome else None
        na = fout.na if isinstance(fout, _Tijdelijk) else None
        if na is None:
            return wait_random_exponential(multiplier=self.geduld.begin, max=self.geduld.hoogstens)(stand)
        # Not all at the same moment that the source named to everybody.
        return na + random.uniform(0, self.geduld.begin)  # noqa: S311

    async def _een_keer(self, methode: str, pad: str, vraag: Mapping[str, str], lijf: Mapping[str, Any] | None) -> Any:  # noqa: ANN401
        # Httpx counts time for each step on the line; a source that drips would never be late. This is for all of it.
        try:
            async with asyncio.timeout(self.geduld.verzoek):
                gelezen = await self._lees(methode, pad, vraag, lijf)
        except (TimeoutError, httpx.TimeoutException):
            raise _Tijdelijk("de bron antwoordt niet op tijd") from None
        except (httpx.RemoteProtocolError, httpx.ReadError):
            raise _Tijdelijk("het antwoord van de bron brak af") from None
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as fout:
            if _door_tls(fout):
                raise BronOnleesbaar(
                    f"{self.waar}: de beveiligde verbinding lukt niet; klopt het certificaat?"
                ) from None
            raise _Tijdelijk("de bron is niet te bereiken; klopt het adres?") from None
        try:
            return orjson.loads(gelezen)
        except orjson.JSONDecodeError:
            raise _Tijdelijk("het antwoord van de bron is geen JSON") from None

    async def _lees(
        self, methode: str, pad: str, vraag: Mapping[str, str], lijf: Mapping[str, Any] | None
    ) -> bytearray:
        """The body of a good answer, of no more than the greatest length."""
        gelezen = bytearray()
        async with self._http.stream(
            methode,
            self._basis + pad,
            params=vraag,
            content=None if lijf is None else orjson.dumps(lijf),
            headers=None if lijf is None else {"Content-Type": JSON},
        ) as antwoord:
            self._keur_kop(antwoord)
            async for stuk in antwoord.aiter_raw():
                gelezen += stuk
                if len(gelezen) > LANGSTE_ANTWOORD:
                    raise BronOnleesbaar(f"{self.waar}: het antwoord is langer dan een antwoord kan zijn")
        return gelezen

    def _keur_kop(self, antwoord: httpx.Response) -> None:
        """Whether this can be read on. Raises what it is instead."""
        status = antwoord.status_code
        if status in TIJDELIJK:
            na = _na(antwoord.headers.get("retry-after"))
            if na is not None and na > self.geduld.hoogstens:
                raise BronOnbereikbaar(f"{self.waar}: de bron vraagt {na:.0f} seconden te wachten; {VERDER}")
            raise _Tijdelijk(f"de bron geeft status {status}", na)
        if status == httpx.codes.GONE:
            raise PlekWeg
        if status in (httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN):
            raise BronOnleesbaar(
                f"{self.waar}: de bron weigert de toegang (status {status}); zet het juiste token in"
                " VERWANT_BRON_TOKEN_BESTAND"
            )
        if antwoord.is_redirect:
            raise BronOnleesbaar(f"{self.waar}: de bron verwijst door; dat volgen wij niet, geef het adres zelf")
        if status != httpx.codes.OK:
            raise BronOnleesbaar(f"{self.waar}: de bron geeft status {status}; klopt het adres, en is het deze bron?")
        soort = antwoord.headers.get("content-type", "").partition(";")[0].strip()
        if soort != JSON or "content-encoding" in antwoord.headers:
            raise BronOnleesbaar(f"{self.waar}: het antwoord is geen {JSON}; klopt het adres, en is het deze bron?")


def _door_tls(fout: BaseException | None) -> bool:
    """Whether this failed because the other side is not who it should be: asking again does not help."""
    while fout is not None and not isinstance(fout, ssl.SSLError):
        fout = fout.__cause__ or fout.__context__
    return fout is not None


def _na(kop: str | None) -> float | None:
    """Retry-After: seconds, or a moment (RFC 9110, 10.2.3)."""
    if kop is None:
        return None
    if kop.isascii() and kop.isdigit():
        return float(kop)
    try:
        moment = parsedate_to_datetime(kop)
    except ValueError:
        return None
    return max((moment.replace(tzinfo=moment.tzinfo or UTC) - datetime.now(UTC)).total_seconds(), 0.0)
