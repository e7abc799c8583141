"""D0: gezag is exercised over minors only."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.gezag.bouwstenen import GEHUWD, KIND, MOE, VA, eigen, kind
from tests.gezag.geval import Geval, beide_ouders, geen_vraag

GEVALLEN = [
    Geval(
        "wie vandaag achttien wordt, is meerderjarig",
        "1:233 BW",
        [kind(geboren=20080423), *GEHUWD],
        geen_vraag("MEERDERJARIG"),
    ),
    Geval(
        "wie morgen achttien wordt, is nog minderjarig",
        "1:233 BW, 1:251 lid 1 BW",
        [kind(geboren=20080424), *GEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "van wie alleen het geboortejaar bekend is, geldt als meerderjarig vanaf 1 januari",
        "1:233 BW",
        [kind(geboren=20080000), *GEHUWD],
        geen_vraag("MEERDERJARIG"),
    ),
    Geval(
        "een geheel onbekende geboortedatum geldt als meerderjarig",
        "1:233 BW",
        [kind(geboren=0), *GEHUWD],
        geen_vraag("GEBOORTEDATUM_ONBEKEND"),
    ),
    Geval(
        "een ontbrekende geboortedatum geldt als meerderjarig",
        "1:233 BW",
        [kind(eigen(KIND).zonder("03.10")), *GEHUWD],
        geen_vraag("GEBOORTEDATUM_ONBEKEND"),
    ),
    Geval(
        "is de nieuwste geboortedatum onjuist, dan telt de vorige",
        "1:233 BW, 1:251 lid 1 BW",
        [kind(eigen(replace(KIND, geboren=19990101)).onjuist().voorheen(eigen(KIND))), *GEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "over een volwassene is er geen vraag, ook niet als er twee lijsten van zijn",
        "1:233 BW",
        [kind(geboren=19990101), kind(geboren=19990102), *GEHUWD],
        geen_vraag("MEERDERJARIG"),
    ),
]


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_minderjarig(geval: Geval) -> None:
    assert geval.uitslag == geval.verwacht
