"""With which model and thresholds is linked: those of the settings, else what ships with the product."""

from __future__ import annotations

from typing import NamedTuple

from graph.store import Store
from resolution.oordelen.beoordelen import Beoordelaar
from resolution.oordelen.grenzen import Grenzen
from resolution.oordelen.koppelen import Koppelaar, Rapport, Voortgang
from resolution.oordelen.massaal import koppel_massaal
from resolution.wegen.model import Model, Verwachting, lees

from .instellingen import Instellingen

WEINIG = 5000
"""Vermeldingen that `verwant laad` links at its end, in seconds; more is a job of its own."""
VEEL = 20_000
"""Vermeldingen from which comparing everyone at once is quicker than one by one."""


class Koppeling(NamedTuple):
    """A model with the thresholds that are used with it."""

    model: Model
    grenzen: Grenzen

    @classmethod
    def van(cls, instellingen: Instellingen) -> Koppeling:
        """As the settings say. Raises ModelOngeldig or OngeldigeInvoer when these cannot be used."""
        model = lees(instellingen.model)
        boven = model.boven if instellingen.koppel_boven is None else instellingen.koppel_boven
        onder = model.onder if instellingen.koppel_onder is None else instellingen.koppel_onder
        return cls(model, Grenzen(boven, onder))

    def koppelaar(self, store: Store) -> Koppelaar:
        """What links in a store."""
        return Koppelaar(store, self.model, self.grenzen)

    def beoordelaar(self, store: Store) -> Beoordelaar:
        """What keeps the judgements of people in a store."""
        return Beoordelaar(store, self.grenzen)

    def verwacht(self) -> Verwachting | None:
        """What attaching from the upper threshold comes to, as measured when the model was made."""
        lager = [een for een in self.model.verwacht if een.vanaf <= self.grenzen.boven]
        return max(lager, key=lambda een: een.vanaf, default=None)


async def koppel(koppeling: Koppeling, store: Store, voortgang: Voortgang, *, opnieuw: bool = False) -> Rapport:
    """Link what waits, or everyone anew, in the quickest way."""
    koppelaar = koppeling.koppelaar(store)
    wacht = await store.aantal_te_koppelen()
    if opnieuw or wacht >= VEEL:
        return await koppel_massaal(koppelaar, voortgang)
    return await koppelaar.koppel(voortgang)
