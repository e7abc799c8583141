"""What partners register, hear of each other and end, and cleaning that up; every answer is logged here."""

from __future__ import annotations

from collections.abc import Sequence

from bekendheid.aanmelden import Weigering
from bekendheid.bevraging.klant import Klanten
from bekendheid.registreren import Gesignaleerd, Uitslag, registreer, signalen_voor, trek_in
from bekendheid.schoonmaken import Verslag, maak_schoon
from bekendheid.vertellen import Verstuurd, verstuur
from graph.bekendheid import Betrokkene, Registratie
from graph.fouten import OngeldigeInvoer
from graph.store import Store

from .logboek import antwoord_gegeven
from .partners import Onbekend, Partners

MEESTE = 500
"""Registrations at once."""


class Registratiebaak:
    """The registrations of one store, for the partners of one address book."""

    def __init__(self, store: Store, partners: Partners) -> None:
        self.partners = partners
        self._store = store.registraties

    async def registreer(self, partner: str, aangemeld: Sequence[Registratie | Weigering]) -> Uitslag:
        """Register a series of this partner. Raises OngeldigeInvoer for too many at once."""
        if len(aangemeld) > MEESTE:
            raise OngeldigeInvoer("registraties", f"stuur er hoogstens {MEESTE} tegelijk")
        bij = self.partners
        uit = await registreer(self._store, aangemeld, bij.adresboek, bij.tehuizen, bij.vandaag)
        uitkomst = "geweigerd" if uit.geweigerd else "ok"
        antwoord_gegeven("registreerBekendheid", uitkomst, len(uit.registraties), partner=partner)
        return uit

    async def trek_in(self, partner: str, betrokkene: Betrokkene) -> Registratie | Onbekend:
        """End a registration. Raises OngeldigeInvoer for an unknown partner."""
        wie = self.partners.partner(partner)
        uit = await trek_in(self._store, wie.oin, betrokkene, self.partners.tehuizen, self.partners.vandaag)
        antwoord_gegeven("trekBekendheidIn", "ok" if uit else "niet gevonden", 1 if uit else 0, partner=wie.oin)
        return uit or Onbekend("deze organisatie heeft geen registratie van deze persoon die nog loopt")

    async def signalen(self, partner: str) -> Sequence[Gesignaleerd]:
        """What one partner was told and still holds. Raises OngeldigeInvoer for an unknown partner."""
        wie = self.partners.partner(partner)
        uit = await signalen_voor(self._store, wie.oin, self.partners.adresboek, self.partners.vandaag)
        antwoord_gegeven("signalen", "ok", len(uit), partner=wie.oin)
        return uit

    async def schoon(self, *, proef: bool) -> Verslag:
        """Clean: see `maak_schoon`."""
        verslag = await maak_schoon(self._store, self.partners.tehuizen, self.partners.vandaag, proef=proef)
        antwoord_gegeven("schoon", "proef" if proef else "ok", verslag.gearchiveerd.total() + verslag.vernietigd)
        return verslag

    async def verstuur(self) -> Verstuurd:
        """Tell partners of their signals: see `verstuur`."""
        klanten = Klanten()
        try:
            uit = await verstuur(self._store, self.partners.adresboek, self.partners.vandaag, klanten)
        finally:
            await klanten.sluit()
        antwoord_gegeven("verstuurSignalen", "onvolledig" if uit.mislukt else "ok", uit.verteld + uit.ingetrokken)
        return uit
