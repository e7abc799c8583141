"""The one way in for every source: parse, check, keep in batches; bad records to quarantine, never a stop."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

import orjson

from graph.fouten import BronOnleesbaar
from graph.persoonslijst import Persoonslijst, negen_cijfers
from graph.store import Afgekeurd, Lading, Record, Store, Telling
from graph.tabellen import Tabellen

from . import lo3_csv, lo3_jsonl
from .bron import Gelezen, Lezer, Opmerking
from .controle import klopt_anummer, onbruikbaar, verdacht

PARTIJ = 500
"""Records a transaction: what a kill in the middle can cost."""

Voortgang = Callable[[int, int], None]
"""Told how many bytes were read and how many there are."""


@dataclass(frozen=True, slots=True)
class Melding:
    """Something suspicious in a record that was loaded all the same."""

    bestand: str
    plaats: str
    opmerking: Opmerking


@dataclass(slots=True)
class Rapport:
    """What a load did."""

    telling: Telling = field(default_factory=Telling)
    redenen: Counter[str] = field(default_factory=Counter)
    """Quarantined records by reason."""
    meldingen: list[Melding] = field(default_factory=list)

    def als_json(self) -> dict[str, object]:
        """The numbers, with quarantine and suspicions by reason."""
        return {**asdict(self.telling), "redenen": dict(self.redenen), "verdacht": dict(self.verdacht())}

    def verdacht(self) -> Counter[str]:
        """What was loaded but is suspicious, by reason."""
        return Counter(melding.opmerking.reden for melding in self.meldingen)

    def tel_op(self, ander: Rapport) -> None:
        """Add the report of another file."""
        mijn, hun = asdict(self.telling), asdict(ander.telling)
        self.telling = Telling(**{naam: aantal + hun[naam] for naam, aantal in mijn.items()})
        self.redenen += ander.redenen
        self.meldingen += ander.meldingen


def herken(pad: Path) -> tuple[str, Lezer]:
    """The format of a file and its reader, from the first bytes. Raises BronOnleesbaar when it is neither."""
    try:
        with pad.open("rb") as bestand:
            begin = bestand.read(4096)
    except OSError as fout:
        raise BronOnleesbaar(f"{pad}: het bestand kan niet worden gelezen ({fout.strerror})") from fout
    kaal = begin.removeprefix(b"\xef\xbb\xbf").lstrip()
    if kaal.startswith(b"{"):
        return lo3_jsonl.FORMAAT, lo3_jsonl.lees
    if b";" in begin and b".01.20" in begin:
        return lo3_csv.FORMAAT, lo3_csv.lees
    raise BronOnleesbaar(f"{pad.name}: geen LO3-CSV en geen JSON-regels met persoonslijsten")


async def laad(store: Store, pad: Path, vandaag: int, voortgang: Voortgang = lambda _gelezen, _totaal: None) -> Rapport:
    """Load one file into the store and report; loading it again changes nothing, and a load cut off goes on.

    `vandaag` (yyyymmdd) is the day after which dates are suspicious. Raises BronOnleesbaar for a file that is no
    source at all, StoreOnbereikbaar when the store is away.
    """
    formaat, lezer = herken(pad)
    with pad.open("rb") as bestand:
        vingerafdruk = hashlib.file_digest(bestand, "sha256").hexdigest()
    lading = await store.begin_lading(pad.name, vingerafdruk)
    tabellen = await store.tabellen()
    totaal = pad.stat().st_size
    rapport = Rapport()
    partij: list[Record | Afgekeurd] = []
    positie = 0
    for stap in lezer(pad):
        positie += 1
        gekeurd = _keur(stap.record, pad.name, formaat, tabellen, vandaag, rapport)
        if positie <= lading.positie:
            continue
        partij.append(gekeurd)
        if len(partij) == PARTIJ:
            await _bewaar(store, lading, partij, positie)
            partij = []
            voortgang(stap.gelezen_bytes, totaal)
    await _bewaar(store, lading, partij, positie)
    rapport.meldingen += _dubbel(set(await store.sluit_lading(lading)), lezer, pad)
    voortgang(totaal, totaal)
    rapport.telling = lading.telling
    return rapport


def _keur(
    gelezen: Gelezen | Afgekeurd, bestand: str, formaat: str, tabellen: Tabellen, vandaag: int, rapport: Rapport
) -> Record | Afgekeurd:
    """Check a record, and count what is wrong or suspicious."""
    if isinstance(gelezen, Gelezen):
        lijst = Persoonslijst(gelezen.inhoud)
        fout = onbruikbaar(lijst, gelezen.naam)
        if fout is None:
            opmerkingen = (*gelezen.opmerkingen, *verdacht(lijst, tabellen, vandaag))
            rapport.meldingen += [Melding(bestand, gelezen.plaats, opmerking) for opmerking in opmerkingen]
            inhoud = orjson.dumps(gelezen.inhoud, option=orjson.OPT_SORT_KEYS)
            return Record(
                _sleutel(lijst, gelezen.naam), inhoud, gelezen.inhoud, negen_cijfers(lijst.burgerservicenummer)
            )
        reden, uitleg = fout
        uitleg = f"{uitleg}; verbeter de lijst en lever hem opnieuw aan"
        gelezen = Afgekeurd(bestand, gelezen.plaats, reden, uitleg, formaat, gelezen.ruw, _sleutel(lijst, gelezen.naam))
    rapport.redenen[gelezen.reden] += 1
    return gelezen


def _sleutel(lijst: Persoonslijst, naam: str | None) -> str:
    """What stays the same over the versions of a list: the A-nummer, else the number, else the source's name."""
    persoon = lijst.actueel("01")
    if persoon is None:
        return naam or ""
    anummer = persoon.lees("01.10")
    if anummer and klopt_anummer(anummer):
        return anummer
    return negen_cijfers(lijst.burgerservicenummer) or anummer or naam or ""


async def _bewaar(store: Store, lading: Lading, partij: list[Record | Afgekeurd], positie: int) -> None:
    records = [gekeurd for gekeurd in partij if isinstance(gekeurd, Record)]
    afgekeurd = [gekeurd for gekeurd in partij if isinstance(gekeurd, Afgekeurd)]
    await store.bewaar(lading, records, afgekeurd, positie)


def _dubbel(sleutels: set[str], lezer: Lezer, pad: Path) -> list[Melding]:
    """Where in the file the lists stand whose number another list has too; only the whole store can tell."""
    if not sleutels:
        return []
    opmerking = Opmerking("01.01.20", "meerLijstenMetDitBsn")
    return [
        Melding(pad.name, stap.record.plaats, opmerking)
        for stap in lezer(pad)
        if isinstance(stap.record, Gelezen)
        and _sleutel(Persoonslijst(stap.record.inhoud), stap.record.naam) in sleutels
    ]
