"""The registrations in Neo4j: `Registratiestore` on one connection.

BEKEND_BIJ is drawn anew for every person whom a write touches, here and by loading and dividing identities, so that a
question follows it. Everything in the archive lost its label.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import TypeVar
from uuid import UUID

from neo4j import Record as Rij

from graph import uit_rij
from graph.bekendheid import Betrokkene, Bewaard, Bijwerking, Registratie, Vertelling
from graph.model import Persoon
from graph.registratiestore import Leeft, Omgeving, beeindig, kies
from graph.uit_rij_bekendheid import bewaard, op_leeftijd, paar, rij, vertelling, vertelling_rij

from .identiteiten import Vraag
from .lezen import deelgraaf
from .opdrachten import opdracht
from .transactie import Schrijver, in_transactie
from .verbinding import Verbinding

T = TypeVar("T")
BLAD = 1000
"""Registrations."""


class Neo4jRegistraties:
    """See `Registratiestore`."""

    def __init__(self, verbinding: Verbinding) -> None:
        self._verbinding = verbinding

    async def _lees(self, werk: Callable[[Vraag], Awaitable[T]]) -> T:
        """Several statements as of one moment; from the start when a commit came between two of them."""

        async def vraag(naam: str, **waarden: object) -> Rij:
            een = await self._verbinding.lees(opdracht(naam), **waarden)
            momenten.add(een["klaar"])
            return een

        while True:
            momenten = set[int]()
            uit = await werk(vraag)
            if len(momenten) <= 1:
                return uit

    async def personen(self, betrokkenen: Sequence[Betrokkene]) -> Sequence[Persoon | None]:
        """See the protocol."""
        return await self._lees(lambda vraag: _personen(vraag, betrokkenen))

    async def registreer(self, registraties: Sequence[Registratie], leeft: Leeft) -> Sequence[Registratie]:
        """See the protocol."""

        async def werk(schrijver: Schrijver) -> Sequence[Registratie]:
            wie = await _personen(schrijver.vraag, [een.betrokkene for een in registraties])
            ids = {een.id for een in wie if een}
            uit, erbij = kies(registraties, wie, await _van_personen(schrijver.vraag, ids), leeft)
            await schrijver.schrijf("registraties_nieuw", [rij(een) for een in erbij])
            await schrijver.schrijf("bekend_bij", sorted(ids) if erbij else [])
            return uit

        return await in_transactie(self._verbinding, werk)

    async def registraties(self, personen: Sequence[int]) -> Sequence[Bewaard]:
        """See the protocol."""
        return await self._lees(lambda vraag: _van_personen(vraag, personen))

    async def van_partner(self, partner: str) -> Sequence[Bewaard]:
        """See the protocol."""
        return await self._lees(lambda vraag: _met_persoon(vraag, "registraties_van_partner", partner=partner))

    async def trek_in(self, partner: str, betrokkene: Betrokkene, dag: date) -> Registratie | None:
        """See the protocol."""

        async def werk(schrijver: Schrijver) -> Registratie | None:
            (wie,) = await _personen(schrijver.vraag, [betrokkene])
            if wie:
                kandidaten = await _van_personen(schrijver.vraag, [wie.id])
            else:
                alle = await _met_persoon(schrijver.vraag, "registraties_van_partner", partner=partner)
                kandidaten = [een for een in alle if een.registratie.betrokkene == betrokkene]
            uit = beeindig(kandidaten, partner, dag)
            await schrijver.schrijf("registraties_einde", [(str(een.id), rij(een)[-1]) for een in uit])
            await schrijver.schrijf("bekend_bij", [wie.id] if wie and uit else [])
            return uit[-1] if uit else None

        return await in_transactie(self._verbinding, werk)

    async def omgeving(self, personen: Sequence[int]) -> Omgeving:
        """See the protocol."""

        async def werk(vraag: Vraag) -> Omgeving:
            naasten = (await vraag("naasten", personen=list(personen)))["ids"]
            hier = await _van_personen(vraag, naasten)
            ids = [str(een.registratie.id) for een in hier]
            gegeven = frozenset(paar(*een) for een in (await vraag("signalen_van", ids=ids))["signalen"])
            elders = sorted({str(id_) for een in gegeven for id_ in een} - set(ids))
            alle = [*hier, *await _met_persoon(vraag, "registraties_met_kenmerk", ids=elders)]
            mensen = {*personen, *(een.persoon.id for een in alle if een.persoon)}
            return Omgeving(alle, deelgraaf(await vraag("ouders_en_woningen", personen=sorted(mensen)), ()), gegeven)

        return await self._lees(werk)

    async def werk_bij(self, bijwerking: Bijwerking) -> Bijwerking:
        """See the protocol."""

        async def werk(schrijver: Schrijver) -> Bijwerking:
            ids = sorted({str(id_) for een in (*bijwerking.geven, *bijwerking.intrekken) for id_ in een})
            gegeven = {paar(*een) for een in (await schrijver.vraag("signalen_van", ids=ids))["signalen"]}
            rijen = (await schrijver.vraag("registraties_met_kenmerk", ids=ids))["registraties"]
            bekend = {UUID(een[0]) for een in rijen}
            nieuw = frozenset(een for een in bijwerking.geven - gegeven if bekend.issuperset(een))
            weg = bijwerking.intrekken & gegeven
            await schrijver.schrijf("signalen_nieuw", [[str(id_) for id_ in een] for een in nieuw])
            await schrijver.schrijf("signalen_weg", [[str(id_) for id_ in een] for een in weg])
            return Bijwerking(nieuw, weg)

        return await in_transactie(self._verbinding, werk)

    async def signalen(self, partner: str) -> Sequence[tuple[Bewaard, Bewaard]]:
        """See the protocol."""

        async def werk(vraag: Vraag) -> Sequence[tuple[Bewaard, Bewaard]]:
            van_partner = await _met_persoon(vraag, "registraties_van_partner", partner=partner)
            eigen = {een.registratie.id: een for een in van_partner}
            gevonden = await vraag("signalen_van", ids=[str(id_) for id_ in eigen])
            paren = sorted(paar(*een) for een in gevonden["signalen"])
            elders = sorted({str(id_) for een in paren for id_ in een if id_ not in eigen})
            van_anderen = await _met_persoon(vraag, "registraties_met_kenmerk", ids=elders)
            anderen = {een.registratie.id: een for een in van_anderen}
            return [(eigen[a], anderen[b]) if a in eigen else (eigen[b], anderen[a]) for a, b in paren]

        return await self._lees(werk)

    async def verteld(self, partner: str) -> Mapping[Vertelling, bool]:
        """See the protocol."""
        rijen = (await self._lees(lambda vraag: vraag("verteld_van", partner=partner)))["verteld"]
        return {vertelling(een): zeker for *een, zeker in rijen}

    async def noteer_verteld(self, vertelling: Vertelling, *, zeker: bool) -> None:
        """See the protocol."""
        rijen = [(*vertelling_rij(vertelling), zeker)]
        await in_transactie(
            self._verbinding, lambda schrijver: schrijver.schrijf("verteld_nieuw", rijen), zichtbaar=False
        )

    async def noteer_ingetrokken(self, vertelling: Vertelling) -> None:
        """See the protocol."""
        rijen = [vertelling_rij(vertelling)]
        await in_transactie(
            self._verbinding, lambda schrijver: schrijver.schrijf("verteld_weg", rijen), zichtbaar=False
        )

    async def alle(self) -> AsyncIterator[Sequence[Bewaard]]:
        """See the protocol."""
        for naam, archief in (("registraties_volgende", False), ("archief_volgende", True)):
            na = ""
            while True:
                blad = await self._lees(lambda vraag, n=naam, na=na: _met_persoon(vraag, n, na=na, hoeveel=BLAD))  # type: ignore[misc]
                if not blad:
                    break
                na = max(str(een.registratie.id) for een in blad)
                yield [een._replace(persoon=None, gearchiveerd=True) for een in blad] if archief else blad

    async def maak_schoon(self, archiveren: Sequence[tuple[UUID, date]], vernietigen: Sequence[UUID]) -> None:
        """See the protocol. The server writes over what is deleted when it uses the space again."""

        async def werk(schrijver: Schrijver) -> None:
            ids = [str(id_) for id_ in (*(id_ for id_, _ in archiveren), *vernietigen)]
            geraakt = await _met_persoon(schrijver.vraag, "registraties_met_kenmerk", ids=ids)
            opgeborgen = [(str(id_), dag.isoformat()) for id_, dag in archiveren]
            await schrijver.schrijf("registraties_naar_archief", opgeborgen)
            await schrijver.schrijf("registraties_weg", [str(id_) for id_ in vernietigen])
            await schrijver.schrijf("bekend_bij", sorted({een.persoon.id for een in geraakt if een.persoon}))

        await in_transactie(self._verbinding, werk)


async def _personen(vraag: Vraag, betrokkenen: Sequence[Betrokkene]) -> list[Persoon | None]:
    gevonden = await vraag("registratie_personen", wie=[list(een) for een in betrokkenen])
    wie = {plek: uit_rij.persoon(een) for plek, *een in gevonden["personen"]}
    return [wie.get(plek) for plek in range(len(betrokkenen))]


async def _van_personen(vraag: Vraag, ids: Iterable[int]) -> list[Bewaard]:
    rijen = (await vraag("registraties_van_personen", personen=sorted(set(ids))))["registraties"]
    wie = sorted({een[-1] for een in rijen})
    bekend = await _personen(vraag, [Betrokkene(identiteit=id_) for id_ in wie])
    op_id = {een.id: een for een in bekend if een}
    return sorted((bewaard(een, op_id) for een in rijen), key=op_leeftijd)


async def _met_persoon(vraag: Vraag, naam: str, **waarden: object) -> list[Bewaard]:
    """The registrations that a statement gives, with whom they are about now."""
    kaal = [bewaard((*een, None), {}) for een in (await vraag(naam, **waarden))["registraties"]]
    wie = await _personen(vraag, [een.registratie.betrokkene for een in kaal])
    return sorted((een._replace(persoon=p) for een, p in zip(kaal, wie, strict=True)), key=op_leeftijd)
