"""A large file is read and checked by processes of their own: the same records in the same order, and nobody stays."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.fouten import BronOnleesbaar, VerwantFout
from graph.store import Afgekeurd
from graph.tabellen import Tabellen, Tabelregel
from loaders import ploeg
from loaders.keuren import Gekeurd
from loaders.levering import herken
from loaders.voorbeeld import PERSOONSLIJSTEN
from tests.gezag.bouwstenen import KIND, MOE, VA, Feit, eigen, gehuwd, heeft_kind, kind, lijst, opgeschort
from tests.loaders.lo3 import VANDAAG, jsonl

TABELLEN = Tabellen([Tabelregel("33", "0518", "'s-Gravenhage")])
GEZINNEN = 40


@pytest.fixture
def bestand(tmp_path: Path) -> Path:
    """Families, among them a garbled line, a date in the future, an unknown code and a list made in error."""
    pad = tmp_path / "gezinnen.jsonl"
    moeder = lijst(MOE, gehuwd(VA), heeft_kind(KIND), Feit("08", ({"11.10": "Kerkplein", "09.10": "9998"},)))
    vader = lijst(VA, gehuwd(MOE, VANDAAG + 1))
    fout = lijst(VA, eigen(VA).met({"03.10": "Jansen"}))
    een = jsonl(kind().inhoud, moeder.inhoud, vader.inhoud, fout.inhoud, lijst(VA, opgeschort("F")).inhoud)
    pad.write_bytes((een + b"{kapot\xff\n") * GEZINNEN)
    return pad


@pytest.fixture
def leden(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Every file counts as large, and is cut small; the processes that were started for it."""
    gestart: list[subprocess.Popen[bytes]] = []

    class Proces(subprocess.Popen[bytes]):
        def __init__(self, *woorden: object, **opties: object) -> None:
            super().__init__(*woorden, **opties)  # type: ignore[call-overload]
            gestart.append(self)

    monkeypatch.setattr("loaders.ploeg.subprocess.Popen", Proces)
    monkeypatch.setattr(ploeg, "VANAF", 0)
    monkeypatch.setattr(ploeg, "STUK", 3000)
    yield gestart
    assert all(proces.poll() is not None for proces in gestart), "er draait nog een proces"


def alle(pad: Path) -> list[Gekeurd]:
    with ploeg.gekeurd(herken(pad), TABELLEN, VANDAAG) as gekeurd:
        return list(gekeurd)


@pytest.mark.parametrize("kernen", [2, 4])
def test_een_ploeg_geeft_hetzelfde_als_een_proces_alleen(
    bestand: Path, leden: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch, kernen: int
) -> None:
    monkeypatch.setattr("loaders.ploeg.os.cpu_count", lambda: kernen)
    samen = alle(bestand)
    assert len(leden) == min(kernen, ploeg.HOOGSTENS)
    monkeypatch.setattr(ploeg, "VANAF", 1_000_000)
    alleen = alle(bestand)
    assert len(leden) == min(kernen, ploeg.HOOGSTENS)
    assert samen == alleen
    assert len(samen) == 6 * GEZINNEN
    redenen = [een.uitkomst.reden for een in samen if isinstance(een.uitkomst, Afgekeurd)]
    assert redenen == ["geenDatum", "geenJson"] * GEZINNEN
    assert {opmerking.reden for een in samen for opmerking in een.opmerkingen} == {"datumInToekomst", "onbekendeCode"}
    assert [een.plaats for een in samen] == [f"regel {nummer}" for nummer in range(1, 6 * GEZINNEN + 1)]
    assert samen[-1].gelezen_bytes == bestand.stat().st_size


def test_lijsten_van_meer_regels_blijven_heel(
    leden: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    samen = alle(PERSOONSLIJSTEN)
    monkeypatch.setattr(ploeg, "VANAF", 1_000_000)
    assert samen == alle(PERSOONSLIJSTEN)
    assert len(samen) == 70


def test_op_een_machine_met_een_kern_is_er_geen_ploeg(
    bestand: Path, leden: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loaders.ploeg.os.cpu_count", lambda: 1)
    assert len(alle(bestand)) == 6 * GEZINNEN
    assert leden == []


def test_wie_halverwege_ophoudt_laat_niemand_achter(bestand: Path, leden: list[subprocess.Popen[bytes]]) -> None:
    with ploeg.gekeurd(herken(bestand), TABELLEN, VANDAAG) as gekeurd:
        next(gekeurd)
        assert leden
    assert all(proces.poll() is not None for proces in leden)


def test_een_proces_dat_wegvalt_is_geen_einde_van_het_bestand(
    bestand: Path, leden: list[subprocess.Popen[bytes]]
) -> None:
    """Else the load would be closed with records missing."""
    bestand.write_bytes(bestand.read_bytes() * 50)
    with ploeg.gekeurd(herken(bestand), TABELLEN, VANDAAG) as gekeurd:
        next(gekeurd)
        for proces in leden:
            proces.kill()
        with pytest.raises(VerwantFout, match="laad het nog eens"):
            list(gekeurd)


def test_een_kopregel_die_niet_deugt_is_ook_van_een_ploeg_een_gewone_fout(
    tmp_path: Path, leden: list[subprocess.Popen[bytes]]
) -> None:
    pad = tmp_path / "kop.csv"
    pad.write_bytes(b"naam;05.01.20\nL1;999990032\n")
    with pytest.raises(BronOnleesbaar, match=r"01\.01\.20"):
        alle(pad)
