"""Who may ask what, for which reason: the whole matrix, and everything that is not in it is forbidden."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from bekendheid.beleid import lees_beleid
from bekendheid.waarden import BEKEND, RedenVerzoek, Soort, Vraag
from graph.fouten import BronOnleesbaar

VT, ZVH, GEM, OM = Soort.VEILIG_THUIS, Soort.ZVH, Soort.GEMEENTE, Soort.OM
KOLOMMEN = ((VT, "01"), (ZVH, "02"), (ZVH, "03"), (ZVH, "04"), (ZVH, "05"), (GEM, "05"), (OM, "06"))
CONCREET = """
             VT-01 ZVH-02 ZVH-03 ZVH-04 ZVH-05 GEM-05 OM-06
    VT-001     x     x      x      x      .      .      .
    VT-002     x     .      x      x      .      .      .
    VT-003     x     .      .      x      .      .      .
    GI-001     x     .      x      x      .      .      .
    GI-002     x     .      .      x      .      .      .
    GI-003     .     .      x      x      .      .      x
    GI-004     .     .      .      x      .      .      x
    GI-005     x     .      x      x      .      .      .
    GI-006     x     .      .      x      .      .      .
    POL-001    x     .      .      .      .      .      .
    POL-002    x     .      .      .      .      .      .
    POL-003    .     x      x      x      x      .      .
    POL-004    .     .      .      x      .      .      .
    POL-005    .     .      .      x      x      .      .
    POL-006    .     .      .      x      .      .      .
    RVDK-001   x     .      x      x      .      .      .
    RVDK-002   x     .      .      x      .      .      .
    RVDK-003   x     .      .      .      .      .      .
    RVDK-004   x     .      .      .      .      .      .
    RVDK-005   .     .      x      x      .      .      x
    RVDK-006   .     .      .      x      .      .      x
    GEM-001    x     .      x      x      .      .      .
    GEM-002    x     .      .      x      .      .      .
"""
EERSTE_VRAAG = """
                                    VT-01 ZVH-02 ZVH-03 ZVH-04 ZVH-05 GEM-05 OM-06
    veilig-thuis                      x     x      x      x      .      .      x
    gecertificeerde-instelling        x     x      x      x      .      .      x
    politie                           x     x      x      x      x      x      .
    raad-voor-de-kinderbescherming    x     x      x      x      .      .      x
    gemeente                          x     x      x      x      x      .      .
    zorg-en-veiligheidshuis           .     .      .      .      .      x      x
    openbaar-ministerie               .     .      .      .      .      .      .
    jeugdhulpaanbieder                x     .      .      .      .      .      .
    jeugdgezondheidszorg              x     .      .      .      .      .      .
    onderwijs                         x     .      .      .      .      .      .
"""
ROLLEN = [*Soort, "burger", "gegevensbeheerder", "kmar", ""]
REDENEN = [*RedenVerzoek, "00", "07", ""]


def tabel(tekst: str) -> set[tuple[str, str, str]]:
    """The crosses of a table: who asks, why, and what stands before the row."""
    _, *rijen = tekst.strip().splitlines()
    return {
        (vrager, reden, rij.split()[0])
        for rij in rijen
        for (vrager, reden), kruis in zip(KOLOMMEN, rij.split()[1:], strict=True)
        if kruis == "x"
    }


def test_de_tabellen_hierboven_noemen_alles() -> None:
    assert [rij.split()[0] for rij in CONCREET.strip().splitlines()[1:]] == [*Vraag]
    assert {rij.split()[0] for rij in EERSTE_VRAAG.strip().splitlines()[1:]} == {*Soort}


@pytest.mark.parametrize("vrager", ROLLEN)
def test_iedere_rol_en_iedere_vraag(vrager: str) -> None:
    beleid, concreet, eerste = lees_beleid(), tabel(CONCREET), tabel(EERSTE_VRAAG)
    for reden, bij in product(REDENEN, [*Soort, ""]):
        assert beleid.mag(vrager, reden, bij) is ((vrager, reden, bij) in eerste), (vrager, reden, bij)
        for vraag in Vraag:
            verwacht = vraag.wie == bij and (vrager, reden, vraag) in concreet
            assert beleid.mag(vrager, reden, bij, vraag) is verwacht, (vrager, reden, bij, vraag)


def test_een_vraag_die_niet_bestaat_mag_niemand_stellen() -> None:
    beleid = lees_beleid()
    assert not any(beleid.mag(v, r, b, "VT-004") for v, r, b in product(Soort, RedenVerzoek, Soort))


def test_wie_mag_doorvragen_mag_ook_de_eerste_vraag_stellen() -> None:
    beleid = lees_beleid()
    for vrager, reden, vraag in product(Soort, RedenVerzoek, Vraag):
        if beleid.mag(vrager, reden, vraag.wie, vraag):
            assert beleid.mag(vrager, reden, vraag.wie, BEKEND)


@pytest.mark.parametrize(
    "regel",
    [
        "veilig-thuis,01,politie,POL-001",
        "veilig-thuis,01,politie,BEKEND GI-001",
        "veilig-thuis,01,politie,BEKEND POL-999",
        "veilig-thuis,07,politie,BEKEND",
        "iedereen,01,politie,BEKEND",
        "veilig-thuis,01,politie",
        "veilig-thuis,01,politie,",
    ],
)
def test_een_tabel_die_niet_klopt_opent_niets_en_noemt_de_regel(regel: str, tmp_path: Path) -> None:
    pad = tmp_path / "beleid.csv"
    pad.write_text(f"vrager,reden,bij,vragen\nopenbaar-ministerie,06,politie,BEKEND\n{regel}\n")
    with pytest.raises(BronOnleesbaar, match=r"beleid\.csv regel 3"):
        lees_beleid(pad)


def test_een_lege_tabel_verbiedt_alles(tmp_path: Path) -> None:
    pad = tmp_path / "beleid.csv"
    pad.write_text("vrager,reden,bij,vragen\n")
    beleid = lees_beleid(pad)
    assert not any(beleid.mag(v, r, b) for v, r, b in product(Soort, RedenVerzoek, Soort))
