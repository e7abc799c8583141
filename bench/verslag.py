"""The report: one line a figure, with the goal or yardstick beside it and whether it is met."""

from __future__ import annotations

import os
import platform
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True, slots=True)
class Regel:
    """One figure. `doel` is the goal, `hoogstens` whether the figure should stay under it."""

    naam: str
    waarde: float
    eenheid: str
    doel: float | None = None
    hoogstens: bool = True
    maatstaf: str = ""

    @property
    def gehaald(self) -> bool | None:
        """Whether the unrounded figure meets the goal; None when there is no goal."""
        if self.doel is None:
            return None
        return self.waarde <= self.doel if self.hoogstens else self.waarde >= self.doel

    @property
    def verhouding(self) -> float | None:
        """The figure as a multiple of the goal."""
        return self.waarde / self.doel if self.doel else None


class Verslag:
    """Collects the figures of a run and prints them, a table a subject."""

    def __init__(self) -> None:
        self.uit = Console(highlight=False, width=None if sys.stdout.isatty() else 140)
        self._voortgang = Console(stderr=True, highlight=False)
        self.regels: list[Regel] = []
        self.overgeslagen: list[str] = []

    def bezig(self, wat: str) -> None:
        """Tell on standard error what is being done now."""
        self._voortgang.print(f"[dim]{time.strftime('%H:%M:%S')} {wat}…[/dim]")

    def kop(self, *regels: str) -> None:
        """What the figures were measured on."""
        model = next((r for r in _lees("/proc/cpuinfo") if r.startswith("model name")), ": ?").split(":")[1].strip()
        self.uit.print("[bold]Verwant, metingen[/bold]")
        kernen, belasting = os.cpu_count(), os.getloadavg()[0]
        self.uit.print(f"{kernen} kernen ({model}), Python {platform.python_version()}")
        uitleg = "vast rekenwerk; meer is een drukkere machine"
        self.uit.print(f"Vooraf: belasting {belasting:.1f}, ijklus {ijk():.0f} ms ({uitleg})")
        for regel in regels:
            self.uit.print(regel)

    def tabel(self, titel: str, regels: list[Regel], *noten: str) -> None:
        """Print one subject."""
        self.regels += regels
        tabel = Table(title=titel, title_justify="left", title_style="bold", expand=True)
        tabel.add_column("wat", ratio=7)
        for kolom, breedte in (("gemeten", 2), ("doel", 2), ("× doel", 1), ("ja/nee", 1)):
            tabel.add_column(kolom, justify="right", ratio=breedte)
        tabel.add_column("maatstaf", ratio=4)
        for r in regels:
            doel = f"{'≤' if r.hoogstens else '≥'} {getal(r.doel)} {r.eenheid}" if r.doel is not None else ""
            factor = f"{r.verhouding:.2f}" if r.verhouding is not None else ""
            oordeel = {True: "[green]ja[/green]", False: "[red]NEE[/red]", None: ""}[r.gehaald]
            tabel.add_row(r.naam, f"{getal(r.waarde)} {r.eenheid}", doel, factor, oordeel, r.maatstaf)
        self.uit.print(tabel)
        belasting = f"Machine na deze meting: belasting {os.getloadavg()[0]:.1f}, ijklus {ijk():.0f} ms."
        for noot in (*noten, belasting):
            self.uit.print(f"  {noot}", style="dim")

    def sla_over(self, titel: str, waarom: str) -> None:
        """Say clearly what was not measured, and what to do about it."""
        self.overgeslagen.append(titel)
        self.uit.print(f"[bold]{titel}: overgeslagen[/bold]\n  {waarom}")

    def slot(self) -> None:
        """How many goals are met; a goal that is not is named."""
        met_doel = [r for r in self.regels if r.gehaald is not None]
        gemist = [r.naam for r in met_doel if not r.gehaald]
        self.uit.print(f"[bold]{len(met_doel) - len(gemist)} van {len(met_doel)} doelen gehaald.[/bold]")
        for naam in gemist:
            self.uit.print(f"  niet gehaald: {naam}")
        for titel in self.overgeslagen:
            self.uit.print(f"  niet gemeten: {titel}")


def getal(waarde: float) -> str:
    """A figure with three significant digits or whole thousands; never rounded over a goal."""
    if waarde >= 1000:
        return f"{waarde:,.0f}"
    return f"{waarde:.3g}" if waarde < 100 else f"{waarde:.0f}"


def mediaan_en_p99(tijden: list[float]) -> tuple[float, float]:
    """The median and the 99th percentile of a list of times, in the same unit."""
    op_volgorde = sorted(tijden)
    return op_volgorde[len(op_volgorde) // 2], op_volgorde[min(len(op_volgorde) - 1, int(len(op_volgorde) * 0.99))]


def ijk() -> float:
    """CPU milliseconds of a fixed piece of work, the median of some: how fast the machine is at this moment."""
    tijden = []
    for _ in range(15):
        begin = time.process_time()
        tel: dict[int, int] = {}
        for i in range(200_000):
            tel[i % 1000] = tel.get(i % 1000, 0) + i
        tijden.append((time.process_time() - begin) * 1000)
    return mediaan_en_p99(tijden)[0]


def _lees(pad: str) -> list[str]:
    return Path(pad).read_text().splitlines() if Path(pad).exists() else []
