"""In onderzoek: an answer is, when something that was read on the way is under investigation (83.10)."""

from __future__ import annotations

import pytest

from tests.gezag.bouwstenen import (
    GEHUWD,
    KIND,
    MOE,
    ONGEHUWD,
    PAUL,
    PEILDATUM,
    VA,
    eigen,
    geen,
    gehuwd,
    gescheiden,
    heeft_kind,
    ingeschreven,
    kind,
    lijst,
    onbevoegd,
    onder_curatele,
    opgeschort,
    ouder,
    overleden,
    rni,
    uitspraak,
    zonder_bsn,
)
from tests.gezag.geval import (
    FOUT,
    Geval,
    beide_ouders,
    een_ouder,
    met_onbekende,
    met_partner,
    niet_te_bepalen,
    ontbreekt,
    tijdelijk_geen,
    voogdij,
)

HKV = "Haags Kinderbeschermingsverdrag 1996 art. 15-17"
GEHUWD_GEZAG = "1:251 lid 1 BW"
MOEDER_ALLEEN = "1:253b lid 1 BW"
MET_PARTNER = "1:253sa BW"
SAMEN = beide_ouders(MOE, VA)
ALLEEN = een_ouder(MOE)
KIND_VAN_MOE = kind(geen("03"))

DE_AANDUIDING = [
    Geval(
        "een element in onderzoek: de geboortedatum van het kind",
        GEHUWD_GEZAG,
        [kind(eigen(KIND).in_onderzoek("010310")), *GEHUWD],
        SAMEN.onderzocht(),
    ),
    Geval(
        "een groep in onderzoek: geboorte",
        GEHUWD_GEZAG,
        [kind(eigen(KIND).in_onderzoek("010300")), *GEHUWD],
        SAMEN.onderzocht(),
    ),
    Geval(
        "een hele categorie in onderzoek: de persoon",
        GEHUWD_GEZAG,
        [kind(eigen(KIND).in_onderzoek("010000")), *GEHUWD],
        SAMEN.onderzocht(),
    ),
    Geval(
        "een element dat nooit wordt gelezen: de geboorteplaats",
        GEHUWD_GEZAG,
        [kind(eigen(KIND).in_onderzoek("010320")), *GEHUWD],
        SAMEN,
    ),
    Geval(
        "het eigen burgerservicenummer telt niet mee",
        GEHUWD_GEZAG,
        [kind(eigen(KIND).in_onderzoek("010120")), *GEHUWD],
        SAMEN,
    ),
    Geval(
        "het eigen burgerservicenummer telt ook als groep niet mee",
        GEHUWD_GEZAG,
        [kind(eigen(KIND).in_onderzoek("010100")), *GEHUWD],
        SAMEN,
    ),
    Geval(
        "een onderzoek dat gisteren eindigde, telt niet meer",
        GEHUWD_GEZAG,
        [kind(eigen(KIND).in_onderzoek("010310", einde=PEILDATUM - 1)), *GEHUWD],
        SAMEN,
    ),
    Geval(
        "een onderzoek dat vandaag eindigt, telt nog",
        GEHUWD_GEZAG,
        [kind(eigen(KIND).in_onderzoek("010310", einde=PEILDATUM)), *GEHUWD],
        SAMEN.onderzocht(),
    ),
    Geval(
        "de verblijfplaats telt nooit mee",
        GEHUWD_GEZAG,
        [kind(ingeschreven().in_onderzoek("080910")), *GEHUWD],
        SAMEN,
    ),
    Geval(
        "de inschrijving telt nooit mee",
        GEHUWD_GEZAG,
        [kind(opgeschort("E").in_onderzoek("076720")), *GEHUWD],
        SAMEN,
    ),
    Geval(
        "de kinderen op de lijst van een ouder tellen nooit mee",
        GEHUWD_GEZAG,
        [kind(), lijst(MOE, gehuwd(VA), heeft_kind(KIND).in_onderzoek("090120")), lijst(VA, gehuwd(MOE))],
        SAMEN,
    ),
    Geval(
        "wat onjuist is, wordt niet gelezen",
        GEHUWD_GEZAG,
        [kind(eigen(KIND).in_onderzoek("010310").onjuist().voorheen(eigen(KIND))), *GEHUWD],
        SAMEN,
    ),
]

