"""Every write of the `Store` protocol: loads, batches, versions and quarantine."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import cast

import pytest

from graph.datum import NU
from graph.store import Afgekeurd, Record, Store, Telling, Zoekvraag
from tests.contract.vullen import VANDAAG, Kast, feiten, vul
from tests.gezag.bouwstenen import KIND, MOE, VA, Feit, eigen, gehuwd, gescheiden, heeft_kind, kind, lijst

pytestmark = pytest.mark.anyio


def record(*feiten_: Feit, sleutel: str = str(MOE.bsn)) -> Record:
    """A version of Maria's list."""
    return Record.van(sleutel, lijst(MOE, *feiten_))


def afgekeurd(ruw: bytes = b"{kapot\n", sleutel: str | None = None) -> Afgekeurd:
    return Afgekeurd("juni.jsonl", "regel 7", "geenJson", "de regel is geen JSON", "lo3-jsonl", ruw, sleutel)


# --------------------------------------------------------------------------------------------------- a load


async def test_een_lading_die_niet_af_is_gaat_verder_waar_zij_was(store: Store) -> None:
    lading = await store.begin_lading("juni.csv", "vingerafdruk")
    assert (lading.positie, lading.telling) == (0, Telling())
    await store.bewaar(lading, [record()], [afgekeurd()], 2)
    verder = await store.begin_lading("kopie van juni.csv", "vingerafdruk")
    assert (verder.id, verder.positie) == (lading.id, 2)
    assert verder.telling == Telling(gelezen=2, nieuw=1, quarantaine=1)


async def test_een_lading_die_af_is_begint_opnieuw(store: Store) -> None:
    lading = await store.begin_lading("juni.csv", "vingerafdruk")
    await store.bewaar(lading, [record()], [], 1)
    await store.sluit_lading(lading)
    opnieuw = await store.begin_lading("juni.csv", "vingerafdruk")
    assert (opnieuw.id != lading.id, opnieuw.positie, opnieuw.telling) == (True, 0, Telling())


async def test_een_ander_bestand_is_een_andere_lading(store: Store) -> None:
    lading = await store.begin_lading("juni.csv", "vingerafdruk")
    await store.bewaar(lading, [record()], [], 1)
    ander = await store.begin_lading("juni.csv", "andere vingerafdruk")
    assert (ander.id != lading.id, ander.positie) == (True, 0)


async def test_een_lege_partij_verandert_niets(store: Store) -> None:
    lading = await store.begin_lading("leeg.csv", "vingerafdruk")
    await store.bewaar(lading, [], [], 0)
    assert lading.telling == Telling()


# -------------------------------------------------------------------------------------------------- versions


async def test_hetzelfde_record_blijft_een_versie_en_een_ander_wordt_de_volgende(store: Store) -> None:
    for vingerafdruk, nieuwste, telling in (
        ("mei", record(), Telling(gelezen=1, nieuw=1)),
        ("mei", record(), Telling(gelezen=1, ongewijzigd=1)),
        ("juni", record(gehuwd(VA)), Telling(gelezen=1, gewijzigd=1)),
    ):
        lading = await store.begin_lading("maand.csv", vingerafdruk)
        await store.bewaar(lading, [nieuwste], [], 1)
        await store.sluit_lading(lading)
        assert lading.telling == telling
    (maria,) = await store.gezag([str(MOE.bsn)], VANDAAG)
    assert maria.bron is not None
    assert (maria.bron.sleutel, maria.bron.versie) == (MOE.bsn, 2)
    assert "05" in maria.inhoud


async def test_een_versie_zonder_huwelijk_haalt_het_huwelijk_uit_het_gezin(store: Store, tmp_path: Path) -> None:
    await vul(store, tmp_path, lijst(MOE, gehuwd(VA), heeft_kind(KIND)))
    await vul(store, tmp_path, lijst(MOE))
    graaf = await store.gezin(str(MOE.bsn), NU)
    assert (graaf.partner_van, graaf.ouder_van, len(graaf.personen)) == ((), (), 1)
    assert (await store.gezin(str(VA.bsn), NU)).personen == {}
    assert (await store.zoek(Zoekvraag("Bakker"), 10)).totaal == 0


