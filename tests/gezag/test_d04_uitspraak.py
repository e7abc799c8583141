"""D4: is there a court ruling, as the register of gezag passed it on (category 11)?"""

from __future__ import annotations

import pytest

from tests.gezag.bouwstenen import MOE, ONGEHUWD, VA, kind, onder_curatele, uitspraak
from tests.gezag.geval import Geval, een_ouder

GEVALLEN = [
    Geval(
        "een uitspraak gaat voor wat van rechtswege zou gelden",
        "1:244 BW",
        [kind(uitspraak("2")), *ONGEHUWD],
        een_ouder(VA),
    ),
    Geval(
        "zonder uitspraak geldt het gezag van rechtswege",
        "1:253b lid 1 BW",
        [kind(), *ONGEHUWD],
        een_ouder(MOE),
    ),
    Geval(
        "een onbekende indicatie is geen uitspraak",
        "1:253b lid 1 BW",
        [kind(uitspraak("3")), *ONGEHUWD],
        een_ouder(MOE),
    ),
    Geval(
        "een onjuiste uitspraak telt niet",
        "1:253b lid 1 BW",
        [kind(uitspraak("2").onjuist()), *ONGEHUWD],
        een_ouder(MOE),
    ),
    Geval(
        "is de huidige uitspraak onjuist, dan herleeft een eerdere niet",
        "1:253b lid 1 BW",
        [kind(uitspraak("2").onjuist().voorheen(uitspraak("2"))), *ONGEHUWD],
        een_ouder(MOE),
    ),
    Geval(
        "een eerdere uitspraak telt niet meer",
        "1:251a BW, 1:253c BW",
        [kind(uitspraak("1").voorheen(uitspraak("2"))), *ONGEHUWD],
        een_ouder(MOE),
    ),
    Geval(
        "een gezagsverhouding met alleen curatele is geen uitspraak over gezag",
        "1:253b lid 1 BW",
        [kind(onder_curatele()), *ONGEHUWD],
        een_ouder(MOE),
    ),
]


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_uitspraak(geval: Geval) -> None:
    assert geval.uitslag == geval.verwacht