OP_DE_LIJST_VAN_HET_KIND = [
    Geval(
        "de naam van het kind staat in elk antwoord",
        HKV,
        [kind(ingeschreven("1999"), eigen(KIND).in_onderzoek("010240")), *GEHUWD],
        niet_te_bepalen("MINDERJARIGE_NIET_IN_NEDERLAND").onderzocht(),
    ),
    Geval(
        "ook een antwoord dat iets ontbreekt kan in onderzoek zijn",
        HKV,
        [kind(geen("08"), eigen(KIND).in_onderzoek("010410")), *GEHUWD],
        ontbreekt("verblijfplaats van bevraagde persoon").onderzocht(),
    ),
    Geval(
        "het geboorteland doet bij gehuwde ouders niet ter zake",
        GEHUWD_GEZAG,
        [kind(eigen(KIND).in_onderzoek("010330")), *GEHUWD],
        SAMEN,
    ),
    Geval(
        "het geboorteland doet bij ongehuwde ouders wel ter zake",
        MOEDER_ALLEEN,
        [kind(eigen(KIND).in_onderzoek("010330")), *ONGEHUWD],
        ALLEEN.onderzocht(),
    ),
    Geval(
        "de akte van het kind wordt bij gehuwde ouders niet gelezen",
        GEHUWD_GEZAG,
        [kind(eigen(KIND).in_onderzoek("018120")), *GEHUWD],
        SAMEN,
    ),
    Geval(
        "de akte van het kind wordt bij nooit gehuwde ouders gelezen",
        MOEDER_ALLEEN,
        [kind(eigen(KIND).in_onderzoek("018120")), *ONGEHUWD],
        ALLEEN.onderzocht(),
    ),
    Geval(
        "een historische akte in onderzoek heeft een historische aanduiding",
        MOEDER_ALLEEN,
        [kind(eigen(KIND).voorheen(eigen(KIND)).in_onderzoek("518120", volgnr=1)), *ONGEHUWD],
        ALLEEN.onderzocht(),
    ),
    Geval(
        "een actuele aanduiding bij een historische akte telt niet",
        MOEDER_ALLEEN,
        [kind(eigen(KIND).voorheen(eigen(KIND)).in_onderzoek("018120", volgnr=1)), *ONGEHUWD],
        ALLEEN,
    ),
    Geval(
        "het burgerservicenummer van een ouder telt mee",
        GEHUWD_GEZAG,
        [kind(ouder(2, VA).in_onderzoek("030120")), *GEHUWD],
        SAMEN.onderzocht(),
    ),
    Geval(
        "de ingang van de betrekking doet bij gehuwde ouders niet ter zake",
        GEHUWD_GEZAG,
        [kind(ouder(2, VA).in_onderzoek("036210")), *GEHUWD],
        SAMEN,
    ),
    Geval(
        "de ingang van de betrekking doet bij nooit gehuwde ouders wel ter zake",
        MOEDER_ALLEEN,
        [kind(ouder(2, VA).in_onderzoek("036210")), *ONGEHUWD],
        ALLEEN.onderzocht(),
    ),
    Geval(
        "het geslacht van een ouder die in het antwoord staat",
        GEHUWD_GEZAG,
        [kind(ouder(1, MOE).in_onderzoek("020410")), *GEHUWD],
        SAMEN.onderzocht(),
    ),
    Geval(
        "het geslacht van een ouder die niet in het antwoord staat",
        "1:253f BW",
        [kind(ouder(1, MOE).in_onderzoek("020410")), onbevoegd(MOE, "OVERLEDEN", gehuwd(VA)), GEHUWD[1]],
        een_ouder(VA),
    ),
    Geval(
        "de voornamen van een niet ingeschreven ouder die niet in het antwoord staat",
        MOEDER_ALLEEN,
        [kind(ouder(2, zonder_bsn(VA)).in_onderzoek("030210")), lijst(MOE)],
        ALLEEN,
    ),
    Geval(
        "de geboortedatum waarmee een niet ingeschreven vader bij de echtgenoten wordt gezocht",
        GEHUWD_GEZAG,
        [kind(ouder(2, zonder_bsn(VA)).in_onderzoek("030310")), lijst(MOE, gehuwd(zonder_bsn(VA)))],
        SAMEN.onderzocht(),
    ),
    Geval(
        "een akte van ouder 2 wordt gelezen als er geen datum na 2023 is",
        MOEDER_ALLEEN,
        [kind(ouder(2, VA).in_onderzoek("038120")), *ONGEHUWD],
        ALLEEN.onderzocht(),
    ),
    Geval(
        "de uitspraak zelf",
        "1:251a BW",
        [kind(uitspraak("1").in_onderzoek("113210")), *ONGEHUWD],
        ALLEEN.onderzocht(),
    ),
    Geval(
        "de ingangsdatum van de uitspraak",
        "1:280 BW",
        [kind(uitspraak("D").in_onderzoek("118510")), *ONGEHUWD],
        voogdij().onderzocht(),
    ),
    Geval(
        "een indicatie die geen uitspraak is, is wel gelezen",
        MOEDER_ALLEEN,
        [kind(uitspraak("M").in_onderzoek("113210")), *ONGEHUWD],
        ALLEEN.onderzocht(),
    ),
    Geval(
        "de ingangsdatum van een indicatie die geen uitspraak is, wordt niet gelezen",
        MOEDER_ALLEEN,
        [kind(uitspraak("M").in_onderzoek("118510")), *ONGEHUWD],
        ALLEEN,
    ),
]

