"""What is linked: a generated register and partners' records of it on disk, with the truth; made once for each size."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import orjson

from graph.identiteit import BRP, BekendeVermelding, Verwijzing
from graph.persoonslijst import Persoonslijst
from graph.projectie import projecteer
from loaders.bevolking.partnerrecords.records import Familierecords, Record
from loaders.bevolking.plaatsen import Plaatsen
from loaders.bevolking.schrijven import gezinnen
from loaders.registraties.bronnen import model_van
from resolution.kenmerken import Kenmerken
from resolution.vermelden import van_persoonslijst, vermelding
from resolution.zoeksleutels import zoeksleutels

HOOFDMAP = Path(__file__).parents[2]
BEPAALT = (
    "loaders/bevolking/**/*",
    "loaders/registraties/*.py",
    "graph/projectie.py",
    "resolution/vermelden.py",
    "resolution/kenmerken.py",
    "bench/koppelen/gegevens.py",
)
"""Files that decide what is in it."""
ZAAD = 1
"""Not the seed that the shipped model was trained on."""
KEREN = (1.0, 2.0)
"""How many times as frequent errors are as in the settings."""
KLAAR = "klaar"


class Waarheid(NamedTuple):
    """Of whom a record is: an A-nummer, or somebody made up; and what was written wrong."""

    bron: str
    sleutel: str
    anummer: str
    verzonnen: str
    fouten: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gegevens:
    """A register and the records of one frequency of errors."""

    map: Path
    aantal: int
    vaker: float
    zaad: int = ZAAD

    @property
    def register(self) -> Path:
        """Vermeldingen of the BRP lists."""
        return self.map / "register.jsonl"

    @property
    def records(self) -> Path:
        """Vermeldingen of the partners' records."""
        return self.map / f"records-{self.vaker:g}.jsonl"

    @property
    def waarheden(self) -> Path:
        """The truth about those."""
        return self.map / f"waarheid-{self.vaker:g}.jsonl"

    def waarheid(self) -> Iterator[Waarheid]:
        """The truth about each record, in order."""
        with self.waarheden.open("rb") as bestand:
            for regel in bestand:
                bron, sleutel, anummer, verzonnen, fouten = orjson.loads(regel)
                yield Waarheid(bron, sleutel, anummer, verzonnen, tuple(fouten))

    def vermeldingen(self) -> Iterator[tuple[BekendeVermelding, tuple[int, ...]]]:
        """Everyone who is told of, as a store would give them; search keys are made here."""
        nummer = 0
        for pad in (self.register, self.records):
            with pad.open("rb") as bestand:
                for regel in bestand:
                    bron, sleutel, deel, ingeschrevene, kenmerken = orjson.loads(regel)
                    nummer += 1
                    verwijzing = Verwijzing(bron, sleutel, 1, deel)
                    inhoud = kenmerken.encode()
                    bekend = BekendeVermelding(verwijzing, nummer, nummer, ingeschrevene, inhoud)
                    yield bekend, zoeksleutels(Kenmerken.uit_json(inhoud))

    def kenmerken(self, pad: Path) -> Iterator[tuple[str, str, Kenmerken]]:
        """Source, key and features of everyone in a file, relatives left out."""
        with pad.open("rb") as bestand:
            for regel in bestand:
                bron, sleutel, deel, _, kenmerken = orjson.loads(regel)
                if not deel:
                    yield bron, sleutel, Kenmerken.uit_json(kenmerken)


def zorg_voor(aantal: int, map_: Path, zaad: int = ZAAD) -> list[Gegevens]:
    """The data of this size for each frequency of errors; made when they are not there, or would be others now."""
    plek = map_ / f"koppelen-{aantal}-{zaad}-{_kenmerk()}"
    gegevens = [Gegevens(plek, aantal, vaker, zaad) for vaker in KEREN]
    if not (plek / KLAAR).exists():
        plek.mkdir(parents=True, exist_ok=True)
        _schrijf(gegevens)
        (plek / KLAAR).touch()
    return gegevens


def _schrijf(gegevens: list[Gegevens]) -> None:
    plaatsen = Plaatsen()
    with ExitStack() as stapel:
        register = stapel.enter_context(gegevens[0].register.open("wb"))
        uit = [
            (een.vaker, stapel.enter_context(een.records.open("wb")), stapel.enter_context(een.waarheden.open("wb")))
            for een in gegevens
        ]
        zaad = gegevens[0].zaad
        for nummer, lijnen in gezinnen(gegevens[0].aantal, zaad):
            lijsten = [orjson.loads(lijn) for lijn in lijnen]
            for lijst in lijsten:
                register.writelines(_van_lijst(Persoonslijst(lijst)))
            for vaker, records, waarheden in uit:
                for record in Familierecords(lijsten, zaad, nummer, plaatsen, vaker).records():
                    records.write(_van_record(record))
                    waar = record.waarheid
                    regel = (waar.bron, waar.sleutel, waar.anummer, waar.verzonnen, waar.fouten)
                    waarheden.write(orjson.dumps(regel, option=orjson.OPT_APPEND_NEWLINE))


def _van_lijst(lijst: Persoonslijst) -> Iterator[bytes]:
    anummer = lijst.actueel("01")
    sleutel = anummer.lees("01.10") if anummer else ""
    for een in van_persoonslijst(lijst, projecteer(lijst)):
        yield _regel(BRP, sleutel or "", een.deel, een.ingeschrevene, een.kenmerken)


def _van_record(record: Record) -> bytes:
    velden = {veld: waarde for veld, waarde in record.velden.items() if veld != "bron"}
    kenmerken = model_van(record.waarheid.bron).model_validate(velden).kenmerken
    een = vermelding(kenmerken)
    return _regel(record.waarheid.bron, record.waarheid.sleutel, "", False, een.kenmerken)


def _regel(bron: str, sleutel: str, deel: str, ingeschrevene: bool, kenmerken: bytes) -> bytes:
    return orjson.dumps((bron, sleutel, deel, ingeschrevene, kenmerken.decode()), option=orjson.OPT_APPEND_NEWLINE)


def _kenmerk() -> str:
    som = hashlib.sha256()
    for pad in sorted(pad for patroon in BEPAALT for pad in HOOFDMAP.glob(patroon)):
        if pad.is_file() and pad.suffix in (".py", ".csv"):
            som.update(pad.read_bytes())
    return som.hexdigest()[:10]
