"""D13: unmarried parents; recognition gives gezag since 2023, before that the birth mother has it alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.gezag.bouwstenen import (
    KIND,
    MILA,
    MOE,
    ONGEHUWD,
    REDENEN,
    VA,
    eigen,
    erkend,
    kind,
    lijst,
    onbevoegd,
    ouder,
    rni,
    zonder_bsn,
)
from tests.gezag.geval import Geval, beide_ouders, een_ouder, niet_te_bepalen, ontbreekt, tijdelijk_geen

INGANG1 = ontbreekt("datum ingang familiebetrekking van ouder 1")
INGANG2 = ontbreekt("datum ingang familiebetrekking van ouder 2")
ONBEKENDE_MOEDER = niet_te_bepalen("GEBOORTEMOEDER_ONBEKEND")
TWEE_MOEDERS = kind(ouder(2, MILA))

DATUM = [
    Geval(
        "erkend op 1 januari 2023: samen gezag",
        "1:251b lid 1 BW",
        [kind(*erkend("C", VA, 20230101)), *ONGEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "erkend op 31 december 2022: de geboortemoeder alleen",
        "1:253b lid 1 BW",
        [kind(*erkend("C", VA, 20221231)), *ONGEHUWD],
        een_ouder(MOE),
    ),
    Geval(
        "de betrekking met ouder 1 begon na 2023: samen gezag",
        "1:251b lid 1 BW",
        [kind(ouder(1, MOE, sinds=20240101)), *ONGEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "na 2023 als ongeboren vrucht erkend, met alleen een geboorteakte: samen gezag",
        "1:251b lid 1 BW",
        [kind(geboren=20230601), *ONGEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "zonder datum waarop de betrekking met ouder 1 begon, is niets te zeggen",
        "1:251b lid 1 BW",
        [kind(ouder(1, MOE).zonder("62.10")), *ONGEHUWD],
        INGANG1,
    ),
    Geval(
        "zonder datum waarop de betrekking met ouder 2 begon, is niets te zeggen",
        "1:251b lid 1 BW",
        [kind(ouder(2, VA).zonder("62.10")), *ONGEHUWD],
        INGANG2,
    ),
    Geval(
        "zonder beide data wordt ouder 1 genoemd",
        "1:251b lid 1 BW",
        [kind(ouder(1, MOE).zonder("62.10"), ouder(2, VA).zonder("62.10")), *ONGEHUWD],
        INGANG1,
    ),
    Geval(
        "ontbreekt de datum van ouder 2, dan helpt het niet dat ouder 1 na 2023 begon",
        "1:251b lid 1 BW",
        [kind(ouder(1, MOE, sinds=20240101), ouder(2, VA).zonder("62.10")), *ONGEHUWD],
        INGANG2,
    ),
    Geval(
        "een onbekende datum (0) ontbreekt niet",
        "1:253b lid 1 BW",
        [kind(ouder(2, VA, sinds=0)), *ONGEHUWD],
        een_ouder(MOE),
    ),
    Geval(
        "zonder akte van geboorte of erkenning doen de data niet ter zake",
        "1:253b lid 1 BW",
        [kind(eigen(KIND).zonder("81.20"), ouder(2, VA, sinds=20230601)), *ONGEHUWD],
        een_ouder(MOE),
    ),
    Geval(
        "zonder akte beslist de geboorte van het kind na 2023",
        "1:251b lid 1 BW",
        [
            kind(
                eigen(KIND).met({"03.10": 20230101}).zonder("81.20"),
                ouder(1, MOE).zonder("62.10"),
                ouder(2, VA).zonder("62.10"),
            ),
            *ONGEHUWD,
        ],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "zonder akte bij het kind, maar met een erkenningsakte bij ouder 2: de ander is de geboortemoeder",
        "1:253b lid 1 BW",
        [
            kind(eigen(KIND).met({"03.10": 20230301}).zonder("81.20"), ouder(2, VA, 20230601, akte="1AC0100")),
            *ONGEHUWD,
        ],
        een_ouder(MOE),
    ),
]

GEBOORTEMOEDER = [
    *(
        Geval(
            f"ouder 2 is ouder door een akte met letter {letter}: ouder 1 is de geboortemoeder",
            "1:253b lid 1 BW",
            [kind(*erkend(letter, MILA, 20160101)), lijst(MOE), lijst(MILA)],
            een_ouder(MOE),
        )
        for letter in "BCJV"
    ),
    Geval(
        "ouder 1 is de erkenner: ouder 2 is de geboortemoeder",
        "1:253b lid 1 BW",
        [kind(ouder(1, MILA, akte="1AC0100"), ouder(2, MOE)), lijst(MILA), lijst(MOE)],
        een_ouder(MOE),
    ),
    Geval(
        "de erkenningsakte staat in de geschiedenis van ouder 2",
        "1:253b lid 1 BW",
        [
            kind(ouder(2, MILA).voorheen(ouder(2, MILA, akte="1AJ0100"))),
            lijst(MOE),
            lijst(MILA),
        ],
        een_ouder(MOE),
    ),
    Geval(
        "de akte gaat voor het geslacht",
        "1:253b lid 1 BW",
        [kind(ouder(1, VA), ouder(2, MILA, akte="1AC0100")), lijst(VA), lijst(MILA)],
        een_ouder(VA),
    ),
    Geval(
        "geen van beiden erkende: de enige vrouw is de geboortemoeder, ook als tweede vermeld",
        "1:253b lid 1 BW",
        [kind(ouder(1, VA), ouder(2, MOE)), *ONGEHUWD],
        een_ouder(MOE),
    ),
    Geval(
        "twee mannen: de geboortemoeder is onbekend",
        "1:253b lid 1 BW",
        [kind(ouder(1, VA), ouder(2, replace(MILA, geslacht="M"))), lijst(VA), lijst(MILA)],
        ONBEKENDE_MOEDER,
    ),
    Geval(
        "geslacht onbekend: de geboortemoeder is onbekend",
        "1:253b lid 1 BW",
        [kind(ouder(1, MOE).zonder("04.10")), *ONGEHUWD],
        ONBEKENDE_MOEDER,
    ),
    Geval(
        "twee moeders, beiden overleden: niemand heeft gezag",
        "1:253g BW, 1:253h BW, 1:253q BW, 1:295 BW",
        [TWEE_MOEDERS, onbevoegd(MOE, "OVERLEDEN"), onbevoegd(MILA, "OVERLEDEN")],
        tijdelijk_geen("BEIDE_OUDERS_OVERLEDEN"),
    ),
    Geval(
        "twee moeders, de eerste onder curatele: de tweede heeft het gezag alleen",
        "1:253q lid 1 BW",
        [TWEE_MOEDERS, onbevoegd(MOE, "ONDER_CURATELE"), lijst(MILA)],
        een_ouder(MILA),
    ),
    *(
        Geval(
            f"de geboortemoeder is {reden.lower().replace('_', ' ')}: de vader krijgt het gezag niet vanzelf",
            "1:253g BW, 1:253h BW, 1:253q BW",
            [kind(*erkend("B", VA, 20150601)), onbevoegd(MOE, reden), lijst(VA)],
            tijdelijk_geen(f"OUDER_{reden}"),
        )
        for reden in REDENEN
    ),
    Geval(
        "de vader is overleden: dat doet aan het gezag van de geboortemoeder niet af",
        "1:253b lid 1 BW",
        [kind(*erkend("B", VA, 20150601)), lijst(MOE), onbevoegd(VA, "OVERLEDEN")],
        een_ouder(MOE),
    ),
    Geval(
        "de geboortemoeder staat in de RNI en de vader is niet ingeschreven",
        "1:253b lid 1 BW",
        [kind(ouder(2, zonder_bsn(VA))), lijst(MOE, rni())],
        ontbreekt("ouder1 van bevraagde persoon is niet in BRP geregistreerd"),
    ),
]

GEVALLEN = [*DATUM, *GEBOORTEMOEDER]


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_erkenning(geval: Geval) -> None:
    assert geval.uitslag == geval.verwacht
