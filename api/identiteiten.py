"""The questions about identities, and what people judge of them; every answer is logged here."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from dataclasses import dataclass

from graph.fouten import OngeldigeInvoer
from graph.identiteit import BekendeVermelding, Identiteit, Twijfel, Uitspraak, Verandering, Verwijzing
from graph.store import Store
from resolution.kenmerken import lees_kenmerken
from resolution.oordelen.beoordelen import Beoordelaar, Opdracht
from resolution.wegen.weger import Weger, Weging
from resolution.zoeken import Treffer, Zoekopdracht, zoek

from .bladzijde import keur_bladzijde
from .koppeling import Koppeling
from .logboek import antwoord_gegeven

LANGSTE_NAMEN = 200
"""Characters of all names together that are searched by."""


@dataclass(frozen=True, slots=True)
class Gevolg:
    """What a judgement changes, or would change."""

    proef: bool
    veranderingen: Sequence[Verandering]


class Identiteitsbaak:
    """Answers from one store, with the model and thresholds by which it is linked."""

    def __init__(self, store: Store, koppeling: Koppeling) -> None:
        self.store = store
        self.grenzen = koppeling.grenzen
        self.beoordelaar: Beoordelaar = koppeling.beoordelaar(store)
        self._weger = Weger(koppeling.model)

    async def identiteit(self, persoon: int) -> Identiteit | None:
        """Everything that belongs to a person, and why."""
        gevonden = await self.store.identiteit(persoon)
        antwoord_gegeven("identiteit", "ok" if gevonden else "niet gevonden", 1 if gevonden else 0)
        return gevonden

    async def beoordelingen(self, eerste: int, vanaf: int) -> tuple[int, Sequence[Twijfel]]:
        """How many pairs wait for somebody, and a page of them. Raises OngeldigeInvoer for too large a page."""
        keur_bladzijde(eerste, vanaf, "paren")
        totaal, twijfels = await self.store.twijfels(self.grenzen.onder, self.grenzen.boven, eerste, vanaf)
        antwoord_gegeven("beoordelingen", "ok", 2 * len(twijfels))
        return totaal, twijfels

    async def zoek(self, opdracht: Zoekopdracht, eerste: int, vanaf: int) -> tuple[int, Sequence[Treffer]]:
        """How many identities fit what is known more or less, and a page of them, best first.

        Raises OngeldigeInvoer when too little is known, or too many are asked for.
        """
        keur_bladzijde(eerste, vanaf, "personen", "; zoek anders gerichter")
        namen = opdracht.gegevens.namen
        if sum(teken.isalpha() for teken in namen) < 2 or len(namen) > LANGSTE_NAMEN:
            raise OngeldigeInvoer("namen", f"geef ten minste twee letters, in ten hoogste {LANGSTE_NAMEN} tekens")
        treffers = await zoek(self.store, self._weger, opdracht)
        bladzijde = treffers[vanaf : vanaf + eerste]
        antwoord_gegeven("zoekPersonen", "ok", len(bladzijde))
        return len(treffers), bladzijde

    def weging(self, een: BekendeVermelding, ander: BekendeVermelding) -> Weging:
        """How the weight of a pair comes about, by the model of now."""
        return self._weger.weeg(lees_kenmerken(een.kenmerken), lees_kenmerken(ander.kenmerken))

    async def beoordeel(self, een: Verwijzing, ander: Verwijzing, uitspraak: Uitspraak, opdracht: Opdracht) -> Gevolg:
        """See `Beoordelaar.beoordeel`."""
        return await self._doe("beoordeel", self.beoordelaar.beoordeel(een, ander, uitspraak, opdracht), opdracht)

    async def trek_in(self, persoon: int, oordeel: int, opdracht: Opdracht) -> Gevolg:
        """See `Beoordelaar.trek_in`."""
        return await self._doe("trekBeoordelingIn", self.beoordelaar.trek_in(persoon, oordeel, opdracht), opdracht)

    async def voeg_samen(self, een: int, ander: int, opdracht: Opdracht) -> Gevolg:
        """See `Beoordelaar.voeg_samen`."""
        return await self._doe("voegSamen", self.beoordelaar.voeg_samen(een, ander, opdracht), opdracht)

    async def splits(self, persoon: int, vermelding: Verwijzing, opdracht: Opdracht) -> Gevolg:
        """See `Beoordelaar.splits`."""
        return await self._doe("splits", self.beoordelaar.splits(persoon, vermelding, opdracht), opdracht)

    async def _doe(self, vraag: str, werk: Awaitable[Sequence[Verandering]], opdracht: Opdracht) -> Gevolg:
        try:
            veranderd = await werk
        except OngeldigeInvoer:
            antwoord_gegeven(vraag, "geweigerd", 0)
            raise
        personen = {persoon for een in veranderd for persoon in (een.van, een.naar)}
        antwoord_gegeven(vraag, "proef" if opdracht.proef else "ok", len(personen))
        return Gevolg(opdracht.proef, veranderd)
