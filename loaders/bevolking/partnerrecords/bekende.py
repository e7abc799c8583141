"""Somebody as they really are, before a partner writes them down: from a person list, or made up beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from ..mens import Elementen
from ..namen import lees_rijen

GROEPEN = {"ma": "ar", "sy": "ar", "tr": "tr", "pl": "sl", "ro": "sl", "ua": "sl", "er": "er", "in": "az", "cn": "az"}
"""By origin: the script or alphabet from which a name is romanised."""
LANDEN_GROEPEN = {"5022": "ar", "7009": "ar", "6043": "tr", "7028": "sl", "7047": "sl", "6038": "sl", "9003": "er",
                  "7046": "az", "6022": "az"}  # fmt: skip
Naam = tuple[str, str]
"""Prefix and surname."""
Lijst = Mapping[str, list[list[Elementen]]]


@dataclass(slots=True)
class Bekende:
    """The facts about somebody that a partner could know."""

    anummer: str
    """Empty when this person is not in the register."""
    bsn: str
    vnummer: str
    """Of whoever was born abroad and has or had another nationality."""
    voornamen: list[str]
    naam: Naam
    geslacht: str
    geboren: str
    """As registered: parts may be unknown."""
    land: str
    """Of birth."""
    nationaliteit: str
    adressen: list[Elementen]
    """Newest first, those in the Netherlands."""
    partnernaam: Naam | None = None
    """Of the present partner, or of the last one."""
    ex: bool = False
    naamgebruik: str = "E"
    ouders: list[Elementen] = field(default_factory=list)
    kinderen: list[Elementen] = field(default_factory=list)
    overleden: bool = False
    verzonnen: str = ""
    """Why and as which one this person was made up; empty for somebody in the register."""

    @property
    def jaar(self) -> int:
        """Year of birth; 0 when not even that is known."""
        return int(self.geboren[:4])

    @property
    def minderjarig(self) -> bool:
        """Under 18 at the end of 2025."""
        return self.geboren > "20080000"

    @property
    def groep(self) -> str:
        """The script or alphabet that the name comes from; empty for a Dutch or western name."""
        return naamgroep(self.naam[1]) or (LANDEN_GROEPEN.get(self.land, ""))

    @property
    def ouder_van_minderjarige(self) -> bool:
        """Whether a child on the list is a minor."""
        return any(str(kind.get("03.10", "0")) > "20080000" for kind in self.kinderen)


def van_lijst(lijst: Lijst) -> Bekende:
    """The owner of a generated person list."""
    zelf = lijst["01"][0][0]
    huwelijken = [stapel for stapel in lijst.get("05", ()) if stapel[0].get("02.40")]
    huwelijk = max(huwelijken, key=_sinds) if huwelijken else None
    anummer = str(zelf["01.10"])
    codes = [str(v["05.10"]) for stapel in lijst.get("04", ()) for v in stapel if v.get("05.10")]
    vreemd = [code for code in codes if code != "0001"]
    return Bekende(
        anummer,
        str(zelf["01.20"]),
        # An A-nummer begins with 8 or 9, so these begin with 0 or 1.
        f"{10**10 - int(anummer):010}" if vreemd and zelf["03.30"] != "6030" else "",
        str(zelf.get("02.10", "")).split(),
        achternaam(zelf),
        str(zelf.get("04.10", "")),
        str(zelf.get("03.10", "00000000")),
        str(zelf.get("03.30", "")),
        vreemd[0] if vreemd else "0001",
        [adres for stapel in lijst.get("08", ()) for adres in stapel if adres.get("11.60")],
        achternaam(huwelijk[0]) if huwelijk else None,
        huwelijk is not None and "07.10" in huwelijk[0],
        str(zelf.get("61.10", "E")),
        [stapel[0] for cat in ("02", "03") for stapel in lijst.get(cat, ()) if stapel[0].get("02.10")],
        [stapel[0] for stapel in lijst.get("09", ()) if stapel[0].get("02.10")],
        "06" in lijst,
    )


def _sinds(stapel: list[Elementen]) -> str:
    return max(str(v.get("06.10") or v.get("07.10") or "") for v in stapel)


def achternaam(v: Mapping[str, Any]) -> Naam:
    """Prefix and surname of an occurrence."""
    return str(v.get("02.30", "")), str(v.get("02.40", ""))


def naamgroep(geslachtsnaam: str) -> str:
    """The script or alphabet that a surname comes from, when it is on the list of names."""
    return _herkomst().get(geslachtsnaam, "")


@cache
def _herkomst() -> dict[str, str]:
    uit: dict[str, str] = {}
    for rij in lees_rijen("achternamen.csv"):
        groep = GROEPEN.get(rij["herkomst"], "")
        for naam in rij["namen"].split():
            uit.setdefault(naam.partition("=")[0].split("_")[-1], groep)
    return uit
