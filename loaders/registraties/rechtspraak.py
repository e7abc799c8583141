"""Court registers: persons in a case, and what the court decided about them. One record is one inscription.

Records without a kind of decision are persons in a case only: they can be linked, and tell of no decision.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..bron import Opmerking
from ..controle import Onbruikbaar, Toetsen
from . import inschrijvingen
from .zaakrecord import Zaakrecord


class Rechtspraak(Zaakrecord):
    """A record of a court register, with the checks on what it holds."""

    def onbruikbaar(self, toetsen: Toetsen) -> Onbruikbaar | None:
        """Why this cannot be an inscription."""
        return inschrijvingen.onbruikbaar(self, toetsen)

    def verdacht(self, toetsen: Toetsen) -> Iterator[Opmerking]:
        """Also what is strange about the appointed, and about the decision."""
        yield from super().verdacht(toetsen)
        for naam, een in self.benoemden.items():
            yield from (Opmerking(f"{naam}.{veld}", reden) for veld, reden in een.verdacht(toetsen))
        yield from inschrijvingen.verdacht(self)
