"""Who knows this child and this family: for each partner known or not known, since when, and whom to call."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, timedelta

from bekendheid.antwoord import Bekendheid, Stand, bekendheid, mensen
from bekendheid.beleid import Beleid, lees_beleid
from bekendheid.waarden import BEKEND, Functie, RedenVerzoek, Soort
from graph.bekendheid import Registratie
from graph.gezinssysteem import gezinssysteem
from tests.bekendheid.verhalen import (
    ADRESBOEK,
    MOEDER,
    NU,
    POLITIE,
    SANNE,
    SCHOOL,
    TIM,
    VANDAAG,
    VEILIG_THUIS,
    kent,
    persoon,
    van_wie,
    wereld,
)

PERSONEN = (persoon(SANNE), persoon(TIM))


def vraag(
    *registraties: Registratie,
    vrager: Soort = Soort.VEILIG_THUIS,
    reden: RedenVerzoek = RedenVerzoek.VT_MELDING,
    beleid: Beleid | None = None,
    dag: date = VANDAAG,
) -> tuple[Bekendheid, ...]:
    regels = beleid or lees_beleid()
    return bekendheid(PERSONEN, registraties, van_wie(registraties, PERSONEN), ADRESBOEK, regels, vrager, reden, dag)


def test_bekend_of_niet_bekend_per_partner() -> None:
    sanne, tim = vraag(kent(POLITIE, SANNE, functie=Functie.MELDPUNT))
    assert [(stand.partner.naam, stand.bekend) for stand in sanne.standen] == [
        ("De Regenboog", False),
        ("Politie Noord", True),
        ("Veilig Thuis Noord", False),
    ]
    bekend = sanne.standen[1]
    assert bekend.sinds == VANDAAG
    assert bekend.contact == POLITIE.contacten[Functie.MELDPUNT]
    assert not any(stand.bekend for stand in tim.standen)


def test_en_niets_meer_dan_dat() -> None:
    assert [veld.name for veld in fields(Stand)] == ["partner", "sinds", "contact"]


def test_de_oudste_registratie_telt_en_wat_voorbij_is_telt_niet() -> None:
    eerder = NU - timedelta(days=100)
    sanne, _ = vraag(kent(POLITIE, SANNE), kent(POLITIE, SANNE, eerder), kent(SCHOOL, SANNE, NU - timedelta(days=731)))
    assert {stand.partner.naam: stand.sinds for stand in sanne.standen if stand.bekend} == {
        "Politie Noord": eerder.date()
    }


def test_vanaf_haar_drieentwintigste_kent_niemand_haar_meer_ook_als_er_nog_niet_is_opgeruimd() -> None:
    registratie = kent(POLITIE, SANNE)
    assert vraag(registratie, dag=VANDAAG)[0].standen[1].bekend
    assert not vraag(registratie, dag=date(2037, 5, 5))[0].standen[1].bekend


def test_wie_niet_mag_vragen_ziet_geen_enkele_partner() -> None:
    for wie in (Soort.ONDERWIJS, Soort.POLITIE):
        assert all(een.standen == () for een in vraag(kent(POLITIE, SANNE), vrager=wie))


def test_alleen_partners_die_het_beleid_openstelt() -> None:
    beleid = Beleid([(Soort.OM, RedenVerzoek.AFDOENING_OM, Soort.POLITIE, frozenset({BEKEND}))])
    sanne, _ = vraag(kent(SCHOOL, SANNE), vrager=Soort.OM, reden=RedenVerzoek.AFDOENING_OM, beleid=beleid)
    assert [stand.partner for stand in sanne.standen] == [POLITIE]


def test_over_het_hele_gezinssysteem_ieder_een_keer() -> None:
    graaf = wereld(*PERSONEN, persoon(MOEDER), ouder_van=[(MOEDER, SANNE), (MOEDER, TIM)])
    gezin = gezinssysteem(type(graaf)((SANNE,), graaf.personen, graaf.ouder_van), 20261123)
    assert gezin is not None
    assert sorted(een.id for een in mensen(gezin)) == [SANNE, TIM, MOEDER]


def test_wat_over_een_ander_gaat_telt_niet_mee() -> None:
    assert not any(stand.bekend for een in vraag(kent(VEILIG_THUIS, MOEDER)) for stand in een.standen)
