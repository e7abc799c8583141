"""A partner registers that somebody is known: that and nothing else goes in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date, timedelta

import pytest

from bekendheid.aanmelden import Weigering, keur, lees
from bekendheid.partner import Partner
from bekendheid.waarden import Functie
from graph.bekendheid import Betrokkene, Registratie
from graph.datum import Datum
from graph.fouten import OngeldigeInvoer
from tests.bekendheid.verhalen import ADRESBOEK, NU, POLITIE, SCHOOL, VANDAAG, VEILIG_THUIS, bsn, kent, persoon

GEHEIM = "slaat zijn broertje"


def meld(velden: Mapping[str, object] | None = None, partner: Partner = SCHOOL) -> Registratie | Weigering:
    regel = {"burgerservicenummer": bsn(1), "functie": "melder", **(velden or {})}
    return lees(json.dumps({k: v for k, v in regel.items() if v is not None}).encode(), partner, NU)


def geweigerd(uitslag: Registratie | Weigering | None) -> Weigering:
    assert isinstance(uitslag, Weigering), "dit had niet mogen worden geregistreerd"
    return uitslag


def test_een_school_meldt_een_leerling() -> None:
    registratie = meld()
    assert isinstance(registratie, Registratie)
    assert registratie.betrokkene == Betrokkene(bsn(1))
    assert (registratie.partner, registratie.functie, registratie.sinds) == (SCHOOL.oin, Functie.MELDER, NU)


def test_ook_iemand_zonder_nummer() -> None:
    registratie = meld({"burgerservicenummer": None, "identiteit": 7})
    assert isinstance(registratie, Registratie)
    assert registratie.betrokkene == Betrokkene(identiteit=7)


def test_er_wordt_niets_anders_bewaard() -> None:
    namen = [veld.name for veld in fields(Registratie)]
    assert namen == ["id", "betrokkene", "partner", "functie", "sinds", "verwijderdatum"]


@pytest.mark.parametrize(
    "velden",
    [
        {"toelichting": GEHEIM},
        {GEHEIM: "1"},
        {"functie": GEHEIM},
        {"functie": ["melder", GEHEIM]},
        {"functie": {"melder": GEHEIM}},
        {"burgerservicenummer": f"{bsn(1)} {GEHEIM}"},
        {"burgerservicenummer": f"{bsn(1)}\n"},
        {"burgerservicenummer": "１２３４５６７８２"},
        {"burgerservicenummer": None, "identiteit": GEHEIM},
        {"burgerservicenummer": None, "identiteit": "12"},
        {"burgerservicenummer": None, "identiteit": 2**80},
        {"sinds": GEHEIM},
        {"verwijderdatum": GEHEIM},
        {"partner": GEHEIM},
        {"id": GEHEIM},
    ],
)
def test_vrije_tekst_komt_er_nergens_in_en_staat_niet_in_de_weigering(velden: dict[str, object]) -> None:
    weigering = geweigerd(meld(velden))
    assert GEHEIM not in str(weigering)
    assert bsn(1) not in str(weigering)


def test_dezelfde_naam_twee_keer_in_de_json_smokkelt_niets() -> None:
    regel = f'{{"burgerservicenummer": "{bsn(1)}", "functie": "{GEHEIM}", "functie": "melder"}}'.encode()
    registratie = lees(regel, SCHOOL, NU)
    assert GEHEIM not in repr(registratie)


def test_in_delen_van_een_seconde_past_geen_bericht() -> None:
    registratie = meld({"sinds": "2026-11-01T10:00:00.123456Z"})
    assert isinstance(registratie, Registratie)
    assert registratie.sinds.isoformat() == "2026-11-01T10:00:00+00:00"


@pytest.mark.parametrize("regel", [b"", b"[]", b"nee", b'"' + b"x" * 600, b"\xff\xfe", b"{" * 400])
def test_wat_geen_registratie_is(regel: bytes) -> None:
    assert geweigerd(lees(regel, SCHOOL, NU)).reden in {"onleesbaar", "teLang"}


def test_alleen_wie_is_aangewezen_registreert() -> None:
    assert geweigerd(meld(partner=replace(POLITIE, meldingsbevoegd=False))).reden == "nietMeldingsbevoegd"


@pytest.mark.parametrize(
    ("velden", "reden"),
    [
        ({"burgerservicenummer": "123456789"}, "onjuisteWaarde"),
        ({"burgerservicenummer": "000000000"}, "onjuisteWaarde"),
        ({"identiteit": 7}, "onjuisteWaarde"),
        ({"burgerservicenummer": None}, "onjuisteWaarde"),
        ({"sinds": "2026-11-01T10:00:00"}, "onjuisteWaarde"),
        ({"sinds": (NU + timedelta(hours=1)).isoformat()}, "inDeToekomst"),
        ({"sinds": "2024-11-23T11:00:00Z"}, "verlopen"),
        ({"verwijderdatum": "2026-11-22"}, "onjuisteWaarde"),
        ({"verwijderdatum": "2028-11-24"}, "teLang"),
    ],
)
def test_wat_niet_kan_wordt_met_de_reden_geweigerd(velden: dict[str, object], reden: str) -> None:
    assert geweigerd(meld(velden)).reden == reden


def test_een_einde_binnen_twee_jaar_mag_de_partner_zelf_noemen() -> None:
    registratie = meld({"verwijderdatum": "2028-11-23"})
    assert isinstance(registratie, Registratie)
    assert registratie.verwijderdatum == date(2028, 11, 23)


def test_iemand_die_hier_niemand_kent() -> None:
    assert geweigerd(keur(kent(SCHOOL, 1), None, VANDAAG)).reden == "onbekendePersoon"


def test_wie_is_overleden() -> None:
    assert geweigerd(keur(kent(SCHOOL, 1), persoon(1, overleden=Datum(2020, 1, 1)), VANDAAG)).reden == "overleden"


def test_tot_de_drieentwintigste_verjaardag() -> None:
    assert keur(kent(SCHOOL, 1), persoon(1, Datum(2003, 11, 24)), VANDAAG) is None
    assert geweigerd(keur(kent(SCHOOL, 1), persoon(1, Datum(2003, 11, 23)), VANDAAG)).reden == "teOud"


def test_wie_23_kan_zijn_wordt_niet_geregistreerd() -> None:
    assert geweigerd(keur(kent(SCHOOL, 1), persoon(1, Datum(2003)), VANDAAG)).reden == "teOud"
    assert keur(kent(SCHOOL, 1), persoon(1, Datum(0)), VANDAAG) is None


def test_ook_langs_een_andere_weg_kan_een_registratie_niet_onjuist_zijn() -> None:
    goed = kent(VEILIG_THUIS, 1)
    for onjuist in (
        {"betrokkene": Betrokkene()},
        {"betrokkene": Betrokkene(GEHEIM)},
        {"partner": GEHEIM},
        {"sinds": NU.replace(microsecond=1)},
        {"sinds": NU.replace(tzinfo=None)},
    ):
        with pytest.raises(OngeldigeInvoer) as fout:
            Registratie(**{veld.name: getattr(goed, veld.name) for veld in fields(goed)} | onjuist)
        assert GEHEIM not in str(fout.value)


def test_het_adresboek_kent_wie_registreren() -> None:
    assert ADRESBOEK.get(SCHOOL.oin) is SCHOOL
