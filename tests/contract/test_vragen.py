"""Every question of the `Store` protocol, on the sample population: the same answers from every store."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from graph.datum import NU, Datum
from graph.gezinssysteem import gezinssysteem
from graph.model import Naam
from graph.store import Store, Zoekvraag
from graph.tabellen import GEMEENTEN, Tabelregel
from loaders.laden import laad
from loaders.voorbeeld import PERSOONSLIJSTEN
from tests.contract.vullen import VANDAAG, feiten, vul
from tests.gezag.bouwstenen import KIND, MOE, VA, ZUS, Feit, eigen, gehuwd, heeft_kind, kind, lijst, ouder, zonder_bsn

pytestmark = pytest.mark.anyio

LOTTE, SEM, MARLOES, RUBEN, EMRE, AYSE, DEFNE, MILA = (
    f"9990020{staart}" for staart in ("41", "53", "16", "28", "65", "77", "89", "90")
)
JONAS, ILSE = "999002119", "999002107"
DYLAN, ESMEE, LIO, TRUUS = "999005029", "999006058", "999006083", "999006010"


@pytest.fixture
async def bevolking(store: Store) -> Store:
    """The store with the sample population; see loaders/voorbeeld/README.md for the stories."""
    await laad(store, PERSOONSLIJSTEN, VANDAAG)
    return store


# ------------------------------------------------------------------------------------------------------- gezag


async def nummers(store: Store, vraag: Sequence[str], peildatum: int = VANDAAG) -> set[str]:
    return {f"{een.burgerservicenummer:09}" for een in await store.gezag(vraag, peildatum)}


async def test_voor_het_gezag_over_een_kind_komen_het_kind_de_ouders_en_hun_partners(bevolking: Store) -> None:
    assert {SEM, MARLOES, RUBEN} <= await nummers(bevolking, [SEM])


async def test_voor_het_gezag_van_een_ouder_komen_de_kinderen_en_die_van_de_partners(bevolking: Store) -> None:
    assert {EMRE, DEFNE, AYSE, MILA, MARLOES, SEM, RUBEN} <= await nummers(bevolking, [EMRE])


async def test_lijsten_van_gezag_noemen_hun_bron_en_komen_een_keer(bevolking: Store) -> None:
    lijsten = await bevolking.gezag([SEM, LOTTE, SEM], VANDAAG)
    bronnen = [een.bron for een in lijsten]
    assert None not in bronnen
    assert len(bronnen) == len(set(bronnen))


async def test_over_een_onbekende_is_er_niets(bevolking: Store) -> None:
    assert await bevolking.gezag(["123456782"], VANDAAG) == []
    assert await bevolking.gezag([], VANDAAG) == []


async def test_wie_nu_volwassen_is_was_op_de_peildatum_nog_kind(bevolking: Store) -> None:
    """Annet Prins was eleven in 1990; who held gezag over her then is a fair question."""
    assert {"999012034", "999012010", "999012022"} <= await nummers(bevolking, ["999012034"], 19900101)


# -------------------------------------------------------------------------------------------- gezin, omgeving


async def test_het_gezin_van_een_kind_uit_twee_gezinnen(bevolking: Store) -> None:
    graaf = await bevolking.gezin(SEM, NU)
    bsns = {p.burgerservicenummer for p in graaf.personen.values()}
    assert {SEM, LOTTE, MARLOES, RUBEN, EMRE, DEFNE, MILA, JONAS} <= bsns
    (ik,) = graaf.vraag
    assert graaf.personen[ik].burgerservicenummer == SEM
    assert graaf.personen[ik].naam == Naam("Sem", None, None, "Vermeulen")
    assert graaf.personen[ik].geboortedatum == Datum(2013, 9, 30)


async def test_iedere_relatie_en_woning_heeft_zijn_personen_adres_en_bron(bevolking: Store) -> None:
    graaf = await bevolking.gezin(SEM, NU)
    for ouderschap in graaf.ouder_van:
        assert {ouderschap.ouder, ouderschap.kind} <= graaf.personen.keys()
        assert ouderschap.grond.categorie in ("02", "03", "09")
    for paar in graaf.partner_van:
        assert {paar.persoon, paar.partner} <= graaf.personen.keys()
        assert paar.grond.categorie == "05"
    for woning in graaf.woont_op:
        assert woning.adres in graaf.adressen
        assert woning.persoon in graaf.personen
    gronden = [r.grond for r in graaf.ouder_van] + [r.grond for r in graaf.partner_van]
    assert all(grond.bron.versie == 1 for grond in gronden)


async def test_huisgenoten_van_nu_en_van_toen(bevolking: Store) -> None:
    """Truus moved in with her son's family in 2017."""
    for peildatum, erbij in ((20150101, False), (20200101, True), (NU, True)):
        systeem = gezinssysteem(await bevolking.gezin(TRUUS, peildatum), peildatum)
        assert systeem is not None
        huisgenoten = {lid.persoon.burgerservicenummer for lid in systeem.leden if "huisgenoot" in lid.rollen}
        assert (ESMEE in huisgenoten) == erbij, peildatum


