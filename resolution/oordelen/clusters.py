"""Who belongs together: the pure function from judgements to identities.

A person's judgement comes first: `verschillend` and `onzeker` keep apart, `zelfde` joins. Then what certain rules say,
then the model from its upper threshold, best fit first. Two BRP lists are never joined, nor, by the model, two records
of a source that holds everyone once: only a certain rule shows that it holds somebody twice. Where two that exclude
each other fit a third about as well, none is joined, and whoever fits less well does not take the place either: that is
for a person to say. The model brings nobody to a BRP list by way of a third: whoever it brings there fits the list
themselves. Two that contradict each other, but each fit the list of one person by a rule, do not exclude each other
there.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import chain
from math import inf
from typing import NamedTuple

from graph.identiteit import (
    BRP,
    MENS,
    REGEL,
    BekendeVermelding,
    DeelIn,
    Indeling,
    Oordeel,
    Samenhang,
    Uitspraak,
    Verwijzing,
)

from .grenzen import Grenzen
from .groepen import Groepen


class Lijn(NamedTuple):
    """That two vermeldingen (by place) fit; ordered from the best fit down, equals by Verwijzing."""

    tegengewicht: float
    """The match weight with its sign turned; minus infinity for a certain rule."""
    een: int
    ander: int

    def tegenover(self, plek: int) -> int:
        """The other of the two."""
        return self.ander if self.een == plek else self.een


def maak_deel_in(grenzen: Grenzen) -> DeelIn:
    """The decision with these thresholds."""
    return lambda samenhang: deel_in(samenhang, grenzen)


def deel_in(samenhang: Samenhang, grenzen: Grenzen) -> Indeling:
    """For each vermelding the one that leads its identity: the BRP list, else the first in order of Verwijzing.

    Every BRP list leads itself; two lists of one number have one person as their `thuis`.
    """
    vermeldingen = sorted(samenhang.vermeldingen, key=lambda v: v.verwijzing)
    plekken = {v.verwijzing: plek for plek, v in enumerate(vermeldingen)}
    oordelen = [o for o in samenhang.oordelen if o.een in plekken and o.ander in plekken and o.intrekking is None]
    groepen = Groepen(vermeldingen)
    _bij_voorbaat(groepen, vermeldingen)
    mensen = _laatste_van_mensen(oordelen)
    for (een, ander), uitspraak in mensen:
        if uitspraak is not Uitspraak.ZELFDE:
            groepen.houd_apart(plekken[een], plekken[ander], uitspraak is Uitspraak.VERSCHILLEND)
    for (een, ander), uitspraak in mensen:
        a, b = groepen.groep(plekken[een]), groepen.groep(plekken[ander])
        if uitspraak is Uitspraak.ZELFDE and a != b and not groepen.gescheiden(a, b):
            groepen.voeg(a, b)
    lijsten = {plek for plek, v in enumerate(vermeldingen) if v.ingeschrevene}
    _Verdeling(groepen, _lijnen(groepen, oordelen, dict(mensen), plekken, lijsten, grenzen), grenzen).voer_uit()
    return _indeling(groepen, vermeldingen)


def _bij_voorbaat(groepen: Groepen, vermeldingen: Sequence[BekendeVermelding]) -> None:
    """What needs no judgement: lists of one person by number are one; nobody is their own relative or guardian.

    A BRP list can name one relative twice; whom another record names, it names once.
    """
    lijsten: dict[int, int] = {}
    op_record: dict[tuple[str, str, int], list[int]] = {}
    for plek, v in enumerate(vermeldingen):
        if v.ingeschrevene and (a := groepen.groep(lijsten.setdefault(v.thuis, plek))) != plek:
            groepen.voeg(a, plek)
        anderen = op_record.setdefault(v.verwijzing[:3], [])
        for ander in anderen:
            groepen.houd_apart(plek, ander, zeker=True)
        if not v.verwijzing.deel or v.verwijzing.bron != BRP:
            anderen.append(plek)


def _laatste_van_mensen(oordelen: Iterable[Oordeel]) -> list[tuple[tuple[Verwijzing, Verwijzing], Uitspraak]]:
    """What people judged last of each pair; the newest judgement first, because it was made knowing the others."""
    van_mensen = sorted((o for o in oordelen if o.methode == MENS), key=lambda o: (-o.id, o.een, o.ander))
    laatste: dict[tuple[Verwijzing, Verwijzing], Uitspraak] = {}
    for oordeel in van_mensen:
        laatste.setdefault((oordeel.een, oordeel.ander), oordeel.uitspraak)
    return list(laatste.items())


def _lijnen(
    groepen: Groepen,
    oordelen: Iterable[Oordeel],
    mensen: dict[tuple[Verwijzing, Verwijzing], Uitspraak],
    plekken: dict[Verwijzing, int],
    lijsten: Set[int],
    grenzen: Grenzen,
) -> list[Lijn]:
    """What rules and model find of the pairs that no person judged to be one or two; a rule can also leave it open."""
    lijnen = set[Lijn]()
    open_gelaten = list[tuple[int, int]]()
    for o in oordelen:
        if o.methode == MENS or mensen.get((o.een, o.ander), Uitspraak.ONZEKER) is not Uitspraak.ONZEKER:
            continue
        een, ander = sorted((plekken[o.een], plekken[o.ander]))
        if o.uitspraak is not Uitspraak.ZELFDE:
            open_gelaten.append((een, ander))
        elif o.methode == REGEL:
            lijnen.add(Lijn(-inf, een, ander))
        elif o.gewicht is not None and o.gewicht >= grenzen.vanaf:
            lijnen.add(Lijn(-o.gewicht, een, ander))
    op_regel = _lijsten_op_regel(lijnen, lijsten)
    for een, ander in open_gelaten:
        if op_regel.get(een, set()).isdisjoint(op_regel.get(ander, ())):
            groepen.houd_apart(een, ander, zeker=False)
        else:
            groepen.laat_open(een, ander)
    return sorted(lijnen)


def _lijsten_op_regel(lijnen: Iterable[Lijn], lijsten: Set[int]) -> dict[int, set[int]]:
    """For each vermelding the BRP lists that it fits by a certain rule."""
    uit: dict[int, set[int]] = {}
    for lijn in lijnen:
        if lijn.tegengewicht == -inf:
            for zelf, lijst in ((lijn.een, lijn.ander), (lijn.ander, lijn.een)):
                if lijst in lijsten:
                    uit.setdefault(zelf, set()).add(lijst)
    return uit


class _Verdeling:
    """Joining along the lines, best first."""

    def __init__(self, groepen: Groepen, lijnen: Sequence[Lijn], grenzen: Grenzen) -> None:
        self.groepen, self.lijnen, self.grenzen = groepen, lijnen, grenzen
        self._van: dict[int, list[Lijn]] = {}
        """The lines of each vermelding, in the same order."""
        for lijn in lijnen:
            self._van.setdefault(lijn.een, []).append(lijn)
            self._van.setdefault(lijn.ander, []).append(lijn)
        self._zeker: list[int] = []
        """Of each vermelding the group that people and certain rules put it in, once the model has its turn."""

    def voer_uit(self) -> None:
        """Join who can be joined."""
        groepen = self.groepen
        for lijn in self.lijnen:
            if lijn.tegengewicht > -self.grenzen.boven:
                return
            if lijn.tegengewicht > -inf and not self._zeker:
                self._zeker = [groepen.groep(plek) for plek in range(groepen.aantal)]
            een, ander = groepen.groep(lijn.een), groepen.groep(lijn.ander)
            if een == ander:
                continue
            past = lijn.tegengewicht == -inf or (self._past_bij(een, ander) and self._past_bij(ander, een))
            if not past or not self._kan(een, ander, lijn):
                groepen.twijfel(een, ander)
                continue
            mededingers = self._mededingers(een, ander, lijn)
            eerste = next(mededingers, None)
            if eerste is None:
                groepen.voeg(een, ander)
            # Who fits both a list and a record that is it but for its number belongs to the list: no doubt about that.
            elif lijn.tegengewicht == -inf or not all(
                self._op_nummer_na(lijst, wie) for wie, lijst in chain((eerste,), mededingers)
            ):
                groepen.twijfel(een, ander)

    def _kan(self, een: int, ander: int, lijn: Lijn) -> bool:
        groepen = self.groepen
        return not groepen.botst(een, ander, lijn.tegengewicht == -inf) and not groepen.betwist(een, ander)

    def _past_bij(self, groep: int, bij: int) -> bool:
        """Whether everyone in a group fits the BRP list in the other, if there is one.

        Whoever does not is not brought to it by a third who does, unless people or certain rules made these two one.
        """
        lijst = {self._zeker[plek] for plek in self.groepen.lijsten(bij)}
        if not lijst:
            return True
        over = {self._zeker[plek] for plek in self.groepen.leden[groep]}
        for plek in self.groepen.leden[groep]:
            for lijn in self._van.get(plek, ()):
                if self._zeker[lijn.tegenover(plek)] in lijst:
                    over.discard(self._zeker[plek])
                    break
        return not over

    def _mededingers(self, een: int, ander: int, lijn: Lijn) -> Iterator[tuple[int, int]]:
        """Of these two the one that excludes a third, with that third, who fits the other about as well."""
        groepen, op_regel = self.groepen, lijn.tegengewicht == -inf
        for zelf, tegenover in ((een, ander), (ander, een)):
            for wie, andere_lijn in self._nabij(zelf, lijn.tegengewicht):
                if wie in (zelf, tegenover):
                    continue
                # Of two that fit by a rule, numbers may say that only one can be meant; their source does not.
                uitgesloten = groepen.botst(tegenover, wie, op_regel) or groepen.andere_nummers(tegenover, wie)
                if not uitgesloten or not self._kan(zelf, wie, andere_lijn):
                    continue
                if op_regel or not self._op_nummer_na(tegenover, wie):
                    yield tegenover, wie

    def _op_nummer_na(self, lijst: int, wie: int) -> bool:
        """Whether a group holds a BRP list that somebody fits who gives another number: that number must be wrong.

        Then there is one person, and no choice for who fits both: they belong to the list.
        """
        groepen = self.groepen
        if not groepen.lijsten(lijst) or not groepen.alleen_nummers(lijst, wie):
            return False
        return any(
            lijn.tegengewicht <= -self.grenzen.boven and groepen.groep(lijn.tegenover(plek)) == lijst
            for plek in groepen.leden[wie]
            for lijn in self._van.get(plek, ())
        )

    def _nabij(self, groep: int, tegengewicht: float) -> Iterator[tuple[int, Lijn]]:
        """Who else fits a group, with a weight that differs less than the margin."""
        marge = self.grenzen.marge
        for plek in self.groepen.leden[groep]:
            lijnen = self._van.get(plek, [])
            begin = bisect_left(lijnen, tegengewicht - marge, key=_tegengewicht)
            for lijn in lijnen[begin : bisect_right(lijnen, tegengewicht + marge, key=_tegengewicht)]:
                yield self.groepen.groep(lijn.tegenover(plek)), lijn


def _tegengewicht(lijn: Lijn) -> float:
    return lijn.tegengewicht


def _indeling(groepen: Groepen, vermeldingen: Sequence[BekendeVermelding]) -> Indeling:
    indeling: dict[Verwijzing, Verwijzing] = {}
    for leden in groepen:
        leider = min(leden, key=lambda plek: (not vermeldingen[plek].ingeschrevene, plek))
        for plek in leden:
            wie = vermeldingen[plek if vermeldingen[plek].ingeschrevene else leider]
            indeling[vermeldingen[plek].verwijzing] = wie.verwijzing
    return indeling
