"""D11: are or were the two parents married to each other, or registered partners?"""

from __future__ import annotations

import pytest

from tests.gezag.bouwstenen import (
    KIND,
    MOE,
    VA,
    XANDER,
    Feit,
    Persoon,
    eigen,
    gehuwd,
    gescheiden,
    kind,
    lijst,
    ouder,
    overleden,
    rni,
    weduwe_van,
    zonder_bsn,
)
from tests.gezag.geval import FOUT, Geval, beide_ouders, een_ouder, ontbreekt

OUDER2 = ontbreekt("ouder2 van bevraagde persoon is niet in BRP geregistreerd")
OUDER1 = ontbreekt("ouder1 van bevraagde persoon is niet in BRP geregistreerd")
VADER_ELDERS = kind(ouder(2, zonder_bsn(VA)))
"""The father is known by name and birth date only."""


def zonder_sluiting(van: Persoon, op: int | None, reden: str | None) -> Feit:
    """An ended marriage of which the register only gives the end."""
    return Feit("05", ({**van.elementen(), "07.10": op, "07.40": reden, "85.10": 20120101},))


GEVALLEN = [
    Geval(
        "na de geboorte getrouwd: samen gezag",
        "1:251 lid 1 BW",
        [kind(), lijst(MOE, gehuwd(VA, 20180101)), lijst(VA, gehuwd(MOE, 20180101))],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "geregistreerde partners: samen gezag",
        "1:253aa BW, 1:251 lid 1 BW",
        [
            kind(),
            lijst(MOE, gehuwd(VA).met({"15.10": "P"})),
            lijst(VA, gehuwd(MOE).met({"15.10": "P"})),
        ],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "na de geboorte gescheiden: het gezamenlijk gezag loopt door",
        "1:251 lid 2 BW",
        [kind(), lijst(MOE, gescheiden(VA, 20100101, 20180101)), lijst(VA, gescheiden(MOE, 20100101, 20180101))],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "op de geboortedag gescheiden: het gezamenlijk gezag loopt door",
        "1:251 lid 2 BW",
        [kind(), lijst(MOE, gescheiden(VA, 20100101, 20150601)), lijst(VA, gescheiden(MOE, 20100101, 20150601))],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "op de ene lijst voor, op de andere na de geboorte gescheiden: als nooit gehuwd",
        "1:253b lid 1 BW",
        [kind(), lijst(MOE, gescheiden(VA, 20100101, 20180101)), lijst(VA, gescheiden(MOE, 20100101, 20120101))],
        een_ouder(MOE),
    ),
    Geval(
        "op de ene lijst nog gehuwd, op de andere voor de geboorte gescheiden: als nooit gehuwd",
        "1:253b lid 1 BW",
        [kind(), lijst(MOE, gehuwd(VA)), lijst(VA, gescheiden(MOE, 20100101, 20120101))],
        een_ouder(MOE),
    ),
    Geval(
        "sluiting en scheiding in een voorkomen: de sluiting beslist",
        "1:251 lid 1 BW",
        [
            kind(),
            lijst(MOE, gehuwd(VA).met({"07.10": 20120101, "07.40": "S"})),
            lijst(VA, gehuwd(MOE).met({"07.10": 20120101, "07.40": "S"})),
        ],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "alleen de ontbinding bekend, door overlijden voor de geboorte: telt als gehuwd geweest",
        "1:251 lid 2 BW",
        [kind(), lijst(MOE, zonder_sluiting(VA, 20150301, "O")), lijst(VA, zonder_sluiting(MOE, 20150301, "O"))],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "een scheiding zonder datum is onverwacht",
        "1:251 BW",
        [kind(), lijst(MOE, zonder_sluiting(VA, None, "S")), lijst(VA, zonder_sluiting(MOE, None, "S"))],
        FOUT,
    ),
    Geval(
        "beiden met een ander gehuwd: nooit met elkaar",
        "1:253b lid 1 BW",
        [kind(), lijst(MOE, gehuwd(XANDER)), lijst(VA)],
        een_ouder(MOE),
    ),
    Geval(
        "de vader is niet ingeschreven maar de naam en geboortedatum zijn die van de echtgenoot",
        "1:251 lid 1 BW",
        [VADER_ELDERS, lijst(MOE, gehuwd(zonder_bsn(VA)))],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "de vader is niet ingeschreven en geen echtgenoot heeft die naam",
        "1:253b lid 1 BW",
        [VADER_ELDERS, lijst(MOE, gehuwd(XANDER))],
        een_ouder(MOE),
    ),
    Geval(
        "de vader is niet ingeschreven; een echtgenoot met die naam is op een andere dag geboren",
        "1:253b lid 1 BW",
        [VADER_ELDERS, lijst(MOE, gehuwd(zonder_bsn(VA)).met({"03.10": 19830705}))],
        een_ouder(MOE),
    ),
    Geval(
        "de vader is niet ingeschreven en een echtgenoot heeft geen naam: onverwacht",
        "1:251 BW",
        [VADER_ELDERS, lijst(MOE, gehuwd(zonder_bsn(VA)).zonder("02.40"))],
        FOUT,
    ),
    Geval(
        "de vader is niet ingeschreven en een echtgenoot met die naam heeft geen geboortedatum: onverwacht",
        "1:251 BW",
        [VADER_ELDERS, lijst(MOE, gehuwd(zonder_bsn(VA)).zonder("03.10"))],
        FOUT,
    ),
    Geval(
        "na de gevonden echtgenoot wordt naar een eerdere zonder naam niet meer gekeken",
        "1:251 lid 1 BW",
        [VADER_ELDERS, lijst(MOE, gehuwd(XANDER, 20050101).zonder("02.40"), gehuwd(zonder_bsn(VA)))],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "ouder 1 niet ingeschreven, de naam en geboortedatum zijn die van de echtgenote van ouder 2",
        "1:251 lid 1 BW",
        [kind(ouder(1, zonder_bsn(MOE))), lijst(VA, gehuwd(zonder_bsn(MOE)))],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "ouder 1 in de RNI",
        "1:251 BW",
        [kind(), lijst(MOE, gehuwd(VA), rni()), lijst(VA, gehuwd(MOE))],
        OUDER1,
    ),
    Geval(
        "geadopteerd met een ouder in de RNI: aan de adoptie komt de vraag niet toe",
        "1:251 BW",
        [kind(eigen(KIND, akte="1AQ0100")), lijst(MOE), lijst(VA, rni())],
        OUDER2,
    ),
    Geval(
        "beide ouders in de RNI: de eerste wordt genoemd",
        "1:251 BW",
        [kind(), lijst(MOE, rni()), lijst(VA, rni())],
        OUDER1,
    ),
    Geval(
        "ouder 1 niet ingeschreven: dat ouder 2 in de RNI staat, houdt niets tegen",
        "1:253b lid 1 BW",
        [kind(ouder(1, zonder_bsn(MOE))), lijst(VA, rni())],
        een_ouder(MOE),
    ),
    Geval(
        "het huwelijk eindigde door overlijden van een ouder, met beide data in een voorkomen",
        "1:253f BW",
        [
            kind(),
            lijst(MOE, weduwe_van(VA, 20100101, 20200101)),
            lijst(VA, weduwe_van(MOE, 20100101, 20200101), overleden()),
        ],
        een_ouder(MOE),
    ),
]


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_relatie(geval: Geval) -> None:
    assert geval.uitslag == geval.verwacht
