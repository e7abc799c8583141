"""Groups of vermeldingen while they are being joined, and what forbids joining two of them.

A disjoint-set forest in which each group knows whose list it holds, from which sources, with which numbers, with whom
it may not be, and with whom it was not joined out of doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.identiteit import BekendeVermelding
from graph.nummers import klopt_bsn, verschrijving
from resolution.kenmerken import lees_kenmerken

ALLEEN_IEDEREEN_EENS = ("bvv", "partner:")
"""Sources, or the begin of them, that hold everyone once: a second record is of somebody else, unless its number says
for certain that they hold somebody twice."""


def iedereen_eens(bron: str) -> bool:
    """Whether a source has one record for each person it knows."""
    return bron.startswith(ALLEEN_IEDEREEN_EENS)


class Groepen:
    """Vermeldingen by their place in the sequence; a group is named by one of its members."""

    def __init__(self, vermeldingen: Sequence[BekendeVermelding]) -> None:
        self._ouder = list(range(len(vermeldingen)))
        self.leden = [[plek] for plek in self._ouder]
        self._lijst = [{v.thuis} if v.ingeschrevene else set[int]() for v in vermeldingen]
        """The person by number of the BRP lists in the group."""
        self._bronnen = [{v.verwijzing.bron} if iedereen_eens(v.verwijzing.bron) else set() for v in vermeldingen]
        self._bsns = [_bsns(v) for v in vermeldingen]
        self._apart = [set[int]() for _ in vermeldingen]
        self._open = [set[int]() for _ in vermeldingen]
        self._anders = [set[int]() for _ in vermeldingen]
        self._twijfel = [set[int]() for _ in vermeldingen]
        self._plekken_lijst = {plek for plek, v in enumerate(vermeldingen) if v.ingeschrevene}

    @property
    def aantal(self) -> int:
        """How many vermeldingen there are."""
        return len(self._ouder)

    def lijsten(self, groep: int) -> list[int]:
        """The BRP lists in a group."""
        return [plek for plek in self.leden[groep] if plek in self._plekken_lijst] if self._lijst[groep] else []

    def groep(self, plek: int) -> int:
        """The group to which a vermelding belongs."""
        while (boven := self._ouder[plek]) != plek:
            self._ouder[plek] = plek = self._ouder[boven]
        return plek

    def houd_apart(self, een: int, ander: int, zeker: bool) -> None:
        """These two are not joined; `zeker` when they are known to be two persons, else it is left open."""
        self._noteer(een, ander, *((self._apart, self._anders) if zeker else (self._apart,)))

    def laat_open(self, een: int, ander: int) -> None:
        """These two contradict each other, but a certain rule may bring each to the list of one person."""
        self._noteer(een, ander, self._open)

    def twijfel(self, een: int, ander: int) -> None:
        """These two groups may be one person, but are not joined: neither goes to who excludes the other.

        When they are known to be two persons there is no doubt.
        """
        if not self._raakt(self._anders, een, ander):
            self._twijfel[een].add(ander)
            self._twijfel[ander].add(een)

    def voeg(self, een: int, ander: int) -> None:
        """Make one group of two."""
        if len(self.leden[een]) < len(self.leden[ander]):
            een, ander = ander, een
        self._ouder[ander] = een
        self.leden[een] += self.leden[ander]
        for soort in (self._lijst, self._apart, self._open, self._anders, self._twijfel):
            soort[een] |= soort[ander]
        self._bronnen[een] |= self._bronnen[ander]
        self._bsns[een] |= self._bsns[ander]

    def gescheiden(self, een: int, ander: int) -> bool:
        """Whether nobody can join these two groups: two BRP lists, or somebody said that they are not one person."""
        return self._twee_lijsten(een, ander) or self._raakt(self._anders, een, ander)

    def botst(self, een: int, ander: int, op_regel: bool = False) -> bool:
        """Whether these two groups cannot be one person, as far as known.

        A certain rule is above other numbers, and above that their source holds everyone once.
        """
        if self._twee_lijsten(een, ander) or self._raakt(self._apart, een, ander):
            return True
        return not op_regel and (self._bron_of_open(een, ander) or self.andere_nummers(een, ander))

    def andere_nummers(self, een: int, ander: int) -> bool:
        """Whether both have burgerservicenummers, and none of the one can be meant by one of the other."""
        een_bsns, andere = self._bsns[een], self._bsns[ander]
        return bool(een_bsns and andere) and not any(verschrijving(a, b) for a in een_bsns for b in andere)

    def alleen_nummers(self, een: int, ander: int) -> bool:
        """Whether nothing but burgerservicenummers says that these two groups cannot be one person."""
        return (
            self.andere_nummers(een, ander)
            and not self.botst(een, ander, op_regel=True)
            and not self._bron_of_open(een, ander)
        )

    def _bron_of_open(self, een: int, ander: int) -> bool:
        """Whether a source that holds everyone once has both, or a rule left open whether these two are one."""
        return not self._bronnen[een].isdisjoint(self._bronnen[ander]) or self._raakt(self._open, een, ander)

    def betwist(self, een: int, ander: int) -> bool:
        """Whether one of these two may rather belong to somebody who excludes the other."""
        return self._betwist(een, ander) or self._betwist(ander, een)

    def __iter__(self) -> Iterator[list[int]]:
        """The members of each group."""
        return (self.leden[plek] for plek, boven in enumerate(self._ouder) if plek == boven)

    def _betwist(self, een: int, ander: int) -> bool:
        return any(
            (wie := self.groep(plek)) != een and (wie == ander or self.botst(wie, ander)) for plek in self._twijfel[een]
        )

    def _noteer(self, een: int, ander: int, *soorten: list[set[int]]) -> None:
        for soort in soorten:
            soort[self.groep(een)].add(ander)
            soort[self.groep(ander)].add(een)

    def _twee_lijsten(self, een: int, ander: int) -> bool:
        een_lijst, andere = self._lijst[een], self._lijst[ander]
        return bool(een_lijst and andere) and een_lijst != andere

    def _raakt(self, soort: list[set[int]], een: int, ander: int) -> bool:
        if len(soort[ander]) < len(soort[een]):
            een, ander = ander, een
        return any(self.groep(plek) == ander for plek in soort[een])


def _bsns(v: BekendeVermelding) -> set[str]:
    """The burgerservicenummer that a vermelding gives, when it can be one."""
    if b'"burgerservicenummer"' not in v.kenmerken:
        return set()
    nummer = lees_kenmerken(v.kenmerken).burgerservicenummer
    return {nummer} if nummer and klopt_bsn(nummer) else set()
