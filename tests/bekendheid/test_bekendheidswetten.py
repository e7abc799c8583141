"""Laws: the order of registering does not matter, withdrawing restores, and cleaning can be done at any time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from bekendheid.bewaren import Fase, einde, fase, schoonmaak
from bekendheid.signalen import bij_te_werken
from graph.bekendheid import Paar, Registratie
from graph.datum import Datum
from graph.model import Deelgraaf, Persoon
from tests.bekendheid.verhalen import MOEDER, NU, POLITIE, SCHOOL, VANDAAG, VEILIG_THUIS, kent, matches, persoon, wereld

KINDEREN = (1, 2, 3, 4)
DAGEN = st.dates(date(2024, 1, 1), date(2036, 1, 1))
MENSEN = st.sampled_from(
    [None, persoon(1), persoon(1, Datum(2004, 6)), persoon(1, overleden=Datum(2027, 3)), persoon(1, Datum(0))]
)


@st.composite
def registraties(draw: st.DrawFn) -> Registratie:
    begin = draw(st.datetimes(datetime(2024, 1, 1), datetime(2028, 1, 1))).replace(microsecond=0, tzinfo=NU.tzinfo)
    einddag = draw(st.none() | st.integers(0, 700))
    wanneer = None if einddag is None else begin.date() + timedelta(days=einddag)
    partner = draw(st.sampled_from([SCHOOL, POLITIE, VEILIG_THUIS]))
    return kent(partner, draw(st.sampled_from(KINDEREN)), begin, verwijderdatum=wanneer)


@st.composite
def werelden(draw: st.DrawFn) -> Deelgraaf:
    ouders = draw(st.sets(st.sampled_from(KINDEREN)))
    huizen = draw(st.dictionaries(st.sampled_from(KINDEREN), st.sampled_from([10, 11])))
    mensen = (*(persoon(kind) for kind in KINDEREN), persoon(MOEDER))
    return wereld(*mensen, ouder_van=[(MOEDER, kind) for kind in ouders], woont_op=huizen.items())


def gegeven_na(reeks: Sequence[Registratie], graaf: Deelgraaf) -> frozenset[Paar]:
    """The signals that stand after registering one by one, as a store would do it."""
    stand: frozenset[Paar] = frozenset()
    for i in range(1, len(reeks) + 1):
        tot_nu = reeks[:i]
        wijziging = bij_te_werken(stand, matches(tot_nu, graaf), {een.id for een in tot_nu})
        assert not wijziging.intrekken
        stand |= wijziging.geven
    return stand


@given(st.lists(registraties(), max_size=7), werelden(), st.randoms(use_true_random=False))
def test_de_volgorde_van_registreren_maakt_niet_uit(reeks: list[Registratie], graaf: Deelgraaf, toeval: object) -> None:
    anders = list(reeks)
    toeval.shuffle(anders)  # type: ignore[attr-defined]
    assert gegeven_na(reeks, graaf) == gegeven_na(anders, graaf) == matches(reeks, graaf)


@given(st.lists(registraties(), max_size=6), registraties(), werelden())
def test_intrekken_herstelt(reeks: list[Registratie], nieuw: Registratie, graaf: Deelgraaf) -> None:
    ervoor = gegeven_na(reeks, graaf)
    erna = gegeven_na([*reeks, nieuw], graaf)
    wijziging = bij_te_werken(erna, matches(reeks, graaf), {een.id for een in reeks})
    assert not wijziging.geven
    assert erna - wijziging.intrekken == ervoor


@given(registraties(), MENSEN, DAGEN)
def test_een_registratie_leeft_nooit_langer_dan_de_wet_en_komt_nooit_terug(
    registratie: Registratie, persoon: Persoon | None, dag: date
) -> None:
    laatste = einde(registratie, persoon).dag
    assert registratie.sinds.date() <= laatste <= registratie.sinds.date() + timedelta(days=731)
    volgorde = list(Fase)
    nu, later = (volgorde.index(fase(registratie, persoon, d)) for d in (dag, dag + timedelta(days=1)))
    assert nu <= later


@given(registraties(), MENSEN, DAGEN)
def test_intrekken_maakt_nooit_langer(registratie: Registratie, persoon: Persoon | None, dag: date) -> None:
    assert einde(registratie.ingetrokken(dag), persoon).dag <= einde(registratie, persoon).dag
    assert registratie.ingetrokken(dag).ingetrokken(dag) == registratie.ingetrokken(dag)


@given(st.lists(st.tuples(registraties(), MENSEN), max_size=6), st.sets(DAGEN, max_size=5), DAGEN)
def test_vaak_of_zelden_schoonmaken_geeft_hetzelfde(
    begin: list[tuple[Registratie, Persoon | None]], tussendoor: set[date], laatste: date
) -> None:
    def na(dagen: Sequence[date]) -> dict[UUID, tuple[date | None, bool]]:
        stand = {r.id: (r, p, False) for r, p in begin}
        for dag in dagen:
            werk = schoonmaak(stand.values(), dag)
            for id_, tot in werk.archiveren:
                stand[id_] = (replace(stand[id_][0], verwijderdatum=tot), stand[id_][1], True)
            for id_ in werk.vernietigen:
                del stand[id_]
            assert schoonmaak(stand.values(), dag).archiveren == schoonmaak(stand.values(), dag).vernietigen == ()
        return {id_: (r.verwijderdatum, weg) for id_, (r, _, weg) in stand.items()}

    assert na([*sorted(dag for dag in tussendoor if dag <= laatste), laatste]) == na([laatste])


def test_op_de_dag_van_vandaag_leeft_wat_vandaag_begon() -> None:
    assert fase(kent(SCHOOL, 1), persoon(1), VANDAAG) is Fase.ACTIEF