async def test_van_een_onbekende_is_er_geen_gezin(bevolking: Store) -> None:
    assert await bevolking.gezin("123456782", NU) == await bevolking.omgeving(["123456782"])
    assert (await bevolking.gezin("123456782", NU)).personen == {}


async def test_wie_alleen_op_andermans_lijst_staat_is_er_zonder_eigen_lijst(store: Store, tmp_path: Path) -> None:
    await vul(store, tmp_path, kind())
    graaf = await store.gezin(str(MOE.bsn), NU)
    moeder = graaf.personen[graaf.vraag[0]]
    assert (str(moeder.naam), moeder.eigen_lijst) == ("Maria Jansen", False)
    assert [graaf.personen[r.kind].burgerservicenummer for r in graaf.ouder_van if r.ouder == moeder.id] == [KIND.bsn]


async def test_de_omgeving_reikt_vier_stappen_ver_van_ieder_van_de_gevraagden(bevolking: Store) -> None:
    graaf = await bevolking.omgeving([LIO, SEM])
    bsns = {p.burgerservicenummer for p in graaf.personen.values()}
    assert {TRUUS, ESMEE, "999006022", DEFNE, JONAS, ILSE} <= bsns
    assert {graaf.personen[id_].burgerservicenummer for id_ in graaf.vraag} == {LIO, SEM}
    assert "999003021" not in bsns


async def test_een_kring_van_ouders_loopt_niet_rond(store: Store, tmp_path: Path) -> None:
    """Koen is the father of his own grandfather: a mistake, but no reason to hang."""
    opa = lijst(VA, ouder(1, ZUS))
    zus = lijst(ZUS, ouder(2, KIND))
    await vul(store, tmp_path, kind(), opa, zus)
    assert len((await store.omgeving([str(KIND.bsn)])).personen) == 4
    assert len((await store.gezin(str(KIND.bsn), NU)).personen) == 4
    assert {een.burgerservicenummer for een in await store.gezag([str(KIND.bsn)], VANDAAG)} <= {
        int(str(p.bsn)) for p in (KIND, VA, ZUS)
    }


async def test_een_ouder_zonder_nummer_op_de_lijst_van_twee_kinderen_zijn_twee_personen(
    store: Store, tmp_path: Path
) -> None:
    """Whether they are one is a judgement, and that is made when the question is asked."""
    vader = zonder_bsn(VA)
    await vul(store, tmp_path, kind(ouder(2, vader)), lijst(ZUS, ouder(1, MOE), ouder(2, vader)))
    graaf = await store.gezin(str(KIND.bsn), NU)
    assert len([p for p in graaf.personen.values() if p.naam.voornamen == VA.voornaam]) == 2


