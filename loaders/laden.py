"""The one way in for every source: parse, check, keep in batches; bad records to quarantine, never a stop."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from graph.persoonslijst import Persoonslijst
from graph.rechtspraak import RECHTSPRAAK
from graph.store import Afgekeurd, Lading, Record, Store, Telling

from .bron import HEEL, Gelezen, Opmerking
from .keuren import Gekeurd, sleutel
from .levering import LEZERS, Levering, herken
from .partijen import in_partijen
from .ploeg import gekeurd
from .registraties.kolommen import GEEN, Kolommen
from .registraties.tegenstrijdig import Tegenspraak
from .voller import vollere_lijsten

PARTIJ = 1000
"""Records a transaction, more or less: what a kill in the middle can cost."""

Voortgang = Callable[[int, int], None]
"""Told how many bytes were read and how many there are."""


def geen_voortgang(_gedaan: int, _totaal: int) -> None:
    """For who does not wait."""


class Melding(NamedTuple):
    """Something suspicious in a record that was loaded all the same."""

    bestand: str
    plaats: str
    opmerking: Opmerking


MEER_LIJSTEN = Opmerking("01.01.20", "meerLijstenMetDitBsn")
TEGENSTRIJDIG = Opmerking("maatregel", "tegenstrijdigeBeslissing")
"""Only the whole store can tell these."""
VOLLERE_LIJST = Opmerking("01.01.20", "volledigeLijstBlijft")
"""The store has a full list of this person, and keeps that."""
Meld = Callable[[Melding], None]


def niet_melden(_melding: Melding) -> None:
    """For who wants the numbers only."""


@dataclass(slots=True)
class Rapport:
    """What a load did."""

    telling: Telling = field(default_factory=Telling)
    redenen: Counter[str] = field(default_factory=Counter)
    """Quarantined records by reason."""
    verdacht: Counter[str] = field(default_factory=Counter)
    """What was loaded but is suspicious, by reason."""

    def als_json(self) -> dict[str, object]:
        """The numbers, with quarantine and suspicions by reason."""
        return {**asdict(self.telling), "redenen": dict(self.redenen), "verdacht": dict(self.verdacht)}

    def tel_op(self, ander: Rapport) -> None:
        """Add the report of another file."""
        mijn, hun = asdict(self.telling), asdict(ander.telling)
        self.telling = Telling(**{naam: aantal + hun[naam] for naam, aantal in mijn.items()})
        self.redenen += ander.redenen
        self.verdacht += ander.verdacht


async def laad(
    store: Store,
    pad: Path,
    vandaag: int,
    voortgang: Voortgang = geen_voortgang,
    meld: Meld = niet_melden,
    bron: str | None = None,
    kolommen: Kolommen = GEEN,
) -> Rapport:
    """Load one file into the store and report; loading it again changes nothing, and a load cut off goes on.

    `vandaag` (yyyymmdd) is the day after which dates are suspicious; everything suspicious is told to `meld`. `bron`
    says which source the file is of, where the file does not say so itself; `kolommen` how its columns are named.
    Raises BronOnleesbaar for a file that is no source at all, OngeldigeInvoer when it is not what is said of it,
    StoreOnbereikbaar when the store is away.
    """
    return await laad_levering(store, herken(pad, bron, kolommen), vandaag, voortgang, meld)


async def laad_levering(
    store: Store, levering: Levering, vandaag: int, voortgang: Voortgang = geen_voortgang, meld: Meld = niet_melden
) -> Rapport:
    """As `laad`, of a file of which is known what it is."""
    pad, totaal = levering.pad, levering.pad.stat().st_size
    rapport, tegenspraak = Rapport(), Tegenspraak()
    voller = await vollere_lijsten(store, levering)

    def vermeld(plaats: str, opmerking: Opmerking) -> None:
        rapport.verdacht[opmerking.reden] += 1
        meld(Melding(pad.name, plaats, opmerking))

    def nieuwe(alle: Iterable[Gekeurd], positie: int) -> Iterator[Gekeurd]:
        """What is not in the store yet; the report is about the whole file."""
        for nummer, een in enumerate(alle, 1):
            for opmerking in een.opmerkingen:
                vermeld(een.plaats, opmerking)
            if isinstance(een.uitkomst, Afgekeurd):
                rapport.redenen[een.uitkomst.reden] += 1
            elif levering.bron == RECHTSPRAAK:
                tegenspraak.noteer(een.plaats, een.uitkomst)
            if isinstance(een.uitkomst, Record) and een.uitkomst.sleutel in voller:
                vermeld(een.plaats, VOLLERE_LIJST)
            if nummer > positie:
                yield een

    with gekeurd(levering, await store.tabellen(), vandaag) as alle:
        # They read and check already, while this is worked out.
        lading = await store.begin_lading(pad.name, _vingerafdruk(levering))
        for partij in in_partijen(nieuwe(alle, lading.positie), PARTIJ):
            await _bewaar(store, lading, partij, voller)
            voortgang(partij[-1].gelezen_bytes, totaal)
    for plaats in _plaatsen(set(await store.sluit_lading(lading)), levering):
        vermeld(plaats, MEER_LIJSTEN)
    for plaats in await tegenspraak.plaatsen(store):
        vermeld(plaats, TEGENSTRIJDIG)
    voortgang(totaal, totaal)
    rapport.telling = lading.telling
    return rapport


def _vingerafdruk(levering: Levering) -> str:
    """Of the file, and of what is said of it."""
    with levering.pad.open("rb") as bestand:
        inhoud = hashlib.file_digest(bestand, "sha256")
    inhoud.update(levering.opgave)
    return inhoud.hexdigest()


async def _bewaar(store: Store, lading: Lading, partij: list[Gekeurd], voller: Set[str]) -> None:
    aangeboden = [een.uitkomst for een in partij if isinstance(een.uitkomst, Record)]
    records = [record for record in aangeboden if record.sleutel not in voller]
    blijft = len(aangeboden) - len(records)
    gelezen, ongewijzigd = lading.telling.gelezen + blijft, lading.telling.ongewijzigd + blijft
    lading.telling = replace(lading.telling, gelezen=gelezen, ongewijzigd=ongewijzigd)
    afgekeurd = [een.uitkomst for een in partij if isinstance(een.uitkomst, Afgekeurd)]
    await store.bewaar(lading, records, afgekeurd, lading.positie + len(partij))


def _plaatsen(sleutels: set[str], levering: Levering) -> Iterator[str]:
    """Where in the file the lists with these keys stand."""
    lezer = LEZERS.get(levering.formaat)
    for record, _ in lezer.lees(levering.pad, HEEL) if lezer and sleutels else ():
        if isinstance(record, Gelezen) and sleutel(Persoonslijst(record.inhoud), record.naam) in sleutels:
            yield record.plaats
