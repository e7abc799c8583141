"""Loading into Neo4j: files that are loaded, national tables, and the quarantine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace

from graph.store import Afgekeurd, Lading, Record, Telling
from graph.tabellen import Tabelregel

from .partij import bewaar_afgekeurd, bewaar_records
from .transactie import Schrijver, herstel_stand, in_transactie, nu
from .verbinding import Verbinding


async def begin_lading(verbinding: Verbinding, bestand: str, vingerafdruk: str) -> Lading:
    """See `Store.begin_lading`."""

    async def werk(schrijver: Schrijver) -> Lading:
        await herstel_stand(verbinding)
        if rij := await schrijver.doe("lading_open", vingerafdruk=vingerafdruk):
            id_, positie, *telling = rij.values()
            return Lading(id_, positie, Telling(*telling))
        id_ = schrijver.volgende("activiteit")
        wat = {"soort": "lading", "bestand": bestand, "vingerafdruk": vingerafdruk}
        await schrijver.doe("activiteit_nieuw", id=id_, begonnen=nu(), geeindigd=None, **wat)
        return Lading(id_)

    return await in_transactie(verbinding, werk, zichtbaar=False)


async def bewaar(
    verbinding: Verbinding, lading: Lading, records: Sequence[Record], afgekeurd: Sequence[Afgekeurd], positie: int
) -> None:
    """See `Store.bewaar`."""

    async def werk(schrijver: Schrijver) -> Telling:
        telling = replace(lading.telling)
        await bewaar_records(schrijver, lading.id, telling, records)
        await bewaar_afgekeurd(schrijver, lading.id, telling, afgekeurd)
        await schrijver.doe("activiteit_voortgang", id=lading.id, stand={"positie": positie, **asdict(telling)})
        return telling

    lading.telling, lading.positie = await in_transactie(verbinding, werk), positie


async def sluit_lading(verbinding: Verbinding, lading: Lading) -> Sequence[str]:
    """See `Store.sluit_lading`."""

    async def werk(schrijver: Schrijver) -> Sequence[str]:
        await schrijver.doe("lading_af", id=lading.id, moment=nu())
        gevonden: Sequence[str] = (await schrijver.vraag("dubbele_nummers", lading=lading.id))["sleutels"]
        return gevonden

    return await in_transactie(verbinding, werk, zichtbaar=False)


async def bewaar_tabellen(verbinding: Verbinding, regels: Sequence[Tabelregel]) -> int:
    """See `Store.bewaar_tabellen`."""

    async def werk(schrijver: Schrijver) -> int:
        id_, moment = schrijver.volgende("activiteit"), nu()
        wat = {"soort": "tabellen", "bestand": "", "vingerafdruk": ""}
        await schrijver.doe("activiteit_nieuw", id=id_, begonnen=moment, geeindigd=moment, **wat)
        await schrijver.doe("tabellen_weg", tabellen=list({regel.tabel for regel in regels}))
        await schrijver.schrijf("tabelregels_nieuw", [list(regel) for regel in regels])
        return len(regels)

    return await in_transactie(verbinding, werk)


async def sluit_quarantaine(verbinding: Verbinding, nummers: Sequence[int]) -> int:
    """See `Store.sluit_quarantaine`."""

    async def werk(schrijver: Schrijver) -> int:
        aantal: int = (await schrijver.vraag("quarantaine_sluit", ids=list(nummers), moment=nu()))["aantal"]
        return aantal

    return await in_transactie(verbinding, werk)
