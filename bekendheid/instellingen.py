"""The addresses of institutions: who live there share an address, and that means nothing."""

from __future__ import annotations

import csv
from pathlib import Path

from graph.fouten import BronOnleesbaar
from graph.model import Adres

from .signalen import woning

KOLOMMEN = ["postcode", "huisnummer", "huisletter", "toevoeging"]


def lees_instellingen(pad: Path) -> frozenset[str]:
    """Read a CSV file with these columns, as homes (see `woning`). Raises BronOnleesbaar that names a wrong line."""
    uit = set[str]()
    try:
        with pad.open(encoding="utf-8-sig", newline="") as bestand:
            lezer = csv.DictReader(bestand)
            if lezer.fieldnames != KOLOMMEN:
                raise BronOnleesbaar(f"{pad.name}: de kolommen moeten zijn: {', '.join(KOLOMMEN)}")
            for rij in lezer:
                postcode, nummer, letter, toevoeging = ((rij[kolom] or "").strip() or None for kolom in KOLOMMEN)
                plek = woning(Adres(0, None, postcode, nummer, letter, toevoeging))
                if plek is None or None in rij:
                    raise BronOnleesbaar(f"{pad.name} regel {lezer.line_num}: geef een postcode en een huisnummer")
                uit.add(plek)
    except (OSError, UnicodeDecodeError):
        raise BronOnleesbaar(f"{pad.name}: de adressen van instellingen kunnen niet worden gelezen") from None
    return frozenset(uit)
