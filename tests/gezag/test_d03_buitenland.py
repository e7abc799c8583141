"""D3: birth or a stay abroad, unless the parents are married to each other now."""

from __future__ import annotations

import pytest

from tests.gezag.bouwstenen import (
    GEHUWD,
    KIND,
    MOE,
    ONGEHUWD,
    VA,
    eigen,
    geen,
    gehuwd,
    gescheiden,
    ingeschreven,
    kind,
    lijst,
    ouder,
    rni,
    uitspraak,
    zonder_bsn,
)
from tests.gezag.geval import FOUT, Geval, beide_ouders, een_ouder, niet_te_bepalen, ontbreekt

HKV = "Haags Kinderbeschermingsverdrag 1996 art. 15-17"
ELDERS_GEBOREN = eigen(KIND).met({"03.30": "5010"})
TERUGGEKEERD = ingeschreven(gevestigd=20200101)
BUITEN_NEDERLAND = niet_te_bepalen("BUITEN_NEDERLAND_VERBLEVEN")
IN_BUITENLAND_GEBOREN = niet_te_bepalen("GEBOREN_IN_BUITENLAND")

GEVALLEN = [
    Geval(
        "elders geboren, ouders ongehuwd: onbekend wie daar gezag kreeg",
        HKV,
        [kind(ELDERS_GEBOREN), *ONGEHUWD],
        IN_BUITENLAND_GEBOREN,
    ),
    Geval(
        "elders geboren, ouders na de geboorte gescheiden: onbekend wie daar gezag kreeg",
        HKV,
        [kind(ELDERS_GEBOREN), *(lijst(MOE, gescheiden(VA, 20100101, 20180101)), lijst(VA))],
        IN_BUITENLAND_GEBOREN,
    ),
    Geval(
        "elders geboren met voogdij door de rechter: de uitspraak helpt niet",
        HKV,
        [kind(ELDERS_GEBOREN, uitspraak("D")), *ONGEHUWD],
        IN_BUITENLAND_GEBOREN,
    ),
    Geval(
        "elders geboren uit een enkele ouder: onbekend wie daar gezag kreeg",
        HKV,
        [kind(ELDERS_GEBOREN, geen("03")), lijst(MOE)],
        IN_BUITENLAND_GEBOREN,
    ),
    Geval(
        "elders geboren met een ouder in de RNI: de geboorte gaat voor het ontbreken van de ouder",
        HKV,
        [kind(ELDERS_GEBOREN), lijst(MOE), lijst(VA, rni())],
        IN_BUITENLAND_GEBOREN,
    ),
    Geval(
        "elders geboren, in Nederland geadopteerd: de adoptie telt",
        "1:229 BW",
        [kind(eigen(KIND, akte="1AQ0100").met({"03.30": "5010"})), *ONGEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "elders geboren, adoptieakte in de geschiedenis: de adoptie telt",
        "1:229 BW",
        [kind(ELDERS_GEBOREN.voorheen(eigen(KIND, akte="1AQ0100"))), *ONGEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "elders geboren, de niet ingeschreven vader staat met naam en geboortedatum als echtgenoot: gehuwd",
        "1:251 lid 1 BW",
        [kind(ELDERS_GEBOREN, ouder(2, zonder_bsn(VA))), lijst(MOE, gehuwd(zonder_bsn(VA)))],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "zonder geboorteland is bij ongehuwde ouders niets te zeggen",
        HKV,
        [kind(eigen(KIND).zonder("03.30")), *ONGEHUWD],
        ontbreekt("Geboorteland van bevraagde persoon"),
    ),
    Geval(
        "zonder geboorteland hebben gehuwde ouders toch samen gezag",
        "1:251 lid 1 BW",
        [kind(eigen(KIND).zonder("03.30")), *GEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "teruggekeerd uit het buitenland, ouders ongehuwd: onbekend wat daar gebeurde",
        HKV,
        [kind(TERUGGEKEERD), *ONGEHUWD],
        BUITEN_NEDERLAND,
    ),
    Geval(
        "teruggekeerd op een onbekende datum is ook teruggekeerd",
        HKV,
        [kind(ingeschreven(gevestigd=0)), *ONGEHUWD],
        BUITEN_NEDERLAND,
    ),
    Geval(
        "teruggekeerd, ouders gescheiden: onbekend wat daar gebeurde",
        HKV,
        [
            kind(TERUGGEKEERD),
            lijst(MOE, gescheiden(VA, 20100101, 20180101)),
            lijst(VA, gescheiden(MOE, 20100101, 20180101)),
        ],
        BUITEN_NEDERLAND,
    ),
    Geval(
        "teruggekeerd en geadopteerd: de adoptie heft het verblijf niet op",
        HKV,
        [kind(TERUGGEKEERD, eigen(KIND, akte="1AQ0100")), *ONGEHUWD],
        BUITEN_NEDERLAND,
    ),
    Geval(
        "teruggekeerd met gehuwde ouders: samen gezag",
        "1:251 lid 1 BW",
        [kind(TERUGGEKEERD), *GEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "een vestiging die geschiedenis is, telt niet",
        "1:253b lid 1 BW",
        [kind(ingeschreven().voorheen(TERUGGEKEERD)), *ONGEHUWD],
        een_ouder(MOE),
    ),
    Geval(
        "elders geboren en daarna gevestigd: de geboorte is de reden",
        HKV,
        [kind(ELDERS_GEBOREN, TERUGGEKEERD), *ONGEHUWD],
        IN_BUITENLAND_GEBOREN,
    ),
    Geval(
        "staat een ouder tweemaal in het register, dan is dat al bij de vraag naar het huwelijk een fout",
        "1:251 lid 1 BW",
        [kind(ELDERS_GEBOREN), *ONGEHUWD, lijst(VA)],
        FOUT,
    ),
]


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_buitenland(geval: Geval) -> None:
    assert geval.uitslag == geval.verwacht
