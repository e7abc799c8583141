"""Gezag through time and acting for somebody else, over GraphQL and on the command line, on the sample population."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from api import WEB
from tests.api.hulp import ONBEKEND, Opdracht, Server, open_server

ELFPROEF = "999002054"
"""A number that cannot be anybody's."""
MIRJAM, JEROEN, PAUL, JELLE = "999013014", "999013026", "999013063", "999013038"
"""A mother, a father who died in 2020, a stepfather, and the son."""
ANOUK, GERRIT = "999004037", "999004025"
FENNA, ELSBETH, WOUTER = "999007038", "999007014", "999007026"
DOCUMENTEN = {
    naam: (WEB / "vragen" / f"{naam}.graphql").read_text("utf-8")
    for naam in ("gezagsverloop", "magVertegenwoordigen", "vertegenwoordigers", "vertegenwoordigt", "gezag")
}


def mag(server: Server, wie: str, voor: str, domein: str = "zorg", dag: str | None = None) -> Any:
    return server.vraag(
        DOCUMENTEN["magVertegenwoordigen"], vertegenwoordiger=wie, vertegenwoordigde=voor, domein=domein, peildatum=dag
    )


# ----------------------------------------------------------------------------------------------------- GraphQL


def test_het_verloop_van_jelle(server: Server) -> None:
    verloop = server.vraag(DOCUMENTEN["gezagsverloop"], burgerservicenummer=JELLE)
    assert verloop["meerderjarigOp"] == "2031-05-30"
    assert [(p["van"], p["tot"], p["gezag"]["type"]) for p in verloop["perioden"]] == [
        ("2013-05-30", "2020-03-18", "GezamenlijkOuderlijkGezag"),
        ("2020-03-18", None, "EenhoofdigOuderlijkGezag"),
    ]
    assert all(p["gezag"]["pad"] and p["gezag"]["artikel"] for p in verloop["perioden"])


@pytest.mark.parametrize("bsn", [JELLE, ANOUK, FENNA, "999009059", "999010037", "999012101", "999008043"])
def test_elke_periode_zegt_wat_de_vraag_naar_gezag_op_haar_eerste_dag_zegt(server: Server, bsn: str) -> None:
    for periode in server.vraag(DOCUMENTEN["gezagsverloop"], burgerservicenummer=bsn)["perioden"]:
        gezag = server.vraag(DOCUMENTEN["gezag"], burgerservicenummer=bsn, peildatum=periode["van"])
        for veld in ("type", "toelichting", "artikel", "reden", "ontbrekend", "inOnderzoek", "kanttekening"):
            assert periode["gezag"][veld] == gezag[veld], periode["van"]


def test_moeder_ja_stiefvader_nee_en_vader_tot_zijn_overlijden(server: Server) -> None:
    assert mag(server, MIRJAM, JELLE, "paspoort")["oordeel"] == "Ja"
    assert mag(server, PAUL, JELLE, "paspoort")["oordeel"] == "Nee"
    toen = mag(server, JEROEN, JELLE, "paspoort", "2019-01-01")
    assert (toen["oordeel"], toen["tot"], toen["totDoor"]) == ("SamenMet", "2020-03-18", "AnderGezag")
    assert [een["persoon"]["burgerservicenummer"] for een in toen["samenMet"]] == [MIRJAM]


def test_de_weg_van_vragen_staat_erbij(server: Server) -> None:
    antwoord = mag(server, ELSBETH, FENNA, "medischeBehandeling")
    assert [stap["beslissing"] for stap in antwoord["pad"]] == ["V1", "V2", "V3", "V4"]
    assert all(stap["artikel"] for stap in antwoord["pad"])
    assert antwoord["toelichting"] == "Alleen samen met de jongere zelf."


def test_de_voogd_is_met_naam_genoemd(server: Server) -> None:
    antwoord = server.vraag(DOCUMENTEN["vertegenwoordigers"], van=ANOUK, domein="overheidDigitaal")
    (een,) = antwoord["antwoorden"]
    assert een["vertegenwoordiger"]["burgerservicenummer"] == GERRIT
    assert een["grond"] == "Voogdij"
    assert antwoord["volledig"]


def test_zonder_domein_gaat_het_om_digitaal_zaken_doen_met_de_overheid(server: Server) -> None:
    kort = "... on Vertegenwoordigingen { domein antwoorden { oordeel } }"
    assert server.vraag(f'{{ vertegenwoordigt(door: "{MIRJAM}") {{ {kort} }} }}') == {
        "domein": "overheidDigitaal",
        "antwoorden": [{"oordeel": "Ja"}, {"oordeel": "Ja"}],
    }


@pytest.mark.parametrize(
    ("vraag", "variabelen"),
    [
        ("gezagsverloop", {"burgerservicenummer": "{}"}),
        ("magVertegenwoordigen", {"vertegenwoordiger": "{}", "vertegenwoordigde": JELLE, "domein": "zorg"}),
        ("magVertegenwoordigen", {"vertegenwoordiger": MIRJAM, "vertegenwoordigde": "{}", "domein": "zorg"}),
        ("vertegenwoordigers", {"van": "{}", "domein": "zorg"}),
        ("vertegenwoordigt", {"door": "{}", "domein": "zorg"}),
    ],
)
def test_wie_er_niet_is_of_niet_kan_zijn(server: Server, vraag: str, variabelen: dict[str, str]) -> None:
    def stel(nummer: str) -> Any:
        return server.vraag(DOCUMENTEN[vraag], **{k: w.format(nummer) for k, w in variabelen.items()})

    (veld,) = (k for k, w in variabelen.items() if w == "{}")
    niemand = stel(ONBEKEND)
    assert niemand["__typename"] == "NietGevonden"
    assert ONBEKEND not in niemand["melding"]
    for fout in (stel("12"), stel(ELFPROEF)):
        assert (fout["__typename"], fout["veld"]) == ("OngeldigeInvoer", veld)


