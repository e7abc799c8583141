"""D8: how many parents does the child have by law?"""

from __future__ import annotations

import pytest

from tests.gezag.bouwstenen import MOE, ONGEHUWD, VA, geen, kind, lijst, ouder, zonder_bsn
from tests.gezag.geval import Geval, een_ouder, niet_te_bepalen, tijdelijk_geen

PUNT1 = ouder(1, MOE).met({"02.40": "."})
PUNT2 = ouder(2, VA).met({"02.40": "."})
ONBEKEND = niet_te_bepalen("OUDER_ONBEKEND")
GEEN_OUDERS = tijdelijk_geen("BEIDE_OUDERS_ONBEKEND")

GEVALLEN = [
    Geval(
        "van de eerste ouder staat alleen een punt: er is een ouder, en niemand weet wie",
        "1:198 BW, 1:199 BW",
        [kind(PUNT1), *ONGEHUWD],
        ONBEKEND,
    ),
    Geval(
        "van beide ouders staat alleen een punt",
        "1:198 BW, 1:199 BW",
        [kind(PUNT1, PUNT2), *ONGEHUWD],
        ONBEKEND,
    ),
    Geval(
        "van de ene ouder staat een punt, de andere is er niet",
        "1:198 BW, 1:199 BW",
        [kind(geen("02"), PUNT2)],
        ONBEKEND,
    ),
    Geval(
        "beide ouders zonder geslachtsnaam: het kind heeft geen ouders",
        "1:295 BW, 1:253h BW, 1:253g BW",
        [kind(ouder(1, MOE).zonder("02.40"), ouder(2, VA).zonder("02.40")), *ONGEHUWD],
        GEEN_OUDERS,
    ),
    Geval(
        "beide ouders onjuist: het kind heeft geen ouders",
        "1:295 BW, 1:253h BW, 1:253g BW",
        [kind(ouder(1, MOE).onjuist(), ouder(2, VA).onjuist()), *ONGEHUWD],
        GEEN_OUDERS,
    ),
    Geval(
        "is de nieuwste opgave van een ouder onjuist, dan telt de vorige",
        "1:253b lid 1 BW",
        [kind(PUNT2.onjuist().voorheen(ouder(2, VA))), *ONGEHUWD],
        een_ouder(MOE),
    ),
    Geval(
        "een enkele ouder, niet ingeschreven: op naam",
        "1:253b lid 1 BW",
        [kind(ouder(1, zonder_bsn(MOE)), geen("03"))],
        een_ouder(MOE),
    ),
    Geval(
        "een enkele ouder, als tweede vermeld",
        "1:253b lid 1 BW",
        [kind(geen("02"), ouder(2, MOE)), lijst(MOE)],
        een_ouder(MOE),
    ),
]


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_aantal_ouders(geval: Geval) -> None:
    assert geval.uitslag == geval.verwacht
