"""Make-believe partners on real sockets, and enquiries put to them."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

import uvicorn

from api.partnerdienst import maak_partnerdienst
from api.partnergedrag import Gedrag, Nagebootst
from bekendheid.beleid import lees_beleid
from bekendheid.bevraging.berichten import Vrager
from bekendheid.bevraging.klant import Klanten
from bekendheid.bevraging.rondvraag import Bericht, Rondvraag, vraag_rond
from bekendheid.partner import MEESTE_GEDULD, Partner
from bekendheid.waarden import RedenVerzoek, Soort

T = TypeVar("T")
KORT = 0.3
"""Seconds for a partner that will not answer anyway."""
VRAGER = Vrager(oin="0" * 19 + "9", soort=Soort.VEILIG_THUIS)
KIND, BROER, ZUS = "999990019", "999990020", "999990021"
"""Partner 0 knows the first when the number is a multiple of three, partner 1 the one after it, and so on."""
NOOIT = frozenset({Gedrag.HANGT, Gedrag.DRUPPELT})


@dataclass(frozen=True, slots=True)
class Dienst:
    """A running service."""

    nagebootst: Sequence[Nagebootst]
    poort: int
    server: uvicorn.Server

    @property
    def partners(self) -> list[Partner]:
        """As the address book has them: who hangs gets little time, everybody else all the time there is."""
        return [
            Partner(
                f"{nummer:020}",
                f"Partner {nummer:03}",
                een.soort,
                url=f"http://127.0.0.1:{self.poort}/{nummer}",
                geduld=KORT if een.gedrag in NOOIT else MEESTE_GEDULD,
            )
            for nummer, een in enumerate(self.nagebootst)
        ]

    @property
    def verbindingen(self) -> int:
        """How many connections are open now."""
        return len(self.server.server_state.connections)


@contextmanager
def partnerdienst(*gedrag: Gedrag, soort: Soort = Soort.POLITIE) -> Iterator[Dienst]:
    """A service with these partners."""
    nagebootst = [Nagebootst(soort, een) for een in gedrag]
    instellingen = uvicorn.Config(
        maak_partnerdienst(nagebootst),
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=2,
        loop="asyncio",
    )
    server = uvicorn.Server(instellingen)
    with socket.create_server(("127.0.0.1", 0)) as deur:
        draad = threading.Thread(target=server.run, kwargs={"sockets": [deur]})
        draad.start()
        try:
            yield Dienst(nagebootst, deur.getsockname()[1], server)
        finally:
            server.should_exit = True
            draad.join()


def rondvraag(*nummers: str, reden: RedenVerzoek = RedenVerzoek.VT_MELDING, vrager: Vrager = VRAGER) -> Rondvraag:
    return Rondvraag(vrager, reden, nummers or (KIND,))


def met_klanten(werk: Callable[[Klanten], Awaitable[T]]) -> T:
    """Do something with clients, and hang up."""

    async def doe() -> T:
        klanten = Klanten()
        try:
            return await werk(klanten)
        finally:
            await klanten.sluit()

    return asyncio.run(doe())


def vraag(dienst: Dienst, wat: Rondvraag | None = None, partners: Sequence[Partner] | None = None) -> list[Bericht]:
    """What came of one enquiry, in order of partner."""
    over = dienst.partners if partners is None else partners
    return list(met_klanten(lambda klanten: vraag_rond(wat or rondvraag(), over, klanten, lees_beleid())))