async def test_alles_wat_de_lijst_over_iemand_zegt_staat_in_het_gezin(store: Store, tmp_path: Path) -> None:
    persoon = eigen(MOE).met(
        {"01.10": "1745105604", "02.20": "JV", "02.30": "van", "03.20": "Łódź", "03.30": "7028", "83.10": "010310"}
    )
    overlijden = Feit("06", ({"08.10": "20200500"},))
    inschrijving = Feit("07", ({"67.10": "20200512", "67.20": "O", "70.10": "7"},))
    await vul(store, tmp_path, lijst(MOE, persoon, overlijden, inschrijving))
    graaf = await store.gezin(str(MOE.bsn), NU)
    (p,) = graaf.personen.values()
    assert p.naam == Naam("Maria", "JV", "van", "Jansen")
    assert (p.burgerservicenummer, p.administratienummer, p.geslacht) == (MOE.bsn, "1745105604", "V")
    assert (p.geboorteplaats, p.geboorteland) == ("Łódź", "7028")
    assert (p.overlijdensdatum, p.opschorting, p.overleden) == (Datum(2020, 5), "O", True)
    assert (p.geheimhouding, p.in_onderzoek, p.eigen_lijst) == (True, ("010310",), True)


async def test_alles_wat_de_lijst_over_een_relatie_zegt_staat_in_de_grond(store: Store, tmp_path: Path) -> None:
    verbroken = gehuwd(VA).met({"07.10": 20190300, "07.40": "S", "15.10": "P", "81.20": "3XA0012", "83.10": "050610"})
    await vul(store, tmp_path, lijst(MOE, verbroken))
    (paar,) = (await store.gezin(str(MOE.bsn), NU)).partner_van
    assert (paar.soort, paar.reden_einde) == ("P", "S")
    assert (paar.grond.sinds, paar.grond.tot) == (Datum(2010, 1, 1), Datum(2019, 3))
    assert (paar.grond.aktenummer, paar.grond.in_onderzoek) == ("3XA0012", "050610")
    assert (paar.grond.bron.sleutel, paar.grond.bron.versie) == (MOE.bsn, 1)
    assert (paar.grond.stapel, paar.grond.volgnr) == (0, 0)


async def test_een_adres_in_het_buitenland_heeft_zijn_regels(store: Store, tmp_path: Path) -> None:
    adres = Feit(
        "08", ({"13.10": "5009", "13.20": "20190901", "13.30": "12 Elm St", "13.40": "Toronto", "13.50": "ON"},)
    )
    await vul(store, tmp_path, lijst(MOE, adres))
    graaf = await store.gezin(str(MOE.bsn), NU)
    (woning,) = graaf.woont_op
    assert graaf.adressen[woning.adres].regels == ("12 Elm St", "Toronto", "ON")
    assert graaf.adressen[woning.adres].land == "5009"
    assert woning.grond.sinds == Datum(2019, 9, 1)


# -------------------------------------------------------------------------------------------------------- zoek


async def gevonden(store: Store, vraag: Zoekvraag) -> list[str]:
    resultaat = await store.zoek(vraag, 100)
    assert resultaat.totaal == len(resultaat.personen)
    return [str(persoon.naam) for persoon in resultaat.personen]


@pytest.mark.parametrize(
    ("naam", "geboren", "verwacht"),
    [
        ("Vermeul", "2013", ["Sem Vermeulen"]),
        ("vermeulen", "201309", ["Sem Vermeulen"]),
        ("VERMEULEN", "20130930", ["Sem Vermeulen"]),
        ("Vermeulen", "20130929", []),
        ("ermeulen", "2013", []),
        ("Meulen", "2020", ["Jip van der Meulen"]),
        ("van der M", "2020", ["Jip van der Meulen"]),
        ("Yildiz", "2012", ["Defne Yıldız"]),
        ("Yıldız", "2012", ["Defne Yıldız"]),
        ("sorensen", "2023", ["Zoë Sørensen"]),
        ("al hariri", "20110415", ["Yusuf al Hariri"]),
        ("al hariri", "19850714", ["Mahmoud al Hariri"]),
        ("Tesfay", "19950101", ["Selam Tesfay"]),
        ("Tesfay", "1996", []),
        ("", "2013", []),
    ],
)
async def test_zoeken_op_naam_en_geboortedatum(bevolking: Store, naam: str, geboren: str, verwacht: list[str]) -> None:
    if naam:
        assert await gevonden(bevolking, Zoekvraag(naam, geboren)) == verwacht
    else:
        assert (await bevolking.zoek(Zoekvraag(), 100)).totaal == 0


