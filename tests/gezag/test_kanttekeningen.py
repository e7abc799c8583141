"""Remarks beside the official answer: where the oddity touches the case, and never in the ordinary case next to it."""

from __future__ import annotations

import inspect
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gezag import Register, leid_af
from gezag.kanttekeningen import (
    TOETSEN,
    Kanttekening,
    bevoegdheid,
    buitenland,
    datums,
    erkenning,
    gegevens,
    huwelijk,
    kanttekeningen,
    ouderschap,
    partner,
    rechter,
    registratie,
    toekomst,
)
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
    Feit,
    eigen,
    erkend,
    geen,
    gehuwd,
    gescheiden,
    heeft_kind,
    ingeschreven,
    kind,
    lijst,
    minderjarig,
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

VECTOREN = Path(__file__).parents[3] / "shared" / "vectoren" / "gezag.jsonl"
VAN_MOE = kind(geen("03"))
ELDERS = eigen(KIND).met({"03.30": "5010"})
PAULA = replace(PAUL, voornaam="Paula", geslacht="V")
"""A female partner of Maria."""
JONGE_MOE = replace(MOE, geboren=20090101)
ERKEND_2015 = erkend("C", VA, 20150610)
ERKEND_2024 = erkend("C", VA, 20240110, geboren=20240101)
PUNT = {"02.40": "."}

Lijsten = Sequence[Persoonslijst]


def gescheiden_ouders(gehuwd_op: int, gescheiden_op: int, reden: str | None = "S") -> Lijsten:
    return (
        lijst(MOE, gescheiden(VA, gehuwd_op, gescheiden_op, reden)),
        lijst(VA, gescheiden(MOE, gehuwd_op, gescheiden_op, reden)),
    )


def hertrouwde_ouders(opnieuw: int) -> Lijsten:
    return (
        lijst(MOE, gescheiden(VA, 20050101, 20100101), gehuwd(VA, opnieuw)),
        lijst(VA, gescheiden(MOE, 20050101, 20100101), gehuwd(MOE, opnieuw)),
    )


def codes(lijsten: Lijsten) -> list[str]:
    """The remarks about the child, whose list comes first."""
    return [k.code for k in remarks(lijsten)]


def remarks(lijsten: Lijsten) -> tuple[Kanttekening, ...]:
    register = Register(lijsten)
    return kanttekeningen(leid_af(lijsten[0], register, PEILDATUM), register)


@dataclass(frozen=True)
class Geval:
    code: str
    geraakt: Lijsten
    """A case that the oddity touches."""
    gewoon: Lijsten
    """Its neighbour, which it does not touch."""
    verder: tuple[str, ...] = ()
    """Other remarks that the first case gets as well."""
    buurman: tuple[str, ...] = ()
    """Other remarks that the neighbour gets."""

    def __str__(self) -> str:
        return self.code


RECHTER = [
    Geval("DERDE_NIET_IN_BRP", [kind(uitspraak("D")), *ONGEHUWD], [kind(uitspraak("12")), *ONGEHUWD]),
    Geval("DERDE_NIET_IN_BRP", [kind(uitspraak("1D")), *ONGEHUWD], [kind(uitspraak("1")), *ONGEHUWD]),
    Geval(
        "DERDE_NIET_IN_BRP",
        [kind(uitspraak("2D")), lijst(MOE), lijst(VA, overleden())],
        [kind(uitspraak("2")), lijst(MOE), lijst(VA, overleden())],
    ),
    Geval(
        "HUWELIJK_NA_UITSPRAAK",
        [kind(uitspraak("1")), lijst(MOE, gehuwd(VA, 20180101)), lijst(VA, gehuwd(MOE, 20180101))],
        [kind(uitspraak("1")), *GEHUWD],
    ),
    Geval(
        "HUWELIJK_NA_UITSPRAAK",
        [kind(uitspraak("2")), lijst(MOE, gehuwd(VA, 20180101)), lijst(VA)],
        [kind(uitspraak("2")), lijst(MOE, gehuwd(VA, 20180101), overleden()), lijst(VA)],
    ),
    Geval(
        "HUWELIJK_ALS_HERTROUWEN",
        [kind(uitspraak("1")), *gescheiden_ouders(20180101, 20200101)],
        [kind(uitspraak("1")), *gescheiden_ouders(20050101, 20150901)],
    ),
    Geval(
        "HERTROUWEN_NA_UITSPRAAK",
        [kind(uitspraak("1")), *hertrouwde_ouders(20180101)],
        [kind(uitspraak("1")), *hertrouwde_ouders(20140101)],
    ),
    Geval(
        "UITSPRAAK_ZONDER_DATUM",
        [kind(uitspraak("1", 0)), *ONGEHUWD],
        [kind(uitspraak("1", 20160101)), *ONGEHUWD],
    ),
    Geval(
        "INDICATIE_GENEGEERD",
        [kind(uitspraak("M")), *ONGEHUWD],
        [kind(onder_curatele().zonder("33.10")), *ONGEHUWD],
    ),
    Geval(
        "GENOEMDE_OUDER_ONTBREEKT",
        [kind(uitspraak("1"), geen("02")), lijst(VA)],
        [kind(uitspraak("1")), lijst(MOE, overleden()), lijst(VA)],
    ),
    Geval(
        "GENOEMDE_OUDER_ONTBREEKT",
        [kind(uitspraak("2"), ouder(2, VA).met(PUNT)), lijst(MOE)],
        [kind(uitspraak("1"), ouder(2, VA).met(PUNT)), lijst(MOE)],
        verder=("GESLACHTSNAAM_ONTBREEKT",),
    ),
    Geval(
        "VERKEERDE_OUDER",
        [kind(uitspraak("1D"), ouder(1, zonder_bsn(MOE))), lijst(VA)],
        [kind(uitspraak("1D")), *ONGEHUWD],
        verder=("DERDE_NIET_IN_BRP", "OUDER_ZONDER_LIJST"),
        buurman=("DERDE_NIET_IN_BRP",),
    ),
]

