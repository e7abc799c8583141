"""Identities in GraphQL: why records belong to somebody, what waits for a judgement, and judging with a preview."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from tests.api.hulp import ANDERS, PROJECT, Opdracht, Server, open_server

VRAGEN = PROJECT / "api" / "web" / "vragen"
IDENTITEIT = (VRAGEN / "identiteit.graphql").read_text("utf-8")
BEOORDELINGEN = (VRAGEN / "beoordelingen.graphql").read_text("utf-8")
GEVOLG = """... on Gevolg { proef veranderingen { vermelding { bron sleutel nummer deel } van naar } }
    ... on OngeldigeInvoer { code veld melding }"""
BEOORDEEL = f"""mutation (
    $een: VermeldingInvoer!, $ander: VermeldingInvoer!, $uitspraak: Uitspraak!, $proef: Boolean!) {{
    beoordeel(een: $een, ander: $ander, uitspraak: $uitspraak, wie: "Aïcha", waarom: "het dossier", proef: $proef) {{
    {GEVOLG} }} }}"""
TREK_IN = f"""mutation ($identiteit: ID!, $oordeel: ID!, $proef: Boolean!) {{
    trekBeoordelingIn(identiteit: $identiteit, oordeel: $oordeel, wie: "Bo", waarom: "te snel", proef: $proef) {{
    {GEVOLG} }} }}"""
VOEG_SAMEN = f"""mutation ($een: ID!, $ander: ID!, $proef: Boolean!) {{
    voegSamen(een: $een, ander: $ander, wie: "Aïcha", waarom: "het dossier", proef: $proef) {{ {GEVOLG} }} }}"""
SPLITS = f"""mutation ($identiteit: ID!, $vermelding: VermeldingInvoer!, $proef: Boolean!) {{
    splits(identiteit: $identiteit, vermelding: $vermelding, wie: "Aïcha", waarom: "het dossier", proef: $proef) {{
    {GEVOLG} }} }}"""
WIE = "query ($bsn: String!) { persoon(burgerservicenummer: $bsn) { ... on Persoon { id } " + ANDERS + " } }"


@pytest.fixture
def gekoppeld(opdracht: Opdracht, tmp_path: Path) -> Iterator[Server]:
    """The sample population with what other sources tell, linked, and a server on it."""
    assert opdracht("demo", "--alleen-laden").status == 0
    with open_server(tmp_path / "verwant.db", tmp_path / "logboek.jsonl") as server:
        yield server


def twijfel(server: Server) -> dict[str, Any]:
    antwoord = server.vraag(BEOORDELINGEN, eerste=1)
    assert antwoord["totaal"] >= 1
    een: dict[str, Any] = antwoord["twijfels"][0]
    return een


def verwijzing(vermelding: dict[str, Any]) -> dict[str, Any]:
    return {veld: vermelding[veld] for veld in ("bron", "sleutel", "nummer", "deel")}


def test_een_twijfel_toont_beide_kanten_en_waar_het_gewicht_vandaan_komt(gekoppeld: Server) -> None:
    een = twijfel(gekoppeld)
    assert een["een"]["identiteit"] != een["ander"]["identiteit"]
    assert {g["kenmerk"] for g in een["een"]["gegevens"]} >= {"achternaam", "geboortedatum"}
    stappen = een["weging"]["stappen"]
    assert stappen[0]["kenmerk"] == "vooraf"
    assert een["weging"]["gewicht"] == pytest.approx(sum(stap["gewicht"] for stap in stappen))
    assert een["gewicht"] == pytest.approx(een["weging"]["gewicht"])


def test_wie_om_geheimhouding_vroeg_is_te_zien_ook_aan_wat_een_partner_van_haar_weet(gekoppeld: Server) -> None:
    """Sharona's own address is secret; Veilig Thuis knows her at an older one."""
    identiteit = gekoppeld.vraag(IDENTITEIT, id=gekoppeld.vraag(WIE, bsn="999008018")["id"])
    assert identiteit["geheimhouding"] is True
    assert "VT-0801" in {v["sleutel"] for v in identiteit["vermeldingen"]}
    assert all(v["geheimhouding"] is True for v in identiteit["vermeldingen"])
    lotte = gekoppeld.vraag(IDENTITEIT, id=gekoppeld.vraag(WIE, bsn="999002041")["id"])
    assert [lotte["geheimhouding"], *(v["geheimhouding"] for v in lotte["vermeldingen"])] == [False] * 3


