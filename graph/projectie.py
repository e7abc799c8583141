"""From one person list to the nodes and relations that it tells of: a pure function, so the graph can be rebuilt.

Historic occurrences give relations that ended; occurrences marked incorrect (84.10) never held and give nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .datum import Datum, lees_datum
from .model import Adres, Naam
from .persoonslijst import Persoonslijst, Voorkomen, negen_cijfers


@dataclass(frozen=True, slots=True)
class Persoonsgegevens:
    """Somebody as one occurrence on a list describes them: the owner of the list, or a relative named on it."""

    burgerservicenummer: str | None
    administratienummer: str | None
    naam: Naam
    geslacht: str | None
    geboortedatum: Datum | None
    geboorteplaats: str | None
    geboorteland: str | None
    overlijdensdatum: Datum | None = None
    opschorting: str | None = None
    geheimhouding: bool = False
    in_onderzoek: tuple[str, ...] = ()

    @property
    def identiteit(self) -> tuple[object, ...]:
        """What tells two mentions apart within one stack: the number, or else name and birth date."""
        if self.burgerservicenummer or self.administratienummer:
            return (self.burgerservicenummer or self.administratienummer,)
        return (self.naam, self.geboortedatum)


@dataclass(frozen=True, slots=True)
class Relatie:
    """A relation between the owner of the list and a relative, for the time that it holds."""

    wie: Persoonsgegevens
    categorie: str
    stapel: int
    volgnr: int
    sinds: Datum | None
    tot: Datum | None
    aktenummer: str | None
    in_onderzoek: str | None
    soort: str | None = None
    """Marriage (H) or registered partnership (P)."""
    reden_einde: str | None = None


@dataclass(frozen=True, slots=True)
class Verblijf:
    """An address of the owner of the list, for the time that it holds."""

    adres: Adres
    stapel: int
    volgnr: int
    sinds: Datum | None
    tot: Datum | None
    in_onderzoek: str | None


@dataclass(frozen=True, slots=True)
class Projectie:
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
    relaties = [*_ouders(lijst, "02"), *_ouders(lijst, "03"), *_partners(lijst), *_kinderen(lijst)]
    documenten = {v.lees("35.20") for v in lijst.voorkomens("12")}
    return Projectie(
        _eigenaar(lijst, persoon),
        tuple(relaties),
        tuple(_verblijven(lijst)),
        tuple(sorted(nummer for nummer in documenten if nummer)),
    )


def _eigenaar(lijst: Persoonslijst, persoon: Voorkomen) -> Persoonsgegevens:
    inschrijving, overlijden = lijst.actueel("07"), lijst.actueel("06")
    overleden = lees_datum(overlijden.lees("08.10")) if overlijden else None
    if overleden is None and lijst.opschorting == "O" and inschrijving:
        overleden = lees_datum(inschrijving.lees("67.10")) or Datum(0)
    onderzoek = tuple(code for v in (persoon, overlijden) if v and (code := _onderzoek(v)))
    geheim = (inschrijving.getal("70.10") or 0) if inschrijving else 0
    gegevens = _gegevens(persoon)
    return Persoonsgegevens(
        gegevens.burgerservicenummer,
        gegevens.administratienummer,
        gegevens.naam,
        gegevens.geslacht,
        gegevens.geboortedatum,
        gegevens.geboorteplaats,
        gegevens.geboorteland,
        overleden,
        lijst.opschorting,
        1 <= geheim <= 7,
        onderzoek,
    )


def _gegevens(v: Voorkomen) -> Persoonsgegevens:
    nummer, administratienummer = v.getal("01.20"), v.getal("01.10")
    return Persoonsgegevens(
        negen_cijfers(nummer),
        f"{administratienummer:010}" if administratienummer else None,
        Naam(v.lees("02.10"), v.lees("02.20"), v.lees("02.30"), v.lees("02.40")),
        v.lees("04.10"),
        lees_datum(v.lees("03.10")),
        v.lees("03.20"),
        v.lees("03.30"),
    )


def _onderzoek(v: Voorkomen) -> str | None:
    """The code under investigation, while the investigation has no end date."""
    return v.lees("83.10") if not v.getal("83.30") else None


def _genoemd(v: Voorkomen) -> bool:
    """Whether the occurrence names anybody; an emptied one does not, nor does a name that is a full stop."""
    if v.getal("01.20") or v.getal("01.10"):
        return True
    return v.lees("02.40") not in (None, ".") or v.lees("02.10") is not None


def _per_stapel(lijst: Persoonslijst, categorie: str) -> Iterator[list[Voorkomen]]:
    stapels: dict[int, list[Voorkomen]] = {}
    for v in lijst.voorkomens(categorie):
        stapels.setdefault(v.stapel, []).append(v)
    yield from (stapels[nummer] for nummer in sorted(stapels))


@dataclass(slots=True)
class _Spanne:
    """Neighbouring occurrences that name the same relative, newest first, and what follows them."""

    voorkomens: list[Voorkomen]
    wie: Persoonsgegevens
    daarna: Voorkomen | None


def _spannen(stapel: list[Voorkomen]) -> Iterator[_Spanne]:
    vorige: _Spanne | None = None
    daarna: Voorkomen | None = None
    for v in stapel:
        if _genoemd(v):
            wie = _gegevens(v)
            if vorige and vorige.wie.identiteit == wie.identiteit:
                vorige.voorkomens.append(v)
            else:
                if vorige:
                    yield vorige
                vorige = _Spanne([v], wie, daarna)
        elif vorige:
            yield vorige
            vorige = None
        daarna = v
    if vorige:
        yield vorige


def _geldig(v: Voorkomen | None) -> Datum | None:
    return lees_datum(v.lees("85.10")) if v else None


def _relatie(spanne: _Spanne, sinds: Datum | None, tot: Datum | None, **rest: str | None) -> Relatie:
    nieuwste = spanne.voorkomens[0]
    onderzoek = next((code for v in spanne.voorkomens if (code := _onderzoek(v))), None)
    akte = next((a for v in spanne.voorkomens if (a := v.lees("81.20"))), None)
    return Relatie(
        spanne.wie, nieuwste.categorie, nieuwste.stapel, nieuwste.volgnr, sinds, tot, akte, onderzoek, **rest
    )


def _ouders(lijst: Persoonslijst, categorie: str) -> Iterator[Relatie]:
    """Parents: since the family relation took effect (62.10), until the occurrence that replaced them."""
    for stapel in _per_stapel(lijst, categorie):
        for spanne in _spannen(stapel):
            yield _relatie(spanne, _eerste(spanne, "62.10") or _geldig(spanne.voorkomens[-1]), _geldig(spanne.daarna))


def _kinderen(lijst: Persoonslijst) -> Iterator[Relatie]:
    """Children: since the entry became valid, until the occurrence that replaced it."""
    for stapel in _per_stapel(lijst, "09"):
        for spanne in _spannen(stapel):
            yield _relatie(spanne, _geldig(spanne.voorkomens[-1]), _geldig(spanne.daarna))


def _partners(lijst: Persoonslijst) -> Iterator[Relatie]:
    """Partners: from the start of the marriage or partnership (06.10) until its end (07.10)."""
    for stapel in _per_stapel(lijst, "05"):
        for spanne in _spannen(stapel):
            soort = next((s for v in spanne.voorkomens if (s := v.lees("15.10"))), None)
            reden = next((r for v in spanne.voorkomens if (r := v.lees("07.40"))), None)
            tot = _eerste(spanne, "07.10") or _geldig(spanne.daarna)
            yield _relatie(spanne, _eerste(spanne, "06.10"), tot, soort=soort, reden_einde=reden)


def _eerste(spanne: _Spanne, element: str) -> Datum | None:
    return next((d for v in spanne.voorkomens if (d := lees_datum(v.lees(element))) is not None), None)


def _verblijven(lijst: Persoonslijst) -> Iterator[Verblijf]:
    """Addresses: each until the next newer one began."""
    for stapel in _per_stapel(lijst, "08"):
        tot: Datum | None = None
        for v in stapel:
            begin = _begin_adres(v)
            if adres := _adres(v.lees):
                yield Verblijf(adres, v.stapel, v.volgnr, begin, tot, _onderzoek(v))
            tot = begin


def _begin_adres(v: Voorkomen) -> Datum | None:
    """When the address became valid; a municipality that merges keeps the date of moving in (10.30), so 85.10 first."""
    data = [d for e in ("85.10", "10.30", "13.20") if (d := lees_datum(v.lees(e))) is not None]
    return next((d for d in data if d.jaar), data[0] if data else None)


def _adres(lees: Callable[[str], str | None]) -> Adres | None:
    """The address of an occurrence; None when it gives none (a location description counts as a street)."""
    regels = tuple(regel for e in ("13.30", "13.40", "13.50") if (regel := lees(e)))
    land, straat = lees("13.10"), lees("11.10") or lees("12.10")
    if not (straat or regels or land or lees("11.90") or lees("11.60")):
        return None
    return Adres(
        0,
        lees("11.90"),
        lees("11.60"),
        lees("11.20"),
        lees("11.30"),
        lees("11.40"),
        straat,
        lees("11.70"),
        lees("09.10"),
        land,
        regels,
    )
