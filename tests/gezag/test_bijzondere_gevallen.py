"""Cases in which the official derivation decides what few would expect (E1 to E25 of the rules)."""

from __future__ import annotations

import pytest

from gezag import Register, Soort, gezag_over, leid_af
from graph.persoonslijst import Persoonslijst
from tests.gezag.bouwstenen import (
    GEHUWD,
    KIND,
    MILA,
    MOE,
    ONGEHUWD,
    PAUL,
    PEILDATUM,
    VA,
    XANDER,
    eigen,
    erkend,
    geen,
    gehuwd,
    gescheiden,
    heeft_kind,
    ingeschreven,
    kind,
    lijst,
    onbevoegd,
    onder_curatele,
    opgeschort,
    ouder,
    overleden,
    rni,
    uitspraak,
    weduwe_van,
    zonder_bsn,
)
from tests.gezag.geval import (
    Geval,
    beide_ouders,
    een_ouder,
    geen_vraag,
    met_onbekende,
    met_partner,
    niet_te_bepalen,
    ontbreekt,
    tijdelijk_geen,
    uitslag_van,
    voogdij,
)

HKV = "Haags Kinderbeschermingsverdrag 1996 art. 15-17"
NIEMAND_MEER = "1:253g BW, 1:253h BW, 1:253q BW, 1:295 BW"
KIND_VAN_MOE = kind(geen("03"))
ELDERS_GEBOREN = eigen(KIND).met({"03.30": "5010"})
GEBOREN_IN_BUITENLAND = niet_te_bepalen("GEBOREN_IN_BUITENLAND")
ALLEEN_HET_JAAR = 20230000

