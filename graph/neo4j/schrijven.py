"""Keeping records in Neo4j: look up what the plan of a batch must know, and write its rows, in one transaction.

One writer at a time: every transaction begins by taking the lock of (:Teller). Just before its commit (:Stand) says so
in a transaction of its own, and just after it that the commit is done, so that nobody reads half of it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from itertools import count
from typing import TypeVar

from neo4j import AsyncManagedTransaction, unit_of_work
from neo4j import Record as Rij

from graph.schrijfplan import rijen
from graph.schrijfplan.plan import Bekend, Plan, Vraag, maak_plan, vraag
from graph.schrijfplan.versies import BRON, Versies, bepaal_versies, sleutels
from graph.store import Afgekeurd, Lading, Record, Telling
from graph.tabellen import Tabelregel

from .fouten import vertaald
from .opdrachten import opdracht
from .verbinding import Verbinding

T = TypeVar("T")
SCHRIJFTIJD = 120.0
"""Seconds for one batch, the wait for another loader's batch included."""


def nu() -> str:
    """The moment of registration, UTC to the microsecond."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


# ------------------------------------------------------------------------------------------------- transactions


class Schrijver:
    """One write transaction, that holds the lock; `tellers` are the last identifiers given out."""

    def __init__(self, tx: AsyncManagedTransaction, tellers: dict[str, int]) -> None:
        self.tx, self.tellers = tx, tellers

    async def doe(self, naam: str, **waarden: object) -> Rij | None:
        """Run a statement; the one row that it gives, if any."""
        antwoord = await self.tx.run(opdracht(naam), waarden)
        return await antwoord.single()

    async def vraag(self, naam: str, kolom: str, **waarden: object) -> list[list[object]]:
        """A statement that gives one row, with a list in this column."""
        rij = await self.doe(naam, **waarden)
        uit: list[list[object]] = rij[kolom] if rij else []
        return uit

    async def schrijf(self, naam: str, nieuw: Sequence[object]) -> None:
        """Run a statement for all of these rows together."""
        if nieuw:
            await self.doe(naam, rijen=nieuw)


async def _in_transactie(verbinding: Verbinding, werk: Callable[[Schrijver], Awaitable[T]]) -> T:
    begonnen = 0

    @unit_of_work(timeout=SCHRIJFTIJD)
    async def alles(tx: AsyncManagedTransaction) -> T:
        nonlocal begonnen
        schrijver = Schrijver(tx, {})
        schrijver.tellers = dict(await schrijver.doe("slot") or {})
        uit = await werk(schrijver)
        await schrijver.doe("tellers", tellers=schrijver.tellers)
        begonnen = await _stand(verbinding, "stand_begonnen")
        return uit

    with vertaald():
        async with verbinding.sessie() as sessie:
            uit = await sessie.execute_write(alles)
        await _stand(verbinding, "stand_klaar", begonnen=begonnen)
    return uit


async def _stand(verbinding: Verbinding, naam: str, **waarden: object) -> int:
    """Change (:Stand), in a transaction of its own."""

    async def werk(tx: AsyncManagedTransaction) -> int:
        rij = await (await tx.run(opdracht(naam), waarden)).single()
        return rij["begonnen"] if rij else 0

    async with verbinding.sessie() as sessie:
        return await sessie.execute_write(werk)


# --------------------------------------------------------------------------------------------------------- loads


async def begin_lading(verbinding: Verbinding, bestand: str, vingerafdruk: str) -> Lading:
    """See `Store.begin_lading`."""

    async def werk(schrijver: Schrijver) -> Lading:
        await _stand(verbinding, "stand_herstel")
        if rij := await schrijver.doe("lading_open", vingerafdruk=vingerafdruk):
            id_, positie, *telling = rij.values()
            return Lading(id_, positie, Telling(*telling))
        return Lading(await _activiteit(schrijver, "lading", bestand, vingerafdruk, None))

    await verbinding.gereed()
    return await _in_transactie(verbinding, werk)


async def bewaar(
    verbinding: Verbinding, lading: Lading, records: Sequence[Record], afgekeurd: Sequence[Afgekeurd], positie: int
) -> None:
    """See `Store.bewaar`."""

    async def werk(schrijver: Schrijver) -> Telling:
        telling = replace(lading.telling)
        if records:
            await _bewaar_records(schrijver, lading.id, telling, records)
        await _bewaar_afgekeurd(schrijver, lading.id, telling, afgekeurd)
        await schrijver.doe("activiteit_voortgang", id=lading.id, stand={"positie": positie, **asdict(telling)})
        return telling

    lading.telling, lading.positie = await _in_transactie(verbinding, werk), positie


async def sluit_lading(verbinding: Verbinding, lading: Lading) -> Sequence[str]:
    """See `Store.sluit_lading`."""

    async def werk(schrijver: Schrijver) -> Sequence[str]:
        await schrijver.doe("lading_af", id=lading.id, moment=nu())
        rij = await schrijver.doe("dubbele_nummers", lading=lading.id)
        return rij["sleutels"] if rij else []

    return await _in_transactie(verbinding, werk)


async def bewaar_tabellen(verbinding: Verbinding, regels: Sequence[Tabelregel]) -> int:
    """See `Store.bewaar_tabellen`."""

    async def werk(schrijver: Schrijver) -> int:
        moment = nu()
        await _activiteit(schrijver, "tabellen", "", "", moment)
        await schrijver.doe("tabellen_weg", tabellen=list({regel.tabel for regel in regels}))
        await schrijver.schrijf("tabelregels_nieuw", [list(regel) for regel in regels])
        return len(regels)

    await verbinding.gereed()
    return await _in_transactie(verbinding, werk)


async def sluit_quarantaine(verbinding: Verbinding, nummers: Sequence[int]) -> int:
    """See `Store.sluit_quarantaine`."""

    async def werk(schrijver: Schrijver) -> int:
        rij = await schrijver.doe("quarantaine_sluit", ids=list(nummers), moment=nu())
        return rij["aantal"] if rij else 0

    return await _in_transactie(verbinding, werk)


async def _activiteit(schrijver: Schrijver, soort: str, bestand: str, vingerafdruk: str, geeindigd: str | None) -> int:
    id_ = schrijver.tellers["activiteit"] = schrijver.tellers["activiteit"] + 1
    wat = {"id": id_, "soort": soort, "bestand": bestand, "vingerafdruk": vingerafdruk}
    await schrijver.doe("activiteit_nieuw", **wat, begonnen=nu(), geeindigd=geeindigd)
    return id_


# ------------------------------------------------------------------------------------------------------- a batch


async def _bewaar_records(schrijver: Schrijver, lading: int, telling: Telling, records: Sequence[Record]) -> None:
    bekend = await schrijver.vraag("versies", "versies", bron=BRON, sleutels=sleutels(records))
    for versie in bekend:
        versie[4] = bytes.fromhex(str(versie[4]))
    volgende = schrijver.tellers["bronrecord"] + 1
    versies = bepaal_versies(records, map(tuple, bekend), lading, telling, volgende, nu())  # type: ignore[arg-type]
    if versies.gezien:
        await schrijver.doe("versies_gezien", ids=versies.gezien, lading=lading)
    if versies.nieuw:
        gevraagd = vraag(versies)
        await _schrijf(schrijver, versies, maak_plan(versies, gevraagd, await _zoek_op(schrijver, gevraagd)))


async def _zoek_op(schrijver: Schrijver, gevraagd: Vraag) -> Bekend:
    bekend = Bekend(schrijver.tellers["persoon"] + 1, schrijver.tellers["adres"] + 1)
    rij = await schrijver.doe(
        "bekenden",
        burgerservicenummers=gevraagd.burgerservicenummers,
        administratienummers=gevraagd.administratienummers,
        adressen=gevraagd.adressen,
    )
    if rij:
        bekend.personen, bekend.adressen = rij["personen"], dict(rij["adressen"])
    if gevraagd.vervangen:
        versies = [versie for versie, _ in gevraagd.vervangen]
        bekend.verlies = await schrijver.vraag(  # type: ignore[assignment]
            "verlies", "verlies", vervangen=gevraagd.vervangen, versies=versies, eigenaars=gevraagd.eigenaars
        )
    return bekend


async def _schrijf(schrijver: Schrijver, versies: Versies, plan: Plan) -> None:
    if versies.vervangen:
        await schrijver.doe("versies_vervangen", ids=[id_ for id_, _ in versies.vervangen], moment=versies.moment)
        await schrijver.schrijf("relaties_weg", plan.vervangen)
        await schrijver.doe("personen_zonder_lijst", ids=plan.zonder_lijst)
        await schrijver.doe("personen_weg", ids=plan.weg)
    await schrijver.schrijf("personen_anders", plan.personen_anders)
    await schrijver.schrijf("personen_nieuw", plan.personen_nieuw)
    await schrijver.schrijf("personen_samen", plan.samengevoegd)
    await schrijver.schrijf("adressen_nieuw", plan.adressen)
    await schrijver.schrijf("bronrecords_nieuw", [_als_tekst(rij) for rij in plan.bronrecords])
    bron = {rij[0]: rij[1:5] for rij in plan.bronrecords}
    await schrijver.schrijf("ouder_van_nieuw", [(*rij, *bron[rij[2]]) for rij in plan.ouder_van])
    await schrijver.schrijf("partner_van_nieuw", [(*rij, *bron[rij[4]]) for rij in plan.partner_van])
    await schrijver.schrijf("woont_op_nieuw", [(*rij, *bron[rij[2]]) for rij in plan.woont_op])
    await schrijver.schrijf("reisdocumenten_nieuw", plan.reisdocumenten)
    await schrijver.doe("quarantaine_opgelost", sleutels=versies.sleutels, lading=versies.lading, moment=versies.moment)
    for teller, nieuw in (
        ("bronrecord", plan.bronrecords),
        ("persoon", plan.personen_nieuw),
        ("adres", plan.adressen),
    ):
        schrijver.tellers[teller] = max([schrijver.tellers[teller], *(rij[0] for rij in nieuw)])  # type: ignore[list-item]


def _als_tekst(rij: rijen.Rij) -> rijen.Rij:
    """A record's row with the fingerprint in hexadecimal digits and both contents as text."""
    *kop, vingerafdruk, uittreksel, inhoud = rij
    return (*kop, vingerafdruk.hex(), uittreksel.decode(), inhoud.decode())  # type: ignore[attr-defined]


async def _bewaar_afgekeurd(
    schrijver: Schrijver, lading: int, telling: Telling, afgekeurd: Sequence[Afgekeurd]
) -> None:
    telling.gelezen += len(afgekeurd)
    telling.quarantaine += len(afgekeurd)
    nummers = count(schrijver.tellers["quarantaine"] + 1)
    nieuw = [
        (nummer, activiteit, sinds, vingerafdruk.hex(), *rest)  # type: ignore[attr-defined]
        for nummer, (activiteit, sinds, vingerafdruk, *rest) in zip(
            nummers, rijen.quarantainerijen(afgekeurd, lading, nu()), strict=False
        )
    ]
    await schrijver.schrijf("quarantaine_nieuw", nieuw)
    schrijver.tellers["quarantaine"] += len(nieuw)
