"""Dates of which a part is unknown: what they say, and what cannot be known."""

from __future__ import annotations

import calendar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.datum import NU, ONBEKEND, Datum, is_lo3_datum, lees_datum, op_of_voor


@st.composite
def data(draw: st.DrawFn) -> Datum:
    """Any date of the register: whole, without a day, without a month, or nothing at all."""
    jaar = draw(st.integers(1880, 2100) | st.just(0))
    maand = draw(st.integers(0, 12)) if jaar else 0
    dag = draw(st.integers(0, calendar.monthrange(jaar, maand)[1])) if maand else 0
    return Datum(jaar, maand, dag)


def dagen(datum: Datum) -> list[int]:
    """Every day that the date can be; of a wholly unknown date a day in each of many years."""
    jaren = [datum.jaar] if datum.jaar else [1, 1900, 2015, 2016, 9998]
    maanden = [datum.maand] if datum.maand else range(1, 13)
    return [
        jaar * 10000 + maand * 100 + dag
        for jaar in jaren
        for maand in maanden
        for dag in ([datum.dag] if datum.dag else range(1, calendar.monthrange(jaar, maand)[1] + 1))
    ]


@given(data(), data().filter(lambda datum: datum.volledig).map(lambda datum: datum.vroegst))
def test_op_of_voor_zegt_alleen_wat_voor_iedere_mogelijke_dag_geldt(datum: Datum, peildatum: int) -> None:
    uitslagen = {dag <= peildatum for dag in dagen(datum)}
    assert op_of_voor(datum, peildatum) == (uitslagen.pop() if len(uitslagen) == 1 else None)


@given(data())
def test_vroegst_en_laatst_zijn_de_uitersten(datum: Datum) -> None:
    mogelijk = dagen(datum)
    assert datum.vroegst <= min(mogelijk)
    assert max(mogelijk) <= datum.laatst
    if datum.jaar:
        assert (datum.vroegst, datum.laatst) == (min(mogelijk), max(mogelijk))


@given(data())
def test_nu_is_alles_wat_geregistreerd_is_gebeurd(datum: Datum) -> None:
    assert op_of_voor(datum, NU) is True


@given(data())
def test_lezen_en_schrijven_is_hetzelfde(datum: Datum) -> None:
    assert lees_datum(datum.lo3) == datum
    assert is_lo3_datum(datum.lo3)


@given(st.text(max_size=12) | st.from_regex(r"\d{1,10}", fullmatch=True))
def test_geen_tekst_breekt_het_lezen(tekst: str) -> None:
    datum = lees_datum(tekst)
    if datum is not None:
        assert datum.vroegst <= datum.laatst
        assert is_lo3_datum(datum.lo3)


@pytest.mark.parametrize(
    ("lo3", "tekst"),
    [("20080401", "2008-04-01"), ("20080400", "2008-04"), ("20080000", "2008"), ("00000000", "onbekend")],
)
def test_een_datum_is_leesbaar(lo3: str, tekst: str) -> None:
    assert str(lees_datum(lo3)) == tekst


@pytest.mark.parametrize(
    ("tekst", "gelezen"),
    [
        ("19821291", Datum(1982, 12)),
        ("19820031", Datum(1982)),
        ("19821305", Datum(1982)),
        ("20230229", Datum(2023, 2)),
        ("20240229", Datum(2024, 2, 29)),
        ("0", ONBEKEND),
        ("00000512", ONBEKEND),
        ("123456789", ONBEKEND),
    ],
)
def test_wat_onmogelijk_is_telt_als_onbekend(tekst: str, gelezen: Datum) -> None:
    assert lees_datum(tekst) == gelezen


@pytest.mark.parametrize("tekst", [None, "", "onbekend", "2008-04-01", "٢٠٠٨٠٤٠١"])
def test_wat_geen_cijfers_zijn_is_geen_datum(tekst: str | None) -> None:
    assert lees_datum(tekst) is None


@pytest.mark.parametrize("tekst", ["19821291", "19820031", "2008040", "200804011", "2008-4-1", ""])
def test_wat_geen_lo3_datum_is(tekst: str) -> None:
    assert not is_lo3_datum(tekst)
