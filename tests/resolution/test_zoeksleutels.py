"""Search keys: whoever is written down wrongly is found still, and by few others."""

from __future__ import annotations

import pytest

from resolution.kenmerken import Kenmerken
from resolution.zoeksleutels import BITS, Zoekgegevens, van_vraag, zoeksleutels
from tests.resolution.mensen import BEUK, LINDE, wie

FATIMA = wie("Fatima Zahra", "el|Idrissi", geboren="19910304", adres=LINDE, burgerservicenummer="123456782")


def vindt(een: Kenmerken, ander: Kenmerken) -> bool:
    return not set(zoeksleutels(een)).isdisjoint(zoeksleutels(ander))


@pytest.mark.parametrize(
    ("verhaal", "geschreven"),
    [
        ("alleen het nummer", wie(burgerservicenummer="123456782")),
        ("naar het gehoor", wie("Fatima", "Elidrissi", geboren="19910304")),
        ("verkeerde achternaam", wie("Fatima", "Bouzid", geboren="19910304")),
        ("verkeerde voornaam", wie("Samira", "Idrissi", geboren="19910304")),
        ("voorletter", wie("F.", "Idrissi", geboren="19910304")),
        ("dag en maand verwisseld", wie("Fatima", "Idrissi", geboren="19910403")),
        ("verkeerde dag", wie("Fatima", "Idrissi", geboren="19910308")),
        ("verkeerd jaar", wie("Fatima", "Idrissi", geboren="19810304")),
        ("alleen het jaar", wie("Fatima", "Idrissi", geboren="19910000")),
        ("zonder datum", wie("Fatima", "Idrissi")),
        ("omgewisseld", wie("Idrissi", "Fatima", geboren="19910304")),
        ("tweede voornaam", wie("Zahra", "Idrissi", geboren="19910000")),
        ("voorvoegsel vastgeplakt, en een voorletter", wie("F.", "Vandenidrissi", geboren="19910304")),
        ("beide namen verkeerd", wie("Farimo", "Idzirsi", geboren="19910304")),
        ("een voorletter en het jaar", wie("F.", "Idrissi", geboren="19910000")),
        ("bijna alles anders, maar het adres", wie("Fadima", "Bouzid", geboren="19550101", adres=LINDE)),
        ("alleen het adres en het jaar", wie("Kiki", "Bouzid", geboren="19910811", adres=LINDE)),
        ("adres zonder postcode", wie("F", "Bouzid", adres=LINDE._replace(postcode=None, straat="Lindeln"))),
    ],
)
def test_een_fout_laat_altijd_een_sleutel_heel(verhaal: str, geschreven: Kenmerken) -> None:
    assert vindt(FATIMA, geschreven), verhaal


@pytest.mark.parametrize(
    ("verhaal", "geschreven"),
    [
        ("een jaar ernaast, en een naam verkeerd", wie("Farimo", "Idrissi", geboren="19920304")),
        ("een ander cijfer in het jaar, en allebei verkeerd", wie("Farimo", "Idzirsi", geboren="19970304")),
        ("een verkeerde eerste letter, en de andere naam verkeerd", wie("Farimo", "Drissi", geboren="19910304")),
        ("de naam van een ouder, en een voorletter", wie("F.", "Bouzid", geboren="19910304")),
        ("zonder datum, en een verkeerde eerste letter", wie("Atima", "Idirsi", adres=LINDE)),
        ("voorvoegsel vastgeplakt, zonder datum", wie("Fatima", "Elidrissi")),
    ],
)
def test_twee_fouten_in_een_record_van_elders_worden_daar_bedacht(verhaal: str, geschreven: Kenmerken) -> None:
    assert vindt(FATIMA, geschreven), verhaal
    assert not vindt(FATIMA, geschreven._replace(burgerservicenummer="999990019")), "who has a number is found by that"
    assert not vindt(FATIMA, geschreven._replace(administratienummers=("1234567890",))), "and a list needs no more keys"


def test_ook_namen_die_bijna_geen_klank_hebben_worden_gevonden() -> None:
    hui = wie("Hui", "Zhang", geboren="20110000")
    assert vindt(hui, wie("Hui", "Zhang", geboren="20110101")), "no consonant is heard in `Hui`"
    assert vindt(wie("Li", "Hu", geboren="20110304"), wie("Li", "Hu", geboren="20110000"))
    assert vindt(wie("Hanneke", "Visser", geboren="20110424"), wie("H.", "Visser", geboren="20110000")), "nor in `H.`"


