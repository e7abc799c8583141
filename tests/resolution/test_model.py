"""The model file: readable, checked when it is read, and trained anew on somebody's own data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import log2
from pathlib import Path
from typing import Any

import orjson
import pytest

from graph.identiteit import BekendeVermelding, Verwijzing
from graph.persoonslijst import Persoonslijst
from graph.projectie import projecteer
from loaders.bevolking import regels
from resolution.kenmerken import Kenmerken
from resolution.vermelden import van_persoonslijst
from resolution.wegen.leren import TeWeinigOmTeLeren, leer
from resolution.wegen.model import STANDAARD, ModelOngeldig, controleer, lees, schrijf
from resolution.wegen.weger import Weger
from resolution.zoeksleutels import zoeksleutels
from tests.resolution.mensen import LINDE, wie


def test_er_wordt_een_getraind_model_meegeleverd() -> None:
    model = lees()
    assert model.onder < model.boven
    assert "persoonslijsten" in model.getraind_op
    assert [v.vanaf for v in model.verwacht] == sorted(v.vanaf for v in model.verwacht)
    assert all(0 < v.precisie <= 1 and 0 < v.volledigheid <= 1 for v in model.verwacht)
    assert len(model.achternamen.waarden) > 500


def test_het_bestand_is_te_lezen_en_bevat_geen_naam_van_een_enkeling() -> None:
    tekst = STANDAARD.read_text("utf-8")
    assert '"kenmerk": "achternaam"' in tekst
    assert '"niveau": "voornaam en achternaam omgewisseld"' in tekst
    model = lees()
    assert min(model.achternamen.waarden.values()) > model.achternamen.zeldzaam


def test_schrijven_en_lezen_geeft_hetzelfde_model(tmp_path: Path) -> None:
    model = replace(lees(), naam="eigen 7")
    schrijf(model, tmp_path / "eigen.json")
    assert lees(tmp_path / "eigen.json") == model


@pytest.mark.parametrize(
    ("fout", "melding"),
    [
        (lambda m: m | {"boven": -100}, "drempel"),
        (lambda m: m | {"kenmerken": m["kenmerken"][1:]}, "past niet bij deze versie"),
        (lambda m: m | {"kenmerken": m["kenmerken"][:-1]}, "past niet bij deze versie"),
        (lambda m: m | {"achternamen": {"zeldzaam": 0, "waarden": {}}}, "kans"),
        (lambda m: m | {"omvang": "veel"}, "omvang"),
        (lambda m: {"naam": "leeg"}, "klopt niet"),
    ],
)
def test_een_model_dat_niet_klopt_wordt_geweigerd(
    tmp_path: Path, fout: Callable[[dict[str, Any]], dict[str, Any]], melding: str
) -> None:
    pad = tmp_path / "fout.json"
    pad.write_bytes(orjson.dumps(fout(orjson.loads(STANDAARD.read_bytes()))))
    with pytest.raises(ModelOngeldig, match=melding):
        lees(pad)


def test_een_model_dat_er_niet_is_wordt_met_naam_genoemd(tmp_path: Path) -> None:
    with pytest.raises(ModelOngeldig, match=r"weg\.json"):
        lees(tmp_path / "weg.json")


def test_onder_meer_mensen_zegt_een_overeenkomst_minder() -> None:
    model = lees()
    assert model.voor(1000 * model.omvang).begin == pytest.approx(model.begin - log2(1000), abs=1e-3)
    thuis = wie("Jan", "de|Jong", geboren="19820304", adres=LINDE)
    assert Weger(model.voor(17_000_000)).gewicht(thuis, thuis) < Weger(model.voor(100_000)).gewicht(thuis, thuis)


def bevolking(aantal: int) -> list[tuple[BekendeVermelding, tuple[int, ...]]]:
    """People, and what a partner has of every second of them: an initial, the number, and no address."""
    uit = []
    for nummer, regel in enumerate(regels(aantal, zaad=3)):
        lijst = Persoonslijst(orjson.loads(regel))
        eigen = van_persoonslijst(lijst, projecteer(lijst))[0]
        k = Kenmerken.uit_json(eigen.kenmerken)
        bij_partner = k._replace(voornamen=(k.voornamen or "X")[0], adressen=(), administratienummers=())
        for bron, wat in (("brp", k), ("partner:1", bij_partner)):
            if bron == "brp" or nummer % 2 == 0:
                waar = Verwijzing(bron, str(nummer))
                v = BekendeVermelding(waar, nummer, nummer, bron == "brp", wat.als_json())
                uit.append((v, zoeksleutels(wat)))
    return uit


def test_opnieuw_trainen_geeft_een_geldig_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resolution.wegen.leren.WILLEKEURIG", 2e4)
    monkeypatch.setattr("resolution.wegen.leren.MINSTENS", 50)
    model = leer(bevolking(300), naam="eigen 1")
    controleer(model)
    assert model.naam == "eigen 1"
    kansen = {(k.kenmerk, n.niveau): n for k in model.kenmerken for n in k.niveaus}
    assert kansen["voornamen", "voorletters passen"].m > kansen["voornamen", "anders"].m
    assert kansen["geboortedatum", "gelijk"].m > 0.9 > kansen["geboortedatum", "gelijk"].u
    jan = wie("Jan", "Appelboomsma", geboren="19820304", adres=LINDE)
    weger = Weger(model)
    assert weger.gewicht(jan, jan) > 0 > weger.gewicht(jan, wie("Piet", "Smit", geboren="19910811"))


def test_zonder_bekende_nummers_valt_er_niets_te_leren() -> None:
    with pytest.raises(TeWeinigOmTeLeren, match="0 records"):
        leer([])
