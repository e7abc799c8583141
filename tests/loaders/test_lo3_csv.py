"""The LO3 CSV of the official test set: how its rows become person lists, and what happens to damaged ones."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from graph.fouten import BronOnleesbaar
from graph.persoonslijst import Persoonslijst
from loaders.bron import LANGSTE_REGEL, Opmerking
from tests.loaders.lo3 import BOM, KOP, csv, fout, goed, lees_csv, regel, waarden

MARIA = {
    "": "L1",
    "01.01.10": "1010101291",
    "01.01.20": "999990032",
    "01.02.10": "Maria",
    "01.02.40": "Jansen",
    "01.03.10": "19850312",
}
VIKTOR = {"": "L2", "01.01.20": "999990044", "01.02.10": "Viktor", "01.02.40": "Bakker", "01.03.10": "19830704"}


def inhoud_van(map_: Path, *rijen: dict[str, str]) -> Persoonslijst:
    (record,) = lees_csv(map_, csv(*rijen))
    return Persoonslijst(goed(record).inhoud)


# ----------------------------------------------------------------------------------------------- the lay-out


def test_een_lijst_van_een_regel(tmp_path: Path) -> None:
    (record,) = lees_csv(tmp_path, csv(MARIA))
    assert goed(record).naam == "L1"
    assert goed(record).plaats == "regel 2"
    assert goed(record).inhoud == {
        "01": [
            [
                {
                    "volgnr": 0,
                    "01.10": "1010101291",
                    "01.20": "999990032",
                    "02.10": "Maria",
                    "02.40": "Jansen",
                    "03.10": "19850312",
                }
            ]
        ]
    }


def test_de_markering_van_categorie_plus_vijftig_kondigt_een_ouder_voorkomen_aan(tmp_path: Path) -> None:
    lijst = inhoud_van(
        tmp_path,
        {**MARIA, "08.11.10": "Lindelaan", "08.H": "58"},
        {"08.11.10": "Dorpsstraat", "08.H": "58"},
        {"08.11.10": "Kerkplein"},
    )
    assert [(v.volgnr, v.lees("11.10")) for v in lijst.voorkomens("08")] == [
        (0, "Lindelaan"),
        (1, "Dorpsstraat"),
        (2, "Kerkplein"),
    ]
    assert len(lijst.inhoud["08"]) == 1


def test_de_categorie_zelf_als_markering_kondigt_een_volgende_stapel_aan(tmp_path: Path) -> None:
    lijst = inhoud_van(
        tmp_path, {**MARIA, "09.02.10": "Koen", "09.H": "09"}, {"09.02.10": "Zoë", "09.H": "09"}, {"09.02.10": "Mila"}
    )
    assert [kind.lees("02.10") for kind in lijst.actuele_stapels("09")] == ["Koen", "Zoë", "Mila"]


def test_een_nieuwe_stapel_na_de_geschiedenis_van_de_vorige(tmp_path: Path) -> None:
    lijst = inhoud_van(
        tmp_path,
        {**MARIA, "05.07.10": "20120801", "05.H": "55"},
        {"05.06.10": "20080601", "05.H": "05"},
        {"05.06.10": "20150909"},
    )
    assert list(waarden(lijst.inhoud["05"])) == [
        [{"07.10": "20120801"}, {"06.10": "20080601"}],
        [{"06.10": "20150909"}],
    ]


def test_categorieen_naast_elkaar_lopen_ieder_hun_eigen_weg(tmp_path: Path) -> None:
    lijst = inhoud_van(
        tmp_path,
        {**MARIA, "08.11.10": "Lindelaan", "08.H": "58", "09.02.10": "Koen", "09.H": "09"},
        {"08.11.10": "Dorpsstraat", "09.02.10": "Zoë", "09.H": "59"},
        {"09.02.10": "Zoe"},
    )
    assert list(waarden(lijst.inhoud["08"])) == [[{"11.10": "Lindelaan"}, {"11.10": "Dorpsstraat"}]]
    assert list(waarden(lijst.inhoud["09"])) == [[{"02.10": "Koen"}], [{"02.10": "Zoë"}, {"02.10": "Zoe"}]]


def test_een_leeg_voorkomen_in_de_geschiedenis_blijft_een_voorkomen(tmp_path: Path) -> None:
    """Before the recognition the category of the father was there, but empty."""
    lijst = inhoud_van(tmp_path, {**MARIA, "03.02.40": "Jansen", "03.H": "53"}, {"02.H": ""})
    assert [v.elementen for v in lijst.voorkomens("03")] == [{"volgnr": 0, "02.40": "Jansen"}, {"volgnr": 1}]


def test_elke_naam_in_de_eerste_kolom_begint_een_lijst(tmp_path: Path) -> None:
    eerste, tweede = lees_csv(tmp_path, csv({**MARIA, "09.02.10": "Koen", "09.H": "09"}, {"09.02.10": "Zoë"}, VIKTOR))
    assert (goed(eerste).naam, goed(eerste).plaats) == ("L1", "regel 2")
    assert (goed(tweede).naam, goed(tweede).plaats) == ("L2", "regel 4")
    assert "09" not in goed(tweede).inhoud


def test_een_lijst_zonder_burgerservicenummer_wordt_gewoon_gelezen(tmp_path: Path) -> None:
    lijst = inhoud_van(tmp_path, {"": "L3", "01.01.10": "1010101291", "01.02.40": "Jansen"})
    assert lijst.burgerservicenummer is None


def test_van_de_dubbele_kolom_telt_de_gevulde(tmp_path: Path) -> None:
    """`06.88.10` stands twice in the header of the official set; by its place the second is 88.20."""
    plekken = [plek for plek, kolom in enumerate(KOP) if kolom == "06.88.10"]
    for plek, element in zip(plekken, ("88.10", "88.20"), strict=True):
        cellen = regel(MARIA).split(";")
        cellen[plek] = "0202"
        (record,) = lees_csv(tmp_path, BOM + f"{';'.join(KOP)}\n{';'.join(cellen)}\n".encode())
        assert goed(record).inhoud["06"] == [[{"volgnr": 0, element: "0202"}]]


def test_van_de_dubbele_kolom_gaat_geen_van_beide_waarden_verloren(tmp_path: Path) -> None:
    eerste, tweede = (plek for plek, kolom in enumerate(KOP) if kolom == "06.88.10")
    cellen = regel(MARIA).split(";")
    cellen[eerste], cellen[tweede] = "0202", "opgave van het consulaat"
    (record,) = lees_csv(tmp_path, BOM + f"{';'.join(KOP)}\n{';'.join(cellen)}\n".encode())
    ((voorkomen,),) = goed(record).inhoud["06"]
    bewaard = {str(waarde) for waarde in voorkomen.values()}
    assert {"0202", "opgave van het consulaat"} <= bewaard or goed(record).opmerkingen


@pytest.mark.parametrize("datum", ["00000000", "19680000", "19680500", "19680512"])
def test_een_datum_blijft_zoals_hij_is(tmp_path: Path, datum: str) -> None:
    persoon = inhoud_van(tmp_path, {**MARIA, "01.03.10": datum}).actueel("01")
    assert persoon is not None
    assert persoon.lees("03.10") == datum


def test_diakrieten_blijven_staan(tmp_path: Path) -> None:
    persoon = inhoud_van(tmp_path, {**MARIA, "01.02.40": "Łącki-Yıldız", "01.03.20": "Jalālābād"}).actueel("01")
    assert persoon is not None
    assert (persoon.lees("02.40"), persoon.lees("03.20")) == ("Łącki-Yıldız", "Jalālābād")


def test_regeleinden_van_windows(tmp_path: Path) -> None:
    rijen = ({**MARIA, "13.31.10": "J", "09.02.10": "Koen", "09.H": "09"}, {"09.02.10": "Zoë"}, VIKTOR)
    windows = [goed(r).inhoud for r in lees_csv(tmp_path, csv(*rijen, einde="\r\n"))]
    assert windows == [goed(r).inhoud for r in lees_csv(tmp_path, csv(*rijen))]


def test_zonder_byte_order_mark_en_met_lege_regels(tmp_path: Path) -> None:
    inhoud = csv(MARIA, VIKTOR).removeprefix(BOM).replace(b"\nL2", b"\n\nL2")
    assert [goed(r).plaats for r in lees_csv(tmp_path, inhoud)] == ["regel 2", "regel 4"]


# ------------------------------------------------------------------------------------------- suspicious markers


def test_een_vreemde_markering_wordt_gemeld_en_de_lijst_geladen(tmp_path: Path) -> None:
    """The official set has a stray `o` in `01.H`."""
    (record,) = lees_csv(tmp_path, csv({**MARIA, "01.H": "o"}))
    assert goed(record).opmerkingen == (Opmerking("01.H", "onbekendeMarkering"),)
    assert goed(record).inhoud["01"][0][0]["02.10"] == "Maria"


def test_een_aangekondigde_regel_die_er_niet_is_wordt_gemeld(tmp_path: Path) -> None:
    """So ends a file that was cut between two rows; the older address is not there."""
    lijst, volgende = lees_csv(tmp_path, csv({**MARIA, "08.11.10": "Lindelaan", "08.H": "58"}, VIKTOR))
    assert [opmerking.element for opmerking in goed(lijst).opmerkingen] == ["08.H"]
    assert goed(volgende).opmerkingen == ()


# -------------------------------------------------------------------------------------------------- quarantine


def test_gegevens_die_niet_zijn_aangekondigd_gaan_in_quarantaine(tmp_path: Path) -> None:
    record, volgende = lees_csv(tmp_path, csv(MARIA, {"09.02.10": "Koen"}, VIKTOR))
    assert (fout(record).reden, fout(record).plaats) == ("waardeZonderMarkering", "regel 2")
    assert "regel 3" in fout(record).uitleg
    assert "09" in fout(record).uitleg
    assert goed(volgende).naam == "L2"


def test_een_kolom_te_veel_of_te_weinig_gaat_in_quarantaine(tmp_path: Path) -> None:
    inhoud = csv(MARIA, VIKTOR).replace(b";Maria;", b";Maria;;")
    record, volgende = lees_csv(tmp_path, inhoud)
    assert fout(record).reden == "aantalKolommen"
    assert f"{len(KOP) + 1} kolommen, de kop {len(KOP)}" in fout(record).uitleg
    assert goed(volgende).naam == "L2"


def test_van_een_afgebroken_bestand_gaat_alleen_de_laatste_lijst_in_quarantaine(tmp_path: Path) -> None:
    heel = csv(MARIA, {**VIKTOR, "09.02.10": "Koen", "09.H": "09"}, {"09.02.10": "Zoë"})
    eerste, tweede = lees_csv(tmp_path, heel[:-200])
    assert goed(eerste).naam == "L1"
    assert (fout(tweede).reden, fout(tweede).plaats) == ("aantalKolommen", "regel 3")


def test_in_quarantaine_staat_de_lijst_met_alle_regels_en_de_kop_zoals_ze_kwamen(tmp_path: Path) -> None:
    rijen = [{**VIKTOR, "08.H": "58"}, {"09.02.10": "Koen"}]
    _, record = lees_csv(tmp_path, csv(MARIA, *rijen, einde="\r\n"))
    assert fout(record).ruw == csv(*rijen, einde="\r\n")
    assert fout(record).bestand == "lijsten.csv"


def test_een_regel_die_geen_utf8_is_gaat_in_quarantaine(tmp_path: Path) -> None:
    inhoud = csv(MARIA, {**VIKTOR, "01.02.40": "Müller"}, {**MARIA, "": "L3"}).replace("ü".encode(), b"\xfc")
    eerste, tweede, derde = lees_csv(tmp_path, inhoud)
    assert fout(tweede).reden == "codering"
    assert b"M\xfcller" in fout(tweede).ruw
    assert (goed(eerste).naam, goed(derde).naam) == ("L1", "L3")


def test_een_cel_van_een_miljoen_tekens_gaat_in_quarantaine(tmp_path: Path) -> None:
    record, volgende = lees_csv(tmp_path, csv({**MARIA, "01.02.40": "x" * 1_000_000}, VIKTOR))
    assert fout(record).reden == "waarde"
    assert "01.02.40" in fout(record).uitleg
    assert "xxx" not in fout(record).uitleg
    assert goed(volgende).naam == "L2"


def test_een_regel_zonder_einde_vult_het_geheugen_niet(tmp_path: Path) -> None:
    inhoud = csv(MARIA) + b"L2;" + b"x" * (LANGSTE_REGEL + 1000) + b"\n" + regel({**VIKTOR, "": "L3"}).encode() + b"\n"
    records = lees_csv(tmp_path, inhoud)
    assert goed(records[0]).naam == "L1"
    assert all(fout(record).reden == "aantalKolommen" for record in records[1:-1])
    assert goed(records[-1]).naam == "L3"


def test_een_nulteken_gaat_in_quarantaine(tmp_path: Path) -> None:
    record, volgende = lees_csv(tmp_path, csv({**MARIA, "01.02.40": "Jan\0sen"}, VIKTOR))
    assert fout(record).reden == "waarde"
    assert goed(volgende).naam == "L2"


def test_een_vervolgregel_zonder_lijst_erboven_gaat_in_quarantaine(tmp_path: Path) -> None:
    record, volgende = lees_csv(tmp_path, csv({"09.02.10": "Koen", "09.H": "09"}, {"09.02.10": "Zoë"}, VIKTOR))
    assert (fout(record).reden, fout(record).plaats) == ("vervolgZonderLijst", "regel 2")
    assert goed(volgende).naam == "L2"


def test_van_een_onleesbare_lijst_blijft_het_kloppende_anummer_bekend(tmp_path: Path) -> None:
    fouten = lees_csv(tmp_path, csv(MARIA, {"09.02.10": "Koen"}, VIKTOR, {"09.02.10": "Koen"}))
    assert [fout(record).sleutel for record in fouten] == ["1010101291", None]


def test_geen_waarde_van_de_lijst_in_een_uitleg(tmp_path: Path) -> None:
    """Explanations end up on screens and in logs; values are personal data."""
    inhoud = csv(
        {**MARIA, "01.02.10": "Geheimnaam\0"}, {**VIKTOR, "01.02.10": "Geheimnaam"}, {"09.02.10": "Geheimnaam"}
    )
    for record in lees_csv(tmp_path, inhoud):
        assert not re.search("Geheimnaam|99999", fout(record).uitleg)


# ---------------------------------------------------------------------------------------------- not this format


@pytest.mark.parametrize(
    "kop", [b"naam;adres;woonplaats\n", b"\n", b"01.01.20;n\xe4am\n"], ids=["andere kolommen", "leeg", "latin-1"]
)
def test_een_kop_die_niet_van_lo3_is_wordt_geweigerd_met_uitleg(tmp_path: Path, kop: bytes) -> None:
    with pytest.raises(BronOnleesbaar, match="kopregel"):
        lees_csv(tmp_path, kop + b"Jansen;Dorpsstraat;Ede\n")


def test_een_kolom_die_niet_van_lo3_is_breekt_het_lezen_niet(tmp_path: Path) -> None:
    """A supplier adds columns of its own, one of them named as if it were a marker."""
    (record,) = lees_csv(tmp_path, b"naam;01.01.20;01.02.40;opm.H\nL1;999990032;Jansen;nakijken\n")
    assert goed(record).inhoud["01"] == [[{"volgnr": 0, "01.20": "999990032", "02.40": "Jansen"}]]
