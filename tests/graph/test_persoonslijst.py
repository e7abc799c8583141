"""Which occurrence on a list counts: current, historic and incorrect (gezag-regels 1.2 and 1.3)."""

from __future__ import annotations

import pytest

from graph.persoonslijst import Persoonslijst, naar_getal
from tests.gezag.bouwstenen import (
    KIND,
    MOE,
    PAUL,
    VA,
    ZUS,
    Feit,
    eigen,
    gehuwd,
    gescheiden,
    heeft_kind,
    kind,
    lijst,
    opgeschort,
    ouder,
    uitspraak,
)


def namen(een: Persoonslijst, categorie: str) -> list[tuple[str | None, bool]]:
    """First name and whether it is history, in reading order."""
    return [(v.lees("02.10"), v.historisch) for v in een.voorkomens(categorie)]


def test_van_een_ouder_is_de_eerste_actueel_en_de_rest_geschiedenis() -> None:
    een = kind(ouder(2, VA).voorheen(ouder(2, PAUL)))
    assert namen(een, "03") == [("Viktor", False), ("Paul", True)]


def test_is_de_nieuwste_ouder_onjuist_dan_telt_de_volgende() -> None:
    een = kind(ouder(2, PAUL).onjuist().voorheen(ouder(2, VA)))
    actueel = een.actueel("03")
    assert actueel is not None
    assert (actueel.lees("02.10"), actueel.volgnr, actueel.historisch) == ("Viktor", 1, False)


def test_bij_twee_stapels_gaat_de_hoogste_voor() -> None:
    een = kind(ouder(2, VA), ouder(2, PAUL))
    assert namen(een, "03") == [("Paul", False), ("Viktor", True)]


@pytest.mark.parametrize("categorie", ["08", "11"])
def test_is_het_actuele_verblijf_of_gezag_onjuist_dan_is_het_er_niet(categorie: str) -> None:
    feit = {"08": Feit("08", ({"09.10": "0518"},)), "11": uitspraak("12")}[categorie]
    assert kind(feit).actueel(categorie) is not None
    assert kind(feit.onjuist()).actueel(categorie) is None
    assert kind(feit.onjuist().voorheen(feit)).actueel(categorie) is None


def test_van_kinderen_telt_per_stapel_alleen_het_actuele() -> None:
    een = lijst(
        MOE,
        heeft_kind(KIND).met({"02.10": "Koen"}).voorheen(heeft_kind(KIND).met({"02.10": "Coen"})),
        heeft_kind(ZUS).met({"02.10": "Zoë"}),
        heeft_kind(PAUL).met({"02.10": "Paul"}).onjuist(),
    )
    assert [v.lees("02.10") for v in een.actuele_stapels("09")] == ["Koen", "Zoë"]


def test_relaties_komen_van_de_hoogste_stapel_naar_de_laagste_nieuwste_eerst() -> None:
    een = lijst(MOE, gescheiden(VA, 20050101, 20100101), gehuwd(PAUL, 20150101))
    assert [(v.stapel, v.volgnr, v.lees("02.10")) for v in een.voorkomens("05")] == [
        (1, 0, "Paul"),
        (0, 0, "Viktor"),
        (0, 1, "Viktor"),
    ]


def test_een_stapel_in_een_andere_volgorde_leest_hetzelfde() -> None:
    goed = kind(ouder(2, VA).voorheen(ouder(2, PAUL)))
    om = {**goed.inhoud, "03": [list(reversed(goed.inhoud["03"][0]))]}
    assert namen(Persoonslijst(om), "03") == namen(goed, "03")


def test_een_leeg_element_is_er_niet() -> None:
    (v,) = Persoonslijst({"01": [[{"volgnr": 0, "02.40": "", "03.10": "onbekend"}]]}).voorkomens("01")
    assert (v.lees("02.40"), v.lees("02.10"), v.getal("03.10")) == (None, None, None)


@pytest.mark.parametrize(
    ("waarde", "getal"),
    [("000123", 123), ("0", 0), ("", None), (None, None), ("12a", None), ("٣", None), ("9" * 21, None)],
)
def test_een_getal(waarde: str | None, getal: int | None) -> None:
    assert naar_getal(waarde) == getal


def test_het_nummer_en_de_opschorting_van_de_lijst() -> None:
    een = lijst(MOE, eigen(MOE).onjuist().voorheen(eigen(VA)), opgeschort("E"))
    assert (een.burgerservicenummer, een.opschorting, een.vervallen) == (int(str(VA.bsn)), "E", False)


@pytest.mark.parametrize(("reden", "vervallen"), [("F", True), ("W", True), ("O", False), ("R", False)])
def test_een_lijst_die_ten_onrechte_bestond_is_vervallen(reden: str, vervallen: bool) -> None:
    assert lijst(MOE, opgeschort(reden)).vervallen == vervallen


def test_een_lege_lijst_breekt_niets() -> None:
    een = Persoonslijst({"01": [], "02": [[]]})
    assert (een.actueel("01"), een.actueel("02"), een.burgerservicenummer) == (None, None, None)
    assert een.actuele_stapels("09") == ()
