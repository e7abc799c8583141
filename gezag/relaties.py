"""The marriages and registered partnerships of one person, rebuilt from category 05 of the list.

The order and the merging follow the official derivation exactly, oddities included: who is refused elsewhere must
not be accepted here.
"""

from __future__ import annotations

from typing import NamedTuple

from graph.persoonslijst import Persoonslijst, Voorkomen

from .uitkomst import Bron


class Periode(NamedTuple):
    """A time during which somebody was married or in a registered partnership; dates as yyyymmdd."""

    partner: int | None
    """The partner's burgerservicenummer; None when the list does not give it."""
    begin: int
    einde: int | None


class Relaties:
    """The relationships on one list, newest first, and what was read to know them."""

    __slots__ = ("bronnen", "voorkomens")

    def __init__(self, lijst: Persoonslijst) -> None:
        voorkomens = lijst.voorkomens("05")
        self.voorkomens = _ordenen(voorkomens) if voorkomens else ()
        self.bronnen = _gelezen(lijst, self.voorkomens)

    @property
    def perioden(self) -> tuple[Periode, ...]:
        """The relationships as periods, newest first."""
        return _perioden(self.voorkomens)

    def met(self, burgerservicenummer: int) -> list[Voorkomen]:
        """The occurrences with this partner, newest first."""
        return [v for v in self.voorkomens if v.getal("01.20") == burgerservicenummer]

    def op(self, datum: int) -> Periode | None:
        """The relationship in force on the day `datum`: begun by then, and not yet ended."""
        for periode in self.perioden:
            if periode.begin <= datum and (periode.einde is None or periode.einde > datum):
                return periode
        return None


def _ordenen(voorkomens: tuple[Voorkomen, ...]) -> tuple[Voorkomen, ...]:
    """Leave out removed and repeated occurrences and put the newest first.

    A divorce stands on the list as a current occurrence with only an end and a historic one with only a start.
    """
    gezien: set[tuple[int | None, int | None]] = set()
    te_ordenen: list[tuple[int, bool, int, Voorkomen]] = []
    for volgorde, voorkomen in enumerate(voorkomens):
        sluiting, ontbinding = voorkomen.getal("06.10"), voorkomen.getal("07.10")
        datum = sluiting if sluiting is not None else ontbinding
        if datum is None:
            datum = voorkomen.getal("85.10")
        if datum is None or (sluiting, ontbinding) in gezien:
            continue
        gezien.add((sluiting, ontbinding))
        begin = sluiting is not None
        te_ordenen.append((-datum, begin, -volgorde if begin else volgorde, voorkomen))
    te_ordenen.sort()
    return tuple([rij[-1] for rij in te_ordenen])


def _perioden(voorkomens: tuple[Voorkomen, ...]) -> tuple[Periode, ...]:
    """Join ends and starts into periods, newest first.

    An end without the partner's burgerservicenummer is lost, and two starts without an end between them merge.
    """
    gebeurtenissen: list[tuple[int, bool, int | None]] = []
    for voorkomen in voorkomens:
        partner = voorkomen.getal("01.20")
        for element, is_einde in (("07.10", True), ("06.10", False)):
            datum = voorkomen.getal(element)
            if datum is not None:
                gebeurtenissen.append((datum, is_einde, partner))
    gebeurtenissen.sort(key=lambda gebeurtenis: -gebeurtenis[0])

    perioden: list[Periode] = []
    van_wie: int | None = None
    begin: int | None = None
    einde: int | None = None
    for datum, is_einde, partner in gebeurtenissen:
        if is_einde:
            if begin is not None:
                perioden.append(Periode(van_wie, begin, einde))
                van_wie = begin = einde = None
            if partner is not None:
                van_wie, einde = partner, datum
        else:
            van_wie = partner if partner is not None else van_wie
            begin = datum
    if begin is not None:
        perioden.append(Periode(van_wie, begin, einde))
    return tuple(perioden)


def _gelezen(lijst: Persoonslijst, voorkomens: tuple[Voorkomen, ...]) -> tuple[Bron, ...]:
    """Everything that is read of a list as soon as it is looked up."""
    persoon = lijst.actueel("01")
    bronnen: list[Bron] = [(persoon, "01.20")] if persoon else []
    for voorkomen in voorkomens:
        bronnen += ((voorkomen, "06.10"), (voorkomen, "07.10"))
        ontbonden = voorkomen.lees("07.10")
        if ontbonden or voorkomen.lees("06.10"):
            bronnen.append((voorkomen, "01.20"))
        if ontbonden:
            bronnen.append((voorkomen, "07.40"))
    return tuple(bronnen)