async def test_wie_nog_door_een_ander_genoemd_wordt_blijft(store: Store, tmp_path: Path) -> None:
    await vul(store, tmp_path, lijst(MOE, heeft_kind(KIND)), lijst(VA, heeft_kind(KIND)))
    await vul(store, tmp_path, lijst(MOE))
    graaf = await store.gezin(str(KIND.bsn), NU)
    assert [graaf.personen[r.ouder].burgerservicenummer for r in graaf.ouder_van] == [VA.bsn]


async def test_een_nieuw_adres_en_reisdocument_nemen_de_plaats_van_het_oude_in(store: Store, tmp_path: Path) -> None:
    def met(postcode: str, paspoort: str) -> tuple[Feit, Feit]:
        return Feit("08", ({"11.60": postcode, "11.20": "1"},)), Feit("12", ({"35.20": paspoort},))

    await vul(store, tmp_path, lijst(MOE, *met("1234AB", "OUD000001")))
    await vul(store, tmp_path, lijst(MOE, *met("9876ZX", "NIEUW0001")))
    assert (await store.zoek(Zoekvraag(postcode="1234AB", huisnummer="1"), 10)).totaal == 0
    assert (await store.zoek(Zoekvraag(reisdocumentnummer="OUD000001"), 10)).totaal == 0
    assert (await store.zoek(Zoekvraag(postcode="9876ZX", huisnummer="1"), 10)).totaal == 1
    assert (await store.zoek(Zoekvraag(reisdocumentnummer="NIEUW0001"), 10)).totaal == 1


async def test_een_andere_naam_is_de_naam_waarop_gezocht_wordt(store: Store, tmp_path: Path) -> None:
    await vul(store, tmp_path, lijst(MOE))
    await vul(store, tmp_path, lijst(MOE, eigen(MOE).met({"02.40": "Visser"})))
    assert (await store.zoek(Zoekvraag("Jansen"), 10)).totaal == 0
    assert (await store.zoek(Zoekvraag("Visser"), 10)).totaal == 1


async def test_twee_records_met_een_bsn_worden_allebei_genoemd(store: Store) -> None:
    lading = await store.begin_lading("juni.csv", "vingerafdruk")
    await store.bewaar(lading, [record(), record(gehuwd(VA), sleutel="1745105604")], [], 2)
    assert sorted(await store.sluit_lading(lading)) == ["1745105604", MOE.bsn]


async def test_een_record_dat_bij_een_eerder_geladen_record_hoort_wordt_genoemd(store: Store) -> None:
    lading = await store.begin_lading("mei.csv", "vingerafdruk")
    await store.bewaar(lading, [record()], [], 1)
    assert list(await store.sluit_lading(lading)) == []
    lading = await store.begin_lading("juni.csv", "andere vingerafdruk")
    await store.bewaar(lading, [record(gehuwd(VA), sleutel="1745105604")], [], 1)
    assert list(await store.sluit_lading(lading)) == ["1745105604"]


async def test_een_mislukte_partij_laat_niets_achter(store: Store) -> None:
    """All or nothing: the second record cannot be kept, so the first is not either, nor counted."""
    lading = await store.begin_lading("juni.csv", "vingerafdruk")
    onmogelijk = record(sleutel="sleutel")._replace(inhoud=cast(bytes, object()))
    with pytest.raises(Exception, match=r"."):
        await store.bewaar(lading, [record(), onmogelijk], [afgekeurd()], 3)
    assert await store.gezag([str(MOE.bsn)], VANDAAG) == []
    assert await store.quarantaine() == []
    verder = await store.begin_lading("juni.csv", "vingerafdruk")
    assert (verder.positie, verder.telling) == (0, Telling())
    assert (lading.positie, lading.telling) == (0, Telling())


# ------------------------------------------------------------------------------------------------ quarantine


