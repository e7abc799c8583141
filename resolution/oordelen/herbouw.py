"""Making the search keys anew: after an update of the program that makes others, and of a store that has none."""

from __future__ import annotations

from collections.abc import Callable

from graph.store import Store
from resolution.kenmerken import Kenmerken
from resolution.zoeksleutels import zoeksleutels


async def herbouw_sleutels(store: Store, voortgang: Callable[[int], None] = lambda _gedaan: None) -> int:
    """Give every vermelding the keys that this version makes of what it tells; how many had others.

    Those wait to be compared again. Cut off half-way it can simply be given again: what is done, differs no more.
    """
    gedaan = anders = 0
    async for partij in store.vermeldingen():
        gemaakt = {een.verwijzing: (zoeksleutels(Kenmerken.uit_json(een.kenmerken)), toen) for een, toen in partij}
        andere = {een: nu for een, (nu, toen) in gemaakt.items() if nu != tuple(sorted(toen))}
        if andere:
            anders += await store.hersleutel(andere)
        gedaan += len(partij)
        voortgang(gedaan)
    return anders
