"""The partners of the settings, and the day on which they ask: what asking and registering share.

Who asks or registers says so: there is no access control yet. But who that is, the address book says: a caller names an
OIN, never what kind of organisation it is. Who is not in the address book may do nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from bekendheid.instellingen import lees_instellingen
from bekendheid.partner import Adresboek, Partner, lees_adresboek
from graph.fouten import OngeldigeInvoer

from .instellingen import Instellingen

GEEN_ADRESBOEK = "deze organisatie staat niet in het adresboek van partners (VERWANT_ADRESBOEK)"


@dataclass(frozen=True, slots=True)
class Onbekend:
    """Somebody asked about is not known here, or has no registration."""

    melding: str


class Partners:
    """Raises BronOnleesbaar when a file of the settings cannot be read."""

    def __init__(self, klok: Callable[[], int], instellingen: Instellingen) -> None:
        self.klok = klok
        boek, adressen = instellingen.adresboek, instellingen.instellingsadressen
        self.adresboek = lees_adresboek(boek) if boek else Adresboek([])
        self.tehuizen = lees_instellingen(adressen) if adressen else frozenset[str]()
        """Homes that are institutions."""

    @property
    def vandaag(self) -> date:
        """Today."""
        return date.fromisoformat(str(self.klok()))

    @property
    def nu(self) -> datetime:
        """This moment, in UTC."""
        return datetime.now(UTC) + (self.vandaag - date.today())

    def zoek(self, oin: str) -> Partner | None:
        """The partner with this OIN; None when the address book does not have it."""
        return self.adresboek.get(oin.strip())

    def partner(self, oin: str, veld: str = "partner") -> Partner:
        """The same. Raises OngeldigeInvoer when the address book does not have it."""
        gevonden = self.zoek(oin)
        if gevonden is None:
            raise OngeldigeInvoer(veld, GEEN_ADRESBOEK)
        return gevonden
