"""The steps of the scenario book. A story is loaded as records into a store and asked about over HTTP, as users do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest
from pytest_bdd import given, parsers, then, when

from api import WEB
from api.authzen import PAD
from api.instellingen import lees_instellingen, open_store
from api.koppeling import Koppeling
from graph.rechtspraak import RECHTSPRAAK
from graph.store import Store
from loaders.laden import laad
from tests.api.hulp import Server, open_server
from tests.gezag.bouwstenen import ingeschreven, ouder
from tests.scenarios.verhaal import NIEMAND, Verhaal

DOMEIN_LIJSTEN = "overheidDigitaal"
Tabel = list[list[str]]


def getal(dag: str) -> int:
    return int(dag.replace("-", ""))


class Navraag:
    """Somebody at the counter: tells the story to Verwant once, and then asks."""

    def __init__(self, server: Server, map_: Path) -> None:
        self.server, self.map = server, map_
        self.verhaal = Verhaal()
        self.vandaag = 20260601
        self.antwoord: dict[str, Any] = {}
        self.besluit: dict[str, Any] = {}
        self.logregels: list[dict[str, Any]] = []

    def vraag(self, naam: str, **variabelen: object) -> None:
        document = (WEB / "vragen" / f"{naam}.graphql").read_text("utf-8")
        with self._geladen():
            self.antwoord = self.server.vraag(document, **variabelen)

    def mag(self, wie: str, voor: str, domein: str, dag: str | None = None, namens: str | None = None) -> None:
        nummers = {"vertegenwoordiger": self.verhaal[wie].bsn, "vertegenwoordigde": self.verhaal[voor].bsn}
        oin = self.verhaal.organisaties[namens] if namens else None
        self.vraag("magVertegenwoordigen", **nummers, domein=domein, peildatum=dag, organisatie=oin)

    def portaal(self, wie: str, voor: str, domein: str, namens: str | None = None) -> None:
        personen: dict[str, Any] = {
            rol: {"type": "natuurlijkPersoon", "id": self.verhaal[naam].bsn}
            for rol, naam in (("subject", wie), ("resource", voor))
        }
        if namens:
            oin = self.verhaal.organisaties[namens]
            personen["subject"]["properties"] = {"vertegenwoordigendeOrganisatie": oin}
        eigenschappen = {"domein": domein, "processing_activity_id": "https://voorbeeld.nl/verwerkingen/portaal"}
        vraag = {**personen, "action": {"name": "vertegenwoordigen", "properties": eigenschappen}}
        logboek = self.map.parent / "logboek.jsonl"
        eerder = len(logboek.read_bytes().splitlines()) if logboek.exists() else 0
        with self._geladen():
            antwoord = self.server.verzoek("POST", PAD, json=vraag)
        assert antwoord.status_code == 200, antwoord.text
        self.besluit = antwoord.json()
        self.logregels = [orjson.loads(regel) for regel in logboek.read_bytes().splitlines()[eerder:]]

    def _geladen(self) -> Any:
        store = open_store(f"sqlite:///{self.map / 'verwant.db'}")
        bestand = self.map / "lijsten.jsonl"
        bestand.write_bytes(b"".join(orjson.dumps(lijst.inhoud) + b"\n" for lijst in self.verhaal.lijsten))
        rapport = self.server.lus.run(laad(store, bestand, self.vandaag))
        assert rapport.telling.quarantaine == 0, rapport.redenen
        if self.verhaal.inschrijvingen:
            self.server.lus.run(self._rechtspraak(store))
        return self.server.met_store(store, self.vandaag)

    async def _rechtspraak(self, store: Store) -> None:
        """Load what courts told, and find out of whom that is."""
        bestand = self.map / "rechtspraak.jsonl"
        bestand.write_bytes(b"".join(orjson.dumps(een) + b"\n" for een in self.verhaal.inschrijvingen))
        rapport = await laad(store, bestand, self.vandaag, bron=RECHTSPRAAK)
        assert rapport.telling.quarantaine == 0, rapport.redenen
        await Koppeling.van(lees_instellingen()).koppelaar(store).koppel(lambda *_: None)

    def naam(self, houder: dict[str, Any]) -> str:
        """The person or the organisation, as the story calls them."""
        if houder["organisatie"]:
            naam: str = houder["organisatie"]["naam"]
            return naam
        if not houder["persoon"]:
            return "een onbekende derde"
        return self.verhaal.naam_bij(houder["persoon"]["burgerservicenummer"])


@pytest.fixture(scope="session")
def balie(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Path]]:
    """A server that every story gets a store of its own on."""
    map_ = tmp_path_factory.mktemp("balie")
    with open_server(map_ / "leeg.db", map_ / "logboek.jsonl") as server:
        yield server, map_


@pytest.fixture
def navraag(balie: tuple[Server, Path], request: pytest.FixtureRequest) -> Navraag:
    server, map_ = balie
    eigen = map_ / f"verhaal-{abs(hash(request.node.nodeid))}"
    eigen.mkdir()
    return Navraag(server, eigen)


# -------------------------------------------------------------------------------------------------- the story


@given(parsers.parse("vandaag is {dag}"))
def vandaag_is(navraag: Navraag, dag: str) -> None:
    navraag.vandaag = getal(dag)


@given(parsers.re(r"(?P<wie>\w+), een (?P<soort>vrouw|man), geboren op (?P<dag>[\d-]+)$"))
def volwassene(navraag: Navraag, wie: str, soort: str, dag: str) -> None:
    navraag.verhaal.erbij(wie, "V" if soort == "vrouw" else "M", getal(dag))


@given(parsers.re(r"(?P<wie>\w+), geboren op (?P<dag>[\d-]+), kind van (?P<een>\w+) en (?P<ander>\w+)$"))
def kind_van_twee(navraag: Navraag, wie: str, dag: str, een: str, ander: str) -> None:
    navraag.verhaal.kind(wie, getal(dag), een, ander)


@given(parsers.re(r"(?P<wie>\w+), geboren op (?P<dag>[\d-]+), kind van alleen (?P<een>\w+)$"))
def kind_van_een(navraag: Navraag, wie: str, dag: str, een: str) -> None:
    navraag.verhaal.kind(wie, getal(dag), een)


@given(parsers.parse("{een} en {ander} trouwden op {dag}"))
def trouwden(navraag: Navraag, een: str, ander: str, dag: str) -> None:
    navraag.verhaal.trouwen(een, ander, getal(dag))


@given(parsers.parse("{een} en {ander} waren getrouwd van {begin} tot {einde}"))
def waren_getrouwd(navraag: Navraag, een: str, ander: str, begin: str, einde: str) -> None:
    navraag.verhaal.scheiden(een, ander, getal(begin), getal(einde))


@given(parsers.parse("{wie} erkende {kind} op {dag}"))
def erkende(navraag: Navraag, wie: str, kind: str, dag: str) -> None:
    navraag.verhaal.erkennen(kind, wie, getal(dag))


@given(parsers.parse("{wie} overleed op {dag}"))
def overleed(navraag: Navraag, wie: str, dag: str) -> None:
    navraag.verhaal.overlijden(wie, getal(dag))


@given(parsers.parse("{wie} staat sinds {dag} onder curatele"))
def onder_curatele(navraag: Navraag, wie: str, dag: str) -> None:
    navraag.verhaal.onder_curatele(wie, getal(dag))


@given(parsers.parse("de rechter gaf het gezag over {kind} op {dag} aan {aan}"))
def rechter_gaf(navraag: Navraag, kind: str, dag: str, aan: str) -> None:
    navraag.verhaal.rechter(kind, aan, getal(dag))


@given(parsers.parse("van de vader van {kind} is niet bekend wie hij is"))
def onbekende_vader(navraag: Navraag, kind: str) -> None:
    navraag.verhaal[kind].met(ouder(2, NIEMAND).met({"01.20": None, "02.10": None, "02.40": ".", "03.10": None}))


@given(parsers.parse("van {wie} is de geboortedatum bekend als {datum}"))
def onvolledig_geboren(navraag: Navraag, wie: str, datum: str) -> None:
    navraag.verhaal.geboortedatum(wie, datum)


@given(parsers.parse("{wie} keerde op {dag} terug uit het buitenland"))
def keerde_terug(navraag: Navraag, wie: str, dag: str) -> None:
    navraag.verhaal[wie].in_plaats(ingeschreven(gevestigd=getal(dag)))


@given(parsers.parse("de gemeente onderzoekt sinds wanneer {wie} de vader van {kind} is"))
def in_onderzoek(navraag: Navraag, wie: str, kind: str) -> None:
    mens = navraag.verhaal[kind]
    (vader,) = mens.feiten["03"]
    assert vader.voorkomens[0]["01.20"] == navraag.verhaal[wie].bsn
    mens.in_plaats(vader.in_onderzoek("036210"))


@given(parsers.re(r"(?P<naam>.+) is een organisatie met (OIN|KvK-nummer) (?P<nummer>\d+)$"))
def organisatie(navraag: Navraag, naam: str, nummer: str) -> None:
    navraag.verhaal.organisaties[naam] = nummer


@given(parsers.re(r"(?:in het (?P<register>gezagsregister|ccbr) staat|(?P<opgave>opgegeven is)):$"))
def in_een_register(navraag: Navraag, register: str | None, datatable: Tabel) -> None:
    kop, *rijen = datatable
    for rij in rijen:
        navraag.verhaal.ingeschreven(register or "opgave", dict(zip(kop, rij, strict=True)))


# ------------------------------------------------------------------------------------------------ the question


@when(parsers.parse("gevraagd wordt wie het gezag over {kind} heeft"))
def gezag_gevraagd(navraag: Navraag, kind: str) -> None:
    navraag.vraag("gezag", burgerservicenummer=navraag.verhaal[kind].bsn)


@when(parsers.re(r"gevraagd wordt wie op (?P<dag>[\d-]+) het gezag over (?P<kind>\w+) had$"))
def gezag_op_een_dag_gevraagd(navraag: Navraag, kind: str, dag: str) -> None:
    navraag.vraag("gezag", burgerservicenummer=navraag.verhaal[kind].bsn, peildatum=dag)


@when(parsers.parse("gevraagd wordt over wie {wie} gezag heeft"))
def gezag_over_gevraagd(navraag: Navraag, wie: str) -> None:
    navraag.vraag("gezagOver", burgerservicenummer=navraag.verhaal[wie].bsn)


@when(parsers.re(r"(?P<wie>\w+) wil namens (?P<namens>.+) voor (?P<voor>\w+) handelen in (?P<domein>\w+)$"))
def wil_namens_handelen(navraag: Navraag, wie: str, namens: str, voor: str, domein: str) -> None:
    navraag.mag(wie, voor, domein, namens=namens)


@when(
    parsers.re(
        r"het portaal vraagt of (?P<wie>\w+) namens (?P<namens>.+) voor (?P<voor>\w+) mag handelen in (?P<domein>\w+)$"
    )
)
def portaal_vraagt_namens(navraag: Navraag, wie: str, namens: str, voor: str, domein: str) -> None:
    navraag.portaal(wie, voor, domein, namens)


@when(parsers.re(r"(?P<wie>\w+) wil voor (?P<voor>\w+) handelen in (?P<domein>\w+)$"))
def wil_handelen(navraag: Navraag, wie: str, voor: str, domein: str) -> None:
    navraag.mag(wie, voor, domein)


@when(parsers.re(r"(?P<wie>\w+) op (?P<dag>[\d-]+) voor (?P<voor>\w+) had willen handelen in (?P<domein>\w+)$"))
def had_willen_handelen(navraag: Navraag, wie: str, voor: str, dag: str, domein: str) -> None:
    navraag.mag(wie, voor, domein, dag)


@when(parsers.parse("{wie} wil zelf handelen in {domein}"))
def wil_zelf(navraag: Navraag, wie: str, domein: str) -> None:
    navraag.mag(wie, wie, domein)


@when(parsers.parse("gevraagd wordt wie {van} mogen vertegenwoordigen"))
def wie_mogen(navraag: Navraag, van: str) -> None:
    navraag.vraag("vertegenwoordigers", van=navraag.verhaal[van].bsn, domein=DOMEIN_LIJSTEN)


@when(parsers.parse("gevraagd wordt wie {door} mag vertegenwoordigen"))
def wie_mag(navraag: Navraag, door: str) -> None:
    navraag.vraag("vertegenwoordigt", door=navraag.verhaal[door].bsn, domein=DOMEIN_LIJSTEN)


@when(parsers.parse("gevraagd wordt naar het gezagsverloop van {kind}"))
def verloop_gevraagd(navraag: Navraag, kind: str) -> None:
    navraag.vraag("gezagsverloop", burgerservicenummer=navraag.verhaal[kind].bsn)


@when(parsers.re(r"het portaal vraagt of (?P<wie>\w+) voor (?P<voor>\w+) mag handelen in (?P<domein>\w+)$"))
def portaal_vraagt(navraag: Navraag, wie: str, voor: str, domein: str) -> None:
    navraag.portaal(wie, voor, domein)


# -------------------------------------------------------------------------------------------------- the answer


@then(parsers.parse("is het oordeel {oordeel}"))
def oordeel_is(navraag: Navraag, oordeel: str) -> None:
    assert navraag.antwoord["oordeel"] == oordeel, navraag.antwoord["toelichting"]


@then(parsers.parse("is de reden {reden}"))
def reden_is(navraag: Navraag, reden: str) -> None:
    assert navraag.antwoord["reden"] == reden


@then(parsers.parse("is de grond {grond}"))
def grond_is(navraag: Navraag, grond: str) -> None:
    assert navraag.antwoord["grond"] == grond


@then(parsers.parse("rust dat op {artikel}"))
def artikel_is(navraag: Navraag, artikel: str) -> None:
    assert artikel in navraag.antwoord["artikel"]


@then(parsers.parse("moet dat samen met {wie}"))
def samen_met(navraag: Navraag, wie: str) -> None:
    """Everyone who must decide as well, in the order of the answer."""
    assert [navraag.naam(een) for een in navraag.antwoord["samenMet"]] == wie.split(" en ")


@then("hoeft dat niet samen met een ander")
def niet_samen(navraag: Navraag) -> None:
    assert navraag.antwoord["samenMet"] == []


@then(parsers.parse("geldt dat tot {dag} wegens {einde}"))
def geldt_tot(navraag: Navraag, dag: str, einde: str) -> None:
    assert (navraag.antwoord["tot"], navraag.antwoord["totDoor"]) == (dag, einde)


@then(parsers.parse("is dat zo sinds {dag}"))
def geldt_sinds(navraag: Navraag, dag: str) -> None:
    assert navraag.antwoord["sinds"] == dag


@then(parsers.parse("staat daarbij het voorbehoud {code}"))
def met_voorbehoud(navraag: Navraag, code: str) -> None:
    assert code in [een["code"] for een in navraag.antwoord["voorbehoud"]]


@then(parsers.parse("staat daarbij niet het voorbehoud {code}"))
def zonder_voorbehoud(navraag: Navraag, code: str) -> None:
    assert code not in [een["code"] for een in navraag.antwoord["voorbehoud"]]


@then("zijn de antwoorden:")
def antwoorden_zijn(navraag: Navraag, datatable: Tabel) -> None:
    gevonden = [
        [
            navraag.naam({"persoon": een["vertegenwoordiger"], "organisatie": een["organisatie"]}),
            navraag.verhaal.naam_bij(een["vertegenwoordigde"]["burgerservicenummer"]),
            een["oordeel"],
        ]
        for een in navraag.antwoord["antwoorden"]
    ]
    assert [["wie", "voor", "oordeel"], *gevonden] == datatable


@then("is er niemand genoemd")
def niemand(navraag: Navraag) -> None:
    assert navraag.antwoord["antwoorden"] == []


@then(parsers.re(r"is de lijst (?P<hoe>volledig|niet volledig)$"))
def volledig(navraag: Navraag, hoe: str) -> None:
    assert navraag.antwoord["volledig"] is (hoe == "volledig")


@then("zijn de perioden:")
def perioden_zijn(navraag: Navraag, datatable: Tabel) -> None:
    """From, until (`nu` when it still holds), the kind of outcome and who, in alphabetical order."""
    gevonden = []
    for periode in navraag.antwoord["perioden"]:
        gezag = periode["gezag"]
        derden = [gezag["derde"], *gezag["derden"]]
        dragers = [gezag["ouder"], *gezag["ouders"], *(derde["persoon"] for derde in derden if derde)]
        namen = sorted(navraag.verhaal.naam_bij(drager["burgerservicenummer"]) for drager in dragers if drager)
        gevonden.append([periode["van"], periode["tot"] or "nu", gezag["type"], " en ".join(namen)])
    assert [["van", "tot", "gezag", "wie"], *gevonden] == datatable


@then("zijn de perioden, alles bij elkaar:")
def perioden_met_registers(navraag: Navraag, datatable: Tabel) -> None:
    """The same, with what court registers add."""
    gevonden = []
    for periode in navraag.antwoord["perioden"]:
        geheel = periode["aanvulling"]
        namen = sorted(map(navraag.naam, geheel["houders"]))
        maatregelen = ", ".join(een["maatregel"] for een in geheel["inschrijvingen"])
        gevonden.append([periode["van"], periode["tot"] or "nu", geheel["type"], " en ".join(namen), maatregelen])
    assert [["van", "tot", "gezag", "wie", "beslissingen"], *gevonden] == datatable


@then(parsers.parse("is de officiële uitkomst {soort}"))
def officiele_uitkomst(navraag: Navraag, soort: str) -> None:
    assert navraag.antwoord["type"] == soort


@then(parsers.re(r"is het alles bij elkaar (?P<soort>\w+)(?: van (?P<wie>.+))?$"))
def alles_bij_elkaar(navraag: Navraag, soort: str, wie: str | None) -> None:
    geheel = navraag.antwoord["aanvulling"]
    assert geheel["type"] == soort, geheel
    assert sorted(map(navraag.naam, geheel["houders"])) == sorted((wie or "").split(" en ") if wie else [])


@then(parsers.re(r"is dat (?P<hoe>hetzelfde als|anders dan) de officiële uitkomst$"))
def vergeleken(navraag: Navraag, hoe: str) -> None:
    assert navraag.antwoord["aanvulling"]["wijktAf"] is (hoe == "anders dan")


@then(parsers.parse("rust het gezag van {wie}"))
def gezag_rust(navraag: Navraag, wie: str) -> None:
    assert sorted(map(navraag.naam, navraag.antwoord["aanvulling"]["geschorst"])) == sorted(wie.split(" en "))


@then(parsers.parse("staat daarbij de bevinding {code}"))
def met_bevinding(navraag: Navraag, code: str) -> None:
    assert code in [een["code"] for een in navraag.antwoord["aanvulling"]["bevindingen"]]


@then("is er geen bevinding")
def zonder_bevinding(navraag: Navraag) -> None:
    assert navraag.antwoord["aanvulling"]["bevindingen"] == []


@then(parsers.parse("spreken de bronnen elkaar tegen en gaat {bron} voor, op grond van {artikel}"))
def tegenspraak(navraag: Navraag, bron: str, artikel: str) -> None:
    (een,) = navraag.antwoord["aanvulling"]["tegenspraken"]
    assert [kant["bron"] for kant in een["kanten"] if kant["heeftVoorrang"]] == [bron]
    assert artikel in een["artikel"]
    assert all(kant["zegt"] for kant in een["kanten"])


@then("spreken de bronnen elkaar tegen en kan niemand zeggen welke voorgaat")
def zonder_voorrang(navraag: Navraag) -> None:
    (een,) = navraag.antwoord["aanvulling"]["tegenspraken"]
    assert len(een["kanten"]) > 1
    assert not any(kant["heeftVoorrang"] for kant in een["kanten"])


@then("spreken de bronnen elkaar niet tegen")
def geen_tegenspraak(navraag: Navraag) -> None:
    assert navraag.antwoord["aanvulling"]["tegenspraken"] == []


@then("staat erbij dat geen treffer geen bewijs is")
def geen_bewijs(navraag: Navraag) -> None:
    assert "bewijst niet dat er niets is" in navraag.antwoord["aanvulling"]["voorbehoud"]


@then(parsers.parse("heeft {wie} door een rechter gezag over {kind}"))
def gezag_door_rechter(navraag: Navraag, wie: str, kind: str) -> None:
    assert navraag.antwoord["persoon"]["burgerservicenummer"] == navraag.verhaal[wie].bsn
    (een,) = navraag.antwoord["doorRechter"]
    assert een["minderjarige"]["burgerservicenummer"] == navraag.verhaal[kind].bsn


@then(parsers.re(r"(?P<hoe>is geen|is elke) periode onzeker$"))
def onzekere_perioden(navraag: Navraag, hoe: str) -> None:
    assert all(bool(periode["onzeker"]) is (hoe == "is elke") for periode in navraag.antwoord["perioden"])


@then(parsers.re(r"is de toegang (?P<hoe>verleend|geweigerd)$"))
def toegang(navraag: Navraag, hoe: str) -> None:
    assert navraag.besluit["decision"] is (hoe == "verleend")


@then(parsers.parse("zegt het besluit {oordeel} wegens {reden}"))
def besluit_zegt(navraag: Navraag, oordeel: str, reden: str) -> None:
    context = navraag.besluit["context"]
    assert (context["oordeel"], context["reden"]) == (oordeel, reden)


@then("staat er precies één besluit in het logboek, zonder burgerservicenummer")
def een_besluit(navraag: Navraag) -> None:
    (regel,) = navraag.logregels
    assert regel["event_name"] == "adl.access_evaluation"
    assert not any(mens.bsn in str(regel) for mens in navraag.verhaal.mensen.values())
