"""Veilig Thuis asks all partners at once who knows a child and its family; some are slow, broken or worse."""

from __future__ import annotations

import asyncio
import gc
from collections import Counter
from contextlib import aclosing
from dataclasses import replace

import pytest

from api.partnerdienst import SINDS
from api.partnergedrag import Gedrag
from bekendheid.beleid import lees_beleid
from bekendheid.bevraging.klant import VERBINDINGEN, Klanten
from bekendheid.bevraging.rondvraag import Rondvraag, Uitkomst, vraag_rond, zodra_bekend
from bekendheid.partner import MEESTE_GEDULD, Contact
from bekendheid.waarden import Functie, RedenVerzoek, Soort
from graph.fouten import OngeldigeInvoer
from tests.bekendheid.bevraging.dienst import (
    BROER,
    KIND,
    KORT,
    VRAGER,
    ZUS,
    Dienst,
    met_klanten,
    partnerdienst,
    rondvraag,
    vraag,
)

GEWOON = Gedrag.GEWOON


def test_drie_partners_zeggen_wie_zij_kennen() -> None:
    with partnerdienst(GEWOON, GEWOON, GEWOON) as dienst:
        berichten = vraag(dienst, rondvraag(KIND, BROER, ZUS))
    per_partner = [[gekend.burgerservicenummer for gekend in b.personen] for b in berichten]
    assert per_partner == [[KIND, BROER, ZUS]] * 3
    bekend = [[g.burgerservicenummer for g in b.personen if g.uitkomst is Uitkomst.BEKEND] for b in berichten]
    assert bekend == [[ZUS], [BROER], [KIND]]
    (gekend,) = (g for g in berichten[2].personen if g.uitkomst is Uitkomst.BEKEND)
    assert (gekend.sinds, gekend.contact) == (SINDS, Contact(Functie.MELDPUNT))
    assert all(
        g.sinds is None and g.contact is None
        for b in berichten
        for g in b.personen
        if g is not gekend and g.uitkomst is Uitkomst.NIET_BEKEND
    )


@pytest.mark.parametrize(
    ("gedrag", "uitkomst"),
    [
        (Gedrag.HANGT, Uitkomst.TE_LAAT),
        (Gedrag.DRUPPELT, Uitkomst.TE_LAAT),
        (Gedrag.FAALT, Uitkomst.STORING),
        (Gedrag.ONZIN, Uitkomst.STORING),
        (Gedrag.VERWISSELT, Uitkomst.STORING),
        (Gedrag.EINDELOOS, Uitkomst.STORING),
        (Gedrag.VERWIJST, Uitkomst.STORING),
        (Gedrag.WEIGERT, Uitkomst.GEWEIGERD),
    ],
)
def test_wat_een_partner_ook_doet_de_anderen_antwoorden(gedrag: Gedrag, uitkomst: Uitkomst) -> None:
    with partnerdienst(GEWOON, gedrag, GEWOON) as dienst:
        een, ander, drie = vraag(dienst, rondvraag(KIND, BROER))
        # Sent on to another address, the question would have come to partner 0 a second time.
        assert dienst.nagebootst[0].gevraagd == 1
    assert [g.uitkomst for g in ander.personen] == [uitkomst, uitkomst]
    goed = {Uitkomst.BEKEND, Uitkomst.NIET_BEKEND}
    assert {g.uitkomst for b in (een, drie) for g in b.personen} <= goed


def test_een_partner_die_er_niet_is() -> None:
    with partnerdienst(GEWOON) as dienst:
        (goed,) = dienst.partners
        weg = replace(goed, oin="1" * 20, naam="Weg", url="http://127.0.0.1:1")
        berichten = vraag(dienst, partners=[goed, weg])
    assert [b.personen[0].uitkomst for b in berichten] == [Uitkomst.NIET_BEKEND, Uitkomst.STORING]


def test_wie_snel_is_wordt_gehoord_terwijl_een_ander_nog_hangt() -> None:
    async def lees(dienst: Dienst, klanten: Klanten) -> list[str]:
        partners = [replace(partner, geduld=MEESTE_GEDULD) for partner in dienst.partners]
        gehoord = []
        async with aclosing(zodra_bekend(rondvraag(), partners, klanten, lees_beleid())) as berichten:
            async for bericht in berichten:
                gehoord.append(bericht.partner.naam)
                if len(gehoord) == 4:
                    break
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return gehoord

    with partnerdienst(Gedrag.HANGT, *[GEWOON] * 4) as dienst:
        gehoord = met_klanten(lambda klanten: lees(dienst, klanten))
    assert sorted(gehoord) == [f"Partner {nummer:03}" for nummer in range(1, 5)]


def test_wie_de_vraag_niet_mag_krijgen_hoort_er_niets_van() -> None:
    with partnerdienst(GEWOON) as dienst:
        (bericht,) = vraag(dienst, rondvraag(reden=RedenVerzoek.AFDOENING_OM))
        assert dienst.nagebootst[0].gevraagd == 0
    assert bericht.personen[0].uitkomst is Uitkomst.NIET_GEVRAAGD


