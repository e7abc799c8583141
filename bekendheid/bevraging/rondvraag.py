"""All partners at once: who knows these persons? Each in its own time, so none delays another."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from graph.fouten import OngeldigeInvoer

from ..beleid import Beleid
from ..partner import Contact, Partner
from ..waarden import BSN, RedenVerzoek
from .berichten import MEESTE_PERSONEN, Bekendheidsantwoord, Bekendheidsvraag, Vrager
from .klant import Klanten, Mislukt

TRACEPARENT = re.compile(r"[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")


class Uitkomst(StrEnum):
    """How the question to one partner about one person ended."""

    BEKEND = "bekend"
    NIET_BEKEND = "niet-bekend"
    GEWEIGERD = "geweigerd"
    TE_LAAT = "te-laat"
    """No answer in its time: this says nothing about the person."""
    STORING = "storing"
    """No answer that can be used: this says nothing about the person."""
    NIET_GEVRAAGD = "niet-gevraagd"
    """The policy does not allow this asker to ask this partner for this reason, so nothing was sent."""


@dataclass(frozen=True, slots=True)
class Gekend:
    """What a partner said of one person."""

    burgerservicenummer: str
    uitkomst: Uitkomst
    sinds: date | None = None
    contact: Contact | None = None


@dataclass(frozen=True, slots=True)
class Bericht:
    """What came of one partner, for every person that was asked about."""

    partner: Partner
    personen: tuple[Gekend, ...]


@dataclass(frozen=True, slots=True)
class Rondvraag:
    """One enquiry: who asks, why, about whom. Raises OngeldigeInvoer when it cannot be put like this."""

    vrager: Vrager
    reden: RedenVerzoek
    burgerservicenummers: Sequence[str]
    traceparent: str | None = None
    """The trace of the question to us (W3C Trace Context), passed on as it came."""

    def __post_init__(self) -> None:
        """Say what is wrong before anything is sent."""
        if not 1 <= len(self.burgerservicenummers) <= MEESTE_PERSONEN:
            raise OngeldigeInvoer("burgerservicenummers", f"vraag naar 1 tot {MEESTE_PERSONEN} personen tegelijk")
        if len(set(self.burgerservicenummers)) < len(self.burgerservicenummers):
            raise OngeldigeInvoer("burgerservicenummers", "noem iedere persoon een keer")
        if not all(BSN.fullmatch(bsn) for bsn in self.burgerservicenummers):
            raise OngeldigeInvoer("burgerservicenummers", "een burgerservicenummer bestaat uit negen cijfers")
        if self.traceparent is not None and not TRACEPARENT.fullmatch(self.traceparent):
            raise OngeldigeInvoer("traceparent", "dit is geen traceparent volgens W3C Trace Context")

    @property
    def koppen(self) -> Mapping[str, str]:
        """The headers that go with it."""
        return {"traceparent": self.traceparent} if self.traceparent else {}

    def vraag(self) -> Bekendheidsvraag:
        """The first question, the same for every partner."""
        return Bekendheidsvraag(
            vrager=self.vrager, redenVerzoek=self.reden, burgerservicenummers=list(self.burgerservicenummers)
        )

    def allen(self, uitkomst: Uitkomst) -> tuple[Gekend, ...]:
        """The same outcome for everybody."""
        return tuple(Gekend(bsn, uitkomst) for bsn in self.burgerservicenummers)


async def zodra_bekend(
    rondvraag: Rondvraag, partners: Iterable[Partner], klanten: Klanten, beleid: Beleid
) -> AsyncGenerator[Bericht]:
    """Every partner with a service of its own, in the order in which they answer; who is not asked comes first.

    Ends when the last has answered or had its time. Who stops reading hangs up on who has not answered yet.
    """
    begin = asyncio.get_running_loop().time()
    vraag = rondvraag.vraag()
    taken: list[asyncio.Task[Bericht]] = []
    try:
        for partner in partners:
            if partner.url is None:
                continue
            if not beleid.mag(rondvraag.vrager.soort, rondvraag.reden, partner.soort):
                yield Bericht(partner, rondvraag.allen(Uitkomst.NIET_GEVRAAGD))
                continue
            taken.append(asyncio.create_task(vraag_een(rondvraag, vraag, partner, klanten, begin + partner.geduld)))
        for klaar in asyncio.as_completed(taken):
            yield await klaar
    finally:
        for taak in taken:
            taak.cancel()
        await asyncio.gather(*taken, return_exceptions=True)


async def vraag_rond(
    rondvraag: Rondvraag, partners: Iterable[Partner], klanten: Klanten, beleid: Beleid
) -> tuple[Bericht, ...]:
    """Every partner with a service of its own, in order of name, when all have answered or had their time."""
    async with aclosing(zodra_bekend(rondvraag, partners, klanten, beleid)) as berichten:
        alle = [bericht async for bericht in berichten]
    return tuple(sorted(alle, key=lambda bericht: (bericht.partner.naam, bericht.partner.oin)))


async def vraag_een(
    rondvraag: Rondvraag, vraag: Bekendheidsvraag, partner: Partner, klanten: Klanten, voor: float
) -> Bericht:
    """One partner, with an answer before the moment `voor` (of the clock of the event loop)."""
    antwoord = await klanten.bekendheid(partner, vraag, voor, rondvraag.koppen)
    if isinstance(antwoord, Mislukt):
        return Bericht(partner, rondvraag.allen(Uitkomst(antwoord)))
    return Bericht(partner, tuple(_gekend(rondvraag, partner, antwoord)))


def _gekend(rondvraag: Rondvraag, partner: Partner, antwoord: Bekendheidsantwoord) -> Iterable[Gekend]:
    per_bsn = {persoon.burgerservicenummer: persoon for persoon in antwoord.personen}
    for bsn in rondvraag.burgerservicenummers:
        persoon = per_bsn[bsn]
        if not persoon.bekend:
            yield Gekend(bsn, Uitkomst.NIET_BEKEND)
            continue
        contact = partner.contact(persoon.functie) if persoon.functie else None
        yield Gekend(bsn, Uitkomst.BEKEND, persoon.sinds, contact)