def test_een_vraag_aan_de_beoordelaar_en_een_treffer_zeggen_dat_iemand_geheim_is(
    opdracht: Opdracht, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("VERWANT_KOPPEL_BOVEN", "60")
    assert opdracht("demo", "--alleen-laden").status == 0
    with open_server(tmp_path / "verwant.db", tmp_path / "logboek.jsonl") as server:
        zoek = """query ($namen: String!) { zoekPersonen(zoek: { ongeveer: { namen: $namen } }, eerste: 10) {
            ... on Treffers { treffers { vermelding { sleutel eigenLijst geheimhouding } } } } }"""
        treffers = [t["vermelding"] for t in server.vraag(zoek, namen="Sharona Pinas")["treffers"]]
        assert {t["geheimhouding"] for t in treffers if t["eigenLijst"]} == {True}
        (kanten,) = [
            (een["een"], een["ander"])
            for een in server.vraag(BEOORDELINGEN, eerste=100)["twijfels"]
            if een["ander"]["sleutel"] == "VT-0801"
        ]
        assert [kant["geheimhouding"] for kant in kanten] == [True, False]


def test_een_proef_zegt_wat_er_verandert_en_schrijft_niets(gekoppeld: Server) -> None:
    een = twijfel(gekoppeld)
    vraag = {"een": verwijzing(een["een"]), "ander": verwijzing(een["ander"]), "uitspraak": "ZELFDE"}
    zou = gekoppeld.vraag(BEOORDEEL, **vraag, proef=True)
    assert zou["proef"] is True
    assert zou["veranderingen"]
    assert twijfel(gekoppeld) == een
    echt = gekoppeld.vraag(BEOORDEEL, **vraag, proef=False)
    assert echt == zou | {"proef": False}
    (naar,) = {verandering["naar"] for verandering in echt["veranderingen"]}
    antwoord = gekoppeld.vraag(IDENTITEIT, id=naar)
    assert {een["een"]["sleutel"], een["ander"]["sleutel"]} <= {v["sleutel"] for v in antwoord["vermeldingen"]}
    (oordeel,) = [o for o in antwoord["oordelen"] if o["methode"] == "mens"]
    assert (oordeel["wie"], oordeel["waarom"], oordeel["intrekking"]) == ("Aïcha", "het dossier", None)
    assert oordeel["weging"]["stappen"]


def test_intrekken_brengt_terug_wat_er_was_en_bewaart_wie_en_waarom(gekoppeld: Server) -> None:
    een = twijfel(gekoppeld)
    vraag = {"een": verwijzing(een["een"]), "ander": verwijzing(een["ander"]), "uitspraak": "ZELFDE", "proef": False}
    naar = gekoppeld.vraag(BEOORDEEL, **vraag)["veranderingen"][0]["naar"]
    (oordeel,) = [o for o in gekoppeld.vraag(IDENTITEIT, id=naar)["oordelen"] if o["methode"] == "mens"]
    zou = gekoppeld.vraag(TREK_IN, identiteit=naar, oordeel=oordeel["id"], proef=True)
    assert (
        gekoppeld.vraag(TREK_IN, identiteit=naar, oordeel=oordeel["id"], proef=False)["veranderingen"]
        == (zou["veranderingen"])
    )
    assert twijfel(gekoppeld) == een
    (oordeel,) = [o for o in gekoppeld.vraag(IDENTITEIT, id=naar)["oordelen"] if o["methode"] == "mens"]
    assert (oordeel["intrekking"]["wie"], oordeel["intrekking"]["waarom"]) == ("Bo", "te snel")
    nog_eens = gekoppeld.vraag(TREK_IN, identiteit=naar, oordeel=oordeel["id"], proef=False)
    assert nog_eens["melding"] == "dit oordeel is al ingetrokken"


def test_samenvoegen_en_splitsen(gekoppeld: Server) -> None:
    een = twijfel(gekoppeld)
    links, rechts = een["een"]["identiteit"], een["ander"]["identiteit"]
    assert gekoppeld.vraag(VOEG_SAMEN, een=links, ander=rechts, proef=True)["proef"]
    gekoppeld.vraag(VOEG_SAMEN, een=links, ander=rechts, proef=False)
    weg = gekoppeld.vraag(IDENTITEIT, id=rechts)
    assert weg == {"__typename": "NietGevonden", "melding": "er is hier geen identiteit met dit kenmerk"}
    gesplitst = gekoppeld.vraag(SPLITS, identiteit=links, vermelding=verwijzing(een["ander"]), proef=False)
    assert [v["naar"] for v in gesplitst["veranderingen"]] == [rechts], "het kenmerk komt terug zoals het was"


def test_twee_mensen_uit_de_brp_zijn_nooit_een(gekoppeld: Server) -> None:
    een, ander = (gekoppeld.vraag(WIE, bsn=bsn)["id"] for bsn in ("999002041", "999004037"))
    for proef in (True, False):
        antwoord = gekoppeld.vraag(VOEG_SAMEN, een=een, ander=ander, proef=proef)
        assert "eigen persoonslijst" in antwoord["melding"]


@pytest.mark.parametrize("id_", ["0", "x", "-1", "99999999999999999999", "", "１２"])
def test_een_kenmerk_dat_er_niet_is_is_een_antwoord(gekoppeld: Server, id_: str) -> None:
    assert gekoppeld.vraag(IDENTITEIT, id=id_)["__typename"] in ("NietGevonden", "OngeldigeInvoer")


def test_een_bladzijde_heeft_grenzen(gekoppeld: Server) -> None:
    for eerste, vanaf in ((0, 0), (101, 0), (1, -1), (1, 10_001)):
        assert gekoppeld.vraag(BEOORDELINGEN, eerste=eerste, vanaf=vanaf)["__typename"] == "OngeldigeInvoer"


def test_elk_antwoord_staat_in_het_logboek_zonder_namen(gekoppeld: Server, tmp_path: Path) -> None:
    een = twijfel(gekoppeld)
    gekoppeld.vraag(VOEG_SAMEN, een=een["een"]["identiteit"], ander=een["ander"]["identiteit"], proef=True)
    tekst = (tmp_path / "logboek.jsonl").read_text("utf-8")
    regels = [orjson.loads(regel) for regel in tekst.splitlines()]
    assert [(r["vraag"], r["uitkomst"], r["personen"]) for r in regels[-2:]] == [
        ("beoordelingen", "ok", 2),
        ("voegSamen", "proef", 2),
    ]
    for gegeven in een["een"]["gegevens"]:
        assert len(gegeven["waarde"]) < 5 or gegeven["waarde"] not in tekst