BUITENLAND = [
    Geval("NIET_IN_NEDERLAND", [kind(ingeschreven("1999")), *GEHUWD], [kind(), *GEHUWD]),
    Geval(
        "BUITEN_NEDERLAND_VERBLEVEN",
        [kind(ingeschreven(gevestigd=20200101)), *ONGEHUWD],
        [kind(), *ONGEHUWD],
    ),
    Geval("GEBOREN_IN_BUITENLAND", [kind(ELDERS), *ONGEHUWD], [kind(), *ONGEHUWD]),
    Geval("BUITENLAND_NIET_BEOORDEELD", [kind(ELDERS), *GEHUWD], [kind(), *GEHUWD]),
    Geval(
        "BUITENLAND_NIET_BEOORDEELD",
        [
            kind(ingeschreven(gevestigd=20200101)),
            lijst(MOE, gehuwd(VA, 20190101)),
            lijst(VA, gehuwd(MOE, 20190101)),
        ],
        [kind(ingeschreven(gevestigd=20200101)), *GEHUWD],
    ),
    Geval(
        "EERDER_VERBLIJF_GEMIST",
        [kind(ingeschreven().voorheen(ingeschreven(gevestigd=20200101))), *ONGEHUWD],
        [kind(ingeschreven().voorheen(ingeschreven())), *ONGEHUWD],
    ),
]

OUDERSCHAP = [
    Geval(
        "OUDER_IS_PUNT",
        [kind(ouder(2, VA).met(PUNT)), *ONGEHUWD],
        [kind(ouder(1, MOE).met(PUNT), ouder(2, VA).met(PUNT))],
    ),
    Geval(
        "GEEN_OUDERGEGEVENS",
        [kind(geen("02"), geen("03"))],
        [kind(ouder(1, MOE).zonder("02.40"), ouder(2, VA).zonder("02.40"))],
    ),
    Geval(
        "GEBOORTEMOEDER_NIET_TE_ZIEN",
        [kind(ouder(2, MILA)), lijst(MOE), lijst(MILA)],
        [kind(ouder(2, MILA, akte="1AC0100")), lijst(MOE), lijst(MILA)],
    ),
    Geval(
        "GEBOORTEMOEDER_NIET_TE_ZIEN",
        [kind(ouder(2, MILA)), lijst(MOE), lijst(MILA, overleden())],
        [kind(ouder(2, MILA)), lijst(MOE, gehuwd(MILA)), lijst(MILA, gehuwd(MOE))],
    ),
    Geval(
        "GEBOORTEMOEDER_IS_MAN",
        [kind(ouder(1, MOE, akte="1AC0100")), *ONGEHUWD],
        [kind(*ERKEND_2015), *ONGEHUWD],
    ),
    Geval(
        "BEIDE_OUDERS_ERKENNER",
        [kind(*ERKEND_2015, ouder(1, MOE, akte="1AC0100")), *ONGEHUWD],
        [kind(*ERKEND_2015), *ONGEHUWD],
    ),
    Geval(
        "ADOPTIE_DOOR_EEN_OUDER",
        [kind(eigen(KIND, "1AQ0100"), ouder(1, MOE, 20190101), geen("03")), lijst(MOE, gehuwd(PAUL, 20180101))],
        [kind(eigen(KIND, "1AQ0100"), ouder(1, MOE, 20190101), geen("03")), lijst(MOE, gehuwd(PAUL)), lijst(PAUL)],
    ),
    Geval(
        "ADOPTIE_MOGELIJK_VERBORGEN",
        [kind(eigen(KIND, "1AT0100")), *ONGEHUWD],
        [kind(eigen(KIND, "1AT0100").voorheen(eigen(KIND, "1AQ0100"))), *ONGEHUWD],
    ),
]

