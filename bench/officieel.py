"""The official interface under load from a separate process (wrk): latency, answers per second, CPU per answer."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from .populatie import Populatie
from .server import OFFICIEEL, Server, serveer
from .verslag import Regel, Verslag

SCRIPT = Path(__file__).with_name("officieel.lua")
ZONDER_WRK = (
    "wrk staat niet op deze machine. Installeer het en meet opnieuw:"
    " apt-get install wrk (Debian, Ubuntu), dnf install wrk (Fedora), brew install wrk."
)
CPU_DOEL = {1: 0.6, 30: 0.2}
"""CPU milliseconds an answer, by persons in a request."""
JAVA_CPU = "Java 1,6–2,1 ms"
JAVA_MEDIAAN = "Java 1,3–1,6 ms"
JAVA_TEMPO = "Java 480–630 per kernseconde"
PERSONEN = 5000
"""How many different minors are asked about in turn."""


@dataclass(frozen=True, slots=True)
class Meting:
    """One run of wrk: milliseconds, and CPU milliseconds of the server for each person asked about."""

    mediaan: float
    p99: float
    per_seconde: float
    """Answers: persons, not requests."""
    cpu: float


def meet(populatie: Populatie, verslag: Verslag, *, opwarmen: float, duur: float) -> None:
    """Serve the store, warm up, and measure 1 and 8 connections with 1 and 30 persons a request."""
    if shutil.which("wrk") is None:
        verslag.sla_over("Officiële interface", ZONDER_WRK)
        return
    with tempfile.TemporaryDirectory() as map_, serveer(populatie.url) as server:
        bsns = Path(map_, "bsns.txt")
        bsns.write_text("\n".join(populatie.nummers(PERSONEN)) + "\n")
        verslag.bezig(f"officiële interface: {opwarmen:.0f} s opwarmen")
        _wrk(server, bsns, 1, 8, opwarmen / 2)
        _wrk(server, bsns, 30, 1, opwarmen / 2)
        regels = []
        for aantal in (1, 30):
            for verbindingen in (1, 8):
                verslag.bezig(f"officiële interface: {aantal} per verzoek, {verbindingen} verbindingen, {duur:.0f} s")
                regels += _regels(aantal, verbindingen, _wrk(server, bsns, aantal, verbindingen, duur))
    verslag.tabel(
        f"Officiële interface, {populatie.aantal:,} personen in de store",
        regels,
        f"Server {opwarmen:.0f} s opgewarmd, elke meting {duur:.0f} s door wrk in een eigen proces,"
        f" {PERSONEN} kinderen om de beurt.",
        "Een antwoord is één persoon; CPU is user + system van het serverproces, waarin ook de store draait.",
    )


def _regels(aantal: int, verbindingen: int, m: Meting) -> list[Regel]:
    wat = f"{aantal} per verzoek, {verbindingen} verb."
    return [
        Regel(f"{wat}: CPU per antwoord", m.cpu, "ms", CPU_DOEL[aantal], maatstaf=JAVA_CPU),
        Regel(f"{wat}: mediaan van een verzoek", m.mediaan, "ms", maatstaf=JAVA_MEDIAAN if aantal == 1 else ""),
        Regel(f"{wat}: p99 van een verzoek", m.p99, "ms"),
        Regel(f"{wat}: antwoorden per seconde", m.per_seconde, "/s", maatstaf=JAVA_TEMPO if verbindingen == 8 else ""),
    ]


def _wrk(server: Server, bsns: Path, aantal: int, verbindingen: int, duur: float) -> Meting:
    url = f"http://127.0.0.1:{server.poort}{OFFICIEEL}"
    opdracht = ["wrk", "-t1", f"-c{verbindingen}", f"-d{max(1, round(duur))}s", "-s", str(SCRIPT), url]
    omgeving = os.environ | {"BSNS": str(bsns), "AANTAL": str(aantal)}
    begin = server.cpu()
    klaar = subprocess.run(opdracht, env=omgeving, capture_output=True, text=True, check=False)
    cpu = server.cpu() - begin
    uitslag = klaar.stdout.rpartition("UITSLAG ")[2].split()
    if klaar.returncode or len(uitslag) != 5:
        raise SystemExit(f"wrk mislukte: {klaar.stderr or klaar.stdout}")
    verzoeken, micro, fouten, mediaan, p99 = (float(deel) for deel in uitslag)
    if fouten or not verzoeken:
        raise SystemExit(f"wrk kreeg {fouten:.0f} fouten op {verzoeken:.0f} verzoeken; zo is er niets te meten")
    antwoorden = verzoeken * aantal
    return Meting(mediaan / 1000, p99 / 1000, antwoorden / micro * 1e6, cpu * 1000 / antwoorden)
