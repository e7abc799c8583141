"""The steps of the stories about bekendheid: partners who register, days that pass, and what they hear and see then.

The stories are asked over HTTP, as in tests/scenarios; who lives and moves is told in person lists.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest
from pytest_bdd import given, parsers, step, then, when

from api.instellingen import open_store
from loaders.laden import laad
from tests.api.hulp import ONBEKEND, Server, open_server
from tests.api.partners import adresboek, oin
from tests.api.test_bekendheid import Loket
from tests.gezag.bouwstenen import Elementen, Feit
from tests.scenarios.verhaal import Verhaal

SOORTEN = {"de school": "onderwijs", "de jeugdhulp": "jeugdhulpaanbieder", "de politie": "politie"}
PARTNERS = {wie: oin(soort) for wie, soort in SOORTEN.items()}
NAMEN = {f"{soort} Noord": wie for wie, soort in SOORTEN.items()}
HOE = {True: "bekend", False: "niet bekend", None: "niet te zeggen"}
WIE = r"(?P<wie>de \w+)"


def getal(dag: str) -> int:
    return int(dag.replace("-", ""))


class Buurt:
    """People and partners in one story; what befell the people is loaded when it is told."""

    def __init__(self, map_: Path) -> None:
        self.map, self.verhaal, self.dag = map_, Verhaal(), [20260601]
        self.instellingen: Path | None = None
        self.uitslag: dict[str, Any] = {}
        self.signalen = 0
        self._server: Server | None = None
        self._open: Any = None

    @property
    def loket(self) -> Loket:
        """The server, with everything that was told up to now."""
        if self._server is None:
            boek = adresboek(self.map / "partners.json")
            bestanden = (self.map / "verwant.db", self.map / "logboek.jsonl")
            self._open = open_server(
                *bestanden, klok=lambda: self.dag[0], adresboek=boek, instellingsadressen=self.instellingen
            )
            self._server = self._open.__enter__()
            self.laad()
        return Loket(self._server, self.map, self.dag)

    def laad(self) -> None:
        if self._server is None:
            return
        bestand = self.map / "lijsten.jsonl"
        bestand.write_bytes(b"".join(orjson.dumps(lijst.inhoud) + b"\n" for lijst in self.verhaal.lijsten))
        store = open_store(f"sqlite:///{self.map / 'verwant.db'}")
        rapport = self._server.lus.run(laad(store, bestand, 20400101))
        self._server.lus.run(store.sluit())
        assert rapport.telling.quarantaine == 0, rapport.redenen

    def sluit(self) -> None:
        if self._open is not None:
            self._open.__exit__(None, None, None)

    def maak_schoon(self, *, proef: bool) -> Any:
        loket = self.loket
        return loket.server.lus.run(loket.server.app.state.vraagbaak.registraties.schoon(proef=proef))

    def verhuis(self, wie: str, postcode: str, nummer: str) -> None:
        adres: Elementen = {"09.10": "0518", "10.30": 20200101, "11.20": nummer, "11.60": postcode}
        self.verhaal[wie].in_plaats(Feit("08", (adres,)))


@pytest.fixture
def buurt(tmp_path: Path) -> Iterator[Buurt]:
    buurt = Buurt(tmp_path)
    yield buurt
    buurt.sluit()


# -------------------------------------------------------------------------------------------------- the story


@given(parsers.parse("vandaag is {dag}"))
def vandaag_is(buurt: Buurt, dag: str) -> None:
    buurt.dag[0] = getal(dag)


@given(parsers.re(r"(?P<wie>\w+), geboren op (?P<dag>[\d-]+)$"))
def iemand(buurt: Buurt, wie: str, dag: str) -> None:
    buurt.verhaal.erbij(wie, "V", getal(dag))


@given(parsers.re(r"(?P<wie>\w+), geboren op (?P<dag>[\d-]+), kind van (?P<moeder>\w+)$"))
def kind(buurt: Buurt, wie: str, dag: str, moeder: str) -> None:
    buurt.verhaal.kind(wie, getal(dag), moeder)


@given(parsers.parse("{postcode} {nummer} is een instelling"))
def is_instelling(buurt: Buurt, postcode: str, nummer: str) -> None:
    buurt.instellingen = buurt.map / "instellingen.csv"
    buurt.instellingen.write_text(f"postcode,huisnummer,huisletter,toevoeging\n{postcode},{nummer},,\n")


@step(parsers.re(r"(?P<een>\w+) en (?P<ander>\w+) (?:gaan )?wonen op (?P<postcode>\w+) (?P<nummer>\d+)$"))
def wonen(buurt: Buurt, een: str, ander: str, postcode: str, nummer: str) -> None:
    for wie in (een, ander):
        buurt.verhuis(wie, postcode, nummer)
    buurt.laad()


@step(parsers.re(r"(?P<wie>\w+) gaat wonen op (?P<postcode>\w+) (?P<nummer>\d+)$"))
def gaat_wonen(buurt: Buurt, wie: str, postcode: str, nummer: str) -> None:
    buurt.verhuis(wie, postcode, nummer)
    buurt.laad()


@step(parsers.re(r"(?P<wie>\w+) overlijdt op (?P<dag>[\d-]+)$"))
def overlijdt(buurt: Buurt, wie: str, dag: str) -> None:
    buurt.verhaal.overlijden(wie, getal(dag))
    buurt.laad()


# ----------------------------------------------------------------------------------------------- what is done


@when(parsers.parse("het is {dag}"))
def het_is(buurt: Buurt, dag: str) -> None:
    buurt.loket.dag[0] = getal(dag)


@when(parsers.re(WIE + r" registreert (?P<kind>\w+)$"))
def registreert(buurt: Buurt, wie: str, kind: str) -> None:
    buurt.uitslag = buurt.loket.registreer(PARTNERS[wie], buurt.verhaal[kind].bsn)
    buurt.signalen += len(buurt.uitslag["signalen"])


@when(parsers.re(WIE + r" registreert iemand die hier niet bestaat$"))
def registreert_niemand(buurt: Buurt, wie: str) -> None:
    buurt.uitslag = buurt.loket.registreer(PARTNERS[wie], ONBEKEND)


@when(parsers.re(WIE + r" trekt (?P<kind>\w+) in$"))
def trekt_in(buurt: Buurt, wie: str, kind: str) -> None:
    assert buurt.loket.trek_in(PARTNERS[wie], buurt.verhaal[kind].bsn)["__typename"] == "Registratie"


@when("er wordt schoongemaakt")
def schoongemaakt(buurt: Buurt) -> None:
    buurt.signalen += buurt.maak_schoon(proef=False).signalen_gegeven


# ------------------------------------------------------------------------------------------------ what follows


@then(parsers.re(r"is (?P<kind>\w+) (?P<hoe>bekend|niet bekend|niet te zeggen) bij " + WIE + "$"))
def is_bekend(buurt: Buurt, kind: str, hoe: str, wie: str) -> None:
    (naam,) = (naam for naam, partner in NAMEN.items() if partner == wie)
    bij = buurt.loket.bekend(buurt.verhaal[kind].bsn, metGezin=False)[kind, naam]
    assert HOE[bij["bekend"]] == hoe
    assert (bij["sinds"] is not None) is bij["geregistreerd"] is (hoe == "bekend")


@then("is dat gelukt")
def gelukt(buurt: Buurt) -> None:
    assert (buurt.uitslag["nieuw"], buurt.uitslag["weigeringen"]) == (1, [])


@then(parsers.parse("is dat geweigerd: {code}"))
def geweigerd(buurt: Buurt, code: str) -> None:
    assert [een["code"] for een in buurt.uitslag["weigeringen"]] == [code]
    assert buurt.uitslag["nieuw"] == 0


@then(parsers.re(r"zijn er (?P<actief>\d+) actief en (?P<archief>\d+) in het archief$"))
def aantallen(buurt: Buurt, actief: str, archief: str) -> None:
    verslag = buurt.maak_schoon(proef=True)
    assert (verslag.actief, verslag.archief) == (int(actief), int(archief))


@then(parsers.re(r"hoort " + WIE + r" over (?P<kind>\w+) van (?P<anderen>.+)$"))
def hoort(buurt: Buurt, wie: str, kind: str, anderen: str) -> None:
    gehoord = [(bsn, NAMEN[naam]) for bsn, naam in buurt.loket.signalen(PARTNERS[wie])]
    assert sorted(gehoord) == sorted((buurt.verhaal[kind].bsn, ander) for ander in anderen.split(" en "))


@then(parsers.re(r"hoort " + WIE + r" niets$"))
def hoort_niets(buurt: Buurt, wie: str) -> None:
    assert buurt.loket.signalen(PARTNERS[wie]) == []


@then(parsers.parse("waren er {aantal:d} nieuwe signalen"))
def nieuwe_signalen(buurt: Buurt, aantal: int) -> None:
    assert buurt.signalen == aantal
