"""Whole sources: our own sample population, the official test set and the file of vectors."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from graph.persoonslijst import Persoonslijst
from graph.store import Store, Telling
from graph.uittreksel import uittreksel
from loaders.bron import Gelezen
from loaders.laden import laad
from loaders.lo3_csv import lees
from loaders.tabellen import lees_map
from loaders.voorbeeld import PERSOONSLIJSTEN, TABELLEN
from tests.loaders.lo3 import GEDEELD, VANDAAG

pytestmark = pytest.mark.anyio

MAP = GEDEELD / "brp-testset"
TESTSET = MAP / "persoonslijsten_GBA-V_20220502.csv"
VECTOREN = GEDEELD / "vectoren" / "gezag.jsonl"
met_testset = pytest.mark.skipif(not TESTSET.exists(), reason=f"de officiële testset staat niet in {MAP}")
met_vectoren = pytest.mark.skipif(not VECTOREN.exists(), reason=f"de officiële vectoren staan niet in {VECTOREN}")
MARKERING = "H"

Cellen = Counter[tuple[str, str]]


async def test_de_voorbeeldbevolking_laadt_zonder_quarantaine_en_zonder_meldingen(store: Store) -> None:
    await store.bewaar_tabellen(lees_map(TABELLEN))
    rapport = await laad(store, PERSOONSLIJSTEN, VANDAAG)
    assert rapport.telling == Telling(gelezen=70, nieuw=70)
    assert not rapport.verdacht


def lijsten_in(pad: Path) -> dict[str, list[list[tuple[str, str]]]]:
    """The file read as naively as can be: name of the list to its rows, a row to its filled cells."""
    kop, *regels = pad.read_text("utf-8-sig").splitlines()
    kolommen = kop.split(";")
    uit: dict[str, list[list[tuple[str, str]]]] = {}
    naam = ""
    for regel in regels:
        naam = regel.partition(";")[0] or naam
        cellen = zip(kolommen, regel.split(";"), strict=False)
        uit.setdefault(naam, []).append([(kolom, w.strip()) for kolom, w in cellen if kolom and w.strip()])
    return uit


def cel_voor_cel(rijen: list[list[tuple[str, str]]]) -> Cellen:
    return Counter(cel for rij in rijen for cel in rij if not cel[0].endswith(f".{MARKERING}"))


def terug_naar_cellen(gelezen: Gelezen) -> Cellen:
    return Counter(
        (f"{categorie}.{element}", str(waarde))
        for categorie, stapels in gelezen.inhoud.items()
        for stapel in stapels
        for voorkomen in stapel
        for element, waarde in voorkomen.items()
        if element != "volgnr"
    )


def aangekondigde_stapels(rijen: list[list[tuple[str, str]]], categorie: str) -> int:
    return 1 + sum((f"{categorie}.{MARKERING}", categorie) in rij for rij in rijen)


@pytest.mark.parametrize("pad", [PERSOONSLIJSTEN, pytest.param(TESTSET, marks=met_testset)], ids=lambda pad: pad.name)
def test_iedere_lijst_is_cel_voor_cel_zijn_bron(pad: Path) -> None:
    bron = lijsten_in(pad)
    stappen = list(lees(pad))
    assert len(stappen) == len(bron)
    gelezen = [stap.record for stap in stappen if isinstance(stap.record, Gelezen)]
    assert len(gelezen) > 0.98 * len(bron)
    for lijst in gelezen:
        rijen = bron[lijst.naam or ""]
        assert terug_naar_cellen(lijst) == cel_voor_cel(rijen), lijst.naam
        for categorie, stapels in lijst.inhoud.items():
            assert len(stapels) == aangekondigde_stapels(rijen, categorie), (lijst.naam, categorie)


@met_testset
async def test_de_hele_testset_is_geladen_of_staat_met_reden_in_quarantaine(store: Store) -> None:
    await store.bewaar_tabellen(lees_map(MAP))
    rapport = await laad(store, TESTSET, VANDAAG)
    telling = rapport.telling
    assert telling.gelezen == 687
    assert telling.nieuw + telling.quarantaine == 687
    assert telling.quarantaine == len(await store.quarantaine()) == sum(rapport.redenen.values())
    assert set(rapport.redenen) == {"aantalKolommen", "waardeZonderMarkering"}
    assert all(een.afgekeurd.uitleg and een.afgekeurd.ruw for een in await store.quarantaine())

    opnieuw = await laad(store, TESTSET, VANDAAG)
    assert opnieuw.telling == Telling(687, 0, 0, telling.nieuw, telling.quarantaine)
    assert opnieuw.verdacht == rapport.verdacht
    assert len(await store.quarantaine()) == telling.quarantaine


@met_testset
async def test_iedereen_uit_de_testset_is_in_de_store_terug_te_vinden(store: Store) -> None:
    rapport = await laad(store, TESTSET, VANDAAG)
    gelezen = [stap.record for stap in lees(TESTSET)]
    lijsten = [Persoonslijst(record.inhoud) for record in gelezen if isinstance(record, Gelezen)]
    assert len(lijsten) == rapport.telling.nieuw
    for lijst in lijsten:
        if lijst.burgerservicenummer and not lijst.vervallen:
            gevonden = await store.gezag([f"{lijst.burgerservicenummer:09}"], VANDAAG)
            assert uittreksel(lijst.inhoud) in [uittreksel(een.inhoud) for een in gevonden]


@met_vectoren
async def test_het_bestand_met_vectoren_laadt_zonder_quarantaine(store: Store) -> None:
    rapport = await laad(store, VECTOREN, VANDAAG)
    assert rapport.telling.quarantaine == 0
    assert rapport.telling.gelezen == rapport.telling.nieuw + rapport.telling.ongewijzigd > 1000
    assert (await laad(store, VECTOREN, VANDAAG)).telling.ongewijzigd == rapport.telling.gelezen
