"""What holds for every request: safe headers on whatever comes back, and one line in the log for every answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest

from api.instellingen import open_store
from graph.fouten import StoreOnbereikbaar
from loaders.voorbeeld import PERSOONSLIJSTEN
from tests.api.hulp import GEZAG, ONBEKEND, KapotteStore, Server, bederf, maak_store, open_server

SEM = "999002053"
JSON = {"Content-Type": "application/json"}
Vraag = Callable[[Server], httpx.Response]


def graphql(document: str) -> Vraag:
    return lambda server: server.verzoek("POST", "/graphql", json={"query": document})


def met_fout(fout: Exception) -> Vraag:
    def vraag(server: Server) -> httpx.Response:
        with server.met_store(KapotteStore(fout)):
            return server.gezag(SEM)

    return vraag


ANTWOORDEN: dict[str, Vraag] = {
    "de pagina": lambda server: server.verzoek("GET", "/"),
    "een stijlblad": lambda server: server.verzoek("GET", "/web/stijl.css"),
    "het gezag": lambda server: server.gezag(SEM),
    "een vraag": graphql("{ __typename }"),
    "een verkeerde vraag": graphql("{ nee }"),
    "geen vraag": lambda server: server.verzoek("POST", "/graphql", content=b"{", headers=JSON),
    "een vraag met get": lambda server: server.verzoek("GET", "/graphql"),
    "een fout verzoek": lambda server: server.verzoek("POST", GEZAG),
    "een besluit dat niet kan": lambda server: server.verzoek("POST", "/access/v1/evaluation", content=b"{"),
    "een verkeerd pad": lambda server: server.verzoek("GET", "/nee"),
    "een verkeerde methode": lambda server: server.verzoek("GET", GEZAG),
    "een store die weg is": met_fout(StoreOnbereikbaar("weg")),
    "een fout van binnen": met_fout(RuntimeError("kapot")),
}


@pytest.mark.parametrize("vraag", ANTWOORDEN.values(), ids=ANTWOORDEN.keys())
def test_elk_antwoord_heeft_veilige_koppen(server: Server, vraag: Vraag) -> None:
    koppen = vraag(server).headers
    assert koppen["Cache-Control"] == "no-store"
    assert "max-age=" in koppen["Strict-Transport-Security"]
    assert koppen["X-Content-Type-Options"] == "nosniff"
    assert koppen["X-Frame-Options"] == "DENY"
    assert koppen["Referrer-Policy"] == "no-referrer"
    assert "default-src 'self'" in koppen["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in koppen["Content-Security-Policy"]
    assert "unsafe" not in koppen["Content-Security-Policy"]


@pytest.mark.parametrize(
    "vraag",
    [
        lambda server: server.gezag(SEM),
        lambda server: server.verzoek("POST", GEZAG),
        lambda server: server.verzoek("GET", GEZAG),
        met_fout(StoreOnbereikbaar("weg")),
        met_fout(RuntimeError("kapot")),
    ],
    ids=["200", "400", "405", "503", "500"],
)
def test_elk_antwoord_van_de_officiele_interface_noemt_zijn_versie(server: Server, vraag: Vraag) -> None:
    assert vraag(server).headers["API-Version"] == "2.0"


def test_een_store_die_tijdens_het_lezen_stuk_blijkt_is_503(server: Server, tmp_path: Path) -> None:
    pad = maak_store(tmp_path / "verwant.db", PERSOONSLIJSTEN)
    store = open_store(f"sqlite:///{pad}")
    bederf(pad)
    with server.met_store(store):
        status = server.gezag(SEM).status_code
    server.lus.run(store.sluit())
    assert status == 503


# ----------------------------------------------------------------------------------------------------- the log


class Gelogd:
    """A server with a log of its own."""

    def __init__(self, server: Server, logboek: Path) -> None:
        self.server = server
        self.logboek = logboek

    @property
    def tekst(self) -> str:
        return self.logboek.read_text("utf-8") if self.logboek.exists() else ""

    @property
    def regels(self) -> list[dict[str, Any]]:
        return [orjson.loads(regel) for regel in self.tekst.splitlines()]


@pytest.fixture
def gelogd(bevolking: Path, tmp_path: Path) -> Iterator[Gelogd]:
    with open_server(bevolking, tmp_path / "log" / "logboek.jsonl") as server:
        yield Gelogd(server, tmp_path / "log" / "logboek.jsonl")


VRAGEN = {
    "persoon": f'{{ persoon(burgerservicenummer: "{SEM}") {{ __typename }} }}',
    "gezinssysteem": f'{{ gezinssysteem(burgerservicenummer: "{SEM}") {{ __typename }} }}',
    "gezag": f'{{ gezag(burgerservicenummer: "{SEM}") {{ __typename }} }}',
    "gezagOver": f'{{ gezagOver(burgerservicenummer: "{SEM}") {{ __typename }} }}',
    "verwantschap": f'{{ verwantschap(a: "{SEM}", b: "999002041") {{ __typename }} }}',
    "zoekPersonen": '{ zoekPersonen(zoek: {reisdocument: {nummer: "NV02VWC16"}}, eerste: 5) { __typename } }',
}


@pytest.mark.parametrize("vraag", VRAGEN)
def test_elk_antwoord_staat_een_keer_in_het_log_met_zijn_doel(gelogd: Gelogd, vraag: str) -> None:
    koppen = {"Verwant-Doel": "onderzoek Veilig Thuis"}
    gelogd.server.verzoek("POST", "/graphql", json={"query": VRAGEN[vraag]}, headers=koppen)
    (regel,) = gelogd.regels
    assert (regel["vraag"], regel["uitkomst"], regel["doel"]) == (vraag, "ok", "onderzoek Veilig Thuis")
    assert regel["personen"] >= 1
    assert regel["tijd"].endswith("+00:00")


def test_het_gezin_telt_elk_lid(gelogd: Gelogd) -> None:
    gelogd.server.vraag(VRAGEN["gezinssysteem"])
    assert gelogd.regels[0]["personen"] == 13


def test_de_officiele_vraag_over_drie_personen_is_een_antwoord(gelogd: Gelogd) -> None:
    gelogd.server.gezag(SEM, "999002041", ONBEKEND, koppen={"Verwant-Doel": "grenscontrole"})
    (regel,) = gelogd.regels
    assert (regel["vraag"], regel["personen"], regel["doel"]) == ("opvragenBevoegdheidTotGezag", 3, "grenscontrole")


def test_twee_vragen_in_een_verzoek_zijn_twee_antwoorden(gelogd: Gelogd) -> None:
    gelogd.server.graphql(f"{VRAGEN['persoon'][:-1]} {VRAGEN['gezag'][1:]}")
    assert sorted(regel["vraag"] for regel in gelogd.regels) == ["gezag", "persoon"]


def test_ook_niet_gevonden_staat_in_het_log(gelogd: Gelogd) -> None:
    gelogd.server.graphql(VRAGEN["gezag"].replace(SEM, ONBEKEND))
    assert [regel["uitkomst"] for regel in gelogd.regels] == ["niet gevonden"]


def test_een_fout_verzoek_is_geen_antwoord(gelogd: Gelogd) -> None:
    gelogd.server.verzoek("POST", GEZAG, json={"burgerservicenummer": ["123"]})
    gelogd.server.graphql(VRAGEN["gezag"].replace(SEM, "123"))
    assert gelogd.regels == []


def test_zonder_doel_zegt_het_log_dat(gelogd: Gelogd) -> None:
    gelogd.server.gezag(SEM)
    assert gelogd.regels[0]["doel"] == "niet opgegeven"


def test_het_doel_van_de_een_wordt_nooit_dat_van_de_ander(gelogd: Gelogd) -> None:
    """Two requests that run in one context, as pipelined requests on one connection may."""

    async def na_elkaar() -> None:
        transport = httpx.ASGITransport(gelogd.server.app)
        async with httpx.AsyncClient(transport=transport, base_url="https://verwant.test") as klant:
            for koppen in ({"Verwant-Doel": "grenscontrole"}, {}):
                await klant.post("/graphql", json={"query": VRAGEN["gezag"]}, headers=koppen)

    asyncio.run(na_elkaar())
    assert [regel["doel"] for regel in gelogd.regels] == ["grenscontrole", "niet opgegeven"]


@pytest.mark.parametrize("doel", ['x", "vraag": "', "x" * 10_000, "\t", "één\x7f", ""])
def test_een_vreemd_doel_geeft_nog_steeds_een_leesbare_regel(gelogd: Gelogd, doel: str) -> None:
    koppen = {b"Accept-Gezag-Version": b"2", b"Verwant-Doel": doel.encode()}
    gelogd.server.verzoek("POST", GEZAG, json={"burgerservicenummer": [SEM]}, headers=koppen)
    (regel,) = gelogd.regels
    assert regel["vraag"] == "opvragenBevoegdheidTotGezag"
    assert len(gelogd.tekst) < 400


def test_nooit_staat_er_een_nummer_of_naam_in_het_log(gelogd: Gelogd) -> None:
    for document in VRAGEN.values():
        gelogd.server.graphql(document)
        gelogd.server.graphql(document.replace(SEM, ONBEKEND))
    gelogd.server.gezag(SEM, ONBEKEND)
    with gelogd.server.met_store(KapotteStore(RuntimeError("kapot"))):
        gelogd.server.gezag(SEM)
    assert len(gelogd.regels) >= len(VRAGEN)
    for persoonlijk in (SEM, ONBEKEND, "999002041", "NV02VWC16", "Vermeulen"):
        assert persoonlijk not in gelogd.tekst
