"""Loading a file: what becomes of every list, and that loading again changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from graph.datum import NU
from graph.fouten import BronOnleesbaar
from graph.persoonslijst import Persoonslijst
from graph.store import Store, Telling
from graph.tabellen import Tabelregel
from graph.uittreksel import uittreksel
from loaders.laden import Meld, Melding, Rapport, laad, niet_melden
from loaders.levering import herken
from tests.gezag.bouwstenen import KIND, MOE, VA, Feit, Persoon, eigen, gehuwd, gescheiden, heeft_kind, kind, lijst
from tests.loaders.lo3 import VANDAAG, csv, jsonl, rijen_van

pytestmark = pytest.mark.anyio

GEZIN = (kind(), lijst(MOE, gehuwd(VA), heeft_kind(KIND)), lijst(VA, gehuwd(MOE), heeft_kind(KIND)))
ANUMMER = "1745105604"


async def laad_lijsten(
    store: Store, map_: Path, *lijsten: Persoonslijst, naam: str = "gezin.jsonl", meld: Meld = niet_melden
) -> Rapport:
    pad = map_ / naam
    pad.write_bytes(jsonl(*(een.inhoud for een in lijsten)))
    return await laad(store, pad, VANDAAG, meld=meld)


async def lijsten_van(store: Store, persoon: Persoon) -> Sequence[Persoonslijst]:
    """The current lists of somebody."""
    assert persoon.bsn
    alle = await store.gezag([persoon.bsn], VANDAAG)
    return [een for een in alle if een.burgerservicenummer == int(persoon.bsn)]


async def versies(store: Store, persoon: Persoon) -> list[int]:
    return [een.bron.versie for een in await lijsten_van(store, persoon) if een.bron]


def plaats_en_reden(meldingen: list[Melding]) -> list[tuple[str, str]]:
    return [(melding.plaats, melding.opmerking.reden) for melding in meldingen]


# --------------------------------------------------------------------------------------------- again and newer


async def test_alle_lijsten_van_een_bestand_zijn_nieuw(store: Store, tmp_path: Path) -> None:
    rapport = await laad_lijsten(store, tmp_path, *GEZIN)
    assert rapport.telling == Telling(gelezen=3, nieuw=3)
    (gevonden,) = await lijsten_van(store, KIND)
    assert gevonden.inhoud == uittreksel(kind().inhoud)


async def test_nog_eens_laden_verandert_niets(store: Store, tmp_path: Path) -> None:
    await laad_lijsten(store, tmp_path, *GEZIN)
    ervoor = replace(await store.gezin(str(KIND.bsn), NU), lijsten=())
    rapport = await laad_lijsten(store, tmp_path, *GEZIN)
    assert rapport.telling == Telling(gelezen=3, ongewijzigd=3)
    assert replace(await store.gezin(str(KIND.bsn), NU), lijsten=()) == ervoor
    assert await versies(store, KIND) == [1]


async def test_hetzelfde_gezin_als_csv_is_hetzelfde(store: Store, tmp_path: Path) -> None:
    await laad_lijsten(store, tmp_path, *GEZIN)
    pad = tmp_path / "gezin.csv"
    pad.write_bytes(csv(*(rij for nummer, een in enumerate(GEZIN) for rij in rijen_van(f"L{nummer}", een))))
    assert (await laad(store, pad, VANDAAG)).telling == Telling(gelezen=3, ongewijzigd=3)


async def test_een_nieuwere_versie_sluit_de_oude(store: Store, tmp_path: Path) -> None:
    await laad_lijsten(store, tmp_path, *GEZIN)
    gescheiden_moeder = lijst(MOE, gescheiden(VA, 20100101, 20200101), heeft_kind(KIND))
    rapport = await laad_lijsten(store, tmp_path, gescheiden_moeder, naam="mutatie.jsonl")
    assert rapport.telling == Telling(gelezen=1, gewijzigd=1)
    (nu,) = await lijsten_van(store, MOE)
    assert nu.inhoud == uittreksel(gescheiden_moeder.inhoud)
    assert await versies(store, MOE) == [2]
    assert await versies(store, VA) == [1]


async def test_een_versie_die_terugkomt_is_weer_een_nieuwe_versie(store: Store, tmp_path: Path) -> None:
    for versie, moeder in enumerate((GEZIN[1], lijst(MOE), GEZIN[1]), 1):
        await laad_lijsten(store, tmp_path, moeder)
        assert await versies(store, MOE) == [versie]


async def test_wat_een_oude_versie_vertelde_is_uit_het_gezin_verdwenen(store: Store, tmp_path: Path) -> None:
    """The mother's list named a child by name only; the newer version does not."""
    await laad_lijsten(store, tmp_path, lijst(MOE, Feit("09", ({"02.10": "Joost", "02.40": "Jansen"},))))
    await laad_lijsten(store, tmp_path, lijst(MOE, gehuwd(VA)))
    graaf = await store.gezin(str(MOE.bsn), NU)
    assert graaf.ouder_van == ()
    assert {p.naam.geslachtsnaam for p in graaf.personen.values()} == {"Jansen", "Bakker"}
    assert len(graaf.personen) == 2