OP_DE_LIJST_VAN_EEN_OUDER = [
    Geval(
        "de huwelijksdatum van de ouders",
        GEHUWD_GEZAG,
        [kind(), lijst(MOE, gehuwd(VA).in_onderzoek("050610")), GEHUWD[1]],
        SAMEN.onderzocht(),
    ),
    Geval(
        "de huwelijksdatum van de ouders telt ook als het antwoord op een uitspraak rust",
        "1:251a BW",
        [kind(uitspraak("1")), GEHUWD[0], lijst(VA, gehuwd(MOE).in_onderzoek("050610"))],
        ALLEEN.onderzocht(),
    ),
    Geval(
        "de soort verbintenis wordt nooit gelezen",
        GEHUWD_GEZAG,
        [kind(), lijst(MOE, gehuwd(VA).in_onderzoek("051510")), GEHUWD[1]],
        SAMEN,
    ),
    Geval(
        "de reden van ontbinding",
        "1:251 lid 2 BW",
        [
            kind(),
            lijst(MOE, gescheiden(VA, 20100101, 20180101).in_onderzoek("050740")),
            lijst(VA, gescheiden(MOE, 20100101, 20180101)),
        ],
        SAMEN.onderzocht(),
    ),
    Geval(
        "een historisch huwelijk heeft een gewone aanduiding",
        "1:251 lid 2 BW",
        [
            kind(),
            lijst(MOE, gescheiden(VA, 20100101, 20180101).in_onderzoek("050610", volgnr=1)),
            lijst(VA, gescheiden(MOE, 20100101, 20180101)),
        ],
        SAMEN.onderzocht(),
    ),
    Geval(
        "een historische aanduiding bij een huwelijk telt niet",
        "1:251 lid 2 BW",
        [
            kind(),
            lijst(MOE, gescheiden(VA, 20100101, 20180101).in_onderzoek("550610", volgnr=1)),
            lijst(VA, gescheiden(MOE, 20100101, 20180101)),
        ],
        SAMEN,
    ),
    Geval(
        "de curatele van een ouder",
        "1:253q lid 1 BW",
        [
            kind(),
            lijst(MOE, gehuwd(VA), onder_curatele().in_onderzoek("113310")),
            GEHUWD[1],
        ],
        een_ouder(VA).onderzocht(),
    ),
    Geval(
        "de curatele van een ouder die niet wordt beoordeeld",
        "1:251a BW",
        [kind(uitspraak("1")), lijst(MOE), lijst(VA, onder_curatele().in_onderzoek("113310"))],
        ALLEEN,
    ),
    Geval(
        "de geboortedatum van een beoordeelde ouder",
        GEHUWD_GEZAG,
        [kind(), lijst(MOE, eigen(MOE).in_onderzoek("010310"), gehuwd(VA)), GEHUWD[1]],
        SAMEN.onderzocht(),
    ),
    Geval(
        "de geboortedatum van een overleden ouder wordt niet gelezen",
        "1:253f BW",
        [kind(), lijst(MOE, eigen(MOE).in_onderzoek("010310"), gehuwd(VA), overleden()), GEHUWD[1]],
        een_ouder(VA),
    ),
    Geval(
        "de geboortedatum van een ouder onder curatele wordt niet gelezen",
        "1:253q lid 1 BW",
        [kind(), lijst(MOE, eigen(MOE).in_onderzoek("010310"), gehuwd(VA), onder_curatele()), GEHUWD[1]],
        een_ouder(VA),
    ),
    Geval(
        "de naam op de eigen lijst van een ouder wordt niet gelezen",
        GEHUWD_GEZAG,
        [kind(), lijst(MOE, eigen(MOE).in_onderzoek("010240"), gehuwd(VA)), GEHUWD[1]],
        SAMEN,
    ),
    Geval(
        "de hele persoon op de eigen lijst van een ouder telt al zodra die is opgezocht",
        "1:251a BW",
        [kind(uitspraak("1")), lijst(MOE), lijst(VA, eigen(VA).in_onderzoek("010000"))],
        ALLEEN.onderzocht(),
    ),
    Geval(
        "ook het antwoord dat niemand gezag heeft",
        "1:253g BW, 1:253h BW",
        [kind(geen("03"), ouder(1, MOE).in_onderzoek("020120")), onbevoegd(MOE, "OVERLEDEN")],
        tijdelijk_geen("OUDER_OVERLEDEN").onderzocht(),
    ),
]

