"""Asking partners live: 200 of which 5 % hang and 5 % fail, and memory over thousands of enquiries.

The partners are a `verwant bron partner` in a process of its own; the event loop is that of `verwant serve`.
"""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import socket
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import uvloop

from bekendheid.beleid import lees_beleid
from bekendheid.bevraging.berichten import Vrager
from bekendheid.bevraging.klant import Klanten
from bekendheid.bevraging.rondvraag import Rondvraag, Uitkomst, vraag_rond
from bekendheid.partner import Partner, lees_adresboek
from bekendheid.waarden import RedenVerzoek, Soort

from .server import GEDULD, VERWANT
from .verslag import Regel, Verslag, mediaan_en_p99

PARTNERS, HANGEN, FALEN = 200, 10, 10
TIJD = 2.5
"""Seconds that every partner gets."""
SPELING = 1.1
"""How many times that an enquiry may take."""
KLEIN, KORT = 5, 0.02
"""Partners where it is about memory, of which one hangs and one fails; and the seconds for the one that hangs."""
TEGELIJK = 8
GROEI = 1.05
WIE = Rondvraag(
    Vrager(oin="0" * 20, soort=Soort.VEILIG_THUIS), RedenVerzoek.VT_MELDING, ("999990019", "999990020", "999990021")
)


def meet(verslag: Verslag, *, rondes: int, vragen: int) -> None:
    """So many enquiries of all partners, and so many to see whether memory stays flat."""
    verslag.bezig(f"rondvraag bij {PARTNERS} partners, {rondes} keer")
    with _partners(PARTNERS, HANGEN, FALEN, TIJD) as partners:
        tijden, uitkomsten = uvloop.run(_vraag(partners, rondes))
    mediaan, _ = mediaan_en_p99(tijden)
    beantwoord = uitkomsten[Uitkomst.BEKEND] + uitkomsten[Uitkomst.NIET_BEKEND]
    kunnen = (PARTNERS - HANGEN - FALEN) * rondes * len(WIE.burgerservicenummers)
    verslag.tabel(
        f"Rondvraag bij {PARTNERS} partners: {HANGEN} hangen, {FALEN} falen, elk krijgt {TIJD} s",
        [
            Regel("langste rondvraag ÷ toegestane tijd", max(tijden) / TIJD, "×", SPELING),
            Regel("mediaan ÷ toegestane tijd", mediaan / TIJD, "×", SPELING),
            Regel("antwoorden van de andere partners ÷ wat kon", beantwoord / kunnen, "", 1.0, hoogstens=False),
        ],
        _tel(uitkomsten),
    )
    verslag.bezig(f"geheugen over {vragen:,} rondvragen bij {KLEIN} partners")
    with _partners(KLEIN, 1, 1, TIJD) as (hangt, *anderen):
        begin = time.perf_counter()
        voor, na, dingen, uitkomsten = uvloop.run(_herhaal([replace(hangt, geduld=KORT), *anderen], vragen))
        duur = time.perf_counter() - begin
    verslag.tabel(
        f"Geheugen over {vragen:,} rondvragen bij {KLEIN} partners, {TEGELIJK} tegelijk",
        [
            Regel("geheugen (RSS) na ÷ na het eerste tiende deel", na / voor, "×", GROEI),
            Regel("Python-objecten erbij per rondvraag", dingen / vragen, "", 0.1),
            Regel("rondvragen per seconde", vragen / duur, "/s"),
        ],
        f"RSS {voor / 2**20:.1f} MiB na het eerste tiende deel, {na / 2**20:.1f} MiB aan het eind.",
        _tel(uitkomsten),
    )


async def _vraag(partners: Sequence[Partner], rondes: int) -> tuple[list[float], Counter[Uitkomst]]:
    """Seconds of each enquiry, and how often each outcome came; the first two, with the connecting, do not count."""
    tijden: list[float] = []
    uitkomsten: Counter[Uitkomst] = Counter()
    klanten, beleid = Klanten(), lees_beleid()
    for ronde in range(-2, rondes):
        begin = time.perf_counter()
        berichten = await vraag_rond(WIE, partners, klanten, beleid)
        if ronde >= 0:
            tijden.append(time.perf_counter() - begin)
            uitkomsten.update(gekend.uitkomst for bericht in berichten for gekend in bericht.personen)
    await klanten.sluit()
    return tijden, uitkomsten


async def _herhaal(partners: Sequence[Partner], vragen: int) -> tuple[int, int, int, Counter[Uitkomst]]:
    """Memory in bytes after a tenth of the enquiries and after all, how many objects came in between, and outcomes."""
    uitkomsten: Counter[Uitkomst] = Counter()
    klanten, beleid = Klanten(), lees_beleid()
    over = iter(range(vragen))

    async def werk(tot: int) -> None:
        for i in over:
            berichten = await vraag_rond(WIE, partners, klanten, beleid)
            uitkomsten.update(gekend.uitkomst for bericht in berichten for gekend in bericht.personen)
            if i >= tot:
                return

    async def stand(tot: int) -> tuple[int, int]:
        await asyncio.gather(*(werk(tot) for _ in range(TEGELIJK)))
        gc.collect()
        return _rss(), len(gc.get_objects())

    voor, eerst = await stand(vragen // 10)
    na, laatst = await stand(vragen)
    await klanten.sluit()
    return voor, na, laatst - eerst, uitkomsten


def _tel(uitkomsten: Counter[Uitkomst]) -> str:
    return ", ".join(f"{aantal} × {uitkomst}" for uitkomst, aantal in uitkomsten.most_common())


def _rss() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@contextmanager
def _partners(aantal: int, hangen: int, falen: int, tijd: float) -> Iterator[list[Partner]]:
    """Make-believe partners that listen, by their address book."""
    with socket.create_server(("127.0.0.1", 0)) as deur:
        poort = deur.getsockname()[1]
    with tempfile.TemporaryDirectory() as map_:
        boek = Path(map_, "partners.json")
        opties = {"aantal": aantal, "hangt": hangen, "faalt": falen, "geduld": tijd, "poort": poort, "adresboek": boek}
        delen = [str(deel) for naam, waarde in opties.items() for deel in (f"--{naam}", waarde)]
        proces = subprocess.Popen([str(VERWANT), "bron", "partner", *delen], stderr=subprocess.DEVNULL)
        try:
            _wacht_op(poort, proces)
            yield list(lees_adresboek(boek))
        finally:
            proces.send_signal(signal.SIGINT)
            proces.wait()


def _wacht_op(poort: int, proces: subprocess.Popen[bytes]) -> None:
    tot = time.monotonic() + GEDULD
    while time.monotonic() < tot and proces.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", poort)).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit("verwant bron partner start niet")
