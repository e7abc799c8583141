"""Measure, and print one report with the goals beside the figures: `python -m bench [--snel] [--alleen NAAM]`."""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import dataclass
from pathlib import Path

from . import afleiden, bekendheid, bulk, groei, laden, officieel, samen, stores, zoeken
from .koppelen.gegevens import ZAAD
from .koppelen.meting import meet_koppelen
from .populatie import Populatie, zorg_voor
from .verslag import Verslag


@dataclass(frozen=True, slots=True)
class Maten:
    """How long to warm up and to measure (seconds), how often to ask, and how large the populations are."""

    opwarmen: float
    duur: float
    rondes: int
    klein: int
    groot: int
    laden: tuple[int, ...]
    stores: tuple[int, ...]
    koppelen: tuple[int, ...]
    zoeken: int
    rondvragen: int


GEWOON = Maten(
    opwarmen=60,
    duur=30,
    rondes=5,
    klein=10_000,
    groot=1_000_000,
    laden=(100_000, 1_000_000),
    stores=(10_000, 100_000, 1_000_000),
    koppelen=(100_000, 1_000_000),
    zoeken=1_000_000,
    rondvragen=10_000,
)
SNEL = Maten(
    opwarmen=5,
    duur=5,
    rondes=2,
    klein=10_000,
    groot=100_000,
    laden=(10_000,),
    stores=(10_000, 100_000),
    koppelen=(10_000,),
    zoeken=10_000,
    rondvragen=1_000,
)


class Metingen:
    """The measurements by name; a population is made when the first measurement asks for it."""

    def __init__(self, maten: Maten, map_: Path, verslag: Verslag, *, opnieuw: bool, zaad: int) -> None:
        self.maten, self.map, self.verslag, self.opnieuw, self.zaad = maten, map_, verslag, opnieuw, zaad
        self.gemaakt: dict[int, Populatie] = {}

    def populatie(self, aantal: int) -> Populatie:
        """The store with so many persons."""
        if aantal not in self.gemaakt:
            self.gemaakt[aantal] = zorg_voor(aantal, self.map, self.verslag, opnieuw=self.opnieuw)
        return self.gemaakt[aantal]

    @property
    def klein(self) -> Populatie:
        """The small store."""
        return self.populatie(self.maten.klein)

    @property
    def groot(self) -> Populatie:
        """The large store."""
        return self.populatie(self.maten.groot)

    def meet(self, naam: str) -> None:
        """Do one measurement and print it."""
        m, v = self.maten, self.verslag
        match naam:
            case "afleiden":
                afleiden.meet(self.klein, v, duur=m.duur)
            case "officieel":
                officieel.meet(self.groot, v, opwarmen=m.opwarmen, duur=m.duur)
            case "graphql":
                samen.meet(self.groot, v, opwarmen=m.opwarmen, rondes=m.rondes)
            case "groei":
                groei.meet(self.klein, self.groot, v, opwarmen=m.opwarmen, rondes=m.rondes)
            case "gezag-alle":
                bulk.meet(self.groot, v)
            case "laden":
                for aantal in m.laden:
                    laden.meet(aantal, self.map, v)
            case "stores":
                populaties = [self.populatie(aantal) for aantal in m.stores]
                stores.meet(populaties, self.map, v, opwarmen=m.opwarmen, duur=m.duur)
            case "koppelen":
                meet_koppelen(m.koppelen, self.map, v, self.zaad)
            case "zoeken":
                zoeken.meet(self.populatie(m.zoeken), self.map, v, rondes=m.rondes)
            case "bekendheid":
                bekendheid.meet(v, rondes=m.rondes, vragen=m.rondvragen)


NAMEN = (
    "afleiden",
    "officieel",
    "graphql",
    "groei",
    "gezag-alle",
    "laden",
    "stores",
    "koppelen",
    "zoeken",
    "bekendheid",
)


def main() -> None:
    """Read the options and measure."""
    lezer = argparse.ArgumentParser(prog="python -m bench", description="Meet Verwant tegen de doelen.")
    lezer.add_argument(
        "--snel", action="store_true", help="seconden opwarmen in plaats van een minuut, 100.000 personen"
    )
    lezer.add_argument("--alleen", choices=NAMEN, action="append", metavar="NAAM", help=f"alleen: {', '.join(NAMEN)}")
    lezer.add_argument(
        "--map", type=Path, default=Path(tempfile.gettempdir()) / "verwant-bench", help="waar gemaakte stores blijven"
    )
    lezer.add_argument("--opnieuw", action="store_true", help="maak en laad de stores opnieuw, en meet het laden")
    lezer.add_argument(
        "--zaad", type=int, default=ZAAD, help="van de bevolking voor `koppelen`; niet die van het model"
    )
    opties = lezer.parse_args()
    maten = SNEL if opties.snel else GEWOON
    verslag = Verslag()
    metingen = Metingen(maten, opties.map, verslag, opnieuw=opties.opnieuw, zaad=opties.zaad)
    kort = f"[bold]SNEL: maar {maten.opwarmen:.0f} s opgewarmd en {maten.groot:,} personen; om te proberen, niet om te"
    verslag.kop(*([f"{kort} vergelijken.[/bold]"] if opties.snel else []), f"Stores in {opties.map}")
    for naam in opties.alleen or NAMEN:
        metingen.meet(naam)
    verslag.slot()


if __name__ == "__main__":
    main()
