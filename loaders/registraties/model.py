"""What a record of these sources can tell of a person; each source adds its key and what it has besides."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache, cached_property
from typing import ClassVar, NamedTuple

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from graph.datum import lees_datum, lo3_datum
from graph.identiteit import Vermelding
from resolution.kenmerken import Achternaam, Kenmerken
from resolution.vermelden import vermelding

from ..bron import Opmerking
from ..controle import Onbruikbaar, Toetsen
from .velden import Bsn, Datum, Geslacht, Land, Naam, Nationaliteiten, Tekst, Veldsoort, VNummer, is_vnummer

HERKENBAAR = (
    "geslachtsnaam",
    "voornamen",
    "geslachtsnaamPartner",
    "burgerservicenummer",
    "vreemdelingennummer",
    "documentnummer",
)
"""Somebody can be recognised by one of these, whatever the source."""


class Registratie(BaseModel):
    """One record about one person; what is not one of the fields is kept but not compared."""

    model_config = ConfigDict(extra="allow", frozen=True, alias_generator=to_camel)

    SLEUTEL: ClassVar[str]
    """The field, by its name in files, without which a record cannot be told from the others of its source."""
    WAT: ClassVar[str]
    """What the source is, in a few words."""

    burgerservicenummer: Bsn = Field(default=None, description="burgerservicenummer, als de bron het kent")
    vreemdelingennummer: VNummer = Field(default=None, description="V-nummer")
    geslachtsnaam: Naam = Field(default=None, description="achternaam bij geboorte")
    voorvoegsel: Tekst = Field(default=None, description="voorvoegsel, als de geslachtsnaam het niet heeft (`van der`)")
    voornamen: Naam = Field(default=None, description="voornamen, met een spatie ertussen; of voorletters")
    geslacht: Geslacht = Field(default=None, description="geslacht")
    geboortedatum: Datum = Field(default=None, description="geboortedatum")
    geboorteplaats: Tekst = Field(default=None, description="geboorteplaats, in woorden of als code van tabel 33")
    geboorteland: Land = Field(default=None, description="geboorteland")
    nationaliteiten: Nationaliteiten = Field(default=None, description="nationaliteiten")

    @property
    def sleutel(self) -> str | None:
        """What identifies the record in its source; None when it has nothing that does."""
        return self.gegevens.get(self.SLEUTEL)

    @cached_property
    def kenmerken(self) -> Kenmerken:
        """What is compared: only what is written as it should be."""
        return self.maak_kenmerken()

    def maak_kenmerken(self) -> Kenmerken:
        """What every source can tell; one that can tell more adds it."""
        bsn = self.burgerservicenummer
        return Kenmerken(
            burgerservicenummer=bsn if bsn and len(bsn) == 9 and bsn.isdigit() and int(bsn) else None,
            vreemdelingennummer=self.vreemdelingennummer if is_vnummer(self.vreemdelingennummer or "") else None,
            voornamen=self.voornamen if heeft_letters(self.voornamen) else None,
            achternamen=achternamen((self.geslachtsnaam, self.voorvoegsel)),
            geslacht=self.geslacht if self.geslacht in ("M", "V") else None,
            geboortedatum=lo3_datum(self.geboortedatum),
            geboorteplaats=self.geboorteplaats,
            geboorteland=code(self.geboorteland),
            nationaliteiten=tuple(filter(code, (self.nationaliteiten or "").split())),
        )

    @cached_property
    def gegevens(self) -> Mapping[str, str]:
        """The fields that are filled, in our own form, by their name in files."""
        return self.maak_gegevens()

    def maak_gegevens(self) -> dict[str, str]:
        """What every source has as a field of its own."""
        return {
            veld.naam: waarde
            for veld in velden_van(type(self))
            if (waarde := getattr(self, veld.attribuut)) is not None
        }

    @classmethod
    def ontbreekt(cls, kop: Collection[str]) -> str | None:
        """What is missing for a file with these columns to be of this source; None when it can be."""
        if cls.SLEUTEL not in kop:
            return f"de kolom `{cls.SLEUTEL}`"
        if not any(veld in kop for veld in HERKENBAAR):
            return f"een kolom waaraan iemand te herkennen is ({', '.join(HERKENBAAR)})"
        return None

    @classmethod
    def alle_velden(cls) -> tuple[Veld, ...]:
        """Every field that a file can have."""
        return velden_van(cls)

    @classmethod
    def veld(cls, naam: str) -> Veld | None:
        """The field by its name in files; None when there is no such."""
        return next((veld for veld in velden_van(cls) if veld.naam == naam), None)

    @classmethod
    def als_kolommen(cls, velden: Mapping[str, object]) -> Mapping[str, object]:
        """The fields of a record as the columns of a table has them; for most sources they are that already."""
        return velden

    @property
    def vermeldingen(self) -> tuple[Vermelding, ...]:
        """Of whom the record tells: whom it is about first."""
        return (vermelding(self.kenmerken),)

    def onbruikbaar(self, toetsen: Toetsen) -> Onbruikbaar | None:  # noqa: ARG002 - for sources that have more to check
        """Why the record cannot be used, though it can be read and is of somebody; None when it can."""
        return None

    def verdacht(self, toetsen: Toetsen) -> Iterator[Opmerking]:
        """Everything that a steward should look at."""
        for veld in velden_van(type(self)):
            if waarde := getattr(self, veld.attribuut):
                for reden in veld.soort.opmerkingen(waarde, toetsen):
                    yield Opmerking(veld.naam, reden)


class Veld(NamedTuple):
    """A field of a source."""

    attribuut: str
    naam: str
    """As column and in JSON."""
    soort: Veldsoort
    omschrijving: str


@cache
def velden_van(model: type[Registratie]) -> tuple[Veld, ...]:
    """The fields of a source, its key first: the one description of its columns, its JSON and its documentation."""
    velden = [
        Veld(attribuut, info.alias or attribuut, soort, info.description or "")
        for attribuut, info in model.model_fields.items()
        for soort in info.metadata
        if isinstance(soort, Veldsoort)
    ]
    return tuple(sorted(velden, key=lambda veld: veld.naam != model.SLEUTEL))


def te_vergelijken(k: Kenmerken) -> bool:
    """Whether there is anything to recognise somebody by."""
    return bool(k.achternamen or k.voornamen or k.burgerservicenummer or k.vreemdelingennummer or k.reisdocumenten)


def heeft_letters(naam: str | None) -> bool:
    """Whether this can be a name; a dash or a full stop is how a source writes that there is none."""
    return any(teken.isalpha() for teken in naam or "")


def achternamen(*namen: tuple[str | None, str | None]) -> tuple[Achternaam, ...]:
    """The surnames among these, each with its prefix."""
    return tuple(Achternaam(naam, voorvoegsel) for naam, voorvoegsel in namen if naam and heeft_letters(naam))


def code(waarde: str | None) -> str | None:
    """A code of a national table, when it looks like one."""
    return waarde if waarde and len(waarde) == 4 and waarde.isascii() and waarde.isdigit() else None


def zeker_eerder(een: str | None, ander: str | None) -> bool:
    """Whether the one date certainly lies before the other; an unknown date is never certain."""
    links, rechts = lees_datum(een), lees_datum(ander)
    return links is not None and rechts is not None and links.laatst < rechts.vroegst
