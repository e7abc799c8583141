"""Decisions of a court as a file tells them: what is kept of each, and what no register can mean."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from graph.identiteit import Verwijzing
from graph.rechtspraak import RECHTSPRAAK, Benoemde, Hoedanigheid, Inschrijving, Maatregel, deel_van
from graph.store import Store, Telling
from graph.tabellen import Tabellen
from graph.uit_rij_rechtspraak import inschrijving
from loaders import ploeg
from loaders.keuren import Gekeurd
from loaders.laden import Rapport, laad
from loaders.levering import herken
from loaders.registraties.kolommen import lees_kolommen
from loaders.tabellen import lees_map
from loaders.voorbeeld import TABELLEN
from resolution.kenmerken import Kenmerken
from tests.loaders.lo3 import VANDAAG
from tests.loaders.registraties import fout, goed, inhoud, lees, regels, schrijf, tabel, verdacht

DIJK = {
    "hoedanigheid": "instelling",
    "organisatie": "Jeugdbescherming De Dijk",
    "oin": "00000099000000005000",
    "kvk": "90000505",
}
ZUIDERLICHT = {"hoedanigheid": "instelling", "oin": "00000099000000005001"}
MAREK = {
    "hoedanigheid": "voogd",
    "geslachtsnaam": "Nowak",
    "voornamen": "Marek",
    "geslacht": "M",
    "geboortedatum": "19870218",
}
TANTE = {"hoedanigheid": "voogd", "geslachtsnaam": "Kuiper", "voornamen": "Tessa", "burgerservicenummer": "999990019"}
MOEDER = {"hoedanigheid": "ouder", "geslachtsnaam": "Kuiper", "voornamen": "Kimberley", "geboortedatum": "19910803"}
VADER = MAREK | {"hoedanigheid": "ouder"}
VOOGDIJ: dict[str, Any] = {
    "zaaknummer": "C/16/900001 / FA RK 26-1",
    "volgnummer": "1",
    "geslachtsnaam": "Kuiper",
    "voornamen": "Dylan",
    "geboortedatum": "20141123",
    "register": "gezagsregister",
    "maatregel": "voogdij",
    "rechtbank": "Rechtbank Midden-Nederland",
    "datumUitspraak": "20220610",
    "benoemden": [MAREK],
}
OTS = VOOGDIJ | {"maatregel": "ondertoezichtstelling", "benoemden": [DIJK], "datumEinde": "20991231"}
BEWIND = VOOGDIJ | {
    "geboortedatum": "19780523",
    "register": "ccbr",
    "maatregel": "bewind",
    "omvang": "alleGoederen",
    "grond": "lichamelijkeOfGeestelijkeToestand",
    "benoemden": [MAREK | {"hoedanigheid": "bewindvoerder"}],
}


def een(map_: Path, record: dict[str, Any]) -> Gekeurd:
    (gekeurd,) = lees(schrijf(map_, regels(record)), RECHTSPRAAK)
    return gekeurd


def gelezen(gekeurd: Gekeurd) -> Inschrijving:
    record = goed(gekeurd)
    uit = inschrijving(Verwijzing(RECHTSPRAAK, record.sleutel), "", record.inhoud, {})
    assert uit is not None
    return uit


# ---------------------------------------------------------------------------------------------- what is kept


def test_over_wie_het_gaat_en_wie_het_noemt_zijn_elk_een_vermelding(tmp_path: Path) -> None:
    record = goed(een(tmp_path, VOOGDIJ | {"benoemden": [MAREK, TANTE]}))
    dylan, marek, tante = record.vermeldingen
    assert (dylan.deel, marek.deel, tante.deel) == ("", deel_van(MAREK), deel_van(TANTE))
    assert Kenmerken.uit_json(dylan.kenmerken).voornamen == "Dylan"
    k = Kenmerken.uit_json(marek.kenmerken)
    assert (k.voornamen, k.geslacht, k.geboortedatum, k.burgerservicenummer) == ("Marek", "M", "19870218", None)
    assert Kenmerken.uit_json(tante.kenmerken).burgerservicenummer == "999990019"
    assert not any("Nowak" in vermelding.deel for vermelding in record.vermeldingen)


def test_een_instelling_is_geen_vermelding(tmp_path: Path) -> None:
    ots = een(tmp_path, OTS)
    assert [vermelding.deel for vermelding in goed(ots).vermeldingen] == [""]
    assert verdacht(ots) == set(), "an end that lies ahead is not strange"


def test_in_een_tabel_heeft_iedere_benoemde_eigen_kolommen(tmp_path: Path) -> None:
    """And it is the same record as with a list, also where a number is left out between them."""
    plat = {veld: waarde for veld, waarde in VOOGDIJ.items() if veld != "benoemden"}
    for nummer, wie in ((1, MAREK), (2, TANTE)):
        plat |= {f"benoemde{nummer}.{veld}": waarde for veld, waarde in wie.items()}
    (uit_tabel,) = lees(schrijf(tmp_path, tabel(plat)))
    uit_lijst = een(tmp_path, VOOGDIJ | {"benoemden": [MAREK, TANTE]})
    assert goed(uit_tabel) == goed(uit_lijst)
    assert "geleverd" not in inhoud(uit_tabel)
    (alleen_de_tweede,) = lees(schrijf(tmp_path, tabel({k: v for k, v in plat.items() if "benoemde1" not in k})))
    assert [wie.naam.voornamen for wie in gelezen(alleen_de_tweede).benoemden] == ["Tessa"]


def test_wat_anders_geschreven_is_of_wij_niet_kennen_blijft_staan(tmp_path: Path) -> None:
    anders = VOOGDIJ | {
        "maatregel": "VOOGDIJ",
        "datumUitspraak": "10-06-2022",
        "benoemden": [MAREK | {"geboortedatum": "1987-02-18", "telefoon": "010-1234567", "geslacht": ""}],
        "griffier": {"naam": "x"},
    }
    record = een(tmp_path, anders)
    assert inhoud(record)["geleverd"] == {
        "maatregel": "VOOGDIJ",
        "datumUitspraak": "10-06-2022",
        "benoemde1.geboortedatum": "1987-02-18",
        "benoemde1.telefoon": "010-1234567",
        "griffier": {"naam": "x"},
    }
    assert gelezen(record).maatregel is Maatregel.VOOGDIJ
    assert gelezen(record).uitspraak.lo3 == "20220610"


def test_met_een_kolommenbestand_heten_de_kolommen_van_benoemden_anders(tmp_path: Path) -> None:
    kolommen = tmp_path / "kolommen.toml"
    kolommen.write_text(
        'datum = "dd/mm/jjjj"\n[kolommen]\nmaatregel = "Soort"\n"benoemde1.hoedanigheid" = "Rol"\n'
        '"benoemde1.geslachtsnaam" = "Voogd"\n"benoemde1.geboortedatum" = "Geb. voogd"\n'
        '[waarden.maatregel]\nVGD = "voogdij"\n[waarden."benoemde1.hoedanigheid"]\nV = "voogd"\n',
        encoding="utf-8",
    )
    rij = {
        "zaaknummer": "C/16/1",
        "geslachtsnaam": "Kuiper",
        "register": "gezagsregister",
        "datumUitspraak": "10/06/2022",
        "Soort": "VGD",
        "Rol": "V",
        "Voogd": "Nowak",
        "Geb. voogd": "18/02/1987",
    }
    (record,) = lees(schrijf(tmp_path, tabel(rij)), RECHTSPRAAK, lees_kolommen(kolommen))
    (voogd,) = gelezen(record).benoemden
    assert (voogd.hoedanigheid, voogd.naam.geslachtsnaam) == (Hoedanigheid.VOOGD, "Nowak")
    assert voogd.geboortedatum is not None
    assert (voogd.geboortedatum.lo3, gelezen(record).uitspraak.lo3) == ("19870218", "20220610")


def test_zonder_maatregel_is_het_alleen_iemand_in_een_zaak(tmp_path: Path) -> None:
    zaak = {"zaaknummer": "C/16/1", "geslachtsnaam": "Kuiper", "beslissing": "voogdij"}
    record = goed(een(tmp_path, zaak))
    assert inschrijving(Verwijzing(RECHTSPRAAK, record.sleutel), "", record.inhoud, {}) is None


def test_curatele_zonder_geboortedatum_nummer_of_curator_telt(tmp_path: Path) -> None:
    curatele = {veld: waarde for veld, waarde in BEWIND.items() if veld not in ("geboortedatum", "omvang", "benoemden")}
    assert gelezen(een(tmp_path, curatele | {"maatregel": "curatele"})).benoemden == ()


def test_van_een_instelling_is_een_van_de_nummers_genoeg(tmp_path: Path) -> None:
    alleen_kvk = {"hoedanigheid": "instelling", "kvk": "90 000 505"}
    for gi in (DIJK, ZUIDERLICHT, alleen_kvk):
        assert gelezen(een(tmp_path, OTS | {"benoemden": [gi]})).benoemden[0].organisatie
    dijk = Tabellen(lees_map(TABELLEN)).instelling(None, "90000505")
    assert dijk is not None
    assert (dijk.naam, dijk.oin, dijk.kvk) == ("Jeugdbescherming De Dijk", "00000099000000005000", "90000505")


def test_zonder_tabel_van_instellingen_wordt_geen_instelling_geweigerd(tmp_path: Path) -> None:
    pad = schrijf(tmp_path, regels(OTS | {"benoemden": [DIJK | {"oin": "00000099000000009999", "kvk": ""}]}))
    with ploeg.gekeurd(herken(pad, RECHTSPRAAK), Tabellen(), VANDAAG) as gekeurd:
        (record,) = gekeurd
    assert gelezen(record).maatregel is Maatregel.ONDERTOEZICHTSTELLING


@pytest.mark.parametrize(
    ("maatregel", "benoemden"),
    [
        ("gezagEenOuder", [MOEDER]),
        ("gezamenlijkGezag", [MOEDER, VADER]),
        ("gezagMetDerde", [MOEDER, MAREK | {"hoedanigheid": "metGezagBelast"}]),
        ("voogdij", [MAREK, TANTE]),
        ("voogdij", [DIJK]),
        ("voorlopigeVoogdij", [DIJK]),
        ("voorlopigeOndertoezichtstelling", [DIJK]),
        ("machtigingUithuisplaatsing", []),
        ("gezagsuitoefeningDoorInstelling", [DIJK]),
        ("vervangendeToestemming", [MOEDER]),
        ("gezagsbeeindiging", [MOEDER]),
        ("gezagsbeeindiging", [MAREK]),
        ("schorsingGezag", [MOEDER, VADER]),
        ("herstelGezag", [MOEDER]),
        ("meerderjarigverklaring", []),
        ("aantekeningGezamenlijkGezag", [MOEDER, VADER]),
        ("aantekeningVoogd", [TANTE, MOEDER]),
    ],
)
def test_iedere_maatregel_met_wie_daarbij_hoort(
    tmp_path: Path, maatregel: str, benoemden: list[dict[str, str]]
) -> None:
    record = een(tmp_path, VOOGDIJ | {"maatregel": maatregel, "benoemden": benoemden})
    assert (gelezen(record).maatregel, verdacht(record)) == (maatregel, set())


# ----------------------------------------------------------------------------------------------- suspicious


@pytest.mark.parametrize(
    ("record", "waarop"),
    [
        (VOOGDIJ | {"geboortedatum": "20040610"}, {("maatregel", "meerderjarigBijAanvang")}),
        (VOOGDIJ | {"geboortedatum": "20040611"}, set()),
        (VOOGDIJ | {"geboortedatum": "20040000"}, set()),
        (VOOGDIJ | {"geboortedatum": ""}, set()),
        (BEWIND, set()),
        (BEWIND | {"register": "gezagsregister"}, {("register", "maatregelInAnderRegister")}),
        (VOOGDIJ | {"register": "opgave"}, set()),
        (VOOGDIJ | {"datumUitspraak": "20270101"}, {("datumUitspraak", "datumInToekomst")}),
        (VOOGDIJ | {"datumIngang": "20270101"}, set()),
        (
            VOOGDIJ | {"benoemden": [TANTE | {"burgerservicenummer": "999990018"}]},
            {("benoemde1.burgerservicenummer", "elfproefBsn")},
        ),
        (OTS | {"benoemden": [DIJK | {"oin": "12"}]}, {("benoemde1.oin", "geenOin")}),
        (OTS | {"benoemden": [DIJK | {"kvk": "twaalf"}]}, {("benoemde1.kvk", "geenKvkNummer")}),
    ],
)
def test_wat_vreemd_is_wordt_geladen_en_gemeld(
    tmp_path: Path, record: dict[str, Any], waarop: set[tuple[str, str]]
) -> None:
    gekeurd = een(tmp_path, record)
    assert goed(gekeurd)
    assert verdacht(gekeurd) == waarop


# ----------------------------------------------------------------------------------------------- unusable


@pytest.mark.parametrize(
    ("anders", "reden"),
    [
        ({"datumUitspraak": ""}, "geenDatumUitspraak"),
        ({"datumUitspraak": "00000000"}, "geenDatumUitspraak"),
        ({"datumUitspraak": "vorige week"}, "geenDatum"),
        ({"datumIngang": "?"}, "geenDatum"),
        ({"datumEinde": "nooit"}, "geenDatum"),
        ({"datumEinde": "20220609"}, "eindeVoorBegin"),
        ({"datumIngang": "20230000", "datumEinde": "2022-12"}, "eindeVoorBegin"),
        ({"datumUitspraak": "2024-02-30"}, "geenDatum"),
        ({"maatregel": "adoptie"}, "onbekendeCode"),
        ({"maatregel": ""}, "geenMaatregel"),
        ({"maatregel": "", "register": ""}, "geenMaatregel"),
        ({"register": ""}, "onbekendeCode"),
        ({"register": "kadaster"}, "onbekendeCode"),
        ({"onderwerpen": "paspoort vakantie"}, "onbekendeCode"),
        ({"omvang": "de helft"}, "onbekendeCode"),
        ({"benoemden": [MAREK | {"hoedanigheid": "peetoom"}]}, "onbekendeCode"),
        ({"benoemden": [MAREK | {"hoedanigheid": ""}]}, "onbekendeCode"),
        ({"benoemden": []}, "benoemdenPassenNiet"),
        ({"onderwerpen": "onderwijs"}, "onderwerpenPassenNiet"),
        ({"benoemden": [MAREK, TANTE, TANTE]}, "benoemdenPassenNiet"),
        ({"benoemden": [MAREK, DIJK]}, "benoemdenPassenNiet"),
        ({"benoemden": [MAREK | {"hoedanigheid": "curator"}]}, "benoemdenPassenNiet"),
        ({"benoemden": [DIJK | {"hoedanigheid": "voogd"}]}, "benoemdenPassenNiet"),
        ({"benoemden": [MAREK | {"hoedanigheid": "instelling"}]}, "benoemdenPassenNiet"),
        ({"benoemden": [MAREK | DIJK]}, "benoemdenPassenNiet"),
        ({"benoemden": [{"hoedanigheid": "voogd", "geboortedatum": "19870218"}]}, "geenNaamEnNummer"),
        ({"benoemden": [DIJK | {"oin": "00000099000000009999", "kvk": ""}]}, "onbekendeInstelling"),
        ({"benoemden": [DIJK | {"oin": "", "kvk": ""}]}, "onbekendeInstelling"),
        ({"benoemden": [DIJK | {"kvk": "90000513"}]}, "onbekendeInstelling"),
        ({"benoemden": "Marek Nowak"}, "waarde"),
        ({"benoemden": ["Marek Nowak"]}, "waarde"),
        ({"benoemden": [MAREK | {"geslachtsnaam": {"a": 1}}]}, "waarde"),
        ({"benoemden": [MAREK | {"geslachtsnaam": "x" * 1001}]}, "waarde"),
        ({"geslachtsnaam": "-", "voornamen": "."}, "geenNaamEnNummer"),
    ],
)
def test_wat_geen_beslissing_kan_zijn_gaat_in_quarantaine_zoals_het_kwam(
    tmp_path: Path, anders: dict[str, Any], reden: str
) -> None:
    afgekeurd = fout(een(tmp_path, VOOGDIJ | anders))
    assert (afgekeurd.reden, afgekeurd.bron) == (reden, RECHTSPRAAK)
    assert afgekeurd.sleutel == "C/16/900001 / FA RK 26-1#1"
    assert afgekeurd.ruw == regels(VOOGDIJ | anders)
    assert not any(naam in afgekeurd.uitleg for naam in ("Nowak", "Kuiper", "vorige week", "vakantie", "peetoom"))


@pytest.mark.parametrize(
    ("kind", "voogd"),
    [
        ({"burgerservicenummer": "999990019"}, TANTE),
        (
            {"vreemdelingennummer": "2730010013"},
            TANTE | {"vreemdelingennummer": "2730010013", "burgerservicenummer": ""},
        ),
        ({}, VOOGDIJ | {"hoedanigheid": "voogd", "voornamen": "DYLAN", "benoemden": None}),
    ],
)
def test_een_voogd_die_de_minderjarige_zelf_is(tmp_path: Path, kind: dict[str, str], voogd: dict[str, Any]) -> None:
    wie = {veld: voogd[veld] for veld in (*MAREK, *TANTE, "vreemdelingennummer") if voogd.get(veld)}
    assert fout(een(tmp_path, VOOGDIJ | kind | {"benoemden": [wie]})).reden == "zelfBenoemd"


def test_een_naamgenoot_met_een_ander_nummer_of_alleen_een_jaar_is_niet_de_minderjarige_zelf(tmp_path: Path) -> None:
    dylan = {"hoedanigheid": "voogd", "geslachtsnaam": "Kuiper", "voornamen": "Dylan", "geboortedatum": "20141123"}
    anders = VOOGDIJ | {"burgerservicenummer": "999005029"}
    assert goed(een(tmp_path, anders | {"benoemden": [dylan | {"burgerservicenummer": "999990019"}]}))
    jaar = {"geboortedatum": "20140000"}
    assert goed(een(tmp_path, VOOGDIJ | jaar | {"benoemden": [dylan | jaar]}))


# ----------------------------------------------------------------------------------------- two that contradict


async def laad_in(store: Store, map_: Path, *records: dict[str, Any]) -> Rapport:
    return await laad(store, schrijf(map_, regels(*records)), VANDAAG, bron=RECHTSPRAAK)


def andere_zaak(nummer: int, **anders: object) -> dict[str, Any]:
    return VOOGDIJ | {"zaaknummer": f"C/16/{nummer}"} | anders


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("ander", "gemeld"),
    [
        (andere_zaak(2, benoemden=[TANTE]), 2),
        (andere_zaak(2, maatregel="gezagEenOuder", benoemden=[MOEDER]), 2),
        (andere_zaak(2, datumUitspraak="20220600", benoemden=[TANTE]), 2),
        (andere_zaak(2, datumUitspraak="20210101", datumIngang="20220610", benoemden=[TANTE]), 2),
        (andere_zaak(2), 0),
        (andere_zaak(2, datumUitspraak="20220611", benoemden=[TANTE]), 0),
        (andere_zaak(2, datumEinde="20220610", benoemden=[TANTE]), 0),
        (andere_zaak(2, voornamen="Shanna", benoemden=[TANTE]), 0),
        (andere_zaak(2, maatregel="ondertoezichtstelling", benoemden=[DIJK]), 0),
    ],
)
async def test_twee_beslissingen_die_elkaar_tegenspreken_worden_beide_geladen_en_gemeld(
    store: Store, tmp_path: Path, ander: dict[str, Any], gemeld: int
) -> None:
    rapport = await laad_in(store, tmp_path, VOOGDIJ, ander)
    assert rapport.telling == Telling(gelezen=2, nieuw=2)
    assert rapport.verdacht["tegenstrijdigeBeslissing"] == gemeld


@pytest.mark.anyio
async def test_twee_instellingen_die_tegelijk_toezicht_houden_spreken_elkaar_tegen(
    store: Store, tmp_path: Path
) -> None:
    rapport = await laad_in(store, tmp_path, OTS, OTS | {"zaaknummer": "2", "benoemden": [ZUIDERLICHT]})
    assert rapport.verdacht == {"tegenstrijdigeBeslissing": 2}
    zonder_naam = OTS | {"zaaknummer": "3", "benoemden": [{"hoedanigheid": "instelling", "oin": DIJK["oin"]}]}
    assert not (await laad_in(store, tmp_path, OTS, zonder_naam)).verdacht


def test_wie_twee_keer_genoemd_wordt_is_een_vermelding(tmp_path: Path) -> None:
    record = een(tmp_path, VOOGDIJ | {"benoemden": [TANTE, TANTE]})
    assert len(goed(record).vermeldingen) == 2
    assert [wie._replace(persoon=None) for wie in gelezen(record).benoemden] == [
        Benoemde(
            Hoedanigheid.VOOGD,
            None,
            "999990019",
            gelezen(record).benoemden[0].naam,
        )
    ] * 2
