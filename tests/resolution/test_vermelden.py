"""What a person list tells of people: its owner with every name and number, and relatives without a number."""

from __future__ import annotations

from graph.identiteit import Vermelding
from graph.persoonslijst import Persoonslijst
from graph.projectie import projecteer
from resolution.kenmerken import Achternaam, Kenmerken
from resolution.vermelden import van_persoonslijst, vermelding
from resolution.zoeksleutels import zoeksleutels
from tests.resolution.mensen import wie

LIJST = {
    "01": [[
        {"volgnr": 0, "01.10": "1234567890", "01.20": "123456782", "02.10": "Anna Maria", "02.30": "de",
         "02.40": "Vries", "03.10": "19820304", "03.20": "0344", "03.30": "6030", "04.10": "V", "61.10": "V"},
        {"volgnr": 1, "01.10": "0987654321", "02.10": "Anna", "02.40": "Bakker", "03.10": "19820304"},
    ]],
    "02": [[{"volgnr": 0, "02.10": "Ingrid", "02.40": "Bakker", "03.10": "19550000", "04.10": "V"}]],
    "03": [[{"volgnr": 0, "01.20": "987654321", "02.10": "Piet", "02.30": "de", "02.40": "Vries"}]],
    "04": [[{"volgnr": 0, "05.10": "0001"}], [{"volgnr": 0, "05.10": "0052"}]],
    "05": [[{"volgnr": 0, "02.10": "Jan", "02.40": "Jansen", "03.10": "19800101", "06.10": "20100101"}]],
    "07": [[{"volgnr": 0, "70.10": "0"}]],
    "08": [[
        {"volgnr": 0, "09.10": "0344", "10.30": "20200101", "11.10": "Lindelaan", "11.20": "12", "11.60": "1234AB"},
        {"volgnr": 1, "09.10": "0202", "10.30": "20100101", "11.10": "Beukenweg", "11.20": "3", "11.60": "5678CD"},
    ]],
    "09": [[{"volgnr": 0, "02.40": "Jansen"}]],
    "12": [[{"volgnr": 0, "35.10": "PN", "35.20": "NXYZ12345"}]],
}  # fmt: skip


def van(inhoud: dict[str, list[list[dict[str, object]]]]) -> tuple[Vermelding, ...]:
    lijst = Persoonslijst(inhoud)
    return van_persoonslijst(lijst, projecteer(lijst))


def test_de_eigen_vermelding_draagt_alle_namen_nummers_en_adressen() -> None:
    eigen, *_ = van(LIJST)
    k = Kenmerken.uit_json(eigen.kenmerken)
    assert (eigen.deel, eigen.ingeschrevene) == ("", True)
    assert k.achternamen == (Achternaam("Jansen"), Achternaam("Vries", "de"), Achternaam("Bakker")), "in use first"
    assert k.administratienummers == ("1234567890", "0987654321")
    assert (k.burgerservicenummer, k.voornamen, k.geslacht) == ("123456782", "Anna Maria", "V")
    assert (k.geboortedatum, k.geboorteplaats, k.geboorteland) == ("19820304", "0344", "6030")
    assert [adres.postcode for adres in k.adressen] == ["1234AB", "5678CD"]
    assert k.nationaliteiten == ("0001", "0052")
    assert k.oudernamen == (Achternaam("Bakker"), Achternaam("Ingrid"), Achternaam("Vries", "de"), Achternaam("Piet"))
    assert k.reisdocumenten == ("NXYZ12345",)


def test_wie_om_geheimhouding_vroeg_draagt_dat_bij_zich_en_zijn_verwanten_niet() -> None:
    eigen, *verwanten = van(LIJST | {"07": [[{"volgnr": 0, "70.10": "7"}]]})
    assert Kenmerken.uit_json(eigen.kenmerken).geheimhouding
    assert not any(Kenmerken.uit_json(een.kenmerken).geheimhouding for een in (*verwanten, van(LIJST)[0]))
    assert eigen.sleutels == van(LIJST)[0].sleutels, "het telt niet mee bij het vergelijken"


def test_verwanten_zonder_nummer_zijn_ook_mensen() -> None:
    _, *verwanten = van(LIJST)
    assert [Kenmerken.uit_json(een.kenmerken).voornamen for een in verwanten] == ["Ingrid", "Jan"]
    assert not any(een.ingeschrevene for een in verwanten)
    moeder, partner = verwanten
    assert moeder.deel != partner.deel != ""
    assert moeder.sleutels, "and can be found"


def test_wie_een_nummer_heeft_of_bijna_niets_vertelt_is_geen_eigen_vermelding() -> None:
    namen = {Kenmerken.uit_json(een.kenmerken).voornamen for een in van(LIJST)}
    assert "Piet" not in namen, "he is whoever has that number"
    assert len(van(LIJST)) == 3, "a child of whom only the surname stands there can be anybody"


def test_een_lijst_die_niet_bestaat_vertelt_niets() -> None:
    assert van({**LIJST, "07": [[{"volgnr": 0, "67.10": "20200101", "67.20": "F"}]]}) == ()
    assert van({"07": [[{"volgnr": 0}]]}) == ()


def test_een_vermelding_draagt_haar_kenmerken_en_sleutels() -> None:
    k = wie("Jan", "Smit", geboren="19820304")
    assert vermelding(k, "deel") == Vermelding("deel", False, k.als_json(), zoeksleutels(k))
    assert Kenmerken.uit_json(vermelding(k).kenmerken) == k
