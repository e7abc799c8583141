"""The data steward at the command line: load, see what did not go in, mend it, and offer it again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from loaders.voorbeeld import PERSOONSLIJSTEN, TABELLEN
from tests.api.hulp import Opdracht, Uitslag

LEEG = {"gelezen": 0, "nieuw": 0, "gewijzigd": 0, "ongewijzigd": 0, "quarantaine": 0}
REGELS = PERSOONSLIJSTEN.read_bytes().splitlines(keepends=True)
ANOUK = "999004037"


def telling(uitslag: Uitslag) -> dict[str, int]:
    assert uitslag.status == 0, uitslag.fout
    return {naam: uitslag.json[naam] for naam in LEEG}


def regel_van(bsn: str) -> int:
    """The place in the sample of the first row of somebody's list."""
    plek = REGELS[0].split(b";").index(b"01.01.20")
    (gevonden,) = (nummer for nummer, regel in enumerate(REGELS) if regel.split(b";")[plek] == bsn.encode())
    return gevonden


def met_regel(pad: Path, bsn: str, regel: bytes) -> Path:
    """The sample with another row for one person."""
    regels = list(REGELS)
    regels[regel_van(bsn)] = regel
    pad.write_bytes(b"".join(regels))
    return pad


def met_cel(pad: Path, bsn: str, kolom: bytes, waarde: bytes) -> Path:
    """The sample with another value in one cell."""
    cellen = REGELS[regel_van(bsn)].split(b";")
    cellen[REGELS[0].split(b";").index(kolom)] = waarde
    return met_regel(pad, bsn, b";".join(cellen))


@pytest.fixture
def afgebroken(tmp_path: Path) -> Path:
    """The sample in which Anouk's row is cut off."""
    return met_regel(tmp_path / "afgebroken.csv", ANOUK, REGELS[regel_van(ANOUK)][:60] + b"\n")


# ------------------------------------------------------------------------------------------------------ loading


def test_laden_telt_wat_er_gebeurde(opdracht: Opdracht) -> None:
    uitslag = opdracht("laad", PERSOONSLIJSTEN, "--json")
    assert telling(uitslag) == LEEG | {"gelezen": 70, "nieuw": 70}
    assert "persoonslijsten.csv" in uitslag.fout


def test_nog_eens_laden_verandert_niets(opdracht: Opdracht) -> None:
    opdracht("laad", PERSOONSLIJSTEN)
    assert telling(opdracht("laad", PERSOONSLIJSTEN, "--json")) == LEEG | {"gelezen": 70, "ongewijzigd": 70}


def test_een_nieuwe_versie_van_een_lijst_is_een_wijziging(opdracht: Opdracht, tmp_path: Path) -> None:
    opdracht("laad", PERSOONSLIJSTEN)
    nieuw = met_cel(tmp_path / "nieuw.csv", ANOUK, b"01.02.10", b"Anouk Fenneke")
    assert telling(opdracht("laad", nieuw, "--json")) == LEEG | {"gelezen": 70, "gewijzigd": 1, "ongewijzigd": 69}
    assert opdracht("persoon", ANOUK, "--json").json["naam"]["volledig"] == "Anouk Fenneke Wiersma"


def test_meer_bestanden_in_een_keer(opdracht: Opdracht, tmp_path: Path) -> None:
    los = tmp_path / "los.jsonl"
    los.write_bytes(orjson.dumps({"01": [[{"01.20": "123456782", "02.40": "Los"}]]}))
    uitslag = opdracht("laad", PERSOONSLIJSTEN, los, "--json")
    assert telling(uitslag) == LEEG | {"gelezen": 71, "nieuw": 71}
    assert opdracht("persoon", "123456782", "--json").json["naam"]["volledig"] == "Los"


def test_het_verslag_voor_mensen_noemt_dezelfde_getallen(opdracht: Opdracht, afgebroken: Path) -> None:
    uitslag = opdracht("laad", afgebroken)
    assert uitslag.status == 0
    woorden = uitslag.uit.replace("│", " ").split()
    assert [woorden[woorden.index(naam) + 1] for naam in ("gelezen", "nieuw", "quarantaine")] == ["70", "69", "1"]
    assert "aantalKolommen" in woorden


def test_wat_verdacht_is_wordt_geladen_en_gemeld(opdracht: Opdracht, tmp_path: Path) -> None:
    verdacht = met_cel(tmp_path / "verdacht.csv", ANOUK, b"01.03.10", b"20120231")
    meldingen = tmp_path / "meldingen.jsonl"
    uitslag = opdracht("laad", verdacht, "--json", "--meldingen", meldingen)
    assert telling(uitslag) == LEEG | {"gelezen": 70, "nieuw": 70}
    assert uitslag.json["verdacht"]["onmogelijkeDatum"] == 1
    (melding,) = (
        melding
        for melding in map(orjson.loads, meldingen.read_bytes().splitlines())
        if melding["reden"] == "onmogelijkeDatum"
    )
    assert melding["element"] == "01.03.10"
    assert melding["plaats"] == f"regel {regel_van(ANOUK) + 1}"


