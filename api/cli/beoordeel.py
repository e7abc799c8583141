"""Terminal review: one pair at a time, both sides beside each other, one key for each judgement."""

from __future__ import annotations

import asyncio
import getpass
import sys
from collections.abc import Collection
from dataclasses import dataclass
from typing import Annotated

import click
import typer
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from api.instellingen import lees_instellingen
from api.koppeling import Koppeling
from api.logboek import antwoord_gegeven
from graph.fouten import OngeldigeInvoer
from graph.identiteit import Twijfel, Uitspraak, Verwijzing
from graph.store import Store
from resolution.geheim import met_geheimhouding
from resolution.kenmerken import lees_kenmerken
from resolution.oordelen.beoordelen import Opdracht
from resolution.wegen.weger import Weger

from . import uitvoer
from .vragen import met_store

OORDELEN = {"z": Uitspraak.ZELFDE, "v": Uitspraak.VERSCHILLEND, "o": Uitspraak.ONZEKER}
UITLEG = "\\[z]elfde  \\[v]erschillend  \\[o]nzeker  \\[s] later  \\[u] vorige ongedaan maken  \\[q] stoppen"
UITLEG_AAN_EIND = "Er wacht verder niets.  \\[u] vorige ongedaan maken  \\[q] stoppen"
STOP = "q"
GEHEIM = "ja: verstrek niet aan derden"


@dataclass(frozen=True, slots=True)
class _Gedaan:
    """What the last key did; `uitspraak` None for a pair that was left for later."""

    een: Verwijzing
    ander: Verwijzing
    uitspraak: Uitspraak | None


def beoordeel(
    wie: Annotated[
        str | None, typer.Option("--wie", help="Wie er oordeelt; anders de gebruiker van deze machine.")
    ] = None,
    waarom: Annotated[
        str, typer.Option("--waarom", help="Waarop de oordelen van deze keer rusten.")
    ] = "de gegevens naast elkaar gezien",
) -> None:
    """Beoordeel één voor één de paren waarover twijfel is: z, v of o; s voor later, u maakt ongedaan, q stopt."""
    koppeling = Koppeling.van(lees_instellingen())
    opdracht = Opdracht(wie or getpass.getuser(), waarom)
    asyncio.run(met_store(lambda store: _Ronde(store, koppeling, opdracht).loop()))


class _Ronde:
    """One sitting of one reviewer."""

    def __init__(self, store: Store, koppeling: Koppeling, opdracht: Opdracht) -> None:
        self.store, self.opdracht = store, opdracht
        self.grenzen = koppeling.grenzen
        self.weger, self.beoordelaar = Weger(koppeling.model), koppeling.beoordelaar(store)
        self.gedaan: list[_Gedaan] = []

    async def loop(self) -> None:
        """Until nothing waits, or the reviewer stops."""
        while True:
            twijfel = await self._volgende()
            if twijfel is None and not self.gedaan:
                uitvoer.uit.print("er wacht niets op een oordeel")
                return
            uitvoer.uit.print(UITLEG if twijfel else UITLEG_AAN_EIND)
            toegestaan = (*OORDELEN, "s", "u", STOP) if twijfel else ("u", STOP)
            while (toets := _toets()) not in toegestaan:
                uitvoer.uit.print(UITLEG if twijfel else UITLEG_AAN_EIND)
            if toets == STOP:
                break
            await (self._doe(toets, twijfel) if twijfel and toets != "u" else self._ongedaan())
        oordelen = sum(een.uitspraak is not None for een in self.gedaan)
        uitvoer.uit.print(f"{oordelen} beoordeeld, {len(self.gedaan) - oordelen} voor later")

    async def _volgende(self) -> Twijfel | None:
        """Show the next pair; those left for later in this sitting are passed over."""
        later = sum(een.uitspraak is None for een in self.gedaan)
        totaal, gevonden = await self.store.twijfels(self.grenzen.onder, self.grenzen.boven, 1, later)
        if not gevonden:
            return None
        antwoord_gegeven("beoordelingen", "ok", 2)
        kanten = gevonden[0].een, gevonden[0].ander
        self._toon(gevonden[0], totaal - later, await met_geheimhouding(self.store, kanten))
        return gevonden[0]

    async def _doe(self, toets: str, twijfel: Twijfel) -> None:
        een, ander = twijfel.een.verwijzing, twijfel.ander.verwijzing
        try:
            if toets in OORDELEN:
                veranderd = await self.beoordelaar.beoordeel(een, ander, OORDELEN[toets], self.opdracht)
                uitvoer.uit.print(f"[bold]{OORDELEN[toets]}[/bold]; {len(veranderd)} vermeldingen verhuisd")
            self.gedaan.append(_Gedaan(een, ander, OORDELEN.get(toets)))
        except OngeldigeInvoer as fout:
            uitvoer.uit.print(f"[yellow]{escape(fout.melding)}[/yellow]")

    async def _ongedaan(self) -> None:
        if not self.gedaan:
            uitvoer.uit.print("er is deze keer nog niets gedaan")
            return
        laatste = self.gedaan.pop()
        if laatste.uitspraak is not None:
            await self.beoordelaar.trek_laatste_in(laatste.een, laatste.ander, self.opdracht)
        uitvoer.uit.print("ongedaan gemaakt")

    def _toon(self, twijfel: Twijfel, nog: int, geheim: Collection[int]) -> None:
        a, b = (lees_kenmerken(kant.kenmerken) for kant in (twijfel.een, twijfel.ander))
        weging = self.weger.weeg(a, b)
        titel = f"Nog {nog}; wacht sinds {twijfel.sinds[:10]}; gewicht {weging.gewicht:.1f} bits"
        blad = Table(title=escape(titel), title_justify="left", title_style="bold", show_footer=True)
        blad.add_column("kenmerk", footer="samen")
        for kant in (twijfel.een.verwijzing, twijfel.ander.verwijzing):
            blad.add_column(Text(f"{kant.bron} {kant.sleutel}"), overflow="fold")
        blad.add_column("hoe", overflow="fold")
        blad.add_column("bits", justify="right", footer=f"{weging.gewicht:+.1f}")
        if geheim:
            wel, kanten = Text(GEHEIM, style="bold red"), (twijfel.een, twijfel.ander)
            blad.add_row(Text("geheimhouding"), *(wel if kant.persoon in geheim else "" for kant in kanten), "", "")
        for stap in weging.stappen:
            kleur = "green" if stap.gewicht > 0 else "red" if stap.gewicht < 0 else "dim"
            bits = Text(f"{stap.gewicht:+.1f}", style=kleur)
            blad.add_row(Text(stap.kenmerk), Text(stap.een), Text(stap.ander), Text(stap.niveau), bits)
        uitvoer.uit.print(blad)


def _toets() -> str:
    """The next key; without a terminal the next sign of the input, and the end of it stops."""
    if sys.stdin.isatty():
        return click.getchar().lower()
    while (teken := sys.stdin.read(1)).isspace():
        pass
    return teken.lower() or STOP
