"""Protection of adults that a court ordered: curatele, bewind and mentorschap, as far as they have effect on the day.

Of curatele and of mentorschap the latest decision counts, because it may have appointed another; bewind can be more
than one, each over other goods. While there is curatele, that decides (1:378, 1:381 BW).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from graph.datum import op_of_voor
from graph.rechtspraak import Benoemde, Hoedanigheid, Inschrijving, Maatregel, Omvang

from ..rechtspraak import Werking, is_organisatie, kan_organisatie_zijn
from ..rechtspraak.houder import als_voorkomen, kan_zijn
from ..rechtspraak.opvolging import groepen
from .antwoord import Grond
from .domeinen import JURIST, Domein
from .zaak import Zaak


class Soortmaatregel(NamedTuple):
    """What one kind of protection gives to whom it appoints."""

    als: Hoedanigheid
    grond: Grond
    domeinen: frozenset[Domein]
    """The matters in which whom it appoints may act."""
    artikel: str


ZORG = frozenset({Domein.ZORG, Domein.MEDISCHE_BEHANDELING, Domein.JEUGDHULP})
ALLE = frozenset(Domein)
SOORTEN: Mapping[Maatregel, Soortmaatregel] = {
    Maatregel.CURATELE: Soortmaatregel(
        Hoedanigheid.CURATOR, Grond.CURATELE, ALLE, f"1:381, 1:383 en 1:386 BW; in de zorg 1:381 lid 4 BW {JURIST}"
    ),
    Maatregel.BEWIND: Soortmaatregel(
        Hoedanigheid.BEWINDVOERDER, Grond.BEWIND, frozenset({Domein.VERMOGEN}), "1:431, 1:438 en 1:441 BW"
    ),
    Maatregel.MENTORSCHAP: Soortmaatregel(Hoedanigheid.MENTOR, Grond.MENTORSCHAP, ZORG, "1:450, 1:453 BW"),
}


class Beschermd(NamedTuple):
    """One measure on the day."""

    inschrijving: Inschrijving
    zeker: bool
    """False when nobody can say whether it has effect."""

    @property
    def soort(self) -> Soortmaatregel:
        """What it gives."""
        return SOORTEN[self.inschrijving.maatregel]

    @property
    def benoemden(self) -> tuple[Benoemde, ...]:
        """Whom it appoints."""
        return tuple(b for b in self.inschrijving.benoemden if b.hoedanigheid is self.soort.als)

    def benoemt(self, zaak: Zaak) -> bool:
        """Whether it appoints the one who would act, or the organisation of that person."""
        return any(
            (zaak.wie is not None and b.nummer == zaak.wie) or is_organisatie(b.organisatie, zaak.organisatie)
            for b in self.benoemden
        )

    def kan_benoemen(self, zaak: Zaak) -> bool:
        """Whether nobody can say if it appoints the one who would act, or the organisation that is stated."""
        eigen = zaak.eigen.actueel("01") if zaak.eigen else None
        return any(
            kan_organisatie_zijn(b.organisatie, zaak.organisatie)
            or (eigen is not None and b.organisatie is None and kan_zijn(als_voorkomen(b), eigen))
            for b in self.benoemden
        )

    @property
    def heel(self) -> bool:
        """Whether it is about everything of its kind: of bewind, all goods."""
        return self.inschrijving.maatregel is not Maatregel.BEWIND or self.inschrijving.omvang is Omvang.ALLE_GOEDEREN


def maatregelen(zaak: Zaak) -> tuple[Beschermd, ...]:
    """What protects the represented on the day: curatele first, then bewind, then mentorschap."""
    alle = [Beschermd(een, werkt is Werking.JA) for een, werkt in zaak.over() if een.maatregel in SOORTEN]
    uit: list[Beschermd] = []
    for maatregel in SOORTEN:
        van_soort = [een for een in alle if een.inschrijving.maatregel is maatregel]
        delen = [een for een in van_soort if not een.heel]
        tellend = [*delen, *_tellend([een for een in van_soort if een.heel], zaak.peildatum)]
        uit += sorted(tellend, key=lambda een: een.inschrijving.verwijzing)
    return tuple(uit)


def _tellend(alle: list[Beschermd], dag: int) -> Iterator[Beschermd]:
    """The latest, and what was before it as uncertain: while nobody can say whether the latest began; of bewind always,
    because it may have appointed another beside the first.
    """
    per_verwijzing = {een.inschrijving.verwijzing: een for een in alle}
    later: list[Inschrijving] = []
    for groep in reversed(list(groepen([een.inschrijving for een in alle]))):
        begonnen = any(op_of_voor(een.ingang, dag) for een in later)
        if begonnen and groep[0].maatregel is not Maatregel.BEWIND:
            return
        for een in groep:
            gevonden = per_verwijzing[een.verwijzing]
            yield gevonden._replace(zeker=False) if later else gevonden
        later += groep


def zegt_anders(curatele: tuple[Beschermd, ...]) -> bool:
    """Whether decisions of one day appoint different curators: then nobody can say who it is."""
    return len({frozenset(_wie(b) for b in een.benoemden) for een in curatele if een.zeker}) > 1


def _wie(benoemde: Benoemde) -> object:
    return benoemde.burgerservicenummer or benoemde.organisatie or (benoemde.naam, benoemde.geboortedatum)