ERKENNING = [
    Geval(
        "ERKENNING_VOOR_GEBOORTE",
        [kind(*erkend("C", VA, 20221001, geboren=20230301), ouder(1, MOE, 20230301)), *ONGEHUWD],
        [kind(*erkend("C", VA, 20230302, geboren=20230301), ouder(1, MOE, 20230301)), *ONGEHUWD],
    ),
    Geval("ERKENNING_VOOR_GEBOORTE", [kind(geboren=20230301), *ONGEHUWD], [kind(geboren=20240301), *ONGEHUWD]),
    Geval(
        "ERKENNING_VOOR_GEBOORTE",
        [kind(geboren=20230301), lijst(MOE, overleden()), lijst(VA)],
        [kind(geboren=20230301), lijst(MOE), lijst(VA, overleden())],
    ),
    Geval(
        "VASTGESTELD_OUDERSCHAP",
        [kind(*erkend("V", VA, 20240501, geboren=20240101), ouder(1, MOE, 20240101)), *ONGEHUWD],
        [kind(*ERKEND_2024, ouder(1, MOE, 20240101)), *ONGEHUWD],
    ),
    Geval(
        "ERKENNING_NAAST_PARTNER",
        [kind(*ERKEND_2024, ouder(1, MOE, 20240101)), lijst(MOE, gehuwd(PAULA)), lijst(VA), lijst(PAULA)],
        [kind(*ERKEND_2024, ouder(1, MOE, 20240101)), lijst(MOE, gehuwd(PAULA, 20250101)), lijst(VA), lijst(PAULA)],
    ),
    Geval(
        "ERKENNING_NAAST_PARTNER",
        [kind(*ERKEND_2015), lijst(MOE, gehuwd(PAULA)), lijst(VA), lijst(PAULA)],
        [kind(*ERKEND_2015), lijst(MOE, weduwe_van(PAULA, 20100101, 20200101)), lijst(VA)],
    ),
]

