"""What the GraphQL interface refuses: too deep, too long, too many at once, over GET, and looking around."""

from __future__ import annotations

import pytest

from tests.api.hulp import Server

JSON = {"Content-Type": "application/json"}


def diep(niveaus: int) -> str:
    return '{ persoon(burgerservicenummer: "999002041")' + "{ naam" * niveaus + " }" * niveaus + " }"


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(diep(13), id="dertien niveaus"),
        pytest.param(diep(200), id="zo diep als het aantal woorden toelaat"),
        pytest.param(diep(1000), id="duizend niveaus"),
        pytest.param(diep(50_000), id="vijftigduizend niveaus"),
        pytest.param(f"{{ persoon(burgerservicenummer: {'[' * 1000}{']' * 1000}) {{ __typename }} }}", id="waarde"),
        pytest.param(f"query ($a: {'[' * 1000}String{']' * 1000}) {{ __typename }}", id="soort"),
    ],
)
def test_een_te_diepe_vraag_wordt_geweigerd(server: Server, document: str) -> None:
    antwoord = server.graphql(document)
    assert antwoord["data"] is None
    assert any("depth" in fout["message"] or "deep" in fout["message"] for fout in antwoord["errors"])


def test_variabelen_van_honderdduizend_niveaus_zijn_een_fout_van_de_vrager(server: Server) -> None:
    vraag = '{"query": "{ __typename }", "variables": {"a": ' + "[" * 100_000 + "]" * 100_000 + "}}"
    assert server.verzoek("POST", "/graphql", content=vraag, headers=JSON).status_code == 400


def test_meer_dan_duizend_woorden_worden_geweigerd(server: Server) -> None:
    antwoord = server.graphql("{ " + "__typename " * 1000 + "}")
    assert antwoord["data"] is None
    assert "1000" in antwoord["errors"][0]["message"]


def test_vijftien_aliassen_mogen_en_zestien_niet(server: Server) -> None:
    vijftien, zestien = (
        "{ " + " ".join(f"a{nummer}: __typename" for nummer in range(aantal)) + " }" for aantal in (15, 16)
    )
    assert len(server.graphql(vijftien)["data"]) == 15
    assert "16 aliases" in server.graphql(zestien)["errors"][0]["message"]


def test_een_fragment_dat_zichzelf_noemt(server: Server) -> None:
    document = '{ persoon(burgerservicenummer: "999002041") { ...a } } fragment a on Persoon { onzeker ...a }'
    assert server.graphql(document)["data"] is None


def test_een_vraag_van_vijf_megabyte_wordt_niet_gelezen(server: Server) -> None:
    antwoord = server.verzoek("POST", "/graphql", json={"query": "{ __typename }", "vulling": "x" * 5_000_000})
    assert antwoord.status_code in (400, 413)


def test_vragen_gaat_alleen_met_post(server: Server) -> None:
    assert server.verzoek("GET", "/graphql", params={"query": "{ __typename }"}).status_code in (400, 404, 405)
    assert server.verzoek("GET", "/graphql").status_code in (400, 404, 405)


def test_rondkijken_in_het_schema_kan_alleen_in_ontwikkeling(server: Server) -> None:
    for document in ("{ __schema { types { name } } }", '{ __type(name: "Persoon") { name } }'):
        antwoord = server.graphql(document)
        assert antwoord["data"] is None
        assert "introspection" in antwoord["errors"][0]["message"]


def test_een_verkeerde_naam_verraadt_de_goede_niet(server: Server) -> None:
    melding = server.graphql("{ persoonn { __typename } }")["errors"][0]["message"]
    assert "Did you mean" not in melding


@pytest.mark.parametrize("inhoud", [b"", b"{", b"[]", b"1", b"\xff", b'{"query": null}', b'{"query": 5}', b"{}"])
def test_wat_geen_vraag_is_krijgt_400(server: Server, inhoud: bytes) -> None:
    assert server.verzoek("POST", "/graphql", content=inhoud, headers=JSON).status_code == 400


@pytest.mark.parametrize("inhoud", [b"{", b"[]", b'{"query": null}'])
def test_ook_de_fouten_van_graphql_zijn_problem_json(server: Server, inhoud: bytes) -> None:
    antwoord = server.verzoek("POST", "/graphql", content=inhoud, headers=JSON)
    assert antwoord.headers["Content-Type"] == "application/problem+json"


def test_een_verkeerd_soort_argument_is_een_fout_in_het_document(server: Server) -> None:
    for document, melding in (("(burgerservicenummer: 999002041)", "String"), ("", "burgerservicenummer")):
        antwoord = server.graphql(f"{{ persoon{document} {{ __typename }} }}")
        assert antwoord["data"] is None
        assert melding in antwoord["errors"][0]["message"]


def test_drie_vragen_in_een_verzoek(server: Server) -> None:
    """One call, one screen: the page and the police client ask everything at once."""
    document = (
        "query ($b: String!) { gezinssysteem(burgerservicenummer: $b) { __typename }"
        " gezag(burgerservicenummer: $b) { __typename } gezagOver(burgerservicenummer: $b) { __typename } }"
    )
    soorten = {veld: waarde["__typename"] for veld, waarde in server.graphql(document, b="999002041")["data"].items()}
    assert soorten == {"gezinssysteem": "Gezinssysteem", "gezag": "Gezag", "gezagOver": "GezagOver"}


@pytest.mark.parametrize(
    "document",
    [
        "{ persoon(burgerservicenummer: 999002041) { __typename } }",
        '{ zoekPersonen(zoek: "999002041", eerste: 1) { __typename } }',
        '{ zoekPersonen(zoek: {reisdocument: {nummer: "NV02VWC16"}}, eerste: "999002041") { __typename } }',
        '{ zoekPersonen(zoek: {bsn: "999002041"}, eerste: 1) { __typename } }',
    ],
)
def test_een_waarde_in_de_vraag_die_niet_past_wordt_niet_herhaald(server: Server, document: str) -> None:
    antwoord = server.graphql(document)
    assert antwoord["data"] is None
    assert antwoord["errors"]
    assert not any("999002041" in fout["message"] for fout in antwoord["errors"])
