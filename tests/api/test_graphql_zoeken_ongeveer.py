"""Finding somebody with what is known more or less: a name that was heard, an age that was guessed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.hulp import Server

ZOEK = (
    "query ($ongeveer: ZoekOngeveer!, $eerste: Int! = 10, $vanaf: Int! = 0) {"
    " zoekPersonen(zoek: { ongeveer: $ongeveer }, eerste: $eerste, vanaf: $vanaf) { __typename"
    " ... on Treffers { totaal treffers {"
    " vermelding { bron identiteit gegevens { kenmerk waarde } }"
    " weging { gewicht stappen { kenmerk niveau een ander gewicht } } } }"
    " ... on OngeldigeInvoer { code veld melding } } }"
)


def zoek(server: Server, eerste: int = 10, vanaf: int = 0, **ongeveer: object) -> Any:
    return server.vraag(ZOEK, ongeveer=ongeveer, eerste=eerste, vanaf=vanaf)


def nummers(antwoord: Any) -> list[str]:
    return [
        gegeven["waarde"]
        for treffer in antwoord["treffers"]
        for gegeven in treffer["vermelding"]["gegevens"]
        if gegeven["kenmerk"] == "burgerservicenummer"
    ]


@pytest.mark.parametrize(
    ("namen", "datum", "bsn"),
    [
        ("Vermeule Lote", "2010-04-11", "999002041"),
        ("Lotte Vermeulen", "2010-11-04", "999002041"),
        ("Lotte Vermeulen", "2010", "999002041"),
        ("Lotte Vermeulen", None, "999002041"),
        ("Sorensen Zoe", "2023-06", "999014043"),
    ],
)
def test_namen_in_elke_volgorde_en_verkeerd_gespeld(server: Server, namen: str, datum: str | None, bsn: str) -> None:
    assert nummers(zoek(server, namen=namen, geboortedatum=datum))[0] == bsn


def test_met_een_geschatte_leeftijd(server: Server) -> None:
    """Lotte is sixteen on the day of the stories."""
    assert nummers(zoek(server, namen="Lotte Vermeulen", leeftijdVanaf=12, leeftijdTot=18)) == ["999002041"]
    assert "999002041" not in nummers(zoek(server, namen="Lotte Vermeulen", leeftijdVanaf=30))


def test_geslacht_en_woonplaats_sluiten_anderen_uit(server: Server) -> None:
    assert "999002041" in nummers(zoek(server, namen="Lotte Vermeulen", geslacht="V", woonplaats="Amersfoort"))
    assert "999002041" not in nummers(zoek(server, namen="Lotte Vermeulen", geslacht="M"))
    assert zoek(server, namen="Lotte Vermeulen", woonplaats="Groningen")["totaal"] == 0


def test_de_beste_staat_voorop_en_er_staat_bij_waarom(server: Server) -> None:
    antwoord = zoek(server, namen="Sem Vermeulen", geboortedatum="2013-09-30")
    gewichten = [treffer["weging"]["gewicht"] for treffer in antwoord["treffers"]]
    assert gewichten == sorted(gewichten, reverse=True)
    weging = antwoord["treffers"][0]["weging"]
    assert sum(stap["gewicht"] for stap in weging["stappen"]) == pytest.approx(weging["gewicht"])
    assert {"achternaam", "voornamen", "geboortedatum"} <= {stap["kenmerk"] for stap in weging["stappen"]}


def test_bladzijde_voor_bladzijde(server: Server) -> None:
    alle = zoek(server, namen="al Hariri", geboortedatum="2014-09-12")
    een = [zoek(server, 1, plek, namen="al Hariri", geboortedatum="2014-09-12") for plek in range(alle["totaal"])]
    assert [treffer for blad in een for treffer in blad["treffers"]] == alle["treffers"]


@pytest.mark.parametrize(
    ("vraag", "veld"),
    [
        ({"namen": ""}, "namen"),
        ({"namen": "x"}, "namen"),
        ({"namen": "😀😀😀"}, "namen"),
        ({"namen": "a" * 201}, "namen"),
        ({"namen": "Lotte", "geboortedatum": "gisteren"}, "geboortedatum"),
        ({"namen": "Lotte", "geboortedatum": "2010-02-31"}, "geboortedatum"),
        ({"namen": "Lotte", "geslacht": "X"}, "geslacht"),
        ({"namen": "Lotte", "leeftijdVanaf": 20, "leeftijdTot": 10}, "leeftijd"),
        ({"namen": "Lotte", "leeftijdTot": -1}, "leeftijd"),
        ({"namen": "Lotte", "eerste": 0}, "eerste"),
        ({"namen": "Lotte", "eerste": 101}, "eerste"),
        ({"namen": "Lotte", "vanaf": -1}, "vanaf"),
    ],
)
def test_wat_zo_niet_te_zoeken_is(server: Server, vraag: dict[str, Any], veld: str) -> None:
    antwoord = zoek(server, **vraag)
    assert (antwoord["__typename"], antwoord["veld"]) == ("OngeldigeInvoer", veld)
