"""Finding somebody without a burgerservicenummer: by name and birth date, travel document or address."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.hulp import Server

ZOEK = (
    "query ($zoek: ZoekPersonen!, $eerste: Int!, $vanaf: Int! = 0) {"
    " zoekPersonen(zoek: $zoek, eerste: $eerste, vanaf: $vanaf) { __typename ... on Zoekresultaat {"
    " totaal personen { burgerservicenummer naam { volledig } } } ... on OngeldigeInvoer { code veld melding } } }"
)


def zoek(server: Server, zoek: dict[str, object], eerste: int = 100, vanaf: int = 0) -> Any:
    return server.vraag(ZOEK, zoek=zoek, eerste=eerste, vanaf=vanaf)


def op_naam(server: Server, geslachtsnaam: str, geboortedatum: str) -> list[str]:
    antwoord = zoek(server, {"naam": {"geslachtsnaam": geslachtsnaam, "geboortedatum": geboortedatum}})
    assert antwoord["totaal"] == len(antwoord["personen"])
    return sorted(persoon["naam"]["volledig"] for persoon in antwoord["personen"])


def op_document(server: Server, nummer: str) -> list[str]:
    return [p["burgerservicenummer"] for p in zoek(server, {"reisdocument": {"nummer": nummer}})["personen"]]


def op_adres(server: Server, **adres: object) -> set[str]:
    return {p["burgerservicenummer"] for p in zoek(server, {"adres": adres})["personen"]}


@pytest.mark.parametrize("datum", ["2010", "2010-04", "2010-04-11"])
def test_op_naam_en_een_deel_van_de_geboortedatum(server: Server, datum: str) -> None:
    assert op_naam(server, "Vermeulen", datum) == ["Lotte Vermeulen"]


def test_het_begin_van_de_naam_is_genoeg(server: Server) -> None:
    assert op_naam(server, "Verm", "2013") == ["Sem Vermeulen"]


def test_een_ander_jaar_vindt_niemand(server: Server) -> None:
    assert op_naam(server, "Vermeulen", "2009") == []


@pytest.mark.parametrize(
    ("getypt", "jaar", "wie"),
    [
        ("yildiz", "2012", "Defne Yıldız"),
        ("Sorensen", "2023", "Zoë Sørensen"),
        ("al hariri", "2014", "Maryam al Hariri"),
        ("Hariri", "2014", "Maryam al Hariri"),
        ("DEKKERS", "2009", "Esmée Dekkers"),
    ],
)
def test_accenten_hoofdletters_en_voorvoegsel_doen_er_niet_toe(
    server: Server, getypt: str, jaar: str, wie: str
) -> None:
    assert op_naam(server, getypt, jaar) == [wie]


def test_wie_alleen_een_geboortejaar_heeft_wordt_ook_op_een_hele_datum_gevonden(server: Server) -> None:
    """Of Mahmoud only the year is known, so he may well be born on that day."""
    assert op_naam(server, "al Hariri", "1985-03-01") == ["Mahmoud al Hariri"]
    assert op_naam(server, "al Hariri", "1986-03-01") == []


@pytest.mark.parametrize("nummer", ["NV02VWC16", "nv02vwc16", " NV02VWC16 "])
def test_op_paspoort(server: Server, nummer: str) -> None:
    assert op_document(server, nummer) == ["999002041"]


def test_een_vermist_of_verlopen_paspoort_wijst_nog_steeds_naar_de_houder(server: Server) -> None:
    assert op_document(server, "NV08VWC13") == ["999008031"]
    assert op_document(server, "NV12VWA11") == ["999012058"]


def test_het_begin_van_een_documentnummer_is_niet_genoeg(server: Server) -> None:
    assert op_document(server, "NV02VWC1") == []


def test_op_adres_wie_er_nu_woont(server: Server) -> None:
    thuis = {"999002016", "999002065", "999002041", "999002089", "999002090"}
    assert op_adres(server, postcode="3829VX", huisnummer=7, toevoeging="B") == thuis
    assert op_adres(server, postcode="3829 vx", huisnummer=7) == thuis
    assert op_adres(server, postcode="3829VX", huisnummer=7, toevoeging="C") == set()


def test_een_bladzijde_zegt_hoeveel_er_in_het_geheel_zijn(server: Server) -> None:
    adres: dict[str, object] = {"adres": {"postcode": "3829VX", "huisnummer": 7}}
    bladzijden = [zoek(server, adres, eerste=2, vanaf=vanaf) for vanaf in (0, 2, 4)]
    assert [bladzijde["totaal"] for bladzijde in bladzijden] == [5, 5, 5]
    assert [len(bladzijde["personen"]) for bladzijde in bladzijden] == [2, 2, 1]
    assert len({p["burgerservicenummer"] for bladzijde in bladzijden for p in bladzijde["personen"]}) == 5


@pytest.mark.parametrize("eerste", [0, -1, 101])
def test_een_bladzijde_is_een_tot_honderd_personen(server: Server, eerste: int) -> None:
    antwoord = zoek(server, {"reisdocument": {"nummer": "NV02VWC16"}}, eerste=eerste)
    assert (antwoord["__typename"], antwoord["veld"]) == ("OngeldigeInvoer", "eerste")


@pytest.mark.parametrize("eerste", [1, 100])
def test_een_en_honderd_mogen_nog_wel(server: Server, eerste: int) -> None:
    assert zoek(server, {"reisdocument": {"nummer": "NV02VWC16"}}, eerste=eerste)["totaal"] == 1


def test_de_bladzijde_is_verplicht(server: Server) -> None:
    antwoord = server.graphql('{ zoekPersonen(zoek: {reisdocument: {nummer: "NV02VWC16"}}) { __typename } }')
    assert "eerste" in antwoord["errors"][0]["message"]


def test_achteruit_bladeren_kan_niet(server: Server) -> None:
    assert zoek(server, {"reisdocument": {"nummer": "NV02VWC16"}}, vanaf=-1)["veld"] == "vanaf"


@pytest.mark.parametrize(
    ("vraag", "veld"),
    [
        ({"naam": {"geslachtsnaam": "V", "geboortedatum": "2010"}}, "geslachtsnaam"),
        ({"naam": {"geslachtsnaam": "  ", "geboortedatum": "2010"}}, "geslachtsnaam"),
        ({"naam": {"geslachtsnaam": "Vermeulen", "geboortedatum": ""}}, "geboortedatum"),
        ({"naam": {"geslachtsnaam": "Vermeulen", "geboortedatum": "201"}}, "geboortedatum"),
        ({"naam": {"geslachtsnaam": "Vermeulen", "geboortedatum": "2010-13"}}, "geboortedatum"),
        ({"naam": {"geslachtsnaam": "Vermeulen", "geboortedatum": "2010-02-31"}}, "geboortedatum"),
        ({"naam": {"geslachtsnaam": "Vermeulen", "geboortedatum": "²⁰¹⁰"}}, "geboortedatum"),
        ({"reisdocument": {"nummer": ""}}, "reisdocumentnummer"),
        ({"reisdocument": {"nummer": "NV02%"}}, "reisdocumentnummer"),
        ({"adres": {"postcode": "3829", "huisnummer": 7}}, "postcode"),
        ({"adres": {"postcode": "3829VX", "huisnummer": -7}}, "huisnummer"),
    ],
)
def test_een_vraag_die_niet_kan_zegt_welk_veld_niet_klopt(server: Server, vraag: dict[str, object], veld: str) -> None:
    antwoord = zoek(server, vraag)
    assert antwoord["__typename"] == "OngeldigeInvoer"
    assert antwoord["veld"] == veld


@pytest.mark.parametrize("naam", ["%%", "__", "' OR 1=1 --"])
def test_jokertekens_en_aanhalingstekens_vinden_niemand(server: Server, naam: str) -> None:
    assert op_naam(server, naam, "2010") == []


def test_precies_een_manier_van_zoeken(server: Server) -> None:
    naam, document = {"geslachtsnaam": "Vermeulen", "geboortedatum": "2010"}, {"nummer": "NV02VWC16"}
    for vraag in ({}, {"naam": naam, "reisdocument": document}):
        assert server.graphql(ZOEK, zoek=vraag, eerste=10)["errors"]
