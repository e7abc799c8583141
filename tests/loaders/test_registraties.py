"""Sources with one record a person: what is kept of each, and what of it is compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from resolution.kenmerken import Achternaam, Woonadres
from tests.loaders.registraties import JAN, OIN, PARTNER, fout, goed, inhoud, kenmerken, lees, regels, schrijf, tabel

# ------------------------------------------------------------------------------------------------ every source


def test_een_client_van_een_partner(tmp_path: Path) -> None:
    (jan,) = lees(schrijf(tmp_path, tabel(JAN)), PARTNER)
    record = goed(jan)
    assert (record.bron, record.sleutel, record.projectie) == (PARTNER, "1001", None)
    assert inhoud(jan) == JAN
    k = kenmerken(jan)
    assert (k.burgerservicenummer, k.voornamen, k.geslacht, k.geboortedatum) == (
        "999990019",
        "Jan Pieter",
        "M",
        "19800523",
    )
    assert k.achternamen == (Achternaam("Vries", "de"),)
    assert k.adressen == (Woonadres("1234AB", "12"),)


def test_de_naam_van_de_echtgenoot_is_in_gebruik_en_gaat_voorop(tmp_path: Path) -> None:
    gehuwd = JAN | {"geslachtsnaamPartner": "Berg", "voorvoegselPartner": "van den"}
    (jan,) = lees(schrijf(tmp_path, tabel(gehuwd)), PARTNER)
    assert kenmerken(jan).achternamen == (Achternaam("Berg", "van den"), Achternaam("Vries", "de"))


def test_zonder_voornamen_tellen_de_voorletters(tmp_path: Path) -> None:
    (jan,) = lees(schrijf(tmp_path, tabel(JAN | {"voornamen": "", "voorletters": "J.P."})), PARTNER)
    assert kenmerken(jan).voornamen == "J.P."


def test_een_vreemdeling_in_de_bvv(tmp_path: Path) -> None:
    """The V-nummer is the key, and a number to recognise somebody by."""
    (een,) = lees(
        schrijf(
            tmp_path,
            regels(
                {
                    "vreemdelingennummer": "273.001.0013",
                    "geslachtsnaam": "AL HARIRY",
                    "voornamen": "MAHMUD",
                    "geboortedatum": "1985-XX-XX",
                    "nationaliteiten": ["0336", "339"],
                }
            ),
        )
    )
    assert (goed(een).bron, goed(een).sleutel) == ("bvv", "2730010013")
    k = kenmerken(een)
    assert (k.vreemdelingennummer, k.geboortedatum, k.nationaliteiten) == ("2730010013", "19850000", ("0336", "0339"))


def test_van_een_zaak_blijft_alles_wat_de_rechter_besliste_staan_zoals_het_kwam(tmp_path: Path) -> None:
    zaak = {
        "zaaknummer": "C/16/123456 / FA RK 26-1",
        "geslachtsnaam": "Jansen",
        "geboortedatum": "20150601",
        "beslissing": {"soort": "ots", "maanden": 12, "gronden": ["1:255 BW", None]},
    }
    (een,) = lees(schrijf(tmp_path, regels(zaak)))
    assert goed(een).bron == "rechtspraak"
    assert inhoud(een)["geleverd"] == {"beslissing": zaak["beslissing"]}


def test_een_zaak_heeft_meer_personen_en_ieder_zijn_eigen_sleutel(tmp_path: Path) -> None:
    zaak = {"zaaknummer": "C/16/1", "geboortedatum": "20150601"}
    kind, broer = zaak | {"geslachtsnaam": "Jansen", "voornamen": "Joost"}, zaak | {"geslachtsnaam": "Jansen"}
    genummerd = [zaak | {"geslachtsnaam": "Jansen", "volgnummer": nummer} for nummer in "12"]
    sleutels = [goed(een).sleutel for een in lees(schrijf(tmp_path, tabel(kind, broer)))]
    assert len(set(sleutels)) == 2
    assert not any("Jansen" in sleutel for sleutel in sleutels)
    assert [goed(een).sleutel for een in lees(schrijf(tmp_path, tabel(*genummerd)))] == ["C/16/1#1", "C/16/1#2"]


def test_een_reisdocument_wijst_zijn_houder_aan(tmp_path: Path) -> None:
    paspoort = {"documentnummer": "nv02 vwc16", "geslachtsnaam": "Vermeulen", "geboortedatum": "20100411"}
    nederlands, duits = lees(schrijf(tmp_path, tabel(paspoort, paspoort | {"landVanAfgifte": "9089"})))
    assert goed(nederlands).sleutel == "NV02VWC16"
    assert goed(duits).sleutel == "9089/NV02VWC16"
    assert kenmerken(nederlands).reisdocumenten == kenmerken(duits).reisdocumenten == ("NV02VWC16",)


# --------------------------------------------------------------------------------------- one form for all


@pytest.mark.parametrize(
    ("geschreven", "datum"),
    [
        ("19800523", "19800523"),
        ("1980-05-23", "19800523"),
        ("1980-05-23T00:00:00", "19800523"),
        ("23-05-1980", "19800523"),
        ("3-5-1980", "19800503"),
        ("19800500", "19800500"),
        ("1980-05", "19800500"),
        ("1980-05-00", "19800500"),
        ("xx-05-1980", "19800500"),
        ("1980", "19800000"),
        ("00-00-1980", "19800000"),
        ("1980-??-??", "19800000"),
        ("00000000", "00000000"),
    ],
)
def test_datums_worden_acht_cijfers(tmp_path: Path, geschreven: str, datum: str) -> None:
    (jan,) = lees(schrijf(tmp_path, tabel(JAN | {"geboortedatum": geschreven})), PARTNER)
    assert inhoud(jan)["geboortedatum"] == datum
    assert kenmerken(jan).geboortedatum == datum
    assert jan.opmerkingen == ()


@pytest.mark.parametrize(
    ("veld", "geschreven", "ons"),
    [
        ("burgerservicenummer", "9999.90.019", "999990019"),
        ("burgerservicenummer", "12345672", "012345672"),
        ("postcode", "1234 ab", "1234AB"),
        ("geslacht", "Vrouw", "V"),
        ("geboorteland", "6030", "6030"),
        ("geslachtsnaam", "  de   Vries ", "de Vries"),
    ],
)
def test_wat_anders_geschreven_is_wordt_gelijk_en_het_geleverde_blijft(
    tmp_path: Path, veld: str, geschreven: str, ons: str
) -> None:
    (jan,) = lees(schrijf(tmp_path, tabel(JAN | {veld: geschreven})), PARTNER)
    assert inhoud(jan)[veld] == ons
    assert inhoud(jan).get("geleverd", {veld: ons})[veld].split() == geschreven.split()


def test_dezelfde_gegevens_als_csv_met_komma_of_als_json_zijn_hetzelfde_record(tmp_path: Path) -> None:
    vormen: list[str | bytes] = [
        tabel(JAN),
        tabel(JAN, scheiding=","),
        tabel(JAN, scheiding="\t"),
        "\ufeff" + tabel(JAN).replace("\n", "\r\n"),
        tabel({kolom: f'"{waarde}"' for kolom, waarde in JAN.items()}),
        regels(JAN | {"huisnummer": 12}),
        regels(JAN | {"bron": PARTNER, "overlijdensdatum": None, "straat": ""}),
    ]
    records = [lees(schrijf(tmp_path, vorm), PARTNER)[0].uitkomst for vorm in vormen]
    eerste, *rest = records
    assert [een for een in rest if een != eerste] == []


def test_een_cel_met_regeleinden_en_aanhalingstekens_is_een_cel(tmp_path: Path) -> None:
    toelichting = '"Zegt: ""kom\nniet binnen"";\nzie dossier"'
    eerste, tweede = lees(schrijf(tmp_path, tabel(JAN | {"notitie": toelichting}, JAN | {"notitie": "x"})), PARTNER)
    assert inhoud(eerste)["geleverd"] == {"notitie": 'Zegt: "kom\nniet binnen";\nzie dossier'}
    assert (eerste.plaats, tweede.plaats) == ("regel 2", "regel 5")


# ----------------------------------------------------------------------------------------------- cut in pieces


@pytest.mark.parametrize("grootte", [1, 300, 5000])
def test_een_groot_bestand_in_stukken_geeft_dezelfde_records(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, grootte: int
) -> None:
    """Also where a cell runs over several lines, and where a quote is never closed."""
    rijen = [JAN | {"registratienummer": str(nummer), "notitie": '"a\nb\n;c"'} for nummer in range(40)]
    rijen[7]["notitie"] = '"nooit gesloten'
    rijen[8]["notitie"] = ""
    pad = schrijf(tmp_path, tabel(*rijen))
    heel = lees(pad, PARTNER)
    monkeypatch.setattr("loaders.ploeg.STUK", grootte)
    assert lees(pad, PARTNER) == heel
    monkeypatch.setattr("loaders.ploeg.VANAF", 0)
    monkeypatch.setattr("loaders.ploeg.os.cpu_count", lambda: 3)
    assert lees(pad, PARTNER) == heel


def test_een_aanhalingsteken_dat_nooit_sluit_kost_een_record(tmp_path: Path) -> None:
    rijen = [JAN | {"registratienummer": str(nummer)} for nummer in range(200)]
    rijen[7]["voornamen"] = '"Jan'
    gekeurd = lees(schrijf(tmp_path, tabel(*rijen)), PARTNER)
    assert len(gekeurd) == 200
    assert fout(gekeurd[7]).reden == "aanhalingstekens"
    assert [goed(een).sleutel for een in gekeurd[8:]] == [str(nummer) for nummer in range(8, 200)]


def test_een_aanhalingsteken_midden_in_een_naam_is_gewoon_een_teken(tmp_path: Path) -> None:
    (jan,) = lees(schrijf(tmp_path, tabel(JAN | {"voornamen": 'Jan "Jantje" Pieter"'})), PARTNER)
    assert inhoud(jan)["voornamen"] == 'Jan "Jantje" Pieter"'


def test_het_oin_mag_in_het_bestand_staan(tmp_path: Path) -> None:
    (jan,) = lees(schrijf(tmp_path, tabel(JAN | {"bron": f"partner:{OIN}"})))
    assert goed(jan).bron == PARTNER
    assert "geleverd" not in inhoud(jan)
