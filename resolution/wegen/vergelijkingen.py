"""The comparisons: of each feature the ways in which two tellings can agree or differ, best first, the first that fits.

The names of levels are what a reviewer reads. A level with `frequentie` weighs a rare value more than a common one.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import takewhile
from typing import NamedTuple

from resolution.vormen import Vormen

from .voorwaarden import (
    Voorwaarde,
    begint_met,
    deelt,
    een_eindigt_op,
    een_van_beide_in,
    en,
    gekruist,
    gelijk,
    ingevoegd,
    jaar_ernaast,
    leeg,
    niet,
    of,
    ontbreekt,
    stuk_gelijk,
    stuk_verwisseld,
    tikfouten,
)


class Kans(NamedTuple):
    """How often a level occurs among pairs of one person (m), and among pairs of two (u)."""

    m: float
    u: float


class Niveau(NamedTuple):
    """One way in which two tellings agree or differ."""

    naam: str
    als: Voorwaarde | None
    """None: everything that no level before it took."""
    frequentie: str | None = None
    """By which frequency the weight follows how rare the value is: a column with `tf_` in front."""
    vast: Kans | None = None
    """Set by hand: what chance pairs do not show, and what too few sources tell to learn from."""
    per_mens: bool = False
    """Shared by a number of people, not by a part of them: the more people there are, the rarer among chance pairs."""
    stil: bool = False
    """Says nothing either way: too little is known, or another comparison has counted it already."""


class Vergelijking(NamedTuple):
    """One feature and its levels."""

    kenmerk: str
    niveaus: tuple[Niveau, ...]


ONBEKEND = "onbekend"
TWEELING = "anders, en voor de rest gelijk (tweeling?)"
DATUM = "geboortedatum"
NEDERLAND = "6030"

_zelfde_naam, _zelfde_adres = deelt("namen"), deelt("adressen")
_omgewisseld = en(
    of(gekruist("voornaamvormen", "namen"), gekruist("voornaamklanken", "klanken")), niet(deelt("klanken"))
)
_half_omgewisseld = en(
    niet(ontbreekt("voornamen")), niet(gelijk("voornaam")), een_van_beide_in("voornaamvormen", "namen")
)
_zelfde_jaar, _zelfde_maand = stuk_gelijk(DATUM, 0, 4), stuk_gelijk(DATUM, 0, 6)
_maand_onbekend, _dag_onbekend = een_eindigt_op(DATUM, "0000"), een_eindigt_op(DATUM, "00")
_gelijk_op_de_dag_na, _gelijk_op_de_maand_na = en(_zelfde_maand, _dag_onbekend), en(_zelfde_jaar, _maand_onbekend)
_achternaam_tikfout = of(
    tikfouten("achternaam", 1, 4),
    tikfouten("kern", 1, 4),
    tikfouten("achternaam", 1, 4, "achternaam2"),
    tikfouten("achternaam2", 1, 4, "achternaam"),
)
_achternaam_bijna_zo = of(
    tikfouten("kern", 2, 3),
    tikfouten("achternaam", 2, 3, "achternaam2"),
    tikfouten("achternaam2", 2, 3, "achternaam"),
)
_achternaam_lijkt = of(
    tikfouten("achternaam", 2, 7),
    tikfouten("achternaam", 2, 7, "achternaam2"),
    tikfouten("achternaam2", 2, 7, "achternaam"),
    tikfouten("achternaam", 3, 11),
)
_achternaam_kort_lijkt = of(tikfouten("kern", 1, 3), tikfouten("kern", 2, 5))
_voornaam_lijkt = of(
    tikfouten("voornaam", 1, 3),
    tikfouten("voornaam", 2, 5),
    en(stuk_gelijk("voorletters", 0, 1), tikfouten("voornaam", 2, 4)),
)
_voornaam_lijkt_iets = en(
    stuk_gelijk("voorletters", 0, 1),
    of(begint_met("voornaamklank", 3), tikfouten("voornaamklank", 1, 3), tikfouten("voornaam", 2, 3)),
)
"""`Eesth` and `Esther`, `Jandt` and `Jandino`, `Auk` and `Anouk`; seldom two children of one family."""
_naam_van_ouder = een_van_beide_in("namen", "oudernamen")
_naam_ongeveer = of(
    _zelfde_naam,
    deelt("klanken"),
    _achternaam_tikfout,
    _achternaam_lijkt,
    _achternaam_kort_lijkt,
    _naam_van_ouder,
)
"""What members of one household have in common also when somebody wrote it wrong."""
_rest_gelijk = en(gelijk(DATUM), _naam_ongeveer, of(_zelfde_adres, leeg("buurten")))

ACHTERNAAM = Vergelijking(
    "achternaam",
    (
        Niveau(ONBEKEND, leeg("namen"), stil=True),
        Niveau("gelijk", gelijk("achternaam"), "achternaam"),
        Niveau("voorvoegsel anders", gelijk("kern"), "achternaam"),
        Niveau("andere achternaam van dezelfde persoon", _zelfde_naam, "namen"),
        Niveau("voornaam en achternaam omgewisseld", _omgewisseld),
        # What nearly is a rare name says more than what nearly is a common one.
        Niveau("tikfout", _achternaam_tikfout, "gewoonste"),
        Niveau("klinkt gelijk, bijna zo geschreven", en(deelt("klanken"), _achternaam_bijna_zo), "gewoonste"),
        Niveau("klinkt gelijk", deelt("klanken"), "gewoonste"),
        Niveau("naam van een ouder", _naam_van_ouder),
        Niveau("lijkt erop", _achternaam_lijkt, "gewoonste"),
        Niveau("korte naam, lijkt erop", _achternaam_kort_lijkt),
        Niveau("omgewisseld, en de andere naam anders", _half_omgewisseld),
        Niveau("anders", None),
    ),
)

VOORNAMEN = Vergelijking(
    "voornamen",
    (
        Niveau("voornaam staat bij de achternaam", ingevoegd("voornamen", "roepnamen", "namen"), "voornaam"),
        Niveau("klinkt als wat bij de achternaam staat", ingevoegd("voornamen", "voornaamklanken", "klanken")),
        Niveau(ONBEKEND, ontbreekt("voornamen"), stil=True),
        Niveau("gelijk", gelijk("voornaam"), "voornaam"),
        Niveau("omgewisseld met de achternaam", _omgewisseld, stil=True),
        Niveau("een van de voornamen gelijk", deelt("roepnamen")),
        # Not by how rare it is: what nearly is a rare given name is often a name as well (Mahmud, Mahmoud).
        Niveau("tikfout", of(tikfouten("voornaam", 1, 4), tikfouten("voornaam", 2, 7))),
        Niveau("roepnaam", een_van_beide_in("roepnamen", "roepgroepen")),
        Niveau("allebei roepnaam van een zelfde naam", deelt("roepgroepen")),
        Niveau(
            "klinkt gelijk, bijna zo geschreven",
            en(deelt("voornaamklanken"), of(tikfouten("voornaam", 1, 2), tikfouten("voornaam", 2, 4))),
        ),
        Niveau("klinkt gelijk", deelt("voornaamklanken")),
        Niveau("afgekort", begint_met("voornaam", 2)),
        # Two letters are shared by far fewer people than one.
        Niveau(
            "alle voorletters gelijk",
            of(
                en(ontbreekt("voornaam"), tikfouten("voorletters", 0, 2)),
                tikfouten("voornaam", 0, 2, "voorletters"),
                tikfouten("voorletters", 0, 2, "voornaam"),
            ),
        ),
        Niveau("enige voorletter gelijk", en(ontbreekt("voornaam"), gelijk("voorletters"))),
        Niveau("voorletters passen", en(ontbreekt("voornaam"), begint_met("voorletters", 1))),
        Niveau("lijkt erop", _voornaam_lijkt, vast=Kans(0.008, 0.004)),
        Niveau(
            "lijkt er iets op, en voor de rest gelijk", en(_voornaam_lijkt_iets, _rest_gelijk), vast=Kans(2.0**-8, 1.0)
        ),
        Niveau(TWEELING, _rest_gelijk, vast=Kans(2.0**-16, 1.0)),
        Niveau("klinkt bijna gelijk", of(tikfouten("voornaam", 2, 4), tikfouten("voornaamklank", 1, 3))),
        Niveau("omgewisseld, en de andere naam anders", _half_omgewisseld, stil=True),
        Niveau("alleen de eerste letter gelijk", stuk_gelijk("voorletters", 0, 1)),
        Niveau("anders", None),
    ),
)

TWEEDE_VOORNAAM = Vergelijking(
    "tweede voornaam",
    (
        # Children of one family can share a second name: it tells nothing beside a first name with another initial. Nor
        # does it make a name alone enough.
        Niveau(
            ONBEKEND,
            of(
                ontbreekt("tweede"),
                niet(stuk_gelijk("voorletters", 0, 1)),
                en(ontbreekt(DATUM), niet(_zelfde_adres)),
            ),
            stil=True,
        ),
        Niveau("gelijk", gelijk("tweede")),
        Niveau("tikfout", of(tikfouten("tweede", 1, 3), tikfouten("tweede", 2, 7))),
        Niveau("anders", None, vast=Kans(0.0013, 0.99)),
    ),
)

GEBOORTEDATUM = Vergelijking(
    DATUM,
    (
        # Namesakes: a name alone is never enough, however rare it seems. The street is half an address.
        Niveau(
            "onbekend, en wel dezelfde straat",
            en(ontbreekt(DATUM), niet(_zelfde_adres), deelt("straten")),
            vast=Kans(2.0**-7, 1.0),
        ),
        Niveau(
            "onbekend, en ook geen gelijk adres", en(ontbreekt(DATUM), niet(_zelfde_adres)), vast=Kans(2.0**-11, 1.0)
        ),
        Niveau(ONBEKEND, ontbreekt(DATUM), stil=True),
        Niveau("gelijk, 1 januari", en(gelijk(DATUM), een_eindigt_op(DATUM, "0101"))),
        Niveau("gelijk", en(gelijk(DATUM), niet(_dag_onbekend))),
        Niveau("gelijk voor zover bekend (jaar en maand)", _gelijk_op_de_dag_na),
        Niveau("gelijk voor zover bekend (jaar)", _gelijk_op_de_maand_na),
        # Only the immigration services tell of a nationality, and they write 1 January for a date that is not proven.
        Niveau(
            "1 januari, zoals van vreemdelingen",
            en(niet(leeg("nationaliteiten")), _zelfde_jaar, een_eindigt_op(DATUM, "0101")),
            vast=Kans(0.15, 0.002),
        ),
        Niveau("1 januari in plaats van onbekend", en(_zelfde_jaar, een_eindigt_op(DATUM, "0101"))),
        Niveau("dag en maand verwisseld", en(_zelfde_jaar, stuk_verwisseld(DATUM, 4, 6, 2))),
        Niveau("een jaar ernaast", en(jaar_ernaast(DATUM), niet(_dag_onbekend), niet(een_eindigt_op(DATUM, "0101")))),
        Niveau("een cijfer anders", tikfouten(DATUM, 1, 8)),
        Niveau("alleen het jaar anders", stuk_gelijk(DATUM, 4, 8)),
        Niveau("twee cijfers anders", tikfouten(DATUM, 2, 8)),
        Niveau("zelfde jaar", _zelfde_jaar),
        Niveau(
            "anders, en voor de rest gelijk (naar een ouder genoemd?)",
            en(_zelfde_adres, _naam_ongeveer),
            vast=Kans(2.0**-20, 1.0),
        ),
        Niveau("anders", None),
    ),
)

ADRES = Vergelijking(
    "adres",
    (
        Niveau(ONBEKEND, leeg("buurten"), stil=True),
        Niveau("gelijk, met dezelfde achternaam", en(_zelfde_naam, _zelfde_adres), "gezin"),
        # A household shares its surname: beside one that is nearly the same, the address says less than by itself.
        Niveau("gelijk, met bijna dezelfde achternaam", en(_naam_ongeveer, _zelfde_adres), vast=Kans(0.85, 0.006)),
        Niveau("gelijk", _zelfde_adres, per_mens=True),
        Niveau("vlakbij", deelt("straten")),
        Niveau("bijna, een deel anders", deelt("bijna")),
        Niveau("zelfde buurt of plaats", deelt("buurten")),
        Niveau("anders", None),
    ),
)

GESLACHT = Vergelijking(
    "geslacht",
    (
        Niveau(ONBEKEND, ontbreekt("geslacht"), stil=True),
        Niveau("gelijk", gelijk("geslacht")),
        Niveau("anders", None),
    ),
)

BURGERSERVICENUMMER = Vergelijking(
    "burgerservicenummer",
    (
        Niveau(ONBEKEND, ontbreekt("burgerservicenummer"), stil=True),
        Niveau("gelijk", gelijk("burgerservicenummer"), vast=Kans(0.985, 1e-9)),
        Niveau("een tikfout", tikfouten("burgerservicenummer", 1, 9), vast=Kans(0.012, 1e-6)),
        Niveau("anders", None, vast=Kans(0.003, 1.0)),
    ),
)

NUMMERS = Vergelijking(
    "andere nummers",
    (
        Niveau("gelijk", deelt("nummers"), vast=Kans(0.95, 1e-9)),
        Niveau("geen gelijk", None, stil=True),
    ),
)

GEBOORTEPLAATS = Vergelijking(
    "geboorteplaats",
    (
        Niveau(ONBEKEND, ontbreekt("geboorteland"), stil=True),
        Niveau("gelijk", en(gelijk("geboorteplaats"), gelijk("geboorteland")), vast=Kans(0.85, 0.05)),
        Niveau(
            "andere plaats in hetzelfde land",
            en(gelijk("geboorteland"), niet(ontbreekt("geboorteplaats"))),
            vast=Kans(0.12, 0.75),
        ),
        # Beside the name, which tells most of it already.
        Niveau(
            "allebei in Nederland",
            en(gelijk("geboorteland"), een_eindigt_op("geboorteland", NEDERLAND)),
            vast=Kans(0.98, 0.8),
        ),
        Niveau("zelfde land", gelijk("geboorteland"), vast=Kans(0.96, 0.48)),
        # Countries fall apart, and then one source has the old one.
        Niveau("ander land", None, vast=Kans(0.04, 0.5)),
    ),
)

NATIONALITEIT = Vergelijking(
    "nationaliteit",
    (
        Niveau(ONBEKEND, leeg("nationaliteiten"), stil=True),
        # Beside the name, which tells most of it already. Who became Dutch is so in the BRP, and in the BVV as before.
        Niveau("gedeeld", deelt("nationaliteiten"), vast=Kans(0.7, 0.55)),
        Niveau("anders", None, vast=Kans(0.3, 0.45)),
    ),
)

_voornaam_past = of(
    *(n.als for n in takewhile(lambda n: n.naam != TWEELING, VOORNAMEN.niveaus) if n.als and not n.stil)
)
_leeftijd_past = of(ontbreekt(DATUM), _zelfde_jaar, jaar_ernaast(DATUM), tikfouten(DATUM, 2, 8))
_datum_klopt = of(ontbreekt(DATUM), gelijk(DATUM), _gelijk_op_de_dag_na, _gelijk_op_de_maand_na)
_in_de_buurt = of(_zelfde_adres, deelt("straten"), deelt("bijna"), deelt("buurten"))
COMBINATIE = Vergelijking(
    "combinatie",
    (
        # Who lives in the same house and bears such a name by chance is in the register too, fits better, and is found
        # beside whoever is meant: so a pair by chance that is the best in the house is much rarer than pairs by chance.
        Niveau("past bij een bewoner", en(_zelfde_adres, _voornaam_past, _leeftijd_past), vast=Kans(1.0, 2.0**-5)),
        # Names run in families, and then they are spelt alike.
        Niveau(
            "naamgenoot elders?",
            en(of(en(gelijk("voornaam"), _zelfde_naam), _omgewisseld), niet(of(_datum_klopt, _in_de_buurt))),
            vast=Kans(2.0**-3, 1.0),
        ),
        Niveau(ONBEKEND, None, stil=True),
    ),
)
"""What features tell together, more or less than each by itself."""

VERGELIJKINGEN = (
    ACHTERNAAM,
    VOORNAMEN,
    TWEEDE_VOORNAAM,
    GEBOORTEDATUM,
    ADRES,
    GESLACHT,
    BURGERSERVICENUMMER,
    NUMMERS,
    GEBOORTEPLAATS,
    NATIONALITEIT,
    COMBINATIE,
)


def kies(vergelijking: Vergelijking) -> Callable[[Vormen, Vormen], int]:
    """A function that tells which level a pair has, by its place in the comparison."""
    vragen = [(plaats, niveau.als.geldt) for plaats, niveau in enumerate(vergelijking.niveaus) if niveau.als]
    rest = len(vergelijking.niveaus) - 1

    def niveau(p: Vormen, q: Vormen) -> int:
        for plaats, geldt in vragen:
            if geldt(p, q):
                return plaats
        return rest

    return niveau
