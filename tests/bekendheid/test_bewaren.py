"""How long a registration lives (Jeugdwet 7.1.4.5), is in the archive, and then is gone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bekendheid.bewaren import Fase, Reden, einde, fase, leeft, schoonmaak
from graph.datum import ONBEKEND, Datum
from tests.bekendheid.verhalen import NU, SCHOOL, VANDAAG, kent, persoon

DAG = timedelta(days=1)
KIND = persoon(1)


def test_na_twee_jaar_is_het_voorbij() -> None:
    registratie = kent(SCHOOL, 1)
    assert einde(registratie, KIND) == (date(2028, 11, 23), Reden.TERMIJN)
    assert leeft(registratie, KIND, date(2028, 11, 22))
    assert not leeft(registratie, KIND, date(2028, 11, 23))


def test_op_de_drieentwintigste_verjaardag() -> None:
    assert einde(kent(SCHOOL, 1), persoon(1, Datum(2004, 3, 1))) == (date(2027, 3, 1), Reden.LEEFTIJD)


@pytest.mark.parametrize(
    ("geboren", "tot"),
    [
        (Datum(2004, 6), date(2027, 6, 1)),
        (Datum(2004), date(2027, 1, 1)),
        (ONBEKEND, date(2028, 11, 23)),
        (None, date(2028, 11, 23)),
    ],
)
def test_van_een_geboortedatum_die_niet_vaststaat_telt_de_vroegste_dag(geboren: Datum | None, tot: date) -> None:
    assert einde(kent(SCHOOL, 1), persoon(1, geboren)).dag == tot


def test_bij_overlijden() -> None:
    registratie = kent(SCHOOL, 1)
    assert einde(registratie, persoon(1, overleden=Datum(2027, 2, 2))) == (date(2027, 2, 2), Reden.OVERLIJDEN)


@pytest.mark.parametrize("datum", [ONBEKEND, Datum(2020, 1, 1)])
def test_wie_al_overleden_bleek_of_op_een_onbekende_dag_overleed(datum: Datum) -> None:
    assert einde(kent(SCHOOL, 1), persoon(1, overleden=datum)) == (VANDAAG, Reden.OVERLIJDEN)


def test_de_partner_trekt_in_wat_niet_terecht_is() -> None:
    registratie = kent(SCHOOL, 1).ingetrokken(date(2026, 12, 1))
    assert einde(registratie, KIND) == (date(2026, 12, 1), Reden.INGETROKKEN)


def test_intrekken_kan_niet_verlengen_en_niet_voor_het_begin() -> None:
    eerder = kent(SCHOOL, 1, verwijderdatum=date(2026, 12, 1))
    assert eerder.ingetrokken(date(2027, 1, 1)).verwijderdatum == date(2026, 12, 1)
    assert kent(SCHOOL, 1).ingetrokken(date(2026, 1, 1)).verwijderdatum == VANDAAG


def test_een_schrikkeldag_geeft_nergens_een_dag_extra() -> None:
    registratie = kent(SCHOOL, 1, datetime(2028, 2, 29, 9, tzinfo=UTC))
    assert einde(registratie, None).dag == date(2030, 2, 28)


def test_vijf_jaar_archief_en_dan_weg() -> None:
    registratie = kent(SCHOOL, 1)
    tot = date(2028, 11, 23)
    assert fase(registratie, KIND, tot - DAG) is Fase.ACTIEF
    assert fase(registratie, KIND, tot) is Fase.ARCHIEF
    assert fase(registratie, KIND, date(2033, 11, 22)) is Fase.ARCHIEF
    assert fase(registratie, KIND, date(2033, 11, 23)) is Fase.WEG


def test_nog_niet_begonnen_is_nog_niet_bekend() -> None:
    assert not leeft(kent(SCHOOL, 1, NU + DAG), KIND, VANDAAG)


def test_het_verslag_van_een_schoonmaak() -> None:
    actief, verlopen, overleden = kent(SCHOOL, 1), kent(SCHOOL, 2, NU.replace(year=2024)), kent(SCHOOL, 3)
    oud = kent(SCHOOL, 4, NU.replace(year=2018), verwijderdatum=date(2019, 1, 1))
    uitslag = schoonmaak(
        [
            (actief, KIND, False),
            (verlopen, persoon(2), False),
            (overleden, persoon(3, overleden=Datum(2026, 11, 23)), False),
            (oud, None, True),
        ],
        VANDAAG,
    )
    assert dict(uitslag.archiveren) == {verlopen.id: VANDAAG, overleden.id: VANDAAG}
    assert uitslag.vernietigen == (oud.id,)
    assert uitslag.redenen == {Reden.TERMIJN: 1, Reden.OVERLIJDEN: 1}


def test_wat_in_het_archief_ligt_blijft_daar_ook_als_later_meer_bekend_wordt() -> None:
    registratie = kent(SCHOOL, 1, NU.replace(year=2024), verwijderdatum=date(2026, 1, 1))
    later_overleden_gebleken = persoon(1, overleden=Datum(2025, 1, 1))
    uitslag = schoonmaak([(registratie, later_overleden_gebleken, True)], date(2030, 6, 1))
    assert (uitslag.archiveren, uitslag.vernietigen) == ((), ())
