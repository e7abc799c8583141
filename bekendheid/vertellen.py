"""Telling partners over HTTP of their signals, and that these are over: each once, at least.

What a partner was told is kept, and compared with what it should know now; so whatever failed, or was cut off between
sending and noting, is made good the next time. Before sending is noted that it may have been told: who perhaps heard of
a signal also hears that it is over. Only who has an address for it is told; all others fetch.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID, uuid5

from tenacity import AsyncRetrying, RetryCallState, retry_if_result, stop_after_attempt, wait_random_exponential

from graph.bekendheid import Vertelling
from graph.registratiestore import Registratiestore

from .bevraging.berichten import Signaalbericht, Signaalcontact, Signaalsoort
from .bevraging.klant import Klanten, Mislukt
from .partner import Adresboek, Partner
from .registreren import signalen_voor
from .signalen import Signaal

MEESTE_ACHTEREEN = 3
"""Messages that fail one after another; then a partner is left alone until the next time. Of one that hangs, one."""


class Volhouden(NamedTuple):
    """How long to go on with one message; times in seconds."""

    pogingen: int = 3
    begin: float = 0.5
    """The first wait is up to this; each next one up to twice as long."""
    hoogstens: float = 5.0


@dataclass(slots=True)
class Verstuurd:
    """What came of telling, in messages: nothing in it is about anybody."""

    verteld: int = 0
    """Signals that a partner received."""
    ingetrokken: int = 0
    """Signals of which a partner received that they are over."""
    mislukt: int = 0
    """Messages that are still due."""


def sleutel(een: Vertelling) -> UUID:
    """Which signal this is to its partner: the same whenever and however often it is told."""
    return uuid5(een.registratie, f"{een.ander} {een.functie}")


def bericht(een: Vertelling, signaal: Signaal | None) -> Signaalbericht:
    """The message; without a signal that it is over, which names nobody."""
    if signaal is None:
        return Signaalbericht(soort=Signaalsoort.INGETROKKEN, sleutel=sleutel(een), registratie=een.registratie)
    bij = signaal.contact
    return Signaalbericht(
        soort=Signaalsoort.SIGNAAL,
        sleutel=sleutel(een),
        registratie=een.registratie,
        partner=signaal.naam,
        contact=Signaalcontact(functie=bij.functie, telefoon=bij.telefoon, email=bij.email),
    )


async def verstuur(
    store: Registratiestore, adresboek: Adresboek, dag: date, klanten: Klanten, volhouden: Volhouden | None = None
) -> Verstuurd:
    """Tell every partner that has an address for it what it should know on this day, all partners at once.

    None delays another, and whatever failed stays due.
    """
    uit = Verstuurd()
    taken = [
        asyncio.create_task(_Bezorger(store, een, klanten, volhouden or Volhouden(), uit).vertel(adresboek, dag))
        for een in adresboek
        if een.signalen_url
    ]
    try:
        await asyncio.gather(*taken)
    finally:
        for taak in taken:
            taak.cancel()
        await asyncio.gather(*taken, return_exceptions=True)
    return uit


@dataclass(frozen=True, slots=True)
class _Bezorger:
    """Tells one partner, one message after the other, so that the last about a signal is the last it receives."""

    store: Registratiestore
    partner: Partner
    klanten: Klanten
    volhouden: Volhouden
    uit: Verstuurd

    async def vertel(self, adresboek: Adresboek, dag: date) -> None:
        # In this order: what somebody else tells meanwhile is told twice then, and not taken back by mistake.
        verteld = await self.store.verteld(self.partner.oin)
        nu = {
            Vertelling(een.registratie, een.partner, een.contact.functie): een
            for _, een in await signalen_voor(self.store, self.partner.oin, adresboek, dag)
        }
        over = _door_elkaar(een for een in verteld if een not in nu)
        nieuw = _door_elkaar(een for een in nu if not verteld.get(een))
        achtereen = 0
        for nummer, een in enumerate([*over, *nieuw]):
            if achtereen == MEESTE_ACHTEREEN:
                self.uit.mislukt += len(over) + len(nieuw) - nummer
                return
            mislukt = await self._vertel_een(een, nu.get(een))
            if mislukt is None:
                achtereen = 0
                continue
            self.uit.mislukt += 1
            achtereen = MEESTE_ACHTEREEN if mislukt is Mislukt.TE_LAAT else achtereen + 1

    async def _vertel_een(self, een: Vertelling, signaal: Signaal | None) -> Mislukt | None:
        """Tell and note it; None when the partner received it."""
        if signaal is not None:
            await self.store.noteer_verteld(een, zeker=False)
        if mislukt := await self._stuur(bericht(een, signaal)):
            return mislukt
        if signaal is not None:
            await self.store.noteer_verteld(een, zeker=True)
            self.uit.verteld += 1
        else:
            await self.store.noteer_ingetrokken(een)
            self.uit.ingetrokken += 1
        return None

    async def _stuur(self, wat: Signaalbericht) -> Mislukt | None:
        """Send it, again when that may help."""

        async def een_keer() -> Mislukt | None:
            voor = asyncio.get_running_loop().time() + self.partner.geduld
            return await self.klanten.meld(self.partner, wat, voor)

        pogingen = AsyncRetrying(
            stop=stop_after_attempt(self.volhouden.pogingen),
            wait=wait_random_exponential(multiplier=self.volhouden.begin, max=self.volhouden.hoogstens),
            retry=retry_if_result(lambda uit: uit in (Mislukt.TE_LAAT, Mislukt.STORING)),
            retry_error_callback=_laatste,
        )
        return await pogingen(een_keer)


def _laatste(stand: RetryCallState) -> Mislukt | None:
    """What the last attempt came to."""
    uit: Mislukt | None = stand.outcome.result() if stand.outcome else None
    return uit


def _door_elkaar(vertellingen: Iterable[Vertelling]) -> list[Vertelling]:
    """In any order: messages that a partner cannot read must not stand before all others every time."""
    rij = list(vertellingen)
    random.shuffle(rij)
    return rij
