"""The questions about which partners know whom: the policy is held to, the partners are asked, every answer is logged.

Who asks says so: there is no access control yet. But who that is, the address book says: a caller names an OIN, never
what kind of organisation it is. Who is not in the address book may ask nothing.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property

from bekendheid.aanmelden import Weigering
from bekendheid.antwoord import bekendheid, mensen
from bekendheid.beleid import lees_beleid
from bekendheid.bevraging.berichten import MEESTE_PERSONEN, Vrager
from bekendheid.bevraging.doorvragen import Verrijking, vraag_door
from bekendheid.bevraging.klant import Klanten
from bekendheid.bevraging.rondvraag import Rondvraag, vraag_rond
from bekendheid.instellingen import lees_instellingen
from bekendheid.partner import Adresboek, Partner, lees_adresboek
from bekendheid.registreren import Gesignaleerd, Uitslag, registreer, signalen_voor, trek_in
from bekendheid.samen import Samen, samen
from bekendheid.schoonmaken import Verslag, maak_schoon
from bekendheid.waarden import RedenVerzoek, Soort, Vraag
from bekendheid.wie import wie_is
from graph.bekendheid import Betrokkene, Registratie
from graph.fouten import OngeldigeInvoer
from graph.gezinssysteem import Gezinssysteem
from graph.model import Persoon
from graph.nummers import klopt_bsn
from graph.store import Store

from .instellingen import Instellingen
from .logboek import antwoord_gegeven

MEESTE = 10
"""Persons asked about at once; each comes with a gezinssysteem."""
MEESTE_REGISTRATIES = 500
GEEN_ADRESBOEK = "deze organisatie staat niet in het adresboek van partners (VERWANT_ADRESBOEK)"


@dataclass(frozen=True, slots=True)
class Verboden:
    """The policy does not allow this question."""

    melding: str


@dataclass(frozen=True, slots=True)
class Onbekend:
    """Somebody asked about is not known here, or has no registration."""

    melding: str


class Bekendheidsbaak:
    """Answers from one store and one address book; close it when done."""

    def __init__(
        self,
        store: Store,
        klok: Callable[[], int],
        instellingen: Instellingen,
        gezin: Callable[[str, int], Awaitable[Gezinssysteem | None]],
    ) -> None:
        self.store = store.registraties
        self._klok, self._gezin = klok, gezin
        self.adresboek = lees_adresboek(instellingen.adresboek) if instellingen.adresboek else Adresboek([])
        adressen = instellingen.instellingsadressen
        self._instellingen = lees_instellingen(adressen) if adressen else frozenset[str]()
        self._beleid = lees_beleid()

    @cached_property
    def _klanten(self) -> Klanten:
        return Klanten()

    async def sluit(self) -> None:
        """Hang up."""
        if "_klanten" in self.__dict__:
            await self._klanten.sluit()

    @property
    def vandaag(self) -> date:
        """Today."""
        return date.fromisoformat(str(self._klok()))

    @property
    def nu(self) -> datetime:
        """This moment, in UTC."""
        return datetime.now(UTC) + (self.vandaag - date.today())

    def partner(self, oin: str, veld: str = "partner") -> Partner:
        """The partner with this OIN. Raises OngeldigeInvoer when the address book does not have it."""
        gevonden = self.adresboek.get(oin.strip())
        if gevonden is None:
            raise OngeldigeInvoer(veld, GEEN_ADRESBOEK)
        return gevonden

    def _vrager(self, oin: str, reden: RedenVerzoek) -> Vrager | Verboden:
        """Who asks, when the policy has anything for that kind of organisation and this reason."""
        wie = self.adresboek.get(oin.strip())
        if wie is None:
            return Verboden(GEEN_ADRESBOEK)
        if not any(self._beleid.mag(wie.soort, reden, soort) for soort in Soort):
            return Verboden("deze organisatie mag om deze reden niets vragen")
        return Vrager(oin=wie.oin, soort=wie.soort)

    # ------------------------------------------------------------------------------------------------- asking

    async def bekendheid(
        self, vrager: str, reden: RedenVerzoek, burgerservicenummers: Sequence[str], *, met_gezin: bool, rond: bool
    ) -> Sequence[Samen] | Verboden | Onbekend:
        """Which partners know these persons and their gezinssysteem; with `rond` partners are asked here and now.

        Raises OngeldigeInvoer for none or too many persons, and for numbers that nobody can have.
        """
        _keur(burgerservicenummers)
        if isinstance(wie := self._vrager(vrager, reden), Verboden):
            return self._verboden("bekendheid", vrager, reden, wie)
        personen: dict[int, Persoon] = {}
        for nummer in burgerservicenummers:
            systeem = await self._gezin(nummer, self._klok())
            if systeem is None:
                self._log("bekendheid", "niet gevonden", 0, vrager, reden)
                return Onbekend("een van deze personen is hier niet bekend")
            over = mensen(systeem) if met_gezin else (systeem.persoon.persoon,)
            personen |= {een.id: een for een in over}
        bewaard = await self.store.registraties(list(personen))
        registraties = [een.registratie for een in bewaard]
        standen = bekendheid(
            tuple(personen.values()),
            registraties,
            wie_is(bewaard),
            self.adresboek,
            self._beleid,
            wie.soort,
            reden,
            self.vandaag,
        )
        nummers = [een.burgerservicenummer for een in personen.values() if een.burgerservicenummer]
        berichten = [
            bericht
            for begin in (range(0, len(nummers), MEESTE_PERSONEN) if rond else ())
            for bericht in await vraag_rond(
                Rondvraag(wie, reden, nummers[begin : begin + MEESTE_PERSONEN]),
                self.adresboek,
                self._klanten,
                self._beleid,
            )
        ]
        self._log("bekendheid", "ok", len(personen), vrager, reden)
        return samen(standen, berichten, self.vandaag)

    async def vraag_door(
        self, vrager: str, reden: RedenVerzoek, burgerservicenummer: str, partner: str, vragen: Sequence[Vraag]
    ) -> Verrijking | Verboden:
        """Concrete questions to one partner, if it knows this person. Raises OngeldigeInvoer, see `vraag_door`."""
        _keur([burgerservicenummer])
        if isinstance(wie := self._vrager(vrager, reden), Verboden):
            return self._verboden("vraagDoor", vrager, reden, wie)
        rondvraag = Rondvraag(wie, reden, [burgerservicenummer])
        uit = await vraag_door(rondvraag, self.partner(partner), vragen, self._klanten, self._beleid)
        self._log("vraagDoor", uit.uitkomst.value, 1, vrager, reden)
        return uit

    async def signalen(self, partner: str) -> Sequence[Gesignaleerd]:
        """What one partner was told and still holds. Raises OngeldigeInvoer for an unknown partner."""
        wie = self.partner(partner)
        uit = await signalen_voor(self.store, wie.oin, self.adresboek, self.vandaag)
        antwoord_gegeven("signalen", "ok", len(uit), partner=wie.oin)
        return uit

    # ---------------------------------------------------------------------------------------------- registering

    async def registreer(self, partner: str, aangemeld: Sequence[Registratie | Weigering]) -> Uitslag:
        """Register a series of this partner. Raises OngeldigeInvoer for too many at once."""
        if len(aangemeld) > MEESTE_REGISTRATIES:
            raise OngeldigeInvoer("registraties", f"stuur er hoogstens {MEESTE_REGISTRATIES} tegelijk")
        uit = await registreer(self.store, aangemeld, self.adresboek, self._instellingen, self.vandaag)
        uitkomst = "geweigerd" if uit.geweigerd else "ok"
        antwoord_gegeven("registreerBekendheid", uitkomst, len(uit.registraties), partner=partner)
        return uit

    async def trek_in(self, partner: str, betrokkene: Betrokkene) -> Registratie | Onbekend:
        """End a registration. Raises OngeldigeInvoer for an unknown partner."""
        wie = self.partner(partner)
        uit = await trek_in(self.store, wie.oin, betrokkene, self._instellingen, self.vandaag)
        antwoord_gegeven("trekBekendheidIn", "ok" if uit else "niet gevonden", 1 if uit else 0, partner=wie.oin)
        return uit or Onbekend("deze organisatie heeft geen registratie van deze persoon die nog loopt")

    async def schoon(self, *, proef: bool) -> Verslag:
        """Clean: see `maak_schoon`."""
        verslag = await maak_schoon(self.store, self._instellingen, self.vandaag, proef=proef)
        antwoord_gegeven("schoon", "proef" if proef else "ok", verslag.gearchiveerd.total() + verslag.vernietigd)
        return verslag

    def _verboden(self, vraag: str, vrager: str, reden: RedenVerzoek, verboden: Verboden) -> Verboden:
        self._log(vraag, "geweigerd", 0, vrager, reden)
        return verboden

    def _log(self, vraag: str, uitkomst: str, personen: int, vrager: str, reden: RedenVerzoek) -> None:
        """An asker that the address book does not have is not written down: what stands there could be anything."""
        wie = self.adresboek.get(vrager.strip())
        antwoord_gegeven(vraag, uitkomst, personen, vrager=wie.oin if wie else "onbekend", redenVerzoek=reden.value)


def _keur(burgerservicenummers: Sequence[str]) -> None:
    if not 1 <= len(burgerservicenummers) <= MEESTE:
        raise OngeldigeInvoer("personen", f"vraag naar 1 tot {MEESTE} personen tegelijk")
    if len(set(burgerservicenummers)) < len(burgerservicenummers):
        raise OngeldigeInvoer("personen", "noem iedere persoon een keer")
    if not all(map(klopt_bsn, burgerservicenummers)):
        raise OngeldigeInvoer("personen", "dit kan geen burgerservicenummer zijn; controleer de cijfers")