GEVALLEN = [
    Geval(
        "E1 het einde van een huwelijk met iemand zonder burgerservicenummer gaat verloren",
        "1:253sa BW",
        [KIND_VAN_MOE, lijst(MOE, gescheiden(zonder_bsn(PAUL), 20050101, 20080101))],
        met_partner(MOE, PAUL),
    ),
    Geval(
        "E1 met burgerservicenummer telt het einde wel",
        "1:253b lid 1 BW",
        [KIND_VAN_MOE, lijst(MOE, gescheiden(PAUL, 20050101, 20080101))],
        een_ouder(MOE),
    ),
    Geval(
        "E2 voor de geboorte gescheiden en erkend: de geboortemoeder alleen",
        "1:253b lid 1 BW",
        [
            kind(*erkend("C", VA, 20150610)),
            lijst(MOE, gescheiden(VA, 20050101, 20120101)),
            lijst(VA, gescheiden(MOE, 20050101, 20120101)),
        ],
        een_ouder(MOE),
    ),
    Geval(
        "E2 voor de geboorte nietig verklaard: samen gezag",
        "1:251 lid 2 BW",
        [
            kind(*erkend("C", VA, 20150610)),
            lijst(MOE, gescheiden(VA, 20050101, 20120101, reden="N")),
            lijst(VA, gescheiden(MOE, 20050101, 20120101, reden="N")),
        ],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "E2 voor de geboorte geeindigd zonder reden: samen gezag",
        "1:251 lid 2 BW",
        [
            kind(*erkend("C", VA, 20150610)),
            lijst(MOE, gescheiden(VA, 20050101, 20120101, reden=None)),
            lijst(VA, gescheiden(MOE, 20050101, 20120101, reden=None)),
        ],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "E3 voor het eerst getrouwd na de uitspraak: de uitspraak blijft gelden",
        "1:251a BW, 1:253c BW",
        [kind(uitspraak("1")), lijst(MOE, gehuwd(VA, 20180101)), lijst(VA, gehuwd(MOE, 20180101))],
        een_ouder(MOE),
    ),
    Geval(
        "E3 na de uitspraak getrouwd en weer gescheiden: telt als hertrouwen",
        "1:251 lid 2 BW, 1:253 BW",
        [
            kind(uitspraak("1")),
            lijst(MOE, gescheiden(VA, 20180101, 20200101)),
            lijst(VA, gescheiden(MOE, 20180101, 20200101)),
        ],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "E4 uitspraak voor ouder 1, die door ontkenning is weggevallen: heet overleden",
        NIEMAND_MEER,
        [kind(uitspraak("1"), geen("02")), lijst(VA)],
        tijdelijk_geen("OUDER_OVERLEDEN"),
    ),
    Geval(
        "E4 uitspraak voor ouder 1, van wie alleen een punt staat: heet overleden",
        NIEMAND_MEER,
        [kind(uitspraak("1"), ouder(1, MOE).met({"02.40": "."})), *ONGEHUWD],
        tijdelijk_geen("OUDER_OVERLEDEN"),
    ),
    Geval(
        "E4 uitspraak voor beiden, ouder 2 is weggevallen: ouder 1 van rechtswege",
        "1:253b lid 1 BW",
        [kind(uitspraak("12"), geen("03")), lijst(MOE)],
        een_ouder(MOE),
    ),
    Geval(
        "E5 ouder 1 met een ander, maar niet ingeschreven: ouder 2 wordt genoemd",
        "1:253t BW",
        [kind(uitspraak("1D"), ouder(1, zonder_bsn(MOE))), lijst(VA)],
        met_onbekende(VA),
    ),
    Geval(
        "E6 elders geboren, ouders nu gehuwd: samen gezag",
        "1:251 lid 1 BW",
        [kind(ELDERS_GEBOREN), *GEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "E6 elders geboren, gehuwd, vader overleden: niet te bepalen",
        HKV,
        [kind(ELDERS_GEBOREN), lijst(MOE, gehuwd(VA)), onbevoegd(VA, "OVERLEDEN", gehuwd(MOE))],
        GEBOREN_IN_BUITENLAND,
    ),
    Geval(
        "E6 elders geboren, ongehuwd met een uitspraak: niet te bepalen",
        HKV,
        [kind(ELDERS_GEBOREN, uitspraak("1")), *ONGEHUWD],
        GEBOREN_IN_BUITENLAND,
    ),
    Geval(
        "E7 geboren in april 2008, dag onbekend: meerderjarig",
        "1:233 BW",
        [kind(geboren=20080400), *GEHUWD],
        geen_vraag("MEERDERJARIG"),
    ),
    Geval(
        "E7 geboren in mei 2008, dag onbekend: minderjarig",
        "1:251 lid 1 BW",
        [kind(geboren=20080500), *GEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "E7 geboren in 2009, dag en maand onbekend: minderjarig",
        "1:251 lid 1 BW",
        [kind(geboren=20090000), *GEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "E8 beide ouders niet ingeschreven, een vrouw en een man: de vrouw, alleen op naam",
        "1:253b lid 1 BW",
        [kind(ouder(1, zonder_bsn(MOE)), ouder(2, zonder_bsn(VA)))],
        een_ouder(MOE),
    ),
    Geval(
        "E9 op de geboortedag gescheiden: niet tijdens het huwelijk geboren",
        "1:253b lid 1 BW",
        [KIND_VAN_MOE, lijst(MOE, gescheiden(PAUL, 20100101, KIND.geboren)), lijst(PAUL)],
        een_ouder(MOE),
    ),
    Geval(
        "E10 echtgenoot drie maanden voor de geboorte overleden: de 306 dagen worden niet toegepast",
        "1:253b lid 1 BW",
        [KIND_VAN_MOE, lijst(MOE, weduwe_van(PAUL, 20100101, 20150301)), lijst(PAUL, overleden(20150301))],
        een_ouder(MOE),
    ),
    Geval(
        "E11 erkend in 2023, dag en maand onbekend: geldt als voor 2023",
        "1:253b lid 1 BW",
        [kind(*erkend("C", VA, ALLEEN_HET_JAAR, geboren=20220601), ouder(1, MOE, 20220601)), *ONGEHUWD],
        een_ouder(MOE),
    ),
    Geval(
        "E11 erkend op 2 januari 2023: samen gezag",
        "1:251b BW",
        [kind(*erkend("C", VA, 20230102, geboren=20220601), ouder(1, MOE, 20220601)), *ONGEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "E11 geboren in 2023, dag en maand onbekend: geldt als voor 2023",
        "1:253b lid 1 BW",
        [kind(geboren=ALLEEN_HET_JAAR), *ONGEHUWD],
        een_ouder(MOE),
    ),
    Geval(
        "E12 als ongeboren vrucht erkend in 2022, geboren in 2023: samen gezag",
        "1:251b BW",
        [kind(*erkend("C", VA, 20221001, geboren=20230301), ouder(1, MOE, 20230301)), *ONGEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "E13 van een ouder staat alleen een punt: niet te bepalen, ook als de ander bekend is",
        "1:198 BW, 1:199 BW",
        [kind(ouder(2, VA).met({"02.40": "."})), *ONGEHUWD],
        niet_te_bepalen("OUDER_ONBEKEND"),
    ),
    Geval(
        "E13 geen ouders vermeld: niemand heeft gezag",
        NIEMAND_MEER,
        [kind(geen("02"), geen("03"))],
        tijdelijk_geen("BEIDE_OUDERS_ONBEKEND"),
    ),
    Geval(
        "E14 twee moeders, voor 2023: de geboortemoeder is onbekend",
        "1:253b lid 1 BW",
        [kind(ouder(2, MILA)), lijst(MOE), lijst(MILA)],
        niet_te_bepalen("GEBOORTEMOEDER_ONBEKEND"),
    ),
    Geval(
        "E14 een van de twee moeders overlijdt: de andere, wie er ook baarde",
        "1:253f BW",
        [kind(ouder(2, MILA)), lijst(MOE), onbevoegd(MILA, "OVERLEDEN")],
        een_ouder(MOE),
    ),
    Geval(
        "E15 bij beide ouders een erkenningsakte: het geslacht beslist",
        "1:253b lid 1 BW",
        [kind(*erkend("C", VA, 20150610), ouder(1, MOE, akte="1AC0100")), *ONGEHUWD],
        een_ouder(MOE),
    ),
    Geval(
        "E16 vader niet ingeschreven en voor de geboorte gescheiden, maar op naam gevonden: geldt als gehuwd",
        "1:251 lid 1 BW",
        [kind(ouder(2, zonder_bsn(VA))), lijst(MOE, gescheiden(zonder_bsn(VA), 20050101, 20100101))],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "E17 een huwelijk dat alleen op de lijst van de moeder staat, telt niet",
        "1:253b lid 1 BW",
        [kind(), lijst(MOE, gehuwd(VA)), lijst(VA)],
        een_ouder(MOE),
    ),
    Geval(
        "E18 ouder 2 in de RNI: niet te bepalen",
        "1:251 BW, 1:253aa BW",
        [kind(), lijst(MOE), lijst(VA, rni())],
        ontbreekt("ouder2 van bevraagde persoon is niet in BRP geregistreerd"),
    ),
    Geval(
        "E18 ouder 2 in de RNI met een uitspraak voor ouder 1: ouder 2 wordt niet beoordeeld",
        "1:251a BW, 1:253c BW",
        [kind(uitspraak("1")), lijst(MOE), lijst(VA, rni())],
        een_ouder(MOE),
    ),
    Geval(
        "E18 moeder geemigreerd: dat doet niet ter zake",
        "1:251 lid 1 BW",
        [kind(), lijst(MOE, gehuwd(VA), opgeschort("E")), lijst(VA, gehuwd(MOE))],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "E19 teruggekeerd met een uitspraak: niet te bepalen",
        HKV,
        [kind(ingeschreven(gevestigd=20200101), uitspraak("1")), *ONGEHUWD],
        niet_te_bepalen("BUITEN_NEDERLAND_VERBLEVEN"),
    ),
    Geval(
        "E20 twee huwelijken zonder einde ertussen smelten samen tot het oudste",
        "1:253sa BW",
        [KIND_VAN_MOE, lijst(MOE, gehuwd(XANDER), gehuwd(VA, 20140101)), lijst(VA), lijst(XANDER)],
        met_partner(MOE, XANDER),
    ),
    Geval(
        "E21 voogdij met onbekende ingangsdatum: niet te bepalen",
        "1:244 BW",
        [kind(uitspraak("D", 0)), *ONGEHUWD],
        ontbreekt("ingangsdatum geldigheid van gezagsverhouding"),
    ),
    Geval(
        "E21 een indicatie M is geen uitspraak",
        "1:253b lid 1 BW",
        [kind(uitspraak("M", 0)), *ONGEHUWD],
        een_ouder(MOE),
    ),
    Geval(
        "E22 ouder overleden, partner zonder burgerservicenummer: voogdij zonder naam",
        "1:253x lid 1 BW",
        [KIND_VAN_MOE, lijst(MOE, gehuwd(zonder_bsn(PAUL)), overleden())],
        voogdij(),
    ),
    Geval(
        "E22 partner in de RNI: niet te bepalen",
        "1:253sa BW",
        [KIND_VAN_MOE, lijst(MOE, gehuwd(PAUL)), lijst(PAUL, rni())],
        ontbreekt("niet-ouder van bevraagde persoon is niet in BRP geregistreerd"),
    ),
    Geval(
        "E24 elke opname in het curateleregister telt, ook met de waarde 0",
        "1:253q lid 1 BW",
        [kind(), lijst(MOE, gehuwd(VA), onder_curatele().met({"33.10": "0"})), lijst(VA, gehuwd(MOE))],
        een_ouder(VA),
    ),
    Geval(
        "E24 een geeindigde curatele is geschiedenis en telt niet",
        "1:251 lid 1 BW",
        [
            kind(),
            lijst(MOE, gehuwd(VA), onder_curatele().zonder("33.10").voorheen(onder_curatele())),
            lijst(VA, gehuwd(MOE)),
        ],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "E25 opgeschort wegens overlijden zonder datum: niet overleden",
        "1:251 lid 1 BW",
        [kind(), lijst(MOE, gehuwd(VA), overleden(None)), lijst(VA, gehuwd(MOE))],
        beide_ouders(MOE, VA),
    ),
]


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_bijzonder(geval: Geval) -> None:
    assert geval.uitslag == geval.verwacht


@pytest.mark.parametrize(
    "lijsten",
    [
        pytest.param([kind(uitspraak("2"), geen("03")), lijst(MOE)], id="E4 uitspraak voor ouder 2, weggevallen"),
        pytest.param([kind(uitspraak("2D"), geen("03")), lijst(MOE)], id="D6 ouder 2 met een ander, weggevallen"),
        pytest.param(
            [
                kind(ouder(1, XANDER).zonder("02.10", "02.40"), ouder(2, MOE)),
                lijst(MOE, gehuwd(PAUL)),
                lijst(PAUL),
                lijst(XANDER),
            ],
            id="D10 ouder 2 met partner, bij de lege ouder 1 nog een nummer",
        ),
        pytest.param([kind(eigen(KIND).zonder("02.40")), *GEHUWD], id="1.5 het kind zelf heeft geen naam"),
        pytest.param(
            [KIND_VAN_MOE, lijst(MOE, gehuwd(PAUL).met({"02.40": "."})), lijst(PAUL)],
            id="1.5 van de partner staat alleen een punt",
        ),
    ],
)
def test_wie_geen_naam_heeft_staat_in_geen_antwoord(lijsten: list[Persoonslijst]) -> None:
    """Here the official request fails for lack of a name; whatever is answered, it is not that somebody has gezag."""
    uitkomst = leid_af(lijsten[0], Register(lijsten), PEILDATUM).uitkomst
    assert uitkomst.soort is Soort.NIET_TE_BEPALEN


def test_e23_het_kind_staat_alleen_bij_de_moeder_en_de_partner_vraagt() -> None:
    koen, maria, paul = KIND_VAN_MOE, lijst(MOE, gehuwd(PAUL), heeft_kind(KIND)), lijst(PAUL, gehuwd(MOE))
    gevonden = gezag_over(paul, Register([koen, maria, paul]), PEILDATUM)
    assert [uitslag_van(over) for over in gevonden.gezag] == [met_partner(MOE, PAUL)]
