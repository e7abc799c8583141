"""What is added beside an official outcome."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from graph.datum import Datum
from graph.rechtspraak import Inschrijving

from ..uitkomst import Uitspraak
from .houder import Geheel, Houder
from .werking import Werking


class Bevinding(NamedTuple):
    """One thing that the court registers tell and the official outcome does not; names nobody in its text."""

    code: str
    """Stable name, for example `BEKENDE_VOOGD`."""
    tekst: str
    artikel: str
    inschrijvingen: tuple[Inschrijving, ...]


class Kant(NamedTuple):
    """What one source says, where sources differ."""

    zegt: str
    """In words."""
    datum: Datum | None
    """Since when, by that source; None when it gives no date."""
    inschrijving: Inschrijving | None
    """The inscription; None for the BRP."""
    houders: tuple[Houder, ...] = ()
    """Whom it says that about."""


class Tegenspraak(NamedTuple):
    """Two sources that cannot both be right, or two decisions that exclude each other."""

    code: str
    kanten: tuple[Kant, ...]
    voorrang: int | None
    """Which of the sides the law puts first, from 0; None when nobody can say."""
    artikel: str
    waarom: str


class Werkend(NamedTuple):
    """An inscription that has effect on the day, or perhaps."""

    inschrijving: Inschrijving
    werking: Werking


@dataclass(frozen=True, slots=True)
class Aanvulling:
    """The addition to one outcome on its day."""

    uitspraak: Uitspraak
    """The official outcome, as it was."""
    geheel: Geheel
    """Who holds gezag when everything is taken together."""
    wijkt_af: bool
    """Whether that is other than the official outcome."""
    bevindingen: tuple[Bevinding, ...]
    tegenspraken: tuple[Tegenspraak, ...]
    inschrijvingen: tuple[Werkend, ...]
    """What has effect on the day and concerns this gezag, oldest first."""

    @property
    def kern(self) -> tuple[object, ...]:
        """What makes two additions the same, however names are written."""
        gevonden = ((b.code, tuple(i.verwijzing for i in b.inschrijvingen)) for b in self.bevindingen)
        return self.geheel.kern, self.geheel.artikel, frozenset(gevonden), frozenset(t.code for t in self.tegenspraken)
