"""A real `verwant serve` in a process of its own, a client that waits for nothing, and the CPU that the server used."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

VERWANT = Path(sys.executable).with_name("verwant")
TIK = os.sysconf("SC_CLK_TCK")
OFFICIEEL = "/api/v1/opvragenBevoegdheidTotGezag"
GEDULD = 30.0
"""Seconds in which a server must be up."""


class Server:
    """A running server: where it listens, and what it has used so far."""

    def __init__(self, proces: subprocess.Popen[bytes], poort: int) -> None:
        self.proces, self.poort = proces, poort

    def cpu(self) -> float:
        """CPU seconds since the start: user and system, all threads, and the store, which lives in the same process."""
        velden = Path(f"/proc/{self.proces.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(velden[11]) + int(velden[12])) / TIK


class Klant:
    """One kept-alive connection that sends ready-made requests; so thin that it hardly counts in the latency."""

    def __init__(self, poort: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", poort))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def stel(self, verzoek: bytes) -> tuple[float, bytes]:
        """Milliseconds until the whole answer was in, and its body. Stops the run when it is not 200."""
        begin = time.perf_counter()
        self._socket.sendall(verzoek)
        antwoord = b""
        while b"\r\n\r\n" not in antwoord:
            antwoord += self._lees()
        kop, _, lijf = antwoord.partition(b"\r\n\r\n")
        lengte = int(kop.lower().partition(b"content-length:")[2].split(b"\r\n", 1)[0])
        while len(lijf) < lengte:
            lijf += self._lees()
        duur = (time.perf_counter() - begin) * 1000
        if not kop.startswith(b"HTTP/1.1 200"):
            raise SystemExit(f"de server antwoordt niet met 200 maar: {kop.splitlines()[0].decode()} {lijf[:300]!r}")
        return duur, lijf

    def sluit(self) -> None:
        """Hang up."""
        self._socket.close()

    def _lees(self) -> bytes:
        if deel := self._socket.recv(262_144):
            return deel
        raise SystemExit("de server verbrak de verbinding")


def verzoek(pad: str, lijf: bytes) -> bytes:
    """A POST request with a JSON body, as bytes."""
    koppen = f"Host: localhost\r\nContent-Type: application/json\r\nContent-Length: {len(lijf)}\r\n"
    return f"POST {pad} HTTP/1.1\r\n{koppen}Accept-Gezag-Version: 2\r\n\r\n".encode() + lijf


@contextmanager
def serveer(store_url: str, erbij: Mapping[str, str] | None = None) -> Iterator[Server]:
    """Start the server on this store on a free port, with `erbij` in its environment; it is always stopped again."""
    with socket.socket() as vrij:
        vrij.bind(("127.0.0.1", 0))
        poort = vrij.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="verwant-bench-") as map_:
        omgeving = {
            **os.environ,
            **(erbij or {}),
            "VERWANT_STORE": store_url,
            "VERWANT_LOGBOEK": f"{map_}/logboek.jsonl",
            "VERWANT_POORT": str(poort),
        }
        uitvoer = Path(map_, "uitvoer.txt")
        with uitvoer.open("wb") as bestand:
            proces = subprocess.Popen([VERWANT, "serve"], env=omgeving, stdout=bestand, stderr=bestand)
        try:
            _wacht_op(proces, poort, uitvoer)
            yield Server(proces, poort)
        finally:
            proces.terminate()
            try:
                proces.wait(10)
            except subprocess.TimeoutExpired:
                proces.kill()
                proces.wait()


def _wacht_op(proces: subprocess.Popen[bytes], poort: int, uitvoer: Path) -> None:
    tot = time.monotonic() + GEDULD
    while proces.poll() is None and time.monotonic() < tot:
        try:
            socket.create_connection(("127.0.0.1", poort), 1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit(f"verwant serve is niet gestart: {uitvoer.read_text()[-2000:]}")
