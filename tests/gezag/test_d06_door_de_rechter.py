"""D6: what the court decided, as far as the people it names can hold gezag."""

from __future__ import annotations

import pytest

from tests.gezag.bouwstenen import (
    GEHUWD,
    MOE,
    ONGEHUWD,
    PAUL,
    REDENEN,
    VA,
    geen,
    gehuwd,
    kind,
    lijst,
    minderjarig,
    onbevoegd,
    onder_curatele,
    ouder,
    overleden,
    rni,
    uitspraak,
    zonder_bsn,
)
from tests.gezag.geval import (
    FOUT,
    Geval,
    beide_ouders,
    een_ouder,
    met_onbekende,
    ontbreekt,
    tijdelijk_geen,
    voogdij,
)

OUDER1 = ontbreekt("ouder1 van bevraagde persoon is niet in BRP geregistreerd")
OUDER2 = ontbreekt("ouder2 van bevraagde persoon is niet in BRP geregistreerd")

VOOGD = [
    Geval(
        "voogdij door de rechter: wie de voogd is staat niet in de BRP",
        "1:280 BW",
        [kind(uitspraak("D")), *ONGEHUWD],
        voogdij(),
    ),
    Geval(
        "voogdij door de rechter gaat ook voor het gezag van gehuwde ouders",
        "1:280 BW",
        [kind(uitspraak("D")), *GEHUWD],
        voogdij(),
    ),
]

