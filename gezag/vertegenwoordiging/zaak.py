"""One question about acting for somebody else: the pair, the matter, the day, and the path of questions so far."""

from __future__ import annotations

from collections.abc import Iterator

from graph.datum import ONBEKEND, lees_datum
from graph.persoonslijst import Voorkomen
from graph.rechtspraak import Inschrijving, Organisatie

from ..rechtspraak import Aanvulling, Geheel, Werking, is_organisatie
from ..rechtspraak.herlezen import onder_curatele_gesteld
from ..rechtspraak.houder import als_voorkomen
from ..rechtspraak.werking import werkend, werking
from ..tijdregister import Tijdregister
from ..uitkomst import Antwoord, Uitspraak
from . import voorbehouden
from .antwoord import Grond, Medebeslisser, Oordeel, Rol, Vertegenwoordiging, Voorbehoud
from .domeinen import REGELS, Domein


class Zaak:
    """The facts of one question; `gezag` is who holds gezag over the represented on the day.

    `wie` acts, as somebody of the organisation with this number (OIN or KvK) when one is given.
    """

    def __init__(
        self,
        tijd: Tijdregister,
        wie: int | None,
        wie_voor: int,
        domein: Domein,
        gezag: Aanvulling,
        organisatie: str | None = None,
    ) -> None:
        self.tijd, self.domein, self.gezag = tijd, domein, gezag
        self.wie, self.wie_voor, self.organisatie = wie, wie_voor, organisatie
        self.peildatum = self.uitspraak.peildatum
        self.regel = REGELS[domein]
        self.eigen = tijd.lijst(wie, self.peildatum) if wie is not None else None
        self.pad: list[Antwoord[object]] = []

    @property
    def uitspraak(self) -> Uitspraak:
        """The official outcome about the represented."""
        return self.gezag.uitspraak

    @property
    def geheel(self) -> Geheel:
        """Who holds gezag when everything is taken together."""
        return self.gezag.geheel

    @property
    def zelf(self) -> bool:
        """Whether somebody acts for themselves."""
        return self.wie == self.wie_voor

    @property
    def onder_curatele(self) -> bool:
        """Whether the one who would act is under curatele by the CCBR, whatever the BRP shows."""
        nu = werkend(self.tijd.inschrijvingen, self.peildatum)
        return self.wie is not None and onder_curatele_gesteld(self.wie, nu) is not None

    def uit(self, oordeel: Oordeel, reden: str, artikel: str, grond: Grond | None = None) -> Vertegenwoordiging:
        """An answer with what is the same in all of them."""
        kind, pad = self.uitspraak.kind, tuple(self.pad)
        wie, namens = self._vertegenwoordiger(), self._organisatie()
        return Vertegenwoordiging(
            wie, kind, self.domein, self.peildatum, oordeel, reden, artikel, grond, pad=pad, organisatie=namens
        )

    def over(self) -> Iterator[tuple[Inschrijving, Werking]]:
        """The inscriptions about the represented that have effect on the day, or perhaps."""
        for een in self.tijd.inschrijvingen:
            if een.nummer == self.wie_voor:
                werkt = werking(een, self.peildatum)
                if werkt is not Werking.NEE:
                    yield een, werkt

    def gezaghouders(self) -> list[Medebeslisser]:
        """Those who hold gezag, but for the one who would act."""
        artikel = self.regel.artikel_toestemming
        anderen = [
            Medebeslisser(Rol.GEZAGHOUDER, h.persoon, artikel, h.organisatie)
            for h in self.geheel.houders
            if not self._ben_ik(h.burgerservicenummer, h.organisatie)
        ]
        if self.geheel.onbekende_houder:
            anderen.append(Medebeslisser(Rol.ONBEKENDE_DERDE, None, artikel))
        return anderen

    def geboortedatum(self) -> tuple[Voorbehoud, ...]:
        """What is to be said when the birth date of the represented is not fully known."""
        geboren = lees_datum(self.uitspraak.kind.lees("03.10")) or ONBEKEND
        return () if geboren.volledig else (voorbehouden.GEBOORTEDATUM,)

    def _ben_ik(self, nummer: int | None, organisatie: Organisatie | None) -> bool:
        return (nummer is not None and nummer == self.wie) or is_organisatie(organisatie, self.organisatie)

    def _vertegenwoordiger(self) -> Voorkomen | None:
        """Who acts, as the own list describes them, or else the decision that names them."""
        if self.eigen and (eigen := self.eigen.actueel("01")):
            return eigen
        if self.wie is None:
            return None
        benoemd = (b for i in self.tijd.inschrijvingen for b in i.benoemden)
        return next((als_voorkomen(b) for b in benoemd if b.nummer == self.wie), None)

    def _organisatie(self) -> Organisatie | None:
        """The organisation for which somebody acts, as a decision names it."""
        benoemd = (b.organisatie for i in self.tijd.inschrijvingen for b in i.benoemden)
        return next((o for o in benoemd if is_organisatie(o, self.organisatie)), None)
