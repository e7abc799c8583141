"""The policy: which kind of partner may ask which other kind what, for which reason. What is not in it is forbidden.

The table is data (`beleid.csv`), to be read by those who answer for it: one line for each asker, reason and kind of
partner that is asked.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

from graph.fouten import BronOnleesbaar

from .waarden import BEKEND, RedenVerzoek, Soort, Vraag

TABEL = Path(__file__).with_name("beleid.csv")
KOLOMMEN = ["vrager", "reden", "bij", "vragen"]


class Beleid:
    """Who may ask what."""

    def __init__(self, regels: Iterable[tuple[Soort, RedenVerzoek, Soort, frozenset[str]]]) -> None:
        self._mag: Mapping[tuple[str, str, str], frozenset[str]] = {
            (vrager, reden, bij): vragen for vrager, reden, bij, vragen in regels
        }

    def mag(self, vrager: str, reden: str, bij: str, vraag: str = BEKEND) -> bool:
        """Whether this kind of organisation may ask that kind this question, for this reason."""
        return vraag in self._mag.get((vrager, reden, bij), ())


def lees_beleid(pad: Path = TABEL) -> Beleid:
    """Read a policy table. Raises BronOnleesbaar that names the line with a value that does not exist.

    A line that allows a concrete question allows the first question too, and says so; and a question stands only with
    the kind of partner that answers it.
    """
    regels: dict[tuple[Soort, RedenVerzoek, Soort], frozenset[str]] = {}
    with pad.open(encoding="utf-8", newline="") as bestand:
        lezer = csv.DictReader(bestand)
        if lezer.fieldnames != KOLOMMEN:
            raise BronOnleesbaar(f"{pad.name}: de kolommen moeten zijn: {', '.join(KOLOMMEN)}")
        for rij in lezer:
            plaats = f"{pad.name} regel {lezer.line_num}"
            try:
                sleutel = Soort(rij["vrager"]), RedenVerzoek(rij["reden"]), Soort(rij["bij"])
                eerste, *vragen = rij["vragen"].split()
                concreet = {Vraag(vraag) for vraag in vragen}
            except (ValueError, AttributeError):
                raise BronOnleesbaar(f"{plaats}: een waarde bestaat niet, of er ontbreekt een kolom") from None
            if eerste != BEKEND or any(vraag.wie is not sleutel[2] for vraag in concreet):
                raise BronOnleesbaar(f"{plaats}: begin met {BEKEND}, gevolgd door vragen die deze soort beantwoordt")
            if sleutel in regels:
                raise BronOnleesbaar(f"{plaats}: deze vrager, reden en soort staan er al")
            regels[sleutel] = frozenset({BEKEND, *concreet})
    return Beleid((*sleutel, vragen) for sleutel, vragen in regels.items())
