"""Certain rules: the same number is the same person, unless name and birth date are both of another."""

from __future__ import annotations

import pytest

from graph.identiteit import MODEL, REGEL, Oordeel, Uitspraak
from graph.nummers import documentvorm, klopt_vnummer, verschrijving
from resolution.kenmerken import Achternaam, Kenmerken
from resolution.oordelen.grenzen import Grenzen
from resolution.oordelen.regels import ANUMMER, BSN, REISDOCUMENT, VNUMMER, pas_toe
from resolution.oordelen.tegenspraak import datums_verschillen
from resolution.oordelen.vergelijken import Vergelijker
from resolution.wegen.model import lees
from resolution.wegen.weger import Weger
from tests.resolution.mensen import BEUK, LINDE, bekend, wie

NUMMER, ANDER_NUMMER = "999990019", "999990020"
ANUMMERS = ("1745105604",)


def iemand(
    voornamen: str | None = "Jan",
    *achternamen: str,
    geboren: str | None = "19800312",
    bsn: str | None = None,
    anummers: tuple[str, ...] = (),
    vnummer: str | None = None,
    documenten: tuple[str, ...] = (),
) -> Kenmerken:
    return Kenmerken(
        burgerservicenummer=bsn,
        administratienummers=anummers,
        vreemdelingennummer=vnummer,
        voornamen=voornamen,
        achternamen=tuple(Achternaam(naam) for naam in achternamen or ("Bakker",)),
        geboortedatum=geboren,
        reisdocumenten=documenten,
    )


def uitspraak(een: Kenmerken, ander: Kenmerken) -> Uitspraak | None:
    """What the rules say, which is the same either way."""
    gevonden, terug = pas_toe(een, ander), pas_toe(ander, een)
    assert gevonden == terug
    return gevonden.uitspraak if gevonden else None


def test_een_gelijk_geldig_burgerservicenummer_is_dezelfde() -> None:
    gevonden = pas_toe(iemand(bsn=NUMMER), iemand(bsn=NUMMER))
    assert gevonden is not None
    assert (gevonden.uitspraak, gevonden.regel) == (Uitspraak.ZELFDE, BSN)


def test_een_nummer_dat_niet_door_de_elfproef_komt_bewijst_niets() -> None:
    assert pas_toe(iemand(bsn="123456789"), iemand(bsn="123456789")) is None
    assert pas_toe(iemand(bsn="000000000"), iemand(bsn="000000000")) is None


def test_een_vroeger_a_nummer_telt_ook() -> None:
    nu, toen = iemand(anummers=("9999999999", *ANUMMERS)), iemand(anummers=ANUMMERS)
    gevonden = pas_toe(nu, toen)
    assert gevonden is not None
    assert (gevonden.uitspraak, gevonden.regel) == (Uitspraak.ZELFDE, ANUMMER)


def test_een_v_nummer_heeft_tien_cijfers_en_is_geen_vulling() -> None:
    gevonden = pas_toe(iemand(vnummer="2801234567"), iemand(vnummer="2801234567"))
    assert gevonden is not None
    assert gevonden.regel == VNUMMER
    assert klopt_vnummer("2801234567")
    assert not any(map(klopt_vnummer, ("0000000000", "9999999999", "280123456", "28012345678", "280123456x", "")))


