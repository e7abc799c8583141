"""Court registers: the persons in a case. What the court decided is kept as it came; reading it is another matter."""

from __future__ import annotations

import hashlib
from typing import ClassVar

from pydantic import Field

from .model import Registratie
from .velden import Tekst


class Rechtspraak(Registratie):
    """A person in a case; one case has several, and one person several cases."""

    SLEUTEL: ClassVar[str] = "zaaknummer"
    WAT: ClassVar[str] = "registers van de rechtspraak"

    zaaknummer: Tekst = Field(default=None, description="nummer van de zaak")
    volgnummer: Tekst = Field(
        default=None, description="welke persoon in deze zaak; zonder beslissen naam en geboortedatum dat"
    )

    @property
    def sleutel(self) -> str | None:
        """The case and who in it; without a sequence number a part that does not give away the name."""
        if not self.zaaknummer:
            return None
        if self.volgnummer:
            return f"{self.zaaknummer}#{self.volgnummer}"
        wie = "|".join(deel or "" for deel in (self.geslachtsnaam, self.voornamen, self.geboortedatum))
        return f"{self.zaaknummer}#{hashlib.blake2b(wie.encode(), digest_size=6).hexdigest()}"