async def test_een_verwant_die_later_zelf_een_lijst_krijgt_is_dezelfde_persoon(store: Store, tmp_path: Path) -> None:
    await laad_lijsten(store, tmp_path, kind())
    await laad_lijsten(store, tmp_path, GEZIN[1])
    graaf = await store.gezin(str(KIND.bsn), NU)
    (moeder,) = (p for p in graaf.personen.values() if p.naam.voornamen == "Maria")
    assert moeder.eigen_lijst
    assert len(graaf.personen) == 3


async def test_een_verwant_met_alleen_een_anummer_is_de_eigenaar_van_de_lijst_met_dat_anummer(
    store: Store, tmp_path: Path
) -> None:
    moeder = eigen(MOE).met({"01.10": ANUMMER})
    op_de_lijst_van_het_kind = Feit("02", ({"01.10": ANUMMER, "02.40": "Jansen", "62.10": KIND.geboren},))
    await laad_lijsten(store, tmp_path, kind(op_de_lijst_van_het_kind, Feit("03", ())))
    await laad_lijsten(store, tmp_path, lijst(MOE, moeder))
    graaf = await store.gezin(str(KIND.bsn), NU)
    assert {p.burgerservicenummer for p in graaf.personen.values()} == {KIND.bsn, MOE.bsn}


# ---------------------------------------------------------------------------------------- two lists, one person


async def test_dezelfde_lijst_twee_keer_in_een_bestand_is_een_lijst(store: Store, tmp_path: Path) -> None:
    rapport = await laad_lijsten(store, tmp_path, kind(), kind())
    assert rapport.telling == Telling(gelezen=2, nieuw=1, ongewijzigd=1)
    assert not rapport.verdacht
    assert len(await lijsten_van(store, KIND)) == 1


async def test_twee_lijsten_met_een_bsn_blijven_allebei_en_worden_gemeld(store: Store, tmp_path: Path) -> None:
    een, ander = lijst(MOE, eigen(MOE).met({"01.10": ANUMMER})), lijst(MOE, eigen(MOE).met({"01.10": "1010101291"}))
    for _ in range(2):
        gemeld: list[Melding] = []
        await laad_lijsten(store, tmp_path, een, kind(), ander, meld=gemeld.append)
        assert plaats_en_reden(gemeld) == [("regel 1", "meerLijstenMetDitBsn"), ("regel 3", "meerLijstenMetDitBsn")]
        assert len(await lijsten_van(store, MOE)) == 2


