"""Random populations as they come in several loads: what a register holds, and what it should not hold but does.

Few persons and few values, so that lists speak of each other: by burgerservicenummer, by A-nummer, by both, by name.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import orjson
from hypothesis import strategies as st

from graph.datum import NU
from graph.persoonslijst import Persoonslijst
from graph.store import Store, Zoekvraag
from loaders.laden import Rapport, laad
from tests.contract.vullen import VANDAAG, feiten, lijst_als_tekst, zonder_nummers
from tests.gezag.bouwstenen import KIND, MILA, MOE, VA, ZUS, Elementen, Feit, Persoon, lijst

DORP = (KIND, ZUS, MOE, VA, MILA)
NUMMERS = [str(persoon.bsn) for persoon in DORP]
ANUMMERS = dict(zip(NUMMERS, ("1010101010", "1010101025", "1010101291", "1010101327", "1010101462"), strict=True))
ANDERE_ANUMMERS = ("1745105604", "1010101476")
"""For a second list with the same burgerservicenummer, or a person whose A-nummer was changed."""
POSTCODES, PASPOORTEN = ("1234AB", "9876ZX"), ("NX0000001", "nx0000001", "NX0000002")


@dataclass(frozen=True)
class Lading:
    """The lines of one file."""

    regels: tuple[bytes, ...]


@st.composite
def genoemd(draw: st.DrawFn) -> Elementen:
    """A relative as a list names them: which numbers, and how much of the name."""
    wie: Persoon = draw(st.sampled_from(DORP))
    nummers = {"01.20": wie.bsn, "01.10": ANUMMERS[str(wie.bsn)]}
    for weg in draw(st.sampled_from([["01.10"], ["01.10"], [], ["01.20"], ["01.10", "01.20"]])):
        del nummers[weg]
    namen: Elementen = draw(
        st.sampled_from([wie.elementen(), {"02.10": wie.voornaam}, {"02.40": "Smit"}, {"02.40": None}])
    )
    return {"03.10": wie.geboren, **namen, "01.20": None, **nummers}


@st.composite
def voorkomens(draw: st.DrawFn, rest: Elementen) -> tuple[Elementen, ...]:
    """A relative, who sometimes is another than the one who stood there before."""
    return tuple({**rest, **draw(genoemd())} for _ in range(draw(st.sampled_from([1, 1, 1, 2]))))


@st.composite
def eigen_gegevens(draw: st.DrawFn, van: Persoon) -> Elementen:
    """Category 01: mostly with both numbers, now and then one of them, or another A-nummer."""
    anummer = draw(st.sampled_from([ANUMMERS[str(van.bsn)]] * 4 + [None, *ANDERE_ANUMMERS]))
    bsn = van.bsn if anummer is None or draw(st.integers(0, 9)) else None
    naam = draw(st.sampled_from([van.geslachtsnaam, "Visser"]))
    return {**van.elementen(), "01.20": bsn, "01.10": anummer, "02.40": naam}


@st.composite
def persoonslijsten(draw: st.DrawFn) -> Persoonslijst:
    van: Persoon = draw(st.sampled_from(DORP))
    alle = [Feit("01", (draw(eigen_gegevens(van)),))]
    alle += [Feit(c, draw(voorkomens({"62.10": van.geboren}))) for c in ("02", "03") if draw(st.booleans())]
    alle += [Feit("09", draw(voorkomens({}))) for _ in range(draw(st.integers(0, 2)))]
    if draw(st.booleans()):
        einde: Elementen = draw(st.sampled_from([{}, {"07.10": 20180101, "07.40": "S"}]))
        alle.append(Feit("05", draw(voorkomens({"06.10": 20100101, "15.10": "H", **einde}))))
    waar = st.builds(
        lambda postcode, sinds: {"11.60": postcode, "11.20": "1", "10.30": sinds},
        st.sampled_from(POSTCODES),
        st.sampled_from([0, 20100101]),
    )
    if verblijven := draw(st.lists(waar, max_size=2)):
        alle.append(Feit("08", tuple(verblijven)))
    alle += [Feit("12", ({"35.20": nummer},)) for nummer in draw(st.lists(st.sampled_from(PASPOORTEN), max_size=2))]
    if not draw(st.integers(0, 5)):
        alle.append(Feit("07", ({"67.10": 20240101, "67.20": draw(st.sampled_from("OFWE"))},)))
    return lijst(van, *alle)


def ladingen() -> st.SearchStrategy[list[Lading]]:
    """One file after another; a line that is no list goes to quarantine, and comes back until it is mended."""
    lijsten = persoonslijsten().map(lambda een: orjson.dumps(een.inhoud))
    regel = st.integers(0, 9).flatmap(lambda worp: lijsten if worp else st.just(b"{kapot"))
    return st.lists(st.lists(regel, min_size=1, max_size=6).map(lambda r: Lading(tuple(r))), min_size=1, max_size=3)


async def laad_alles(store: Store, map_: Path, alle: list[Lading]) -> list[Rapport]:
    """Load the files in order."""
    rapporten = []
    for nummer, lading in enumerate(alle):
        pad = map_ / f"lading-{nummer}.jsonl"
        pad.write_bytes(b"\n".join(lading.regels) + b"\n")
        rapporten.append(await laad(store, pad, VANDAAG))
    return rapporten


async def antwoorden(store: Store) -> dict[str, object]:
    """What a store answers to every question about everyone; equal for equal stores, whatever their identifiers."""
    vragen = [
        *(Zoekvraag(geslachtsnaam=naam) for naam in ("bakker", "Jan", "Visser", "smit")),
        *(Zoekvraag(geslachtsnaam="b", geboortedatum=datum) for datum in ("2015", "19")),
        *(Zoekvraag(reisdocumentnummer=nummer) for nummer in ("NX0000001", "NX0000002")),
        *(Zoekvraag(postcode=postcode, huisnummer="1") for postcode in POSTCODES),
    ]
    gevonden = [await store.zoek(vraag, 100) for vraag in vragen]
    minderjarig = [nummer async for blad in store.minderjarigen(VANDAAG) for nummer in blad]
    return {
        "gezin": {nummer: feiten(await store.gezin(nummer, NU)) for nummer in NUMMERS},
        "gezin toen": {nummer: feiten(await store.gezin(nummer, 20120101)) for nummer in NUMMERS[:2]},
        "omgeving": feiten(await store.omgeving(NUMMERS)),
        "gezag": sorted(map(lijst_als_tekst, await store.gezag(NUMMERS, VANDAAG))),
        "zoek": [(uit.totaal, sorted(map(str, zonder_nummers(uit.personen)))) for uit in gevonden],
        "minderjarigen": sorted(minderjarig),
        "aantal minderjarigen": await store.aantal_minderjarigen(VANDAAG),
        "quarantaine": [wacht.afgekeurd for wacht in await store.quarantaine()],
    }
