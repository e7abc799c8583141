"""What court registers tell, asked of every store: about whom, whom it names, and who that turns out to be."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from graph.datum import Datum
from graph.identiteit import Verwijzing
from graph.model import Naam
from graph.rechtspraak import (
    RECHTSPRAAK,
    Benoemde,
    Hoedanigheid,
    Inschrijving,
    Maatregel,
    Omvang,
    Onderwerp,
    Organisatie,
    Rechtsregister,
)
from graph.store import Store
from loaders.laden import Rapport, laad
from tests.contract.mensen import bewaar, brp, persoon_van, verwerk, zelfde
from tests.contract.vullen import VANDAAG, Kast
from tests.gezag.bouwstenen import KIND, MOE, VA, eigen, lijst, ouder
from tests.loaders.registraties import regels, schrijf

pytestmark = pytest.mark.anyio

ZAAK = "C/16/900001 / FA RK 26-1"
VOOGD = {
    "hoedanigheid": "voogd",
    "geslachtsnaam": VA.geslachtsnaam,
    "voornamen": VA.voornaam,
    "geboortedatum": "19800101",
}
GI = {"hoedanigheid": "instelling", "organisatie": "De Dijk", "oin": "00000099000000005000", "kvk": "90000505"}
VOOGDIJ: dict[str, Any] = {
    "zaaknummer": ZAAK,
    "volgnummer": "1",
    "geslachtsnaam": KIND.geslachtsnaam,
    "voornamen": KIND.voornaam,
    "geboortedatum": str(KIND.geboren),
    "register": "gezagsregister",
    "maatregel": "voogdij",
    "rechtbank": "Rechtbank Midden-Nederland",
    "datumUitspraak": "20220610",
    "datumIngang": "20220624",
    "datumInschrijving": "2022-07-01",
    "benoemden": [VOOGD],
}
OVER_KOEN = Verwijzing(RECHTSPRAAK, f"{ZAAK}#1")
KOEN, VADER, MOEDER = (Verwijzing("brp", str(wie.bsn)) for wie in (KIND, VA, MOE))


async def laad_in(store: Store, map_: Path, *records: dict[str, Any]) -> Rapport:
    return await laad(store, schrijf(map_, regels(*records)), VANDAAG, bron=RECHTSPRAAK)


async def vermeldingen(store: Store) -> list[Verwijzing]:
    """Those of court registers, whom each record is about first."""
    return sorted(een.verwijzing for een in await store.te_koppelen(100) if een.verwijzing.bron == RECHTSPRAAK)


@pytest.fixture
async def gevuld(store: Store, tmp_path: Path) -> Store:
    """A child under guardianship of its father, whom the register names without a number; nobody was joined yet."""
    await bewaar(store, brp(lijst(KIND)), brp(lijst(VA)), brp(lijst(MOE)))
    rapport = await laad_in(store, tmp_path, VOOGDIJ)
    assert (rapport.telling.nieuw, rapport.telling.quarantaine) == (1, 0)
    return store


async def test_wat_het_register_vertelt_over_een_kind(gevuld: Store) -> None:
    over_koen, voogd = await vermeldingen(gevuld)
    await verwerk(gevuld, zelfde(KOEN, over_koen))
    (een,) = await gevuld.rechtspraak([str(KIND.bsn)])
    koen = (await gevuld.gezin(str(KIND.bsn), VANDAAG)).vraag[0]
    (wie,) = een.benoemden
    assert wie._replace(persoon=None) == Benoemde(
        Hoedanigheid.VOOGD, None, None, Naam(VA.voornaam, None, None, VA.geslachtsnaam), Datum(1980, 1, 1)
    )
    assert een._replace(benoemden=(), bekend_sinds="") == Inschrijving(
        OVER_KOEN,
        Rechtsregister.GEZAGSREGISTER,
        Maatregel.VOOGDIJ,
        koen,
        KIND.bsn,
        (),
        "Rechtbank Midden-Nederland",
        ZAAK,
        uitspraak=Datum(2022, 6, 10),
        ingang=Datum(2022, 6, 24),
        ingeschreven=Datum(2022, 7, 1),
        einde=None,
    )
    assert een.bekend_sinds.startswith("20")
    assert wie.persoon is not None
    assert (await gevuld.identiteit(wie.persoon)) is not None
    assert voogd.deel


async def test_is_de_voogd_gevonden_dan_noemt_de_inschrijving_zijn_nummer(gevuld: Store) -> None:
    over_koen, voogd = await vermeldingen(gevuld)
    await verwerk(gevuld, zelfde(KOEN, over_koen))
    assert await gevuld.rechtspraak([str(VA.bsn)]) == []
    await verwerk(gevuld, zelfde(VADER, voogd))
    (een,) = await gevuld.rechtspraak([str(VA.bsn)])
    vader = (await gevuld.gezin(str(VA.bsn), VANDAAG)).vraag[0]
    assert [(wie.burgerservicenummer, wie.persoon) for wie in een.benoemden] == [(VA.bsn, vader)]
    assert list(await gevuld.rechtspraak([str(KIND.bsn)])) == [een]
    assert list(await gevuld.rechtspraak([str(VA.bsn), str(KIND.bsn), str(VA.bsn)])) == [een]


async def test_is_de_koppeling_ongedaan_gemaakt_dan_is_het_nummer_weg(gevuld: Store) -> None:
    over_koen, voogd = await vermeldingen(gevuld)
    await verwerk(gevuld, zelfde(KOEN, over_koen), zelfde(VADER, voogd))
    await verwerk(gevuld, gekoppeld=[voogd])
    assert list(await gevuld.rechtspraak([str(VA.bsn)])) == []
    (een,) = await gevuld.rechtspraak([str(KIND.bsn)])
    (wie,) = een.benoemden
    assert wie.burgerservicenummer is None
    assert wie.naam.geslachtsnaam == VA.geslachtsnaam
    vader = (await gevuld.gezin(str(VA.bsn), VANDAAG)).vraag[0]
    assert wie.persoon not in (None, vader)


async def test_over_wie_niet_bekend_is_of_in_geen_register_staat_is_er_niets(gevuld: Store) -> None:
    assert list(await gevuld.rechtspraak(["123456782"])) == []
    assert list(await gevuld.rechtspraak([str(MOE.bsn)])) == []
    assert list(await gevuld.rechtspraak([])) == []


async def test_een_nieuwere_versie_vervangt_de_oudere(gevuld: Store, tmp_path: Path) -> None:
    over_koen, _ = await vermeldingen(gevuld)
    await verwerk(gevuld, zelfde(KOEN, over_koen))
    (eerst,) = await gevuld.rechtspraak([str(KIND.bsn)])
    rapport = await laad_in(gevuld, tmp_path, VOOGDIJ | {"datumEinde": "20250201"})
    assert rapport.telling.gewijzigd == 1
    (daarna,) = await gevuld.rechtspraak([str(KIND.bsn)])
    assert (eerst.einde, daarna.einde) == (None, Datum(2025, 2, 1))
    assert daarna.bekend_sinds > eerst.bekend_sinds
    assert daarna.benoemden == eerst.benoemden


async def test_een_volgende_voogd_krijgt_niet_de_identiteit_van_zijn_voorganger(gevuld: Store, tmp_path: Path) -> None:
    """What somebody judged of the first guardian is about the first guardian."""
    over_koen, voogd = await vermeldingen(gevuld)
    await verwerk(gevuld, zelfde(KOEN, over_koen), zelfde(VADER, voogd))
    tante = VOOGD | {"voornamen": "Truus", "geboortedatum": "19750505"}
    await laad_in(gevuld, tmp_path, VOOGDIJ | {"benoemden": [tante]})
    (een,) = await gevuld.rechtspraak([str(KIND.bsn)])
    (wie,) = een.benoemden
    assert (wie.naam.voornamen, wie.burgerservicenummer) == ("Truus", None)
    assert list(await gevuld.rechtspraak([str(VA.bsn)])) == []
    await laad_in(gevuld, tmp_path, VOOGDIJ | {"benoemden": [tante, VOOGD]})
    (een,) = await gevuld.rechtspraak([str(KIND.bsn)])
    assert [wie.naam.voornamen for wie in een.benoemden] == ["Truus", VA.voornaam]


async def test_een_instelling_is_geen_persoon(store: Store, tmp_path: Path) -> None:
    await bewaar(store, brp(lijst(KIND)))
    ots = VOOGDIJ | {"maatregel": "ondertoezichtstelling", "benoemden": [GI], "datumIngang": ""}
    await laad_in(store, tmp_path, ots)
    (over_koen,) = await vermeldingen(store)
    await verwerk(store, zelfde(KOEN, over_koen))
    (een,) = await store.rechtspraak([str(KIND.bsn)])
    organisatie = Organisatie("De Dijk", "00000099000000005000", "90000505")
    assert een.benoemden == (Benoemde(Hoedanigheid.INSTELLING, organisatie=organisatie),)
    assert een.ingang == een.uitspraak == Datum(2022, 6, 10)


async def test_curatele_over_wie_de_brp_niet_kent_is_er_met_het_nummer_van_het_register(
    store: Store, tmp_path: Path
) -> None:
    """Asked by the curator, whom the BRP does know; of the other only what the register has is known."""
    curator = {"hoedanigheid": "curator", "burgerservicenummer": MOE.bsn, "geslachtsnaam": MOE.geslachtsnaam}
    bewind = {
        "zaaknummer": "C/05/1",
        "volgnummer": "1",
        "geslachtsnaam": "Onbekend",
        "burgerservicenummer": "123456782",
        "register": "ccbr",
        "maatregel": "bewind",
        "datumUitspraak": "2021",
        "grond": "schulden",
        "omvang": "deelVanDeGoederen",
        "benoemden": [curator | {"hoedanigheid": "bewindvoerder"}],
    }
    curatele = bewind | {"zaaknummer": "C/05/2", "maatregel": "curatele", "omvang": "", "benoemden": [curator]}
    await bewaar(store, brp(lijst(MOE)))
    await laad_in(store, tmp_path, curatele, bewind)
    await verwerk(store, *(zelfde(MOEDER, een) for een in await vermeldingen(store) if een.deel))
    eerste, tweede = await store.rechtspraak([str(MOE.bsn)])
    assert (eerste.maatregel, eerste.omvang, eerste.grond) == (
        Maatregel.BEWIND,
        Omvang.DEEL_VAN_DE_GOEDEREN,
        "schulden",
    )
    assert (eerste.uitspraak, eerste.rechtbank) == (Datum(2021), "")
    assert (tweede.maatregel, tweede.omvang) == (Maatregel.CURATELE, None)
    assert {een.burgerservicenummer for een in (eerste, tweede)} == {"123456782"}
    assert list(await store.rechtspraak(["123456782"])) == [], "nobody in the graph has this number"


async def test_wat_onderwerpen_raakt_en_meer_zaken_staan_op_volgorde(store: Store, tmp_path: Path) -> None:
    await bewaar(store, brp(lijst(KIND)))
    paspoort = VOOGDIJ | {
        "zaaknummer": "C/16/2",
        "maatregel": "vervangendeToestemming",
        "onderwerpen": ["paspoort", "reizenBuitenland"],
        "datumIngang": "20210101",
        "benoemden": [],
    }
    in_zaak = {"zaaknummer": "C/16/3", "geslachtsnaam": KIND.geslachtsnaam, "beslissing": "onbekend"}
    await laad_in(store, tmp_path, VOOGDIJ, in_zaak, paspoort)
    await verwerk(store, *(zelfde(KOEN, een) for een in await vermeldingen(store) if not een.deel))
    alle = await store.rechtspraak([str(KIND.bsn)])
    assert [een.maatregel for een in alle] == [Maatregel.VERVANGENDE_TOESTEMMING, Maatregel.VOOGDIJ]
    assert alle[0].onderwerpen == (Onderwerp.PASPOORT, Onderwerp.REIZEN_BUITENLAND)


async def test_het_gezag_zelf_blijft_dat_van_de_brp(gevuld: Store) -> None:
    ervoor = [(een.bron, een.inhoud) for een in await gevuld.gezag([str(KIND.bsn)], VANDAAG)]
    over_koen, voogd = await vermeldingen(gevuld)
    await verwerk(gevuld, zelfde(KOEN, over_koen), zelfde(VADER, voogd))
    assert [(een.bron, een.inhoud) for een in await gevuld.gezag([str(KIND.bsn)], VANDAAG)] == ervoor
    assert [bron.bron for bron, _ in ervoor if bron] == ["brp"]


async def test_een_beslissing_die_een_eerder_geladen_beslissing_tegenspreekt_wordt_gemeld(
    store: Store, tmp_path: Path
) -> None:
    """Loaded on another day, and joined with the child; which of the two counts is not for the loader to say."""
    met_nummer = VOOGDIJ | {"burgerservicenummer": KIND.bsn}
    await bewaar(store, brp(lijst(KIND)))
    assert not (await laad_in(store, tmp_path, met_nummer)).verdacht
    await verwerk(store, *(zelfde(KOEN, een) for een in await vermeldingen(store) if not een.deel))
    moeder = VOOGD | {"hoedanigheid": "ouder", "voornamen": "Maria"}
    ander = met_nummer | {"zaaknummer": "C/13/2", "maatregel": "gezagEenOuder", "benoemden": [moeder]}
    assert (await laad_in(store, tmp_path, ander)).verdacht == {"tegenstrijdigeBeslissing": 1}
    later = ander | {"zaaknummer": "C/13/3", "datumIngang": "20230101"}
    assert not (await laad_in(store, tmp_path, later)).verdacht


# ---------------------------------------------------------------------------------------- relations in the graph


async def wie(store: Store, bsn: str | None) -> int:
    return (await store.gezin(str(bsn), VANDAAG)).vraag[0]


async def test_voogd_van_gaat_mee_met_samenvoegen_en_splitsen(gevuld: Store, kast: Kast, tmp_path: Path) -> None:
    over_koen, voogd = await vermeldingen(gevuld)
    los, zelf = await persoon_van(gevuld, voogd), await persoon_van(gevuld, over_koen)
    koen, vader = await wie(gevuld, KIND.bsn), await wie(gevuld, VA.bsn)
    assert kast.benoemingen() == [("VOOGD_VAN", los, zelf, "20220624", None)]
    await verwerk(gevuld, zelfde(KOEN, over_koen), zelfde(VADER, voogd))
    assert kast.benoemingen() == [("VOOGD_VAN", vader, koen, "20220624", None)]
    await verwerk(gevuld, gekoppeld=[voogd, over_koen])
    assert kast.benoemingen() == [("VOOGD_VAN", los, zelf, "20220624", None)]
    await verwerk(gevuld, zelfde(KOEN, over_koen), zelfde(VADER, voogd))
    await laad_in(gevuld, tmp_path, VOOGDIJ | {"datumEinde": "20250201"})
    assert kast.benoemingen() == [("VOOGD_VAN", vader, koen, "20220624", "20250201")]
    await laad_in(
        gevuld, tmp_path, VOOGDIJ | {"maatregel": "gezagEenOuder", "benoemden": [VOOGD | {"hoedanigheid": "ouder"}]}
    )
    assert kast.benoemingen() == []


async def test_een_organisatie_is_een_knoop_met_wie_zij_bijstaat(store: Store, kast: Kast, tmp_path: Path) -> None:
    """A gecertificeerde instelling that only supervises is nobody's guardian."""
    await laad_in(
        store,
        tmp_path,
        VOOGDIJ | {"benoemden": [GI]},
        VOOGDIJ | {"zaaknummer": "C/16/2", "maatregel": "ondertoezichtstelling", "benoemden": [GI]},
        VOOGDIJ
        | {
            "zaaknummer": "C/16/3",
            "register": "opgave",
            "maatregel": "mentorschap",
            "benoemden": [VOOGD | {"hoedanigheid": "mentor"}, GI | {"hoedanigheid": "mentor"}],
        },
    )
    _, in_mentorschap, mentor, kind = [await persoon_van(store, een) for een in await vermeldingen(store)]
    dijk = "00000099000000005000"
    assert kast.benoemingen() == [
        ("MENTOR_VAN", dijk, in_mentorschap, "20220624", None),
        ("MENTOR_VAN", mentor, in_mentorschap, "20220624", None),
        ("VOOGD_VAN", dijk, kind, "20220624", None),
    ]


