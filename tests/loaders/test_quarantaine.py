"""What could not be loaded waits in quarantine, as it came, until its mended version is loaded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from graph.store import Afgekeurd, Store, Telling
from loaders.laden import Rapport, laad
from tests.gezag.bouwstenen import KIND, MOE, VA, Persoon, eigen, gehuwd, kind, lijst, zonder_bsn
from tests.loaders.lo3 import VANDAAG, csv, jsonl, rijen_van

pytestmark = pytest.mark.anyio

ANUMMERS = {MOE: "1745105604", VA: "1010101291"}


def rijen(persoon: Persoon, naam: str = "Jansen") -> list[dict[str, str]]:
    """A list with an address before the present one."""
    feit = eigen(persoon).met({"01.10": ANUMMERS[persoon], "02.40": naam})
    eerste, *rest = rijen_van(f"L{persoon.voornaam}", lijst(persoon, feit))
    return [{**eerste, "08.11.10": "Lindelaan", "08.H": "58"}, {"08.11.10": "Kerkplein"}, *rest]


async def laad_bytes(store: Store, map_: Path, inhoud: bytes, naam: str = "juni.csv") -> Rapport:
    pad = map_ / naam
    pad.write_bytes(inhoud)
    return await laad(store, pad, VANDAAG)


async def wachtend(store: Store) -> Sequence[Afgekeurd]:
    return [een.afgekeurd for een in await store.quarantaine()]


def verminkt(inhoud: bytes) -> bytes:
    """The last line cut off half-way, as when a disk was full."""
    return inhoud[:-100]


async def test_een_verminkte_lijst_wacht_met_zijn_bytes_plaats_en_reden(store: Store, tmp_path: Path) -> None:
    inhoud = verminkt(csv(*rijen(VA), *rijen(MOE)))
    rapport = await laad_bytes(store, tmp_path, inhoud)
    assert rapport.telling == Telling(gelezen=2, nieuw=1, quarantaine=1)
    assert rapport.redenen == {"aantalKolommen": 1}
    (afgekeurd,) = await wachtend(store)
    assert (afgekeurd.bestand, afgekeurd.plaats, afgekeurd.reden) == ("juni.csv", "regel 4", "aantalKolommen")
    assert afgekeurd.ruw == verminkt(csv(*rijen(MOE)))
    assert afgekeurd.sleutel == ANUMMERS[MOE]


async def test_nog_eens_laden_verdubbelt_de_quarantaine_niet(store: Store, tmp_path: Path) -> None:
    inhoud = verminkt(csv(*rijen(VA), *rijen(MOE)))
    await laad_bytes(store, tmp_path, inhoud)
    ervoor = await store.quarantaine()
    assert (await laad_bytes(store, tmp_path, inhoud)).telling == Telling(gelezen=2, ongewijzigd=1, quarantaine=1)
    assert await store.quarantaine() == ervoor


async def test_als_de_herstelde_lijst_laadt_sluit_de_quarantaine_vanzelf(store: Store, tmp_path: Path) -> None:
    await laad_bytes(store, tmp_path, verminkt(csv(*rijen(VA), *rijen(MOE))))
    rapport = await laad_bytes(store, tmp_path, csv(*rijen(MOE)), "quarantaine-1.csv")
    assert rapport.telling == Telling(gelezen=1, nieuw=1)
    assert await wachtend(store) == []


async def test_wat_onveranderd_opnieuw_wordt_aangeboden_blijft_wachten(store: Store, tmp_path: Path) -> None:
    await laad_bytes(store, tmp_path, verminkt(csv(*rijen(VA), *rijen(MOE))))
    (afgekeurd,) = await wachtend(store)
    rapport = await laad_bytes(store, tmp_path, afgekeurd.ruw, "quarantaine-1.csv")
    assert rapport.telling == Telling(gelezen=1, quarantaine=1)
    assert await wachtend(store) == [afgekeurd]


async def test_een_herstelde_lijst_in_json_sluit_zijn_quarantaine(store: Store, tmp_path: Path) -> None:
    fout = lijst(MOE, gehuwd(VA).met({"06.10": "12-03-2010"}))
    await laad_bytes(store, tmp_path, jsonl(fout.inhoud), "juni.jsonl")
    assert [een.reden for een in await wachtend(store)] == ["geenDatum"]
    await laad_bytes(store, tmp_path, jsonl(lijst(MOE, gehuwd(VA)).inhoud), "herstel.jsonl")
    assert await wachtend(store) == []


async def test_de_lijst_van_een_ander_sluit_de_quarantaine_niet(store: Store, tmp_path: Path) -> None:
    await laad_bytes(store, tmp_path, verminkt(csv(*rijen(MOE))))
    await laad_bytes(store, tmp_path, csv(*rijen(VA)), "ander.csv")
    assert len(await wachtend(store)) == 1


async def test_de_oude_goede_versie_nog_eens_laden_sluit_de_quarantaine_van_de_nieuwe_niet(
    store: Store, tmp_path: Path
) -> None:
    """June's version is garbled; loading May again mends nothing."""
    await laad_bytes(store, tmp_path, csv(*rijen(MOE)), "mei.csv")
    await laad_bytes(store, tmp_path, verminkt(csv(*rijen(MOE, "Bakker"))))
    await laad_bytes(store, tmp_path, csv(*rijen(MOE)), "mei.csv")
    assert [een.bestand for een in await wachtend(store)] == ["juni.csv"]


async def test_van_twee_lijsten_met_een_anummer_sluit_de_goede_de_quarantaine_van_de_slechte_niet(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loaders.laden.PARTIJ", 1)
    slecht = [{**rijen(MOE, "Bakker")[0], "08.H": ""}, rijen(MOE)[1]]
    await laad_bytes(store, tmp_path, csv(*slecht, *rijen(MOE)))
    assert [een.reden for een in await wachtend(store)] == ["waardeZonderMarkering"]


async def test_zonder_nummer_kan_niemand_de_lijst_terugvinden(store: Store, tmp_path: Path) -> None:
    rapport = await laad_bytes(store, tmp_path, jsonl(lijst(zonder_bsn(MOE)).inhoud), "juni.jsonl")
    assert rapport.redenen == {"geenIdentificatie": 1}
    (afgekeurd,) = await wachtend(store)
    assert afgekeurd.ruw == jsonl(lijst(zonder_bsn(MOE)).inhoud)


async def test_afgehandeld_is_weg_uit_de_lijst_tot_het_weer_misgaat(store: Store, tmp_path: Path) -> None:
    await laad_bytes(store, tmp_path, b"{kapot\n" + jsonl(kind().inhoud) + b"{stuk\n", "juni.jsonl")
    eerste, tweede = await store.quarantaine()
    assert await store.sluit_quarantaine([eerste.id, eerste.id, 12345]) == 1
    assert await store.quarantaine() == [tweede]
    await laad_bytes(store, tmp_path, b"{kapot\n" + jsonl(kind().inhoud) + b"{stuk\n", "juni.jsonl")
    assert {een.plaats for een in await wachtend(store)} == {"regel 1", "regel 3"}


async def test_een_bestand_met_alleen_fouten_geeft_een_rapport_en_geen_uitval(store: Store, tmp_path: Path) -> None:
    rapport = await laad_bytes(store, tmp_path, b"{kapot\n" * 3, "juni.jsonl")
    assert rapport.telling == Telling(gelezen=3, quarantaine=3)
    assert await store.gezag([str(KIND.bsn)], VANDAAG) == []
