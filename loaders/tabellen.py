"""National tables in their official CSV form: `tabelNN.csv`, first line the column names with element numbers."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

from graph.fouten import BronOnleesbaar
from graph.tabellen import Tabelregel

BESTAND = re.compile(r"tabel(\d\d)\.csv", re.IGNORECASE)
INGANG, EINDE, SOORT = "99.98", "99.99", "Soort"


def lees_map(map_: Path) -> Iterator[Tabelregel]:
    """Read every `tabelNN.csv` in a folder. Raises BronOnleesbaar when there is none or one is not a table."""
    bestanden = sorted(b for b in map_.iterdir() if BESTAND.fullmatch(b.name)) if map_.is_dir() else []
    if not bestanden:
        raise BronOnleesbaar(f"{map_}: geen bestanden tabelNN.csv; geef de map met de landelijke tabellen")
    for bestand in bestanden:
        yield from _tabel(bestand)


def _tabel(bestand: Path) -> Iterator[Tabelregel]:
    gevonden = BESTAND.fullmatch(bestand.name)
    nummer = gevonden.group(1) if gevonden else ""
    try:
        with bestand.open(encoding="utf-8-sig", newline="") as stroom:
            rijen = csv.reader(stroom)
            kop = next(rijen, [])
            if len(kop) < 2:
                raise BronOnleesbaar(f"{bestand.name}: de kopregel moet ten minste code en omschrijving noemen")
            plekken = {naam.partition(" ")[0]: plek for plek, naam in enumerate(kop)}
            soort = next((plek for plek, naam in enumerate(kop) if naam.endswith(SOORT)), None)
            for rij in rijen:
                if len(rij) < 2 or not rij[0].strip():
                    continue
                yield Tabelregel(
                    nummer,
                    rij[0].strip(),
                    rij[1].strip(),
                    _cel(rij, soort),
                    _cel(rij, plekken.get(INGANG)),
                    _cel(rij, plekken.get(EINDE)),
                )
    except (UnicodeDecodeError, csv.Error) as fout:
        raise BronOnleesbaar(f"{bestand.name}: geen leesbare CSV in UTF-8") from fout


def _cel(rij: list[str], plek: int | None) -> str | None:
    return (rij[plek].strip() or None) if plek is not None and plek < len(rij) else None
