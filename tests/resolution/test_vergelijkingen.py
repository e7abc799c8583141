"""The levels, told as what happens to names and dates on their way into a system."""

from __future__ import annotations

import pytest

from resolution.kenmerken import Kenmerken, Woonadres
from resolution.wegen.model import lees
from resolution.wegen.weger import BEGIN, Weger
from tests.resolution.mensen import BEUK, LINDE, naam, wie

WEGER = Weger(lees())
JAN = wie("Jan Pieter", "van den|Berg", geboren="19820304", adres=LINDE, geslacht="M")


def niveau(kenmerk: str, een: Kenmerken, ander: Kenmerken) -> str:
    heen = {stap.kenmerk: stap.niveau for stap in WEGER.weeg(een, ander).stappen}
    terug = {stap.kenmerk: stap.niveau for stap in WEGER.weeg(ander, een).stappen}
    assert heen == terug, "which record comes first makes no difference"
    return heen.get(kenmerk, "onbekend")


@pytest.mark.parametrize(
    ("verhaal", "geschreven", "verwacht"),
    [
        ("precies zo", "van den|Berg", "gelijk"),
        ("in hoofdletters", "VAN DEN|BERG", "gelijk"),
        ("voorvoegsel vastgeschreven", "vandenberg", "gelijk"),
        ("voorvoegsel in de naam", "van den Berg", "gelijk"),
        ("voorvoegsel achter de komma", "Berg, van den", "gelijk"),
        ("voorvoegsel weggelaten", "Berg", "voorvoegsel anders"),
        ("voorvoegsel afgekort", "v.d.|Berg", "voorvoegsel anders"),
        ("een letter te weinig", "van den|Bеrg".replace("е", ""), "tikfout"),
        ("naar het gehoor", "van den|Berch", "klinkt gelijk, bijna zo geschreven"),
        ("een andere naam", "Smit", "anders"),
        ("geen naam", ".", "onbekend"),
    ],
)
def test_een_achternaam_kan_op_veel_manieren_geschreven_zijn(verhaal: str, geschreven: str, verwacht: str) -> None:
    assert niveau("achternaam", JAN, wie("Jan", geschreven)) == verwacht, verhaal


def test_wie_de_naam_van_een_partner_draagt_staat_ook_onder_de_geboortenaam() -> None:
    in_brp = wie("Anna", "Jansen", "de|Vries")
    assert niveau("achternaam", in_brp, wie("Anna", "de|Vries")) == "andere achternaam van dezelfde persoon"
    assert niveau("achternaam", in_brp, wie("Anna", "Jansen-de Vries")) == "andere achternaam van dezelfde persoon"


def test_een_kind_kan_onder_de_naam_van_een_ouder_bekend_zijn() -> None:
    ouders = (naam("Smit"), naam("Ingrid"), naam("el|Idrissi"), naam("Ibrahim"))
    in_brp = wie("Karim", "Smit", geboren="20150304", adres=LINDE, oudernamen=ouders)
    assert niveau("achternaam", in_brp, wie("Karim", "Elidrissi")) == "naam van een ouder"
    assert niveau("achternaam", in_brp, wie("Karim", "Ibrahim")) == "naam van een ouder", "a father's given name"
    assert niveau("achternaam", in_brp, wie("Karim", "Visser")) == "anders"
    zus = wie("Lina", "el|Idrissi", geboren="20150304", adres=LINDE)
    assert niveau("voornamen", in_brp, zus) == "anders, en voor de rest gelijk (tweeling?)"


def test_een_tweeling_blijft_twee_ook_als_de_achternaam_verkeerd_geschreven_is() -> None:
    gulsum = wie("Gülsüm", "Kılıç", geboren="20160531", adres=LINDE, geslacht="V")
    tess = wie("Tess", "Kilich", geboren="20160531", adres=LINDE, geslacht="V")
    assert niveau("adres", gulsum, tess) == "gelijk, met bijna dezelfde achternaam"
    assert WEGER.gewicht(gulsum, tess) < WEGER.model.boven


