"""Tables: national ones in their official CSV form (`tabelNN.csv`, first line the column names with element numbers),
and our own `instellingen.csv` with the gecertificeerde instellingen: naam, oin, kvk, ingang, einde.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

from graph.fouten import BronOnleesbaar
from graph.nummers import KVK, OIN
from graph.tabellen import INSTELLINGEN, Tabelregel

BESTAND = re.compile(r"tabel(\d\d)\.csv", re.IGNORECASE)
BESTAND_INSTELLINGEN = "instellingen.csv"
INGANG, EINDE, SOORT = "99.98", "99.99", "Soort"


def lees_map(map_: Path) -> Iterator[Tabelregel]:
    """Read every table in a folder. Raises BronOnleesbaar when there is none or one is not a table."""
    bestanden = sorted(b for b in map_.iterdir() if BESTAND.fullmatch(b.name)) if map_.is_dir() else []
    instellingen = map_ / BESTAND_INSTELLINGEN
    if not bestanden and not instellingen.is_file():
        raise BronOnleesbaar(
            f"{map_}: geen bestanden tabelNN.csv of {BESTAND_INSTELLINGEN}; geef de map met de landelijke tabellen"
        )
    for bestand in bestanden:
        yield from _tabel(bestand)
    if instellingen.is_file():
        yield from _instellingen(instellingen)


def _instellingen(bestand: Path) -> Iterator[Tabelregel]:
    """One row for each of the two numbers of an institution."""
    try:
        with bestand.open(encoding="utf-8-sig", newline="") as stroom:
            for nummer, rij in enumerate(csv.DictReader(stroom), 2):
                naam, oin, kvk, ingang, einde = (
                    (rij.get(kolom) or "").strip() or None for kolom in ("naam", "oin", "kvk", "ingang", "einde")
                )
                goed = naam and (oin or kvk) and (not oin or OIN.fullmatch(oin)) and (not kvk or KVK.fullmatch(kvk))
                if not goed:
                    raise BronOnleesbaar(
                        f"{bestand.name}, regel {nummer}: een instelling heeft een naam, en een oin van 20 of een kvk"
                        " van 8 cijfers; klopt de kopregel (naam,oin,kvk,ingang,einde)?"
                    )
                for code, ander in ((oin, kvk), (kvk, oin)):
                    if code:
                        yield Tabelregel(INSTELLINGEN, code, naam or "", ander, ingang, einde)
    except (UnicodeDecodeError, csv.Error) as fout:
        raise BronOnleesbaar(f"{bestand.name}: geen leesbare CSV in UTF-8") from fout


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