HUWELIJK = [
    Geval(
        "NIETIG_OF_ZONDER_REDEN",
        [kind(*ERKEND_2015), *gescheiden_ouders(20050101, 20120101, "N")],
        [kind(*ERKEND_2015), *gescheiden_ouders(20050101, 20120101, "S")],
    ),
    Geval(
        "NIETIG_OF_ZONDER_REDEN",
        [kind(*ERKEND_2015), *gescheiden_ouders(20050101, 20120101, None)],
        [kind(*ERKEND_2015), *gescheiden_ouders(20050101, 20180101, None)],
    ),
    Geval(
        "NIETIG_OF_ZONDER_REDEN",
        [kind(), *gescheiden_ouders(20050101, 20120101, "N")],
        [kind(*ERKEND_2024, ouder(1, MOE, 20240101)), *gescheiden_ouders(20050101, 20120101, "N")],
    ),
    Geval("HUWELIJK_NIET_OP_BEIDE_LIJSTEN", [kind(), lijst(MOE, gehuwd(VA)), lijst(VA)], [kind(), *GEHUWD]),
    Geval(
        "HUWELIJK_NIET_OP_BEIDE_LIJSTEN",
        [kind(ELDERS), lijst(MOE), lijst(VA, gehuwd(MOE))],
        [kind(), lijst(MOE), lijst(VA, gescheiden(MOE, 20050101, 20100101))],
        verder=("GEBOREN_IN_BUITENLAND",),
    ),
    Geval(
        "RELATIE_OP_NAAM",
        [kind(ouder(2, zonder_bsn(VA))), lijst(MOE, gescheiden(zonder_bsn(VA), 20050101, 20100101))],
        [kind(ouder(2, zonder_bsn(VA))), lijst(MOE, gehuwd(zonder_bsn(VA)))],
        verder=("OUDER_ZONDER_LIJST",),
        buurman=("OUDER_ZONDER_LIJST",),
    ),
    Geval(
        "ONTBONDEN_RELATIE_TELT",
        [
            kind(*ERKEND_2015),
            lijst(MOE, gehuwd(VA, 20050101).met({"07.10": 20100101, "07.40": "S"})),
            lijst(VA, gehuwd(MOE, 20050101).met({"07.10": 20100101, "07.40": "S"})),
        ],
        [
            kind(*ERKEND_2015),
            lijst(MOE, gehuwd(VA, 20050101).met({"07.10": 20180101, "07.40": "S"})),
            lijst(VA, gehuwd(MOE, 20050101).met({"07.10": 20180101, "07.40": "S"})),
        ],
    ),
    Geval(
        "EINDE_RELATIE_VERLOREN",
        [VAN_MOE, lijst(MOE, gescheiden(zonder_bsn(PAUL), 20050101, 20080101))],
        [VAN_MOE, lijst(MOE, gescheiden(PAUL, 20050101, 20080101))],
        verder=("PARTNER_ZONDER_LIJST",),
    ),
    Geval(
        "RELATIES_SAMENGEVOEGD",
        [VAN_MOE, lijst(MOE, gehuwd(XANDER), gehuwd(PAUL, 20140101)), lijst(PAUL), lijst(XANDER)],
        [VAN_MOE, lijst(MOE, gescheiden(XANDER, 20100101, 20130101), gehuwd(PAUL, 20140101)), lijst(PAUL)],
    ),
    Geval(
        "RELATIES_SAMENGEVOEGD",
        [VAN_MOE, lijst(MOE, gehuwd(XANDER), gescheiden(PAUL, 20120101, 20140101)), lijst(XANDER)],
        [VAN_MOE, lijst(MOE, gehuwd(PAUL), gehuwd(PAUL, 20140101)), lijst(PAUL)],
    ),
    Geval(
        "GEBOREN_NA_OVERLIJDEN",
        [VAN_MOE, lijst(MOE, weduwe_van(PAUL, 20100101, 20150301)), lijst(PAUL, overleden(20150301))],
        [VAN_MOE, lijst(MOE, weduwe_van(PAUL, 20100101, 20140301)), lijst(PAUL, overleden(20140301))],
    ),
    Geval(
        "GEBOREN_NA_OVERLIJDEN",
        [VAN_MOE, lijst(MOE, gehuwd(PAUL)), lijst(PAUL, overleden(20150301))],
        [
            kind(ouder(2, PAUL, akte="1AE0100").zonder("01.20", "02.40")),
            lijst(MOE, weduwe_van(PAUL, 20100101, 20150301)),
        ],
    ),
    Geval(
        "EINDE_OP_GEBOORTEDAG",
        [VAN_MOE, lijst(MOE, gescheiden(PAUL, 20100101, KIND.geboren)), lijst(PAUL)],
        [VAN_MOE, lijst(MOE, gescheiden(PAUL, 20100101, KIND.geboren - 1)), lijst(PAUL)],
    ),
]

REGISTRATIE = [
    Geval("OUDER_ZONDER_LIJST", [kind(ouder(1, zonder_bsn(MOE))), lijst(VA)], [kind(), *ONGEHUWD]),
    Geval("OUDER_ZONDER_LIJST", [kind(geen("03"))], [kind(uitspraak("2")), lijst(VA)]),
    Geval(
        "OUDER_ZONDER_LIJST",
        [kind(uitspraak("1"))],
        [kind(uitspraak("1"), ouder(1, minderjarig(MOE)).met({"04.10": "M"}))],
    ),
    Geval("BEIDE_OUDERS_ZONDER_LIJST", [kind()], [kind(), *ONGEHUWD]),
    Geval("OUDER_IN_RNI", [kind(), lijst(MOE), lijst(VA, rni())], [kind(), lijst(MOE), lijst(VA, opgeschort("E"))]),
    Geval(
        "PARTNER_IN_RNI",
        [VAN_MOE, lijst(MOE, gehuwd(PAUL)), lijst(PAUL, rni())],
        [VAN_MOE, lijst(MOE, gehuwd(PAUL)), lijst(PAUL, opgeschort("E"))],
    ),
    Geval(
        "PARTNER_ZONDER_LIJST",
        [VAN_MOE, lijst(MOE, gehuwd(zonder_bsn(PAUL)))],
        [VAN_MOE, lijst(MOE, gehuwd(PAUL)), lijst(PAUL)],
    ),
    Geval(
        "VOOGD_ZONDER_GEGEVENS",
        [VAN_MOE, lijst(MOE, gehuwd(zonder_bsn(PAUL)), overleden())],
        [VAN_MOE, lijst(MOE, gehuwd(PAUL), overleden()), lijst(PAUL)],
    ),
    Geval(
        "PARTNER_VERBORGEN",
        [kind(ouder(2, VA).zonder("02.40")), lijst(MOE, gehuwd(PAUL)), lijst(VA), lijst(PAUL)],
        [kind(ouder(2, VA).zonder("01.20", "02.40")), lijst(MOE, gehuwd(PAUL)), lijst(VA), lijst(PAUL)],
    ),
]