async def test_quarantaine_bewaart_alles_wat_er_van_een_record_bekend_is(store: Store) -> None:
    lading = await store.begin_lading("juni.jsonl", "vingerafdruk")
    een, ander = afgekeurd(b"\xff\x00kapot", "1745105604"), afgekeurd(b"{stuk\n")
    await store.bewaar(lading, [], [een, ander], 2)
    wachtend = await store.quarantaine()
    assert [wacht.afgekeurd for wacht in wachtend] == [een, ander]
    assert len({wacht.id for wacht in wachtend}) == 2
    assert all(wacht.sinds for wacht in wachtend)


async def test_dezelfde_afkeuring_staat_er_een_keer(store: Store) -> None:
    for vingerafdruk in ("mei", "juni"):
        lading = await store.begin_lading("maand.jsonl", vingerafdruk)
        await store.bewaar(lading, [], [afgekeurd(), afgekeurd()], 2)
        assert lading.telling == Telling(gelezen=2, quarantaine=2)
    assert len(await store.quarantaine()) == 1


async def test_sluiten_telt_wat_openstond(store: Store) -> None:
    lading = await store.begin_lading("juni.jsonl", "vingerafdruk")
    await store.bewaar(lading, [], [afgekeurd(), afgekeurd(b"{stuk\n")], 2)
    eerste, tweede = await store.quarantaine()
    assert await store.sluit_quarantaine([eerste.id]) == 1
    assert await store.sluit_quarantaine([eerste.id, tweede.id]) == 1
    assert await store.sluit_quarantaine([]) == 0
    assert list(await store.quarantaine()) == []


async def test_wat_alsnog_laadt_is_uit_quarantaine(store: Store) -> None:
    lading = await store.begin_lading("juni.jsonl", "vingerafdruk")
    await store.bewaar(lading, [], [afgekeurd(sleutel=MOE.bsn)], 1)
    await store.sluit_lading(lading)
    hersteld = await store.begin_lading("hersteld.jsonl", "andere vingerafdruk")
    await store.bewaar(hersteld, [record()], [], 1)
    assert list(await store.quarantaine()) == []


# -------------------------------------------------------------------------------------------------- snapshot


async def test_wie_tijdens_het_laden_vraagt_ziet_het_gezin_van_ervoor_of_van_erna(kast: Kast, tmp_path: Path) -> None:
    """Never half a family: the divorce, the move and the child's new name come together or not at all."""

    def adres(postcode: str) -> Feit:
        return Feit("08", ({"09.10": "0518", "11.60": postcode, "11.20": "1"},))

    ervoor = [kind(adres("1234AB")), *(lijst(p, gehuwd(q), heeft_kind(KIND)) for p, q in ((MOE, VA), (VA, MOE)))]
    erna = [
        kind(eigen(KIND).met({"02.40": "Jansen"}), adres("9876ZX")),
        *(lijst(p, gescheiden(q, 20100101, 20200101), heeft_kind(KIND)) for p, q in ((MOE, VA), (VA, MOE))),
    ]
    anderen = [lijst(MOE, eigen(MOE).met({"01.20": f"{100_000_000 + nummer}"})) for nummer in range(400)]
    verwacht = []
    for toestand in (ervoor, erna):
        async with kast.nieuw() as proef:
            await vul(proef, tmp_path, *ervoor)
            await vul(proef, tmp_path, *toestand)
            verwacht.append(feiten(await proef.gezin(str(KIND.bsn), NU)))

    async with kast.nieuw() as store:
        await vul(store, tmp_path, *ervoor)
        lading = asyncio.create_task(vul(store, tmp_path, erna[0], *anderen, *erna[1:]))
        gezien = [feiten(await store.gezin(str(KIND.bsn), NU))]
        while not lading.done():
            await asyncio.sleep(0)
            gezien.append(feiten(await store.gezin(str(KIND.bsn), NU)))
        await lading
        gezien.append(feiten(await store.gezin(str(KIND.bsn), NU)))
    assert gezien[0] == verwacht[0]
    assert gezien[-1] == verwacht[1]
    assert all(een in verwacht for een in gezien)
    assert len(gezien) > 3
