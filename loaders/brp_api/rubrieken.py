"""Which field of the BRP API is which element of the person list: one table, for reading and for make-believe answers.

Source: the OpenAPI description of BRP Personen bevragen 2.7 and the Logisch Ontwerp BRP.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import NamedTuple


class Soort(Enum):
    """How the API writes a value."""

    TEKST = "tekst"
    GETAL = "getal"
    DATUM = "datum"
    """An object with a type: a whole date, or what is known of one."""
    CODE = "code"
    """A code with its meaning; a foreign place has only the meaning."""


class Rubriek(NamedTuple):
    """One element, and the path of names that leads to it."""

    element: str
    pad: tuple[str, ...]
    soort: Soort

    @property
    def onderzoek(self) -> tuple[str, ...]:
        """Where the API tells that it is under investigation."""
        return (*self.pad[:-1], "inOnderzoek", self.pad[-1])


SOORTEN = {soort.value[0]: soort for soort in Soort}


def _rubrieken(tekst: str) -> tuple[Rubriek, ...]:
    """A line each: element, path, and the first letter of the kind."""
    regels = (regel.split() for regel in tekst.strip().splitlines())
    return tuple(Rubriek(element, tuple(pad.split(".")), SOORTEN[soort]) for element, pad, soort in regels)


_NAAM = """
02.10 naam.voornamen t
02.20 naam.adellijkeTitelPredicaat c
02.30 naam.voorvoegsel t
02.40 naam.geslachtsnaam t
03.10 geboorte.datum d
03.20 geboorte.plaats c
03.30 geboorte.land c
"""

PERSOON = _rubrieken(f"""
01.10 aNummer t
01.20 burgerservicenummer t
{_NAAM.strip()}
04.10 geslacht c
61.10 naam.aanduidingNaamgebruik c
""")
OUDER = _rubrieken(f"""
01.20 burgerservicenummer t
{_NAAM.strip()}
04.10 geslacht c
62.10 datumIngangFamilierechtelijkeBetrekking d
""")
PARTNER = _rubrieken(f"""
01.20 burgerservicenummer t
{_NAAM.strip()}
04.10 geslacht c
06.10 aangaanHuwelijkPartnerschap.datum d
06.20 aangaanHuwelijkPartnerschap.plaats c
06.30 aangaanHuwelijkPartnerschap.land c
07.10 ontbindingHuwelijkPartnerschap.datum d
15.10 soortVerbintenis c
""")
KIND = _rubrieken(f"""
01.20 burgerservicenummer t
{_NAAM.strip()}
""")
NATIONALITEIT = _rubrieken("""
05.10 nationaliteit c
63.10 redenOpname c
85.10 datumIngangGeldigheid d
""")
OVERLIJDEN = _rubrieken("""
08.10 overlijden.datum d
08.20 overlijden.plaats c
08.30 overlijden.land c
""")
INSCHRIJVING = _rubrieken("""
67.10 opschortingBijhouding.datum d
67.20 opschortingBijhouding.reden c
68.10 datumEersteInschrijvingGBA d
""")
VERBLIJF = _rubrieken("""
09.10 gemeenteVanInschrijving c
09.20 datumInschrijvingInGemeente d
10.10 verblijfplaats.functieAdres c
10.30 verblijfplaats.datumVan d
11.10 verblijfplaats.verblijfadres.korteStraatnaam t
11.15 verblijfplaats.verblijfadres.officieleStraatnaam t
11.20 verblijfplaats.verblijfadres.huisnummer g
11.30 verblijfplaats.verblijfadres.huisletter t
11.40 verblijfplaats.verblijfadres.huisnummertoevoeging t
11.50 verblijfplaats.verblijfadres.aanduidingBijHuisnummer c
11.60 verblijfplaats.verblijfadres.postcode t
11.70 verblijfplaats.verblijfadres.woonplaats t
11.80 verblijfplaats.adresseerbaarObjectIdentificatie t
11.90 verblijfplaats.nummeraanduidingIdentificatie t
12.10 verblijfplaats.verblijfadres.locatiebeschrijving t
13.10 verblijfplaats.verblijfadres.land c
13.20 verblijfplaats.datumVan d
13.30 verblijfplaats.verblijfadres.regel1 t
13.40 verblijfplaats.verblijfadres.regel2 t
13.50 verblijfplaats.verblijfadres.regel3 t
14.10 immigratie.landVanwaarIngeschreven c
14.20 immigratie.datumVestigingInNederland d
85.10 verblijfplaats.datumIngangGeldigheid d
""")
GEZAG = _rubrieken("32.10 indicatieGezagMinderjarige c")
CURATELE = ("indicatieCurateleRegister",)
"""33.10, which the API gives as yes."""
GEHEIMHOUDING = "geheimhoudingPersoonsgegevens"
"""70.10, which the API gives as yes."""
VERBLIJF_SOORTEN: Mapping[str, frozenset[str]] = {
    "Adres": frozenset("10.10 10.30 11.10 11.15 11.20 11.30 11.40 11.50 11.60 11.70 11.80 11.90".split()),
    "Locatie": frozenset({"10.10", "10.30", "12.10"}),
    "VerblijfplaatsBuitenland": frozenset({"13.10", "13.20", "13.30", "13.40", "13.50"}),
    "VerblijfplaatsOnbekend": frozenset({"13.20"}),
}
"""Which elements an address of each kind has: the API uses one name for two dates."""
GEZAMENLIJK = frozenset({"09.10", "09.20", "14.10", "14.20", "85.10"})
"""Elements of category 08 that every kind of address has."""
UIT_ZICHZELF = frozenset({"opschortingBijhouding", GEHEIMHOUDING})
"""What the API gives without being asked, and may not be asked for."""


def _gevraagd() -> Iterator[str]:
    for rubriek in (*PERSOON, *OVERLIJDEN, *INSCHRIJVING, *VERBLIJF, *GEZAG):
        if rubriek.pad[0] not in UIT_ZICHZELF:
            yield ".".join(rubriek.pad)
    yield from CURATELE
    yield "ouders.ouderAanduiding"
    for groep, rubrieken in (
        ("ouders", OUDER),
        ("partners", PARTNER),
        ("kinderen", KIND),
        ("nationaliteiten", NATIONALITEIT),
    ):
        yield from (".".join((groep, *rubriek.pad)) for rubriek in rubrieken)
    yield "nationaliteiten.type"
    yield "verblijfplaats.type"


VELDEN = tuple(dict.fromkeys(_gevraagd()))
"""The `fields` to ask for: what decides identity, family, gezag and address, and no more."""
