"""From one person list to the nodes and relations that it tells of: a pure function, so the graph can be rebuilt.

Historic occurrences give relations that ended; occurrences marked incorrect (84.10) never held and give nothing.
Everything here is text as a store keeps it, dates in the eight digits of the register: it is made millions of times in
a load, and handed from one process to another.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .datum import lo3_datum
from .persoonslijst import Persoonslijst, Voorkomen, naar_getal

ONBEKEND = "00000000"
"""A date of which nothing is known."""


class Persoonsgegevens(NamedTuple):
    """Somebody as one occurrence on a list describes them: the owner of the list, or a relative named on it."""

    burgerservicenummer: str | None
    administratienummer: str | None
    voornamen: str | None
    adellijke_titel: str | None
    voorvoegsel: str | None
    geslachtsnaam: str | None
    geslacht: str | None
    geboortedatum: str | None
    geboorteplaats: str | None
    geboorteland: str | None
    overlijdensdatum: str | None = None
    opschorting: str | None = None
    geheimhouding: bool = False
    in_onderzoek: str = ""
    """Codes of what is under investigation, with a space between them."""

    @property
    def identiteit(self) -> tuple[str | None, ...]:
        """What tells two mentions apart within one stack: the number, or else name and birth date."""
        if self.burgerservicenummer or self.administratienummer:
            return (self.burgerservicenummer or self.administratienummer,)
        return (*self[2:6], self.geboortedatum)

    @property
    def deel(self) -> str:
        """How a telling of this person is told from others in one record (`Verwijzing.deel`); not the name itself."""
        tekst = "|".join([deel or "" for deel in self.identiteit])
        return hashlib.blake2b(tekst.encode(), digest_size=6).hexdigest()


class Relatie(NamedTuple):
    """A relation between the owner of the list and a relative, for the time that it holds."""

    wie: Persoonsgegevens
    categorie: str
    stapel: int
    volgnr: int
    sinds: str | None
    tot: str | None
    aktenummer: str | None
    in_onderzoek: str | None
    soort: str | None = None
    """Marriage (H) or registered partnership (P)."""
    reden_einde: str | None = None


class Adresgegevens(NamedTuple):
    """An address as registered; two are the same when all their parts are."""

    nummeraanduiding: str | None
    postcode: str | None
    huisnummer: str | None
    huisletter: str | None
    toevoeging: str | None
    straat: str | None
    woonplaats: str | None
    gemeente: str | None
    land: str | None
    regels: str
    """The lines of an address abroad, with line breaks between them."""


class Verblijf(NamedTuple):
    """An address of the owner of the list, for the time that it holds."""

    adres: Adresgegevens
    stapel: int
    volgnr: int
    sinds: str | None
    tot: str | None
    in_onderzoek: str | None


class Projectie(NamedTuple):
    """Everything that one person list adds to the graph."""

    persoon: Persoonsgegevens
    relaties: tuple[Relatie, ...]
    verblijven: tuple[Verblijf, ...]
    reisdocumenten: tuple[str, ...]
    """Numbers of passports and identity cards (12.35.20)."""


def projecteer(lijst: Persoonslijst) -> Projectie | None:
    """What the list adds to the graph; None for a list that does not exist for any question (F, W, no person)."""
    persoon = lijst.actueel("01")
    if persoon is None or lijst.vervallen:
        return None
    relaties = (*_ouders(lijst, "02"), *_ouders(lijst, "03"), *_partners(lijst), *_kinderen(lijst))
    documenten = {v.lees("35.20") for v in lijst.voorkomens("12")}
    return Projectie(
        _eigenaar(lijst, persoon),
        relaties,
        tuple(_verblijven(lijst)),
        tuple(sorted(nummer for nummer in documenten if nummer)),
    )


def _eigenaar(lijst: Persoonslijst, persoon: Voorkomen) -> Persoonsgegevens:
    inschrijving, overlijden = lijst.actueel("07"), lijst.actueel("06")
    overleden = lo3_datum(overlijden.lees("08.10")) if overlijden else None
    if overleden is None and lijst.opschorting == "O" and inschrijving:
        overleden = lo3_datum(inschrijving.lees("67.10")) or ONBEKEND
    geheim = (inschrijving.getal("70.10") or 0) if inschrijving else 0
    onderzoek = " ".join(code for v in (persoon, overlijden) if v and (code := _onderzoek(v)))
    zoals_genoemd = _gegevens(persoon)[:10]
    return Persoonsgegevens(*zoals_genoemd, overleden, lijst.opschorting, 1 <= geheim <= 7, onderzoek)


def _gegevens(v: Voorkomen) -> Persoonsgegevens:
    lees = v.elementen.get
    return Persoonsgegevens(
        _nummer(lees("01.20"), 9),
        _nummer(lees("01.10"), 10),
        lees("02.10") or None,
        lees("02.20") or None,
        lees("02.30") or None,
        lees("02.40") or None,
        lees("04.10") or None,
        lo3_datum(lees("03.10")),
        lees("03.20") or None,
        lees("03.30") or None,
    )


def _nummer(waarde: str | None, cijfers: int) -> str | None:
    """A number with its leading zeros; None when there is none."""
    if waarde and len(waarde) == cijfers and waarde[0] != "0" and waarde.isdecimal() and waarde.isascii():
        return waarde
    getal = naar_getal(waarde)
    if not getal or waarde is None or len(waarde) == cijfers:
        return waarde if getal else None
    return f"{getal:0{cijfers}}"


def _onderzoek(v: Voorkomen) -> str | None:
    """The code under investigation, while the investigation has no end date."""
    code = v.elementen.get("83.10")
    return code if code and not v.getal("83.30") else None


def _genoemde(v: Voorkomen) -> Persoonsgegevens | None:
    """Whom the occurrence names; an emptied one names nobody, nor does a name that is a full stop."""
    wie = _gegevens(v)
    if wie.burgerservicenummer or wie.administratienummer or wie.geslachtsnaam not in (None, ".") or wie.voornamen:
        return wie
    return None


def _per_stapel(lijst: Persoonslijst, categorie: str) -> Iterator[Sequence[Voorkomen]]:
    alle = lijst.voorkomens(categorie)
    if len(alle) < 2:
        yield from (alle,) if alle else ()
        return
    stapels: dict[int, list[Voorkomen]] = {}
    for v in reversed(alle):
        stapels.setdefault(v.stapel, []).insert(0, v)
    yield from stapels.values()


class _Spanne:
    """Neighbouring occurrences that name the same relative, newest first, and what follows them."""

    __slots__ = ("daarna", "voorkomens", "wie")

    def __init__(self, voorkomens: list[Voorkomen], wie: Persoonsgegevens, daarna: Voorkomen | None) -> None:
        self.voorkomens, self.wie, self.daarna = voorkomens, wie, daarna

    def eerste(self, element: str) -> str | None:
        """The newest value of an element."""
        for v in self.voorkomens:
            if waarde := v.elementen.get(element):
                return str(waarde)
        return None

    def eerste_datum(self, element: str) -> str | None:
        """The newest value of an element that is a date."""
        for v in self.voorkomens:
            if (datum := lo3_datum(v.elementen.get(element))) is not None:
                return datum
        return None


def _spannen(stapel: Sequence[Voorkomen]) -> Iterator[_Spanne]:
    vorige: _Spanne | None = None
    daarna: Voorkomen | None = None
    for v in stapel:
        wie = _genoemde(v)
        if wie and vorige and vorige.wie.identiteit == wie.identiteit:
            vorige.voorkomens.append(v)
        else:
            if vorige:
                yield vorige
            vorige = _Spanne([v], wie, daarna) if wie else None
        daarna = v
    if vorige:
        yield vorige


def _geldig(v: Voorkomen | None) -> str | None:
    return lo3_datum(v.elementen.get("85.10")) if v else None


def _relatie(
    spanne: _Spanne, sinds: str | None, tot: str | None, soort: str | None = None, reden_einde: str | None = None
) -> Relatie:
    nieuwste = spanne.voorkomens[0]
    onderzoek = next((code for v in spanne.voorkomens if (code := _onderzoek(v))), None)
    _, categorie, stapel, volgnr, _, _ = nieuwste
    return Relatie(
        spanne.wie, categorie, stapel, volgnr, sinds, tot, spanne.eerste("81.20"), onderzoek, soort, reden_einde
    )


def _ouders(lijst: Persoonslijst, categorie: str) -> Iterator[Relatie]:
    """Parents: since the family relation took effect (62.10), until the occurrence that replaced them."""
    for stapel in _per_stapel(lijst, categorie):
        for spanne in _spannen(stapel):
            sinds = spanne.eerste_datum("62.10") or _geldig(spanne.voorkomens[-1])
            yield _relatie(spanne, sinds, _geldig(spanne.daarna))


def _kinderen(lijst: Persoonslijst) -> Iterator[Relatie]:
    """Children: since the entry became valid, until the occurrence that replaced it."""
    for stapel in _per_stapel(lijst, "09"):
        for spanne in _spannen(stapel):
            yield _relatie(spanne, _geldig(spanne.voorkomens[-1]), _geldig(spanne.daarna))


def _partners(lijst: Persoonslijst) -> Iterator[Relatie]:
    """Partners: from the start of the marriage or partnership (06.10) until its end (07.10)."""
    for stapel in _per_stapel(lijst, "05"):
        for spanne in _spannen(stapel):
            tot = spanne.eerste_datum("07.10") or _geldig(spanne.daarna)
            sinds = spanne.eerste_datum("06.10")
            yield _relatie(spanne, sinds, tot, spanne.eerste("15.10"), spanne.eerste("07.40"))


def _verblijven(lijst: Persoonslijst) -> Iterator[Verblijf]:
    """Addresses: each until the next newer one began."""
    for stapel in _per_stapel(lijst, "08"):
        tot: str | None = None
        for v in stapel:
            begin = _begin_adres(v)
            if adres := _adres(v):
                yield Verblijf(adres, v.stapel, v.volgnr, begin, tot, _onderzoek(v))
            tot = begin


def _begin_adres(v: Voorkomen) -> str | None:
    """When the address became valid; a municipality that merges keeps the date of moving in (10.30), so 85.10 first."""
    onbekend = None
    for element in ("85.10", "10.30", "13.20"):
        datum = lo3_datum(v.elementen.get(element))
        if datum is not None:
            if datum != ONBEKEND:
                return datum
            onbekend = ONBEKEND
    return onbekend


def _adres(v: Voorkomen) -> Adresgegevens | None:
    """The address of an occurrence; None when it gives none (a location description counts as a street)."""
    lees = v.elementen.get
    regels = "\n".join(filter(None, (lees("13.30"), lees("13.40"), lees("13.50"))))
    land, straat = lees("13.10") or None, lees("11.10") or lees("12.10") or None
    nummeraanduiding, postcode = lees("11.90") or None, lees("11.60") or None
    if not (straat or regels or land or nummeraanduiding or postcode):
        return None
    return Adresgegevens(
        nummeraanduiding,
        postcode,
        lees("11.20") or None,
        lees("11.30") or None,
        lees("11.40") or None,
        straat,
        lees("11.70") or None,
        lees("09.10") or None,
        land,
        regels,
    )