def test_een_bestand_dat_er_niet_is(opdracht: Opdracht, tmp_path: Path) -> None:
    uitslag = opdracht("laad", tmp_path / "nergens.csv", "--json")
    assert (uitslag.status, uitslag.uit) == (2, "")
    assert "nergens.csv: het bestand kan niet worden gelezen" in uitslag.fout


@pytest.mark.parametrize("inhoud", [b"", b"naam,leeftijd\nJan,5\n", b"\x00\xff" * 500, b"[1, 2]", b"<xml/>"])
def test_een_bestand_dat_geen_bron_is(opdracht: Opdracht, tmp_path: Path, inhoud: bytes) -> None:
    bestand = tmp_path / "iets.txt"
    bestand.write_bytes(inhoud)
    uitslag = opdracht("laad", bestand, "--json")
    assert (uitslag.status, uitslag.uit) == (2, "")
    assert "iets.txt: geen LO3-CSV en geen JSON-regels" in uitslag.fout


def test_een_map_is_geen_bron(opdracht: Opdracht, tmp_path: Path) -> None:
    uitslag = opdracht("laad", tmp_path, "--json")
    assert (uitslag.status, uitslag.uit) == (2, "")


def test_meldingen_naar_een_map_die_er_niet_is(opdracht: Opdracht, tmp_path: Path) -> None:
    uitslag = opdracht("laad", PERSOONSLIJSTEN, "--meldingen", tmp_path / "nergens" / "meldingen.jsonl")
    assert uitslag.status == 2
    assert uitslag.fout.splitlines()[-1].startswith("verwant: ")


# ------------------------------------------------------------------------------------------------------- tables


def test_tabellen_laden_geeft_codes_een_naam(opdracht: Opdracht) -> None:
    def gemeente() -> Any:
        return opdracht("persoon", ANOUK, "--json").json["adres"]["gemeente"]

    opdracht("laad", PERSOONSLIJSTEN)
    assert gemeente() == {"code": "0080", "omschrijving": "0080"}
    uitslag = opdracht("tabellen", TABELLEN, "--json")
    regels = {tabel.stem: len(tabel.read_text("utf-8").splitlines()) - 1 for tabel in TABELLEN.glob("*.csv")}
    # An institution is found by each of its two numbers.
    assert (uitslag.status, uitslag.json) == (0, {"regels": sum(regels.values()) + regels["instellingen"]})
    assert gemeente() == {"code": "0080", "omschrijving": "Leeuwarden"}


def test_een_map_zonder_tabellen(opdracht: Opdracht, tmp_path: Path) -> None:
    for map_ in (tmp_path, tmp_path / "nergens"):
        uitslag = opdracht("tabellen", map_, "--json")
        assert (uitslag.status, uitslag.uit) == (2, "")
        assert "tabelNN.csv" in uitslag.fout


# --------------------------------------------------------------------------------------------------- quarantine


def test_zonder_fouten_is_de_quarantaine_leeg(opdracht: Opdracht) -> None:
    opdracht("laad", PERSOONSLIJSTEN)
    assert opdracht("quarantaine", "--json").json == []


def test_wat_niet_geladen_kon_worden_staat_er_met_plaats_en_reden(opdracht: Opdracht, afgebroken: Path) -> None:
    uitslag = opdracht("laad", afgebroken, "--json")
    assert telling(uitslag) == LEEG | {"gelezen": 70, "nieuw": 69, "quarantaine": 1}
    assert uitslag.json["redenen"] == {"aantalKolommen": 1}
    (wachtend,) = opdracht("quarantaine", "--json").json
    assert wachtend["bestand"] == "afgebroken.csv"
    assert wachtend["plaats"] == f"regel {regel_van(ANOUK) + 1}"
    assert wachtend["reden"] == "aantalKolommen"
    assert "verbeter" in wachtend["uitleg"]
    assert ANOUK in wachtend["record"]
    assert ANOUK not in wachtend["uitleg"]


def test_de_lijst_voor_mensen(opdracht: Opdracht, afgebroken: Path) -> None:
    opdracht("laad", afgebroken)
    uitslag = opdracht("quarantaine")
    assert uitslag.status == 0
    assert "In quarantaine: 1" in uitslag.uit


def test_wat_er_al_stond_blijft_gelden_als_de_nieuwe_lijst_niet_deugt(opdracht: Opdracht, afgebroken: Path) -> None:
    opdracht("laad", PERSOONSLIJSTEN)
    opdracht("laad", afgebroken)
    assert opdracht("gezag", ANOUK).status == 0


