"""From a record to the vermeldingen in it: what it tells of its own subject, and of relatives without a number.

This runs for every list of a load of millions, so it reads only what is compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from graph.identiteit import Vermelding
from graph.persoonslijst import Persoonslijst, Voorkomen
from graph.projectie import Persoonsgegevens, Projectie

from .kenmerken import Achternaam, Kenmerken, Woonadres
from .zoeksleutels import zoeksleutels

T = TypeVar("T")
GESLACHTEN = frozenset("MV")


def vermelding(kenmerken: Kenmerken, deel: str = "", ingeschrevene: bool = False) -> Vermelding:
    """What a record tells of one person, with the keys to find it by."""
    return Vermelding(deel, ingeschrevene, kenmerken.als_json(), zoeksleutels(kenmerken))


def van_persoonslijst(lijst: Persoonslijst, projectie: Projectie | None) -> tuple[Vermelding, ...]:
    """What a BRP list tells of its owner, and then of each relative for whom it has no number, each once.

    None for a list that does not exist for any question (without projection), and none of relatives of whom it tells
    too little to compare: no surname, or neither given name nor birth date.
    """
    if projectie is None:
        return ()
    eigen = vermelding(_eigenaar(lijst, projectie), ingeschrevene=True)
    anderen = {(deel := wie.deel): vermelding(_verwante(wie), deel) for wie in _zonder_nummer(projectie)}
    return (eigen, *anderen.values())


def _zonder_nummer(projectie: Projectie) -> Iterator[Persoonsgegevens]:
    for relatie in projectie.relaties:
        wie = relatie.wie
        if wie.burgerservicenummer or wie.administratienummer:
            continue
        if wie.geslachtsnaam not in (None, ".") and (wie.voornamen or wie.geboortedatum):
            yield wie


def _verwante(wie: Persoonsgegevens) -> Kenmerken:
    return Kenmerken(
        voornamen=wie.voornamen,
        achternamen=(Achternaam(wie.geslachtsnaam or "", wie.voorvoegsel),),
        geslacht=wie.geslacht if wie.geslacht in GESLACHTEN else None,
        geboortedatum=wie.geboortedatum,
        geboorteplaats=wie.geboorteplaats,
        geboorteland=wie.geboorteland,
    )


def _eigenaar(lijst: Persoonslijst, projectie: Projectie) -> Kenmerken:
    wie = projectie.persoon
    geslacht = wie.geslacht
    return Kenmerken(
        burgerservicenummer=wie.burgerservicenummer,
        administratienummers=_uniek(
            [nummer.zfill(10) for v in lijst.voorkomens("01") if (nummer := v.elementen.get("01.10"))]
        ),
        voornamen=wie.voornamen,
        achternamen=_achternamen(lijst),
        geslacht=geslacht if geslacht in GESLACHTEN else None,
        geboortedatum=wie.geboortedatum,
        geboorteplaats=wie.geboorteplaats,
        geboorteland=wie.geboorteland,
        nationaliteiten=_nationaliteiten(lijst),
        adressen=_adressen(projectie),
        overlijdensdatum=wie.overlijdensdatum,
        reisdocumenten=projectie.reisdocumenten,
        oudernamen=_oudernamen(lijst),
        geheimhouding=wie.geheimhouding,
    )


def _achternamen(lijst: Persoonslijst) -> tuple[Achternaam, ...]:
    """The name in use first (61.10 says how it is made), then birth names, and names of partners."""
    eigen = [naam for v in lijst.voorkomens("01") if (naam := _naam(v))]
    van_partners = [naam for v in lijst.voorkomens("05") if (naam := _naam(v))]
    persoon = lijst.actueel("01")
    gebruik = persoon.elementen.get("61.10") if persoon else None
    if gebruik in ("P", "V") and van_partners:
        return _uniek((*van_partners[:1], *eigen, *van_partners[1:]))
    return _uniek((*eigen, *van_partners))


def _oudernamen(lijst: Persoonslijst) -> tuple[Achternaam, ...]:
    """The surname of each parent, and the first given name: many peoples bear that of their father as a surname."""
    uit: list[Achternaam] = []
    for soort in ("02", "03"):
        if ouder := lijst.actueel(soort):
            if naam := _naam(ouder):
                uit.append(naam)
            if voornamen := (ouder.elementen.get("02.10") or "").split():
                uit.append(Achternaam(voornamen[0]))
    return _uniek(uit)


def _naam(v: Voorkomen) -> Achternaam | None:
    naam = v.elementen.get("02.40")
    return Achternaam(naam, v.elementen.get("02.30") or None) if naam and naam != "." else None


def _nationaliteiten(lijst: Persoonslijst) -> tuple[str, ...]:
    return _uniek([code for v in lijst.actuele_stapels("04") if (code := v.elementen.get("05.10"))])


def _adressen(projectie: Projectie) -> tuple[Woonadres, ...]:
    """In the order of the list, the present one first."""
    adressen = [verblijf.adres for verblijf in projectie.verblijven]
    return _uniek([Woonadres(*een[1:7], een.land) for een in adressen if een.postcode or een.straat])


def _uniek(een: Sequence[T]) -> tuple[T, ...]:
    return tuple(een if len(een) < 2 else dict.fromkeys(een))