BEVOEGDHEID = [
    Geval(
        "CURATELE_ANDERE_WAARDE",
        [kind(), lijst(MOE, onder_curatele().met({"33.10": "0"})), lijst(VA)],
        [kind(), lijst(MOE, onder_curatele()), lijst(VA)],
    ),
    Geval("OVERLEDEN_ZONDER_DATUM", [kind(), lijst(MOE, overleden(None)), lijst(VA)], [kind(), lijst(MOE), lijst(VA)]),
    Geval(
        "OVERLEDEN_ZONDER_DATUM",
        [VAN_MOE, lijst(MOE, gehuwd(PAUL)), lijst(PAUL, overleden(None))],
        [kind(), lijst(MOE), lijst(VA, overleden(None))],
    ),
    Geval("KIND_OVERLEDEN", [kind(overleden(None)), *GEHUWD], [kind(overleden()), *GEHUWD]),
    Geval(
        "KIND_OVERLEDEN",
        [kind(overleden(), ingeschreven("1999")), *GEHUWD],
        [kind(opgeschort("E")), *GEHUWD],
        verder=("NIET_IN_NEDERLAND",),
    ),
    Geval(
        "MOEDER_ZESTIEN_OF_ZEVENTIEN",
        [kind(ouder(1, JONGE_MOE, 20250101), geboren=20250101), lijst(JONGE_MOE), lijst(VA, overleden())],
        [kind(), lijst(replace(MOE, geboren=20120101)), lijst(VA)],
    ),
    Geval(
        "MOEDER_MINDERJARIG_BIJ_GEBOORTE",
        [kind(ouder(1, replace(MOE, geboren=19980101))), lijst(replace(MOE, geboren=19980101)), lijst(VA)],
        [
            kind(ouder(1, replace(MOE, geboren=19980101))),
            lijst(replace(MOE, geboren=19980101), gehuwd(VA)),
            lijst(VA, gehuwd(MOE), overleden()),
        ],
    ),
    Geval(
        "OUDER_EN_PARTNER_ALS_BEIDE_OUDERS",
        [VAN_MOE, onbevoegd(MOE, "OVERLEDEN", gehuwd(PAUL)), onbevoegd(PAUL, "OVERLEDEN")],
        [kind(), onbevoegd(MOE, "OVERLEDEN", gehuwd(VA)), onbevoegd(VA, "OVERLEDEN", gehuwd(MOE))],
    ),
]

