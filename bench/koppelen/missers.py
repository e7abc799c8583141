"""What is missed and what is joined wrongly, in classes: to see what to improve. Everyone in it is made up.

python -m bench.koppelen.missers 20000 /tmp/verwant-bench > missers.md
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from resolution.kenmerken import Kenmerken
from resolution.wegen.model import Model, lees
from resolution.wegen.weger import Weger
from resolution.zoeksleutels import zoeksleutels

from .gegevens import Gegevens, Waarheid, zorg_voor
from .maat import NIETS, Sleutel, Uitkomst
from .methoden import koppel

VOORBEELDEN = 25


class Missers:
    """The records that did not come where they belong."""

    def __init__(self, gegevens: Gegevens, uitkomsten: dict[Sleutel, Uitkomst], model: Model) -> None:
        self.model, self.weger = model, Weger(model)
        self.lijsten = {sleutel: k for _, sleutel, k in gegevens.kenmerken(gegevens.register)}
        self.records = {(bron, sleutel): k for bron, sleutel, k in gegevens.kenmerken(gegevens.records)}
        self.uitkomsten = uitkomsten
        self.gemist = [w for w in gegevens.waarheid() if w.anummer and self._van(w).anummer != w.anummer]
        self.onterecht = [w for w in gegevens.waarheid() if self._van(w).anummer not in ("", w.anummer)]
        self.alle = Counter(fout for w in gegevens.waarheid() if w.anummer for fout in w.fouten)

    def _van(self, waar: Waarheid) -> Uitkomst:
        return self.uitkomsten.get((waar.bron, waar.sleutel), NIETS)

    def druk(self) -> None:
        """The classes, and examples of each."""
        print(f"\n## {len(self.gemist)} gemist, {len(self.onterecht)} onterecht\n")
        print("Waarom gemist:", dict(Counter(map(self._waarom, self.gemist)).most_common()))
        print("\nFouten onder de gemiste (gemist/gemaakt):")
        fouten = Counter(fout for w in self.gemist for fout in w.fouten)
        for fout, aantal in fouten.most_common(40):
            print(f"- {fout}: {aantal}/{self.alle[fout]} = {aantal / self.alle[fout]:.2f}")
        zonder = sum(not w.fouten for w in self.gemist)
        print(f"- zonder enige fout: {zonder}")
        print("\nOnterecht:", dict(Counter(w.verzonnen.partition(":")[0] or "ander" for w in self.onterecht)))
        for waar in self.onterecht[:VOORBEELDEN]:
            self._toon(waar, self._van(waar).anummer)
        print("\n### Voorbeelden van gemiste")
        for waar in self.gemist[:: max(len(self.gemist) // VOORBEELDEN, 1)]:
            self._toon(waar, waar.anummer)

    def _waarom(self, waar: Waarheid) -> str:
        record, lijst = self.records[waar.bron, waar.sleutel], self.lijsten[waar.anummer]
        if self._van(waar).anummer:
            return "bij een ander gevoegd"
        if set(zoeksleutels(record)).isdisjoint(zoeksleutels(lijst)):
            return "geen gedeelde zoeksleutel"
        gewicht = self.weger.gewicht(record, lijst)
        if gewicht < self.model.onder:
            return "onder de ondergrens"
        return "tussen de grenzen" if gewicht < self.model.boven else "boven de bovengrens, maar mededinger of twijfel"

    def _toon(self, waar: Waarheid, anummer: str) -> None:
        record, lijst = self.records[waar.bron, waar.sleutel], self.lijsten[anummer]
        print(f"\n{self._waarom(waar) if waar.anummer else waar.verzonnen} · fouten: {', '.join(waar.fouten)}")
        print(f"  record: {_kort(record)}\n  lijst:  {_kort(lijst)}")
        weging = self.weger.weeg(record, lijst)
        stappen = ", ".join(f"{s.kenmerk}: {s.niveau} {s.gewicht:+.1f}" for s in weging.stappen)
        print(f"  {weging.gewicht:.1f} bits = {stappen}")


def _kort(k: Kenmerken) -> str:
    namen = " / ".join(f"{een.voorvoegsel or ''}|{een.geslachtsnaam}" for een in k.achternamen)
    adressen = "; ".join(f"{a.postcode} {a.huisnummer} {a.straat or ''}" for a in k.adressen[:3])
    return f"{k.voornamen} · {namen} · {k.geboortedatum} {k.geslacht} · {adressen} · {k.burgerservicenummer or ''}"


def main() -> None:
    """Print the classes for both frequencies of errors."""
    for gegevens in zorg_voor(int(sys.argv[1]), Path(sys.argv[2])):
        print(f"\n# {gegevens.aantal} personen, fouten {gegevens.vaker:g} keer zo vaak")
        Missers(gegevens, koppel("verwant", gegevens).uitkomsten, lees()).druk()


if __name__ == "__main__":
    main()