def test_voornaam_en_achternaam_in_elkaars_veld() -> None:
    omgewisseld = wie("El Idrissi", "Fatima")
    assert niveau("achternaam", wie("Fatima", "el|Idrissi"), omgewisseld) == "voornaam en achternaam omgewisseld"
    assert niveau("voornamen", wie("Fatima", "el|Idrissi"), omgewisseld) == "omgewisseld met de achternaam"


def test_een_omzetting_uit_een_ander_schrift_klinkt_gelijk() -> None:
    assert niveau("achternaam", wie(None, "Youssoufi"), wie(None, "Joesoefi")) == "klinkt gelijk"
    assert niveau("voornamen", wie("Mohammed"), wie("Mouhamad")) in ("tikfout", "klinkt gelijk")
    assert niveau("achternaam", wie(None, "Öztürk"), wie(None, "Ozturk")) == "gelijk"
    assert niveau("voornamen", wie("Noa"), wie("Noah")) == "klinkt gelijk, bijna zo geschreven"
    assert niveau("achternaam", wie(None, "Bos"), wie(None, "Bps")) == "korte naam, lijkt erop"


@pytest.mark.parametrize(
    ("verhaal", "geschreven", "verwacht"),
    [
        ("alle voornamen", "Jan Pieter", "gelijk"),
        ("alleen de eerste", "Jan", "gelijk"),
        ("andere tweede naam", "Jan Willem", "gelijk"),
        ("de tweede is de roepnaam", "Pieter", "een van de voornamen gelijk"),
        ("alle voorletters", "J.P.", "alle voorletters gelijk"),
        ("voorletters zonder punten", "JP", "alle voorletters gelijk"),
        ("voorletters die een naam lijken", "Jp", "alle voorletters gelijk"),
        ("een voorletter", "J", "voorletters passen"),
        ("verkeerde voorletter", "K.", "anders"),
        ("een roepnaam", "Johannes", "roepnaam"),
        ("een andere roepnaam van Johannes", "Hans", "allebei roepnaam van een zelfde naam"),
        ("dezelfde letter", "Jelle", "alleen de eerste letter gelijk"),
        ("iemand anders", "Karel", "anders"),
        ("een korte naam met een tikfout", "Can", "lijkt erop"),
        ("niet bekend", "", "onbekend"),
    ],
)
def test_voornamen_staan_er_heel_of_half(verhaal: str, geschreven: str, verwacht: str) -> None:
    assert niveau("voornamen", JAN, wie(geschreven, "Visser")) == verwacht, verhaal


def test_een_enkele_voorletter_zegt_minder_dan_alle_voorletters() -> None:
    sara, alle_letters = wie("Sara", "Visser"), wie("S.L.", "Visser")
    assert niveau("voornamen", sara, wie("S.", "Visser")) == "enige voorletter gelijk"
    een = next(stap for stap in WEGER.weeg(sara, wie("S.", "Visser")).stappen if stap.kenmerk == "voornamen")
    alle = next(s for s in WEGER.weeg(wie("Sara Lisa", "Visser"), alle_letters).stappen if s.kenmerk == "voornamen")
    assert alle.niveau == "alle voorletters gelijk"
    assert alle.gewicht > een.gewicht + 3


def test_een_voornaam_bij_de_achternaam_telt_ook_als_hij_anders_is_geschreven() -> None:
    andrei = wie("Andrei", "Florea", geboren="19800924")
    assert niveau("voornamen", andrei, wie(None, "Florea Andrei")) == "voornaam staat bij de achternaam"
    assert niveau("voornamen", andrei, wie(None, "Floriea Andrey")) == "klinkt als wat bij de achternaam staat"
    assert niveau("voornamen", andrei, wie(None, "Florea")) == "onbekend"


