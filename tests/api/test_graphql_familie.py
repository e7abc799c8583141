"""Who belongs to the family, and how are two people related? Asked over GraphQL, as the stories tell it."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from tests.api.hulp import ANDERS, Server

GEZIN = (
    "query ($bsn: String!, $dag: String) { gezinssysteem(burgerservicenummer: $bsn, peildatum: $dag) { __typename "
    "... on Gezinssysteem { peildatum persoon { naam { volledig } adres { straat } onzeker } leden { rollen onzeker"
    " persoon { burgerservicenummer naam { volledig } overleden eigenLijst adres { straat } }"
    " grondslag { rol categorie sinds tot aktenummer inOnderzoek bron { bron sleutel versie } } } }"
    f" {ANDERS} }} }}"
)
VERWANT = (
    "query ($a: String!, $b: String!, $dag: String) { verwantschap(a: $a, b: $b, peildatum: $dag) { __typename "
    "... on Verwantschappen { peildatum verwantschappen { naam onzeker paden { stap van { naam { volledig } }"
    f" naar {{ naam {{ volledig }} }} grondslag {{ categorie bron {{ sleutel }} }} }} }} }} {ANDERS} }} }}"
)


def gezin(server: Server, bsn: str, dag: str | None = None) -> Any:
    return server.vraag(GEZIN, bsn=bsn, dag=dag)


def rollen(server: Server, bsn: str, dag: str | None = None) -> dict[str, list[str]]:
    return {lid["persoon"]["naam"]["volledig"]: lid["rollen"] for lid in gezin(server, bsn, dag)["leden"]}


def lid(systeem: Any, naam: str) -> Any:
    (gevonden,) = (lid for lid in systeem["leden"] if lid["persoon"]["naam"]["volledig"] == naam)
    return gevonden


def namen(server: Server, a: str, b: str, dag: str | None = None) -> list[str]:
    return [een["naam"] for een in server.vraag(VERWANT, a=a, b=b, dag=dag)["verwantschappen"]]


def test_het_samengestelde_gezin_van_sem(server: Server) -> None:
    nu = rollen(server, "999002053")
    assert nu["Ruben Cornelis Vermeulen"] == ["ouder", "gezaghouder", "huisgenoot"]
    assert nu["Marloes Postma"] == ["ouder", "gezaghouder"]
    assert nu["Lotte Vermeulen"] == ["broer-zus"]
    assert nu["Mila Yıldız"] == ["halfbroer-halfzus"]
    assert nu["Emre Yıldız"] == ["stiefouder"]
    assert nu["Defne Yıldız"] == ["stiefbroer-stiefzus"]
    assert nu["Toos van Ginkel"] == ["grootouder"]
    assert nu["Ilse Brouwer"] == ["huisgenoot"]


def test_in_2017_waren_zijn_ouders_nog_bij_elkaar(server: Server) -> None:
    toen = gezin(server, "999002053", "2017-01-01")
    thuis = {lid["persoon"]["naam"]["volledig"] for lid in toen["leden"] if "huisgenoot" in lid["rollen"]}
    assert toen["peildatum"] == "2017-01-01"
    assert thuis == {"Ruben Cornelis Vermeulen", "Marloes Postma", "Lotte Vermeulen"}
    assert "Emre Yıldız" not in rollen(server, "999002053", "2017-01-01")


def test_de_partners_van_marloes_toen_en_nu(server: Server) -> None:
    assert rollen(server, "999002016", "2017-01-01")["Ruben Cornelis Vermeulen"] == ["partner", "huisgenoot"]
    nu = rollen(server, "999002016")
    assert nu["Ruben Cornelis Vermeulen"] == ["ex-partner"]
    assert nu["Emre Yıldız"] == ["partner", "huisgenoot"]
    assert nu["Defne Yıldız"] == ["stiefkind", "huisgenoot"]
    assert nu["Lotte Vermeulen"] == ["kind", "huisgenoot"]


def test_vier_generaties_in_een_huis(server: Server) -> None:
    assert rollen(server, "999006083") == {
        "Esmée Dekkers": ["ouder", "huisgenoot"],
        "Peter Dekkers": ["grootouder", "huisgenoot"],
        "Monique Snoeren": ["grootouder", "huisgenoot"],
        "Geertruida Maria van Gils": ["huisgenoot"],
        "Thijs Dekkers": ["huisgenoot"],
    }
    assert rollen(server, "999006034")["Lio Dekkers"] == ["kleinkind", "huisgenoot"]


def test_een_vader_zonder_nummer_is_lid_met_de_naam_op_de_lijst(server: Server) -> None:
    marek = lid(gezin(server, "999005030"), "Marek Nowak")
    assert marek["persoon"]["burgerservicenummer"] is None
    assert marek["persoon"]["eigenLijst"] is False
    assert marek["rollen"] == ["ouder"]
    assert any("geen eigen persoonslijst" in reden for reden in marek["onzeker"])


def test_een_overleden_moeder_blijft_moeder_en_staat_als_overleden(server: Server) -> None:
    systeem = gezin(server, "999004037")
    jolanda = lid(systeem, "Jolanda Wiersma")
    assert jolanda["rollen"] == ["ouder"]
    assert jolanda["persoon"]["overleden"] is True
    assert lid(systeem, "Gerrit Hofstra")["rollen"][0] == "gezaghouder"


def test_elke_rol_zegt_waarop_zij_rust(server: Server) -> None:
    for een in gezin(server, "999002053")["leden"]:
        assert {grond["rol"] for grond in een["grondslag"]} == set(een["rollen"])
        assert all(grond["bron"]["bron"] == "brp" and grond["bron"]["versie"] == 1 for grond in een["grondslag"])


def test_het_huwelijk_heeft_een_begin_een_einde_en_een_bron(server: Server) -> None:
    gronden = lid(gezin(server, "999002016"), "Ruben Cornelis Vermeulen")["grondslag"]
    assert {grond["categorie"] for grond in gronden} == {"05"}
    assert all(grond["sinds"].startswith("2008-") and grond["tot"].startswith("2018-") for grond in gronden)
    assert len({grond["bron"]["sleutel"] for grond in gronden}) == 2


def test_wat_in_onderzoek_is_staat_bij_de_vader_van_zoe(server: Server) -> None:
    bjorn = lid(gezin(server, "999014043"), "Bjørn Sørensen")
    assert any(grond["inOnderzoek"] == "036210" for grond in bjorn["grondslag"])
    assert any("onderzoek" in reden for reden in bjorn["onzeker"])


def test_een_vader_die_niemand_kent_is_een_onzekerheid_en_geen_lid(server: Server) -> None:
    systeem = gezin(server, "999011029")
    ouders = [een["persoon"]["naam"]["volledig"] for een in systeem["leden"] if "ouder" in een["rollen"]]
    assert ouders == ["Selam Tesfay"]
    assert systeem["persoon"]["onzeker"] == ["er is maar een ouder bekend"]


def test_op_drie_adressen_in_nijmegen_en_later_nog_maar_een(server: Server) -> None:
    def woningen(dag: str) -> dict[str, set[str]]:
        """Who of the three households lives at home with whom, on a day."""
        wie = ("999012010", "999012034", "999012083")
        return {bsn: {naam for naam, als in rollen(server, bsn, dag).items() if "huisgenoot" in als} for bsn in wie}

    assert woningen("2016-01-01") == {
        "999012010": {"Marijke Aarts"},
        "999012034": {"Steven Groenewegen", "Tess Groenewegen", "Koen Groenewegen"},
        "999012083": {"Daan Mulder", "Bo Mulder"},
    }
    assert woningen("2020-01-01") == {"999012010": {"Marijke Aarts"}, "999012034": set(), "999012083": set()}


@pytest.mark.parametrize(
    ("a", "b", "naam"),
    [
        ("999002041", "999002053", "broer"),
        ("999002053", "999002119", "halfbroer via de vader"),
        ("999002041", "999002090", "halfzus via de moeder"),
        ("999002041", "999002089", "stiefzus"),
        ("999002053", "999002065", "stiefvader"),
        ("999006083", "999006010", "overgrootmoeder van moederszijde"),
        ("999012101", "999012034", "tante van moederszijde"),
        ("999012101", "999012058", "nicht van moederszijde"),
        ("999002041", "999002041", "dezelfde persoon"),
    ],
)
def test_hoe_twee_mensen_verwant_zijn(server: Server, a: str, b: str, naam: str) -> None:
    assert namen(server, a, b) == [naam]


def test_wie_niet_verwant_zijn_krijgen_een_leeg_antwoord(server: Server) -> None:
    assert namen(server, "999001036", "999011029") == []


def test_toen_emre_nog_niet_met_haar_moeder_getrouwd_was_was_hij_haar_stiefvader_niet(server: Server) -> None:
    assert namen(server, "999002041", "999002065", "2020-01-01") == []
    assert namen(server, "999002041", "999002065") == ["stiefvader"]


def test_de_weg_loopt_van_a_naar_b_en_elke_stap_heeft_een_grond(server: Server) -> None:
    (een,) = server.vraag(VERWANT, a="999012101", b="999012034")["verwantschappen"]
    for pad in een["paden"]:
        assert [schakel["stap"] for schakel in pad] == ["ouder", "ouder", "kind"]
        assert pad[0]["van"]["naam"]["volledig"] == "Bo Mulder"
        assert pad[-1]["naar"]["naam"]["volledig"] == "Annet Prins"
        assert all(vorige["naar"] == volgende["van"] for vorige, volgende in pairwise(pad))
        assert all(schakel["grondslag"] for schakel in pad)