BIJ_EEN_PARTNER = [
    Geval(
        "de naam van de partner, zoals die bij de ouder staat",
        MET_PARTNER,
        [KIND_VAN_MOE, lijst(MOE, gehuwd(PAUL).in_onderzoek("050240")), lijst(PAUL)],
        met_partner(MOE, PAUL).onderzocht(),
    ),
    Geval(
        "de geboortedatum op de lijst van de partner",
        MET_PARTNER,
        [KIND_VAN_MOE, lijst(MOE, gehuwd(PAUL)), lijst(PAUL, eigen(PAUL).in_onderzoek("010310"))],
        met_partner(MOE, PAUL).onderzocht(),
    ),
    Geval(
        "de naam op de lijst van de partner doet bij gezamenlijk gezag niet ter zake",
        MET_PARTNER,
        [KIND_VAN_MOE, lijst(MOE, gehuwd(PAUL)), lijst(PAUL, eigen(PAUL).in_onderzoek("010240"))],
        met_partner(MOE, PAUL),
    ),
    Geval(
        "de naam op de lijst van de partner die voogd wordt",
        "1:253x lid 1 BW",
        [
            KIND_VAN_MOE,
            onbevoegd(MOE, "OVERLEDEN", gehuwd(PAUL)),
            lijst(PAUL, eigen(PAUL).in_onderzoek("010240")),
        ],
        voogdij(PAUL).onderzocht(),
    ),
    Geval(
        "de huwelijken op de lijst van de partner worden niet gelezen",
        MET_PARTNER,
        [KIND_VAN_MOE, lijst(MOE, gehuwd(PAUL)), lijst(PAUL, gehuwd(MOE).in_onderzoek("050610"))],
        met_partner(MOE, PAUL),
    ),
    Geval(
        "de akte van de weggevallen ouder wordt gelezen als er bij de geboorte een partner was",
        MET_PARTNER,
        [
            kind(ouder(2, VA).zonder("01.20", "02.10", "02.40").in_onderzoek("038120")),
            lijst(MOE, gehuwd(PAUL)),
            lijst(PAUL),
        ],
        met_partner(MOE, PAUL).onderzocht(),
    ),
    Geval(
        "de akte van de weggevallen ouder wordt niet gelezen als er geen partner was",
        MOEDER_ALLEEN,
        [kind(ouder(2, VA).zonder("01.20", "02.10", "02.40").in_onderzoek("038120")), lijst(MOE)],
        ALLEEN,
    ),
    Geval(
        "de geboortedatum van de andere ouder wordt bij gezag met een derde gelezen",
        "1:253t BW",
        [kind(uitspraak("1D")), lijst(MOE), lijst(VA, eigen(VA).in_onderzoek("010310"))],
        met_onbekende(MOE).onderzocht(),
    ),
    Geval(
        "de hele persoon van een overleden partner telt: die is opgezocht",
        "1:253f BW",
        [KIND_VAN_MOE, lijst(MOE, gehuwd(PAUL)), onbevoegd(PAUL, "OVERLEDEN", eigen(PAUL).in_onderzoek("010000"))],
        ALLEEN.onderzocht(),
    ),
    Geval(
        "de geboortedatum van een overleden partner wordt niet gelezen",
        "1:253f BW",
        [KIND_VAN_MOE, lijst(MOE, gehuwd(PAUL)), onbevoegd(PAUL, "OVERLEDEN", eigen(PAUL).in_onderzoek("010310"))],
        ALLEEN,
    ),
    Geval(
        "bij voogdij door de rechter telt de hele persoon van een partner bij de geboorte",
        "1:280 BW",
        [
            kind(geen("03"), uitspraak("D")),
            lijst(MOE, gehuwd(PAUL)),
            lijst(PAUL, eigen(PAUL).in_onderzoek("010000")),
        ],
        voogdij().onderzocht(),
    ),
]

