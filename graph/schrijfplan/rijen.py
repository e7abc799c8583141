"""The rows that a store keeps, as tuples in the order of their columns."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import astuple
from typing import Any

from graph.naam import zoekvorm
from graph.projectie import Adresgegevens, Persoonsgegevens
from graph.store import Afgekeurd

Rij = tuple[Any, ...]

BRONRECORD = (
    "id bron sleutel nummer versie persoon methode vanaf tot activiteit gezien vingerafdruk uittreksel inhoud".split()
)
PERSOON = (
    "id burgerservicenummer administratienummer voornamen adellijke_titel voorvoegsel geslachtsnaam zoeknaam"
    " zoeknaam_vol geslacht geboortedatum geboorteplaats geboorteland overlijdensdatum opschorting geheimhouding"
    " in_onderzoek eigen_lijst genoemd_door".split()
)
OUDER_VAN = "ouder kind bronrecord categorie stapel volgnr sinds tot aktenummer in_onderzoek".split()
PARTNER_VAN = (
    "persoon partner soort reden_einde bronrecord categorie stapel volgnr sinds tot aktenummer in_onderzoek".split()
)
ADRES = (
    "id sleutel nummeraanduiding postcode huisnummer huisletter toevoeging straat woonplaats gemeente land regels"
).split()
WOONT_OP = "persoon adres bronrecord stapel volgnr sinds tot in_onderzoek".split()
REISDOCUMENT = "nummer persoon bronrecord".split()
ORGANISATIE = "sleutel naam oin kvk".split()
BENOEMING = "soort bronrecord deel persoon organisatie over sinds tot".split()
QUARANTAINE = "activiteit sinds vingerafdruk bestand plaats reden uitleg formaat ruw sleutel bron".split()
VERMELDING = "id bron sleutel nummer deel persoon thuis ingeschrevene kenmerken sleutels wacht".split()
ZOEKSLEUTEL = "sleutel vermelding".split()

Beschrijving = tuple[
    str | None, str | None, str | None, str | None, str | None, str | None, str | None, str | None, str | None
]
"""How somebody is described: A-nummer, first names, title, prefix, surname, sex, birth date, place and country."""


def beschrijving(wie: Persoonsgegevens) -> Beschrijving:
    """What an occurrence tells of somebody, apart from the burgerservicenummer."""
    return wie[1:10]


def volledigheid(een: Beschrijving) -> tuple[int, tuple[str, ...]]:
    """An order in which the fullest description comes last; between equals it is settled, whoever was loaded first."""
    return sum(deel is not None for deel in een), tuple(deel or "" for deel in (*een[1:], een[0]))


def genoemde_rij(id_: int, bsn: str | None, een: Beschrijving, genoemd_door: int | None) -> Rij:
    """The row of a person without an own list: what others' lists tell."""
    anummer, voornamen, titel, voorvoegsel, achternaam, *rest = een
    zoeknamen = _zoeknamen(voorvoegsel, achternaam)
    kop = (id_, bsn, anummer, voornamen, titel, voorvoegsel, achternaam, *zoeknamen)
    return (*kop, *rest, None, None, 0, "", 0, genoemd_door)


def eigenaarsrij(id_: int, wie: Persoonsgegevens) -> Rij:
    """The row of a person with an own list, as that list tells."""
    zoeknamen = _zoeknamen(wie.voorvoegsel, wie.geslachtsnaam)
    einde = (wie.overlijdensdatum, wie.opschorting, int(wie.geheimhouding), wie.in_onderzoek)
    return (id_, *wie[:6], *zoeknamen, *wie[6:10], *einde, 1, None)


def _zoeknamen(voorvoegsel: str | None, achternaam: str | None) -> tuple[str, str]:
    """The surname as one searches for it, without and with the prefix."""
    kort = zoekvorm(achternaam)
    return kort, zoekvorm(f"{voorvoegsel} {achternaam}") if voorvoegsel and achternaam else kort


def adressleutel(adres: Adresgegevens) -> str:
    """All parts of an address together: equal for addresses that are registered equally."""
    return "|".join([deel or "" for deel in adres])


def adresrij(id_: int, sleutel: str, adres: Adresgegevens) -> Rij:
    """The row of an address."""
    return (id_, sleutel, *adres)


def quarantainerijen(afgekeurd: Iterable[Afgekeurd], lading: int, moment: str) -> list[Rij]:
    """The rows of rejected records; a record that was rejected before for the same reason has the same fingerprint."""
    return [
        (
            lading,
            moment,
            hashlib.blake2b(f"{een.bron} {een.reden}\0".encode() + een.ruw, digest_size=16).digest(),
            *astuple(een),
        )
        for een in afgekeurd
    ]
