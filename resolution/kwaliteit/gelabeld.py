"""How good the identities are, measured on pairs of which somebody knows whether they are one person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from math import inf

from graph.identiteit import HOOGSTENS, BekendeVermelding, Verwijzing
from graph.store import Store
from resolution.kenmerken import lees_kenmerken
from resolution.oordelen.vergelijken import vergelijkbaar
from resolution.zoeksleutels import zoeksleutels

from . import maten as kwaliteit
from .labels import Label

PARTIJ = 500


@dataclass(frozen=True, slots=True)
class Meting:
    """The measures; shares are between 0 and 1."""

    paren: int
    onbekend: int
    """Pairs with a vermelding that is not in the store; they count in nothing else."""
    terecht: int
    """Same person, and in one identity."""
    onterecht: int
    """Two persons, in one identity."""
    gemist: int
    """Same person, in two identities."""
    precisie: float
    volledigheid: float
    f1: float
    zoekvolledigheid: float | None
    """Which part of the pairs of one person share a search key, so that they are compared at all; None without any."""
    reductie: float | None
    """Which part of all possible pairs need not be compared; None without any."""

    def als_json(self) -> dict[str, object]:
        """The measures by name."""
        return asdict(self)


async def meet(store: Store, labels: Sequence[Label]) -> Meting:
    """Hold the identities of the store against what is known."""
    wie = await _zoek_op(store, {kant for label in labels for kant in (label.een, label.ander)})
    bekend = [label for label in labels if label.een in wie and label.ander in wie]
    samen = {kwaliteit.ordent(een, ander) for een, ander, _ in bekend if wie[een].persoon == wie[ander].persoon}
    waar = {kwaliteit.ordent(een, ander) for een, ander, zelfde in bekend if zelfde}
    k = kwaliteit.meet(samen, waar)
    fout, missen = k.gekoppeld - k.terecht, len(labels) - len(bekend)
    zoeken = await _zoeken(store, bekend, wie)
    return Meting(len(labels), missen, k.terecht, fout, k.gemist, k.precisie, k.volledigheid, k.f1, *zoeken)


async def _zoek_op(store: Store, verwijzingen: Iterable[Verwijzing]) -> dict[Verwijzing, BekendeVermelding]:
    gezocht, uit = sorted(verwijzingen), dict[Verwijzing, BekendeVermelding]()
    for begin in range(0, len(gezocht), PARTIJ):
        samenhang = await store.samenhang(gezocht[begin : begin + PARTIJ], inf)
        uit |= {een.verwijzing: een for een in samenhang.vermeldingen}
    return uit


async def _zoeken(
    store: Store, labels: Sequence[Label], wie: dict[Verwijzing, BekendeVermelding]
) -> tuple[float | None, float | None]:
    """Which part of the same persons is found to be compared; and how many pairs that saves, by those labelled."""
    totaal = 0
    async for partij in store.vermeldingen():
        totaal += len(partij)
    kandidaten: dict[Verwijzing, set[Verwijzing]] = {}
    for v in {kant for label in labels for kant in (label.een, label.ander)}:
        een = wie[v]
        gevonden = await store.kandidaten(zoeksleutels(lees_kenmerken(een.kenmerken)), HOOGSTENS, not een.ingeschrevene)
        kandidaten[v] = {ander.verwijzing for ander in gevonden if v != ander.verwijzing and vergelijkbaar(een, ander)}
    zelfde = [label for label in labels if label.zelfde]
    gezocht = _deel(sum(label.ander in kandidaten[label.een] for label in zelfde), len(zelfde))
    vergeleken = _deel(sum(map(len, kandidaten.values())), len(kandidaten) * (totaal - 1))
    return gezocht, None if vergeleken is None else 1 - vergeleken


def _deel(teller: int, noemer: int) -> float | None:
    return teller / noemer if noemer else None