def test_de_partner_past_ook_zelf_het_beleid_toe() -> None:
    """A partner refuses by its own rules what ours would allow."""
    open_voor_ons = lees_beleid()

    class Ruimer(type(open_voor_ons)):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__([])

        def mag(self, *_: str) -> bool:
            return True

    school = rondvraag(vrager=VRAGER.model_copy(update={"soort": Soort.ONDERWIJS}))
    with partnerdienst(GEWOON) as dienst:
        (bericht,) = met_klanten(lambda klanten: vraag_rond(school, dienst.partners, klanten, Ruimer()))
    assert bericht.personen[0].uitkomst is Uitkomst.GEWEIGERD


def test_wie_geen_eigen_dienst_heeft_wordt_niet_gevraagd() -> None:
    with partnerdienst(GEWOON) as dienst:
        assert vraag(dienst, partners=[replace(dienst.partners[0], url=None)]) == []


@pytest.mark.parametrize(
    ("nummers", "trace"),
    [((), None), ((KIND, KIND), None), ((KIND,) * 101, None), (("12",), None), ((KIND,), "spoor\r\nX: y")],
)
def test_een_vraag_die_zo_niet_kan(nummers: tuple[str, ...], trace: str | None) -> None:
    with pytest.raises(OngeldigeInvoer) as fout:
        Rondvraag(VRAGER, RedenVerzoek.VT_MELDING, nummers, trace)
    assert KIND not in str(fout.value)


def test_geen_persoonsgegevens_in_logs_en_adressen(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(0), partnerdienst(*Gedrag) as dienst:
        vraag(dienst, rondvraag(KIND, BROER))
    assert any("/v1/bekendheid" in regel.getMessage() for regel in caplog.records)
    for regel in caplog.records:
        alles = f"{regel.getMessage()} {regel.args} {regel.exc_text}"
        assert KIND not in alles
        assert BROER not in alles


def test_wie_hing_antwoordt_weer_zodra_hij_dat_kan() -> None:
    async def werk(dienst: Dienst, klanten: Klanten) -> list[Uitkomst]:
        partners = dienst.partners
        for _ in range(3 * VERBINDINGEN):
            (bericht,) = await vraag_rond(rondvraag(), [replace(partners[0], geduld=0.05)], klanten, lees_beleid())
            assert bericht.personen[0].uitkomst is Uitkomst.TE_LAAT
        dienst.nagebootst[0].gedrag = GEWOON
        (bericht,) = await vraag_rond(rondvraag(), [replace(partners[0], geduld=30.0)], klanten, lees_beleid())
        return [gekend.uitkomst for gekend in bericht.personen]

    with partnerdienst(Gedrag.HANGT) as dienst:
        assert met_klanten(lambda klanten: werk(dienst, klanten)) == [Uitkomst.NIET_BEKEND]


def test_een_partner_krijgt_nooit_meer_verbindingen_dan_afgesproken() -> None:
    async def werk(dienst: Dienst, klanten: Klanten) -> int:
        meeste = 0

        async def kijk() -> None:
            nonlocal meeste
            while True:
                meeste = max(meeste, dienst.verbindingen)
                await asyncio.sleep(KORT / 50)

        kijker = asyncio.create_task(kijk())
        vragen = (vraag_rond(rondvraag(), dienst.partners, klanten, lees_beleid()) for _ in range(25))
        alle = await asyncio.gather(*vragen)
        kijker.cancel()
        assert {g.uitkomst for (bericht,) in alle for g in bericht.personen} == {Uitkomst.TE_LAAT}
        return meeste

    with partnerdienst(Gedrag.HANGT) as dienst:
        # A connection that was given up may still be closing at the other end while its successor is there.
        assert 1 <= met_klanten(lambda klanten: werk(dienst, klanten)) <= 2 * VERBINDINGEN


def test_veertig_partners_waarvan_er_hangen_en_falen_en_alle_andere_antwoorden() -> None:
    with partnerdienst(*[Gedrag.HANGT] * 2, *[Gedrag.FAALT] * 2, *[GEWOON] * 36) as dienst:
        uitkomsten = Counter(bericht.personen[0].uitkomst for bericht in vraag(dienst))
    assert (uitkomsten[Uitkomst.TE_LAAT], uitkomsten[Uitkomst.STORING]) == (2, 2)
    assert uitkomsten[Uitkomst.BEKEND] + uitkomsten[Uitkomst.NIET_BEKEND] == 36


def test_vragen_laat_niets_achter() -> None:
    rondes = 40

    async def werk(dienst: Dienst, klanten: Klanten) -> int:
        partners = [replace(p, geduld=0.02 if p.geduld == KORT else p.geduld) for p in dienst.partners]

        async def na(aantal: int) -> int:
            for _ in range(aantal):
                await vraag_rond(rondvraag(KIND, BROER), partners, klanten, lees)
            assert asyncio.all_tasks() == {asyncio.current_task()}
            gc.collect()
            return len(gc.get_objects())

        lees = lees_beleid()
        await na(rondes)
        return await na(rondes) - await na(rondes)

    with partnerdienst(GEWOON, Gedrag.HANGT, Gedrag.FAALT, GEWOON) as dienst:
        # Less than one object left behind for each enquiry.
        assert abs(met_klanten(lambda klanten: werk(dienst, klanten))) < rondes
