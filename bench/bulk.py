"""The gezag of every minor in the store by `verwant gezag-alle`: answers per core-second of all its processes."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from pathlib import Path

from .populatie import Populatie
from .server import VERWANT
from .verslag import Regel, Verslag

DOEL = 5000.0


def meet(populatie: Populatie, verslag: Verslag) -> None:
    """Run the command once as a user would, and count lines and CPU."""
    verslag.bezig(f"gezag-alle over {populatie.aantal:,} personen")
    with tempfile.TemporaryDirectory() as map_:
        naar = Path(map_, "gezag.jsonl")
        omgeving = os.environ | {"VERWANT_STORE": populatie.url, "VERWANT_LOGBOEK": f"{map_}/logboek.jsonl"}
        begin = time.perf_counter()
        with Path(map_, "uitvoer.txt").open("wb") as uitvoer:
            opdracht = [str(VERWANT), "gezag-alle", "--uit", str(naar)]
            proces = subprocess.Popen(opdracht, env=omgeving, stdout=uitvoer, stderr=uitvoer)
        # wait4 counts the process and all that it waited for: the whole tree.
        _, status, gebruik = os.wait4(proces.pid, 0)
        proces.returncode = os.waitstatus_to_exitcode(status)
        duur = time.perf_counter() - begin
        if proces.returncode:
            raise SystemExit(f"gezag-alle mislukte: {Path(map_, 'uitvoer.txt').read_text()[-2000:]}")
        with naar.open("rb") as bestand:
            aantal = sum(1 for _ in bestand)
    cpu = gebruik.ru_utime + gebruik.ru_stime
    verslag.tabel(
        f"verwant gezag-alle, {populatie.aantal:,} personen in de store",
        [
            Regel("antwoorden per kernseconde", aantal / cpu, "/s", DOEL, hoogstens=False, maatstaf="Java 480–630"),
            Regel("antwoorden per seconde op alle kernen", aantal / duur, "/s"),
            Regel("antwoorden", aantal, "", maatstaf=f"{duur:.1f} s, {cpu:.1f} CPU-seconden"),
        ],
        "CPU is user + system van alle processen samen, het starten meegerekend.",
    )
