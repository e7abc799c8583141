"""D10: one parent; did that parent have a husband, wife or registered partner when the child was born?"""

from __future__ import annotations

from itertools import product

import pytest

from tests.gezag.bouwstenen import (
    MOE,
    PAUL,
    REDENEN,
    VA,
    XANDER,
    geen,
    gehuwd,
    gescheiden,
    kind,
    lijst,
    minderjarig,
    onbevoegd,
    opgeschort,
    ouder,
    overleden,
    rni,
    zonder_bsn,
)
from tests.gezag.geval import (
    FOUT,
    Geval,
    een_ouder,
    met_partner,
    ontbreekt,
    tijdelijk_geen,
    voogdij,
)

KIND_VAN_MOE = kind(geen("03"))
NIEMAND_MEER = "1:253g BW, 1:253h BW, 1:253q BW, 1:295 BW"

BUITEN_HUWELIJK = [
    Geval(
        "een enkele, ongehuwde ouder heeft het gezag alleen",
        "1:253b lid 1 BW",
        [KIND_VAN_MOE, lijst(MOE)],
        een_ouder(MOE),
    ),
    *(
        Geval(
            f"een enkele ouder, {reden.lower().replace('_', ' ')}: niemand heeft gezag",
            NIEMAND_MEER,
            [KIND_VAN_MOE, onbevoegd(MOE, reden)],
            tijdelijk_geen(f"OUDER_{reden}"),
        )
        for reden in REDENEN
    ),
    Geval(
        "een enkele ouder, niet ingeschreven en minderjarig",
        NIEMAND_MEER,
        [kind(ouder(1, minderjarig(zonder_bsn(MOE))), geen("03"))],
        tijdelijk_geen("OUDER_MINDERJARIG"),
    ),
    Geval(
        "een enkele ouder in de RNI",
        "1:253b lid 1 BW",
        [KIND_VAN_MOE, lijst(MOE, rni())],
        ontbreekt("ouder1 van bevraagde persoon is niet in BRP geregistreerd"),
    ),
    Geval(
        "een enkele ouder in de RNI, als tweede vermeld",
        "1:253b lid 1 BW",
        [kind(geen("02"), ouder(2, MOE)), lijst(MOE, rni())],
        ontbreekt("ouder2 van bevraagde persoon is niet in BRP geregistreerd"),
    ),
    Geval(
        "getrouwd na de geboorte: het kind is niet tijdens het huwelijk geboren",
        "1:253b lid 1 BW",
        [KIND_VAN_MOE, lijst(MOE, gehuwd(PAUL, 20150602)), lijst(PAUL)],
        een_ouder(MOE),
    ),
    Geval(
        "van de geboorte alleen de maand bekend, in die maand getrouwd: niet tijdens het huwelijk geboren",
        "1:253b lid 1 BW",
        [kind(geen("03"), geboren=20150600), lijst(MOE, gehuwd(PAUL, 20150601)), lijst(PAUL)],
        een_ouder(MOE),
    ),
    Geval(
        "gescheiden voor de geboorte",
        "1:253b lid 1 BW",
        [KIND_VAN_MOE, lijst(MOE, gescheiden(PAUL, 20100101, 20150531)), lijst(PAUL)],
        een_ouder(MOE),
    ),
    Geval(
        "het ouderschap van de echtgenoot is ontkend: het huwelijk telt niet",
        "1:253b lid 1 BW",
        [
            kind(ouder(2, VA, akte="1AE0100").zonder("01.20", "02.10", "02.40")),
            lijst(MOE, gehuwd(VA)),
            lijst(VA, gehuwd(MOE)),
        ],
        een_ouder(MOE),
    ),
    Geval(
        "de ontkenning staat in de geschiedenis: het huwelijk telt niet",
        "1:253b lid 1 BW",
        [
            kind(ouder(2, VA).zonder("01.20", "02.10", "02.40").voorheen(ouder(2, VA, akte="1AE0100"))),
            lijst(MOE, gehuwd(VA)),
            lijst(VA, gehuwd(MOE)),
        ],
        een_ouder(MOE),
    ),
]

