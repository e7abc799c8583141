"""Which records go into the store together: who asks while a load runs, sees a family whole or not at all.

Lists that stand one after the other and have a number in common, of themselves or of a relative, are a family.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from graph.store import Afgekeurd

from .keuren import Gekeurd

RUIMTE = 2
"""How many times its size a batch may become for a family; a file in no order at all is one large family."""


def in_partijen(gekeurd: Iterable[Gekeurd], grootte: int) -> Iterator[list[Gekeurd]]:
    """The records in their order, in batches of about this many, that end where a family ends."""
    partij: list[Gekeurd] = []
    nummers: set[str | None] = set()
    for een in gekeurd:
        eigen = _nummers(een)
        vol = len(partij) >= grootte and eigen and nummers.isdisjoint(eigen)
        if vol or len(partij) >= RUIMTE * grootte:
            yield partij
            partij, nummers = [], set()
        partij.append(een)
        nummers.update(eigen)
    if partij:
        yield partij


def _nummers(een: Gekeurd) -> Set[str | None]:
    """Every burgerservicenummer and A-nummer on a list; none where a record is rejected or projects nothing."""
    if isinstance(een.uitkomst, Afgekeurd) or een.uitkomst.projectie is None:
        return set()
    persoon, relaties, _, _ = een.uitkomst.projectie
    nummers = {*persoon[:2]}
    for relatie in relaties:
        nummers.update(relatie.wie[:2])
    nummers.discard(None)
    return nummers
