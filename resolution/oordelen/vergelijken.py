"""Judging one pair: what the certain rules say, and what the model weighs."""

from __future__ import annotations

from collections.abc import Iterator

from graph.identiteit import BRP, MODEL, REGEL, BekendeVermelding, Oordeel, Uitspraak
from resolution.kenmerken import lees_kenmerken
from resolution.wegen.weger import Weger

from .grenzen import Grenzen
from .groepen import iedereen_eens
from .regels import Regeluitspraak, pas_toe
from .tegenspraak import delen_voornaam


def vergelijkbaar(een: BekendeVermelding, ander: BekendeVermelding) -> bool:
    """Whether it can matter how alike two vermeldingen are.

    Not for two BRP lists (numbers decide, in the write plan), or somebody and a relative on their own list. Relatives
    on one list can be one person, who is named twice; whom another record names, it names once.
    """
    a, b = een.verwijzing, ander.verwijzing
    if een.ingeschrevene and ander.ingeschrevene:
        return False
    return a[:3] != b[:3] or (a.bron == BRP and a.deel != "" and b.deel != "")


def zelfde_bron(een: BekendeVermelding, ander: BekendeVermelding) -> bool:
    """Whether both are of one source that holds everyone once: then only a number can say that they are one person."""
    return een.verwijzing.bron == ander.verwijzing.bron and iedereen_eens(een.verwijzing.bron)


class Vergelijker:
    """Judges pairs by the rules and one model."""

    def __init__(self, weger: Weger, grenzen: Grenzen) -> None:
        self.weger, self.grenzen = weger, grenzen

    def oordelen(self, een: BekendeVermelding, ander: BekendeVermelding) -> Iterator[Oordeel]:
        """What there is to keep about a pair; `vergelijkbaar` says whether there can be anything.

        An equal number leaves it open when no given name is the same, and all together, the number counted, weighs less
        than the lower threshold: somebody else's number was written down, even where no birth date contradicts it.
        """
        if ander.verwijzing < een.verwijzing:
            een, ander = ander, een
        a, b = lees_kenmerken(een.kenmerken), lees_kenmerken(ander.kenmerken)
        regel = pas_toe(a, b)
        if regel is None and zelfde_bron(een, ander):
            return
        gewicht = self.weger.gewicht(a, b)
        if regel is None:
            yield from self.naar_gewicht(een, ander, gewicht)
            return
        past_niet = gewicht < self.grenzen.onder and not delen_voornaam(a, b)
        if regel.uitspraak is Uitspraak.ZELFDE and past_niet:
            regel = regel._replace(uitspraak=Uitspraak.ONZEKER, waarom=f"{regel.regel}, maar verder past er te weinig")
        naam = regel.regel
        yield Oordeel(een.verwijzing, ander.verwijzing, regel.uitspraak, REGEL, None, naam, regel.waarom)
        yield self._ernaast(een, ander, regel, gewicht)

    def naar_gewicht(self, een: BekendeVermelding, ander: BekendeVermelding, gewicht: float) -> Iterator[Oordeel]:
        """What there is to keep about a pair on which no rule says anything; `een` comes before `ander`."""
        if gewicht >= self.grenzen.bewaard_vanaf and not zelfde_bron(een, ander):
            yield self._van_model(een, ander, gewicht, "")

    def _ernaast(
        self, een: BekendeVermelding, ander: BekendeVermelding, regel: Regeluitspraak, gewicht: float
    ) -> Oordeel:
        """The weight of a pair with an equal number: heavy enough to be shown when the two are not joined.

        Whether a rule was contradicted or another has the place: an equal number that joins nobody is for a person.
        """
        minstens = self.grenzen.onder if regel.uitspraak is Uitspraak.ZELFDE else self.grenzen.boven
        return self._van_model(een, ander, max(gewicht, minstens), regel.waarom)

    def _van_model(self, een: BekendeVermelding, ander: BekendeVermelding, gewicht: float, waarom: str) -> Oordeel:
        wie = self.weger.model.naam
        return Oordeel(een.verwijzing, ander.verwijzing, Uitspraak.ZELFDE, MODEL, gewicht, wie, waarom)
