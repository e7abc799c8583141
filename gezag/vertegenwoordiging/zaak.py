"""One question about acting for somebody else: the pair, the matter, the day, and the path of questions so far."""

from __future__ import annotations

from graph.datum import ONBEKEND, lees_datum

from ..tijdregister import Tijdregister
from ..uitkomst import Antwoord, Uitspraak
from . import houders, voorbehouden
from .antwoord import Grond, Medebeslisser, Oordeel, Rol, Vertegenwoordiging, Voorbehoud
from .domeinen import REGELS, Domein


class Zaak:
    """The facts of one question; `uitspraak` is who holds gezag over the represented on the day."""

    def __init__(
        self, tijd: Tijdregister, vertegenwoordiger: int, vertegenwoordigde: int, domein: Domein, uitspraak: Uitspraak
    ) -> None:
        self.tijd, self.domein, self.uitspraak = tijd, domein, uitspraak
        self.wie, self.wie_voor = vertegenwoordiger, vertegenwoordigde
        self.peildatum = uitspraak.peildatum
        self.regel = REGELS[domein]
        self.eigen = tijd.lijst(vertegenwoordiger, self.peildatum)
        self.pad: list[Antwoord[object]] = []

    @property
    def zelf(self) -> bool:
        """Whether somebody acts for themselves."""
        return self.wie == self.wie_voor

    def uit(self, oordeel: Oordeel, reden: str, artikel: str, grond: Grond | None = None) -> Vertegenwoordiging:
        """An answer with what is the same in all of them."""
        eigen = self.eigen.actueel("01") if self.eigen else None
        kind, pad = self.uitspraak.kind, tuple(self.pad)
        return Vertegenwoordiging(eigen, kind, self.domein, self.peildatum, oordeel, reden, artikel, grond, pad=pad)

    def gezaghouders(self) -> list[Medebeslisser]:
        """Those who hold gezag, but for the one who would act."""
        artikel = self.regel.artikel_toestemming
        bekend = [v for v in houders.houders(self.uitspraak) if v.getal("01.20") != self.wie]
        anderen = [Medebeslisser(Rol.GEZAGHOUDER, v, artikel) for v in bekend]
        if houders.onbekende_houder(self.uitspraak):
            anderen.append(Medebeslisser(Rol.ONBEKENDE_DERDE, None, artikel))
        return anderen

    def geboortedatum(self) -> tuple[Voorbehoud, ...]:
        """What is to be said when the birth date of the represented is not fully known."""
        geboren = lees_datum(self.uitspraak.kind.lees("03.10")) or ONBEKEND
        return () if geboren.volledig else (voorbehouden.GEBOORTEDATUM,)
