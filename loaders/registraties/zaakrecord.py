"""What a record of a court register holds: a person in a case, and what the court decided about that person."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field, field_validator, model_validator

from graph.identiteit import Vermelding
from graph.rechtspraak import Maatregel, Omvang, Onderwerp, Rechtsregister

from . import benoemden
from .benoemden import BENOEMDEN, Benoemde
from .model import Registratie, Veld
from .velden import Datum, LatereDatum, Tekst, een_van, enkele_van


class Zaakrecord(Registratie):
    """A person in a case, or a decision about a person; one case has several of these, and one person several cases."""

    SLEUTEL: ClassVar[str] = "zaaknummer"
    WAT: ClassVar[str] = "registers van de rechtspraak"

    zaaknummer: Tekst = Field(default=None, description="nummer van de zaak")
    volgnummer: Tekst = Field(
        default=None, description="welke persoon in deze zaak; zonder beslissen naam en geboortedatum dat"
    )
    register_: Annotated[str | None, een_van(Rechtsregister)] = Field(
        default=None, alias="register", description="welk register het vertelt"
    )
    maatregel: Annotated[str | None, een_van(Maatregel)] = Field(
        default=None,
        description="wat er beslist of aangetekend is; leeg als het record alleen een zaak noemt",
    )
    rechtbank: Tekst = Field(default=None, description="welk gerecht besliste")
    datum_uitspraak: Datum = Field(default=None, description="dag van de beslissing of aantekening")
    datum_ingang: LatereDatum = Field(
        default=None, description="vanaf wanneer zij werkt; leeg is de dag van de beslissing"
    )
    datum_inschrijving: Datum = Field(default=None, description="wanneer zij in het register kwam")
    datum_einde: LatereDatum = Field(default=None, description="vanaf wanneer zij niet meer werkt; leeg is onbekend")
    onderwerpen: Annotated[str | None, enkele_van(Onderwerp)] = Field(
        default=None, description="welk deel van het gezag zij raakt; leeg is alles"
    )
    grond: Tekst = Field(default=None, description="waarom curatele of bewind, als code van het register")
    omvang: Annotated[str | None, een_van(Omvang)] = Field(default=None, description="over welke goederen bewind gaat")
    benoemden: Mapping[str, Benoemde] = Field(default={})

    @model_validator(mode="before")
    @classmethod
    def _als_lijst(cls, velden: Mapping[str, object]) -> Mapping[str, object]:
        return benoemden.als_lijst(velden)

    @field_validator(BENOEMDEN, mode="before")
    @classmethod
    def _is_lijst(cls, waarde: object) -> object:
        if not isinstance(waarde, dict):
            raise ValueError("is geen lijst van objecten")
        return waarde

    @property
    def sleutel(self) -> str | None:
        """The case and who in it; without a sequence number a part that does not give away the name."""
        if not self.zaaknummer:
            return None
        if self.volgnummer:
            return f"{self.zaaknummer}#{self.volgnummer}"
        wie = "|".join(deel or "" for deel in (self.geslachtsnaam, self.voornamen, self.geboortedatum))
        return f"{self.zaaknummer}#{hashlib.blake2b(wie.encode(), digest_size=6).hexdigest()}"

    @property
    def vermeldingen(self) -> tuple[Vermelding, ...]:
        """Also of the persons whom the decision names, each once."""
        genoemd = (een.als_deel for een in self.benoemden.values() if not een.is_organisatie)
        return (*super().vermeldingen, *{een.deel: een for een in genoemd}.values())

    def maak_gegevens(self) -> dict[str, str]:
        """With those of the appointed, as columns."""
        uit = super().maak_gegevens()
        for naam, een in self.benoemden.items():
            uit |= {f"{naam}.{veld}": waarde for veld, waarde in een.gegevens.items()}
        return uit

    @classmethod
    def alle_velden(cls) -> tuple[Veld, ...]:
        """Also those of the appointed."""
        return (*super().alle_velden(), *benoemden.velden())

    @classmethod
    def veld(cls, naam: str) -> Veld | None:
        """Also of the appointed."""
        return super().veld(naam) or benoemden.veld(naam)

    @classmethod
    def als_kolommen(cls, velden: Mapping[str, object]) -> Mapping[str, object]:
        """With the list of the appointed as columns."""
        return benoemden.als_kolommen(velden)
