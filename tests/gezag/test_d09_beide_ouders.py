"""D9: two parents who hold gezag together, as far as each of them can hold it."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from tests.gezag.bouwstenen import (
    GEHUWD,
    MOE,
    REDENEN,
    VA,
    eigen,
    gehuwd,
    kind,
    lijst,
    minderjarig,
    onbevoegd,
    onder_curatele,
    overleden,
)
from tests.gezag.geval import Geval, beide_ouders, een_ouder, tijdelijk_geen


def van_beiden(reden1: str, reden2: str) -> str:
    """The reason for two parents: the weightiest first, whichever parent it is."""
    if reden1 == reden2:
        return f"BEIDE_OUDERS_{reden1}"
    zwaarste, lichtste = sorted((reden1, reden2), key=REDENEN.index)
    return f"OUDER_{zwaarste}_EN_ANDERE_{lichtste}"


GEVALLEN = [
    Geval(
        "beide ouders kunnen gezag hebben: zij hebben het samen",
        "1:251 lid 1 BW",
        [kind(), *GEHUWD],
        beide_ouders(MOE, VA),
    ),
    *(
        Geval(
            f"ouder 1 {reden.lower().replace('_', ' ')}: ouder 2 heeft het gezag alleen",
            "1:253f BW" if reden == "OVERLEDEN" else "1:253q lid 1 BW",
            [kind(), onbevoegd(MOE, reden, gehuwd(VA)), lijst(VA, gehuwd(MOE))],
            een_ouder(VA),
        )
        for reden in REDENEN
    ),
    *(
        Geval(
            f"ouder 2 {reden.lower().replace('_', ' ')}: ouder 1 heeft het gezag alleen",
            "1:253f BW" if reden == "OVERLEDEN" else "1:253q lid 1 BW",
            [kind(), lijst(MOE, gehuwd(VA)), onbevoegd(VA, reden, gehuwd(MOE))],
            een_ouder(MOE),
        )
        for reden in REDENEN
    ),
    *(
        Geval(
            f"ouder 1 {reden1.lower()}, ouder 2 {reden2.lower()}: niemand heeft gezag".replace("_", " "),
            "1:253g BW, 1:253h BW, 1:253q BW, 1:295 BW",
            [kind(), onbevoegd(MOE, reden1, gehuwd(VA)), onbevoegd(VA, reden2, gehuwd(MOE))],
            tijdelijk_geen(van_beiden(reden1, reden2)),
        )
        for reden1, reden2 in product(REDENEN, repeat=2)
    ),
    Geval(
        "wie onder curatele stond en overleed, geldt als overleden",
        "1:253g BW, 1:253h BW, 1:253q BW, 1:295 BW",
        [kind(), lijst(MOE, gehuwd(VA), overleden(), onder_curatele()), onbevoegd(VA, "OVERLEDEN", gehuwd(MOE))],
        tijdelijk_geen("BEIDE_OUDERS_OVERLEDEN"),
    ),
    Geval(
        "wie minderjarig is en onder curatele staat, geldt als onder curatele",
        "1:253g BW, 1:253h BW, 1:253q BW, 1:295 BW",
        [
            kind(),
            lijst(minderjarig(MOE), gehuwd(VA), onder_curatele()),
            onbevoegd(VA, "ONDER_CURATELE", gehuwd(MOE)),
        ],
        tijdelijk_geen("BEIDE_OUDERS_ONDER_CURATELE"),
    ),
    Geval(
        "een overlijden op onbekende datum is ook een overlijden",
        "1:253f BW",
        [kind(), lijst(MOE, gehuwd(VA), overleden(0)), lijst(VA, gehuwd(MOE))],
        een_ouder(VA),
    ),
    Geval(
        "een onjuiste opname in het curateleregister telt niet",
        "1:251 lid 1 BW",
        [kind(), lijst(MOE, gehuwd(VA), onder_curatele().onjuist()), lijst(VA, gehuwd(MOE))],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "een ouder die vandaag achttien wordt, kan gezag hebben",
        "1:251 lid 1 BW",
        [kind(), lijst(MOE, gehuwd(VA)), lijst(replace(VA, geboren=20080423), gehuwd(MOE))],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "een ouder die morgen achttien wordt, kan vandaag nog geen gezag hebben",
        "1:253q lid 1 BW",
        [kind(), lijst(MOE, gehuwd(VA)), lijst(replace(VA, geboren=20080424), gehuwd(MOE))],
        een_ouder(MOE),
    ),
    Geval(
        "een ouder zonder geboortedatum geldt als meerderjarig",
        "1:251 lid 1 BW",
        [kind(), lijst(MOE, gehuwd(VA)), lijst(VA, eigen(VA).zonder("03.10"), gehuwd(MOE))],
        beide_ouders(MOE, VA),
    ),
]


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_beide_ouders(geval: Geval) -> None:
    assert geval.uitslag == geval.verwacht
