"""A real Neo4j server without a container engine: its jars from Maven, a home of its own, one process.

The tests start one on a free port with a throw-away home. `make neo4j` starts one that stays:
`python -m tests.neo4j_server start`, and `stop`.
"""

from __future__ import annotations

import argparse
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from neo4j import GraphDatabase
from neo4j.exceptions import AuthError, DriverError, Neo4jError

PROJECT = Path(__file__).parents[1]
MAP = PROJECT / ".neo4j"
"""Ignored by git: the jars, and the home of the server that `make neo4j` starts."""
OPENS = [f"--add-opens=java.base/{deel}=ALL-UNNAMED" for deel in ("java.nio", "java.io", "sun.nio.ch")]
GEDULD = 120.0
"""Seconds in which a server must answer; some ten is usual."""
GEBRUIKER = "neo4j"
WAAKHOND = 'exec 3<&0; (cat <&3 >/dev/null; kill -9 $$) & exec "$@" 3<&- </dev/null'
"""A server ends with whoever started it, however that ends: then the pipe to this shell's child closes."""

CONF = """\
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{poort}
server.bolt.advertised_address=127.0.0.1:{poort}
server.http.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
server.memory.pagecache.size={buffer}
db.tx_log.rotation.retention_policy=keep_none
"""


def ontbreekt() -> str | None:
    """Why no server can be started here; None when one can."""
    weg = [programma for programma in ("java", "mvn") if shutil.which(programma) is None]
    return f"Neo4j kan hier niet draaien: {' en '.join(weg)} ontbreekt" if weg else None


def jars() -> Path:
    """The folder with the jars of the server, fetched once by Maven for what pom.xml says now."""
    pom, lib = PROJECT / "pom.xml", MAP / "lib"
    opgehaald = lib / "pom.xml"
    if not opgehaald.exists() or opgehaald.read_bytes() != pom.read_bytes():
        shutil.rmtree(lib, ignore_errors=True)
        doel = ["dependency:copy-dependencies", f"-DoutputDirectory={lib}", "-DincludeScope=runtime"]
        subprocess.run(["mvn", "--batch-mode", "--quiet", f"--file={pom}", *doel], check=True)
        shutil.copy(pom, opgehaald)
    return lib


def vrije_poort() -> int:
    """A port on this machine that nobody listens on."""
    with socket.socket() as proef:
        proef.bind(("127.0.0.1", 0))
        poort: int = proef.getsockname()[1]
        return poort


