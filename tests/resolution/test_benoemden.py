"""Whom courts appoint in the sample population, found with the shipped model as everybody is."""

from __future__ import annotations

import pytest

from graph.datum import Datum
from graph.rechtspraak import Hoedanigheid, Inschrijving, Maatregel
from graph.store import Store

pytestmark = pytest.mark.anyio

VANDAAG = 20260601
KIMBERLEY, DYLAN, SHANNA = "999005017", "999005029", "999005030"
WOUTER, TRUUS, PETER, ABEL = "999007026", "999006010", "999006034", "999011029"


async def van(store: Store, bsn: str, maatregel: Maatregel) -> Inschrijving:
    (een,) = (een for een in await store.rechtspraak([bsn]) if een.maatregel is maatregel)
    return een


async def test_de_voogd_van_dylan_is_de_moeder_van_zijn_moeder(store: Store) -> None:
    """Nobody has a number for her: the register and Kimberley's list name the same grandmother."""
    voogdij = await van(store, DYLAN, Maatregel.VOOGDIJ)
    (anita,) = voogdij.benoemden
    assert (str(anita.naam), anita.geboortedatum, anita.burgerservicenummer) == (
        "Anita Kuiper",
        Datum(1971, 12, 25),
        None,
    )
    gezin = await store.gezin(KIMBERLEY, VANDAAG)
    moeders = {r.ouder for r in gezin.ouder_van if r.kind == gezin.vraag[0]}
    assert anita.persoon in moeders
    assert (await van(store, DYLAN, Maatregel.GEZAGSBEEINDIGING)).benoemden[0].burgerservicenummer == KIMBERLEY


async def test_wie_geen_nummer_heeft_in_het_register_wordt_op_naam_en_datum_gevonden(store: Store) -> None:
    assert (await van(store, SHANNA, Maatregel.ONDERTOEZICHTSTELLING)).burgerservicenummer == SHANNA
    curatele = await van(store, WOUTER, Maatregel.CURATELE)
    assert [(wie.hoedanigheid, str(wie.naam)) for wie in curatele.benoemden] == [(Hoedanigheid.CURATOR, "Lies Kok")]
    gezin = await store.gezin(WOUTER, VANDAAG)
    assert curatele.benoemden[0].persoon in {r.ouder for r in gezin.ouder_van if r.kind == gezin.vraag[0]}


async def test_een_bewindvoerder_vindt_wie_hij_bijstaat(store: Store) -> None:
    (bewind,) = await store.rechtspraak([PETER])
    assert (bewind.maatregel, bewind.burgerservicenummer) == (Maatregel.BEWIND, TRUUS)
    assert {een.maatregel for een in await store.rechtspraak([TRUUS])} == {Maatregel.BEWIND, Maatregel.MENTORSCHAP}


async def test_over_abel_zijn_er_twee_beslissingen_en_geen_is_gekozen(store: Store) -> None:
    een, ander = await store.rechtspraak([ABEL])
    assert een.ingang == ander.ingang
    assert {een.maatregel, ander.maatregel} == {Maatregel.VOOGDIJ, Maatregel.GEZAG_EEN_OUDER}
