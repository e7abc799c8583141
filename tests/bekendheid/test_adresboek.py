"""The address book of partners, as the steward writes it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bekendheid.partner import GEDULD, Contact, lees_adresboek
from bekendheid.waarden import Functie, Soort
from graph.fouten import BronOnleesbaar

OIN = "0" * 19 + "3"
POLITIE = {
    "oin": OIN,
    "naam": "Politie Noord",
    "soort": "politie",
    "url": "https://bekendheid.politie.example/",
    "contacten": [{"functie": "meldpunt", "telefoon": "088 000 0003", "email": "meldpunt@politie.example"}],
}


def schrijf(pad: Path, *regels: object) -> Path:
    pad.write_text(json.dumps(regels))
    return pad


def test_een_partner_met_zijn_meldpunt(tmp_path: Path) -> None:
    (politie,) = boek = lees_adresboek(schrijf(tmp_path / "partners.json", POLITIE))
    assert boek.get(OIN) is politie
    assert (politie.soort, politie.url, politie.geduld) == (Soort.POLITIE, "https://bekendheid.politie.example", GEDULD)
    assert politie.contact(Functie.MELDPUNT) == Contact(Functie.MELDPUNT, "088 000 0003", "meldpunt@politie.example")
    assert politie.contact(Functie.COORDINATOR) == Contact(Functie.COORDINATOR)
    assert not politie.meldingsbevoegd


@pytest.mark.parametrize(
    ("veld", "waarde"),
    [
        ("url", "http://bekendheid.politie.example"),
        ("url", "https://bekendheid.politie.example?bsn="),
        ("url", "https://naam:wachtwoord@politie.example"),
        ("url", "ftp://politie.example"),
        ("signalen_url", "http://signalen.politie.example"),
        ("naam", "Politie\nNoord"),
        ("oin", "3"),
        ("soort", "tandarts"),
        ("geduld", 0),
        ("geduld", 3600),
        ("contacten", [{"functie": "meldpunt", "telefoon": "bel over het broertje"}]),
        ("opmerking", "let op"),
    ],
)
def test_wat_niet_klopt_wordt_met_zijn_plaats_genoemd(veld: str, waarde: object, tmp_path: Path) -> None:
    with pytest.raises(BronOnleesbaar, match=rf"partners\.json.*0\.{veld}"):
        lees_adresboek(schrijf(tmp_path / "partners.json", POLITIE | {veld: waarde}))


def test_een_partner_staat_er_een_keer_in(tmp_path: Path) -> None:
    with pytest.raises(BronOnleesbaar, match="meer dan een keer"):
        lees_adresboek(schrijf(tmp_path / "partners.json", POLITIE, POLITIE))


def test_wat_geen_json_is(tmp_path: Path) -> None:
    pad = tmp_path / "partners.json"
    pad.write_text("geen json")
    with pytest.raises(BronOnleesbaar, match="geen adresboek"):
        lees_adresboek(pad)
    with pytest.raises(BronOnleesbaar, match="kan niet worden gelezen"):
        lees_adresboek(tmp_path / "weg.json")
