"""From pairs with a score to one list for each record, for methods that do not divide by themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from resolution.kenmerken import Kenmerken

from .gegevens import Gegevens
from .maat import Sleutel, Uitkomst


class Rij(NamedTuple):
    """Somebody as one flat row, the way the peers read people; what is not known is None."""

    sleutel: str
    voornaam: str | None
    achternaam: str | None
    geboortedatum: str | None
    geboortejaar: str | None
    geslacht: str | None
    postcode: str | None
    huisnummer: str | None
    bsn: str | None


def rijen(gegevens: Gegevens, *, register: bool) -> Iterator[Rij]:
    """The register or the records as rows: first given name, surname with its prefix, present address."""
    pad = gegevens.register if register else gegevens.records
    for bron, sleutel, k in gegevens.kenmerken(pad):
        yield _rij(sleutel if register else f"{bron}|{sleutel}", k)


def _rij(sleutel: str, k: Kenmerken) -> Rij:
    naam = k.achternamen[0] if k.achternamen else None
    adres = k.adressen[0] if k.adressen else None
    datum = k.geboortedatum
    heel = f"{naam.voorvoegsel or ''} {naam.geslachtsnaam}".strip().lower() if naam else None
    return Rij(
        sleutel,
        k.voornamen.split()[0].lower() if k.voornamen else None,
        heel,
        f"{datum[:4]}-{datum[4:6]}-{datum[6:]}" if datum and not datum.endswith("00") else None,
        datum[:4] if datum and datum[:4] != "0000" else None,
        k.geslacht,
        adres.postcode if adres else None,
        adres.huisnummer if adres else None,
        k.burgerservicenummer,
    )


def wijs_toe(paren: Iterable[tuple[float, str, str]]) -> dict[Sleutel, Uitkomst]:
    """Best score first; each record to one list, and each list one record of a source."""
    uit: dict[Sleutel, Uitkomst] = {}
    bezet = set[tuple[str, str]]()
    for _, record, anummer in sorted(paren, key=lambda paar: (-paar[0], paar[1], paar[2])):
        bron, _, sleutel = record.partition("|")
        if (bron, sleutel) not in uit and (bron, anummer) not in bezet:
            uit[bron, sleutel] = Uitkomst(anummer, False)
            bezet.add((bron, anummer))
    return uit