def test_eruit_gehaald_verbeterd_en_opnieuw_geladen(opdracht: Opdracht, afgebroken: Path, tmp_path: Path) -> None:
    opdracht("laad", afgebroken)
    assert opdracht("gezag", ANOUK).status == 1
    map_ = tmp_path / "te verbeteren"
    assert opdracht("quarantaine", "uit", map_).status == 0
    (bestand,) = map_.iterdir()
    regels = bestand.read_bytes().splitlines(keepends=True)
    assert regels == [REGELS[0], REGELS[regel_van(ANOUK)][:60] + b"\n"]
    bestand.write_bytes(regels[0] + REGELS[regel_van(ANOUK)])
    assert telling(opdracht("laad", bestand, "--json")) == LEEG | {"gelezen": 1, "nieuw": 1}
    assert opdracht("gezag", ANOUK).status == 0
    assert opdracht("quarantaine", "--json").json == []


def test_ook_een_json_regel_gaat_eruit_en_weer_in(opdracht: Opdracht, tmp_path: Path) -> None:
    bron = tmp_path / "bron.jsonl"
    lijst: dict[str, Any] = {
        "01": [[{"01.10": "1745105604", "01.20": "123456782", "02.40": "Los", "03.10": "gisteren"}]]
    }
    bron.write_bytes(orjson.dumps(lijst) + b"\n")
    assert telling(opdracht("laad", bron, "--json"))["quarantaine"] == 1
    opdracht("quarantaine", "uit", tmp_path / "uit")
    (bestand,) = (tmp_path / "uit").iterdir()
    assert bestand.suffix == ".jsonl"
    bestand.write_bytes(bestand.read_bytes().replace(b"gisteren", b"20100401"))
    assert telling(opdracht("laad", bestand, "--json"))["nieuw"] == 1
    assert opdracht("quarantaine", "--json").json == []


def test_twee_keer_aangeboden_staat_er_een_keer(opdracht: Opdracht, afgebroken: Path) -> None:
    opdracht("laad", afgebroken)
    opdracht("laad", afgebroken)
    assert len(opdracht("quarantaine", "--json").json) == 1


def test_afgehandeld_zonder_te_laden(opdracht: Opdracht, afgebroken: Path) -> None:
    opdracht("laad", afgebroken)
    (wachtend,) = opdracht("quarantaine", "--json").json
    assert opdracht("quarantaine", "sluit", wachtend["nummer"]).status == 0
    assert opdracht("quarantaine", "--json").json == []
    nog_eens = opdracht("quarantaine", "sluit", wachtend["nummer"])
    assert nog_eens.status == 1
    assert "niet (meer) open" in nog_eens.fout


def test_een_nummer_dat_er_niet_is_of_geen_nummer_is(opdracht: Opdracht) -> None:
    assert opdracht("quarantaine", "sluit", "999").status == 1
    assert opdracht("quarantaine", "sluit", "alles").status == 2


def test_uit_naar_iets_dat_geen_map_is(opdracht: Opdracht, afgebroken: Path) -> None:
    opdracht("laad", afgebroken)
    uitslag = opdracht("quarantaine", "uit", afgebroken)
    assert uitslag.status == 2
    assert uitslag.fout.startswith("verwant: ")


# ------------------------------------------------------------------------------------------- for an empty Neo4j


def test_exporteren_schrijft_de_bestanden_en_toont_de_opdracht_die_ze_inleest(
    opdracht: Opdracht, tmp_path: Path
) -> None:
    opdracht("tabellen", TABELLEN)
    opdracht("laad", PERSOONSLIJSTEN)
    uitslag = opdracht("exporteer-neo4j", tmp_path / "csv")
    assert uitslag.status == 0
    assert uitslag.uit.startswith("neo4j-admin database import full neo4j ")
    genoemd = {
        Path(pad) for woord in uitslag.uit.split() if "=/" in woord for pad in woord.partition("=/")[2].split(",")
    }
    aanwezig = {pad.name for pad in (tmp_path / "csv").iterdir()}
    assert {pad.name for pad in genoemd} <= {*aanwezig, "import.report"}, "het verslag schrijft neo4j-admin zelf"
    assert len((tmp_path / "csv" / "bronrecord.csv").read_text("utf-8").splitlines()) == 70


def test_exporteren_zonder_store_is_een_fout(opdracht: Opdracht, tmp_path: Path) -> None:
    uitslag = opdracht("exporteer-neo4j", tmp_path / "csv")
    assert uitslag.status == 2
    assert "er is geen store" in uitslag.fout


def test_exporteren_kan_alleen_uit_sqlite(opdracht: Opdracht, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERWANT_STORE", "neo4j://neo4j@127.0.0.1:7687")
    uitslag = opdracht("exporteer-neo4j", tmp_path / "csv")
    assert uitslag.status == 2
    assert "sqlite:///" in uitslag.fout