async def test_twee_lijsten_met_een_bsn_worden_ook_gemeld_als_zij_ver_uit_elkaar_staan(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first was safely in the store before the second was read."""
    monkeypatch.setattr("loaders.laden.PARTIJ", 1)
    een, ander = lijst(MOE, eigen(MOE).met({"01.10": ANUMMER})), lijst(MOE, eigen(MOE).met({"01.10": "1010101291"}))
    eerste = await laad_lijsten(store, tmp_path, een, kind(), ander)
    tweede = await laad_lijsten(store, tmp_path, een, kind(), ander)
    assert "meerLijstenMetDitBsn" in eerste.verdacht
    assert eerste.verdacht == tweede.verdacht


async def test_twee_lijsten_met_een_sleutel_in_een_bestand_blijven_er_twee(store: Store, tmp_path: Path) -> None:
    een, ander = lijst(MOE), lijst(MOE, gehuwd(VA))
    assert (await laad_lijsten(store, tmp_path, een, ander)).telling == Telling(gelezen=2, nieuw=2)
    assert (await laad_lijsten(store, tmp_path, een, ander)).telling == Telling(gelezen=2, ongewijzigd=2)
    assert (await laad_lijsten(store, tmp_path, ander, een)).telling == Telling(gelezen=2, ongewijzigd=2)
    gevonden = await lijsten_van(store, MOE)
    assert sorted(len(lijst_.inhoud) for lijst_ in gevonden) == [1, 2]
    assert len({lijst_.bron for lijst_ in gevonden}) == 2


async def test_van_twee_lijsten_met_een_sleutel_krijgt_er_een_een_nieuwe_versie(store: Store, tmp_path: Path) -> None:
    een, ander = lijst(MOE), lijst(MOE, gehuwd(VA))
    await laad_lijsten(store, tmp_path, een, ander)
    nieuwer = lijst(MOE, gescheiden(VA, 20100101, 20200101))
    rapport = await laad_lijsten(store, tmp_path, een, nieuwer)
    assert rapport.telling == Telling(gelezen=2, ongewijzigd=1, gewijzigd=1)
    assert sorted(len(lijst_.inhoud.get("05", [[]])[0]) for lijst_ in await lijsten_van(store, MOE)) == [0, 2]


async def test_een_lijst_die_ten_onrechte_bestond_telt_niet_meer_mee(store: Store, tmp_path: Path) -> None:
    """67.20 = F: kept with its versions, but the person is only what other lists tell."""
    await laad_lijsten(store, tmp_path, *GEZIN)
    vervallen = lijst(MOE, gehuwd(VA), Feit("07", ({"67.10": 20250101, "67.20": "F"},)))
    rapport = await laad_lijsten(store, tmp_path, vervallen)
    assert rapport.telling == Telling(gelezen=1, gewijzigd=1)
    graaf = await store.gezin(str(KIND.bsn), NU)
    (moeder,) = (p for p in graaf.personen.values() if p.burgerservicenummer == MOE.bsn)
    assert not moeder.eigen_lijst
    await laad_lijsten(store, tmp_path, GEZIN[1])
    graaf = await store.gezin(str(KIND.bsn), NU)
    (moeder,) = (p for p in graaf.personen.values() if p.burgerservicenummer == MOE.bsn)
    assert moeder.eigen_lijst


# ------------------------------------------------------------------------------------------------ the report


async def test_wat_verdacht_is_wordt_geladen_en_met_zijn_plaats_gemeld(store: Store, tmp_path: Path) -> None:
    gemeld: list[Melding] = []
    rapport = await laad_lijsten(store, tmp_path, kind(geboren=19850311), lijst(MOE), meld=gemeld.append)
    assert rapport.telling == Telling(gelezen=2, nieuw=2)
    assert plaats_en_reden(gemeld) == [("regel 1", "kindOuderDanOuder")]
    assert rapport.als_json()["verdacht"] == {"kindOuderDanOuder": 1}


async def test_codes_worden_getoetst_aan_de_tabellen_in_de_store(store: Store, tmp_path: Path) -> None:
    await store.bewaar_tabellen([Tabelregel("33", "0363", "Amsterdam")])
    gemeld: list[Melding] = []
    await laad_lijsten(store, tmp_path, *GEZIN, meld=gemeld.append)
    assert [melding.opmerking for melding in gemeld] == [("08.09.10", "onbekendeCode")]


async def test_de_voortgang_gaat_van_niets_naar_alles(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loaders.laden.PARTIJ", 1)
    pad = tmp_path / "gezin.jsonl"
    pad.write_bytes(jsonl(*(een.inhoud for een in GEZIN)))
    stappen: list[tuple[int, int]] = []
    await laad(store, pad, VANDAAG, lambda gelezen, totaal: stappen.append((gelezen, totaal)))
    assert [gelezen for gelezen, _ in stappen] == sorted(gelezen for gelezen, _ in stappen)
    assert {totaal for _, totaal in stappen} == {pad.stat().st_size}
    assert stappen[-1][0] == pad.stat().st_size


async def test_de_rapporten_van_twee_bestanden_tellen_op(store: Store, tmp_path: Path) -> None:
    samen = Rapport()
    samen.tel_op(await laad_lijsten(store, tmp_path, *GEZIN))
    samen.tel_op(await laad_lijsten(store, tmp_path, kind(geboren=19850311)))
    assert samen.telling == Telling(gelezen=4, nieuw=3, gewijzigd=1)
    assert samen.verdacht == {"kindOuderDanOuder": 1}


# --------------------------------------------------------------------------------------------- not a source


@pytest.mark.parametrize(
    "inhoud",
    [b"", b"PK\x03\x04", b"naam;adres\nJansen;Ede\n", "naam;01.01.20\n".encode("utf-16"), b"\0" * 100],
    ids=["leeg", "zip", "andere csv", "utf-16", "nullen"],
)
async def test_een_bestand_dat_geen_bron_is_wordt_geweigerd(store: Store, tmp_path: Path, inhoud: bytes) -> None:
    pad = tmp_path / "bestand"
    pad.write_bytes(inhoud)
    with pytest.raises(BronOnleesbaar, match="bestand"):
        await laad(store, pad, VANDAAG)


async def test_een_bestand_dat_er_niet_is(store: Store, tmp_path: Path) -> None:
    for pad in (tmp_path / "weg.csv", tmp_path):
        with pytest.raises(BronOnleesbaar, match="kan niet worden gelezen"):
            await laad(store, pad, VANDAAG)


def test_de_vorm_wordt_aan_de_inhoud_herkend_niet_aan_de_naam(tmp_path: Path) -> None:
    pad = tmp_path / "lijsten.txt"
    pad.write_bytes(b"\xef\xbb\xbf\n  " + jsonl(kind().inhoud))
    assert herken(pad).formaat == "lo3-jsonl"
    pad.write_bytes(csv())
    assert herken(pad).formaat == "lo3-csv"
