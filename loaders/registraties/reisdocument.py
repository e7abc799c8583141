"""Registers of travel documents: a document and its holder; somebody can have several."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from resolution.kenmerken import Kenmerken

from .model import Registratie
from .velden import NEDERLAND, Documentnummer, Land


class Reisdocument(Registratie):
    """A passport, identity card or other travel document, and whose it is."""

    SLEUTEL: ClassVar[str] = "documentnummer"
    WAT: ClassVar[str] = "reisdocumenten"

    documentnummer: Documentnummer = Field(default=None, description="nummer van het document")
    land_van_afgifte: Land = Field(default=None, description="land dat het document afgaf; leeg is Nederland")

    @property
    def sleutel(self) -> str | None:
        """The number, with the country for a foreign document: countries do not keep to each other's numbers."""
        buitenlands = self.documentnummer and self.land_van_afgifte not in (None, NEDERLAND)
        return f"{self.land_van_afgifte}/{self.documentnummer}" if buitenlands else self.documentnummer

    def maak_kenmerken(self) -> Kenmerken:
        """With the document itself, which a list of the BRP can name too."""
        nummers = (self.documentnummer,) if self.documentnummer else ()
        return super().maak_kenmerken()._replace(reisdocumenten=nummers)
