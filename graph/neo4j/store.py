"""The Neo4j store itself: every question and write of the protocol, on one connection."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence

from graph.identiteit import (
    BekendeVermelding,
    DeelIn,
    Identiteit,
    Intrekking,
    Oordeel,
    Samenhang,
    Twijfel,
    Verandering,
    Verwijzing,
)
from graph.model import Deelgraaf
from graph.persoonslijst import Persoonslijst
from graph.rechtspraak import Inschrijving
from graph.store import Afgekeurd, Lading, Quarantaine, Record, Zoekresultaat, Zoekvraag
from graph.tabellen import Tabellen, Tabelregel

from . import identiteiten, lezen, schrijven, verwerken
from .registraties import Neo4jRegistraties
from .verbinding import Verbinding

TABELLEN_GELDIG = 10.0
"""Seconds."""


class Neo4jStore:
    """A Neo4j server or cluster. A question is one statement, answered from one moment; a batch is a transaction."""

    def __init__(self, url: str, gebruiker: str, wachtwoord: str) -> None:
        """Nothing is asked of the server yet; the first question checks that it is there and has its schema."""
        self.verbinding = Verbinding(url, gebruiker, wachtwoord)
        self.registraties = Neo4jRegistraties(self.verbinding)
        self._tabellen: tuple[float, Tabellen] | None = None

    async def sluit(self) -> None:
        """Let go of every connection."""
        await self.verbinding.sluit()

    # ---------------------------------------------------------------------------------------------- asking

    async def gezag(self, burgerservicenummers: Sequence[str], peildatum: int) -> Sequence[Persoonslijst]:
        """See `Store.gezag`."""
        return await lezen.gezag(self.verbinding, burgerservicenummers, peildatum)

    async def gezin(self, burgerservicenummer: str, peildatum: int) -> Deelgraaf:
        """See `Store.gezin`."""
        return await lezen.gezin(self.verbinding, burgerservicenummer, peildatum)

    async def rechtspraak(self, burgerservicenummers: Sequence[str]) -> Sequence[Inschrijving]:
        """See `Store.rechtspraak`."""
        return await lezen.rechtspraak(self.verbinding, burgerservicenummers)

    async def omgeving(self, burgerservicenummers: Sequence[str]) -> Deelgraaf:
        """See `Store.omgeving`."""
        return await lezen.omgeving(self.verbinding, burgerservicenummers)

    async def zoek(self, vraag: Zoekvraag, eerste: int, vanaf: int = 0) -> Zoekresultaat:
        """See `Store.zoek`."""
        return await lezen.zoek(self.verbinding, vraag, eerste, vanaf)

    async def minderjarigen(self, peildatum: int) -> AsyncIterator[Sequence[str]]:
        """See `Store.minderjarigen`."""
        na = 0
        while True:
            na, nummers = await lezen.minderjarigen(self.verbinding, peildatum, na)
            if not nummers:
                return
            yield nummers

    async def aantal_minderjarigen(self, peildatum: int) -> int:
        """See `Store.aantal_minderjarigen`."""
        return await lezen.aantal_minderjarigen(self.verbinding, peildatum)

    async def tabellen(self) -> Tabellen:
        """See `Store.tabellen`; read anew every few seconds, so that a load of tables needs no restart."""
        nu = time.monotonic()
        if self._tabellen is None or self._tabellen[0] < nu:
            self._tabellen = (nu + TABELLEN_GELDIG, await lezen.tabellen(self.verbinding))
        return self._tabellen[1]

    async def quarantaine(self) -> Sequence[Quarantaine]:
        """See `Store.quarantaine`."""
        return await lezen.quarantaine(self.verbinding)

    # --------------------------------------------------------------------------------------------- loading

    async def begin_lading(self, bestand: str, vingerafdruk: str) -> Lading:
        """See `Store.begin_lading`."""
        return await schrijven.begin_lading(self.verbinding, bestand, vingerafdruk)

    async def bewaar(
        self, lading: Lading, records: Sequence[Record], afgekeurd: Sequence[Afgekeurd], positie: int
    ) -> None:
        """See `Store.bewaar`."""
        await schrijven.bewaar(self.verbinding, lading, records, afgekeurd, positie)

    async def sluit_lading(self, lading: Lading) -> Sequence[str]:
        """See `Store.sluit_lading`."""
        return await schrijven.sluit_lading(self.verbinding, lading)

    async def bewaar_tabellen(self, regels: Iterable[Tabelregel]) -> int:
        """See `Store.bewaar_tabellen`."""
        aantal = await schrijven.bewaar_tabellen(self.verbinding, list(regels))
        self._tabellen = None
        return aantal

    async def sluit_quarantaine(self, nummers: Sequence[int]) -> int:
        """See `Store.sluit_quarantaine`."""
        return await schrijven.sluit_quarantaine(self.verbinding, nummers)

    # ------------------------------------------------------------------------------------------ identities

    async def te_koppelen(self, hoogstens: int) -> Sequence[BekendeVermelding]:
        """See `Store.te_koppelen`."""
        return await identiteiten.te_koppelen(self.verbinding, hoogstens)

    async def aantal_te_koppelen(self) -> int:
        """See `Store.aantal_te_koppelen`."""
        return await identiteiten.aantal_te_koppelen(self.verbinding)

    async def kandidaten(
        self, sleutels: Sequence[int], hoogstens: int, ook_ingeschrevenen: bool = True
    ) -> Sequence[BekendeVermelding]:
        """See `Store.kandidaten`."""
        return await identiteiten.kandidaten(self.verbinding, sleutels, hoogstens, ook_ingeschrevenen)

    async def samenhang(self, verwijzingen: Sequence[Verwijzing], vanaf: float) -> Samenhang:
        """See `Store.samenhang`."""
        return await identiteiten.samenhang(self.verbinding, verwijzingen, vanaf)

    async def verwerk(
        self,
        gekoppeld: Sequence[BekendeVermelding],
        oordelen: Sequence[Oordeel],
        ingetrokken: Sequence[tuple[int, Intrekking]],
        vanaf: float,
        deel_in: DeelIn,
    ) -> Sequence[Verandering]:
        """See `Store.verwerk`."""
        return await verwerken.verwerk(self.verbinding, gekoppeld, oordelen, ingetrokken, vanaf, deel_in)

    async def identiteit(self, persoon: int) -> Identiteit | None:
        """See `Store.identiteit`."""
        return await identiteiten.identiteit(self.verbinding, persoon)

    async def bij_personen(self, personen: Sequence[int]) -> Sequence[BekendeVermelding]:
        """See `Store.bij_personen`."""
        return await identiteiten.bij_personen(self.verbinding, personen)

    async def hersleutel(self, sleutels: Mapping[Verwijzing, Sequence[int]]) -> int:
        """See `Store.hersleutel`."""
        return await verwerken.hersleutel(self.verbinding, sleutels)

    async def twijfels(self, onder: float, boven: float, eerste: int, vanaf: int = 0) -> tuple[int, Sequence[Twijfel]]:
        """See `Store.twijfels`."""
        return await identiteiten.twijfels(self.verbinding, onder, boven, eerste, vanaf)

    async def vermeldingen(self) -> AsyncIterator[Sequence[tuple[BekendeVermelding, tuple[int, ...]]]]:
        """See `Store.vermeldingen`."""
        na = 0
        while True:
            na, blad = await identiteiten.vermeldingen(self.verbinding, na)
            if not blad:
                return
            yield blad