async def test_wie_geheel_zonder_geboortedatum_staat_wordt_bij_iedere_datum_gevonden(
    store: Store, tmp_path: Path
) -> None:
    await vul(store, tmp_path, lijst(MOE, eigen(MOE).met({"03.10": "00000000"})))
    assert await gevonden(store, Zoekvraag("Jansen", "19850312")) == ["Maria Jansen"]
    assert await gevonden(store, Zoekvraag("Jansen", "1912")) == ["Maria Jansen"]


@pytest.mark.parametrize(
    ("nummer", "verwacht"),
    [
        ("NV02VWC16", ["Lotte Vermeulen"]),
        ("nv02vwc16", ["Lotte Vermeulen"]),
        ("NV08VWC13", ["Clyde Fernand"]),
        ("NV02VWC1", []),
    ],
)
async def test_zoeken_op_reisdocument(bevolking: Store, nummer: str, verwacht: list[str]) -> None:
    assert await gevonden(bevolking, Zoekvraag(reisdocumentnummer=nummer)) == verwacht


async def test_zoeken_op_adres_vindt_wie_er_nu_woont(bevolking: Store) -> None:
    zwolle = ["Sanne Margriet Ottink", "Bram van der Meulen"]
    kinderen = [f"{naam} van der Meulen" for naam in ("Jip", "Teun", "Noor")]
    for postcode in ("8049VX", "8049 vx"):
        assert set(await gevonden(bevolking, Zoekvraag(postcode=postcode, huisnummer="141"))) == {*zwolle, *kinderen}
    assert await gevonden(bevolking, Zoekvraag(postcode="8049VX", huisnummer="14")) == []


async def test_op_een_oud_adres_wordt_niemand_meer_gevonden(store: Store, tmp_path: Path) -> None:
    nu = {"11.60": "1234AB", "11.20": "5", "11.30": "a", "10.30": "20200101"}
    toen = {"11.60": "9876ZX", "11.20": "1", "10.30": "20100101"}
    await vul(store, tmp_path, lijst(MOE, Feit("08", (nu, toen))))
    assert await gevonden(store, Zoekvraag(postcode="1234AB", huisnummer="5")) == ["Maria Jansen"]
    assert await gevonden(store, Zoekvraag(postcode="1234AB", huisnummer="5", huisletter="A")) == ["Maria Jansen"]
    assert await gevonden(store, Zoekvraag(postcode="1234AB", huisnummer="5", huisletter="B")) == []
    assert await gevonden(store, Zoekvraag(postcode="1234AB", huisnummer="5", toevoeging="hs")) == []
    assert await gevonden(store, Zoekvraag(postcode="9876ZX", huisnummer="1")) == []


async def test_alles_wat_gevraagd_is_moet_passen(bevolking: Store) -> None:
    assert await gevonden(bevolking, Zoekvraag("Ottink", "1992", postcode="8049VX", huisnummer="141")) == [
        "Sanne Margriet Ottink"
    ]
    assert await gevonden(bevolking, Zoekvraag("Vermeulen", reisdocumentnummer="NV08VWC13")) == []


async def test_een_bladzijde_tegelijk_met_het_hele_aantal_erbij(bevolking: Store) -> None:
    """Page after page gives everyone once, in the same order as all at once."""
    vraag = Zoekvraag("ver")
    alles = await bevolking.zoek(vraag, 100)
    assert alles.totaal == len(alles.personen) > 3
    assert [p.naam.geslachtsnaam for p in alles.personen] == sorted(str(p.naam.geslachtsnaam) for p in alles.personen)
    bladzijden = [await bevolking.zoek(vraag, 2, vanaf) for vanaf in range(0, alles.totaal + 2, 2)]
    assert tuple(p for blad in bladzijden for p in blad.personen) == alles.personen
    assert {blad.totaal for blad in bladzijden} == {alles.totaal}
    assert bladzijden[-1].personen == ()


# ----------------------------------------------------------------------------------------------- minderjarigen


