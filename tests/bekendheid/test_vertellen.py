"""Partners that have an address for signals are told of each once, and once that it is over, whatever breaks."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest

from api.instellingen import open_store
from api.partnergedrag import Gedrag
from bekendheid.bevraging.berichten import SIGNALEN, Signaalbericht, Signaalsoort
from bekendheid.bevraging.klant import Klanten, Mislukt
from bekendheid.partner import Adresboek, Contact, Partner
from bekendheid.registreren import registreer, trek_in
from bekendheid.schoonmaken import maak_schoon
from bekendheid.vertellen import Verstuurd, Volhouden, verstuur
from bekendheid.waarden import Functie
from graph.bekendheid import Betrokkene, Registratie, Vertelling
from graph.registratiestore import Registratiestore
from graph.store import Store
from tests.bekendheid.bevraging.dienst import Dienst, partnerdienst
from tests.contract.bekenden import VANDAAG, kent
from tests.contract.mensen import bewaar, brp
from tests.gezag.bouwstenen import KIND, MOE, ZUS, eigen, lijst, ouder

DAG = timedelta(days=1)
SIGNAAL, INGETROKKEN = Signaalsoort
KOEN, ZOE = (lijst(kind, eigen(kind), ouder(1, MOE)) for kind in (KIND, ZUS))
VOLHOUDEN = Volhouden(pogingen=2, begin=0.0)
NIEMAND = frozenset[str]()


class Keten:
    """A store with Koen and Zoe, and partners of whom the last has no address for signals."""

    def __init__(self, store: Store, dienst: Dienst) -> None:
        self.store, self.dienst = store.registraties, dienst
        self.dag = VANDAAG

    @property
    def partners(self) -> Sequence[Partner]:
        uit = [
            replace(
                een,
                url=None,
                meldingsbevoegd=True,
                signalen_url=f"{een.url}{SIGNALEN}",
                contacten={Functie.MELDER: Contact(Functie.MELDER, f"088 000 000{nummer}")},
            )
            for nummer, een in enumerate(self.dienst.partners)
        ]
        return [*uit[:-1], replace(uit[-1], signalen_url=None)]

    @property
    def adresboek(self) -> Adresboek:
        return Adresboek(list(self.partners))

    async def registreer(self, partner: int, kind: str | None = KIND.bsn) -> Registratie:
        een = kent(self.partners[partner].oin, kind)
        uit = await registreer(self.store, [een], self.adresboek, NIEMAND, self.dag)
        assert uit.nieuw == 1
        return een

    async def trek_in(self, partner: int, kind: str | None = KIND.bsn) -> None:
        assert await trek_in(self.store, self.partners[partner].oin, Betrokkene(kind), NIEMAND, self.dag)

    async def schoon(self) -> None:
        await maak_schoon(self.store, NIEMAND, self.dag, proef=False)

    async def verstuur(self, klanten: Klanten | None = None, store: Registratiestore | None = None) -> Verstuurd:
        klanten = klanten or Klanten()
        try:
            return await verstuur(store or self.store, self.adresboek, self.dag, klanten, VOLHOUDEN)
        finally:
            await klanten.sluit()

    def gehoord(self, partner: int) -> list[Signaalbericht]:
        return list(self.dienst.nagebootst[partner].signalen)

    def soorten(self, partner: int) -> list[Signaalsoort]:
        return [een.soort for een in self.gehoord(partner)]

    def gedraag(self, partner: int, gedrag: Gedrag) -> None:
        self.dienst.nagebootst[partner].gedrag = gedrag


Verhaal = Callable[[Keten], Awaitable[None]]


@contextmanager
def _keten(pad: Path, *gedrag: Gedrag) -> Iterator[Callable[[Verhaal], None]]:
    with partnerdienst(*gedrag) as dienst:

        async def vertel(verhaal: Verhaal) -> None:
            store = open_store(f"sqlite:///{pad / 'store.db'}")
            try:
                await bewaar(store, brp(KOEN), brp(ZOE))
                await verhaal(Keten(store, dienst))
            finally:
                await store.sluit()

        yield lambda verhaal: asyncio.run(vertel(verhaal))


def vertel(pad: Path, verhaal: Verhaal, *gedrag: Gedrag) -> None:
    """Tell a story with two partners that behave like this, and one without an address for signals."""
    with _keten(pad, *(gedrag or [Gedrag.GEWOON] * 2), Gedrag.GEWOON) as doe:
        doe(verhaal)


class Afgebroken(Exception):
    """The program was killed."""


class ValtStil:
    """A store to which nobody gets to note that something was received."""

    def __init__(self, store: Registratiestore) -> None:
        self._store = store

    def __getattr__(self, naam: str) -> object:
        return getattr(self._store, naam)

    async def noteer_verteld(self, vertelling: Vertelling, *, zeker: bool) -> None:
        if zeker:
            raise Afgebroken
        await self._store.noteer_verteld(vertelling, zeker=zeker)

    async def noteer_ingetrokken(self, _: Vertelling) -> None:
        raise Afgebroken


async def afgebroken(keten: Keten) -> None:
    """Send until the first message was received, and stop there as if killed."""
    with pytest.raises(Afgebroken):
        await keten.verstuur(store=cast(Registratiestore, ValtStil(keten.store)))


def test_ieder_hoort_een_keer_wie_te_bellen_en_niets_over_wie(tmp_path: Path) -> None:
    async def verhaal(keten: Keten) -> None:
        een, ander = await keten.registreer(0), await keten.registreer(1, ZUS.bsn)
        assert await keten.verstuur() == Verstuurd(verteld=2)
        assert await keten.verstuur() == Verstuurd()
        (bij_een,), (bij_ander,) = keten.gehoord(0), keten.gehoord(1)
        assert (bij_een.registratie, bij_ander.registratie) == (een.id, ander.id)
        assert bij_een.sleutel != bij_ander.sleutel
        assert bij_een.model_dump(mode="json", exclude={"sleutel", "registratie"}) == {
            "soort": "signaal",
            "partner": "Partner 001",
            "contact": {"functie": "melder", "telefoon": "088 000 0001", "email": None},
        }
        assert str(KIND.bsn) not in bij_een.model_dump_json()
        assert str(ander.id) not in bij_een.model_dump_json()

    vertel(tmp_path, verhaal)


def test_dat_de_ander_ook_een_broer_kent_wordt_niet_verteld(tmp_path: Path) -> None:
    async def verhaal(keten: Keten) -> None:
        await keten.registreer(0)
        await keten.registreer(1)
        assert await keten.verstuur() == Verstuurd(verteld=2)
        await keten.registreer(1, ZUS.bsn)
        assert await keten.verstuur() == Verstuurd(verteld=1), "only partner 1, about its new registration"
        await keten.trek_in(1)
        assert await keten.verstuur() == Verstuurd(ingetrokken=1)
        assert keten.soorten(0) == [SIGNAAL], "the other is still known with it"
        await keten.trek_in(1, ZUS.bsn)
        assert await keten.verstuur() == Verstuurd(ingetrokken=2)
        assert keten.soorten(0) == [SIGNAAL, INGETROKKEN]

    vertel(tmp_path, verhaal)


def test_dat_het_voorbij_is_hoort_ieder_een_keer_ook_als_alles_al_in_het_archief_ligt(tmp_path: Path) -> None:
    async def verhaal(keten: Keten) -> None:
        await keten.registreer(0)
        await keten.registreer(1)
        await keten.verstuur()
        await keten.trek_in(1)
        await keten.schoon()
        assert await keten.verstuur() == Verstuurd(ingetrokken=2)
        await keten.schoon()
        assert await keten.verstuur() == Verstuurd()
        signaal, voorbij = keten.gehoord(0)
        assert (voorbij.soort, voorbij.sleutel) == (INGETROKKEN, signaal.sleutel)
        assert (voorbij.partner, voorbij.contact) == (None, None)

    vertel(tmp_path, verhaal)


def test_een_signaal_dat_vanzelf_eindigt_is_ook_zonder_schoonmaak_voorbij(tmp_path: Path) -> None:
    async def verhaal(keten: Keten) -> None:
        await keten.registreer(0)
        await keten.registreer(1)
        await keten.verstuur()
        keten.dag = VANDAAG + 731 * DAG
        assert await keten.verstuur() == Verstuurd(ingetrokken=2)

    vertel(tmp_path, verhaal)


def test_wie_geen_adres_heeft_haalt_zelf_op(tmp_path: Path) -> None:
    async def verhaal(keten: Keten) -> None:
        await keten.registreer(0)
        await keten.registreer(2)
        assert await keten.verstuur() == Verstuurd(verteld=1)
        assert (len(keten.gehoord(0)), keten.gehoord(2)) == (1, [])
        assert await keten.store.verteld(keten.partners[2].oin) == {}
        assert len(await keten.store.signalen(keten.partners[2].oin)) == 1

    vertel(tmp_path, verhaal)


STUK = [Gedrag.FAALT, Gedrag.HANGT, Gedrag.WEIGERT, Gedrag.ONZIN, Gedrag.VERWIJST, Gedrag.DRUPPELT, Gedrag.EINDELOOS]


@pytest.mark.parametrize("gedrag", STUK)
def test_wat_niet_aankwam_volgt_later_met_dezelfde_sleutel(tmp_path: Path, gedrag: Gedrag) -> None:
    async def verhaal(keten: Keten) -> None:
        await keten.registreer(0)
        await keten.registreer(1)
        assert await keten.verstuur() == Verstuurd(verteld=1, mislukt=1)
        keten.gedraag(0, Gedrag.GEWOON)
        assert await keten.verstuur() == Verstuurd(verteld=1)
        assert await keten.verstuur() == Verstuurd()
        assert len({een.sleutel for een in keten.gehoord(0)}) == 1
        keten.gedraag(0, gedrag)
        await keten.trek_in(0)
        assert await keten.verstuur() == Verstuurd(ingetrokken=1, mislukt=1)
        keten.gedraag(0, Gedrag.GEWOON)
        assert await keten.verstuur() == Verstuurd(ingetrokken=1)

    vertel(tmp_path, verhaal, gedrag, Gedrag.GEWOON)


def test_een_storing_die_voorbijgaat_wordt_meteen_nog_eens_geprobeerd(tmp_path: Path) -> None:
    async def verhaal(keten: Keten) -> None:
        await keten.registreer(0)
        await keten.registreer(2)

        class Herstelt(Klanten):
            async def meld(self, partner: Partner, bericht: Signaalbericht, voor: float) -> Mislukt | None:
                uit = await super().meld(partner, bericht, voor)
                keten.gedraag(0, Gedrag.GEWOON)
                return uit

        assert await keten.verstuur(Herstelt()) == Verstuurd(verteld=1)
        assert keten.soorten(0) == [SIGNAAL, SIGNAAL]

    vertel(tmp_path, verhaal, Gedrag.FAALT, Gedrag.GEWOON)


def test_afgebroken_tussen_versturen_en_noteren_herhaalt_en_verliest_niets(tmp_path: Path) -> None:
    async def verhaal(keten: Keten) -> None:
        await keten.registreer(0)
        await keten.registreer(2)
        await afgebroken(keten)
        assert await keten.verstuur() == Verstuurd(verteld=1)
        een, nog_eens = keten.gehoord(0)
        assert een == nog_eens
        await keten.trek_in(2)
        await afgebroken(keten)
        assert await keten.verstuur() == Verstuurd(ingetrokken=1)
        assert keten.gehoord(0)[2] == keten.gehoord(0)[3]
        assert keten.gehoord(0)[3].sleutel == een.sleutel

    vertel(tmp_path, verhaal)


def test_wie_het_misschien_hoorde_hoort_ook_dat_het_voorbij_is(tmp_path: Path) -> None:
    async def verhaal(keten: Keten) -> None:
        await keten.registreer(0)
        await keten.registreer(2)
        await afgebroken(keten)
        await keten.trek_in(2)
        assert await keten.verstuur() == Verstuurd(ingetrokken=1)
        assert keten.soorten(0) == [SIGNAAL, INGETROKKEN]

    vertel(tmp_path, verhaal)


def test_wie_het_niet_hoorde_hoort_ook_niet_dat_het_voorbij_is(tmp_path: Path) -> None:
    async def verhaal(keten: Keten) -> None:
        await keten.registreer(0)
        await keten.registreer(1)
        await keten.trek_in(1)
        assert await keten.verstuur() == Verstuurd()
        assert keten.gehoord(0) == keten.gehoord(1) == []

    vertel(tmp_path, verhaal)


def test_wie_hangt_houdt_niemand_op_en_krijgt_niet_alles_een_voor_een(tmp_path: Path) -> None:
    async def verhaal(keten: Keten) -> None:
        for nummer in range(2):
            for kind in (KIND.bsn, ZUS.bsn):
                await keten.registreer(nummer, kind)
        klaar = asyncio.create_task(keten.verstuur())
        while len(keten.gehoord(1)) < 2:
            await asyncio.sleep(0.01)
        assert not klaar.done(), "partner 1 has heard all while partner 0 still hangs"
        assert await klaar == Verstuurd(verteld=2, mislukt=2)
        assert keten.dienst.nagebootst[0].gevraagd == VOLHOUDEN.pogingen

    vertel(tmp_path, verhaal, Gedrag.HANGT, Gedrag.GEWOON)


def test_na_drie_mislukte_berichten_wordt_een_partner_met_rust_gelaten(tmp_path: Path) -> None:
    async def verhaal(keten: Keten) -> None:
        for kind in (KIND.bsn, ZUS.bsn):
            await keten.registreer(0, kind)
        for nummer in (1, 2):
            await keten.registreer(nummer)
        uit = await keten.verstuur()
        assert (uit.verteld, uit.mislukt) == (2, 4), "partner 1 heard of partners 0 and 2"
        assert len({een.sleutel for een in keten.gehoord(0)}) == 3
        assert keten.dienst.nagebootst[0].gevraagd == 3 * VOLHOUDEN.pogingen

    vertel(tmp_path, verhaal, Gedrag.FAALT, Gedrag.GEWOON)


def test_een_bericht_over_niets_of_niemand_bestaat_niet() -> None:
    maak = partial(Signaalbericht, sleutel=UUID(int=1), registratie=UUID(int=2))
    with pytest.raises(ValueError, match="noemt niemand"):
        maak(soort=INGETROKKEN, partner="School")
    with pytest.raises(ValueError, match="noemt wie te bellen"):
        maak(soort=SIGNAAL)
