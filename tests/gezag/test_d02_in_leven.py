"""D2: over somebody who died as a minor nobody holds gezag."""

from __future__ import annotations

import pytest

from tests.gezag.bouwstenen import GEHUWD, MOE, VA, kind, overleden
from tests.gezag.geval import Geval, beide_ouders, geen_vraag

GEVALLEN = [
    Geval(
        "over een overleden kind heeft niemand gezag",
        "1:245 lid 1 BW",
        [kind(overleden(20200101)), *GEHUWD],
        geen_vraag("OVERLEDEN"),
    ),
    Geval(
        "een overlijden op onbekende datum is ook een overlijden",
        "1:245 lid 1 BW",
        [kind(overleden(0)), *GEHUWD],
        geen_vraag("OVERLEDEN"),
    ),
    Geval(
        "een overlijden zonder datum geldt niet als overlijden",
        "1:251 lid 1 BW",
        [kind(overleden(None)), *GEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "een overlijden dat pas op de achttiende verjaardag valt, neemt de vraag niet weg",
        "1:251 lid 1 BW",
        [kind(overleden(20330601)), *GEHUWD],
        beide_ouders(MOE, VA),
    ),
]


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_in_leven(geval: Geval) -> None:
    assert geval.uitslag == geval.verwacht