async def alle_minderjarigen(store: Store) -> list[str]:
    return [bsn async for blad in store.minderjarigen(VANDAAG) for bsn in blad]


async def test_iedere_minderjarige_komt_een_keer(bevolking: Store) -> None:
    bsns = await alle_minderjarigen(bevolking)
    assert len(bsns) == len(set(bsns)) == await bevolking.aantal_minderjarigen(VANDAAG)
    volgens_readme = {
        regel.split("|")[2].strip()
        for regel in PERSOONSLIJSTEN.with_name("README.md").read_text("utf-8").splitlines()
        if regel.count("|") == 5 and regel.split("|")[2].strip().startswith("9990")
    }
    kinderen = {bsn for bsn in bsns if bsn in volgens_readme}
    assert {SEM, LOTTE, DYLAN, ESMEE, LIO, "999014043"} <= kinderen
    assert not {MARLOES, RUBEN, EMRE} & set(bsns)


async def test_een_kind_zonder_eigen_lijst_is_er_niet_bij(store: Store, tmp_path: Path) -> None:
    await vul(store, tmp_path, lijst(MOE, heeft_kind(KIND)), lijst(VA, heeft_kind(ZUS)), lijst(ZUS))
    assert await alle_minderjarigen(store) == [ZUS.bsn]


async def test_meer_minderjarigen_dan_een_bladzijde(store: Store, tmp_path: Path) -> None:
    velen = [lijst(KIND, eigen(KIND).met({"01.20": f"{100_000_000 + nummer}"})) for nummer in range(1200)]
    await vul(store, tmp_path, *velen)
    assert len(set(await alle_minderjarigen(store))) == 1200
    assert await store.aantal_minderjarigen(VANDAAG) == 1200


# --------------------------------------------------------------------------------------------------- tabellen

EDE = Tabelregel("33", "0228", "Ede", None, "18000101", None)
WEESP = Tabelregel("33", "0457", "Weesp", None, None, "20220324")
JONKHEER = Tabelregel("38", "JH", "jonkheer", "predicaat")


async def test_zonder_tabellen_wordt_een_code_als_code_getoond(store: Store) -> None:
    assert (await store.tabellen()).naam(GEMEENTEN, "0228") == "0228"


async def test_tabellen_komen_terug_zoals_zij_geladen_zijn(store: Store) -> None:
    assert await store.bewaar_tabellen([EDE, WEESP, JONKHEER]) == 3
    tabellen = await store.tabellen()
    assert set(tabellen.regels().values()) == {EDE, WEESP, JONKHEER}
    assert tabellen.naam(GEMEENTEN, "228") == "Ede"
    assert tabellen.naam(GEMEENTEN, "9999") == "9999"


async def test_een_nieuwe_tabel_vervangt_alleen_zichzelf(store: Store) -> None:
    await store.bewaar_tabellen([EDE, WEESP, JONKHEER])
    await store.bewaar_tabellen([EDE._replace(omschrijving="Ede (Gld)")])
    assert set((await store.tabellen()).regels().values()) == {EDE._replace(omschrijving="Ede (Gld)"), JONKHEER}


async def test_wie_net_tabellen_heeft_geladen_ziet_ze(store: Store) -> None:
    """Not only after a while: the next load in the same process is checked against them."""
    assert not (await store.tabellen()).regels()
    await store.bewaar_tabellen([EDE])
    assert (await store.tabellen()).naam(GEMEENTEN, "0228") == "Ede"


# --------------------------------------------------------------------------------------------- rebuilt anywhere


async def test_de_volgorde_van_laden_doet_er_niet_toe(store: Store, tmp_path: Path) -> None:
    gezin = (kind(), lijst(MOE, gehuwd(VA), heeft_kind(KIND)), lijst(VA, gehuwd(MOE), heeft_kind(KIND)))
    await vul(store, tmp_path, *gezin)
    ervoor = feiten(await store.gezin(str(KIND.bsn), NU))
    await vul(store, tmp_path, *reversed(gezin))
    assert feiten(await store.gezin(str(KIND.bsn), NU)) == ervoor
