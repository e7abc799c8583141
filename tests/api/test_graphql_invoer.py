"""What cannot be asked or is not there: an answer by name in the schema, never a GraphQL error, never a crash."""

from __future__ import annotations

import sqlite3

import pytest

from graph.fouten import StoreOnbereikbaar
from tests.api.hulp import ANDERS, ONBEKEND, KapotteStore, Server

VRAGEN = ("persoon", "gezinssysteem", "gezag", "gezagOver")
SEM = "999002053"
ELFPROEF = "999002054"
GEHEIM = "wachtwoord=hunter2"


def vraag(veld: str) -> str:
    return (
        f"query ($bsn: String!, $dag: String) {{ {veld}(burgerservicenummer: $bsn, peildatum: $dag)"
        f" {{ __typename {ANDERS} }} }}"
    )


VERWANT = f"query ($a: String!, $b: String!) {{ verwantschap(a: $a, b: $b) {{ __typename {ANDERS} }} }}"


@pytest.mark.parametrize("veld", VRAGEN)
def test_een_onbekend_nummer_is_niet_gevonden(server: Server, veld: str) -> None:
    antwoord = server.vraag(vraag(veld), bsn=ONBEKEND)
    assert antwoord["__typename"] == "NietGevonden"
    assert ONBEKEND not in antwoord["melding"]


@pytest.mark.parametrize("veld", VRAGEN)
@pytest.mark.parametrize(
    "bsn", ["", "12345678", "9990020530", "99900205a", "９９９００２０５３", "-99900205", "9990 0205"]
)
def test_een_nummer_dat_geen_negen_cijfers_heeft(server: Server, veld: str, bsn: str) -> None:
    antwoord = server.vraag(vraag(veld), bsn=bsn)
    assert antwoord == {
        "__typename": "OngeldigeInvoer",
        "code": "ongeldigeInvoer",
        "veld": "burgerservicenummer",
        "melding": "een burgerservicenummer bestaat uit negen cijfers",
    }


@pytest.mark.parametrize("veld", VRAGEN)
@pytest.mark.parametrize("bsn", [ELFPROEF, "000000000"])
def test_een_nummer_dat_de_elfproef_niet_doorstaat(server: Server, veld: str, bsn: str) -> None:
    antwoord = server.vraag(vraag(veld), bsn=bsn)
    assert (antwoord["__typename"], antwoord["veld"]) == ("OngeldigeInvoer", "burgerservicenummer")
    assert "elfproef" in antwoord["melding"]


@pytest.mark.parametrize("veld", VRAGEN)
@pytest.mark.parametrize("dag", ["2023-02-30", "2026-13-01", "0000-00-00", "01-06-2026", "gisteren", "20080000"])
def test_een_dag_die_niet_bestaat(server: Server, veld: str, dag: str) -> None:
    antwoord = server.vraag(vraag(veld), bsn=SEM, dag=dag)
    assert (antwoord["__typename"], antwoord["veld"]) == ("OngeldigeInvoer", "peildatum")
    assert "JJJJ-MM-DD" in antwoord["melding"]


@pytest.mark.parametrize("veld", VRAGEN)
@pytest.mark.parametrize("dag", ["2026-06-02", "9999-12-31"])
def test_een_dag_in_de_toekomst(server: Server, veld: str, dag: str) -> None:
    antwoord = server.vraag(vraag(veld), bsn=SEM, dag=dag)
    assert (antwoord["__typename"], antwoord["veld"]) == ("OngeldigeInvoer", "peildatum")
    assert "toekomst" in antwoord["melding"]


@pytest.mark.parametrize(("a", "b"), [(SEM, ONBEKEND), (ONBEKEND, SEM)])
def test_verwantschap_met_een_onbekende_is_niet_gevonden(server: Server, a: str, b: str) -> None:
    assert server.vraag(VERWANT, a=a, b=b)["__typename"] == "NietGevonden"


@pytest.mark.parametrize("fout", ["123", ELFPROEF])
def test_verwantschap_zegt_welk_van_de_twee_nummers_niet_klopt(server: Server, fout: str) -> None:
    assert server.vraag(VERWANT, a=fout, b=SEM)["veld"] == "a"
    assert server.vraag(VERWANT, a=SEM, b=fout)["veld"] == "b"


def test_elke_dag_uit_het_verleden_krijgt_een_antwoord(server: Server) -> None:
    """From long before anybody was born until today."""
    for veld, soort in (("persoon", "Persoon"), ("gezinssysteem", "Gezinssysteem"), ("gezag", "Gezag")):
        for dag in ("0001-01-01", "1900-01-01", "2013-09-29", "2013-09-30", "2026-05-31"):
            assert server.vraag(vraag(veld), bsn=SEM, dag=dag)["__typename"] == soort


@pytest.mark.parametrize("veld", VRAGEN)
@pytest.mark.parametrize("fout", [RuntimeError(GEHEIM), KeyError(GEHEIM), sqlite3.DatabaseError(GEHEIM)])
def test_een_fout_van_binnen_lekt_niet_naar_buiten(server: Server, veld: str, fout: Exception) -> None:
    with server.met_store(KapotteStore(fout)):
        antwoord = server.graphql(vraag(veld), bsn=SEM)
    (gemeld,) = antwoord["errors"]
    assert antwoord["data"] is None
    assert GEHEIM not in str(antwoord)
    assert type(fout).__name__ not in str(antwoord)
    assert "beheerder" in gemeld["message"]


@pytest.mark.parametrize("veld", VRAGEN)
def test_een_store_die_weg_is_geeft_een_duidelijke_fout(server: Server, veld: str) -> None:
    with server.met_store(KapotteStore(StoreOnbereikbaar("de store antwoordt niet: probeer het straks opnieuw"))):
        antwoord = server.graphql(vraag(veld), bsn=SEM)
    assert "store antwoordt niet" in antwoord["errors"][0]["message"]


def test_daarna_gaat_het_gewoon_weer(server: Server) -> None:
    with server.met_store(KapotteStore(RuntimeError(GEHEIM))):
        server.graphql(vraag("persoon"), bsn=SEM)
    assert server.vraag(vraag("persoon"), bsn=SEM)["__typename"] == "Persoon"


@pytest.mark.parametrize("fout", [RuntimeError("kapot"), StoreOnbereikbaar("weg")])
def test_het_technische_log_noemt_geen_nummer_als_de_store_faalt(
    server: Server, caplog: pytest.LogCaptureFixture, fout: Exception
) -> None:
    document = f'{{ persoon(burgerservicenummer: "{SEM}") {{ __typename }} }}'
    with server.met_store(KapotteStore(fout)):
        assert server.graphql(document)["errors"]
    assert SEM not in caplog.text


def test_het_technische_log_noemt_geen_nummer_als_het_document_niet_klopt(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    assert server.graphql(f'{{ persoon(burgerservicenummer: "{SEM}") {{ schoenmaat }} }}')["errors"]
    assert SEM not in caplog.text