DATUMS = [
    Geval("LEEFTIJD_KIND_ONZEKER", [kind(geboren=20080400), *GEHUWD], [kind(geboren=20080300), *GEHUWD]),
    Geval("LEEFTIJD_KIND_ONZEKER", [kind(geboren=0), *GEHUWD], [kind(heeft_kind(KIND), geboren=0), *GEHUWD]),
    Geval(
        "LEEFTIJD_OUDER_ONZEKER",
        [kind(), lijst(MOE, gehuwd(VA)), lijst(replace(VA, geboren=20080000), gehuwd(MOE))],
        [kind(), lijst(MOE), lijst(replace(VA, geboren=20080000))],
    ),
    Geval(
        "ERKENNINGSDATUM_ONVOLLEDIG",
        [kind(*erkend("C", VA, 20230000, geboren=20220601), ouder(1, MOE, 20220601)), *ONGEHUWD],
        [kind(*erkend("C", VA, 20220000, geboren=20220601), ouder(1, MOE, 20220601)), *ONGEHUWD],
    ),
    Geval("GEBOREN_IN_2023_DAG_ONBEKEND", [kind(geboren=20230000), *ONGEHUWD], [kind(geboren=20220000), *ONGEHUWD]),
    Geval(
        "VOLGORDE_NA_UITSPRAAK_ONZEKER",
        [kind(uitspraak("1", 20160615)), *hertrouwde_ouders(20160000)],
        [kind(uitspraak("1", 20160615)), *hertrouwde_ouders(20150000)],
    ),
    Geval(
        "RELATIEDATUM_ONZEKER",
        [kind(*ERKEND_2015), *gescheiden_ouders(20050101, 20150000)],
        [kind(*ERKEND_2015), *gescheiden_ouders(20050101, 20140000)],
    ),
    Geval(
        "RELATIEDATUM_ONZEKER",
        [VAN_MOE, lijst(MOE, gehuwd(PAUL, 20150000)), lijst(PAUL)],
        [VAN_MOE, lijst(MOE, gehuwd(PAUL, 20140000)), lijst(PAUL)],
    ),
    Geval(
        "DATUM_IN_DE_TOEKOMST",
        [kind(), lijst(MOE, gehuwd(VA, 20260601)), lijst(VA, gehuwd(MOE, 20260601))],
        [kind(), lijst(MOE, gehuwd(VA, PEILDATUM)), lijst(VA, gehuwd(MOE, PEILDATUM))],
    ),
    Geval(
        "DATUM_IN_DE_TOEKOMST",
        [kind(uitspraak("1", 20260601)), *ONGEHUWD],
        [kind(uitspraak("1", PEILDATUM)), *ONGEHUWD],
    ),
    Geval(
        "DATUM_IN_DE_TOEKOMST",
        [kind(*erkend("C", VA, 20260601)), *ONGEHUWD],
        [kind(*erkend("C", VA, PEILDATUM)), *ONGEHUWD],
    ),
    Geval(
        "DATUM_IN_DE_TOEKOMST",
        [kind(), lijst(MOE, gehuwd(VA), overleden(20260601)), lijst(VA, gehuwd(MOE))],
        [kind(), lijst(MOE, gehuwd(VA), overleden(PEILDATUM)), lijst(VA, gehuwd(MOE))],
    ),
]

GEGEVENS = [
    Geval("TEGENSTRIJDIGE_GEGEVENS", [kind(), *ONGEHUWD, lijst(VA)], [kind(), *ONGEHUWD]),
    Geval("TEGENSTRIJDIGE_GEGEVENS", [kind(), *ONGEHUWD, kind()], [kind(), *ONGEHUWD]),
    Geval("GESLACHTSNAAM_ONTBREEKT", [kind(eigen(KIND).zonder("02.40")), *GEHUWD], [kind(), *GEHUWD]),
]

GEVALLEN = [
    *RECHTER,
    *BUITENLAND,
    *OUDERSCHAP,
    *ERKENNING,
    *HUWELIJK,
    *REGISTRATIE,
    *BEVOEGDHEID,
    *DATUMS,
    *GEGEVENS,
]


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_de_kanttekening_staat_bij_het_geval_dat_zij_raakt(geval: Geval) -> None:
    assert set(codes(geval.geraakt)) == {geval.code, *geval.verder}


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_en_niet_bij_het_gewone_geval_ernaast(geval: Geval) -> None:
    gevonden = codes(geval.gewoon)
    assert geval.code not in gevonden
    assert set(gevonden) >= set(geval.buurman)


