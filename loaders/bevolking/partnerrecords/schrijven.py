"""A population and what partners know of it, side by side in one stream."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

import orjson

from ..plaatsen import Plaatsen
from ..schrijven import GEMELD, Voortgang, gezinnen
from .records import Familierecords, Record


def met_records(aantal: int, zaad: int = 1, vaker: float = 1.0) -> Iterator[tuple[Sequence[bytes], Iterator[Record]]]:
    """Family after family: the lines of its person lists, and the records that partners have.

    `vaker` is how many times as frequent errors are as in the settings.
    """
    plaatsen = Plaatsen()
    for nummer, lijnen in gezinnen(aantal, zaad):
        lijsten = [orjson.loads(lijn) for lijn in lijnen]
        yield lijnen, Familierecords(lijsten, zaad, nummer, plaatsen, vaker).records()


def schrijf_met_records(
    naar: BinaryIO,
    partners: Path,
    waarheid: BinaryIO,
    aantal: int,
    zaad: int = 1,
    *,
    vaker: float = 1.0,
    voortgang: Voortgang | None = None,
) -> None:
    """Write so many person lists, the partners' records into a folder (a file a source), and the truth about those."""
    klaar = gemeld = 0
    partners.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stapel:
        bestanden: dict[str, BinaryIO] = {}
        for lijnen, records in met_records(aantal, zaad, vaker):
            naar.writelines(lijnen)
            for record in records:
                bron = record.waarheid.bron
                if bron not in bestanden:
                    pad = partners / f"{bron.replace(':', '-')}.jsonl"
                    bestanden[bron] = stapel.enter_context(pad.open("wb"))
                bestanden[bron].write(orjson.dumps(record.velden, option=orjson.OPT_APPEND_NEWLINE))
                waar = {veld: waarde for veld, waarde in record.waarheid._asdict().items() if waarde}
                waarheid.write(orjson.dumps(waar, option=orjson.OPT_APPEND_NEWLINE))
            klaar += len(lijnen)
            if voortgang and (klaar - gemeld >= GEMELD or klaar == aantal):
                voortgang(klaar, aantal)
                gemeld = klaar
