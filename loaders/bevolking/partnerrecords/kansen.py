"""The settings: how often what goes wrong (`kansen.csv`, with reasons), and the partners that write it down."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

MAP = Path(__file__).parent
SLORDIG = ((0.70, 0.5), (0.25, 1.6), (0.05, 5.0))
"""Errors come together: share of records and how much more often they go wrong; the mean is 1."""
HOOGSTENS = 0.9
"""No error is more certain than this, however careless the hand."""
BEKEND = {"kind": 0.266, "ouder": 0.075, "ander": 0.021, "overleden": 0.004}
"""Who has a record at some partner: minors, parents of minors, other adults, the dead. Youth care: a minor four times
as often as a parent. Calibrated: with these about one record for ten persons comes out."""
AANTAL = (0.74, 0.18, 0.06, 0.02)
"""How many partners know somebody who is known: one, two, three, four."""
VREEMDELINGEN = "vreemdelingen"
"""The kind of partner whose records are those of the BVV."""


@dataclass(frozen=True, slots=True)
class Kans:
    """How often something goes wrong, and whether that doubles when errors are made twice as frequent."""

    waarde: float
    verdubbelt: bool


@dataclass(frozen=True, slots=True)
class Partner:
    """An organisation, and its habits; none of them exists (OIN of the test series)."""

    oin: str
    soort: str
    aandeel: float
    """Share in all records, as a weight."""
    bsn: float
    """Share of its records with a burgerservicenummer."""
    voorletters: float
    """Share with initials only."""
    datum_weg: float
    adres_weg: float
    gehoord: float
    """How much more often than others it writes down what it heard, rather than read."""
    hoofdletters: bool
    """Everything in capitals."""
    kinderen: bool
    """Whether it is there for children and their parents."""

    @property
    def bron(self) -> str:
        """The source that its records are of."""
        return "bvv" if self.soort == VREEMDELINGEN else f"partner:{self.oin}"


def lees_rijen(bestand: str) -> list[dict[str, str]]:
    """The rows of one of the tables beside this file."""
    with (MAP / bestand).open(encoding="utf-8", newline="") as stroom:
        return list(csv.DictReader(stroom, delimiter=";"))


@cache
def kansen() -> Mapping[str, Kans]:
    """The errors by name."""
    return {rij["naam"]: Kans(float(rij["kans"]), rij["verdubbelt"] == "ja") for rij in lees_rijen("kansen.csv")}


@cache
def partners() -> tuple[Partner, ...]:
    """The partners."""
    return tuple(
        Partner(
            oin=rij["oin"],
            soort=rij["soort"],
            aandeel=float(rij["aandeel"]),
            bsn=float(rij["bsn"]),
            voorletters=float(rij["voorletters"]),
            datum_weg=float(rij["datum_weg"]),
            adres_weg=float(rij["adres_weg"]),
            gehoord=float(rij["gehoord"]),
            hoofdletters=rij["hoofdletters"] == "ja",
            kinderen=rij["kinderen"] == "ja",
        )
        for rij in lees_rijen("partners.csv")
    )
