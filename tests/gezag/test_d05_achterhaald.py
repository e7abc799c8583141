"""D5: has something happened since that takes the force out of the ruling?"""

from __future__ import annotations

import pytest

from tests.gezag.bouwstenen import (
    KIND,
    MILA,
    MOE,
    ONGEHUWD,
    VA,
    Feit,
    Persoon,
    eigen,
    geen,
    gehuwd,
    gescheiden,
    kind,
    lijst,
    ouder,
    uitspraak,
    zonder_bsn,
)
from tests.gezag.geval import (
    FOUT,
    Geval,
    beide_ouders,
    een_ouder,
    met_onbekende,
    niet_te_bepalen,
    ontbreekt,
    tijdelijk_geen,
    voogdij,
)

INGANGSDATUM = ontbreekt("ingangsdatum geldigheid van gezagsverhouding")
GEADOPTEERD = eigen(KIND, akte="1AQ0100")


def hertrouwd(met: Persoon, opnieuw: int) -> tuple[Feit, Feit]:
    """Married, divorced in 2015, and married again to the same person."""
    return gescheiden(met, 20100101, 20150901), gehuwd(met, opnieuw)


ADOPTIE = [
    Geval(
        "adoptie na een uitspraak tot voogdij: de adoptiefouders hebben gezag",
        "1:229 BW",
        [kind(uitspraak("D"), GEADOPTEERD, ouder(1, MOE, 20180101), ouder(2, VA, 20180101)), *ONGEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "adoptie door de partner van de ouder: een van beide data na de uitspraak is genoeg",
        "1:229 BW",
        [kind(uitspraak("1"), GEADOPTEERD, ouder(2, VA, 20180101)), *ONGEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "adoptie op de dag van de uitspraak achterhaalt haar",
        "1:229 BW",
        [kind(uitspraak("D"), GEADOPTEERD, ouder(2, VA, 20160101)), *ONGEHUWD],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "adoptie voor de uitspraak: de uitspraak blijft gelden",
        "1:280 BW",
        [kind(uitspraak("D"), GEADOPTEERD), *ONGEHUWD],
        voogdij(),
    ),
    Geval(
        "een adoptie waarvan een datum ontbreekt achterhaalt niets",
        "1:280 BW",
        [kind(uitspraak("D"), GEADOPTEERD, ouder(2, VA, 20180101).zonder("62.10")), *ONGEHUWD],
        voogdij(),
    ),
    Geval(
        "zonder adoptieakte achterhaalt een latere betrekking niets",
        "1:280 BW",
        [kind(uitspraak("D"), ouder(2, VA, 20180101)), *ONGEHUWD],
        voogdij(),
    ),
    Geval(
        "een geadopteerd kind zonder tweede ouder is onverwacht",
        "1:229 BW",
        [kind(uitspraak("D"), GEADOPTEERD, geen("03")), *ONGEHUWD],
        FOUT,
    ),
    Geval(
        "een geadopteerd kind zonder eerste ouder is onverwacht",
        "1:229 BW",
        [kind(uitspraak("D"), GEADOPTEERD, geen("02")), *ONGEHUWD],
        FOUT,
    ),
    Geval(
        "ontbreekt de eerste datum, dan wordt naar de tweede ouder niet meer gekeken",
        "1:280 BW",
        [kind(uitspraak("D"), GEADOPTEERD, ouder(1, MOE).zonder("62.10"), geen("03")), *ONGEHUWD],
        voogdij(),
    ),
]

HUWELIJK = [
    Geval(
        "hertrouwen met elkaar na de uitspraak herstelt het gezamenlijk gezag",
        "1:253 lid 1 BW",
        [kind(uitspraak("1")), lijst(MOE, *hertrouwd(VA, 20180101)), lijst(VA, *hertrouwd(MOE, 20180101))],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "ook als de rechter het gezag aan de andere ouder gaf",
        "1:253 lid 1 BW",
        [kind(uitspraak("2")), lijst(MOE, *hertrouwd(VA, 20180101)), lijst(VA, *hertrouwd(MOE, 20180101))],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "hertrouwen op de dag van de uitspraak achterhaalt haar",
        "1:253 lid 1 BW",
        [kind(uitspraak("2")), lijst(MOE, *hertrouwd(VA, 20160101)), lijst(VA, *hertrouwd(MOE, 20160101))],
        beide_ouders(MOE, VA),
    ),
    Geval(
        "hertrouwd voor de uitspraak: de uitspraak blijft gelden",
        "1:251a BW",
        [kind(uitspraak("2")), lijst(MOE, *hertrouwd(VA, 20151201)), lijst(VA, *hertrouwd(MOE, 20151201))],
        een_ouder(VA),
    ),
    Geval(
        "een hertrouwen dat maar op een van beide lijsten staat, telt niet",
        "1:251a BW",
        [kind(uitspraak("2")), lijst(MOE, *hertrouwd(VA, 20180101)), lijst(VA, gehuwd(MOE))],
        een_ouder(VA),
    ),
    Geval(
        "een gecorrigeerd huwelijk telt niet als twee huwelijken",
        "1:251a BW",
        [
            kind(uitspraak("2")),
            lijst(MOE, gehuwd(VA, 20180101).voorheen(gehuwd(VA, 20180101))),
            lijst(VA, gehuwd(MOE, 20180101).voorheen(gehuwd(MOE, 20180101))),
        ],
        een_ouder(VA),
    ),
    Geval(
        "een onjuist eerder huwelijk maakt van trouwen geen hertrouwen",
        "1:251a BW",
        [
            kind(uitspraak("2")),
            lijst(MOE, gehuwd(VA).onjuist(), gehuwd(VA, 20180101)),
            lijst(VA, gehuwd(MOE).onjuist(), gehuwd(MOE, 20180101)),
        ],
        een_ouder(VA),
    ),
    Geval(
        "een door correctie verwijderd huwelijk maakt van trouwen geen hertrouwen",
        "1:251a BW",
        [
            kind(uitspraak("2")),
            lijst(MOE, gehuwd(VA).zonder("06.10", "85.10"), gehuwd(VA, 20180101)),
            lijst(VA, gehuwd(MOE).zonder("06.10", "85.10"), gehuwd(MOE, 20180101)),
        ],
        een_ouder(VA),
    ),
    Geval(
        "een huwelijk met een ander maakt van trouwen geen hertrouwen",
        "1:251a BW",
        [
            kind(uitspraak("2")),
            lijst(MOE, gehuwd(VA, 20180101)),
            lijst(VA, gescheiden(MILA, 20100101, 20150901), gehuwd(MOE, 20180101)),
        ],
        een_ouder(VA),
    ),
    Geval(
        "hertrouwen met een niet ingeschreven ouder is niet vast te stellen",
        "1:251a BW",
        [kind(uitspraak("1"), ouder(2, zonder_bsn(VA))), lijst(MOE, *hertrouwd(zonder_bsn(VA), 20180101))],
        een_ouder(MOE),
    ),
    Geval(
        "hertrouwen doet niets af aan gezag van een ouder met een ander",
        "1:253t BW",
        [kind(uitspraak("1D")), lijst(MOE, *hertrouwd(VA, 20180101)), lijst(VA, *hertrouwd(MOE, 20180101))],
        met_onbekende(MOE),
    ),
    Geval(
        "hertrouwen doet niets af aan voogdij",
        "1:280 BW",
        [kind(uitspraak("D")), lijst(MOE, *hertrouwd(VA, 20180101)), lijst(VA, *hertrouwd(MOE, 20180101))],
        voogdij(),
    ),
    Geval(
        "na een achterhaalde uitspraak en een scheiding voor de geboorte is van twee moeders onbekend wie baarde",
        "1:253b lid 1 BW",
        [
            kind(uitspraak("1", 20120101), ouder(2, MILA)),
            lijst(MOE, gescheiden(MILA, 20130101, 20140101)),
            lijst(MILA, gescheiden(MOE, 20130101, 20140101)),
        ],
        niet_te_bepalen("GEBOORTEMOEDER_ONBEKEND"),
    ),
]

INGANG = [
    Geval(
        "een uitspraak zonder ingangsdatum is niet te plaatsen",
        "1:244 BW",
        [kind(uitspraak("1", op=None)), *ONGEHUWD],
        INGANGSDATUM,
    ),
    Geval(
        "een uitspraak met onbekende ingangsdatum is niet te plaatsen",
        "1:244 BW",
        [kind(uitspraak("12", op=0)), *ONGEHUWD],
        INGANGSDATUM,
    ),
    Geval(
        "zonder ingangsdatum helpt het niet dat een ouder is weggevallen",
        "1:244 BW",
        [kind(uitspraak("12", op=None), geen("03")), *ONGEHUWD],
        INGANGSDATUM,
    ),
    Geval(
        "een ingangsdatum waarvan alleen het jaar bekend is, geldt als 1 januari",
        "1:253 lid 1 BW",
        [
            kind(uitspraak("2", op=20180000)),
            lijst(MOE, *hertrouwd(VA, 20180101)),
            lijst(VA, *hertrouwd(MOE, 20180101)),
        ],
        beide_ouders(MOE, VA),
    ),
]

WEGGEVALLEN = [
    Geval(
        "gezamenlijk gezag vervalt als van een ouder alleen nog een punt staat",
        "1:200 BW",
        [kind(uitspraak("12"), ouder(2, VA).met({"02.40": "."})), *ONGEHUWD],
        niet_te_bepalen("OUDER_ONBEKEND"),
    ),
    Geval(
        "gezamenlijk gezag vervalt als beide ouders zijn weggevallen",
        "1:200 BW",
        [kind(uitspraak("12"), geen("02"), geen("03")), *ONGEHUWD],
        tijdelijk_geen("BEIDE_OUDERS_ONBEKEND"),
    ),
    Geval(
        "gezamenlijk gezag vervalt als de eerste ouder is weggevallen",
        "1:200 BW",
        [kind(uitspraak("12"), geen("02")), *ONGEHUWD],
        een_ouder(VA),
    ),
]

GEVALLEN = [*ADOPTIE, *HUWELIJK, *INGANG, *WEGGEVALLEN]


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_achterhaald(geval: Geval) -> None:
    assert geval.uitslag == geval.verwacht
