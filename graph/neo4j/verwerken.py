"""Keeping judgements in Neo4j, and dividing everyone whom they touch anew, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from graph.identiteit import BekendeVermelding, DeelIn, Intrekking, Oordeel, Verandering, Verwijzing
from graph.schrijfplan.herindelen import Herindeling, Record, Verdeling, herindeling
from graph.schrijfplan.oordelen import Oordelen, Stand, deel_op, vervang
from graph.schrijfplan.vermeldingen import hersleuteld
from graph.uit_rij_identiteit import oordeel

from .identiteiten import samenhang_van
from .partij import wacht_weer, zoek_vermeldingen
from .transactie import Schrijver, in_transactie, nu
from .verbinding import Verbinding


async def verwerk(
    verbinding: Verbinding,
    gekoppeld: Sequence[BekendeVermelding],
    oordelen: Sequence[Oordeel],
    ingetrokken: Sequence[tuple[int, Intrekking]],
    vanaf: float,
    deel_in: DeelIn,
) -> Sequence[Verandering]:
    """See `Store.verwerk`."""

    async def werk(schrijver: Schrijver) -> Sequence[Verandering]:
        moment = nu()
        kanten = (kant for een in oordelen for kant in (een.een, een.ander))
        ids, wakker = await _ids(schrijver, (*(een.verwijzing for een in gekoppeld), *kanten))
        vergeleken, anders_nu = deel_op(gekoppeld, await _standen(schrijver, gekoppeld))
        geraakt = await _trek_in(schrijver, ingetrokken, moment)
        rijen = (await schrijver.vraag("oordelen_automatisch", ids=list(ids.values())))["oordelen"]
        volgende = schrijver.tellers["oordeel"] + 1
        anders = vervang(map(oordeel, rijen), vergeleken, oordelen, wakker - anders_nu, volgende, moment)
        ids |= (await _ids(schrijver, anders.geraakt - ids.keys()))[0]
        await _schrijf_oordelen(schrijver, anders, ids)
        wacht_niet = [ids[een] for een in vergeleken]
        await schrijver.schrijf("vermeldingen_vergeleken", wacht_niet)
        geraakt |= {*wacht_niet, *(ids[een] for een in anders.geraakt)}
        samenhang = await samenhang_van(schrijver.vraag, geraakt, vanaf, huisgenoten=True)
        verdeling = Verdeling(samenhang, deel_in(samenhang))
        records = (await schrijver.vraag("records_op_plek", plekken=verdeling.plekken()))["records"]
        uit = herindeling(verdeling, {(rij[0], rij[1], rij[2]): Record(*rij[3:]) for rij in records})
        await _schrijf(schrijver, uit)
        return uit.veranderd

    return await in_transactie(verbinding, werk)


async def hersleutel(verbinding: Verbinding, sleutels: Mapping[Verwijzing, Sequence[int]]) -> int:
    """See `Store.hersleutel`."""

    async def werk(schrijver: Schrijver) -> int:
        bekend = await zoek_vermeldingen(schrijver, list({een[:3] for een in sleutels}))
        anders = hersleuteld(bekend, sleutels)
        await schrijver.schrijf("zoeksleutels_weg", anders.weg)
        await schrijver.schrijf("zoeksleutels_nieuw", anders.nieuw)
        rijen = [(id_, nieuwe or None) for id_, nieuwe in anders.anders]
        moment = nu()
        await schrijver.schrijf("vermeldingen_hersleuteld", rijen, moment=moment)
        await wacht_weer(schrijver, anders.weg, anders.nieuw, moment)
        return len(rijen)

    return await in_transactie(verbinding, werk)


async def _ids(
    schrijver: Schrijver, verwijzingen: Iterable[Verwijzing]
) -> tuple[dict[Verwijzing, int], set[Verwijzing]]:
    """Identifiers of vermeldingen, and which of these do not sleep."""
    gevonden = await schrijver.vraag("vermelding_ids", verwijzingen=[list(een) for een in set(verwijzingen)])
    rijen = gevonden["vermeldingen"]
    return {Verwijzing(*rij[2:]): rij[0] for rij in rijen}, {Verwijzing(*rij[2:]) for rij in rijen if rij[1]}


async def _standen(schrijver: Schrijver, gekoppeld: Sequence[BekendeVermelding]) -> dict[Verwijzing, Stand]:
    """What these tell now."""
    if not gekoppeld:
        return {}
    verwijzingen = [list(een.verwijzing) for een in gekoppeld]
    rijen = (await schrijver.vraag("vermelding_kenmerken", verwijzingen=verwijzingen))["vermeldingen"]
    return {Verwijzing(*rij[:4]): Stand(rij[4].encode(), rij[5]) for rij in rijen}


async def _trek_in(schrijver: Schrijver, ingetrokken: Sequence[tuple[int, Intrekking]], moment: str) -> set[int]:
    """Withdraw judgements; on whom they were."""
    rijen = [(id_, een.wie, een.wanneer or moment, een.waarom) for id_, een in ingetrokken]
    return set((await schrijver.vraag("oordelen_ingetrokken", rijen=rijen))["ids"]) if rijen else set()


async def _schrijf_oordelen(schrijver: Schrijver, oordelen: Oordelen, ids: dict[Verwijzing, int]) -> None:
    slapend = []
    for een in dict.fromkeys(kant for nieuw in oordelen.nieuw for kant in (nieuw.een, nieuw.ander)):
        if een not in ids:
            ids[een] = schrijver.volgende("vermelding")
            slapend.append((ids[een], *een, schrijver.volgende("persoon")))
    await schrijver.schrijf("vermeldingen_slapend", slapend)
    await schrijver.schrijf("oordelen_weg", oordelen.weg)
    anders = [(een.id, een.gewicht, een.wie, een.waarom) for een in oordelen.anders]
    await schrijver.schrijf("oordelen_anders", anders)
    nieuw = [(een.id, ids[een.een], ids[een.ander], een.uitspraak.value, *een[3:8]) for een in oordelen.nieuw]
    await schrijver.schrijf("oordelen_nieuw", nieuw)
    schrijver.tellers["oordeel"] += len(nieuw)


async def _schrijf(schrijver: Schrijver, uit: Herindeling) -> None:
    await schrijver.schrijf("personen_anders", uit.personen)
    await schrijver.schrijf("vermeldingen_verhuizen", uit.vermeldingen)
    await schrijver.schrijf("betreft_anders", uit.betreft)
    for wie, verhuizingen in (("ouders", uit.ouders), ("kinderen", uit.kinderen), ("partners", uit.partners)):
        await schrijver.schrijf(f"{wie}_verhuizen", [tuple(een) for een in verhuizingen])
    await schrijver.schrijf("benoemden_verhuizen", uit.benoemden)
    await schrijver.schrijf("over_wie_verhuizen", uit.over_wie)
    await schrijver.schrijf("personen_weg", uit.verlaten)
    await schrijver.schrijf("bekend_bij", sorted({id_ for een in uit.veranderd for id_ in (een.van, een.naar)}))
