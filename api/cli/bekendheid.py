"""The commands that ask which partners know whom."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Annotated, Any, TypeVar

import typer

from api.vraagbaak import Vraagbaak
from bekendheid.waarden import RedenVerzoek, Vraag
from graph.store import Store

from . import uitvoer
from .vragen import NietToegestaan, met_store, stel

T = TypeVar("T")
Bsn = Annotated[str, typer.Argument(metavar="BSN", help="Burgerservicenummer: negen cijfers.")]
Partner = Annotated[str, typer.Option("--partner", metavar="OIN", help="De partner, uit het adresboek.")]
Vrager = Annotated[str, typer.Option("--vrager", metavar="OIN", help="Wie vraagt, uit het adresboek.")]
Reden = Annotated[RedenVerzoek, typer.Option("--reden", help="Waarom wordt gevraagd (codes van Justid).")]
AlsJson = Annotated[bool, typer.Option("--json", help="Geef het antwoord als JSON.")]


def met_baak(werk: Callable[[Vraagbaak], Awaitable[T]]) -> T:
    """Do something with the questions, on the store of the settings, and hang up."""

    async def doe(store: Store) -> T:
        baak = Vraagbaak(store)
        try:
            return await werk(baak)
        finally:
            await baak.sluit()

    return asyncio.run(met_store(doe))


def bekendheid(
    burgerservicenummer: Bsn,
    reden: Reden,
    vrager: Vrager,
    alleen: Annotated[bool, typer.Option("--alleen", help="Alleen over deze persoon, niet over het gezin.")] = False,
    zonder_rondvraag: Annotated[
        bool, typer.Option("--zonder-rondvraag", help="Alleen registraties: vraag niets aan partners.")
    ] = False,
    als_json: AlsJson = False,
) -> None:
    """Welke partners kennen deze persoon en het gezin?"""
    antwoord = asyncio.run(
        stel(
            "bekendheid",
            personen=[burgerservicenummer],
            redenVerzoek=reden.name,
            vrager=vrager,
            metGezin=not alleen,
            rondvraag=not zonder_rondvraag,
        )
    )
    if als_json:
        uitvoer.json(antwoord)
        return
    for een in antwoord["personen"]:
        wie, bekend = een["persoon"], {True: "bekend", False: "niet bekend", None: "niet te zeggen"}
        uitvoer.tabel(
            f"{wie['naam']} ({wie['burgerservicenummer'] or 'zonder burgerservicenummer'})",
            ("partner", "", "sinds", "contact", "rondvraag"),
            [
                (bij["partner"]["naam"], bekend[bij["bekend"]], bij["sinds"], contact(bij), _woord(bij["rondvraag"]))
                for bij in een["partners"]
            ],
        )


def contact(bij: dict[str, Any]) -> str | None:
    """A desk in words."""
    if (contact := bij["contact"]) is None:
        return None
    return ", ".join(filter(None, (_woord(contact["functie"]), contact["telefoon"], contact["email"])))


def _woord(waarde: str | None) -> str | None:
    return waarde.lower().replace("_", " ") if waarde else None


def vraag_door(
    burgerservicenummer: Bsn,
    vragen: Annotated[list[Vraag], typer.Argument(metavar="VRAAG…", help="De vragen, zoals VT-001.")],
    partner: Partner,
    reden: Reden,
    vrager: Vrager,
    als_json: AlsJson = False,
) -> None:
    """Stel na een treffer concrete vragen aan de partner die deze persoon kent."""
    from api.bekendheid import Verboden  # noqa: PLC0415 - see `server`

    uit = met_baak(lambda baak: baak.bekendheid.vraag_door(vrager, reden, burgerservicenummer.strip(), partner, vragen))
    if isinstance(uit, Verboden):
        raise NietToegestaan(uit.melding)
    antwoorden = {vraag.value: antwoord.value for vraag, antwoord in uit.antwoorden}
    niet = [vraag.value for vraag in uit.niet_toegestaan]
    if als_json:
        uitvoer.json({"uitkomst": uit.uitkomst.value, "antwoorden": antwoorden, "nietToegestaan": niet})
        return
    uitvoer.tabel(f"{uit.bericht.partner.naam}: {uit.uitkomst}", ("vraag", "antwoord"), antwoorden.items())
    if niet:
        uitvoer.uit.print(f"niet toegestaan en niet gesteld: {', '.join(niet)}", markup=False)
