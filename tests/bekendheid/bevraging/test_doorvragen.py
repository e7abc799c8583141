"""After a hit Veilig Thuis asks on, as far as the policy allows; without a hit nothing is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from api.partnergedrag import Gedrag
from bekendheid.beleid import lees_beleid
from bekendheid.bevraging.berichten import JaNee
from bekendheid.bevraging.doorvragen import Verrijking, vraag_door
from bekendheid.bevraging.rondvraag import Uitkomst
from bekendheid.waarden import RedenVerzoek, Vraag
from graph.fouten import OngeldigeInvoer
from tests.bekendheid.bevraging.dienst import BROER, KIND, ZUS, Dienst, met_klanten, partnerdienst, rondvraag


def doorvragen(dienst: Dienst, *vragen: Vraag, bsn: str = ZUS, reden: str = "01") -> Verrijking:
    wat = rondvraag(bsn, reden=RedenVerzoek(reden))
    return met_klanten(lambda klanten: vraag_door(wat, dienst.partners[0], vragen, klanten, lees_beleid()))


def test_na_een_treffer_komen_de_antwoorden() -> None:
    with partnerdienst(Gedrag.GEWOON) as dienst:
        antwoord = doorvragen(dienst, Vraag.POL_002, Vraag.POL_001)
    assert antwoord.uitkomst is Uitkomst.BEKEND
    assert [vraag for vraag, _ in antwoord.antwoorden] == [Vraag.POL_002, Vraag.POL_001]
    assert {soort for _, soort in antwoord.antwoorden} <= {*JaNee}


def test_zonder_treffer_wordt_niets_gevraagd() -> None:
    with partnerdienst(Gedrag.GEWOON) as dienst:
        antwoord = doorvragen(dienst, Vraag.POL_001, bsn=KIND)
        assert dienst.nagebootst[0].gevraagd == 1
    assert (antwoord.uitkomst, antwoord.antwoorden) == (Uitkomst.NIET_BEKEND, ())


def test_wat_het_beleid_niet_toestaat_gaat_de_deur_niet_uit() -> None:
    with partnerdienst(Gedrag.GEWOON) as dienst:
        antwoord = doorvragen(dienst, Vraag.POL_001, Vraag.POL_004, Vraag.GI_001)
    assert [vraag for vraag, _ in antwoord.antwoorden] == [Vraag.POL_001]
    assert antwoord.niet_toegestaan == (Vraag.POL_004, Vraag.GI_001)


def test_mag_geen_enkele_vraag_dan_wordt_ook_de_eerste_niet_gesteld() -> None:
    with partnerdienst(Gedrag.GEWOON) as dienst:
        antwoord = doorvragen(dienst, Vraag.POL_004)
        assert dienst.nagebootst[0].gevraagd == 0
    assert antwoord.uitkomst is Uitkomst.NIET_GEVRAAGD


@pytest.mark.parametrize(
    ("gedrag", "uitkomst"),
    [
        (Gedrag.HANGT, Uitkomst.TE_LAAT),
        (Gedrag.FAALT, Uitkomst.STORING),
        (Gedrag.VERWISSELT, Uitkomst.STORING),
        (Gedrag.WEIGERT, Uitkomst.GEWEIGERD),
    ],
)
def test_een_partner_die_niet_meewerkt(gedrag: Gedrag, uitkomst: Uitkomst) -> None:
    with partnerdienst(gedrag) as dienst:
        antwoord = doorvragen(dienst, Vraag.POL_001)
    assert (antwoord.uitkomst, antwoord.antwoorden) == (uitkomst, ())


def test_wat_zo_niet_kan_worden_gevraagd() -> None:
    with partnerdienst(Gedrag.GEWOON) as dienst:
        for vragen in ((), (Vraag.POL_001, Vraag.POL_001)):
            with pytest.raises(OngeldigeInvoer, match="vragen"):
                doorvragen(dienst, *vragen)
        wat, stil = rondvraag(ZUS), replace(dienst.partners[0], url=None)
        with pytest.raises(OngeldigeInvoer, match="bel haar"):
            met_klanten(lambda klanten: vraag_door(wat, stil, [Vraag.POL_001], klanten, lees_beleid()))
        met_zijn_tweeen = rondvraag(ZUS, BROER)
        with pytest.raises(OngeldigeInvoer, match="een persoon"):
            met_klanten(lambda k: vraag_door(met_zijn_tweeen, stil, [Vraag.POL_001], k, lees_beleid()))
