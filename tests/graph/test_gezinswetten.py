"""A law of families: what somebody is to me, I am to them the other way round; on whole populations and any day."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.datum import NU
from graph.gezinssysteem import ROLLEN, Gezinssysteem, gezinssysteem
from graph.persoonslijst import Persoonslijst
from graph.sqlite import SqliteStore
from loaders.bron import Gelezen
from loaders.laden import laad
from loaders.lo3_csv import lees
from loaders.voorbeeld import PERSOONSLIJSTEN
from tests.graph.dorp import VANDAAG

TESTSET = Path(__file__).parents[3] / "shared" / "brp-testset" / "persoonslijsten_GBA-V_20220502.csv"
met_testset = pytest.mark.skipif(not TESTSET.exists(), reason=f"de officiële testset staat niet in {TESTSET.parent}")

OMGEKEERD = {
    "ouder": "kind",
    "kind": "ouder",
    "stiefouder": "stiefkind",
    "stiefkind": "stiefouder",
    "grootouder": "kleinkind",
    "kleinkind": "grootouder",
} | {
    rol: rol for rol in ("partner", "ex-partner", "broer-zus", "halfbroer-halfzus", "stiefbroer-stiefzus", "huisgenoot")
}


def nummers_in(bron: Path) -> list[str]:
    """Of everyone with a list: the burgerservicenummer."""
    lijsten = (Persoonslijst(stap.record.inhoud) for stap in lees(bron) if isinstance(stap.record, Gelezen))
    return sorted({f"{een.burgerservicenummer:09}" for een in lijsten if een.burgerservicenummer})


@pytest.fixture(
    scope="module", params=[PERSOONSLIJSTEN, pytest.param(TESTSET, marks=met_testset)], ids=["voorbeeld", "testset"]
)
def bevolking(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """A loaded store and the numbers of everyone with a list."""
    pad = tmp_path_factory.mktemp("bevolking") / "verwant.db"

    async def vul() -> None:
        store = SqliteStore(pad)
        await laad(store, request.param, VANDAAG)
        await store.sluit()

    asyncio.run(vul())
    return pad, nummers_in(request.param)


def systemen(bevolking: tuple[Path, list[str]], peildatum: int) -> dict[str, Gezinssysteem]:
    async def vraag() -> dict[str, Gezinssysteem]:
        store = SqliteStore(bevolking[0])
        antwoorden = {bsn: gezinssysteem(await store.gezin(bsn, peildatum), peildatum) for bsn in bevolking[1]}
        await store.sluit()
        return {bsn: systeem for bsn, systeem in antwoorden.items() if systeem is not None}

    return asyncio.run(vraag())


def rollen(alle: dict[str, Gezinssysteem]) -> Iterator[tuple[str, str, frozenset[str]]]:
    """Who is asked about, a member with a list of their own, and what the member is."""
    for bsn, systeem in alle.items():
        for lid in systeem.leden:
            if lid.persoon.burgerservicenummer in alle:
                yield bsn, lid.persoon.burgerservicenummer, frozenset(lid.rollen)


@pytest.mark.parametrize("peildatum", [NU, 20240301, 20190615, 20121231, 19950701])
def test_wat_een_ander_van_mij_is_ben_ik_omgekeerd_van_die_ander(
    bevolking: tuple[Path, list[str]], peildatum: int
) -> None:
    alle = systemen(bevolking, peildatum)
    assert len(alle) > 0.98 * len(bevolking[1])
    gezien = {(ik, ander): soorten for ik, ander, soorten in rollen(alle)}
    scheef = [
        (ik, ander, sorted(soorten), sorted(gezien.get((ander, ik), ())))
        for (ik, ander), soorten in gezien.items()
        if gezien.get((ander, ik), frozenset()) != {OMGEKEERD[rol] for rol in soorten}
    ]
    assert scheef == []


@pytest.mark.parametrize("peildatum", [NU, 20190615])
def test_ieder_lid_staat_er_een_keer_met_een_rol_en_een_grond(
    bevolking: tuple[Path, list[str]], peildatum: int
) -> None:
    for bsn, systeem in systemen(bevolking, peildatum).items():
        assert systeem.persoon.persoon.burgerservicenummer == bsn
        ids = [lid.persoon.id for lid in systeem.leden]
        assert len(ids) == len(set(ids))
        assert systeem.persoon.persoon.id not in ids
        for lid in systeem.leden:
            assert lid.rollen
            assert list(lid.rollen) == sorted(lid.rollen, key=ROLLEN.index)
            assert {grondslag.rol for grondslag in lid.grondslag} == set(lid.rollen)
            assert not {"broer-zus", "halfbroer-halfzus"} <= set(lid.rollen)
            assert not {"partner", "ex-partner"} <= set(lid.rollen)
            assert not {"broer-zus", "halfbroer-halfzus"} & set(lid.rollen) or "stiefbroer-stiefzus" not in lid.rollen


def test_ver_in_de_toekomst_is_het_gezin_dat_van_nu(bevolking: tuple[Path, list[str]]) -> None:
    """A day later than every date on the lists tells the same roles as now, but for what hangs on an unknown date."""

    def zeker(peildatum: int) -> set[tuple[str, str, frozenset[str]]]:
        alle = systemen(bevolking, peildatum)
        return {
            rol
            for rol in rollen(alle)
            if not any("een datum is onbekend" in twijfel for twijfel in onzeker[rol[0]].get(rol[1], ()))
        }

    onzeker = {
        bsn: {str(lid.persoon.burgerservicenummer): lid.onzeker for lid in systeem.leden}
        for bsn, systeem in systemen(bevolking, 20991231).items()
    }
    assert zeker(NU) == zeker(20991231)
