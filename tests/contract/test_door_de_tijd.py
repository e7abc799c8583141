"""Gezag through time and acting for somebody else need the lists of long ago: the same from every store."""

from __future__ import annotations

import pytest

from api import vertegenwoordigen
from api.vraagbaak import Vraagbaak
from gezag.vertegenwoordiging import Domein
from graph.store import Store
from loaders.laden import laad
from loaders.voorbeeld import PERSOONSLIJSTEN
from tests.contract.vullen import VANDAAG

pytestmark = pytest.mark.anyio

JELLE, MIRJAM, MARLOES, ANOUK = "999013038", "999013014", "999002016", "999004037"
ANNET, WILLEM = "999012034", "999012010"
"""A woman of over forty, and her father."""


async def test_het_verloop_en_de_vertegenwoordiging(store: Store) -> None:
    await laad(store, PERSOONSLIJSTEN, VANDAAG)
    baak = Vraagbaak(store, lambda: VANDAAG)
    jelle = await vertegenwoordigen.gezagsverloop(baak, JELLE)
    assert isinstance(jelle, vertegenwoordigen.VerloopAntwoord)
    assert [(p.van, p.tot) for p in jelle.verloop.perioden] == [(20130530, 20200318), (20200318, None)]
    annet = await vertegenwoordigen.gezagsverloop(baak, ANNET)
    assert isinstance(annet, vertegenwoordigen.VerloopAntwoord)
    assert annet.verloop.perioden[-1].tot == 19970103
    assert int(WILLEM) in {lijst.burgerservicenummer for lijst in annet.tijd.lijsten}
    antwoord = await vertegenwoordigen.mag(baak, MIRJAM, JELLE, Domein.PASPOORT, "2019-01-01")
    assert isinstance(antwoord, vertegenwoordigen.VertegenwoordigingAntwoord)
    assert (antwoord.vertegenwoordiging.oordeel, antwoord.vertegenwoordiging.tot) == ("SamenMet", 20200318)
    for wie, aantal in ((MARLOES, 3), (ANNET, 2)):
        allen = await vertegenwoordigen.allen_door(baak, wie, Domein.ZORG, None)
        assert isinstance(allen, vertegenwoordigen.OverzichtAntwoord)
        assert len(allen.overzicht.antwoorden) == aantal
    van_anouk = await vertegenwoordigen.allen_voor(baak, ANOUK, Domein.ZORG, None)
    assert isinstance(van_anouk, vertegenwoordigen.OverzichtAntwoord)
    assert van_anouk.overzicht.volledig
