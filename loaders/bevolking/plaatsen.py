"""Municipalities and the houses in them; every house is given out once, and a few homes take many people."""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass
from itertools import accumulate

from .mens import Elementen
from .namen import lees_rijen

STAP = 7_368_787
"""A prime above any number of houses in a municipality: it scatters a counter over all streets."""
LETTERS = "ABCDEGHJKLMNPRSTVWXZ"
PER_POSTCODE = 20
STRAAT_POSTCODES = 3
"""Postcodes that make up one street."""
_NAMEN = (
    "Iepen Meidoorn Koperwiek Spaarne Zonne Vlinder Kastanje Rozen Haven Markt Kerk Molen School Dorps Stations"
    " Julianas Wilhelmina Beatrix Berken Eiken Linden Lijster Merel Nachtegaal Reiger Valken Leeuwerik Tulpen"
    " Narcis Anjer Viool Dahlia Hyacint Bloemen Prins_Bernhard Emma Oranje Nassau Vondel Rembrandt Frans_Hals"
    " Vermeer Van_Gogh Mozart Beethoven Parallel Industrie Ambachts Handels Nijverheids Amstel Vecht IJssel Maas"
    " Waal Linge Dommel Eem Schelde Dinkel Oude_Kerk Nieuwe Lange Korte Hoge Lage Zuider Noorder Wester Ooster"
    " Veld Bos Heide Duin Polder Dijk Weide Akker Tarwe Rogge Gerst Haver Klaver Ganzen Zwanen Otter Vossen Dassen"
    " Egel Hazen Ree Sering Jasmijn Clematis Lavendel Tijm Munt Wilgen Populieren Beuken Essen Elzen Larix Sparren"
    " Dennen Ceder Cipres Acacia Abeel Platanen Hazelaar Vlier Braam Kers Appel"
).split()
_EINDEN = ("straat", "laan", "weg", "plein", "hof", "dreef", "pad", "kade", "singel", "steeg")
STRATEN = tuple(naam.replace("_", " ") + einde for einde in _EINDEN for naam in _NAMEN)


@dataclass(slots=True)
class Gemeente:
    """A municipality, and how many of its houses have been given out."""

    code: str
    naam: str
    gebied: str
    inwoners: int
    eerste_postcode: int
    postcodes: int
    gegeven: int = 0

    def huis(self) -> Elementen:
        """A house that nobody has had yet."""
        nummer = self.gegeven
        self.gegeven = nummer + 1
        ronde, plek = divmod(nummer, self.postcodes * len(LETTERS) ** 2 * PER_POSTCODE)
        plek = plek * STAP % (self.postcodes * len(LETTERS) ** 2 * PER_POSTCODE)
        postcode, binnen = divmod(plek, PER_POSTCODE)
        huisnummer = postcode % STRAAT_POSTCODES * PER_POSTCODE * 2 + binnen * 2 + 1 + postcode // STRAAT_POSTCODES % 2
        return self.adres(postcode, huisnummer, 2 * nummer, ronde)

    def adres(self, postcode: int, huisnummer: int, objectnummer: int, toevoeging: int = 0) -> Elementen:
        """The elements of category 08 that say where."""
        letters, wijk = postcode % len(LETTERS) ** 2, postcode // len(LETTERS) ** 2
        adres = {
            "09.10": self.code,
            "10.10": "W",
            "11.10": STRATEN[postcode // STRAAT_POSTCODES * 37 % len(STRATEN)],
            "11.20": str(huisnummer),
            "11.60": f"{self.eerste_postcode + wijk}{LETTERS[letters // 20]}{LETTERS[letters % 20]}",
            "11.70": self.naam,
            "11.80": f"{self.code}01{objectnummer:010}",
            "11.90": f"{self.code}20{objectnummer:010}",
        }
        if toevoeging:
            adres["11.40"] = str(toevoeging)
        return adres


class Plaatsen:
    """All municipalities; counts the houses, so every run has its own."""

    def __init__(self) -> None:
        self.gemeenten = [
            Gemeente(
                rij["code"],
                rij["naam"],
                rij["gebied"],
                int(rij["inwoners"]),
                int(rij["postcode_van"]),
                int(rij["postcode_tot"]) - int(rij["postcode_van"]) + 1,
            )
            for rij in lees_rijen("gemeenten.csv")
        ]
        self.per_code = {gemeente.code: gemeente for gemeente in self.gemeenten}
        self._stapels = list(accumulate(gemeente.inwoners for gemeente in self.gemeenten))
        self._gebieden: dict[str, list[Gemeente]] = {}
        for gemeente in self.gemeenten:
            self._gebieden.setdefault(gemeente.gebied, []).append(gemeente)

    def gemeente(self, worp: float) -> Gemeente:
        """A municipality, the large ones more often."""
        return self.gemeenten[bisect(self._stapels, worp * self._stapels[-1])]

    def buurgemeente(self, gemeente: Gemeente, worp: float) -> Gemeente:
        """A municipality of the same province; perhaps the same one."""
        gebied = self._gebieden[gemeente.gebied]
        return gebied[int(worp * len(gebied))]

    def tehuis(self, soort: int, nummer: int) -> Elementen:
        """A home where many people are registered; the same kind and number give the same address."""
        gemeente = self.gemeenten[nummer * 11 % len(self.gemeenten)]
        postcode = nummer * 61 % (gemeente.postcodes * len(LETTERS) ** 2)
        return gemeente.adres(postcode, 200 + soort, 2 * (nummer * 10 + soort) + 1)
