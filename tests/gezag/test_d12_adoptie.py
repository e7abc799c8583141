"""D12: a child adopted in the Netherlands is under the gezag of both its parents, married or not."""

from __future__ import annotations

import pytest

from tests.gezag.bouwstenen import KIND, MOE, ONGEHUWD, VA, eigen, kind, lijst, onbevoegd, ouder
from tests.gezag.geval import Geval, beide_ouders, een_ouder, tijdelijk_geen

GEADOPTEERD = kind(eigen(KIND, akte="1AQ0100"))

GEVALLEN = [
    Geval(
        "geadopteerd door ongehuwde ouders: samen gezag",
        "1:229 BW",
        [GEADOPTEERD, *ONGEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "de adoptieakte staat in de geschiedenis",
        "1:229 BW",
        [kind(eigen(KIND, akte="1AA0200").voorheen(eigen(KIND, akte="1AQ0100"))), *ONGEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "geadopteerd, een ouder onder curatele: de andere heeft het gezag alleen",
        "1:253q lid 1 BW",
        [GEADOPTEERD, onbevoegd(MOE, "ONDER_CURATELE"), lijst(VA)],
        een_ouder(VA),
    ),
    Geval(
        "geadopteerd, een ouder overleden en de andere minderjarig: niemand heeft gezag",
        "1:253g BW, 1:253h BW, 1:253q BW, 1:295 BW",
        [GEADOPTEERD, onbevoegd(MOE, "MINDERJARIG"), onbevoegd(VA, "OVERLEDEN")],
        tijdelijk_geen("OUDER_OVERLEDEN_EN_ANDERE_MINDERJARIG"),
    ),
    Geval(
        "de letter Q op een andere plaats in het aktenummer is geen adoptie",
        "1:253b lid 1 BW",
        [kind(eigen(KIND, akte="1QA0100")), *ONGEHUWD],
        een_ouder(MOE),
    ),
    Geval(
        "de letter Q bij de ouders alleen is geen adoptie",
        "1:253b lid 1 BW",
        [kind(ouder(1, MOE, akte="1AQ0100"), ouder(2, VA, akte="1AQ0100")), *ONGEHUWD],
        een_ouder(MOE),
    ),
    Geval(
        "een onjuiste adoptieakte telt niet",
        "1:253b lid 1 BW",
        [kind(eigen(KIND, akte="1AQ0100").onjuist().voorheen(eigen(KIND))), *ONGEHUWD],
        een_ouder(MOE),
    ),
]


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_adoptie(geval: Geval) -> None:
    assert geval.uitslag == geval.verwacht
