"""The commands that serve make-believe sources for the loader: `verwant bron rechtspraak` and `verwant bron brp`."""

# ruff: noqa: PLC0415 - see `server`
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.brondienst.storing import Storing
from graph.tabellen import Tabellen
from loaders.tabellen import lees_map
from loaders.voorbeeld import PERSOONSLIJSTEN, TABELLEN

from . import uitvoer

if TYPE_CHECKING:
    from starlette.types import ASGIApp

HIER = "127.0.0.1"
RECHTSPRAAK = PERSOONSLIJSTEN.with_name("rechtspraak.jsonl")

Poort = Annotated[int, typer.Option("--poort", min=1, max=65535, help="Waarop de bron luistert.")]
Storingen = Annotated[
    list[Storing] | None,
    typer.Option("--storing", help="Hoe een antwoord misgaat; vaker te noemen: het eerste, het tweede, enzovoort."),
]
Vertraging = Annotated[float, typer.Option("--vertraging", min=0, help="Hoe lang elk antwoord duurt, in seconden.")]
Token = Annotated[str | None, typer.Option("--token", help="Antwoord alleen wie dit token heeft.")]


def rechtspraak(
    bestand: Annotated[Path, typer.Option("--bestand", help="JSON-regels met inschrijvingen.")] = RECHTSPRAAK,
    poort: Poort = 8200,
    storing: Storingen = None,
    vertraging: Vertraging = 0.0,
    token: Token = None,
) -> None:
    """Registers van de rechtspraak: inschrijvingen in bladzijden, alle of wat wijzigde."""
    from api.brondienst.rechtspraak import lees_inschrijvingen, maak_rechtspraakdienst

    dienst = maak_rechtspraakdienst(lees_inschrijvingen(bestand))
    _serveer(dienst, poort, "rechtspraak", storing or (), vertraging, token)


def brp(
    bestand: Annotated[Path, typer.Option("--bestand", help="Persoonslijsten, als CSV of JSON.")] = PERSOONSLIJSTEN,
    poort: Poort = 8201,
    storing: Storingen = None,
    vertraging: Vertraging = 0.0,
    token: Token = None,
) -> None:
    """De BRP-API: personen op burgerservicenummer, ten hoogste twintig per vraag."""
    from api.brondienst.brp import lees_lijsten, maak_brpdienst

    dienst = maak_brpdienst(lees_lijsten(bestand), Tabellen(lees_map(TABELLEN)))
    _serveer(dienst, poort, "brp", storing or (), vertraging, token)


def _serveer(
    dienst: ASGIApp, poort: int, bron: str, storing: Sequence[Storing], vertraging: float, token: str | None
) -> None:
    import uvicorn

    from api.brondienst.verstoord import Verstoord

    uitvoer.fouten.print(f"{bron} op http://{HIER}:{poort}/; stop met Ctrl-C", markup=False)
    verstoord = Verstoord(dienst, storing, vertraging, token)
    uvicorn.run(verstoord, host=HIER, port=poort, log_level="warning", access_log=False, timeout_graceful_shutdown=2)
