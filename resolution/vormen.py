"""Normal forms: what two tellings of a person are compared on, made once for each telling.

Every form is plain text or a set of plain texts, empty when the source tells nothing, so that a comparison reads the
same in SQL (bulk) and in Python (one record at a time): there is no NULL with rules of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from anyascii import anyascii

from graph.nummers import documentvorm

from .kenmerken import Achternaam, Kenmerken, Woonadres
from .klank import hardop, klank

VOORVOEGSELS = frozenset(
    "v d van vd vande vanden vander ver de den der des het t te ten ter in op aan bij onder over uit voor von vom"
    " zu zum zur am auf la le les l du da das di do dos del della dello degli dal y e el al ul ben bin ibn bint"
    " oe ould".split()
)
"""Words in front of a surname that sources keep apart, write in front, or leave out."""
GEPLAKT = re.compile(r"(?:van(?:den|der|de|t)?|vd)(?=[a-z]{4})")
"""A prefix that stands glued to the surname."""
LANGSTE_NAAM, MEESTE = 60, 12
"""Letters of a name, and items of a list, beyond which nothing is compared (a source can hold anything)."""
GEEN_DATUM = ("", "00000000")
ONBEKENDE_CODE = "0000"
"""Of a place or a country, in the national tables."""
_GEEN_LETTER = re.compile(r"[^a-z]+")
_DATUM = re.compile(r"\d{8}", re.ASCII)

Verzameling = frozenset[str]
NIETS: Verzameling = frozenset()


class Vormen(NamedTuple):
    """One telling of a person in the forms that are compared; each field is a column of the same name in bulk."""

    burgerservicenummer: str
    nummers: Verzameling
    """A-nummers, V-nummer and travel documents, each with a letter in front."""
    achternaam: str
    """The name in use with its prefix, written as one word."""
    kern: str
    """The same without prefix."""
    achternaam2: str
    """The second surname (birth name or a partner's) with its prefix."""
    namen: Verzameling
    """Every surname in each of its forms: with and without prefix, double names also in their parts."""
    delen: Verzameling
    """The surnames without prefix, double names in their parts: what frequencies are counted of."""
    klanken: Verzameling
    """How the surnames sound."""
    voornaam: str
    """The first given name; empty when there are only initials."""
    voornaamklank: str
    """How the first given name sounds."""
    tweede: str
    """The second given name; empty when there is none, or only an initial."""
    voornamen: str
    """All given names, with a space between them; initials as letters."""
    roepnamen: Verzameling
    """Each given name of two letters or more."""
    voornaamvormen: Verzameling
    """What stands where given names stand, as a surname would be read (names entered the wrong way round)."""
    voornaamklanken: Verzameling
    roepgroepen: Verzameling
    """The given names of which each can be a pet name, and the names themselves."""
    voorletters: str
    geboortedatum: str
    """Eight digits; empty when nothing is known of it."""
    adressen: Verzameling
    """Postcode and number (or street, number and place) of every address."""
    straten: Verzameling
    """The postcodes, or street and place where there is none."""
    bijna: Verzameling
    """What is left of every address when a part of it is written wrong: number and half of the postcode, or number,
    place and how the street begins."""
    buurten: Verzameling
    """First four digits of the postcodes, or the places."""
    geslacht: str
    geboorteplaats: str
    geboorteland: str
    nationaliteiten: Verzameling
    oudernamen: Verzameling
    """What a parent is called, in the forms of a surname."""


class Naam(NamedTuple):
    """The forms of one surname."""

    vol: str
    kern: str
    vormen: Verzameling
    klanken: Verzameling
    delen: Verzameling
    """Without prefix; of a double name its parts."""
    op_klank: tuple[str, ...] = ()
    """How it sounds: first as it is written without prefix, and then how else. A name without consonants is itself."""


def woorden(tekst: str | None) -> list[str]:
    """The words of a name in plain small letters; apostrophes go, other signs separate."""
    if not tekst:
        return []
    if tekst.isascii():
        plat = tekst[: 2 * LANGSTE_NAAM].lower()
    else:
        plat = anyascii(_ontward(tekst[:LANGSTE_NAAM])).lower()[: 2 * LANGSTE_NAAM]
    return _GEEN_LETTER.sub(" ", plat.replace("'", "").replace("`", "")).split()


@lru_cache(maxsize=1 << 16)
def aaneen(woord: str) -> str:
    """A given name, of which there are few, in plain small letters and nothing else."""
    return "".join(woorden(woord))


def _ontward(tekst: str) -> str:
    """The text as it was before somebody read its UTF-8 as Windows-1252 (`KÄ±lÄ±Ã§`); any other as it is."""
    try:
        return tekst.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return tekst


@lru_cache(maxsize=1 << 16)
def naamvormen(geslachtsnaam: str, voorvoegsel: str | None) -> Naam:
    """Every form of a surname; `Berg, van den` reads as `van den Berg`."""
    vooraan = woorden(voorvoegsel)
    if "," in geslachtsnaam:
        geslachtsnaam = " ".join(reversed(geslachtsnaam.split(",", 1)))
    stukken = [deel for stuk in geslachtsnaam.replace("–", "-").split("-") if (deel := woorden(stuk))]
    alles = [woord for stuk in stukken for woord in stuk]
    kaal = _zonder_voorvoegsel(alles)
    kern, vol = "".join(kaal)[:LANGSTE_NAAM], "".join(vooraan + alles)[:LANGSTE_NAAM]
    delen = {"".join(_zonder_voorvoegsel(stuk))[:LANGSTE_NAAM] for stuk in stukken} if len(stukken) > 1 else {kern}
    if len(stukken) == 1 and len(kaal) > 1:
        delen = {woord for woord in kaal if len(woord) > 2 and woord not in VOORVOEGSELS} or {kern}
    delen.discard("")
    los = GEPLAKT.sub("", kern, count=1) if len(alles) == 1 and GEPLAKT.match(kern) else kern
    vormen = frozenset({vol, kern, los, *delen} - {""})
    gehoord = "".join(_zonder_voorvoegsel(woorden(hardop(geslachtsnaam))))
    klanken = frozenset(filter(None, map(klank, {kern, los, gehoord, *delen})))
    return Naam(vol, kern, vormen, klanken, frozenset(delen), (klank(kern) or kern, *sorted(klanken)))


def _zonder_voorvoegsel(delen: list[str]) -> list[str]:
    begin = 0
    while begin < len(delen) - 1 and delen[begin] in VOORVOEGSELS:
        begin += 1
    return delen[begin:]


class Voornamen(NamedTuple):
    """The forms of somebody's given names."""

    eerste: str
    klank: str
    tweede: str
    alle: str
    los: Verzameling
    vormen: Verzameling
    klanken: Verzameling
    groepen: Verzameling
    letters: str


class Voornaamdelen(NamedTuple):
    """Somebody's given names one by one: as much of their forms as search keys are made of."""

    delen: list[str]
    """In plain small letters; an initial is one letter."""
    klanken: Verzameling
    letters: str


@lru_cache(maxsize=1 << 16)
def voornaamdelen(voornamen: str) -> Voornaamdelen:
    """Given names apart; `J.P.`, `J P` and `JP` are initials, `Anne-Marie` is one name."""
    tekst = voornamen[:LANGSTE_NAAM]
    if tekst.isascii() and tekst.isupper() and len(tekst) <= 4 and tekst.isalpha() and not set(tekst) & set("AEIOUY"):
        tekst = " ".join(tekst)
    delen = []
    for stuk in tekst.replace(".", ". ").split():
        if gevonden := aaneen(stuk):
            delen.append(gevonden[0] if stuk.endswith(".") and len(gevonden) <= 3 else gevonden)
    gehoord = [deel for deel in woorden(hardop(tekst)) if len(deel) > 1][:MEESTE]
    klanken = frozenset(filter(None, map(klank, {*_namen(delen), *gehoord})))
    return Voornaamdelen(delen, klanken, "".join([deel[0] for deel in delen[:MEESTE]]))


def _namen(delen: list[str]) -> list[str]:
    return [deel for deel in delen if len(deel) > 1][:MEESTE]


@lru_cache(maxsize=1 << 16)
def voornaamvormen(voornamen: str) -> Voornamen:
    """Every form of given names."""
    delen, klanken, letters = voornaamdelen(voornamen)
    namen = _namen(delen)
    eerste = delen[0] if delen and len(delen[0]) > 1 else ""
    samen = frozenset(filter(None, {eerste, "".join(namen), "".join(_zonder_voorvoegsel(namen))}))
    groepen = frozenset().union(*[roepgroepen().get(naam, NIETS) for naam in namen])
    tweede = delen[1] if eerste and len(delen) > 1 and len(delen[1]) > 1 else ""
    los = frozenset(namen)
    return Voornamen(eerste, klank(eerste), tweede, " ".join(delen), los, samen, klanken, groepen, letters)


@cache
def roepgroepen() -> Mapping[str, Verzameling]:
    """Of each name the names it can be a pet name of, itself included (`roepnamen.csv`)."""
    uit: dict[str, set[str]] = {}
    for regel in files("resolution").joinpath("roepnamen.csv").read_text("utf-8").splitlines():
        naam, _, roepnamen = regel.partition(";")
        for roepnaam in (naam, *roepnamen.split()):
            uit.setdefault("".join(woorden(roepnaam)), set()).add("".join(woorden(naam)))
    return {naam: frozenset(groepen) for naam, groepen in uit.items()}


def datumvorm(datum: str | None) -> str:
    """A birth date as eight digits; empty when it is unknown or no date at all."""
    return datum if datum and datum not in GEEN_DATUM and _DATUM.fullmatch(datum) else ""


class _Adres(NamedTuple):
    """The forms of one address; empty what cannot be made."""

    huis: tuple[str, str]
    """See `huisvormen`."""
    buurt: str
    """First four digits of the postcode, or the place."""
    dichtbij: str
    """The whole postcode, or street and place: the houses around."""
    bijna: tuple[str, ...]
    """What is left when a part is wrong."""


PLAATSNAMEN = {"sgravenhage": "denhaag", "shertogenbosch": "denbosch", "bosch": "denbosch", "haag": "denhaag"}
_STRAATSOORT = re.compile(r"(str|straat|laan|ln|plein|pln|pl|weg|wg|singel|sngl|dreef|dr|pad|kade)$")


def huisvormen(adres: Woonadres) -> tuple[str, str]:
    """Which house: postcode and number; street, number and place. Empty what cannot be made."""
    return _huisvormen(*_adresdelen(adres))


def _huisvormen(postcode: str, nummer: str, straat: str, plaats: str) -> tuple[str, str]:
    if not nummer:
        return "", ""
    return f"{postcode}{nummer}" if postcode else "", f"{straat} {nummer} {plaats}" if straat and plaats else ""


@lru_cache(maxsize=1 << 14)
def adresvorm(adres: Woonadres) -> _Adres:
    """Every form of an address."""
    postcode, nummer, straat, plaats = _adresdelen(adres)
    return _Adres(
        _huisvormen(postcode, nummer, straat, plaats),
        postcode[:4] or plaats,
        postcode or (f"{straat} {plaats}" if straat and plaats else ""),
        tuple(_bijna(postcode, straat, nummer, plaats)) if nummer else (),
    )


def _adresdelen(adres: Woonadres) -> tuple[str, str, str, str]:
    """Postcode, number, street and place; what kind of street it is goes, for it is shortened in many ways."""
    postcode, nummer, _, _, straat, plaats, _ = adres
    return (
        "".join((postcode or "").upper().split())[:10],
        (nummer or "").strip().lstrip("0"),
        _straatvorm(straat) if straat else "",
        _plaatsvorm(plaats) if plaats else "",
    )


@lru_cache(maxsize=1 << 16)
def _straatvorm(straat: str) -> str:
    return _STRAATSOORT.sub("", "".join(woorden(straat)))


@lru_cache(maxsize=1 << 14)
def _plaatsvorm(plaats: str) -> str:
    vorm = "".join(woorden(plaats))
    return PLAATSNAMEN.get(vorm, vorm)


def _bijna(postcode: str, straat: str, nummer: str, plaats: str) -> Iterator[str]:
    if len(postcode) > 4:
        yield f"{postcode[:4]} {nummer}"
        yield f"{postcode[4:]} {nummer}"
    if straat and plaats:
        yield f"{straat[:3]} {nummer} {plaats}"


def vormen(k: Kenmerken) -> Vormen:
    """The normal forms of what a source tells."""
    namen = achternaamvormen(k.achternamen)
    voor = voornaamvormen(k.voornamen) if k.voornamen else GEEN_VOORNAMEN
    plekken = [adresvorm(adres) for adres in k.adressen[:MEESTE]]
    eerste = namen[0] if namen else GEEN_NAAM
    tweede = next((naam.vol for naam in namen if naam.vol != eerste.vol), "")
    return Vormen(
        k.burgerservicenummer or "",
        frozenset(nummervormen(k)),
        eerste.vol,
        eerste.kern,
        tweede,
        eerste.vormen.union(*[naam.vormen for naam in namen[1:]]),
        eerste.delen.union(*[naam.delen for naam in namen[1:]]),
        eerste.klanken.union(*[naam.klanken for naam in namen[1:]]),
        voor.eerste,
        voor.klank,
        voor.tweede,
        voor.alle,
        voor.los,
        voor.vormen,
        voor.klanken,
        voor.groepen,
        voor.letters,
        datumvorm(k.geboortedatum),
        frozenset([vorm for plek in plekken for vorm in plek.huis if vorm]),
        frozenset([plek.dichtbij for plek in plekken if plek.dichtbij]),
        frozenset([vorm for plek in plekken for vorm in plek.bijna]),
        frozenset([plek.buurt for plek in plekken if plek.buurt]),
        k.geslacht if k.geslacht in ("M", "V") else "",
        _bekend("".join(woorden(k.geboorteplaats)) or (k.geboorteplaats or "").strip()),
        _bekend((k.geboorteland or "").strip()),
        frozenset(k.nationaliteiten[:MEESTE]),
        NIETS.union(*[naam.vormen for naam in achternaamvormen(k.oudernamen)]),
    )


def _bekend(code: str) -> str:
    """A code, unless it says that it is not known."""
    return "" if code == ONBEKENDE_CODE else code


GEEN_NAAM = Naam("", "", NIETS, NIETS, NIETS)
GEEN_VOORNAAMDELEN = Voornaamdelen([], NIETS, "")
GEEN_VOORNAMEN = Voornamen("", "", "", "", NIETS, NIETS, NIETS, NIETS, "")


def achternaamvormen(achternamen: tuple[Achternaam, ...]) -> list[Naam]:
    """The forms of those surnames that hold a letter; a full stop stands for none."""
    return [naamvormen(naam, voorvoegsel) for naam, voorvoegsel in achternamen[:MEESTE] if naam and naam.strip(" .-")]


def nummervormen(k: Kenmerken) -> list[str]:
    """The A-nummers, travel documents and V-nummer as they are compared, each with a letter in front."""
    nummers = [f"a{nummer}" for nummer in k.administratienummers]
    nummers += [f"r{documentvorm(nummer) or nummer}" for nummer in k.reisdocumenten]
    return [*nummers, f"v{k.vreemdelingennummer}"] if k.vreemdelingennummer else nummers
