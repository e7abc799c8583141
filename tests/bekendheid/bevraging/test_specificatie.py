"""One specification: our codes are those of Justid, and what the service publishes is what the client sends."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from api.partnergedrag import Gedrag
from bekendheid.bevraging.berichten import BEKENDHEID, VERSIE, Bekend
from bekendheid.waarden import BETEKENIS, RedenVerzoek, Vraag
from tests.bekendheid.bevraging.dienst import KIND, VRAGER, partnerdienst

JUSTID = Path(__file__).parents[4] / "shared" / "specificaties" / "justid-verrijking.yaml"


@pytest.fixture(scope="module")
def openapi() -> Any:
    with partnerdienst(Gedrag.GEWOON) as dienst:
        antwoord = httpx.get(f"http://127.0.0.1:{dienst.poort}/v1/openapi.json", trust_env=False)
    return antwoord.json()


@pytest.mark.skipif(not JUSTID.exists(), reason=f"{JUSTID.name} staat niet in ../shared")
def test_de_codes_zijn_die_van_justid() -> None:
    schemas = yaml.safe_load(JUSTID.read_text("utf-8"))["components"]["schemas"]
    assert {*RedenVerzoek} == {*schemas["RedenVerzoekEnum"]["enum"]}
    assert {*Vraag} == {*schemas["VerrijkingsVraagEnum"]["enum"]}


def test_iedere_vraag_heeft_een_betekenis_en_iemand_die_haar_beantwoordt() -> None:
    assert {*BETEKENIS} == {*Vraag}
    assert all(vraag.wie for vraag in Vraag)


def test_wat_de_dienst_publiceert(openapi: Any) -> None:
    assert openapi["info"]["version"] == VERSIE
    assert openapi["info"]["contact"]
    assert {pad.partition("}")[2] for pad in openapi["paths"]} == {"/v1/bekendheid", "/v1/verrijkingen", "/v1/signalen"}
    schemas = openapi["components"]["schemas"]
    assert schemas["Vraag"]["enum"] == [*Vraag]
    assert schemas["RedenVerzoek"]["enum"] == [*RedenVerzoek]
    for naam, schema in schemas.items():
        if schema["type"] == "object":
            assert schema["additionalProperties"] is False, naam


def test_nergens_in_de_berichten_past_vrije_tekst(openapi: Any) -> None:
    """Every text has a pattern, a format or a closed list."""

    def teksten(schema: Any) -> Any:
        if isinstance(schema, dict):
            if schema.get("type") == "string":
                yield schema
            for deel in schema.values():
                yield from teksten(deel)
        elif isinstance(schema, list):
            for deel in schema:
                yield from teksten(deel)

    gevonden = list(teksten(openapi["components"]["schemas"]))
    assert gevonden
    for schema in gevonden:
        assert {"pattern", "format", "enum", "const"} & schema.keys(), schema


def test_geen_nummer_in_een_pad_of_zoekdeel(openapi: Any) -> None:
    for pad in openapi["paths"].values():
        (werk,) = pad.values()
        assert [deel["name"] for deel in werk.get("parameters", [])] == ["nummer"]
        assert "422" not in werk["responses"]


def test_een_fout_verzoek_is_400_zonder_wat_er_in_stond() -> None:
    geheim = "slaat zijn broertje"
    vraag = {"vrager": VRAGER.model_dump(), "redenVerzoek": "01", "burgerservicenummers": [KIND], "toelichting": geheim}
    with partnerdienst(Gedrag.GEWOON) as dienst:
        adres = f"http://127.0.0.1:{dienst.poort}/0{BEKENDHEID}"
        antwoord = httpx.post(adres, json=vraag, trust_env=False)
        goed = httpx.post(adres, json={k: v for k, v in vraag.items() if k != "toelichting"}, trust_env=False)
    assert (antwoord.status_code, antwoord.headers["content-type"]) == (400, "application/problem+json")
    assert geheim not in antwoord.text
    assert KIND not in antwoord.text
    assert goed.status_code == 200
    assert (goed.headers["api-version"], goed.headers["cache-control"]) == (VERSIE, "no-store")


def test_over_wie_niet_bekend_is_wordt_niets_gezegd() -> None:
    with pytest.raises(ValueError, match="niets gezegd"):
        Bekend.model_validate({"burgerservicenummer": KIND, "bekend": False, "sinds": "2026-01-01"})