def test_twee_letters_verkeerd_in_een_korte_voornaam_lijken_er_nog_op_als_hij_gelijk_begint() -> None:
    bram = wie("Bram", "Visser", geboren="20181217", adres=LINDE)
    assert niveau("voornamen", bram, wie("Braan", "Visser", geboren="20181217", adres=LINDE)) == "lijkt erop"
    tweeling = "anders, en voor de rest gelijk (tweeling?)"
    assert niveau("voornamen", bram, wie("Daan", "Visser", geboren="20181217", adres=LINDE)) == tweeling


def test_een_voornaam_die_er_iets_op_lijkt_is_eerder_een_fout_dan_een_tweeling() -> None:
    esther = wie("Esther", "Herskamp", geboren="19700918", adres=LINDE, geslacht="V")
    half = wie("Eesth", "Herskamp", geboren="19700918", adres=LINDE, geslacht="V")
    assert niveau("voornamen", esther, half) == "lijkt er iets op, en voor de rest gelijk"
    assert WEGER.gewicht(esther, half) > WEGER.model.boven
    zus = wie("Monika", "Herskamp", geboren="19700918", adres=LINDE, geslacht="V")
    assert niveau("voornamen", esther, zus) == "anders, en voor de rest gelijk (tweeling?)"
    elders = wie("Eesth", "Herskamp", geboren="19700918", geslacht="V")
    assert WEGER.gewicht(esther, elders) < WEGER.model.boven, "without an address it is too little"


def test_wie_past_bij_een_bewoner_is_die_bewoner_eerder_dan_een_naamgenoot() -> None:
    cornelis = wie("Cornelis Jacobus", "van|Pasrode", geboren="19790311", adres=LINDE, geslacht="M")
    cor = wie("Cor", "van|Pasrode", adres=LINDE, geslacht="M")
    assert niveau("combinatie", cornelis, cor) == "past bij een bewoner"
    assert WEGER.gewicht(cornelis, cor) > WEGER.model.boven, "without a birth date too"
    assert niveau("combinatie", cornelis, wie("Cor", "van|Pasrode", adres=BEUK)) == "onbekend", "another house"


@pytest.mark.parametrize(
    ("verhaal", "huisgenoot"),
    [
        ("een tweelingbroer", wie("Pieter", "van|Pasrode", geboren="19790311", adres=LINDE)),
        ("een kind dat naar hem heet", wie("Cornelis", "van|Pasrode", geboren="20130816", adres=LINDE)),
        ("iemand zonder voornaam", wie(None, "van|Pasrode", geboren="19790311", adres=LINDE)),
    ],
)
def test_niet_iedere_huisgenoot_past_bij_een_bewoner(verhaal: str, huisgenoot: Kenmerken) -> None:
    cornelis = wie("Cornelis Jacobus", "van|Pasrode", geboren="19790311", adres=LINDE, geslacht="M")
    assert niveau("combinatie", cornelis, huisgenoot) == "onbekend", verhaal


def test_wie_elders_woont_precies_zo_heet_en_bijna_even_oud_is_is_misschien_familie() -> None:
    sanne = wie("Sanne", "Pasrode", geboren="19790311", adres=LINDE)
    naamgenoot = "naamgenoot elders?"
    assert niveau("combinatie", sanne, wie("Sanne", "Pasrode", geboren="19790312", adres=BEUK)) == naamgenoot
    assert niveau("combinatie", sanne, wie("Sanne", "Pasrode", geboren="19790312")) == naamgenoot, "no address"
    assert niveau("combinatie", sanne, wie("Pasrode", "Sanne", geboren="19790312")) == naamgenoot, "changed over"
    assert niveau("combinatie", sanne, wie("Sane", "Pasrode", geboren="19790312")) == "onbekend", "not a namesake"
    assert niveau("combinatie", sanne, wie("Sanne", "Pasrode", geboren="19790311", adres=BEUK)) == "onbekend"
    assert niveau("combinatie", sanne, wie("Sanne", "Pasrode", geboren="19790000")) == "onbekend", "as far as it goes"