@dataclass
class Neo4jServer:
    """One server and its home; `start` may be called again after `stop` or `dood`, on the same data."""

    huis: Path
    poort: int = field(default_factory=vrije_poort)
    heap: str = "512m"
    buffer: str = "64m"
    """Memory for pages of the store."""
    extra: str = ""
    """More lines for its configuration."""
    proces: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """The address without password, as `VERWANT_STORE` takes it."""
        return f"neo4j://{GEBRUIKER}@127.0.0.1:{self.poort}"

    @property
    def bolt(self) -> str:
        """The address as the driver takes it."""
        return f"bolt://127.0.0.1:{self.poort}"

    @property
    def wachtwoordbestand(self) -> Path:
        """Where the password is, made once, readable by its owner only."""
        return self.huis / "wachtwoord"

    @property
    def wachtwoord(self) -> str:
        """The password of this server."""
        return self.wachtwoordbestand.read_text("utf-8").strip()

    def start(self, *, blijft: bool = False) -> None:
        """Start, and wait until it answers; a server that `blijft` outlives this process."""
        self.richt_in()
        opdracht = self._java(f"-Xmx{self.heap}", "org.neo4j.server.CommunityEntryPoint")
        opdracht += [f"--home-dir={self.huis}", f"--config-dir={self.huis / 'conf'}"]
        with (self.huis / "logs" / "console.log").open("ab") as uitvoer:
            self.proces = subprocess.Popen(
                opdracht if blijft else ["sh", "-c", WAAKHOND, "sh", *opdracht],
                stdin=subprocess.DEVNULL if blijft else subprocess.PIPE,
                stdout=uitvoer,
                stderr=uitvoer,
                start_new_session=True,
                env=self._omgeving(),
            )
        self._wacht_op_antwoord(self.proces)

    def stop(self) -> None:
        """End it as it should: what was committed is on disk."""
        self._beeindig(signal.SIGTERM)

    def dood(self) -> None:
        """End it as a power cut would."""
        self._beeindig(signal.SIGKILL)

    def beheer(self, *opdracht: str) -> None:
        """Run `neo4j-admin`; the server must not be running. The words go by file, so no other user sees them."""
        woorden = self.huis / "run" / "opdracht"
        woorden.touch(mode=0o600)
        woorden.write_text("".join(f'"{woord}"\n' for woord in opdracht), "utf-8")
        try:
            uitslag = subprocess.run(
                self._java("org.neo4j.cli.AdminTool", f"@{woorden}"),
                capture_output=True,
                check=False,
                env=self._omgeving(),
            )
        finally:
            woorden.unlink()
        if uitslag.returncode:
            raise RuntimeError(f"neo4j-admin {opdracht[0]}: {uitslag.stdout.decode()}{uitslag.stderr.decode()}")

    def richt_in(self) -> None:
        """Make the home and its first password, where they are not there yet."""
        for naam in ("conf", "data", "logs", "plugins", "import", "run"):
            (self.huis / naam).mkdir(parents=True, exist_ok=True)
        conf = CONF.format(poort=self.poort, buffer=self.buffer) + self.extra
        (self.huis / "conf" / "neo4j.conf").write_text(conf, "utf-8")
        if not self.wachtwoordbestand.exists():
            wachtwoord = secrets.token_hex(24)
            self.beheer("dbms", "set-initial-password", wachtwoord)
            self.wachtwoordbestand.touch(mode=0o600)
            self.wachtwoordbestand.write_text(f"{wachtwoord}\n", "utf-8")

    def _java(self, *woorden: str) -> list[str]:
        return ["java", "-cp", f"{jars()}/*", *OPENS, *woorden]

    def _omgeving(self) -> dict[str, str]:
        return {**os.environ, "NEO4J_HOME": str(self.huis), "NEO4J_CONF": str(self.huis / "conf")}

    def _wacht_op_antwoord(self, proces: subprocess.Popen[bytes]) -> None:
        eind = time.monotonic() + GEDULD
        while time.monotonic() < eind:
            if proces.poll() is not None:
                raise RuntimeError(f"Neo4j is gestopt voor het antwoordde; zie {self.huis / 'logs'}")
            if self._antwoordt():
                return
            time.sleep(0.2)
        self.dood()
        raise RuntimeError(f"Neo4j antwoordt na {GEDULD:.0f} s nog niet; zie {self.huis / 'logs'}")

    def _antwoordt(self) -> bool:
        with socket.socket() as proef:
            if proef.connect_ex(("127.0.0.1", self.poort)):
                return False
        try:
            with GraphDatabase.driver(self.bolt, auth=(GEBRUIKER, self.wachtwoord)) as driver:
                driver.verify_connectivity()
        except AuthError:
            raise
        except (DriverError, Neo4jError):
            return False
        return True

    def _beeindig(self, signaal: signal.Signals) -> None:
        if self.proces is None:
            return
        self.proces.send_signal(signaal)
        self.proces.wait(GEDULD)
        if self.proces.stdin:
            self.proces.stdin.close()
        self.proces = None


# ------------------------------------------------------------------------------------------------ make neo4j


def main() -> None:
    """Start the server that stays, or stop it."""
    woorden = argparse.ArgumentParser(prog="python -m tests.neo4j_server", description=__doc__)
    woorden.add_argument("wat", choices=["start", "stop"])
    woorden.add_argument("--poort", type=int, default=7687)
    woorden.add_argument("--heap", default="1g")
    woorden.add_argument("--buffer", default="512m")
    gekozen = woorden.parse_args()
    server = Neo4jServer(MAP / "huis", gekozen.poort, gekozen.heap, gekozen.buffer)
    nummer = server.huis / "run" / "verwant.pid"
    draait = _draait(server.huis, nummer)
    if gekozen.wat == "stop":
        if draait:
            os.kill(draait, signal.SIGTERM)
            while _draait(server.huis, nummer):
                time.sleep(0.2)
        nummer.unlink(missing_ok=True)
        sys.stdout.write("Neo4j is gestopt\n")
        return
    if reden := ontbreekt():
        sys.exit(reden)
    if not draait:
        server.start(blijft=True)
        assert server.proces is not None
        nummer.write_text(f"{server.proces.pid}\n", "utf-8")
    sys.stdout.write(
        f"Neo4j luistert. Zet in de omgeving:\n"
        f"  export VERWANT_STORE={server.url}\n"
        f"  export VERWANT_NEO4J_WACHTWOORD_BESTAND={server.wachtwoordbestand}\n"
    )


def _draait(huis: Path, bestand: Path) -> int | None:
    """The process id in the file, as long as that process is there and is the server of this home."""
    with suppress(OSError, ValueError):
        nummer = int(bestand.read_text("utf-8"))
        wat = subprocess.run(["ps", "-o", "command=", "-p", str(nummer)], capture_output=True, text=True, check=False)
        return nummer if f"--home-dir={huis}" in wat.stdout else None
    return None


if __name__ == "__main__":
    main()