GEWOON = {
    "getrouwde ouders": [kind(), *GEHUWD],
    "na de geboorte gescheiden": [kind(), *gescheiden_ouders(20100101, 20200101)],
    "voor de geboorte gescheiden": [kind(*ERKEND_2015), *gescheiden_ouders(20050101, 20120101)],
    "getrouwde moeders": [kind(ouder(2, MILA)), lijst(MOE, gehuwd(MILA)), lijst(MILA, gehuwd(MOE))],
    "erkend voor 2023": [kind(*ERKEND_2015), *ONGEHUWD],
    "erkend na 2023": [kind(*ERKEND_2024, ouder(1, MOE, 20240101)), *ONGEHUWD],
    "later erkend": [kind(*erkend("C", VA, 20240101)), *ONGEHUWD],
    "een ouder": [VAN_MOE, lijst(MOE)],
    "een ouder, ooit gehuwd": [VAN_MOE, lijst(MOE, gescheiden(PAUL, 20050101, 20080101)), lijst(PAUL)],
    "een ouder met partner": [VAN_MOE, lijst(MOE, gehuwd(PAULA)), lijst(PAULA)],
    "een ouder overleden": [kind(), lijst(MOE, weduwe_van(VA, 20100101, 20200101)), lijst(VA, overleden())],
    "geadopteerd": [kind(eigen(KIND, "1AQ0100"), ouder(1, MOE, 20190101), ouder(2, VA, 20190101)), *ONGEHUWD],
    "uitspraak voor beiden": [kind(uitspraak("12")), *ONGEHUWD],
    "uitspraak na scheiding": [kind(uitspraak("1")), *gescheiden_ouders(20100101, 20150901)],
    "meerderjarig": [kind(geboren=20000101), *GEHUWD],
    "kind overleden": [kind(overleden()), *GEHUWD],
    "ouder onder curatele": [kind(), lijst(MOE, gehuwd(VA), onder_curatele()), lijst(VA, gehuwd(MOE))],
}


@pytest.mark.parametrize("geval", GEWOON)
def test_een_gewoon_geval_krijgt_geen_kanttekening(geval: str) -> None:
    assert codes(GEWOON[geval]) == []


def alle_kanttekeningen() -> list[Kanttekening]:
    kamers = (
        bevoegdheid,
        buitenland,
        datums,
        erkenning,
        gegevens,
        huwelijk,
        ouderschap,
        partner,
        rechter,
        registratie,
        toekomst,
    )
    return [waarde for kamer in kamers for waarde in vars(kamer).values() if isinstance(waarde, Kanttekening)]


def test_elke_code_is_uniek_en_heeft_een_geval() -> None:
    alle = [kanttekening.code for kanttekening in alle_kanttekeningen()]
    assert len(alle) == len(set(alle)) == len(TOETSEN)
    assert set(alle) == {geval.code for geval in GEVALLEN}


@pytest.mark.parametrize("kanttekening", alle_kanttekeningen(), ids=lambda k: k.code)
def test_elke_kanttekening_zegt_wat_er_is_wat_de_wet_zegt_en_wat_na_te_gaan(kanttekening: Kanttekening) -> None:
    assert all((kanttekening.wat, kanttekening.nagaan))
    assert "art. " in kanttekening.wet


def test_elke_toets_is_gedocumenteerd() -> None:
    assert all(inspect.getdoc(toets) for toets in TOETSEN)


def test_geen_kanttekening_noemt_namen_of_nummers() -> None:
    personen = (KIND, MOE, VA, MILA, PAUL, XANDER)
    geheim = {waarde for p in personen for waarde in (p.voornaam, p.geslachtsnaam, p.bsn) if waarde}
    for geval in GEVALLEN:
        for k in remarks(geval.geraakt):
            assert not [woord for woord in geheim if woord in k.wat + k.wet + k.nagaan]


@pytest.mark.parametrize(
    "feit", [ingeschreven("1999"), ingeschreven(gevestigd=20200101), ELDERS], ids=["weg", "terug", "geboren"]
)
def test_in_het_buitenland_wordt_een_nederlandse_uitspraak_genoemd(feit: Feit) -> None:
    (zonder,) = remarks([kind(feit), *ONGEHUWD])
    (met,) = remarks([kind(feit, uitspraak("1")), *ONGEHUWD])
    assert "uitspraak over het gezag" not in zonder.wat
    assert "uitspraak over het gezag" in met.wat


def test_een_fout_zegt_wat_er_tegenstrijdig_was() -> None:
    (kanttekening,) = remarks([kind(), *ONGEHUWD, lijst(VA)])
    assert "meer dan een persoonslijst met hetzelfde burgerservicenummer" in kanttekening.wat


def test_een_datum_in_de_toekomst_wordt_genoemd() -> None:
    (kanttekening,) = remarks([kind(), lijst(MOE, gehuwd(VA, 20260601)), lijst(VA, gehuwd(MOE, 20260601))])
    assert "het huwelijk of partnerschap van de ouders" in kanttekening.wat