def test_de_vreemdelingenketen_vult_1_januari_in() -> None:
    in_brp = wie("Fatima", "Idrissi", geboren="19820304", nationaliteiten=("0001",))
    in_bvv = wie("Fatima", "Idrissi", geboren="19820101", nationaliteiten=("0052",))
    bij_partner = in_bvv._replace(nationaliteiten=())
    assert niveau("geboortedatum", in_brp, in_bvv) == "1 januari, zoals van vreemdelingen"
    assert niveau("geboortedatum", in_brp, bij_partner) == "1 januari in plaats van onbekend"
    assert WEGER.gewicht(in_brp, in_bvv._replace(nationaliteiten=("0001",))) > WEGER.gewicht(in_brp, bij_partner) + 2


def test_het_land_van_geboorte_telt_ook_zonder_plaats() -> None:
    def land(een: str | None, ander: str | None, plaats: str | None = None) -> str:
        a, b = wie(geboorteland=een, geboorteplaats="Rabat"), wie(geboorteland=ander, geboorteplaats=plaats)
        return niveau("geboorteplaats", a, b)

    assert land("5022", "5022", "Rabat") == "gelijk"
    assert land("5022", "5022", "Fes") == "andere plaats in hetzelfde land"
    assert land("5022", "5022") == "zelfde land"
    assert land("6030", "6030") == "allebei in Nederland"
    assert land("5022", "6030") == "ander land"
    assert land("5022", None) == land("5022", "0000") == "onbekend", "0000 says that it is not known"


def test_zonder_geboortedatum_is_de_straat_een_half_adres() -> None:
    jan = wie("Jan", "Pasrode", geboren="19790311", adres=LINDE)
    buurman = wie("Jan", "Pasrode", adres=LINDE._replace(huisnummer="14"))
    assert niveau("geboortedatum", jan, buurman) == "onbekend, en wel dezelfde straat"
    assert niveau("geboortedatum", jan, wie("Jan", "Pasrode", adres=BEUK)) == "onbekend, en ook geen gelijk adres"
    assert niveau("geboortedatum", jan, wie("Jan", "Pasrode", adres=LINDE)) == "onbekend"


def test_een_gezin_wordt_niet_zeldzamer_doordat_de_voornaam_bij_de_achternaam_staat() -> None:
    izabela = wie("Izabela", "Jansen", adres=LINDE)
    heel, los = wie(None, "Izabela Jansen", adres=LINDE), wie("Izabela", "Jansen", adres=LINDE)
    gewichten = [
        next(stap.gewicht for stap in WEGER.weeg(izabela, ander).stappen if stap.kenmerk == "adres")
        for ander in (heel, los)
    ]
    assert gewichten[0] == gewichten[1]


def test_een_tweede_voornaam_telt_naast_een_eerste_met_dezelfde_letter() -> None:
    jan = JAN._replace(achternamen=(naam("Visser"),))
    assert niveau("tweede voornaam", jan, wie("Jan Pieter", "Visser", geboren="19820304")) == "gelijk"
    assert niveau("tweede voornaam", jan, wie("Jan Willem", "Visser", geboren="19820304")) == "anders"
    assert niveau("tweede voornaam", jan, wie("Jan", "Visser", geboren="19820304")) == "onbekend"
    assert niveau("tweede voornaam", jan, wie("Karel Pieter", "Visser", geboren="19820304")) == "onbekend", "a brother"


def test_wie_naar_een_ouder_heet_is_iemand_anders() -> None:
    zoon = wie("Levi Johannes", "de|Vries", geboren="20110928", adres=LINDE, geslacht="M")
    vader = wie("Levi Johannes", "de|Vries", geboren="19880826", adres=LINDE, geslacht="M")
    assert niveau("geboortedatum", zoon, vader) == "anders, en voor de rest gelijk (naar een ouder genoemd?)"
    assert WEGER.gewicht(zoon, vader) < WEGER.model.boven