def test_hetzelfde_reisdocument_is_dezelfde_houder() -> None:
    gevonden = pas_toe(iemand(documenten=("nw01 b2c34",)), iemand(documenten=("XY0000001", "NW01B2C34")))
    assert gevonden is not None
    assert gevonden.regel == REISDOCUMENT
    assert [
        documentvorm(nummer) for nummer in ("123456", "AAAAAAAAA", "000000000", "GEENPASPOORT", "🛂🛂🛂🛂🛂🛂🛂")
    ] == [None] * 5


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        pytest.param(iemand("Anna", "Bakker"), iemand("Anna", "de Vries", geboren="19951120"), id="getrouwd"),
        pytest.param(iemand("Mohamed", "El Amrani"), iemand("Muhammad", "Elamrani", geboren="19951120"), id="schrift"),
        pytest.param(iemand("Jan", "Bakker"), iemand("Piet", "Visser"), id="alleen de naam"),
        pytest.param(iemand(), iemand(geboren="19951120"), id="alleen de datum"),
        pytest.param(iemand(), iemand("Piet", "Visser", geboren="19801203"), id="dag en maand verwisseld"),
        pytest.param(iemand(), iemand("Piet", "Visser", geboren="19820101"), id="1 januari"),
        pytest.param(iemand(), iemand("Piet", "Visser", geboren="19810000"), id="alleen een jaar"),
        pytest.param(iemand(), iemand("Piet", "Visser", geboren="19800321"), id="typefout in de dag"),
        pytest.param(iemand(), iemand("Piet", "Visser", geboren="19080312"), id="typefout in het jaar"),
        pytest.param(iemand("Bakker", "Jan"), iemand("Jan", "Bakker", geboren="19951120"), id="naam omgekeerd"),
        pytest.param(iemand(), iemand(None, "", geboren=None), id="niets bekend"),
        pytest.param(iemand(), iemand("J.", "Bakker", geboren="19951120"), id="voorletter"),
    ],
)
def test_wat_geen_tegenspraak_is(een: Kenmerken, ander: Kenmerken) -> None:
    een, ander = een._replace(burgerservicenummer=NUMMER), ander._replace(burgerservicenummer=NUMMER)
    assert uitspraak(een, ander) is Uitspraak.ZELFDE


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        pytest.param(iemand("Jan", "Bakker"), iemand("Sanne", "Bakker", geboren="20110724"), id="kind van de houder"),
        pytest.param(iemand("Jan", "Bakker"), iemand("Piet", "Visser", geboren="19951120"), id="een ander"),
        pytest.param(iemand("Jan", "Bakker"), iemand("J.", "Visser", geboren="19951120"), id="voorletter"),
        pytest.param(iemand("Jan", "Bakker"), iemand("K.", "Bakker", geboren="19951120"), id="andere voorletter"),
        pytest.param(iemand("Jan", "Bakker"), iemand(None, "Visser", geboren="19951120"), id="zonder voornaam"),
        pytest.param(iemand("Jan"), iemand("Sanne", geboren="20110101"), id="een geschat jaar ver weg"),
    ],
)
def test_naam_en_datum_samen_spreken_tegen(een: Kenmerken, ander: Kenmerken) -> None:
    een, ander = een._replace(burgerservicenummer=NUMMER), ander._replace(burgerservicenummer=NUMMER)
    assert uitspraak(een, ander) is Uitspraak.ONZEKER


def test_een_ander_burgerservicenummer_maakt_een_gelijk_reisdocument_onzeker() -> None:
    een = iemand(documenten=("NW01B2C34",), bsn=NUMMER)
    assert uitspraak(een, iemand(documenten=("NW01B2C34",), bsn="999993653")) is Uitspraak.ONZEKER
    assert uitspraak(een, iemand(documenten=("NW01B2C34",), bsn="999990091")) is Uitspraak.ZELFDE, "verwisselde cijfers"


def test_een_verschrijving_is_een_cijfer_of_twee_buren() -> None:
    assert verschrijving("123456782", "123456782")
    assert verschrijving("123456782", "123456792")
    assert verschrijving("123456782", "123465782")
    assert not verschrijving("123456782", "123465792")
    assert not verschrijving("123456782", "12345678")


@pytest.mark.parametrize("datum", ["", "abcdefgh", "2011072", "00000000", "٢٠١١٠٧٢٤"])
def test_een_datum_die_geen_datum_is_spreekt_niet_tegen(datum: str) -> None:
    assert not datums_verschillen(datum, "19800312")
    assert not datums_verschillen("19800312", datum)


def test_een_gelijk_nummer_waarbij_verder_niets_past_is_twijfel() -> None:
    """No birth date contradicts, but somebody else's number was written down: nothing else is as on the list."""
    model = lees()
    vergelijker = Vergelijker(Weger(model), Grenzen(model.boven, model.onder))
    cornelis = wie(
        "Cornelis Pieter",
        "Hulststra",
        geboren="19450923",
        adres=LINDE,
        geslacht="M",
        burgerservicenummer=NUMMER,
    )

    def oordeelt(ander: Kenmerken) -> dict[str, Oordeel]:
        een, _ = bekend(1, cornelis, ingeschrevene=True)
        twee, _ = bekend(2, ander._replace(burgerservicenummer=NUMMER))
        return {oordeel.methode: oordeel for oordeel in vergelijker.oordelen(twee, een)}

    romy = oordeelt(wie("Romy", "van de|Polsgraaf", adres=BEUK, geslacht="V"))
    assert romy[REGEL].uitspraak is Uitspraak.ONZEKER
    assert romy[MODEL].gewicht == model.boven, "heavy enough to be shown"
    assert oordeelt(wie("Cornelis", "van de|Polsgraaf", adres=BEUK))[REGEL].uitspraak is Uitspraak.ZELFDE
    assert oordeelt(wie("Kees", "Hulststra", adres=BEUK))[REGEL].uitspraak is Uitspraak.ZELFDE
    assert oordeelt(wie())[REGEL].uitspraak is Uitspraak.ZELFDE
