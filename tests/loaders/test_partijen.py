"""Batches end where a family ends: who asks while a load runs sees a family whole, or not yet."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.persoonslijst import Persoonslijst
from graph.sqlite import SqliteStore, schrijven
from graph.store import Afgekeurd, Lading, Record, Telling
from loaders.keuren import Gekeurd
from loaders.laden import laad
from loaders.partijen import RUIMTE, in_partijen
from tests.gezag.bouwstenen import KIND, MOE, VA, ZUS, Persoon, eigen, gehuwd, heeft_kind, kind, lijst, ouder
from tests.loaders.lo3 import VANDAAG, jsonl

pytestmark = pytest.mark.anyio


def goed(een: Persoonslijst) -> Gekeurd:
    return Gekeurd("regel 1", Record.van("", een), (), 0)


def fout() -> Gekeurd:
    return Gekeurd("regel 1", Afgekeurd("juni.jsonl", "regel 1", "vorm", "", "lo3-jsonl", b"{"), (), 0)


def wie(nummer: int) -> Persoon:
    return replace(MOE, bsn=f"{nummer:09}")


def gezin(nummer: int, grootte: int) -> list[Persoonslijst]:
    """A mother and her children; every list has a number of the family on it that others have too."""
    moeder, kinderen = wie(100 * nummer + 1), [wie(100 * nummer + plek) for plek in range(2, grootte + 1)]
    return [lijst(moeder, *map(heeft_kind, kinderen)), *(lijst(kind, ouder(1, moeder)) for kind in kinderen)]


def nummers(partij: Sequence[Gekeurd]) -> list[str]:
    return [
        str(een.uitkomst.projectie.persoon.burgerservicenummer) if een.uitkomst.projectie else ""
        for een in partij
        if isinstance(een.uitkomst, Record)
    ]


@given(st.lists(st.integers(1, 8), max_size=12), st.integers(1, 8))
@settings(deadline=None, derandomize=True)
def test_geen_gezin_wordt_doorgesneden_en_geen_lijst_valt_weg(gezinnen: list[int], grootte: int) -> None:
    """As long as a family has no more lists than fit in the room that is left for it."""
    alle = [goed(een) for nummer, maat in enumerate(gezinnen, 1) for een in gezin(nummer, min(maat, grootte))]
    partijen = list(in_partijen(alle, grootte))
    assert [een for partij in partijen for een in partij] == alle
    assert all(len(partij) <= RUIMTE * grootte for partij in partijen)
    assert all(len(partij) >= grootte for partij in partijen[:-1])
    gezin_in = [{nummer[:7] for nummer in nummers(partij)} for partij in partijen]
    for deze, volgende in pairwise(gezin_in):
        assert deze.isdisjoint(volgende)


def test_familie_van_familie_blijft_bij_elkaar() -> None:
    """The child's list names the mother, the father's list names her too, but not the child."""
    rij = [kind(ouder(1, MOE)), lijst(VA, gehuwd(MOE)), lijst(MOE, gehuwd(VA), heeft_kind(KIND)), lijst(wie(700))]
    assert [nummers(partij) for partij in in_partijen(map(goed, rij), 2)] == [
        [KIND.bsn, VA.bsn, MOE.bsn],
        ["000000700"],
    ]


def test_een_afgekeurde_lijst_ertussen_snijdt_een_gezin_niet_door() -> None:
    moeder, eerste, tweede = gezin(1, 3)
    partijen = list(in_partijen([goed(moeder), fout(), goed(eerste), goed(tweede)], 2))
    assert [len(partij) for partij in partijen] == [4]


def test_een_afgekeurde_lijst_gaat_mee_met_wat_ervoor_staat() -> None:
    partijen = list(in_partijen([*map(goed, gezin(1, 2)), fout(), *map(goed, gezin(2, 2))], 2))
    assert [len(partij) for partij in partijen] == [3, 2]


def test_een_bestand_zonder_einde_aan_de_familie_wordt_toch_verdeeld() -> None:
    keten = [lijst(wie(nummer), heeft_kind(wie(nummer + 1))) for nummer in range(100, 120)]
    assert [len(partij) for partij in in_partijen(map(goed, keten), 3)] == [6, 6, 6, 2]


def test_zelfde_anummer_is_ook_familie() -> None:
    alleen_anummer = {"01.10": "1745105604"}
    moeder = lijst(replace(MOE, bsn=None), eigen(replace(MOE, bsn=None)).met(alleen_anummer))
    kind_van = lijst(ZUS, ouder(1, replace(MOE, bsn=None)).met(alleen_anummer))
    assert [len(partij) for partij in in_partijen(map(goed, [moeder, kind_van]), 1)] == [2]


# --------------------------------------------------------------------------------------- who looks over the shoulder


class Meekijker(SqliteStore):
    """A store that another reader asks about all families, before, in and after every batch."""

    def __init__(self, pad: Path, moeders: list[str]) -> None:
        super().__init__(pad)
        self.andere = SqliteStore(pad)
        self.moeders = moeders
        self.gezien: list[list[int]] = []
        """Each time: how many own lists there are around every mother."""

    async def kijk(self) -> None:
        graven = [await self.andere.gezin(moeder, VANDAAG) for moeder in self.moeders]
        self.gezien.append([sum(p.eigen_lijst for p in graaf.personen.values()) for graaf in graven])

    async def bewaar(
        self, lading: Lading, records: Sequence[Record], afgekeurd: Sequence[Afgekeurd], positie: int
    ) -> None:
        await self.kijk()
        await super().bewaar(lading, records, afgekeurd, positie)
        await self.kijk()


async def test_een_lezer_tijdens_het_laden_ziet_ieder_gezin_heel_of_niet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loaders.laden.PARTIJ", 5)
    gezinnen = [gezin(nummer, 3) for nummer in range(1, 7)]
    pad = tmp_path / "gezinnen.jsonl"
    pad.write_bytes(jsonl(*(een.inhoud for leden in gezinnen for een in leden)))
    store = Meekijker(tmp_path / "verwant.db", [f"{100 * nummer + 1:09}" for nummer in range(1, 7)])
    await laad(store, pad, VANDAAG)
    await store.andere.sluit()
    await store.sluit()
    assert store.gezien[0] == [0] * 6
    assert store.gezien[-1] == [3] * 6
    assert {aantal for stand in store.gezien for aantal in stand} == {0, 3}
    assert len({tuple(stand) for stand in store.gezien}) > 2, "er was maar een partij"


async def test_een_lezer_middenin_een_partij_ziet_er_nog_niets_van(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad = tmp_path / "gezin.jsonl"
    pad.write_bytes(jsonl(*(een.inhoud for een in gezin(1, 3))))
    gezien: list[int] = []
    echt = schrijven.bewaar_afgekeurd

    def kijk_eerst(db: sqlite3.Connection, lading: int, telling: Telling, afgekeurd: Sequence[Afgekeurd]) -> None:
        """The records of the batch are written, and not committed."""
        for waar in (db, andere):
            gezien.append(waar.execute("SELECT count(*) FROM persoon").fetchone()[0])
        echt(db, lading, telling, afgekeurd)

    monkeypatch.setattr("graph.sqlite.schrijven.bewaar_afgekeurd", kijk_eerst)
    store = SqliteStore(tmp_path / "verwant.db")
    andere = sqlite3.connect(tmp_path / "verwant.db", check_same_thread=False)
    await laad(store, pad, VANDAAG)
    assert gezien == [3, 0]
    assert andere.execute("SELECT count(*) FROM persoon").fetchone()[0] == 3
    andere.close()
    await store.sluit()
