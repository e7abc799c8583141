"""The linker: what waits is compared with who shares a search key, judged, and divided into identities, in batches.

What it finds does not depend on the order in which things were loaded: each vermelding is compared with all others, and
the division is a pure function of all judgements.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import asdict, dataclass, field

from graph.identiteit import HOOGSTENS, BekendeVermelding, Indeling, Oordeel, Samenhang, Verwijzing
from graph.store import Store
from resolution.kenmerken import lees_kenmerken
from resolution.wegen.model import Model
from resolution.wegen.weger import Weger
from resolution.zoeksleutels import zoeksleutels

from .clusters import deel_in
from .grenzen import Grenzen
from .vergelijken import Vergelijker, vergelijkbaar

PARTIJ = 500
"""Vermeldingen in one transaction."""

Voortgang = Callable[[int, int], None]
"""Told how many vermeldingen were compared, and how many there are to compare."""


@dataclass(slots=True)
class Rapport:
    """What linking did."""

    vergeleken: int = 0
    """Vermeldingen that were compared with all others."""
    aangehecht: int = 0
    """Of those and of who moved: not a BRP list, and now in one identity with another vermelding."""
    nieuw: int = 0
    """Not a BRP list, and alone: an identity of its own."""
    verhuisd: int = 0
    """How often a vermelding went from one identity to another."""
    te_beoordelen: int = 0
    """Pairs that wait for somebody, in the whole store."""

    def als_json(self) -> dict[str, object]:
        """The numbers by name."""
        return asdict(self)


@dataclass(slots=True)
class _Uitkomst:
    """Divides, and remembers of everyone who was divided whether they are alone."""

    grenzen: Grenzen
    alleen: dict[Verwijzing, bool] = field(default_factory=dict)

    def __call__(self, samenhang: Samenhang) -> Indeling:
        indeling = deel_in(samenhang, self.grenzen)
        volgers = {leider for verwijzing, leider in indeling.items() if verwijzing != leider}
        for een in samenhang.vermeldingen:
            if not een.ingeschrevene:
                v = een.verwijzing
                self.alleen[v] = indeling[v] == v and v not in volgers
        return indeling


class Koppelaar:
    """Links in one store with one model and its thresholds, unless others are given."""

    def __init__(self, store: Store, model: Model, grenzen: Grenzen | None = None) -> None:
        self.store, self.model = store, model
        self.grenzen = grenzen or Grenzen(model.boven, model.onder)
        self.vergelijker = Vergelijker(Weger(model), self.grenzen)
        self._uitkomst = _Uitkomst(self.grenzen)
        self._rapport = Rapport()

    async def koppel(self, voortgang: Voortgang = lambda _gedaan, _totaal: None) -> Rapport:
        """Compare everything that waits, one by one."""
        totaal = await self.store.aantal_te_koppelen()
        while wachtend := await self.store.te_koppelen(PARTIJ):
            await self.een_voor_een(wachtend)
            gedaan = self._rapport.vergeleken
            voortgang(gedaan, max(totaal, gedaan))
        return await self.rapport()

    async def koppel_alles(self, voortgang: Voortgang = lambda _gedaan, _totaal: None) -> Rapport:
        """Compare everyone again, one by one: what rules and the model judged before is forgotten."""
        alles = [een async for partij in self._alle() for een in partij]
        for begin in range(0, len(alles), PARTIJ):
            await self.een_voor_een(alles[begin : begin + PARTIJ])
            voortgang(self._rapport.vergeleken, len(alles))
        return await self.rapport()

    async def een_voor_een(self, partij: Sequence[BekendeVermelding]) -> None:
        """Compare each of these with who shares a search key, and keep what is found, in one transaction."""
        paren: dict[tuple[Verwijzing, Verwijzing], tuple[BekendeVermelding, BekendeVermelding]] = {}
        for een in partij:
            sleutels = zoeksleutels(lees_kenmerken(een.kenmerken))
            for ander in await self.store.kandidaten(sleutels, HOOGSTENS, not een.ingeschrevene):
                if een.verwijzing != ander.verwijzing and vergelijkbaar(een, ander):
                    a, b = (een, ander) if een.verwijzing < ander.verwijzing else (ander, een)
                    paren[a.verwijzing, b.verwijzing] = (a, b)
        oordelen = [oordeel for a, b in paren.values() for oordeel in self.vergelijker.oordelen(a, b)]
        await self.verwerk(partij, oordelen)

    async def verwerk(self, gekoppeld: Sequence[BekendeVermelding], oordelen: Sequence[Oordeel]) -> None:
        """Keep what was found about these, who were compared with all others."""
        veranderd = await self.store.verwerk(gekoppeld, oordelen, (), self.grenzen.vanaf, self._uitkomst)
        self._rapport.vergeleken += len(gekoppeld)
        self._rapport.verhuisd += len(veranderd)

    async def rapport(self) -> Rapport:
        """What was done up to now, and what waits for somebody."""
        alleen = self._uitkomst.alleen.values()
        self._rapport.nieuw = sum(alleen)
        self._rapport.aangehecht = len(alleen) - self._rapport.nieuw
        self._rapport.te_beoordelen, _ = await self.store.twijfels(self.grenzen.onder, self.grenzen.boven, 1)
        return self._rapport

    async def _alle(self) -> AsyncIterator[list[BekendeVermelding]]:
        async for partij in self.store.vermeldingen():
            yield [een for een, _ in partij]
