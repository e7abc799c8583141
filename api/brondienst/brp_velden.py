"""Which fields of the BRP API can be asked for, and of a person only those."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from loaders.brp_api.rubrieken import (
    CURATELE,
    GEZAG,
    INSCHRIJVING,
    KIND,
    NATIONALITEIT,
    OUDER,
    OVERLIJDEN,
    PARTNER,
    PERSOON,
    UIT_ZICHZELF,
    VERBLIJF,
)

Object = dict[str, Any]
MEEGELEVERD = ("inOnderzoek", "type", "geheimhoudingPersoonsgegevens", "opschortingBijhouding")
"""What comes along without being asked for."""


def alleen(persoon: Mapping[str, Any], velden: Collection[str], pad: str = "") -> Object:
    """What was asked for, and what comes along with it. A date is asked for as a whole."""
    uit: Object = {}
    for naam, waarde in persoon.items():
        plek = f"{pad}{naam}"
        if naam in MEEGELEVERD or _gevraagd(plek, velden):
            uit[naam] = waarde
        elif any(veld.startswith(f"{plek}.") for veld in velden):
            if isinstance(waarde, list):
                uit[naam] = [alleen(een, velden, f"{plek}.") for een in waarde]
            elif over := alleen(waarde, velden, f"{plek}."):
                uit[naam] = over
    return uit


def _gevraagd(plek: str, velden: Collection[str]) -> bool:
    """Whether this field, or a group that it is in, was named."""
    delen = plek.split(".")
    return any(".".join(delen[:n]) in velden for n in range(1, len(delen) + 1))


GROEPEN = {"ouders": OUDER, "partners": PARTNER, "kinderen": KIND, "nationaliteiten": NATIONALITEIT}
EIGEN = (r for groep in (PERSOON, OVERLIJDEN, INSCHRIJVING, VERBLIJF, GEZAG) for r in groep)
PADEN = frozenset(
    {".".join(r.pad) for r in EIGEN if r.pad[0] not in UIT_ZICHZELF}
    | {".".join((naam, *r.pad)) for naam, groep in GROEPEN.items() for r in groep}
    | {CURATELE[0], "ouders.ouderAanduiding", "nationaliteiten.type", "verblijfplaats.type"}
)
"""Every field that can be asked for; also a group of them, or a part of one (which gives the whole)."""
MET_GROEPEN = frozenset(".".join(pad.split(".")[:n]) for pad in PADEN for n in range(1, pad.count(".") + 2))


def als_veld(gevraagd: str) -> str | None:
    """What is meant with a path in `fields`; None when there is no such field."""
    delen = gevraagd.split(".")
    paden = [".".join(delen[:n]) for n in range(len(delen), 0, -1)]
    return gevraagd if gevraagd in MET_GROEPEN else next((pad for pad in paden if pad in PADEN), None)
