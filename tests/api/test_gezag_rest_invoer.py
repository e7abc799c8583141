"""What is wrong with an official question: 400 with problem details, every fault at once, and no number repeated."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from graph.fouten import StoreOnbereikbaar
from tests.api.hulp import GEZAG, KapotteStore, Server

SEM = "999002053"
VERSIE = {"Accept-Gezag-Version": "2"}
GEHEIM = "wachtwoord=hunter2"


def probleem(antwoord: httpx.Response, status: int = 400) -> dict[str, Any]:
    """The problem details, which are complete, name the status twice and repeat no number."""
    assert antwoord.status_code == status
    assert antwoord.headers["Content-Type"] == "application/problem+json"
    uit: dict[str, Any] = antwoord.json()
    assert uit["status"] == status
    assert uit["title"]
    assert uit["detail"]
    assert SEM not in antwoord.text
    assert SEM[:8] not in antwoord.text
    return uit


def gebreken(server: Server, nummers: object) -> dict[str, str]:
    antwoord = server.verzoek("POST", GEZAG, json={"burgerservicenummer": nummers}, headers=VERSIE)
    return {gebrek["name"]: gebrek["code"] for gebrek in probleem(antwoord)["invalidParams"]}


@pytest.mark.parametrize("versie", [None, "1", "3", "2.0", "", "twee", "2, 2"])
def test_zonder_de_goede_versie_geen_antwoord(server: Server, versie: str | None) -> None:
    koppen = {} if versie is None else {"Accept-Gezag-Version": versie}
    antwoord = server.verzoek("POST", GEZAG, json={"burgerservicenummer": [SEM]}, headers=koppen)
    (gebrek,) = probleem(antwoord)["invalidParams"]
    assert "Version" in gebrek["name"]


@pytest.mark.parametrize(
    "inhoud", [b"", b"{", b"[]", b"null", b"5", b'"999002053"', b"\xff\xfe", b"{'a': 1}", b"[" * 10_000]
)
def test_wat_geen_json_object_is(server: Server, inhoud: bytes) -> None:
    antwoord = server.verzoek("POST", GEZAG, content=inhoud, headers=VERSIE)
    assert [gebrek["code"] for gebrek in probleem(antwoord)["invalidParams"]] == ["json"]


@pytest.mark.parametrize("inhoud", [{}, {"burgerservicenummer": None}, {"bsn": [SEM]}])
def test_zonder_nummers(server: Server, inhoud: object) -> None:
    antwoord = server.verzoek("POST", GEZAG, json=inhoud, headers=VERSIE)
    (gebrek,) = probleem(antwoord)["invalidParams"]
    assert (gebrek["name"], gebrek["code"]) == ("burgerservicenummer", "required")


@pytest.mark.parametrize("nummers", [SEM, 5, {"0": SEM}, True])
def test_wat_geen_lijst_van_nummers_is(server: Server, nummers: object) -> None:
    assert gebreken(server, nummers) == {"burgerservicenummer": "array"}


def test_een_lege_lijst_en_een_te_lange(server: Server) -> None:
    assert gebreken(server, []) == {"burgerservicenummer": "minItems"}
    assert gebreken(server, [SEM] * 31) == {"burgerservicenummer": "maxItems"}


@pytest.mark.parametrize(
    "nummer",
    ["99900205", "9990020530", "", "99900205a", " 999002053", "９９９００２０５３", 999002053, None, [SEM], {}],
)
def test_een_nummer_dat_geen_negen_cijfers_heeft(server: Server, nummer: object) -> None:
    assert gebreken(server, [nummer]) == {"burgerservicenummer.0": "pattern"}


def test_alle_fouten_komen_tegelijk(server: Server) -> None:
    assert gebreken(server, [SEM, "99900205", SEM, 7]) == {
        "burgerservicenummer.1": "pattern",
        "burgerservicenummer.3": "pattern",
    }
    antwoord = server.verzoek("POST", GEZAG, json={"burgerservicenummer": ["99900205", 7]})
    assert len(probleem(antwoord)["invalidParams"]) == 3


def test_ook_bij_te_veel_nummers_komen_alle_fouten_tegelijk(server: Server) -> None:
    assert gebreken(server, [*[SEM] * 30, "99900205"]) == {
        "burgerservicenummer": "maxItems",
        "burgerservicenummer.30": "pattern",
    }


def test_een_reusachtig_verzoek(server: Server) -> None:
    probleem(server.verzoek("POST", GEZAG, json={"burgerservicenummer": [SEM] * 1_000_000}, headers=VERSIE))


def test_elke_reden_zegt_wat_er_mis_is(server: Server) -> None:
    antwoord = server.verzoek("POST", GEZAG, json={"burgerservicenummer": ["99900205"]})
    assert all(gebrek["reason"].endswith(".") for gebrek in probleem(antwoord)["invalidParams"])


@pytest.mark.parametrize("methode", ["GET", "PUT", "PATCH", "DELETE"])
def test_een_andere_methode(server: Server, methode: str) -> None:
    antwoord = server.verzoek(methode, GEZAG, headers=VERSIE)
    probleem(antwoord, 405)
    assert "POST" in antwoord.headers["Allow"]


@pytest.mark.parametrize("pad", ["/api/v1/opvragen", "/api/v2/opvragenBevoegdheidTotGezag", "/gezag", "/web/geheim"])
def test_een_pad_dat_niet_bestaat(server: Server, pad: str) -> None:
    probleem(server.verzoek("GET", pad), 404)


def test_een_nummer_in_het_pad_vindt_niets(server: Server) -> None:
    assert server.verzoek("GET", f"/api/v1/personen/{SEM}").status_code == 404


def test_een_store_die_weg_is_is_503(server: Server) -> None:
    with server.met_store(KapotteStore(StoreOnbereikbaar(GEHEIM))):
        antwoord = server.gezag(SEM)
    assert probleem(antwoord, 503)["code"] == "notAvailable"
    assert GEHEIM not in antwoord.text


def test_een_fout_van_binnen_is_500_en_lekt_niets(server: Server) -> None:
    with server.met_store(KapotteStore(RuntimeError(GEHEIM))):
        antwoord = server.gezag(SEM)
    assert probleem(antwoord, 500)["code"] == "serverError"
    assert GEHEIM not in antwoord.text
    assert "RuntimeError" not in antwoord.text