def test_een_vreemde_met_dezelfde_voornaam_in_een_veld_met_zijn_achternaam() -> None:
    in_brp = wie("Stijn", "Dijksteeg", geboren="20060926", geslacht="M")
    vreemde = wie(None, "Stijn Berkeneind", geboren="20060926", geslacht="M")
    assert niveau("achternaam", in_brp, vreemde) == "anders", "the given name is counted once"


def test_een_naam_zoals_hij_klinkt_of_verkeerd_gelezen_is() -> None:
    assert niveau("achternaam", wie(None, "Çetin"), wie(None, "Tsjetin")) == "klinkt gelijk"
    assert niveau("achternaam", wie(None, "Kılıç"), wie(None, "KÄ±lÄ±Ã§")) == "gelijk"
    assert niveau("adres", wie(None, "Smit", adres=LINDE), wie(None, "Vos", adres=_andere_letters())) == (
        "bijna, een deel anders"
    )


def _andere_letters() -> Woonadres:
    return LINDE._replace(postcode=f"{(LINDE.postcode or '')[:4]}ZZ", straat=None)


def test_de_hele_naam_in_een_veld() -> None:
    assert niveau("voornamen", JAN, wie(None, "Jan van den Berg")) == "voornaam staat bij de achternaam"


@pytest.mark.parametrize(
    ("verhaal", "een", "ander", "verwacht"),
    [
        ("gelijk", "19820304", "19820304", "gelijk"),
        ("dag en maand verwisseld", "19820304", "19820403", "dag en maand verwisseld"),
        ("een cijfer verkeerd", "19820304", "19820307", "een cijfer anders"),
        ("twee cijfers omgedraaid", "19820314", "19820341", "een cijfer anders"),
        ("een jaar ernaast", "19991104", "20001104", "een jaar ernaast"),
        ("het oude jaar nog", "19820304", "19830304", "een jaar ernaast"),
        ("twee jaar ernaast", "19991104", "20011104", "alleen het jaar anders"),
        ("een jaar ernaast, de dag onbekend", "19820300", "19830300", "een cijfer anders"),
        ("alleen jaar en maand bekend", "19820304", "19820300", "gelijk voor zover bekend (jaar en maand)"),
        ("alleen het jaar bekend", "19820304", "19820000", "gelijk voor zover bekend (jaar)"),
        ("de BVV vult 1 januari in", "19820304", "19820101", "1 januari in plaats van onbekend"),
        ("allebei 1 januari zegt minder", "19820101", "19820101", "gelijk, 1 januari"),
        ("een ander jaar, de rest onbekend", "19820304", "19830000", "anders"),
        ("heel onbekend", "19820304", "00000000", "onbekend, en ook geen gelijk adres"),
        ("geen datum", "19820304", "4 mrt", "onbekend, en ook geen gelijk adres"),
    ],
)
def test_een_geboortedatum_kan_op_veel_manieren_fout_gaan(verhaal: str, een: str, ander: str, verwacht: str) -> None:
    assert niveau("geboortedatum", wie(geboren=een), wie(geboren=ander)) == verwacht, verhaal


def test_een_adres_telt_ook_als_het_er_vroeger_een_was() -> None:
    in_brp = wie("Jan", "Smit", adres=(BEUK, LINDE))
    assert niveau("adres", in_brp, wie("Jan", "Smit", adres=LINDE)) == "gelijk, met dezelfde achternaam"
    assert niveau("adres", in_brp, wie("Jan", "Bakker", adres=LINDE)) == "gelijk"
    zonder_postcode = LINDE._replace(postcode=None, straat="Lindeln.", woonplaats="UTRECHT")
    assert niveau("adres", in_brp, wie("Jan", "Bakker", adres=zonder_postcode)) == "gelijk"
    assert niveau("adres", in_brp, wie("Jan", "Bakker", adres=LINDE._replace(huisnummer="14"))) == "vlakbij"