TOT_HET_NIET_VERDER_KON = [
    Geval(
        "het burgerservicenummer van de vader staat op twee lijsten; wat daarvoor is gelezen, telt",
        GEHUWD_GEZAG,
        [kind(ouder(1, MOE).in_onderzoek("020240")), GEHUWD[0], GEHUWD[1], lijst(VA)],
        FOUT.onderzocht(),
    ),
    Geval(
        "dat nummer zelf telt ook",
        GEHUWD_GEZAG,
        [kind(ouder(2, VA).in_onderzoek("030120")), GEHUWD[0], GEHUWD[1], lijst(VA)],
        FOUT.onderzocht(),
    ),
    Geval(
        "het huwelijk op de lijst van de moeder, die eerder is opgezocht, telt ook",
        GEHUWD_GEZAG,
        [kind(), lijst(MOE, gehuwd(VA).in_onderzoek("050610")), GEHUWD[1], lijst(VA)],
        FOUT.onderzocht(),
    ),
    Geval(
        "wat pas daarna gelezen zou worden, telt niet",
        GEHUWD_GEZAG,
        [kind(eigen(KIND).in_onderzoek("010330"), ouder(2, VA).in_onderzoek("036210")), GEHUWD[0], *[lijst(VA)] * 2],
        FOUT,
    ),
    Geval(
        "een echtgenoot zonder naam, met een vader die bij de echtgenoten wordt gezocht",
        GEHUWD_GEZAG,
        [kind(ouder(2, zonder_bsn(VA)).in_onderzoek("030310")), lijst(MOE, gehuwd(VA).zonder("02.40"))],
        FOUT.onderzocht(),
    ),
    Geval(
        "een echtgenoot zonder geboortedatum, waar die geboortedatum in onderzoek is",
        GEHUWD_GEZAG,
        [kind(ouder(2, zonder_bsn(VA))), lijst(MOE, gehuwd(VA).zonder("03.10").in_onderzoek("050310"))],
        FOUT.onderzocht(),
    ),
    Geval(
        "een scheiding zonder datum, met de reden in onderzoek",
        "1:251 lid 2 BW",
        [
            kind(),
            lijst(MOE, gescheiden(VA, 20100101, 20180101).zonder("07.10").in_onderzoek("050740")),
            lijst(VA, gescheiden(MOE, 20100101, 20180101)),
        ],
        FOUT.onderzocht(),
    ),
    Geval(
        "een geadopteerd kind zonder tweede ouder, met de ingang van de uitspraak in onderzoek",
        "1:229 BW",
        [kind(eigen(KIND, "1AQ0100"), geen("03"), uitspraak("1").in_onderzoek("118510")), lijst(MOE)],
        FOUT.onderzocht(),
    ),
    Geval(
        "een ouder die niet-ingezetene is: of die bevoegd is, was al gelezen",
        "1:251a BW",
        [kind(uitspraak("1")), lijst(MOE, eigen(MOE).in_onderzoek("010310"), rni()), lijst(VA)],
        ontbreekt("ouder1 van bevraagde persoon is niet in BRP geregistreerd").onderzocht(),
    ),
]

GEVALLEN = [
    *DE_AANDUIDING,
    *OP_DE_LIJST_VAN_HET_KIND,
    *OP_DE_LIJST_VAN_EEN_OUDER,
    *BIJ_EEN_PARTNER,
    *TOT_HET_NIET_VERDER_KON,
]


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_in_onderzoek(geval: Geval) -> None:
    assert geval.uitslag == geval.verwacht
