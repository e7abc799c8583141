"""Asking at the command line: the same answers as over GraphQL, in a table for people and in JSON for programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from api import WEB
from graph.gezinssysteem import ROLLEN
from tests.api.hulp import ONBEKEND, Opdracht, Server

SEM = "999002053"
ELFPROEF = "999002054"
VRAGEN = ("persoon", "gezin", "gezag", "gezag-over")


def over_graphql(server: Server, vraag: str, **variabelen: object) -> Any:
    """The same question over HTTP, with the document that the page uses."""
    antwoord = server.vraag((WEB / "vragen" / f"{vraag}.graphql").read_text("utf-8"), **variabelen)
    antwoord.pop("__typename")
    return antwoord


def plat(tekst: str) -> str:
    """A table without its lines and without the places where a cell was folded."""
    return " ".join(tekst.replace("│", " ").split())


# -------------------------------------------------------------------------------------------- JSON for programs


@pytest.mark.parametrize("bsn", ["999004037", "999008043", "999012101", "999006083", "999014043", "999002016"])
@pytest.mark.parametrize("dag", [None, "2022-01-01"])
def test_gezag_is_hetzelfde_als_over_graphql(
    bij_bevolking: Opdracht, server: Server, bsn: str, dag: str | None
) -> None:
    uitslag = bij_bevolking("gezag", bsn, "--json", *(("--peildatum", dag) if dag else ()))
    assert uitslag.status == 0
    assert uitslag.json == over_graphql(server, "gezag", burgerservicenummer=bsn, peildatum=dag)


@pytest.mark.parametrize("bsn", ["999008031", "999004025", "999001024", "999013063"])
def test_gezag_over_is_hetzelfde_als_over_graphql(bij_bevolking: Opdracht, server: Server, bsn: str) -> None:
    uitslag = bij_bevolking("gezag-over", bsn, "--json")
    assert uitslag.status == 0
    assert uitslag.json == over_graphql(server, "gezagOver", burgerservicenummer=bsn)


def test_persoon_is_hetzelfde_als_over_graphql(bij_bevolking: Opdracht, server: Server) -> None:
    for dag in (None, "2017-01-01"):
        uitslag = bij_bevolking("persoon", SEM, "--json", *(("--peildatum", dag) if dag else ()))
        assert uitslag.json == over_graphql(server, "persoon", burgerservicenummer=SEM, peildatum=dag)


def test_verwantschap_is_hetzelfde_als_over_graphql(bij_bevolking: Opdracht, server: Server) -> None:
    uitslag = bij_bevolking("verwantschap", "999012101", "999012058", "--json")
    assert uitslag.status == 0
    assert uitslag.json == over_graphql(server, "verwantschap", a="999012101", b="999012058")


def leden(antwoord: Any) -> Iterator[dict[str, Any]]:
    yield from antwoord["leden"]


def test_de_vorm_van_het_gezin_ligt_vast(bij_bevolking: Opdracht) -> None:
    uitslag = bij_bevolking("gezin", "999005029", "--peildatum", "2026-05-31", "--json")
    assert uitslag.status == 0
    assert set(uitslag.json) == {"peildatum", "persoon", "leden"}
    assert uitslag.json["peildatum"] == "2026-05-31"
    assert uitslag.json["persoon"]["burgerservicenummer"] == "999005029"
    for lid in leden(uitslag.json):
        assert {"naam", "rollen", "grondslag", "onzeker"} <= set(lid)
        assert isinstance(lid["naam"], str)
        assert lid["rollen"]
        assert set(lid["rollen"]) <= set(ROLLEN)
        assert lid["grondslag"]
        assert all(isinstance(reden, str) for reden in lid["onzeker"])


def test_zonder_nummer_staat_er_geen_nummer(bij_bevolking: Opdracht) -> None:
    marek, kimberley, *_ = leden(bij_bevolking("gezin", "999005029", "--json").json)
    assert marek["naam"] == "Marek Nowak"
    assert "burgerservicenummer" not in marek
    assert marek["onzeker"]
    assert kimberley["burgerservicenummer"] == "999005017"


def test_de_rolwoorden_van_een_samengesteld_gezin(bij_bevolking: Opdracht) -> None:
    rollen = {lid["naam"]: lid["rollen"] for lid in leden(bij_bevolking("gezin", SEM, "--json").json)}
    assert rollen["Ruben Cornelis Vermeulen"] == ["ouder", "gezaghouder", "huisgenoot"]
    assert rollen["Lotte Vermeulen"] == ["broer-zus"]
    assert rollen["Jonas Vermeulen"] == ["halfbroer-halfzus", "huisgenoot"]
    assert rollen["Emre Yıldız"] == ["stiefouder"]
    assert rollen["Defne Yıldız"] == ["stiefbroer-stiefzus"]
    assert rollen["Piet Postma"] == ["grootouder"]


def test_elk_rolwoord_komt_in_de_voorbeeldbevolking_voor(bij_bevolking: Opdracht) -> None:
    gevraagd = (SEM, "999002016", "999006034", "999004037")
    gezien = {
        rol for bsn in gevraagd for lid in leden(bij_bevolking("gezin", bsn, "--json").json) for rol in lid["rollen"]
    }
    assert gezien == set(ROLLEN)


def test_gezin_en_graphql_noemen_dezelfde_leden(bij_bevolking: Opdracht, server: Server) -> None:
    systeem = over_graphql(server, "gezinssysteem", burgerservicenummer=SEM)
    assert [(lid["naam"], lid["rollen"]) for lid in leden(bij_bevolking("gezin", SEM, "--json").json)] == [
        (lid["persoon"]["naam"]["volledig"], lid["rollen"]) for lid in systeem["leden"]
    ]


# ------------------------------------------------------------------------------------------- tables for people


def test_persoon_voor_mensen(bij_bevolking: Opdracht) -> None:
    uitslag = bij_bevolking("persoon", "999005029")
    assert (uitslag.status, uitslag.fout) == (0, "")
    for tekst in ("Dylan Kuiper", "2014-11-23, Rotterdam", "Zeekraalweg 5", "verstrek niet aan derden"):
        assert tekst in plat(uitslag.uit)


def test_gezin_voor_mensen(bij_bevolking: Opdracht) -> None:
    uitslag = bij_bevolking("gezin", "999004037")
    assert (uitslag.status, uitslag.fout) == (0, "")
    tekst = plat(uitslag.uit)
    assert "Gezinssysteem van Anouk Wiersma op 2026-06-01" in tekst
    assert "Jolanda Wiersma †" in tekst
    assert "999004025" in tekst


def test_gezag_voor_mensen(bij_bevolking: Opdracht) -> None:
    uitslag = bij_bevolking("gezag", "999008043")
    assert (uitslag.status, uitslag.fout) == (0, "")
    tekst = plat(uitslag.uit)
    for deel in (
        "Naomi Pinas (999008043) op 2026-06-01",
        "Sharona Pinas (999008018)",
        "1:253t BW",
        "D4",
        "Kanttekening",
    ):
        assert deel in tekst


def test_gezag_over_voor_mensen(bij_bevolking: Opdracht) -> None:
    tekst = plat(bij_bevolking("gezag-over", "999001024").uit)
    assert "Gezag over: 2" in tekst
    assert "Geen gezag over: 1" in tekst
    assert tekst.index("Teun van der Meulen") < tekst.index("Geen gezag over") < tekst.index("Jip van der Meulen")


def test_verwantschap_voor_mensen(bij_bevolking: Opdracht) -> None:
    assert bij_bevolking("verwantschap", SEM, "999002119").uit.strip() == "halfbroer via de vader"
    assert "geen verwantschap gevonden" in bij_bevolking("verwantschap", SEM, "999011029").uit


def test_een_naam_met_haken_blijft_een_naam(opdracht: Opdracht, tmp_path: Any) -> None:
    """Text from a source is never read as markup."""
    bron = tmp_path / "bron.jsonl"
    bron.write_text('{"01": [[{"01.20": "123456782", "02.40": "[red]Haak[/red]", "03.10": "20150101"}]]}')
    opdracht("laad", bron)
    for vraag in VRAGEN:
        uitslag = opdracht(vraag, "123456782")
        assert uitslag.status == 0
        assert "[red]Haak[/red]" in uitslag.uit or vraag == "gezag-over"


# ---------------------------------------------------------------------------------------------- no answer


@pytest.mark.parametrize("vraag", VRAGEN)
@pytest.mark.parametrize("vorm", [(), ("--json",)])
def test_wie_er_niet_is_geeft_status_1(bij_bevolking: Opdracht, vraag: str, vorm: tuple[str, ...]) -> None:
    uitslag = bij_bevolking(vraag, ONBEKEND, *vorm)
    assert (uitslag.status, uitslag.uit) == (1, "")
    assert uitslag.fout == "verwant: er is hier geen persoonslijst met dit burgerservicenummer\n"


@pytest.mark.parametrize("vraag", VRAGEN)
@pytest.mark.parametrize(
    ("woorden", "melding"),
    [
        (("123",), "negen cijfers"),
        ((ELFPROEF,), "elfproef"),
        ((SEM, "--peildatum", "2023-02-30"), "JJJJ-MM-DD"),
        ((SEM, "--peildatum", "2026-06-02"), "toekomst"),
    ],
)
def test_wat_niet_kan_geeft_status_2(
    bij_bevolking: Opdracht, vraag: str, woorden: tuple[str, ...], melding: str
) -> None:
    for vorm in ((), ("--json",)):
        uitslag = bij_bevolking(vraag, *woorden, *vorm)
        assert (uitslag.status, uitslag.uit) == (2, "")
        assert uitslag.fout.startswith("verwant: ")
        assert melding in uitslag.fout
        assert len(uitslag.fout.splitlines()) == 1


def test_verwantschap_met_wie_er_niet_is_of_niet_kan(bij_bevolking: Opdracht) -> None:
    assert bij_bevolking("verwantschap", SEM, ONBEKEND).status == 1
    assert bij_bevolking("verwantschap", SEM, "123").status == 2


@pytest.mark.parametrize("woorden", [("gezag",), ("gezag", SEM, SEM), ("gezag", SEM, "--onzin"), ("onzin",), ("--x",)])
def test_verkeerd_gebruik_geeft_status_2(bij_bevolking: Opdracht, woorden: tuple[str, ...]) -> None:
    uitslag = bij_bevolking(*woorden)
    assert (uitslag.status, uitslag.uit) == (2, "")
    assert uitslag.fout


def test_elke_vraag_staat_in_het_log_zonder_nummer(bij_bevolking: Opdracht, tmp_path: Any) -> None:
    for vraag in VRAGEN:
        bij_bevolking(vraag, SEM)
    regels = (tmp_path / "logboek.jsonl").read_text("utf-8").splitlines()
    assert len(regels) == len(VRAGEN)
    assert not any(SEM in regel for regel in regels)
