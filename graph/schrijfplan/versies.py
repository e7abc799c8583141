"""Which records of a batch are new, which replace an older version, and which the store has already."""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from graph.store import Record, Telling

Sleutel = tuple[str, str]
"""What identifies records: their source, and the key in it."""
Versierij = tuple[str, str, int, int, int, bytes, int, int | None, str]
"""A current version in the store: source, key, number, id, version, fingerprint, load that last saw it, person, since
when."""


@dataclass(slots=True, eq=False)
class Versie:
    """The current version of one record, while a batch is being kept."""

    sleutel: str
    nummer: int
    id: int
    versie: int
    vingerafdruk: bytes
    gezien: int
    persoon: int | None
    vanaf: str


class Nieuw(NamedTuple):
    """A record that is kept as a version of its own."""

    id: int
    nummer: int
    versie: int
    record: Record
    vorige: str | None
    """The key under which the version stood that this one replaces; None when it replaces none."""

    def rij(self, persoon: int | None, methode: str | None, moment: str, lading: int) -> tuple[object, ...]:
        """The row of `bronrecord`."""
        een = self.record
        wie_en_wanneer = (persoon, methode, moment, None, lading, lading)
        inhoud = (een.vingerafdruk, een.uittreksel, een.inhoud)
        return (self.id, een.bron, een.sleutel, self.nummer, self.versie, *wie_en_wanneer, *inhoud)


@dataclass(slots=True)
class Versies:
    """What a batch does to the versions, and with that what its plan must know of the persons and addresses."""

    lading: int
    moment: str
    """When the store came to know the new versions, and ceased to hold the old ones for current."""
    nieuw: list[Nieuw] = field(default_factory=list)
    vervangen: list[tuple[str, int, int | None]] = field(default_factory=list)
    """Versions that are not current any more, with their source, and whom they are about."""
    gezien: list[int] = field(default_factory=list)
    """Versions that are still current."""

    @property
    def sleutels(self) -> list[Sleutel]:
        """Keys under which there is a new version; what waits in quarantine under one of them is dealt with."""
        return [(nieuw.record.bron, nieuw.record.sleutel) for nieuw in self.nieuw]


def sleutels(records: Iterable[Record]) -> dict[str, list[str]]:
    """Under which keys the current versions of these records can stand, of each source."""
    uit: dict[str, set[str]] = {}
    for record in records:
        uit.setdefault(record.bron, set()).update(filter(None, (record.sleutel, record.eerder)))
    return {bron: list(van_bron) for bron, van_bron in uit.items()}


def bepaal_versies(
    records: Sequence[Record],
    bekend: Iterable[Versierij],
    laatste: MutableMapping[tuple[str, str, int], int],
    lading: int,
    telling: Telling,
    volgende: int,
    nu: str,
) -> Versies:
    """Compare the records with the current versions of their keys (`bekend`, by number), and count.

    `laatste` is the last version that there ever was of a key and number, also of a key that nobody has now;
    `volgende` is the first free id; `nu` the clock, which a version never follows back in time.
    """
    actueel: dict[Sleutel, list[Versie]] = {}
    for rij in bekend:
        actueel.setdefault(rij[:2], []).append(Versie(*rij[1:]))
    uit = Versies(lading, nu)
    for record in records:
        versies = actueel.setdefault((record.bron, record.sleutel), [])
        eerdere = actueel.get((record.bron, record.eerder), []) if record.eerder and not versies else []
        telling.gelezen += 1
        if gelijk := next((v for v in versies if v.vingerafdruk == record.vingerafdruk), None):
            telling.ongewijzigd += 1
            gelijk.gezien = lading
            uit.gezien.append(gelijk.id)
            continue
        if vorige := next((v for v in (*versies, *eerdere) if v.gezien != lading), None):
            telling.gewijzigd += 1
            uit.vervangen.append((record.bron, vorige.id, vorige.persoon))
            uit.moment = max(uit.moment, vorige.vanaf)
            nummer, versie, van = vorige.nummer, vorige.versie, vorige.sleutel
            (versies if vorige in versies else eerdere).remove(vorige)
        else:
            telling.nieuw += 1
            nummer, versie, van = len(versies) + 1, 0, None
        plek = (record.bron, record.sleutel, nummer)
        versie = laatste[plek] = max(versie, laatste.get(plek, 0)) + 1
        versies.append(Versie(record.sleutel, nummer, volgende, versie, record.vingerafdruk, lading, None, ""))
        uit.nieuw.append(Nieuw(volgende, nummer, versie, record, van))
        volgende += 1
    return uit
