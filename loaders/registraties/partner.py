"""Registrations of partner organisations: their clients, pupils or suspects, under a number of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from pydantic import Field

from graph.datum import lo3_datum
from resolution.kenmerken import Kenmerken, Woonadres

from ..bron import Opmerking
from ..controle import Toetsen
from .model import Registratie, achternamen, code, heeft_letters, zeker_eerder
from .velden import NEDERLAND, Datum, Huisnummer, Land, Naam, Postcode, Tekst, is_postcode


class Partnerregistratie(Registratie):
    """A person as a partner registered them, once; the partner is told by its OIN."""

    SLEUTEL: ClassVar[str] = "registratienummer"
    WAT: ClassVar[str] = "registraties van een partner"

    registratienummer: Tekst = Field(default=None, description="het nummer dat de partner zelf gebruikt")
    voorletters: Tekst = Field(default=None, description="voorletters, als de voornamen er niet zijn")
    geslachtsnaam_partner: Naam = Field(default=None, description="achternaam van de echtgenoot, als die in gebruik is")
    voorvoegsel_partner: Tekst = Field(default=None, description="voorvoegsel daarvan")
    postcode: Postcode = Field(default=None, description="postcode van het adres")
    huisnummer: Huisnummer = Field(default=None, description="huisnummer")
    huisletter: Tekst = Field(default=None, description="huisletter")
    toevoeging: Tekst = Field(default=None, description="huisnummertoevoeging")
    straat: Tekst = Field(default=None, description="straatnaam")
    woonplaats: Tekst = Field(default=None, description="woonplaats")
    land: Land = Field(default=None, description="land van het adres; leeg is Nederland")
    overlijdensdatum: Datum = Field(default=None, description="datum van overlijden")

    def maak_kenmerken(self) -> Kenmerken:
        """With the address and the name of a spouse, which comes first because it is the one in use."""
        in_gebruik = (self.geslachtsnaam_partner, self.voorvoegsel_partner)
        adres = Woonadres(
            self.postcode,
            self.huisnummer,
            self.huisletter,
            self.toevoeging,
            self.straat,
            self.woonplaats,
            code(self.land),
        )
        basis = super().maak_kenmerken()
        return basis._replace(
            voornamen=basis.voornamen or (self.voorletters if heeft_letters(self.voorletters) else None),
            achternamen=(*achternamen(in_gebruik), *basis.achternamen),
            adressen=(adres,) if any(adres) else (),
            overlijdensdatum=lo3_datum(self.overlijdensdatum),
        )

    def verdacht(self, toetsen: Toetsen) -> Iterator[Opmerking]:
        """Also a Dutch address without a Dutch postcode, and a death before the birth."""
        yield from super().verdacht(toetsen)
        if self.postcode and self.land in (None, NEDERLAND) and not is_postcode(self.postcode):
            yield Opmerking("postcode", "geenPostcode")
        if zeker_eerder(self.overlijdensdatum, self.geboortedatum):
            yield Opmerking("overlijdensdatum", "overledenVoorGeboorte")
