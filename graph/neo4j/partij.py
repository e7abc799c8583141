"""A batch of records in Neo4j: look up what its plan must know, and write the rows of the plan."""

from __future__ import annotations

from collections.abc import Sequence

from graph.schrijfplan.plan import Bekend, Plan, Vraag, maak_plan, vraag
from graph.schrijfplan.rijen import quarantainerijen
from graph.schrijfplan.vermeldingen import Plek, Vermeldingen, Vermeldingrij, grensgeval, verschillen
from graph.schrijfplan.versies import Versierij, Versies, bepaal_versies, sleutels
from graph.store import Afgekeurd, Record, Telling

from .transactie import Schrijver, nu


async def bewaar_records(schrijver: Schrijver, lading: int, telling: Telling, records: Sequence[Record]) -> None:
    """Keep each record as a new version where it differs from the current one, and project those."""
    if not records:
        return
    bekend, laatste = list[Versierij](), dict[tuple[str, str, int], int]()
    for bron, van_bron in sleutels(records).items():
        gevonden = await schrijver.vraag("versies", bron=bron, sleutels=van_bron)
        bekend += [(bron, *rij[:4], bytes.fromhex(rij[4]), *rij[5:]) for rij in gevonden["versies"]]
        laatste |= {(bron, sleutel, nummer): versie for sleutel, nummer, versie in gevonden["laatste"]}
    volgende = schrijver.tellers["bronrecord"] + 1
    versies = bepaal_versies(records, bekend, laatste, lading, telling, volgende, nu())
    await schrijver.schrijf("versies_gezien", versies.gezien, lading=lading)
    if versies.nieuw:
        gevraagd = vraag(versies)
        await _schrijf(schrijver, versies, maak_plan(versies, gevraagd, await _zoek_op(schrijver, gevraagd)))


async def bewaar_afgekeurd(schrijver: Schrijver, lading: int, telling: Telling, afgekeurd: Sequence[Afgekeurd]) -> None:
    """Keep rejected records; the same record offered again is not kept twice."""
    telling.gelezen += len(afgekeurd)
    telling.quarantaine += len(afgekeurd)
    rijen = [
        (schrijver.volgende("quarantaine"), *rij[:2], rij[2].hex(), *rij[3:])
        for rij in quarantainerijen(afgekeurd, lading, nu())
    ]
    await schrijver.schrijf("quarantaine_nieuw", rijen)


async def _zoek_op(schrijver: Schrijver, gevraagd: Vraag) -> Bekend:
    gevonden = await schrijver.vraag(
        "bekenden",
        burgerservicenummers=gevraagd.burgerservicenummers,
        administratienummers=gevraagd.administratienummers,
        adressen=list(gevraagd.adressen.values()),
    )
    bekend = Bekend(
        schrijver.tellers["persoon"] + 1, schrijver.tellers["adres"] + 1, schrijver.tellers["vermelding"] + 1
    )
    bekend.personen, bekend.adressen = gevonden["personen"], dict(gevonden["adressen"])
    bekend.vermeldingen = await zoek_vermeldingen(schrijver, gevraagd.vermeldingen)
    if gevraagd.vervangen:
        versies = [versie for versie, _ in gevraagd.vervangen]
        gevonden = await schrijver.vraag(
            "verlies", vervangen=gevraagd.vervangen, versies=versies, eigenaars=gevraagd.eigenaars
        )
        bekend.verlies = gevonden["verlies"]
    return bekend


async def zoek_vermeldingen(schrijver: Schrijver, plekken: Sequence[Plek]) -> list[Vermeldingrij]:
    """The vermeldingen of these records, also those that sleep."""
    rijen = (await schrijver.vraag("vermeldingen_op_plek", plekken=plekken))["vermeldingen"]
    return [Vermeldingrij._make((*rij[:8], rij[8].encode(), tuple(rij[9]), rij[10])) for rij in rijen]


async def _schrijf(schrijver: Schrijver, versies: Versies, plan: Plan) -> None:
    await schrijver.schrijf("versies_vervangen", [id_ for _, id_, _ in versies.vervangen], moment=versies.moment)
    await schrijver.schrijf("relaties_weg", plan.vervangen)
    await schrijver.schrijf("personen_zonder_lijst", plan.zonder_lijst)
    await schrijver.schrijf("personen_anders", plan.personen_anders)
    await schrijver.schrijf("personen_nieuw", plan.personen_nieuw)
    await schrijver.schrijf("personen_samen", plan.samengevoegd)
    await schrijver.schrijf("adressen_nieuw", plan.adressen)
    records = [(*rij[:11], rij[11].hex(), rij[12].decode(), rij[13].decode()) for rij in plan.bronrecords]
    await schrijver.schrijf("bronrecords_nieuw", records)
    await schrijver.schrijf("betreft_als_voorheen", plan.als_voorheen)
    bron = {rij[0]: rij[1:5] for rij in plan.bronrecords}
    await schrijver.schrijf("ouder_van_nieuw", [(*rij, *bron[rij[2]]) for rij in plan.ouder_van])
    await schrijver.schrijf("partner_van_nieuw", [(*rij, *bron[rij[4]]) for rij in plan.partner_van])
    await schrijver.schrijf("woont_op_nieuw", [(*rij, *bron[rij[2]]) for rij in plan.woont_op])
    await schrijver.schrijf("reisdocumenten_nieuw", plan.reisdocumenten)
    await schrijver.schrijf("organisaties_nieuw", list(plan.organisaties.values()))
    await schrijver.schrijf("benoemingen_nieuw", [(*rij, *bron[rij[1]]) for rij in plan.benoemingen])
    await _schrijf_vermeldingen(schrijver, plan.vermeldingen, versies.moment)
    await schrijver.schrijf("personen_weg", plan.weg)
    await schrijver.schrijf("bekend_bij", plan.geraakt)
    await schrijver.schrijf("quarantaine_opgelost", versies.sleutels, lading=versies.lading, moment=versies.moment)
    for teller, nieuw in (
        ("bronrecord", plan.bronrecords),
        ("persoon", plan.personen_nieuw),
        ("adres", plan.adressen),
        ("vermelding", plan.vermeldingen.nieuw),
    ):
        ids = [rij[0] for rij in nieuw]
        schrijver.tellers[teller] = max([schrijver.tellers[teller], *ids])


async def wacht_weer(
    schrijver: Schrijver, weg: Sequence[tuple[int, int]], nieuw: Sequence[tuple[int, int]], moment: str
) -> None:
    """Whoever has a search key that tells nothing any more, or tells something again, waits."""
    rijen = [tuple(grensgeval(*een)) for een in verschillen(weg, nieuw).items() if een[1]]
    await schrijver.schrijf("zoeksleutels_over_de_grens", rijen, moment=moment)


async def _schrijf_vermeldingen(schrijver: Schrijver, vermeldingen: Vermeldingen, moment: str) -> None:
    await schrijver.schrijf("zoeksleutels_weg", vermeldingen.sleutels_weg)
    for naam, rijen in (("vermeldingen_anders", vermeldingen.anders), ("vermeldingen_nieuw", vermeldingen.nieuw)):
        await schrijver.schrijf(naam, [(*rij[:8], rij[8].decode(), rij[9] or None, rij[10]) for rij in rijen])
    await schrijver.schrijf("zoeksleutels_nieuw", vermeldingen.sleutels_nieuw)
    await wacht_weer(schrijver, vermeldingen.sleutels_weg, vermeldingen.sleutels_nieuw, moment)
    await schrijver.schrijf("vermeldingen_weg", vermeldingen.weg, moment=moment)