async def test_blijkt_de_voogd_iemand_die_al_bekend_was_dan_gaat_de_relatie_mee(
    store: Store, kast: Kast, tmp_path: Path
) -> None:
    """His list has an A-nummer only; then there is another, with the number by which the child's list names him."""
    anummer = "1745105604"
    eerst = lijst(VA, eigen(VA).met({"01.20": None, "01.10": anummer}))
    await bewaar(store, brp(eerst, sleutel=anummer), brp(lijst(KIND, eigen(KIND), ouder(2, VA))))
    await laad_in(store, tmp_path, VOOGDIJ)
    over_koen, voogd = await vermeldingen(store)
    await verwerk(store, zelfde(KOEN, over_koen), zelfde(Verwijzing("brp", anummer), voogd))
    ((_, dubbel, *_),) = kast.benoemingen()
    koen, vader = await wie(store, KIND.bsn), await wie(store, VA.bsn)
    assert dubbel != vader
    await bewaar(store, brp(lijst(VA, eigen(VA).met({"01.10": anummer})), sleutel="een andere lijst"))
    assert kast.benoemingen() == [("VOOGD_VAN", vader, koen, "20220624", None)]
    (een,) = await store.rechtspraak([str(VA.bsn)])
    assert een.benoemden[0].burgerservicenummer == VA.bsn
