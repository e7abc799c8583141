"""`verwant bron partner`: make-believe partners on this machine, and the address book to find them."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import httpx

from bekendheid.beleid import lees_beleid
from bekendheid.bevraging.rondvraag import Uitkomst, vraag_rond
from bekendheid.partner import MEESTE_GEDULD, lees_adresboek
from tests.api.hulp import Opdracht
from tests.bekendheid.bevraging.dienst import met_klanten, rondvraag

VERWANT = Path(sys.executable).with_name("verwant")


def vrije_poort() -> int:
    with socket.create_server(("127.0.0.1", 0)) as deur:
        poort: int = deur.getsockname()[1]
        return poort


@contextmanager
def bron(poort: int, *opties: object) -> Iterator[None]:
    opdracht = [str(VERWANT), "bron", "partner", "--poort", str(poort), *(str(optie) for optie in opties)]
    proces = subprocess.Popen(opdracht, stderr=subprocess.DEVNULL, env=os.environ | {"PYTHONWARNINGS": "default"})
    try:
        while not _luistert(poort):
            assert proces.poll() is None, "de bron is gestopt"
            time.sleep(0.1)
        yield
    finally:
        proces.send_signal(signal.SIGINT)
        proces.wait()


def _luistert(poort: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{poort}/v1/openapi.json", trust_env=False).is_success
    except httpx.HTTPError:
        return False


def test_acht_partners_waarvan_er_een_hangt_een_faalt_en_een_weigert(tmp_path: Path) -> None:
    boek, poort = tmp_path / "partners.json", vrije_poort()
    opties = ("--aantal", 8, "--hangt", 1, "--faalt", 1, "--weigert", 1, "--traag", 1, "--vertraging", 0.1)
    with bron(poort, *opties, "--geduld", 0.5, "--adresboek", boek):
        partners = [replace(p, geduld=p.geduld if "hangt" in p.naam else MEESTE_GEDULD) for p in lees_adresboek(boek)]
        berichten = met_klanten(lambda klanten: vraag_rond(rondvraag(), partners, klanten, lees_beleid()))
    uitkomsten = Counter(bericht.personen[0].uitkomst for bericht in berichten)
    assert [uitkomsten[u] for u in (Uitkomst.TE_LAAT, Uitkomst.STORING, Uitkomst.GEWEIGERD)] == [1, 1, 1]
    assert uitkomsten[Uitkomst.BEKEND] + uitkomsten[Uitkomst.NIET_BEKEND] == 5


def test_meer_bijzondere_partners_dan_partners(opdracht: Opdracht) -> None:
    uitslag = opdracht("bron", "partner", "--aantal", 2, "--hangt", 2, "--faalt", 1)
    assert uitslag.status == 2
    assert "--aantal" in uitslag.fout
