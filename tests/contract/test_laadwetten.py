"""Laws of loading: for any families, whatever the order and however large the batches, the answers are the same."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.datum import NU
from graph.persoonslijst import Persoonslijst
from graph.store import Store
from tests.contract.vullen import VANDAAG, Kast, feiten, lijst_als_tekst, vul
from tests.gezag.bouwstenen import (
    KIND,
    MILA,
    MOE,
    PAUL,
    VA,
    XANDER,
    ZUS,
    Feit,
    Persoon,
    eigen,
    gehuwd,
    gescheiden,
    heeft_kind,
    lijst,
    ouder,
    zonder_bsn,
)

DORP = (KIND, ZUS, MOE, VA, MILA, PAUL, XANDER)
NUMMERS = [str(persoon.bsn) for persoon in DORP]
ANUMMERS = dict(zip(NUMMERS, ("1010101010", "1010101025", "1010101291", "1010101327", "1010101462"), strict=False))

rustig = settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def adressen() -> st.SearchStrategy[Feit]:
    adres = st.fixed_dictionaries({"11.60": st.sampled_from(["1234AB", "9876ZX"]), "11.20": st.sampled_from("12")})
    return st.builds(lambda waar, sinds: Feit("08", ({**waar, "10.30": sinds},)), adres, st.sampled_from([0, 20100101]))


@st.composite
def genoemd(draw: st.DrawFn) -> Persoon:
    """A relative as a list names them: with a number mostly, and sometimes by name only."""
    wie = draw(st.sampled_from(DORP))
    return zonder_bsn(wie) if draw(st.integers(0, 4)) == 0 else wie


@st.composite
def lijsten(draw: st.DrawFn, van: Persoon) -> Persoonslijst:
    zelf = eigen(van)
    if van.bsn in ANUMMERS:
        zelf = zelf.met({"01.10": ANUMMERS[van.bsn]})
    feiten_ = [zelf]
    feiten_ += [ouder(nummer, draw(genoemd())) for nummer in (1, 2) if draw(st.booleans())]
    for _ in range(draw(st.integers(0, 2))):
        kind = draw(genoemd())
        feiten_.append(heeft_kind(kind).met(kind.elementen()))
    if draw(st.booleans()):
        partner = draw(genoemd())
        feiten_.append(draw(st.sampled_from([gehuwd(partner), gescheiden(partner, 20100101, 20180101)])))
    feiten_ += draw(st.lists(adressen(), max_size=1))
    return lijst(van, *feiten_)


@st.composite
def dorpen(draw: st.DrawFn) -> list[Persoonslijst]:
    inwoners = draw(st.lists(st.sampled_from(DORP), min_size=1, unique=True))
    return [draw(lijsten(inwoner)) for inwoner in inwoners]


async def antwoorden(store: Store) -> list[object]:
    """What the store answers about everyone in the village."""
    gezinnen = [feiten(await store.gezin(nummer, NU)) for nummer in NUMMERS]
    gezag = sorted(map(lijst_als_tekst, await store.gezag(NUMMERS, VANDAAG)))
    return [gezinnen, feiten(await store.omgeving(NUMMERS)), gezag, await store.aantal_minderjarigen(VANDAAG)]


async def _geladen(kast: Kast, map_: Path, ladingen: Sequence[Sequence[Persoonslijst]]) -> list[object]:
    async with kast.nieuw() as store:
        for lading in ladingen:
            await vul(store, map_, *lading)
        return await antwoorden(store)


def geladen(kast: Kast, map_: Path, *ladingen: Sequence[Persoonslijst]) -> list[object]:
    """The answers of a fresh store after these loads."""
    return asyncio.run(_geladen(kast, map_, ladingen))


@given(dorp=dorpen())
@rustig
def test_twee_keer_laden_is_een_keer_laden(kast: Kast, tmp_path: Path, dorp: list[Persoonslijst]) -> None:
    assert geladen(kast, tmp_path, dorp, dorp) == geladen(kast, tmp_path, dorp)


@given(dorpen().flatmap(lambda dorp: st.tuples(st.just(dorp), st.permutations(dorp))))
@rustig
def test_de_volgorde_van_de_lijsten_doet_er_niet_toe(
    kast: Kast, tmp_path: Path, dorpen_: tuple[list[Persoonslijst], list[Persoonslijst]]
) -> None:
    dorp, anders = dorpen_
    assert geladen(kast, tmp_path, anders) == geladen(kast, tmp_path, dorp)


@given(dorp=dorpen(), partij=st.integers(1, 3))
@rustig
def test_de_grootte_van_een_partij_doet_er_niet_toe(
    kast: Kast, tmp_path: Path, dorp: list[Persoonslijst], partij: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("loaders.laden.PARTIJ", partij)
        in_delen = geladen(kast, tmp_path, dorp)
    assert in_delen == geladen(kast, tmp_path, dorp)


@given(eerst=dorpen(), daarna=dorpen())
@rustig
def test_na_een_nieuwe_versie_is_er_van_de_oude_niets_over(
    kast: Kast, tmp_path: Path, eerst: list[Persoonslijst], daarna: list[Persoonslijst]
) -> None:
    """Versions aside, the store is as if it had only ever seen the newest list of everyone."""
    vervangen = {een.burgerservicenummer for een in daarna}
    samen = [een for een in eerst if een.burgerservicenummer not in vervangen] + daarna
    achtereen = geladen(kast, tmp_path, eerst, daarna)
    assert zonder_versie(achtereen) == zonder_versie(geladen(kast, tmp_path, samen))


def zonder_versie(waarde: object) -> object:
    if isinstance(waarde, dict):
        return {sleutel: zonder_versie(deel) for sleutel, deel in waarde.items()}
    if isinstance(waarde, list):
        return sorted(map(str, map(zonder_versie, waarde)))
    return str(waarde).replace("versie=2", "versie=1").replace("', 2)", "', 1)")


# ------------------------------------------------------------------ a relative without a list, on several lists

MOEDER = lijst(MOE, heeft_kind(ZUS).met({"02.10": "Zoë", "02.40": "Bakker"}))
VADER = lijst(VA, heeft_kind(ZUS))
"""His list has the child's number and birth date only."""


