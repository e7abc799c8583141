"""Loading sources besides the BRP: the same report, quarantine, resuming, and nothing changes the second time."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.identiteit import BekendeVermelding, Verwijzing
from graph.store import Store, Telling
from loaders.laden import Rapport, laad
from loaders.registraties.kolommen import GEEN, Kolommen
from loaders.tabellen import lees_map
from loaders.voorbeeld import ANDERE_BRONNEN, PERSOONSLIJSTEN, TABELLEN
from resolution.kenmerken import Kenmerken
from tests.gezag.bouwstenen import MOE, eigen, kind, lijst
from tests.loaders.lo3 import VANDAAG, jsonl
from tests.loaders.registraties import JAN, PARTNER, regels, schrijf, tabel

pytestmark = pytest.mark.anyio

ANDER = "partner:00000099000000002000"
ZUS = JAN | {"registratienummer": "1002", "burgerservicenummer": "", "voornamen": "Truus", "geslacht": "V"}


async def laad_in(
    store: Store, map_: Path, inhoud: str | bytes, bron: str | None = PARTNER, kolommen: Kolommen = GEEN
) -> Rapport:
    return await laad(store, schrijf(map_, inhoud), VANDAAG, bron=bron, kolommen=kolommen)


async def vermeldingen(store: Store) -> dict[Verwijzing, BekendeVermelding]:
    return {een.verwijzing: een for een in await store.te_koppelen(1000)}


async def test_de_voorbeeldbronnen_laden_zonder_quarantaine_en_met_een_tegenspraak(store: Store) -> None:
    """Two courts decided about Abel on one day; nothing else is strange."""
    await store.bewaar_tabellen(lees_map(TABELLEN))
    samen = Rapport()
    for bestand in (PERSOONSLIJSTEN, *ANDERE_BRONNEN):
        samen.tel_op(await laad(store, bestand, VANDAAG))
    assert samen.telling == Telling(gelezen=103, nieuw=103)
    assert samen.verdacht == {"tegenstrijdigeBeslissing": 2}
    bronnen = {verwijzing.bron for verwijzing in await vermeldingen(store)}
    assert bronnen == {"brp", "bvv", "rechtspraak", PARTNER, ANDER}


async def test_ieder_record_wordt_een_vermelding_die_wacht_op_koppelen(store: Store, tmp_path: Path) -> None:
    rapport = await laad_in(store, tmp_path, tabel(JAN, ZUS))
    assert rapport.telling == Telling(gelezen=2, nieuw=2)
    wachtend = await vermeldingen(store)
    assert wachtend.keys() == {Verwijzing(PARTNER, "1001"), Verwijzing(PARTNER, "1002")}
    zus = wachtend[Verwijzing(PARTNER, "1002")]
    assert Kenmerken.uit_json(zus.kenmerken).voornamen == "Truus"
    assert not zus.ingeschrevene
    assert len({een.persoon for een in wachtend.values()}) == 2


async def test_een_persoonslijst_vertelt_van_zijn_eigenaar_en_van_wie_geen_nummer_heeft(
    store: Store, tmp_path: Path
) -> None:
    await laad_in(store, tmp_path, jsonl(kind().inhoud), None)
    (eigenaar,) = (een for een in (await vermeldingen(store)).values() if een.ingeschrevene)
    assert eigenaar.verwijzing.bron == "brp"


async def test_nog_eens_laden_verandert_niets_ook_niet_in_een_andere_vorm(store: Store, tmp_path: Path) -> None:
    await laad_in(store, tmp_path, tabel(JAN, ZUS))
    ervoor = await vermeldingen(store)
    for inhoud in (tabel(JAN, ZUS), tabel(ZUS, JAN, scheiding=","), regels(JAN, ZUS)):
        assert (await laad_in(store, tmp_path, inhoud)).telling == Telling(gelezen=2, ongewijzigd=2)
    assert await vermeldingen(store) == ervoor


async def test_een_gewijzigd_record_is_een_nieuwe_versie(store: Store, tmp_path: Path) -> None:
    await laad_in(store, tmp_path, tabel(JAN, ZUS))
    rapport = await laad_in(store, tmp_path, tabel(JAN | {"voornamen": "Johan"}))
    assert rapport.telling == Telling(gelezen=1, gewijzigd=1)
    nu = await vermeldingen(store)
    assert Kenmerken.uit_json(nu[Verwijzing(PARTNER, "1001")].kenmerken).voornamen == "Johan"
    assert len(nu) == 2


async def test_twee_partners_met_hetzelfde_eigen_nummer_bedoelen_elk_hun_eigen_record(
    store: Store, tmp_path: Path
) -> None:
    await laad_in(store, tmp_path, tabel(JAN))
    assert (await laad_in(store, tmp_path, tabel(ZUS | {"registratienummer": "1001"}), ANDER)).telling.nieuw == 1
    assert (await vermeldingen(store)).keys() == {Verwijzing(PARTNER, "1001"), Verwijzing(ANDER, "1001")}


async def test_tienduizend_keer_hetzelfde_record_is_een_record(store: Store, tmp_path: Path) -> None:
    rapport = await laad_in(store, tmp_path, tabel(*([JAN] * 10_000)))
    assert rapport.telling == Telling(gelezen=10_000, nieuw=1, ongewijzigd=9_999)


async def test_tienduizend_gelijke_mensen_met_elk_een_eigen_nummer_blijven_er_tienduizend(
    store: Store, tmp_path: Path
) -> None:
    rapport = await laad_in(store, tmp_path, tabel(*(JAN | {"registratienummer": str(n)} for n in range(10_000))))
    assert rapport.telling == Telling(gelezen=10_000, nieuw=10_000)
    assert await store.aantal_te_koppelen() == 10_000


# --------------------------------------------------------------------------------------------------- quarantine


async def test_de_herstelde_versie_sluit_de_quarantaine_van_haar_eigen_bron(store: Store, tmp_path: Path) -> None:
    """Another partner that has the same number mends nothing."""
    slecht = JAN | {"geslachtsnaam": "x" * 1001}
    rapport = await laad_in(store, tmp_path, tabel(slecht, ZUS))
    assert rapport.telling == Telling(gelezen=2, nieuw=1, quarantaine=1)
    assert rapport.redenen == {"waarde": 1}
    await laad_in(store, tmp_path, tabel(JAN), ANDER)
    (wachtend,) = await store.quarantaine()
    assert (wachtend.afgekeurd.bron, wachtend.afgekeurd.sleutel) == (PARTNER, "1001")
    await laad_in(store, tmp_path, tabel(JAN))
    assert await store.quarantaine() == []


async def test_een_bestand_in_de_verkeerde_codering_nog_eens_met_de_goede(store: Store, tmp_path: Path) -> None:
    """What had no special signs was loaded, the rest waits and goes in with the right encoding."""
    inhoud = tabel(JAN, ZUS | {"geslachtsnaam": "Müller"}).encode("cp1252")
    rapport = await laad_in(store, tmp_path, inhoud)
    assert (rapport.telling, rapport.redenen) == (Telling(gelezen=2, nieuw=1, quarantaine=1), {"codering": 1})
    rapport = await laad_in(store, tmp_path, inhoud, kolommen=Kolommen(codering="windows-1252"))
    assert rapport.telling == Telling(gelezen=2, nieuw=1, ongewijzigd=1)
    assert await store.quarantaine() == []


async def test_een_partner_met_een_anummer_als_eigen_nummer_sluit_geen_quarantaine_van_de_brp(
    store: Store, tmp_path: Path
) -> None:
    anummer = "1745105604"
    fout = lijst(MOE, eigen(MOE).met({"01.10": anummer, "03.10": "gisteren"}))
    await laad_in(store, tmp_path, jsonl(fout.inhoud), None)
    await laad_in(store, tmp_path, tabel(JAN | {"registratienummer": anummer}))
    assert [een.afgekeurd.bron for een in await store.quarantaine()] == ["brp"]


# ------------------------------------------------------------------------------------------------ cut off, and on


async def test_wie_met_een_ander_kolommenbestand_laadt_begint_opnieuw(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A load that was cut off goes on only when it reads the file in the same way."""
    monkeypatch.setattr("loaders.laden.PARTIJ", 1)
    inhoud = tabel(*(JAN | {"registratienummer": str(nummer), "roepnaam": "Piet"} for nummer in range(5)))
    bewaar, keren = store.bewaar, 0

    async def breek_af(*woorden: object) -> None:
        nonlocal keren
        keren += 1
        if keren > 1:
            raise KeyboardInterrupt
        await bewaar(*woorden)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(store, "bewaar", breek_af)
        with pytest.raises(KeyboardInterrupt):
            await laad_in(store, tmp_path, inhoud)
    rapport = await laad_in(store, tmp_path, inhoud, kolommen=Kolommen(kolommen={"voornamen": "roepnaam"}))
    assert rapport.telling == Telling(gelezen=5, nieuw=3, gewijzigd=2)
    rapport = await laad_in(store, tmp_path, inhoud)
    assert rapport.telling.gelezen == 5
    assert await store.aantal_te_koppelen() == 5