BEIDEN = [
    Geval(
        "gezamenlijk gezag door de rechter, ouders ongehuwd",
        "1:253c BW",
        [kind(uitspraak("12")), *ONGEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "gezamenlijk gezag door de rechter, een ouder overleden: de andere gaat alleen verder",
        "1:253f BW",
        [kind(uitspraak("12")), lijst(MOE), onbevoegd(VA, "OVERLEDEN")],
        een_ouder(MOE),
    ),
    Geval(
        "gezamenlijk gezag door de rechter, beide ouders onder curatele",
        "1:253q BW",
        [kind(uitspraak("12")), onbevoegd(MOE, "ONDER_CURATELE"), onbevoegd(VA, "ONDER_CURATELE")],
        tijdelijk_geen("BEIDE_OUDERS_ONDER_CURATELE"),
    ),
    Geval(
        "gezamenlijk gezag door de rechter met niet ingeschreven ouders: zij gelden als bevoegd",
        "1:253c BW",
        [kind(uitspraak("12"), ouder(1, zonder_bsn(MOE)), ouder(2, zonder_bsn(VA)))],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "gezamenlijk gezag door de rechter, een niet ingeschreven ouder is minderjarig: de andere gaat alleen verder",
        "1:253q lid 1 BW",
        [kind(uitspraak("12"), ouder(1, minderjarig(zonder_bsn(MOE)))), lijst(VA)],
        een_ouder(VA),
    ),
    Geval(
        "gezamenlijk gezag door de rechter, ouder 1 in de RNI",
        "1:253c BW",
        [kind(uitspraak("12")), lijst(MOE, rni()), lijst(VA)],
        OUDER1,
    ),
    Geval(
        "gezamenlijk gezag door de rechter, ouder 2 in de RNI",
        "1:253c BW",
        [kind(uitspraak("12")), lijst(MOE), lijst(VA, rni())],
        OUDER2,
    ),
    Geval(
        "gezamenlijk gezag door de rechter, beide ouders in de RNI: de eerste wordt genoemd",
        "1:253c BW",
        [kind(uitspraak("12")), lijst(MOE, rni()), lijst(VA, rni())],
        OUDER1,
    ),
    Geval(
        "gezamenlijk gezag door de rechter, ouder 1 niet ingeschreven: ouder 2 in de RNI blijft buiten beeld",
        "1:253c BW",
        [kind(uitspraak("12"), ouder(1, zonder_bsn(MOE))), lijst(VA, rni())],
        beide_ouders(MOE, VA),
    ),
]

EEN_OUDER = [
    Geval(
        "ouder 1 alleen door de rechter",
        "1:251a BW, 1:253n BW",
        [kind(uitspraak("1")), *GEHUWD],
        een_ouder(MOE),
    ),
    Geval(
        "ouder 2 alleen door de rechter",
        "1:251a BW, 1:253c BW",
        [kind(uitspraak("2")), *GEHUWD],
        een_ouder(VA),
    ),
    Geval(
        "ouder 2 alleen door de rechter en niet ingeschreven: geldt als bevoegd",
        "1:251a BW",
        [kind(uitspraak("2"), ouder(2, zonder_bsn(VA))), lijst(MOE)],
        een_ouder(VA),
    ),
    Geval(
        "de ander is overleden: dat doet niet ter zake",
        "1:251a BW",
        [kind(uitspraak("1")), lijst(MOE), lijst(VA, overleden())],
        een_ouder(MOE),
    ),
    *(
        Geval(
            f"ouder 1 alleen door de rechter, maar {reden.lower().replace('_', ' ')}",
            "1:253h BW, 1:253g BW, 1:253q BW, 1:246 BW",
            [kind(uitspraak("1")), onbevoegd(MOE, reden), lijst(VA)],
            tijdelijk_geen(f"OUDER_{reden}"),
        )
        for reden in REDENEN
    ),
    *(
        Geval(
            f"ouder 2 alleen door de rechter, maar {reden.lower().replace('_', ' ')}",
            "1:253h BW, 1:253g BW, 1:253q BW, 1:246 BW",
            [kind(uitspraak("2")), lijst(MOE), onbevoegd(VA, reden)],
            tijdelijk_geen(f"OUDER_{reden}"),
        )
        for reden in REDENEN
    ),
    Geval(
        "ouder 1 alleen door de rechter, in de RNI",
        "1:251a BW",
        [kind(uitspraak("1")), lijst(MOE, rni()), lijst(VA)],
        OUDER1,
    ),
    Geval(
        "ouder 2 alleen door de rechter, in de RNI en onder curatele: de RNI gaat voor",
        "1:251a BW",
        [kind(uitspraak("2")), lijst(MOE), lijst(VA, rni(), onder_curatele())],
        OUDER2,
    ),
    Geval(
        "ouder 1 alleen door de rechter en weggevallen, ouder 2 in de RNI",
        "1:251a BW",
        [kind(uitspraak("1"), geen("02")), lijst(VA, rni())],
        OUDER2,
    ),
]

MET_EEN_DERDE = [
    Geval(
        "ouder 1 met een ander door de rechter: wie die ander is staat niet in de BRP",
        "1:253t BW",
        [kind(uitspraak("1D")), *ONGEHUWD],
        met_onbekende(MOE),
    ),
    Geval(
        "ouder 2 met een ander door de rechter",
        "1:253t BW",
        [kind(uitspraak("2D")), *ONGEHUWD],
        met_onbekende(VA),
    ),
    Geval(
        "ouder 1 met een ander door de rechter: ook een echtgenoot wordt niet als die ander aangewezen",
        "1:253t BW",
        [kind(uitspraak("1D"), geen("03")), lijst(MOE, gehuwd(PAUL)), lijst(PAUL)],
        met_onbekende(MOE),
    ),
    Geval(
        "ouder 2 met een ander door de rechter; ouder 1 is overleden, wat niet ter zake doet",
        "1:253t BW",
        [kind(uitspraak("2D")), lijst(MOE, overleden()), lijst(VA)],
        met_onbekende(VA),
    ),
    Geval(
        "ouder 2 met een ander door de rechter, niet ingeschreven: geldt als bevoegd",
        "1:253t BW",
        [kind(uitspraak("2D"), ouder(2, zonder_bsn(VA))), lijst(MOE)],
        met_onbekende(VA),
    ),
    *(
        Geval(
            f"ouder {nummer} met een ander door de rechter, maar {reden.lower().replace('_', ' ')}: de ander is voogd",
            "1:253x lid 1 BW" if reden == "OVERLEDEN" else "1:253q BW, 1:253v BW",
            [kind(uitspraak(f"{nummer}D")), *lijsten],
            voogdij(),
        )
        for reden in REDENEN
        for nummer, lijsten in (
            (1, [onbevoegd(MOE, reden), lijst(VA)]),
            (2, [lijst(MOE), onbevoegd(VA, reden)]),
        )
    ),
    Geval(
        "ouder 2 met een ander door de rechter, maar weggevallen: dan wordt naar ouder 1 gekeken",
        "1:253q BW, 1:253v BW",
        [kind(uitspraak("2D"), geen("03")), onbevoegd(MOE, "ONDER_CURATELE")],
        voogdij(),
    ),
    Geval(
        "ouder 1 met een ander door de rechter, in de RNI",
        "1:253t BW",
        [kind(uitspraak("1D")), lijst(MOE, rni()), lijst(VA)],
        OUDER1,
    ),
    Geval(
        "ouder 2 met een ander door de rechter, in de RNI",
        "1:253t BW",
        [kind(uitspraak("2D")), lijst(MOE), lijst(VA, rni())],
        OUDER2,
    ),
    Geval(
        "staat een ouder tweemaal in het register, dan is ook een uitspraak niet uit te voeren",
        "1:253t BW",
        [kind(uitspraak("2D")), lijst(MOE), lijst(VA), lijst(VA)],
        FOUT,
    ),
]

GEVALLEN = [*VOOGD, *BEIDEN, *EEN_OUDER, *MET_EEN_DERDE]


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_door_de_rechter(geval: Geval) -> None:
    assert geval.uitslag == geval.verwacht