@pytest.mark.skipif(not VECTOREN.exists(), reason="de officiele vectoren (shared/vectoren/gezag.jsonl) staan hier niet")
def test_alle_officiele_vectoren_geven_kanttekeningen_zonder_fout_en_niet_overal() -> None:
    vectoren = geraakt = 0
    with VECTOREN.open(encoding="utf-8") as regels:
        for regel in regels:
            vector = json.loads(regel)
            lijsten = [Persoonslijst(inhoud) for inhoud in vector["persoonslijsten"]]
            register, peildatum = Register(lijsten), int(vector["peildatum"].replace("-", ""))
            gevraagd = {int(burgerservicenummer) for burgerservicenummer in vector["vraag"]}
            gevonden = [
                kanttekening
                for een in lijsten
                if een.actueel("01")
                for kanttekening in kanttekeningen(leid_af(een, register, peildatum), register)
                if een.burgerservicenummer in gevraagd
            ]
            vectoren += 1
            geraakt += bool(gevonden)
    assert vectoren == 577
    assert 0 < geraakt < vectoren / 2


BSN = st.sampled_from([str(p.bsn) for p in (KIND, MOE, VA, PAUL)] + ["0", "abc", "", "9" * 12])
ONVOLLEDIG = ["0", "00000000", "20150000", "20150600", "20230000"]
VOLLEDIG = ["20150601", "20220601", "20230101", "20280101", "99991231"]
ONMOGELIJK = ["20150231", "1", "x", "123456789012"]
DATUM = st.sampled_from([*ONVOLLEDIG, *VOLLEDIG, *ONMOGELIJK])
ELEMENTEN: dict[str, dict[str, st.SearchStrategy[str]]] = {
    "01": {"03.10": DATUM, "03.30": st.sampled_from(["6030", "5010", "?"]), "04.10": st.sampled_from("MVO")},
    "02": {"01.20": BSN, "03.10": DATUM, "62.10": DATUM, "04.10": st.sampled_from("MVO")},
    "05": {
        "01.20": BSN,
        "03.10": DATUM,
        "06.10": DATUM,
        "07.10": DATUM,
        "85.10": DATUM,
        "07.40": st.sampled_from("SNOZ"),
    },
    "07": {"67.10": DATUM, "67.20": st.sampled_from("OERMF.")},
    "08": {"09.10": st.sampled_from(["0518", "1999", "x"]), "14.20": DATUM},
    "11": {
        "32.10": st.sampled_from(["1", "2", "12", "1D", "2D", "D", "M", "1d"]),
        "33.10": st.sampled_from("01"),
        "85.10": DATUM,
    },
}
ELEMENTEN["03"] = ELEMENTEN["02"]
NAAM = st.sampled_from(["Bakker", "Jansen", "Peters", ".", ""])
AKTE = st.sampled_from([f"1A{letter}0100" for letter in "ABCEJQTV"] + ["1A", ""])


def stapels(categorie: str) -> st.SearchStrategy[list[list[dict[str, object]]]]:
    velden = {**ELEMENTEN[categorie], "02.40": NAAM, "81.20": AKTE}
    voorkomen = st.fixed_dictionaries({}, optional={**velden, "84.10": st.just("O")})
    stapel = st.lists(voorkomen, min_size=1, max_size=2).map(
        lambda voorkomens: [{"volgnr": volgnr, **elementen} for volgnr, elementen in enumerate(voorkomens)]
    )
    return st.lists(stapel, max_size=2)


@st.composite
def rommel(draw: st.DrawFn) -> list[Persoonslijst]:
    """Lists with anything in any category, numbers that stand on two lists included; the first can be found."""
    uit = []
    for bsn in [str(KIND.bsn), *draw(st.lists(BSN, max_size=5))]:
        inhoud = {categorie: draw(stapels(categorie)) for categorie in ELEMENTEN if draw(st.booleans())}
        persoon: dict[str, object] = {
            "volgnr": 0,
            "01.20": bsn,
            "02.40": draw(NAAM),
            "03.10": draw(DATUM),
            "03.30": "6030",
        }
        inhoud["01"] = [[persoon]]
        inhoud.setdefault("08", [[{"volgnr": 0, "09.10": "0518"}]])
        uit.append(Persoonslijst(inhoud))
    return uit


@given(rommel(), st.sampled_from([PEILDATUM, 20180101, 10101, 99991231]))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_wat_er_ook_op_de_lijsten_staat_er_komt_een_antwoord(lijsten: list[Persoonslijst], peildatum: int) -> None:
    register = Register(lijsten)
    for een in lijsten:
        if een.actueel("01"):
            gevonden = [k.code for k in kanttekeningen(leid_af(een, register, peildatum), register)]
            assert len(gevonden) == len(set(gevonden))
