"""The national tables in their official CSV form, and our own table of institutions."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.fouten import BronOnleesbaar
from graph.rechtspraak import Organisatie
from graph.tabellen import GEMEENTEN, INSTELLINGEN, LANDEN, NATIONALITEITEN, TITELS, Tabellen, Tabelregel
from loaders.tabellen import lees_map
from loaders.voorbeeld import TABELLEN
from tests.loaders.lo3 import GEDEELD

OFFICIEEL = GEDEELD / "brp-testset"


def test_de_meegeleverde_tabellen_noemen_wat_de_voorbeeldbevolking_gebruikt() -> None:
    tabellen = Tabellen(lees_map(TABELLEN))
    assert tabellen.naam(GEMEENTEN, "0193") == "Zwolle"
    assert tabellen.naam(LANDEN, "6030") == "Nederland"
    assert tabellen.naam(NATIONALITEITEN, "0001") == "Nederlandse"
    assert tabellen.regel(TITELS, "JH") == Tabelregel(TITELS, "JH", "jonkheer", "predicaat")


def test_een_code_die_geen_tabel_kent_wordt_als_code_getoond() -> None:
    tabellen = Tabellen(lees_map(TABELLEN))
    assert tabellen.naam(GEMEENTEN, "9876") == "9876"
    assert tabellen.naam("99", "1") == "1"
    assert tabellen.naam(GEMEENTEN, None) is None


@pytest.mark.skipif(not OFFICIEEL.is_dir(), reason=f"de landelijke tabellen staan niet in {OFFICIEEL}")
def test_de_officiele_tabellen() -> None:
    regels = list(lees_map(OFFICIEEL))
    tabellen = Tabellen(regels)
    assert {regel.tabel for regel in regels} == {"32", "33", "34", "37", "38", "56", "60", "61"}
    assert tabellen.naam(GEMEENTEN, "0363") == "Amsterdam"
    assert tabellen.naam(LANDEN, "6030") == "Nederland"
    assert tabellen.naam(LANDEN, "0000") == "Onbekend"
    baron = tabellen.regel(TITELS, "B")
    assert baron is not None
    assert (baron.omschrijving, baron.soort) == ("baron", "titel")
    weesp = tabellen.regel(GEMEENTEN, "0457")
    assert weesp is not None
    assert (weesp.omschrijving, weesp.einde) == ("Weesp", "20220324")


def test_een_komma_binnen_aanhalingstekens_hoort_bij_de_omschrijving(tmp_path: Path) -> None:
    kop = "95.10 Gemeentecode,95.11 Gemeentenaam,99.98 Datum ingang,99.99 Datum einde\n"
    (tmp_path / "tabel33.csv").write_text(kop + '0001,"Haren, Gn",,20190101\n\n0002,Ede,,\n', "utf-8")
    assert list(lees_map(tmp_path)) == [
        Tabelregel("33", "0001", "Haren, Gn", None, None, "20190101"),
        Tabelregel("33", "0002", "Ede"),
    ]


@pytest.mark.parametrize("inhoud", [b"", b"code\n", b"95.10,95.11\n0001,M\xfcnster\n"], ids=["leeg", "kop", "latin-1"])
def test_een_bestand_dat_geen_tabel_is(tmp_path: Path, inhoud: bytes) -> None:
    (tmp_path / "tabel33.csv").write_bytes(inhoud)
    with pytest.raises(BronOnleesbaar, match=r"tabel33\.csv"):
        list(lees_map(tmp_path))


def test_een_map_zonder_tabellen(tmp_path: Path) -> None:
    for map_ in (tmp_path, tmp_path / "weg"):
        with pytest.raises(BronOnleesbaar, match="geen bestanden tabelNN"):
            list(lees_map(map_))


def test_instellingen_worden_gevonden_op_elk_van_hun_nummers(tmp_path: Path) -> None:
    (tmp_path / "instellingen.csv").write_text(
        "\ufeffnaam,oin,kvk,ingang,einde\n"
        '"De Dijk, jeugd",00000099000000005000,90000505,20150101,\n'
        "Alleen OIN,00000099000000005001,,,\nAlleen KvK,,90000521,,20240101\n",
        "utf-8",
    )
    tabellen = Tabellen(lees_map(tmp_path))
    dijk = Organisatie("De Dijk, jeugd", "00000099000000005000", "90000505")
    assert tabellen.instelling(dijk.oin, None) == tabellen.instelling(None, dijk.kvk) == dijk
    assert tabellen.instelling(dijk.oin, dijk.kvk) == tabellen.instelling(dijk.oin, "12345678") == dijk
    assert tabellen.instelling(dijk.oin, "90000521") is None, "numbers of two institutions"
    assert tabellen.instelling("00000099000000009999", None) is tabellen.instelling(None, None) is None
    assert tabellen.instelling("00000099000000005001", None) == Organisatie("Alleen OIN", "00000099000000005001", None)
    assert tabellen.instelling(None, "90000521") == Organisatie("Alleen KvK", None, "90000521")
    assert tabellen.heeft(INSTELLINGEN)
    assert not tabellen.heeft(GEMEENTEN)


@pytest.mark.parametrize(
    "inhoud",
    [
        b"naam;oin;kvk\nDe Dijk;00000099000000005000;90000505\n",
        b"naam,oin,kvk\nDe Dijk,,\n",
        b"naam,oin,kvk\nDe Dijk,123,90000505\n",
        b"naam,oin,kvk\n,00000099000000005000,90000505\n",
        b"naam,oin,kvk\nDe D\xeejk,00000099000000005000,90000505\n",
    ],
    ids=["puntkomma", "zonder nummer", "kort OIN", "zonder naam", "latin-1"],
)
def test_een_bestand_met_instellingen_dat_niet_klopt(tmp_path: Path, inhoud: bytes) -> None:
    (tmp_path / "instellingen.csv").write_bytes(inhoud)
    with pytest.raises(BronOnleesbaar, match=r"instellingen\.csv"):
        list(lees_map(tmp_path))
