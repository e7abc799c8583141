"""Which partners know whom: the policy is held to, the partners are asked, and every answer is logged."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from bekendheid.antwoord import bekendheid, mensen
from bekendheid.beleid import lees_beleid
from bekendheid.bevraging.berichten import MEESTE_PERSONEN, Vrager
from bekendheid.bevraging.doorvragen import Verrijking, vraag_door
from bekendheid.bevraging.klant import Klanten
from bekendheid.bevraging.rondvraag import Rondvraag, vraag_rond
from bekendheid.samen import Samen, samen
from bekendheid.waarden import RedenVerzoek, Soort, Vraag
from bekendheid.wie import wie_is
from graph.fouten import OngeldigeInvoer
from graph.gezinssysteem import Gezinssysteem
from graph.model import Persoon
from graph.nummers import klopt_bsn
from graph.store import Store

from .logboek import antwoord_gegeven
from .partners import GEEN_ADRESBOEK, Onbekend, Partners

MEESTE = 10
"""Persons asked about at once; each comes with a gezinssysteem."""


@dataclass(frozen=True, slots=True)
class Verboden:
    """The policy does not allow this question."""

    melding: str


class Bekendheidsbaak:
    """Answers from one store and one address book; close it when done."""

    def __init__(
        self, store: Store, partners: Partners, gezin: Callable[[str, int], Awaitable[Gezinssysteem | None]]
    ) -> None:
        self._store, self._partners, self._gezin = store.registraties, partners, gezin
        self._beleid = lees_beleid()

    @cached_property
    def _klanten(self) -> Klanten:
        return Klanten()

    async def sluit(self) -> None:
        """Hang up."""
        if "_klanten" in self.__dict__:
            await self._klanten.sluit()

    def _vrager(self, oin: str, reden: RedenVerzoek) -> Vrager | Verboden:
        """Who asks, when the policy has anything for that kind of organisation and this reason."""
        wie = self._partners.zoek(oin)
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
            systeem = await self._gezin(nummer, self._partners.klok())
            if systeem is None:
                self._log("bekendheid", "niet gevonden", 0, vrager, reden)
                return Onbekend("een van deze personen is hier niet bekend")
            over = mensen(systeem) if met_gezin else (systeem.persoon.persoon,)
            personen |= {een.id: een for een in over}
        bewaard = await self._store.registraties(list(personen))
        registraties = [een.registratie for een in bewaard]
        standen = bekendheid(
            tuple(personen.values()),
            registraties,
            wie_is(bewaard),
            self._partners.adresboek,
            self._beleid,
            wie.soort,
            reden,
            self._partners.vandaag,
        )
        nummers = [een.burgerservicenummer for een in personen.values() if een.burgerservicenummer]
        berichten = [
            bericht
            for begin in (range(0, len(nummers), MEESTE_PERSONEN) if rond else ())
            for bericht in await vraag_rond(
                Rondvraag(wie, reden, nummers[begin : begin + MEESTE_PERSONEN]),
                self._partners.adresboek,
                self._klanten,
                self._beleid,
            )
        ]
        self._log("bekendheid", "ok", len(personen), vrager, reden)
        return samen(standen, berichten, self._partners.vandaag)

    async def vraag_door(
        self, vrager: str, reden: RedenVerzoek, burgerservicenummer: str, partner: str, vragen: Sequence[Vraag]
    ) -> Verrijking | Verboden:
        """Concrete questions to one partner, if it knows this person. Raises OngeldigeInvoer, see `vraag_door`."""
        _keur([burgerservicenummer])
        if isinstance(wie := self._vrager(vrager, reden), Verboden):
            return self._verboden("vraagDoor", vrager, reden, wie)
        rondvraag = Rondvraag(wie, reden, [burgerservicenummer])
        uit = await vraag_door(rondvraag, self._partners.partner(partner), vragen, self._klanten, self._beleid)
        self._log("vraagDoor", uit.uitkomst.value, 1, vrager, reden)
        return uit

    def _verboden(self, vraag: str, vrager: str, reden: RedenVerzoek, verboden: Verboden) -> Verboden:
        self._log(vraag, "geweigerd", 0, vrager, reden)
        return verboden

    def _log(self, vraag: str, uitkomst: str, personen: int, vrager: str, reden: RedenVerzoek) -> None:
        """An asker that the address book does not have is not written down: what stands there could be anything."""
        wie = self._partners.zoek(vrager)
        antwoord_gegeven(vraag, uitkomst, personen, vrager=wie.oin if wie else "onbekend", redenVerzoek=reden.value)


def _keur(burgerservicenummers: Sequence[str]) -> None:
    if not 1 <= len(burgerservicenummers) <= MEESTE:
        raise OngeldigeInvoer("personen", f"vraag naar 1 tot {MEESTE} personen tegelijk")
    if len(set(burgerservicenummers)) < len(burgerservicenummers):
        raise OngeldigeInvoer("personen", "noem iedere persoon een keer")
    if not all(map(klopt_bsn, burgerservicenummers)):
        raise OngeldigeInvoer("personen", "dit kan geen burgerservicenummer zijn; controleer de cijfers")
