"""D1: the child must be a resident; of a child abroad Dutch law does not say who holds gezag."""

from __future__ import annotations

import pytest

from tests.gezag.bouwstenen import GEHUWD, MOE, VA, geen, ingeschreven, kind, opgeschort, overleden, rni, uitspraak
from tests.gezag.geval import Geval, beide_ouders, niet_te_bepalen, ontbreekt

HKV = "Haags Kinderbeschermingsverdrag 1996 art. 15-17"
NIET_IN_NEDERLAND = niet_te_bepalen("MINDERJARIGE_NIET_IN_NEDERLAND")

GEVALLEN = [
    Geval(
        "zonder verblijfplaats is niet te zeggen of Nederlands recht geldt",
        HKV,
        [kind(geen("08")), *GEHUWD],
        ontbreekt("verblijfplaats van bevraagde persoon"),
    ),
    Geval(
        "is de huidige verblijfplaats onjuist, dan telt een eerdere niet",
        HKV,
        [kind(ingeschreven().onjuist().voorheen(ingeschreven())), *GEHUWD],
        ontbreekt("verblijfplaats van bevraagde persoon"),
    ),
    Geval(
        "zonder gemeente van inschrijving is niet te zeggen of Nederlands recht geldt",
        HKV,
        [kind(ingeschreven(gemeente=None)), *GEHUWD],
        ontbreekt("gemeente van inschrijving van bevraagde persoon"),
    ),
    Geval(
        "een kind in de RNI valt buiten Nederland, ook met gehuwde ouders",
        HKV,
        [kind(ingeschreven("1999")), *GEHUWD],
        NIET_IN_NEDERLAND,
    ),
    Geval(
        "een kind in de RNI valt buiten Nederland, ook met een uitspraak",
        HKV,
        [kind(ingeschreven("1999"), uitspraak("1")), *GEHUWD],
        NIET_IN_NEDERLAND,
    ),
    Geval(
        "een kind in de RNI valt buiten Nederland, ook als het is overleden",
        HKV,
        [kind(ingeschreven("1999"), overleden()), *GEHUWD],
        NIET_IN_NEDERLAND,
    ),
    Geval(
        "staat het kind in een gemeente, dan doet een opschorting wegens emigratie niet ter zake",
        "1:251 lid 1 BW",
        [kind(opgeschort("E")), *GEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "staat het kind in een gemeente, dan doet een opschorting wegens RNI niet ter zake",
        "1:251 lid 1 BW",
        [kind(rni()), *GEHUWD],
        beide_ouders(MOE, VA),
    ),
]


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_ingezetene(geval: Geval) -> None:
    assert geval.uitslag == geval.verwacht
