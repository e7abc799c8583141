"""What really goes over the line to a partner: read byte by byte at the other end."""

from __future__ import annotations

import asyncio

import orjson
import pytest

from bekendheid.beleid import lees_beleid
from bekendheid.bevraging.klant import Klanten
from bekendheid.bevraging.rondvraag import Rondvraag, vraag_rond
from bekendheid.partner import MEESTE_GEDULD, Partner
from bekendheid.waarden import RedenVerzoek, Soort
from tests.bekendheid.bevraging.dienst import KIND, VRAGER

SPOOR = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
LIJF = b"{}"
ANTWOORD = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nSet-Cookie: volg=mij; Path=/\r\n"
    b"Content-Length: %d\r\n\r\n%s" % (len(LIJF), LIJF)
)


def verzoeken(aantal: int) -> list[tuple[bytes, bytes]]:
    """Head and body of each of so many questions, as a partner received them."""
    ontvangen: list[tuple[bytes, bytes]] = []

    async def luister(lezer: asyncio.StreamReader, schrijver: asyncio.StreamWriter) -> None:
        while True:
            try:
                kop = await lezer.readuntil(b"\r\n\r\n")
            except asyncio.IncompleteReadError:
                break
            lengte = int(kop.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
            ontvangen.append((kop, await lezer.readexactly(lengte)))
            schrijver.write(ANTWOORD)
        schrijver.close()

    async def werk() -> None:
        klanten = Klanten()
        async with await asyncio.start_server(luister, "127.0.0.1", 0) as server:
            poort = server.sockets[0].getsockname()[1]
            url = f"http://127.0.0.1:{poort}"
            partner = Partner("1" * 20, "Politie", Soort.POLITIE, url=url, geduld=MEESTE_GEDULD)
            wat = Rondvraag(VRAGER, RedenVerzoek.VT_MELDING, (KIND,), SPOOR)
            for _ in range(aantal):
                await vraag_rond(wat, [partner], klanten, lees_beleid())
            await klanten.sluit()

    asyncio.run(werk())
    return ontvangen


def test_het_nummer_staat_alleen_in_het_bericht_zelf() -> None:
    ((kop, lijf),) = verzoeken(1)
    assert kop.startswith(b"POST /v1/bekendheid HTTP/1.1\r\n")
    assert KIND.encode() not in kop
    assert orjson.loads(lijf) == {
        "vrager": {"oin": VRAGER.oin, "soort": "veilig-thuis"},
        "redenVerzoek": "01",
        "burgerservicenummers": [KIND],
    }


def test_het_spoor_gaat_mee_zoals_het_kwam() -> None:
    ((kop, _),) = verzoeken(1)
    assert f"traceparent: {SPOOR}\r\n".encode() in kop


def test_koekjes_van_een_partner_blijven_niet() -> None:
    for kop, _ in verzoeken(2):
        assert b"cookie" not in kop.lower()


def test_geen_tussenpersoon_en_geen_wachtwoord_uit_de_omgeving(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    ((kop, _),) = verzoeken(1)
    assert b"authorization" not in kop.lower()
