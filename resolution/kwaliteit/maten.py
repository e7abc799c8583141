"""How good the linking is, against pairs of which the truth is known: the usual measures, as pure functions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from graph.identiteit import Verwijzing

Paar = tuple[Verwijzing, Verwijzing]


class Kwaliteit(NamedTuple):
    """The outcome of one measurement; shares are between 0 and 1."""

    gekoppeld: int
    """Pairs that were attached."""
    terecht: int
    """Of those, pairs that are of one person."""
    gemist: int
    """Pairs of one person that were not attached."""
    ter_beoordeling: int
    """Pairs that wait for somebody."""
    beoordeeld: int
    """Records that could have been attached: of these `ter_beoordeling` and errors are a share."""

    @property
    def precisie(self) -> float:
        """Which part of what was attached is right; 1 when nothing was."""
        return self.terecht / self.gekoppeld if self.gekoppeld else 1.0

    @property
    def volledigheid(self) -> float:
        """Which part of what had to be attached was (recall); 1 when there was nothing to attach."""
        nodig = self.terecht + self.gemist
        return self.terecht / nodig if nodig else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        som = self.precisie + self.volledigheid
        return 2 * self.precisie * self.volledigheid / som if som else 0.0

    @property
    def fout_per_duizend(self) -> float:
        """How many of a thousand records were attached to somebody else."""
        return 1000 * (self.gekoppeld - self.terecht) / self.beoordeeld if self.beoordeeld else 0.0

    @property
    def deel_ter_beoordeling(self) -> float:
        """How many waiting pairs there are for each record."""
        return self.ter_beoordeling / self.beoordeeld if self.beoordeeld else 0.0


def ordent(een: Verwijzing, ander: Verwijzing) -> Paar:
    """A pair in its one order."""
    return (een, ander) if een < ander else (ander, een)


def meet(gekoppeld: Iterable[Paar], waar: Collection[Paar], ter_beoordeling: int, beoordeeld: int) -> Kwaliteit:
    """Compare attached pairs with the true ones; the order within a pair does not matter, nor a pair told twice."""
    gevonden = {ordent(*paar) for paar in gekoppeld}
    echt = {ordent(*paar) for paar in waar}
    terecht = len(gevonden & echt)
    return Kwaliteit(len(gevonden), terecht, len(echt) - terecht, ter_beoordeling, beoordeeld)


def op_drempels(
    gewogen: Mapping[Paar, float], waar: Collection[Paar], onder: float, boven: float, beoordeeld: int
) -> Kwaliteit:
    """The same for weighed pairs of so many records: from `boven` up attached, from `onder` up waiting."""
    gekoppeld = [paar for paar, gewicht in gewogen.items() if gewicht >= boven]
    wachtend = sum(onder <= gewicht < boven for gewicht in gewogen.values())
    return meet(gekoppeld, waar, wachtend, beoordeeld)


def groepsparen(groepen: Iterable[Collection[Verwijzing]]) -> set[Paar]:
    """Every pair within the groups: what a division into identities, or a labelled truth, says of pairs."""
    uit: set[Paar] = set()
    for groep in groepen:
        op_volgorde = sorted(groep)
        uit |= {(een, ander) for plaats, een in enumerate(op_volgorde) for ander in op_volgorde[plaats + 1 :]}
    return uit


def besparing(vergeleken: int, aantal: int) -> float:
    """Reduction ratio: which part of all possible pairs of so many vermeldingen did not have to be compared."""
    alle = aantal * (aantal - 1) // 2
    return 1 - vergeleken / alle if alle else 0.0