def test_een_voornaam_in_het_veld_van_de_achternaam_wordt_op_het_adres_gevonden() -> None:
    assert vindt(FATIMA, wie(None, "Fatima Zahra el Idrisi", adres=LINDE))
    assert vindt(FATIMA, wie(None, "Idrisi Fatima", adres=LINDE))
    assert not vindt(FATIMA, wie(None, "Bouzid", adres=LINDE))


def test_een_achternaam_met_een_fout_wordt_gevonden_als_de_dag_onbekend_is() -> None:
    aslan = wie("Hülya", "Aslan", geboren="19530417", burgerservicenummer="123456782")
    assert vindt(aslan, wie("Hülya", "Aalan", geboren="19530101", vreemdelingennummer="1234567890"))
    assert not vindt(aslan, wie("Hülya", "Demir", geboren="19530101", vreemdelingennummer="1234567890"))


def test_wie_veel_namen_heeft_wordt_onder_elke_naam_gevonden() -> None:
    mustafa = wie("Mustafa", "Yıldırım", "Çetin", "Ateş", geboren="19771017")
    for naam in ("Yildirim", "Cetin", "Ates"):
        assert vindt(mustafa, wie("M.", naam, geboren="19771017")), naam


def test_wie_alleen_iets_gewoons_delen_vinden_elkaar_niet() -> None:
    assert not vindt(FATIMA, wie("Fatima", "Bouzid", geboren="19820304")), "a given name and a birthday"
    assert not vindt(FATIMA, wie("Samira", "Idrissi", geboren="19910811", adres=BEUK)), "a surname and a year"
    assert not vindt(FATIMA, wie("Samira", "Idrissi", geboren="19660811", adres=LINDE)), "a surname and an address"
    assert zoeksleutels(Kenmerken()) == ()


def test_sleutels_zijn_overal_en_altijd_dezelfde_getallen() -> None:
    sleutels = zoeksleutels(wie(burgerservicenummer="123456782", vreemdelingennummer="1234567890"))
    assert sleutels == (7440418671118429094, 8884859197564822345)
    assert all(0 <= sleutel <= BITS for sleutel in zoeksleutels(FATIMA))
    assert len(zoeksleutels(FATIMA)) <= 24


def zoekt(vraag: Zoekgegevens) -> bool:
    return not set(van_vraag(vraag)).isdisjoint(zoeksleutels(FATIMA))


@pytest.mark.parametrize(
    ("verhaal", "vraag"),
    [
        ("naam en geboortedatum", Zoekgegevens("Fatima Idrissi", "19910304")),
        ("andersom, met voorvoegsel", Zoekgegevens("el Idrissi, Fatima", "19910304")),
        ("alleen de achternaam en de datum", Zoekgegevens("Idrissi", "19910304")),
        ("verkeerd gespeld", Zoekgegevens("Idrizzi", "19910304")),
        ("verkeerd verstaan", Zoekgegevens("Ilrissi", "19910304")),
        ("verkeerd verstaan, alleen het jaar", Zoekgegevens("Fatima Ilrissi", "19910000")),
        ("een leeftijd", Zoekgegevens("Fatima Idrissi", geboortejaren=range(1985, 1996))),
        ("alleen de naam", Zoekgegevens("fatima idrissi")),
        ("alleen het adres", Zoekgegevens(adres=LINDE)),
        ("naam en adres", Zoekgegevens("fatma", adres=LINDE)),
        ("nummer", Zoekgegevens(burgerservicenummer="123456782")),
    ],
)
def test_zoeken_met_wat_iemand_weet(verhaal: str, vraag: Zoekgegevens) -> None:
    assert zoekt(vraag), verhaal


def test_zoeken_vindt_ook_wie_bijna_geen_klank_heeft() -> None:
    vraag = Zoekgegevens("Hui Zhang", "20110000")
    assert not set(van_vraag(vraag)).isdisjoint(zoeksleutels(wie("Hui", "Zhang", geboren="20110304")))


def test_een_voorvoegsel_is_niemands_naam_behalve_als_het_dat_is() -> None:
    """By `van` and `de` and what sounds nearly so, thousands would be found."""
    assert van_vraag(Zoekgegevens("Fatima van de Berg")) == van_vraag(Zoekgegevens("Fatima Berg"))
    an = zoeksleutels(wie("Van An", "Nguyen", geboren="19910304"))
    assert not set(van_vraag(Zoekgegevens("Van Nguyen"))).isdisjoint(an)


def test_zoeken_naar_iemand_anders_vindt_haar_niet() -> None:
    assert not zoekt(Zoekgegevens("Peter Jansen", "19910304"))
    assert van_vraag(Zoekgegevens()) == ()