def test_een_dag_in_de_toekomst_kan_niet(server: Server) -> None:
    fout = mag(server, MIRJAM, JELLE, dag="2030-01-01")
    assert (fout["__typename"], fout["veld"]) == ("OngeldigeInvoer", "peildatum")


def test_elk_antwoord_staat_met_zijn_doel_in_het_logboek(bevolking: Path, tmp_path: Path) -> None:
    logboek = tmp_path / "log.jsonl"
    vragen: list[tuple[str, dict[str, str]]] = [
        ("gezagsverloop", {"burgerservicenummer": JELLE}),
        ("magVertegenwoordigen", {"vertegenwoordiger": MIRJAM, "vertegenwoordigde": JELLE, "domein": "zorg"}),
        ("vertegenwoordigers", {"van": JELLE, "domein": "zorg"}),
        ("vertegenwoordigt", {"door": MIRJAM, "domein": "zorg"}),
        ("vertegenwoordigt", {"door": ONBEKEND, "domein": "zorg"}),
    ]
    with open_server(bevolking, logboek) as server:
        for naam, variabelen in vragen:
            vraag = {"query": DOCUMENTEN[naam], "variables": variabelen}
            server.verzoek("POST", "/graphql", json=vraag, headers={"Verwant-Doel": "klacht"})
    regels = [orjson.loads(regel) for regel in logboek.read_bytes().splitlines()]
    assert [(r["vraag"], r["uitkomst"], r["personen"], r["doel"]) for r in regels] == [
        ("gezagsverloop", "ok", 1, "klacht"),
        ("magVertegenwoordigen", "ok", 2, "klacht"),
        ("vertegenwoordigers", "ok", 2, "klacht"),
        ("vertegenwoordigt", "ok", 3, "klacht"),
        ("vertegenwoordigt", "niet gevonden", 0, "klacht"),
    ]
    assert not any(nummer in logboek.read_text() for nummer in (JELLE, MIRJAM, ONBEKEND))


# -------------------------------------------------------------------------------------------- the command line


def over_graphql(server: Server, vraag: str, **variabelen: object) -> Any:
    antwoord = server.vraag(DOCUMENTEN[vraag], **variabelen)
    antwoord.pop("__typename")
    return antwoord


def test_de_opdrachten_geven_hetzelfde_als_graphql(bij_bevolking: Opdracht, server: Server) -> None:
    for woorden, vraag, variabelen in (
        (("gezagsverloop", JELLE), "gezagsverloop", {"burgerservicenummer": JELLE}),
        (
            ("mag-vertegenwoordigen", MIRJAM, JELLE, "--domein", "paspoort", "--peildatum", "2019-01-01"),
            "magVertegenwoordigen",
            {"vertegenwoordiger": MIRJAM, "vertegenwoordigde": JELLE, "domein": "paspoort", "peildatum": "2019-01-01"},
        ),
        (("vertegenwoordigers", ANOUK), "vertegenwoordigers", {"van": ANOUK, "domein": "overheidDigitaal"}),
        (("vertegenwoordigt", MIRJAM, "--domein", "zorg"), "vertegenwoordigt", {"door": MIRJAM, "domein": "zorg"}),
    ):
        uitslag = bij_bevolking(*woorden, "--json")
        assert uitslag.status == 0, uitslag.fout
        assert uitslag.json == over_graphql(server, vraag, **variabelen)


def test_voor_mensen_staat_er_een_zin_en_de_weg(bij_bevolking: Opdracht) -> None:
    uitslag = bij_bevolking("mag-vertegenwoordigen", ELSBETH, FENNA, "--domein", "medischeBehandeling")
    assert uitslag.status == 0
    assert "Alleen samen met de jongere zelf." in uitslag.uit
    assert "tot 2027-08-16 (JongereZelf)" in uitslag.uit
    assert "V3" in uitslag.uit
    assert "Voorbehoud GEZAGSREGISTER_GEEN_BEWIJS" in uitslag.uit


def test_het_verloop_voor_mensen(bij_bevolking: Opdracht) -> None:
    uit = bij_bevolking("gezagsverloop", JELLE).uit
    assert "2020-03-18" in uit
    assert "nu" in uit
    assert "1:253f" in uit


def test_een_lijst_die_niet_volledig_is_zegt_dat(bij_bevolking: Opdracht) -> None:
    uit = bij_bevolking("vertegenwoordigers", WOUTER).uit
    assert "CURATOR_NIET_IN_BRP" in uit
    assert "niet allen" in uit
    assert "Mirjam" in bij_bevolking("vertegenwoordigt", MIRJAM).uit


def test_verkeerd_gebruik(bij_bevolking: Opdracht) -> None:
    assert bij_bevolking("gezagsverloop", ONBEKEND).status == 1
    assert bij_bevolking("gezagsverloop", ELFPROEF).status == 2
    assert bij_bevolking("mag-vertegenwoordigen", MIRJAM, JELLE, "--domein", "voetbal").status == 2