TIJDENS_HUWELIJK = [
    Geval(
        "tijdens het huwelijk van de enige ouder geboren: samen met de echtgenoot",
        "1:253sa BW",
        [KIND_VAN_MOE, lijst(MOE, gehuwd(PAUL)), lijst(PAUL)],
        met_partner(MOE, PAUL),
    ),
    Geval(
        "tijdens het geregistreerd partnerschap van de enige ouder geboren: samen met de partner",
        "1:253sa BW",
        [KIND_VAN_MOE, lijst(MOE, gehuwd(PAUL).met({"15.10": "P"})), lijst(PAUL)],
        met_partner(MOE, PAUL),
    ),
    Geval(
        "op de trouwdag geboren is tijdens het huwelijk geboren",
        "1:253sa BW",
        [KIND_VAN_MOE, lijst(MOE, gehuwd(PAUL, 20150601)), lijst(PAUL)],
        met_partner(MOE, PAUL),
    ),
    Geval(
        "de enige ouder is als tweede vermeld",
        "1:253sa BW",
        [kind(geen("02"), ouder(2, MOE)), lijst(MOE, gehuwd(PAUL)), lijst(PAUL)],
        met_partner(MOE, PAUL),
    ),
    Geval(
        "later gescheiden: het gezag blijft",
        "1:253sa BW",
        [KIND_VAN_MOE, lijst(MOE, gescheiden(PAUL, 20100101, 20180101)), lijst(PAUL)],
        met_partner(MOE, PAUL),
    ),
    Geval(
        "later met een ander getrouwd: het gezag blijft bij de partner van toen",
        "1:253sa BW",
        [
            KIND_VAN_MOE,
            lijst(MOE, gescheiden(PAUL, 20100101, 20180101), gehuwd(XANDER, 20190101)),
            lijst(PAUL),
            lijst(XANDER),
        ],
        met_partner(MOE, PAUL),
    ),
    Geval(
        "na een eerder huwelijk telt de partner van het huwelijk bij de geboorte",
        "1:253sa BW",
        [
            KIND_VAN_MOE,
            lijst(MOE, gescheiden(XANDER, 20050101, 20080101), gehuwd(PAUL)),
            lijst(PAUL),
            lijst(XANDER),
        ],
        met_partner(MOE, PAUL),
    ),
    Geval(
        "de partner heeft een burgerservicenummer maar geen lijst: geldt als bevoegd",
        "1:253sa BW",
        [KIND_VAN_MOE, lijst(MOE, gehuwd(PAUL))],
        met_partner(MOE, PAUL),
    ),
    Geval(
        "het lege ouderdeel draagt nog een nummer: de partner geldt dan als niet ingeschreven",
        "1:253sa BW",
        [
            kind(ouder(2, VA).zonder("02.10", "02.40")),
            lijst(MOE, gehuwd(PAUL)),
            lijst(VA),
            onbevoegd(PAUL, "ONDER_CURATELE"),
        ],
        met_partner(MOE, PAUL),
    ),
    Geval(
        "de partner heet naar de sluiting van het huwelijk, niet naar het einde",
        "1:253sa BW",
        [
            KIND_VAN_MOE,
            lijst(MOE, gescheiden(PAUL, 20100101, 20180101).met({"02.10": "Paulus"})),
            lijst(PAUL),
        ],
        met_partner(MOE, PAUL),
    ),
    *(
        Geval(
            f"ouder {reden.lower()}, partner {reden_partner.lower()}: niemand heeft gezag".replace("_", " "),
            NIEMAND_MEER,
            [KIND_VAN_MOE, onbevoegd(MOE, reden, gehuwd(PAUL)), onbevoegd(PAUL, reden_partner)],
            tijdelijk_geen(
                f"BEIDE_OUDERS_{reden}" if reden == reden_partner else f"OUDER_{reden}_EN_NIET_OUDER_{reden_partner}"
            ),
        )
        for reden, reden_partner in product(REDENEN, repeat=2)
    ),
    *(
        Geval(
            f"ouder {reden.lower().replace('_', ' ')}: de partner wordt voogd",
            "1:253x lid 1 BW" if reden == "OVERLEDEN" else "1:253q BW, 1:253v BW",
            [KIND_VAN_MOE, onbevoegd(MOE, reden, gehuwd(PAUL)), lijst(PAUL)],
            voogdij(PAUL),
        )
        for reden in REDENEN
    ),
    *(
        Geval(
            f"partner {reden.lower().replace('_', ' ')}: de ouder heeft het gezag alleen",
            "1:253f BW" if reden == "OVERLEDEN" else "1:253q BW",
            [KIND_VAN_MOE, lijst(MOE, gehuwd(PAUL)), onbevoegd(PAUL, reden)],
            een_ouder(MOE),
        )
        for reden in REDENEN
    ),
    Geval(
        "ouder overleden, de partner heeft geen lijst: voogdij van iemand die niet is te noemen",
        "1:253x lid 1 BW",
        [KIND_VAN_MOE, lijst(MOE, gehuwd(PAUL), overleden())],
        voogdij(),
    ),
    Geval(
        "ouder in de RNI, getrouwd bij de geboorte",
        "1:253sa BW",
        [KIND_VAN_MOE, lijst(MOE, gehuwd(PAUL), rni()), lijst(PAUL)],
        ontbreekt("ouder1 van bevraagde persoon is niet in BRP geregistreerd"),
    ),
    Geval(
        "staat de partner tweemaal in het register, dan is dat een fout",
        "1:253sa BW",
        [KIND_VAN_MOE, lijst(MOE, gehuwd(PAUL)), lijst(PAUL), lijst(PAUL)],
        FOUT,
    ),
    Geval(
        "staat een van de twee lijsten van de partner er ten onrechte, dan telt de andere",
        "1:253sa BW",
        [
            KIND_VAN_MOE,
            lijst(MOE, gehuwd(PAUL)),
            lijst(PAUL, opgeschort("F")),
            lijst(PAUL),
        ],
        met_partner(MOE, PAUL),
    ),
]

GEVALLEN = [*BUITEN_HUWELIJK, *TIJDENS_HUWELIJK]


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_een_ouder(geval: Geval) -> None:
    assert geval.uitslag == geval.verwacht
