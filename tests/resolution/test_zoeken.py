"""Finding somebody whose name was heard and not read, on the sample population."""

from __future__ import annotations

import asyncio

import pytest

from graph.identiteit import HOOGSTENS, BekendeVermelding
from graph.store import Store
from resolution.wegen.model import lees
from resolution.wegen.weger import Weger
from resolution.zoeken import Treffer, Zoekopdracht, zoek
from resolution.zoeksleutels import Zoekgegevens, van_vraag

pytestmark = pytest.mark.anyio

LOTTE, SEM, THIJS, MAHMOUD = "999002041", "999002053", "999006071", "999010013"


async def gevonden(
    store: Store,
    namen: str,
    datum: str | None = None,
    geslacht: str | None = None,
    plaats: str | None = None,
    jaren: range | None = None,
) -> list[Treffer]:
    gegevens = Zoekgegevens(namen, datum, jaren)
    return list(await zoek(store, Weger(lees()), Zoekopdracht(gegevens, geslacht, plaats)))


@pytest.mark.parametrize(
    ("namen", "datum", "bsn"),
    [
        ("Lotte Vermeulen", "20100411", LOTTE),
        ("Vermeulen Lotte", "20100411", LOTTE),
        ("Lote Vermeule", "20100411", LOTTE),
        ("lotte vermeulen", "20101104", LOTTE),
        ("Lotte", "20100411", LOTTE),
        ("Lotte Vermeulen", None, LOTTE),
        ("Lotte Vermeulen", "20100000", LOTTE),
        ("Tijs Deckers", "20130320", THIJS),
        ("Mahmoud Hariri", "19850000", MAHMOUD),
        ("noor van der meulen", "20240302", "999001061"),
        ("Noor Meulen", "20240302", "999001061"),
        ("Yildiz Emre", "19790425", "999002065"),
        ("Zoe Sorensen", "20230610", "999014043"),
    ],
)
async def test_in_elke_volgorde_en_verkeerd_gespeld(store: Store, namen: str, datum: str | None, bsn: str) -> None:
    eerste, *rest = await gevonden(store, namen, datum)
    identiteit = await store.identiteit(eerste.vermelding.persoon)
    assert identiteit
    assert bsn.encode() in b"".join(een.kenmerken for een in identiteit.vermeldingen)
    assert all(eerste.weging.gewicht >= een.weging.gewicht for een in rest)


async def test_ieder_mens_staat_er_een_keer(store: Store) -> None:
    """Lotte is on a list and in the records of a partner."""
    treffers = await gevonden(store, "Lotte Vermeulen", "20100411")
    assert len({een.vermelding.persoon for een in treffers}) == len(treffers)


async def test_iemand_die_alleen_een_partner_kent(store: Store) -> None:
    (milan,) = await gevonden(store, "Milan Bakker", "20141206")
    assert milan.vermelding.verwijzing.sleutel == "VT-9901"


async def test_bij_elke_treffer_staat_waarom(store: Store) -> None:
    eerste, *_ = await gevonden(store, "Lote Vermeulen", "20100411")
    stappen = {stap.kenmerk: stap for stap in eerste.weging.stappen}
    assert (stappen["voornamen"].een, stappen["voornamen"].ander) == ("Lote", "Lotte")
    assert sum(stap.gewicht for stap in eerste.weging.stappen) == pytest.approx(eerste.weging.gewicht)


async def test_wie_zeker_iemand_anders_is_valt_af(store: Store) -> None:
    assert await gevonden(store, "Lotte Vermeulen", geslacht="V")
    assert await gevonden(store, "Lotte Vermeulen", jaren=range(2009, 2012))
    assert await gevonden(store, "Lotte Vermeulen", plaats="amersfoort")
    jongens = await gevonden(store, "Lotte Vermeulen", geslacht="M")
    assert b"Lotte" not in b"".join(een.vermelding.kenmerken for een in jongens)
    assert not await gevonden(store, "Lotte Vermeulen", jaren=range(1990, 2000))
    assert not await gevonden(store, "Lotte Vermeulen", plaats="Groningen")


async def test_de_delen_van_een_naam_in_elke_volgorde_maar_het_voorvoegsel_blijft_ervoor(store: Store) -> None:
    for namen in ("Noor van der Meulen", "van der Meulen Noor"):
        eerste, *_ = await gevonden(store, namen, "20240302")
        stappen = {stap.kenmerk: stap for stap in eerste.weging.stappen}
        assert (stappen["voornamen"].een, stappen["achternaam"].een) == ("Noor", "van der Meulen")


async def test_wie_veel_mensen_moet_wegen_laat_anderen_voorgaan(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    gegevens = Zoekgegevens("Lotte Vermeulen", "20100411")
    weinig = await store.kandidaten(van_vraag(gegevens), HOOGSTENS)
    aan_de_beurt = 0

    async def veel(*_: object) -> list[BekendeVermelding]:
        return [*weinig] * 500

    async def ander() -> None:
        nonlocal aan_de_beurt
        while True:
            aan_de_beurt += 1
            await asyncio.sleep(0)

    monkeypatch.setattr(store, "kandidaten", veel)
    taak = asyncio.create_task(ander())
    assert await zoek(store, Weger(lees()), Zoekopdracht(gegevens))
    taak.cancel()
    assert aan_de_beurt > 1


@pytest.mark.parametrize("namen", ["", " ", "-", "😀", "x", "ا", "a" * 1000, "Qwertz Asdfgh"])
async def test_wie_er_niet_is_wordt_niet_gevonden(store: Store, namen: str) -> None:
    assert await gevonden(store, namen, "20991231") == []
