"""Who is this? A police officer, a caseworker and a portal ask over GraphQL for one person, then and now."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from loaders.voorbeeld import PERSOONSLIJSTEN
from tests.api.hulp import ANDERS, Server, maak_store, open_server

PERSOON = (
    "query ($bsn: String!, $dag: String) { persoon(burgerservicenummer: $bsn, peildatum: $dag) { __typename "
    "... on Persoon { burgerservicenummer naam { volledig voorvoegsel adellijkeTitelPredicaat { code omschrijving } }"
    " geslacht { code omschrijving } geboortedatum geboorteplaats { code omschrijving }"
    " geboorteland { code omschrijving } overleden overlijdensdatum opschorting geheimhouding eigenLijst onzeker"
    " adres { straat huisnummer toevoeging postcode woonplaats regels gemeente { code omschrijving }"
    f" land {{ code omschrijving }} }} }} {ANDERS} }} }}"
)


def persoon(server: Server, bsn: str, dag: str | None = None) -> Any:
    return server.vraag(PERSOON, bsn=bsn, dag=dag)


def test_wie_is_lotte(server: Server) -> None:
    lotte = persoon(server, "999002041")
    assert lotte["naam"]["volledig"] == "Lotte Vermeulen"
    assert lotte["geboortedatum"] == "2010-04-11"
    assert lotte["geslacht"] == {"code": "V", "omschrijving": "vrouw"}
    assert lotte["overleden"] is False
    assert lotte["eigenLijst"] is True


def test_codes_van_landelijke_tabellen_worden_bij_naam_getoond(server: Server) -> None:
    lotte = persoon(server, "999002041")
    assert lotte["geboorteplaats"] == {"code": "0307", "omschrijving": "Amersfoort"}
    assert lotte["adres"]["gemeente"] == {"code": "0307", "omschrijving": "Amersfoort"}
    assert lotte["geboorteland"]["omschrijving"] == "Nederland"


def test_een_gemeente_die_is_opgeheven_houdt_haar_naam(server: Server) -> None:
    assert persoon(server, "999006010")["geboorteplaats"]["omschrijving"] == "Teteringen"


def test_een_geboorteplaats_in_het_buitenland_blijft_in_woorden(server: Server) -> None:
    mateo = persoon(server, "999009059")
    assert mateo["geboorteplaats"]["omschrijving"] == "Bogotá"
    assert mateo["geboorteland"]["omschrijving"] == "Colombia"


def test_een_code_die_geen_tabel_kent_wordt_als_code_getoond(tmp_path: Path) -> None:
    store = maak_store(tmp_path / "verwant.db", PERSOONSLIJSTEN, tabellen=False)
    with open_server(store, tmp_path / "logboek.jsonl") as zonder_tabellen:
        lotte = persoon(zonder_tabellen, "999002041")
        reinout = persoon(zonder_tabellen, "999009011")
    assert lotte["geboorteplaats"] == {"code": "0307", "omschrijving": "0307"}
    assert lotte["adres"]["gemeente"] == {"code": "0307", "omschrijving": "0307"}
    assert reinout["naam"]["adellijkeTitelPredicaat"] == {"code": "JH", "omschrijving": "JH"}


def test_een_predicaat_staat_voluit(server: Server) -> None:
    reinout = persoon(server, "999009011")["naam"]
    assert reinout["adellijkeTitelPredicaat"] == {"code": "JH", "omschrijving": "jonkheer"}
    assert reinout["voorvoegsel"] == "van"


def test_van_een_halve_geboortedatum_wordt_niets_verzonnen(server: Server) -> None:
    assert persoon(server, "999010013")["geboortedatum"] == "1985"
    assert persoon(server, "999010037")["geboortedatum"] == "2011-04"
    assert persoon(server, "999010037")["onzeker"] == ["geboortedatum geheel of ten dele onbekend"]


def test_wie_overleden_is_wordt_zo_getoond(server: Server) -> None:
    jeroen = persoon(server, "999013026")
    assert jeroen["overleden"] is True
    assert jeroen["overlijdensdatum"] == "2020-03-18"
    assert jeroen["opschorting"] == "O"


def test_voor_zijn_overlijden_leefde_hij_nog(server: Server) -> None:
    jeroen = persoon(server, "999013026", "2020-01-01")
    assert jeroen["overleden"] is False
    assert jeroen["overlijdensdatum"] is None


def test_een_geheim_adres_is_gemerkt(server: Server) -> None:
    assert persoon(server, "999005029")["geheimhouding"] is True
    assert persoon(server, "999005030")["geheimhouding"] is False


def test_wie_in_canada_woont_heeft_adresregels_en_een_land(server: Server) -> None:
    tess = persoon(server, "999012058")
    assert tess["opschorting"] == "E"
    assert tess["adres"]["land"] == {"code": "5001", "omschrijving": "Canada"}
    assert tess["adres"]["regels"] == ["48 Maple Hollow Crescent", "Guelph, Ontario"]


def test_waar_sem_woonde_hangt_van_de_dag_af(server: Server) -> None:
    straten = [persoon(server, "999002053", dag)["adres"]["straat"] for dag in ("2017-01-01", "2023-01-01", None)]
    assert straten == ["Zwanenbloemstraat", "Moerasvarenlaan", "Rietorchispad"]


def test_ruben_kwam_zonder_te_verhuizen_in_amsterdam_te_wonen(server: Server) -> None:
    toen, nu = (persoon(server, "999002028", dag)["adres"] for dag in ("2022-01-01", "2022-06-01"))
    assert (toen["gemeente"]["omschrijving"], nu["gemeente"]["omschrijving"]) == ("Weesp", "Amsterdam")
    assert (toen["straat"], toen["huisnummer"]) == (nu["straat"], nu["huisnummer"])


def test_de_dag_van_vandaag_geeft_hetzelfde_als_geen_dag(server: Server) -> None:
    assert persoon(server, "999002053", "2026-06-01") == persoon(server, "999002053")
