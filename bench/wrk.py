"""wrk as the client: many requests from a process of its own, so that the client costs the server nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from statistics import median

from .server import Server

SCRIPT = Path(__file__).with_name("wrk.lua")
GEDULD = ("--timeout", "120s")
"""A Neo4j that just started takes its time for the first questions; that is no fault, and counts in the latency."""
ZONDER_WRK = (
    "wrk staat niet op deze machine. Installeer het en meet opnieuw:"
    " apt-get install wrk (Debian, Ubuntu), dnf install wrk (Fedora), brew install wrk."
)


@dataclass(frozen=True, slots=True)
class Meting:
    """One run: milliseconds a request, and CPU milliseconds of the server a request."""

    mediaan: float
    p99: float
    per_seconde: float
    cpu: float


def middelste(metingen: Iterable[Meting]) -> Meting:
    """The median of some runs, of each figure apart."""
    return Meting(*map(median, zip(*map(astuple, metingen), strict=True)))


def aanwezig() -> bool:
    """Whether wrk is on this machine."""
    return shutil.which("wrk") is not None


def meet(server: Server, pad: str, lijven: Sequence[bytes], verbindingen: int, duur: float) -> Meting:
    """Send these bodies (JSON without newlines) in turn over so many kept-alive connections, for some seconds."""
    with tempfile.NamedTemporaryFile(prefix="verwant-bench-") as bestand:
        bestand.write(b"\n".join(lijven) + b"\n")
        bestand.flush()
        url = f"http://127.0.0.1:{server.poort}"
        opdracht = ["wrk", "-t1", f"-c{verbindingen}", f"-d{max(1, round(duur))}s", *GEDULD, "-s", str(SCRIPT), url]
        begin = server.cpu()
        omgeving = os.environ | {"LIJVEN": bestand.name, "PAD": pad}
        klaar = subprocess.run(opdracht, env=omgeving, capture_output=True, text=True, check=False)
        cpu = server.cpu() - begin
    uitslag = klaar.stdout.rpartition("UITSLAG ")[2].split()
    if klaar.returncode or len(uitslag) != 5:
        raise SystemExit(f"wrk mislukte: {klaar.stderr or klaar.stdout}")
    verzoeken, micro, fouten, mediaan, p99 = (float(deel) for deel in uitslag)
    if fouten or not verzoeken:
        raise SystemExit(f"wrk kreeg {fouten:.0f} fouten op {verzoeken:.0f} verzoeken; zo is er niets te meten")
    return Meting(mediaan / 1000, p99 / 1000, verzoeken / micro * 1e6, cpu * 1000 / verzoeken)