def zus_volgens(antwoord: list[object]) -> str:
    gezinnen = antwoord[0]
    assert isinstance(gezinnen, list)
    return str(gezinnen[NUMMERS.index(str(ZUS.bsn))]["vraag"])


def test_hoe_iemand_heet_hangt_niet_af_van_welke_lijst_het_laatst_kwam(kast: Kast, tmp_path: Path) -> None:
    assert "Zoë" in zus_volgens(geladen(kast, tmp_path, [VADER, MOEDER]))
    assert "Zoë" in zus_volgens(geladen(kast, tmp_path, [MOEDER, VADER]))


def test_hoe_een_vervallen_versie_iemand_noemde_is_vergeten(kast: Kast, tmp_path: Path) -> None:
    """The father's list had the child under a wrong name; his new list does not have her at all."""
    verkeerd = lijst(VA, heeft_kind(ZUS).met({"02.10": "Zaza", "02.40": "Smit"}))
    assert "Zoë" in zus_volgens(geladen(kast, tmp_path, [MOEDER, verkeerd], [lijst(VA)]))


def test_de_tak_van_wie_zijn_lijst_verliest_blijft_zoals_de_anderen_hem_vertellen(kast: Kast, tmp_path: Path) -> None:
    """A list made in error (67.20 = F): then what is known of the person is what others tell."""
    zus = lijst(ZUS, eigen(ZUS).met({"02.10": "Zus"}))
    vervallen = lijst(ZUS, eigen(ZUS).met({"02.10": "Zus"}), Feit("07", ({"67.10": 20250101, "67.20": "F"},)))
    na = geladen(kast, tmp_path, [zus, MOEDER], [vervallen])
    assert "Zoë" in zus_volgens(na)
    assert zus_volgens(na) == zus_volgens(geladen(kast, tmp_path, [vervallen, MOEDER]))


def test_een_lijst_die_later_een_anummer_krijgt_blijft_een_lijst(kast: Kast, tmp_path: Path) -> None:
    """First from a source that knows burgerservicenummers only; two lists would make gezag undeterminable."""
    eerst, daarna = lijst(MOE), lijst(MOE, eigen(MOE).met({"01.10": "1745105604"}))
    antwoord = geladen(kast, tmp_path, [eerst], [daarna])
    gezag = antwoord[2]
    assert isinstance(gezag, list)
    assert len(gezag) == 1
