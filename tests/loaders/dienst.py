"""Make-believe sources on real sockets, and a client that has little patience."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import uvicorn
from starlette.types import ASGIApp

from api.brondienst.brp import lees_lijsten, maak_brpdienst
from api.brondienst.rechtspraak import Ingeschreven, maak_rechtspraakdienst
from api.brondienst.storing import Storing
from api.brondienst.verstoord import Verstoord
from graph.tabellen import Tabellen
from loaders.diensten.klant import Geduld
from loaders.voorbeeld import PERSOONSLIJSTEN

KORT = Geduld(verzoek=20.0, pogingen=3, begin=0.01, hoogstens=2.0)
ONGEDULDIG = KORT._replace(verzoek=0.3)
"""For a source that will not answer anyway."""


@dataclass(frozen=True, slots=True)
class Bron:
    """A running source."""

    url: str
    verstoord: Verstoord

    @property
    def vragen(self) -> list[str]:
        """Path and query of every request that came in."""
        return self.verstoord.paden


@contextmanager
def bron(
    dienst: ASGIApp, storingen: Iterable[Storing] = (), token: str | None = None, wacht: int = 1
) -> Iterator[Bron]:
    verstoord = Verstoord(dienst, storingen, token=token, wacht=wacht)
    instellingen = uvicorn.Config(
        verstoord, log_level="critical", access_log=False, timeout_graceful_shutdown=2, loop="asyncio"
    )
    server = uvicorn.Server(instellingen)
    with socket.create_server(("127.0.0.1", 0)) as deur:
        draad = threading.Thread(target=server.run, kwargs={"sockets": [deur]})
        draad.start()
        try:
            yield Bron(f"http://127.0.0.1:{deur.getsockname()[1]}/", verstoord)
        finally:
            server.should_exit = True
            draad.join()


def inschrijving(nummer: int, **anders: Any) -> dict[str, Any]:
    return {
        "zaaknummer": f"C/16/{nummer:06}",
        "volgnummer": "1",
        "geslachtsnaam": "Kuiper",
        "voornamen": "Dylan",
        "geboortedatum": "2014-11-23",
        **anders,
    }


def ingeschreven(*records: Any, op: str = "2026-01-01T00:00:00+00:00") -> list[Ingeschreven]:
    return [Ingeschreven(datetime.fromisoformat(op), record) for record in records]


def rechtspraak(aantal: int) -> ASGIApp:
    return maak_rechtspraakdienst(ingeschreven(*(inschrijving(nummer) for nummer in range(aantal))))


def brp(pad: Path = PERSOONSLIJSTEN) -> ASGIApp:
    return maak_brpdienst(lees_lijsten(pad), Tabellen())