def test_een_burgerservicenummer_kan_een_tikfout_hebben() -> None:
    ik = wie("Jan", "Smit", burgerservicenummer="123456782")
    assert niveau("burgerservicenummer", ik, wie(burgerservicenummer="123456782")) == "gelijk"
    assert niveau("burgerservicenummer", ik, wie(burgerservicenummer="123465782")) == "een tikfout"
    assert niveau("burgerservicenummer", ik, wie(burgerservicenummer="987654321")) == "anders"


def gewicht(een: Kenmerken, ander: Kenmerken) -> float:
    return WEGER.gewicht(een, ander)


def test_een_zeldzame_naam_zegt_meer_dan_een_gewone() -> None:
    gewoon = wie("Johanna", "de|Jong", geboren="19820304")
    zeldzaam = wie("Johanna", "Appelboomsma", geboren="19820304")
    assert gewicht(zeldzaam, zeldzaam) > gewicht(gewoon, gewoon) + 2


def test_vader_en_zoon_met_dezelfde_naam_op_een_adres_zijn_twee() -> None:
    vader = wie("Jan", "Appelboomsma", geboren="19550812", adres=LINDE, geslacht="M")
    zoon = vader._replace(geboortedatum="19830407")
    assert gewicht(vader, zoon) < WEGER.model.boven, "an address does not outweigh another birth date"


def test_tweelingen_zijn_twee() -> None:
    een = wie("Lotte", "van der|Beukenhof", geboren="20150607", adres=LINDE, geslacht="V")
    assert gewicht(een, een._replace(voornamen="Sanne")) < WEGER.model.boven
    assert gewicht(een, een._replace(voornamen="Lieke")) < WEGER.model.boven, "nor with the same initial"


def test_broer_en_zus_zijn_twee() -> None:
    broer = wie("Thijs", "van der|Beukenhof", geboren="20130102", adres=LINDE, geslacht="M")
    zus = wie("Tess", "van der|Beukenhof", geboren="20150607", adres=LINDE, geslacht="V")
    assert gewicht(broer, zus) < WEGER.model.onder


def test_een_gewoon_record_zonder_nummer_is_genoeg_om_te_koppelen() -> None:
    assert gewicht(JAN, wie("J.P.", "vd|Berg", geboren="19820304", adres=LINDE, geslacht="M")) > WEGER.model.boven


def test_een_gelijk_nummer_alleen_is_geen_bewijs_als_de_rest_botst() -> None:
    kind = wie("Lotte", "Smit", geboren="20150607", geslacht="V", burgerservicenummer="123456782")
    moeder = wie("Ingrid", "Bakker", geboren="19820304", geslacht="V", burgerservicenummer="123456782")
    assert gewicht(kind, moeder) < WEGER.model.boven


def test_de_stappen_zijn_samen_het_gewicht() -> None:
    weging = WEGER.weeg(JAN, wie("Jan", "Berg", geboren="19820403", adres=BEUK))
    assert weging.gewicht == pytest.approx(sum(stap.gewicht for stap in weging.stappen))
    assert weging.gewicht == pytest.approx(WEGER.gewicht(JAN, wie("Jan", "Berg", geboren="19820403", adres=BEUK)))
    eerste, tweede, *_ = weging.stappen
    assert eerste.kenmerk == BEGIN
    assert (tweede.een, tweede.ander) == ("van den Berg", "Berg"), "as the sources wrote it"
    assert "geslacht" not in {stap.kenmerk for stap in weging.stappen}, "what one does not tell, says nothing"


def test_een_naam_alleen_is_niet_genoeg_hoe_zeldzaam_ook() -> None:
    naam = wie("Melchior Willibrord", "Appelboomsma", geslacht="M")
    assert gewicht(naam, naam) < WEGER.model.boven, "it may be a namesake"
    assert gewicht(naam, naam) < gewicht(naam._replace(adressen=(LINDE,)), naam._replace(adressen=(LINDE,)))


def test_wie_niets_vertelt_is_niemand() -> None:
    assert gewicht(Kenmerken(), Kenmerken()) <= WEGER.model.begin
