"""Bulk and online are one: the same pairs, the same weights."""

from __future__ import annotations

import random

import pytest

from graph.identiteit import BekendeVermelding
from resolution.kenmerken import Kenmerken, Woonadres
from resolution.wegen.bulk import paren, weeg_stuk
from resolution.wegen.model import lees
from resolution.wegen.tafel import tafel, vul
from resolution.wegen.weger import Weger
from tests.resolution.mensen import BEUK, LINDE, bekend, wie

MODEL = lees()
RAAR = [
    "",
    ".",
    "X",
    "é",
    "Ж",
    "😀",
    "👩‍👧 Jansen",
    "محمد",
    "עברית",
    "O'Brien",
    "'t Hooft",
    "a" * 200,
    "de",
    "van",
    "- -",
]
ACHTERNAMEN = [
    "van den|Berg", "Berg", "vandenberg", "v.d.|Berg", "Jansen", "Janssen", "Jansen-de Vries", "de|Vries", "Yılmaz",
    "Yilmaz", "el|Idrissi", "Idrissi", "Kowalska", "Kowalski", "Nguyen", "Li", "Garcia Lopez", "Berg, van den",
]  # fmt: skip
VOORNAMEN = ["Jan", "Jan Pieter", "J.P.", "JP", "J", "Pieter", "Mohammed", "Muhamed", "Anne-Marie", "Anne Marie",
             "Anna", "Berg", "Li", "Johannes", "Johanna Maria"]  # fmt: skip
DATUMS = ["19820304", "19820403", "19820307", "19820300", "19820000", "19820101", "00000000", "19830304", "20010101",
          "onzin", "", "19820314", "1982030"]  # fmt: skip
ADRESSEN = [LINDE, BEUK, LINDE._replace(postcode=None), LINDE._replace(huisnummer="14"), Woonadres(),
            Woonadres("1234ab"), Woonadres(straat="😀", huisnummer="1", woonplaats="Æ")]  # fmt: skip


def iemand(r: random.Random) -> Kenmerken:
    namen = [r.choice(ACHTERNAMEN if r.random() < 0.8 else RAAR) for _ in range(r.choice((0, 1, 1, 1, 2, 3)))]
    return wie(
        r.choice([None, *VOORNAMEN]) if r.random() < 0.85 else r.choice(RAAR),
        *namen,
        geboren=r.choice([None, *DATUMS]),
        adres=tuple(r.sample(ADRESSEN, r.choice((0, 1, 2)))),
        geslacht=r.choice((None, "M", "V", "O")),
        burgerservicenummer=r.choice((None, None, "123456782", "123465782", "12345678", "999999990")),
        vreemdelingennummer=r.choice((None, None, "1234567890")),
        geboorteplaats=r.choice((None, "0344", "Rabat", "")),
        geboorteland=r.choice((None, "6030", "5022")),
        nationaliteiten=r.choice(((), ("0001",), ("0052", "0001"), ("0339",))),
    )


def test_de_gewichten_zijn_die_van_splink_ook_bij_rare_gegevens() -> None:
    r = random.Random(5)
    mensen = [bekend(nummer, iemand(r)) for nummer in range(400)]
    kenmerken = {v.verwijzing: Kenmerken.uit_json(v.kenmerken) for v, _ in mensen}
    weger = Weger(MODEL)
    with tafel() as db:
        vul(db, mensen, MODEL)
        db.execute(
            "CREATE TABLE stuk AS SELECT '0' AS match_key, l.unique_id AS join_key_l, r.unique_id AS join_key_r"
            " FROM vormen l JOIN vormen r ON l.unique_id < r.unique_id WHERE hash(l.unique_id, r.unique_id) % 10 = 0"
        )
        gewogen = list(weeg_stuk(db, MODEL, -1000.0))
    assert len(gewogen) > 6000
    niveaus = set()
    for een, ander, gewicht in gewogen:
        weging = weger.weeg(kenmerken[een], kenmerken[ander])
        assert weging.gewicht == pytest.approx(gewicht, abs=1e-9)
        assert weger.gewicht(kenmerken[een], kenmerken[ander]) == pytest.approx(gewicht, abs=1e-9)
        niveaus |= {(stap.kenmerk, stap.niveau) for stap in weging.stappen}
    assert len(niveaus) > 40, "nearly every level took part"


def samen(vermeldingen: list[tuple[BekendeVermelding, tuple[int, ...]]], hoogstens: int = 100) -> set[tuple[str, str]]:
    return {(een.sleutel, ander.sleutel) for een, ander, _ in paren(vermeldingen, MODEL, -1000.0, hoogstens)}


def test_wie_een_zoeksleutel_delen_worden_vergeleken_maar_twee_persoonslijsten_nooit() -> None:
    jan = wie("Jan", "Smit", geboren="19820304")
    drie = [bekend(1, jan, ingeschrevene=True), bekend(2, jan, ingeschrevene=True), bekend(3, jan)]
    ander = bekend(4, wie("Fatima", "Bouzid", geboren="19990708"))
    assert samen([*drie, ander]) == {("000000001", "000000003"), ("000000002", "000000003")}


def test_een_sleutel_die_te_veel_vermeldingen_hebben_vindt_niemand() -> None:
    velen = [bekend(nummer, wie("Jan", "Smit", geboren="19820304")) for nummer in range(12)]
    assert samen(velen, hoogstens=11) == set()
    assert len(samen(velen, hoogstens=12)) == 66


def test_zonder_vermeldingen_zijn_er_geen_paren() -> None:
    assert samen([]) == set()
    assert samen([bekend(1, Kenmerken()), bekend(2, Kenmerken())]) == set()
