"""How people are related, told as the story of one family: Sanne, her forebears, her two husbands and her children."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.datum import ONBEKEND, Datum, lees_datum
from graph.model import Deelgraaf, Grond, Naam, OuderVan, PartnerVan, Persoon
from graph.persoonslijst import Bronverwijzing
from graph.verwantschap import Verwantschap, verwantschap
from graph.verwantschapsnaam import Stap

VANDAAG = 20240601


class Stamboom:
    """A family under construction; every relation stands on both lists unless told otherwise."""

    def __init__(self) -> None:
        self.nummer: dict[str, int] = {}
        self.personen: dict[int, Persoon] = {}
        self.ouder_van: list[OuderVan] = []
        self.partner_van: list[PartnerVan] = []

    def persoon(
        self,
        naam: str,
        geslacht: str | None = None,
        *ouders: str,
        geboren: str | None = None,
        overleden: str | None = None,
        lijst: bool = True,
    ) -> None:
        nummer = self.nummer[naam] = len(self.nummer) + 1
        self.personen[nummer] = Persoon(
            nummer,
            Naam(naam),
            geslacht=geslacht,
            geboortedatum=lees_datum(geboren),
            overlijdensdatum=lees_datum(overleden),
            eigen_lijst=lijst,
        )
        for categorie, ouder in zip(("02", "03"), ouders, strict=False):
            self.ouderschap(ouder, naam, categorie=categorie, sinds=geboren)

    def grond(self, lijst: str, categorie: str, sinds: str | None, tot: str | None, onderzoek: str | None) -> Grond:
        bron = Bronverwijzing("brp", lijst, 1)
        plek = len(self.ouder_van) + len(self.partner_van)
        return Grond(bron, categorie, plek, 0, lees_datum(sinds), lees_datum(tot), in_onderzoek=onderzoek)

    def ouderschap(
        self,
        ouder: str,
        kind: str,
        *,
        lijsten: str = "beide",
        categorie: str = "02",
        sinds: str | None = None,
        tot: str | None = None,
        onderzoek: str | None = None,
    ) -> None:
        o, k = self.nummer[ouder], self.nummer[kind]
        if lijsten in ("beide", "kind"):
            self.ouder_van.append(OuderVan(o, k, self.grond(kind, categorie, sinds, tot, onderzoek)))
        if lijsten in ("beide", "ouder"):
            self.ouder_van.append(OuderVan(o, k, self.grond(ouder, "09", None, tot, onderzoek)))

    def paar(
        self,
        een: str,
        ander: str,
        sinds: str = "20000101",
        tot: str | None = None,
        reden: str | None = None,
        soort: str | None = "H",
        lijsten: tuple[str, ...] = (),
    ) -> None:
        for zelf, partner in ((een, ander), (ander, een)):
            if not lijsten or zelf in lijsten:
                grond = self.grond(zelf, "05", sinds, tot, None)
                self.partner_van.append(PartnerVan(self.nummer[zelf], self.nummer[partner], soort, reden, grond))

    @property
    def graaf(self) -> Deelgraaf:
        return Deelgraaf((), self.personen, tuple(self.ouder_van), tuple(self.partner_van))

    def vraag(self, a: str, b: str, op: int = VANDAAG) -> tuple[Verwantschap, ...]:
        return verwantschap(self.graaf, self.nummer[a], self.nummer[b], op)

    def namen(self, a: str, b: str, op: int = VANDAAG) -> list[str]:
        """What b is of a."""
        return [antwoord.naam for antwoord in self.vraag(a, b, op)]

    def onzeker(self, a: str, b: str, op: int = VANDAAG) -> tuple[str, ...]:
        (antwoord,) = self.vraag(a, b, op)
        return antwoord.onzeker


def sannes_voorouders(f: Stamboom) -> None:
    f.persoon("Oer", "M")
    f.persoon("Adriaan", "M", "Oer")
    f.persoon("Cornelis", "M", "Adriaan")
    f.persoon("Grietje", "V")
    f.persoon("Hendrik", "M", "Cornelis", "Grietje", overleden="20010506")
    f.persoon("Wilhelmina", "V")
    f.persoon("Truus", "V", "Cornelis", "Grietje")
    f.persoon("Rob", "M", "Truus")
    f.persoon("Kim", "V", "Rob")
    f.persoon("Kees", "M", "Hendrik", "Wilhelmina")
    f.persoon("Ans", "V", "Hendrik", "Wilhelmina")
    f.persoon("Gerrit", "M")
    f.persoon("Joris", "M", "Ans", "Gerrit")
    f.persoon("Vera", "V")
    f.persoon("Fleur", "V", "Joris")
    f.persoon("Piet", "M")
    f.persoon("Annie", "V")
    f.persoon("Marijke", "V", "Piet", "Annie")
    f.persoon("Wim", "M", "Piet", "Annie")
    f.persoon("Els", "V", "Wim")
    f.paar("Hendrik", "Wilhelmina", "19500101", "20010506", "O")
    f.paar("Ans", "Gerrit", "19700101")
    f.paar("Joris", "Vera")
    f.paar("Kees", "Marijke", "19780101")


@pytest.fixture(scope="module")
def familie() -> Stamboom:
    f = Stamboom()
    sannes_voorouders(f)
    f.persoon("Ingrid", "V")
    f.persoon("Bart", "M")
    f.persoon("Sanne", "V", "Marijke", "Kees", geboren="19800401")
    f.persoon("Tom", "M", "Marijke", "Kees", geboren="19820710")
    f.persoon("Lotte", "V", "Ingrid", "Kees")
    f.persoon("Daan", "M", "Marijke", "Bart")
    f.persoon("Eva", "V")
    f.persoon("Lars", "M", "Eva", "Tom")
    f.persoon("Mila", "V", "Lars")
    f.persoon("Fatima", "V")
    f.persoon("Yusuf", "M")
    f.persoon("Halima", "V")
    f.ouderschap("Halima", "Fatima")
    f.persoon("Ahmed", "M", "Fatima", "Yusuf")
    f.persoon("Karim", "M", "Fatima", "Yusuf")
    f.persoon("Leila", "V")
    f.persoon("Nora", "V", "Leila", "Karim")
    f.persoon("Mark", "M")
    f.persoon("Hanneke", "V")
    f.ouderschap("Hanneke", "Mark")
    f.persoon("Emma", "V", "Sanne", "Mark", geboren="20020203")
    f.persoon("Sam", "M", "Sanne", "Ahmed", geboren="20130303")
    f.persoon("Dina", "V")
    f.persoon("Yara", "V", "Dina", "Ahmed", geboren="20050505")
    f.persoon("Bas", "M")
    f.persoon("Noor", "V", "Emma", "Bas", geboren="20230101")
    f.persoon("Vreemde", "V")
    f.paar("Tom", "Eva")
    f.paar("Karim", "Leila")
    f.paar("Sanne", "Mark", "20010101", "20100901", "S")
    f.paar("Sanne", "Ahmed", "20120101")
    f.paar("Emma", "Bas", "20220101", soort="P")
    return f


@pytest.mark.parametrize(
    ("b", "van_sanne", "omgekeerd"),
    [
        ("Marijke", "moeder", "dochter"),
        ("Kees", "vader", "dochter"),
        ("Hendrik", "grootvader van vaderszijde", "kleindochter"),
        ("Annie", "grootmoeder van moederszijde", "kleindochter"),
        ("Grietje", "overgrootmoeder van vaderszijde", "achterkleindochter"),
        ("Adriaan", "betovergrootvader van vaderszijde", "betachterkleindochter"),
        ("Oer", "bloedverwant in de 5e graad", "bloedverwant in de 5e graad"),
        ("Tom", "broer", "zus"),
        ("Lotte", "halfzus via de vader", "halfzus via de vader"),
        ("Daan", "halfbroer via de moeder", "halfzus via de moeder"),
        ("Ans", "tante van vaderszijde", "nicht (kind van de broer)"),
        ("Wim", "oom van moederszijde", "nicht (kind van de zus)"),
        ("Joris", "neef van vaderszijde", "nicht van moederszijde"),
        ("Els", "nicht van moederszijde", "nicht van vaderszijde"),
        ("Fleur", "achternicht van vaderszijde (kind van de neef)", "achternicht van vaderszijde (kind van de oudoom)"),
        ("Truus", "oudtante van vaderszijde", "achternicht (kleinkind van de broer)"),
        ("Rob", "achterneef van vaderszijde (kind van de oudtante)", "achternicht van moederszijde (kind van de neef)"),
        ("Kim", "achternicht van vaderszijde", "achternicht van vaderszijde"),
        ("Lars", "neef (kind van de broer)", "tante van vaderszijde"),
        ("Mila", "achternicht (kleinkind van de broer)", "oudtante van vaderszijde"),
        ("Noor", "kleindochter", "grootmoeder van moederszijde"),
        ("Gerrit", "aangetrouwde oom van vaderszijde", "aangetrouwde nicht (kind van de zwager)"),
        ("Vera", "aangetrouwde nicht van vaderszijde", "nicht van moederszijde van de echtgenoot"),
        ("Eva", "schoonzus", "schoonzus"),
        ("Karim", "zwager", "schoonzus"),
        ("Leila", "echtgenote van de zwager", "echtgenote van de zwager"),
        ("Nora", "aangetrouwde nicht (kind van de zwager)", "aangetrouwde tante van vaderszijde"),
        ("Ahmed", "echtgenoot", "echtgenote"),
        ("Mark", "ex-echtgenoot", "ex-echtgenote"),
        ("Fatima", "schoonmoeder", "schoondochter"),
        ("Yusuf", "schoonvader", "schoondochter"),
        ("Halima", "schoongrootmoeder", "aangetrouwde kleindochter"),
        ("Hanneke", "ex-schoonmoeder", "ex-schoondochter"),
        ("Yara", "stiefdochter", "stiefmoeder"),
        ("Bas", "schoonzoon", "schoonmoeder"),
        ("Dina", "moeder van de stiefdochter", "echtgenote van de vader van een gezamenlijk kind"),
        ("Vreemde", None, None),
    ],
)
def test_wat_iemand_van_sanne_is_en_sanne_van_diegene(
    familie: Stamboom, b: str, van_sanne: str | None, omgekeerd: str | None
) -> None:
    assert familie.namen("Sanne", b) == ([van_sanne] if van_sanne else [])
    assert familie.namen(b, "Sanne") == ([omgekeerd] if omgekeerd else [])
    assert not any(antwoord.onzeker for antwoord in familie.vraag("Sanne", b))


def test_iemand_zelf_en_iemand_die_de_graaf_niet_kent(familie: Stamboom) -> None:
    (zelf,) = familie.vraag("Sanne", "Sanne")
    assert (zelf.naam, zelf.paden, zelf.pad, zelf.gronden) == ("dezelfde persoon", (), (), ())
    assert verwantschap(familie.graaf, familie.nummer["Sanne"], 999, VANDAAG) == ()
    assert verwantschap(Deelgraaf(), 1, 2, VANDAAG) == ()


def test_een_volle_zus_is_een_antwoord_met_twee_paden_en_alle_gronden(familie: Stamboom) -> None:
    (antwoord,) = familie.vraag("Tom", "Sanne")
    via = [[(schakel.naar, schakel.stap) for schakel in pad] for pad in antwoord.paden]
    sanne = familie.nummer["Sanne"]
    assert sorted(via) == sorted(
        [(familie.nummer[ouder], Stap.OUDER), (sanne, Stap.KIND)] for ouder in ("Kees", "Marijke")
    )
    assert len(antwoord.gronden) == 8, "two children, two parents, both lists"
    assert {grond.bron.sleutel for grond in antwoord.gronden} == {"Tom", "Sanne", "Kees", "Marijke"}


@pytest.mark.parametrize(
    ("a", "b", "naam"),
    [
        ("Emma", "Ahmed", "stiefvader"),
        ("Emma", "Yara", "stiefzus"),
        ("Yara", "Emma", "stiefzus"),
        ("Emma", "Sam", "halfbroer via de moeder"),
        ("Sam", "Yara", "halfzus via de vader"),
        ("Noor", "Ahmed", "stiefgrootvader van moederszijde"),
        ("Ahmed", "Noor", "stiefkleindochter"),
        ("Lotte", "Daan", "stiefbroer"),
        ("Emma", "Yusuf", "vader van de stiefvader"),
        ("Mark", "Ahmed", "echtgenoot van de ex-echtgenote"),
        ("Ingrid", "Kees", "vader van een gezamenlijk kind"),
        ("Eva", "Lars", "zoon"),
        ("Emma", "Bas", "geregistreerd partner"),
        ("Bart", "Kees", "echtgenoot van de moeder van een gezamenlijk kind"),
        ("Bas", "Oer", "aanverwant in de 6e graad"),
        ("Oer", "Bas", "aanverwant in de 6e graad"),
    ],
)
def test_het_samengestelde_gezin(familie: Stamboom, a: str, b: str, naam: str) -> None:
    gevonden = familie.namen(a, b)
    assert naam in gevonden
    assert len(gevonden) <= 2


def test_wie_overleden_is_blijft_familie(familie: Stamboom) -> None:
    assert familie.namen("Wilhelmina", "Hendrik") == ["overleden echtgenoot"]
    assert familie.namen("Hendrik", "Wilhelmina") == ["weduwe"]
    assert familie.namen("Marijke", "Hendrik") == ["schoonvader"]
    assert familie.namen("Wilhelmina", "Hendrik", 20001231) == ["echtgenoot"]


def test_op_een_eerdere_peildatum_was_de_familie_anders(familie: Stamboom) -> None:
    assert familie.namen("Sanne", "Mark", 20050101) == ["echtgenoot"]
    assert familie.namen("Sanne", "Hanneke", 20050101) == ["schoonmoeder"]
    assert familie.namen("Sanne", "Mark", 20001231) == [], "not married yet, no child yet"
    assert familie.namen("Sanne", "Ahmed", 20111231) == []
    assert familie.namen("Sanne", "Sam", 20130302) == []
    assert familie.namen("Sanne", "Sam", 20130303) == ["zoon"]


def test_een_ouder_die_geen_ouder_meer_is() -> None:
    f = Stamboom()
    f.persoon("Ben", "M")
    f.persoon("Jip", "M", geboren="20000101")
    f.ouderschap("Ben", "Jip", sinds="20000101", tot="20100101", lijsten="kind")
    f.ouderschap("Ben", "Jip", lijsten="ouder")
    assert f.namen("Jip", "Ben", 20091231) == ["vader"]
    assert f.namen("Jip", "Ben", 20100101) == [], "the child's list knows; the other was not brought up to date"


def test_neef_en_nicht_die_trouwden_zijn_beide() -> None:
    f = Stamboom()
    f.persoon("Opa", "M")
    f.persoon("Oma", "V")
    f.persoon("Dochter", "V", "Oma", "Opa")
    f.persoon("Zoon", "M", "Oma", "Opa")
    f.persoon("Nicht", "V", "Dochter")
    f.persoon("Neef", "M", "Zoon")
    f.paar("Nicht", "Neef")
    assert f.namen("Nicht", "Neef") == ["echtgenoot", "neef van moederszijde"]
    assert f.namen("Neef", "Nicht") == ["echtgenote", "nicht van vaderszijde"]
    partner, bloed = f.vraag("Nicht", "Neef")
    assert (len(partner.paden), len(partner.pad), len(bloed.paden), len(bloed.pad)) == (1, 1, 2, 4)


def test_dubbele_neven_hebben_twee_namen() -> None:
    f = Stamboom()
    for naam in ("Opa1", "Opa2"):
        f.persoon(naam, "M")
    f.persoon("Moeder", "V", "Opa1")
    f.persoon("Vader", "M", "Opa2")
    f.persoon("Oom", "M", "Opa1")
    f.persoon("Tante", "V", "Opa2")
    f.persoon("Ik", None, "Moeder", "Vader")
    f.persoon("Neef", "M", "Tante", "Oom")
    assert sorted(f.namen("Ik", "Neef")) == ["neef van moederszijde", "neef van vaderszijde"]


def test_zonder_geslacht_een_woord_dat_past() -> None:
    f = Stamboom()
    for naam, *ouders in (
        ("Grootouder",), ("Ouder", "Grootouder"), ("Tweede",), ("Sib", "Grootouder"), ("Ik", "Ouder", "Tweede"),
        ("Half", "Ouder", "Grootouder"), ("Vol", "Ouder", "Tweede"), ("Nicht", "Sib"), ("Lief",), ("Lief2",),
        ("Schoon",), ("Kind", "Nicht"), ("Stief", "Lief"),
    ):  # fmt: skip
        f.persoon(naam, None, *ouders)
    f.ouderschap("Schoon", "Lief")
    f.paar("Ik", "Lief")
    f.paar("Sib", "Lief2", tot="20200101", reden="S", soort=None)
    namen = {b: f.namen("Ik", b) for b in f.nummer if b != "Ik"}
    assert namen["Ouder"] == ["ouder"]
    assert namen["Grootouder"] == ["grootouder"]
    assert namen["Sib"] == ["oom of tante"]
    assert namen["Half"] == ["halfbroer of halfzus"]
    assert namen["Vol"] == ["broer of zus"]
    assert namen["Nicht"] == ["neef of nicht"]
    assert namen["Kind"] == ["achterneef of achternicht (kind van een neef of nicht)"]
    assert namen["Lief"] == ["partner"]
    assert namen["Lief2"] == ["voormalig aangetrouwde oom of tante"]
    assert namen["Schoon"] == ["schoonouder"]
    assert namen["Stief"] == ["stiefkind"]
    assert f.namen("Sib", "Ik") == ["neef of nicht (kind van een broer of zus)"]
    assert f.namen("Sib", "Lief2") == ["ex-partner"]
    assert f.namen("Vol", "Lief") == ["zwager of schoonzus"]
    assert f.namen("Vol", "Schoon") == ["ouder van een zwager of schoonzus"]
    assert f.namen("Ik", "Vol") == ["broer of zus"]


def test_een_ex_van_de_moeder_was_alleen_stiefvader_van_wie_er_toen_al_was() -> None:
    f = Stamboom()
    f.persoon("Moeder", "V")
    f.persoon("Ex", "M")
    f.persoon("Exzoon", "M", "Ex", geboren="19990101")
    f.persoon("Oudste", "V", "Moeder", geboren="20000101")
    f.persoon("Jongste", "V", "Moeder", geboren="20150101")
    f.persoon("Ooit", "V", "Moeder", geboren="00000000")
    f.paar("Moeder", "Ex", "19980101", "20100101", "S")
    assert f.namen("Oudste", "Ex") == ["ex-stiefvader"]
    assert f.namen("Ex", "Oudste") == ["ex-stiefdochter"]
    assert f.namen("Oudste", "Exzoon") == ["ex-stiefbroer"]
    assert f.namen("Jongste", "Ex") == ["ex-echtgenoot van de moeder"]
    assert f.namen("Ex", "Jongste") == ["dochter van de ex-echtgenote"]
    assert f.namen("Jongste", "Exzoon") == ["ex-stiefzoon van de moeder"]
    assert f.namen("Ooit", "Ex") == ["ex-echtgenoot van de moeder"], "an unknown birth date proves nothing"


@pytest.mark.parametrize(
    ("soort", "reden", "naam"),
    [
        ("H", "S", "ex-echtgenoot"),
        ("P", "S", "voormalig geregistreerd partner"),
        (None, None, "ex-partner"),
        ("H", "O", "weduwnaar"),
        ("P", "O", "achtergebleven geregistreerd partner"),
    ],
)
def test_hoe_een_relatie_eindigde(soort: str | None, reden: str | None, naam: str) -> None:
    f = Stamboom()
    f.persoon("An", "V")
    f.persoon("Bo", "M")
    f.persoon("Zus", "V")
    f.paar("An", "Bo", tot="20200101", reden=reden, soort=soort)
    assert f.namen("An", "Bo") == [naam]
    assert f.namen("An", "Bo", 19991231) == []


def test_hertrouwd_met_dezelfde_en_een_partnerschap_dat_huwelijk_werd() -> None:
    f = Stamboom()
    f.persoon("An", "V")
    f.persoon("Bo", "M")
    f.paar("An", "Bo", "19900101", "20000101", "S", soort="P")
    f.paar("An", "Bo", "20050101")
    assert f.namen("An", "Bo", 19950101) == ["geregistreerd partner"]
    assert f.namen("An", "Bo", 20030101) == ["voormalig geregistreerd partner"]
    assert f.namen("An", "Bo") == ["echtgenoot"]
    assert f.onzeker("An", "Bo") == ()


def test_een_scheiding_die_maar_een_lijst_kent_telt_maar_is_onzeker() -> None:
    f = Stamboom()
    f.persoon("An", "V")
    f.persoon("Bo", "M")
    f.paar("An", "Bo", "19900101", "20000101", "S", lijsten=("An",))
    f.paar("An", "Bo", "19900101", lijsten=("Bo",))
    assert f.namen("Bo", "An") == ["ex-echtgenote"]
    assert f.onzeker("Bo", "An") == (
        "het huwelijk of partnerschap van An en Bo is volgens maar een van de twee lijsten geëindigd",
    )


def test_de_lijst_van_de_overledene_spreekt_die_van_de_weduwe_niet_tegen() -> None:
    f = Stamboom()
    f.persoon("An", "V")
    f.persoon("Bo", "M", overleden="20000101")
    f.paar("An", "Bo", "19900101", "20000101", "O", lijsten=("An",))
    f.paar("An", "Bo", "19900101", lijsten=("Bo",))
    assert f.namen("An", "Bo") == ["overleden echtgenoot"]
    assert f.onzeker("An", "Bo") == ()


def test_een_nietig_huwelijk_en_een_einde_op_onbekende_datum_zijn_onzeker() -> None:
    f = Stamboom()
    f.persoon("An", "V")
    f.persoon("Bo", "M")
    f.persoon("Co", "M")
    f.paar("An", "Bo", tot="20000101", reden="N")
    f.paar("An", "Co", tot="20240000", reden="S")
    assert f.onzeker("An", "Bo")[0].endswith("geldt als nooit gesloten (art. 1:77 BW)")
    assert f.namen("An", "Co") == ["ex-echtgenoot"]
    assert f.onzeker("An", "Co") == (
        "van het huwelijk of partnerschap van An en Co is niet bekend of het einde voor de peildatum ligt",
    )


def test_een_halfzus_van_wie_de_andere_ouder_onbekend_is_kan_een_zus_zijn() -> None:
    f = Stamboom()
    f.persoon("Moeder", "V")
    f.persoon("Vader", "M")
    f.persoon("Jan", "M", "Moeder", "Vader")
    f.persoon("Roos", "V", "Moeder")
    assert f.namen("Jan", "Roos") == ["halfzus via de moeder"]
    assert f.onzeker("Jan", "Roos") == ("de andere ouder van Roos is niet bekend en kan dezelfde zijn",)
    assert f.onzeker("Roos", "Jan") == f.onzeker("Jan", "Roos")


def test_twee_moeders_zijn_twee_ouders() -> None:
    f = Stamboom()
    f.persoon("Mama", "V")
    f.persoon("Mams", "V")
    f.persoon("Jan", "M", "Mama", "Mams")
    f.persoon("Roos", "V", "Mams", "Mama")
    assert f.namen("Jan", "Roos") == ["zus"]


@pytest.mark.parametrize(
    ("lijsten", "heeft_lijst", "onzeker"),
    [("beide", True, False), ("kind", True, True), ("ouder", True, True), ("ouder", False, False)],
)
def test_wat_maar_op_een_van_twee_lijsten_staat_is_onzeker(lijsten: str, heeft_lijst: bool, onzeker: bool) -> None:
    f = Stamboom()
    f.persoon("Moeder", "V")
    f.persoon("Jan", "M", lijst=heeft_lijst)
    f.ouderschap("Moeder", "Jan", lijsten=lijsten)
    reden = "de ouderrelatie van Moeder en Jan staat maar op een van de twee lijsten"
    assert f.onzeker("Jan", "Moeder") == ((reden,) if onzeker else ())


def test_onderzoek_en_een_onbekend_begin_zijn_onzeker() -> None:
    f = Stamboom()
    f.persoon("Moeder", "V")
    f.persoon("Jan", "M")
    f.persoon("Roos", "V", lijst=False)
    f.ouderschap("Moeder", "Jan", onderzoek="026210")
    f.ouderschap("Moeder", "Roos", sinds=ONBEKEND.lo3, lijsten="kind")
    assert f.onzeker("Jan", "Moeder") == ("de ouderrelatie van Moeder en Jan is in onderzoek (026210)",)
    assert "van de ouderrelatie van Moeder en Roos is niet bekend of het begin voor de peildatum ligt" in f.onzeker(
        "Roos", "Moeder"
    )


def test_ouders_in_een_kring_zijn_fout_maar_geven_een_antwoord() -> None:
    f = Stamboom()
    f.persoon("Kip", "V")
    f.persoon("Ei", "M", "Kip")
    f.ouderschap("Ei", "Kip")
    f.ouderschap("Ei", "Ei")
    antwoorden = f.vraag("Ei", "Kip")
    assert {antwoord.naam for antwoord in antwoorden} == {"moeder", "dochter"}
    assert all("Ei is volgens de lijsten een eigen voorouder" in antwoord.onzeker for antwoord in antwoorden)


def test_wie_alleen_in_een_relatie_voorkomt_heeft_geen_naam_maar_wel_familie() -> None:
    f = Stamboom()
    f.persoon("Moeder", "V")
    f.persoon("Jan", "M", "Moeder")
    kaal = replace(f.graaf, personen={})
    assert [antwoord.naam for antwoord in verwantschap(kaal, 2, 1, VANDAAG)] == ["ouder"]
    assert [antwoord.naam for antwoord in verwantschap(kaal, 1, 2, VANDAAG)] == ["kind"]


GROND = Grond(Bronverwijzing("brp", "1", 1), "02", 0, 0)
NUMMERS = st.integers(1, 9)
JAREN = st.none() | st.integers(1990, 2030).map(Datum)
PERSONEN = st.builds(Persoon(0, Naam())._replace, geslacht=st.sampled_from("MVO"), geboortedatum=JAREN)
GRONDEN = st.builds(GROND._replace, categorie=st.sampled_from(["02", "09"]), sinds=JAREN, tot=JAREN)
FAMILIES = st.builds(
    Deelgraaf,
    personen=st.dictionaries(NUMMERS, PERSONEN),
    ouder_van=st.lists(st.builds(OuderVan, NUMMERS, NUMMERS, GRONDEN), max_size=14).map(tuple),
    partner_van=st.lists(
        st.builds(PartnerVan, NUMMERS, NUMMERS, st.sampled_from("HP"), st.sampled_from("SO"), GRONDEN), max_size=5
    ).map(tuple),
)
OMGEKEERD = {Stap.OUDER: Stap.KIND, Stap.KIND: Stap.OUDER}


@given(FAMILIES, NUMMERS, NUMMERS)
def test_verwantschap_is_wederzijds_en_even_ver(graaf: Deelgraaf, a: int, b: int) -> None:
    heen, terug = verwantschap(graaf, a, b, VANDAAG), verwantschap(graaf, b, a, VANDAAG)
    assert bool(heen) == bool(terug)
    assert sorted({len(antwoord.pad) for antwoord in heen}) == sorted({len(antwoord.pad) for antwoord in terug})
    for antwoord in heen:
        for pad in antwoord.paden:
            personen = [pad[0].van, *(schakel.naar for schakel in pad)] if pad else [a]
            assert (personen[0], personen[-1], len(set(personen))) == (a, b, len(personen))
            assert all(schakel.gronden for schakel in pad)
    paden = {tuple((s.van, s.naar, s.stap) for s in pad) for antwoord in heen for pad in antwoord.paden}
    spiegel = {
        tuple((s.naar, s.van, OMGEKEERD.get(s.stap, s.stap)) for s in reversed(pad))
        for antwoord in terug
        for pad in antwoord.paden
    }
    assert paden == spiegel
