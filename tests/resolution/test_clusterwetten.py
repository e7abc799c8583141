"""What holds of every division, whatever was judged: hypothesis looks for a counterexample."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.identiteit import MENS, MODEL, REGEL, BekendeVermelding, Oordeel, Samenhang, Uitspraak, Verwijzing
from resolution.kenmerken import Kenmerken
from resolution.oordelen.clusters import deel_in
from resolution.oordelen.grenzen import Grenzen
from resolution.oordelen.groepen import iedereen_eens

GRENZEN = Grenzen(boven=10.0, onder=0.0, marge=5.0)
BRONNEN = ("brp", "bvv", "partner:1", "partner:2", "rechtspraak", "reisdocument")
wetten = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
BSNS = (None, "999990019", "999993653", "999990091")


@st.composite
def samenhangen(draw: st.DrawFn) -> Samenhang:
    """Some vermeldingen of all sources, with whatever rules, model and people said of them."""
    verwijzingen = draw(
        st.lists(
            st.builds(
                Verwijzing,
                st.sampled_from(BRONNEN),
                st.sampled_from("ABCD"),
                st.just(1),
                st.sampled_from(("", "", "x")),
            ),
            min_size=2,
            max_size=9,
            unique=True,
        )
    )
    vermeldingen = []
    for nummer, v in enumerate(verwijzingen, 1):
        eigen = v.bron == "brp" and not v.deel
        thuis = 1 if eigen and draw(st.integers(0, 9)) == 0 else 100 + nummer
        kenmerken = Kenmerken(burgerservicenummer=draw(st.sampled_from(BSNS))).als_json()
        vermeldingen.append(BekendeVermelding(v, thuis, thuis, eigen, kenmerken))
    oordelen = []
    paren = [tuple(sorted(paar)) for paar in combinations(verwijzingen, 2)]
    for nummer, (een, ander) in enumerate(draw(st.lists(st.sampled_from(paren), max_size=16)), 1):
        methode = draw(st.sampled_from((MODEL, MODEL, MODEL, REGEL, MENS)))
        uitspraak = Uitspraak.ZELFDE if methode == MODEL else draw(st.sampled_from(Uitspraak))
        gewicht = float(draw(st.integers(4, 30))) if methode == MODEL else None
        oordelen.append(Oordeel(een, ander, uitspraak, methode, gewicht, "wie", "", id=nummer))
    return Samenhang(vermeldingen, oordelen)


def groepen(samenhang: Samenhang) -> list[list[BekendeVermelding]]:
    indeling = deel_in(samenhang, GRENZEN)
    assert set(indeling) == {v.verwijzing for v in samenhang.vermeldingen}
    thuis = {v.verwijzing: v.thuis for v in samenhang.vermeldingen}
    uit: dict[int, list[BekendeVermelding]] = {}
    for v in samenhang.vermeldingen:
        uit.setdefault(thuis[indeling[v.verwijzing]], []).append(v)
    return list(uit.values())


def laatste_van_mensen(samenhang: Samenhang) -> dict[tuple[Verwijzing, Verwijzing], Uitspraak]:
    return {(o.een, o.ander): o.uitspraak for o in samenhang.oordelen if o.methode == MENS}


@wetten
@given(samenhangen(), st.randoms(use_true_random=False))
def test_de_volgorde_doet_er_niet_toe(samenhang: Samenhang, toeval: Random) -> None:
    anders = Samenhang(
        toeval.sample(list(samenhang.vermeldingen), len(samenhang.vermeldingen)),
        toeval.sample(list(samenhang.oordelen), len(samenhang.oordelen)),
    )
    assert deel_in(anders, GRENZEN) == deel_in(samenhang, GRENZEN)


@wetten
@given(samenhangen())
def test_geen_identiteit_heeft_twee_ingeschrevenen(samenhang: Samenhang) -> None:
    for groep in groepen(samenhang):
        assert len({v.thuis for v in groep if v.ingeschrevene}) <= 1


@wetten
@given(samenhangen())
def test_de_lijst_leidt_en_anders_de_eerste(samenhang: Samenhang) -> None:
    indeling = deel_in(samenhang, GRENZEN)
    for groep in groepen(samenhang):
        lijsten = [v.verwijzing for v in groep if v.ingeschrevene]
        assert all(indeling[lijst] == lijst for lijst in lijsten)
        anderen = [v.verwijzing for v in groep if not v.ingeschrevene]
        assert {indeling[v] for v in anderen} <= {min(lijsten or anderen)}


@wetten
@given(samenhangen())
def test_alleen_een_mens_of_een_regel_zet_twee_records_van_zo_een_bron_bij_elkaar(samenhang: Samenhang) -> None:
    if any(o.methode == MENS and o.uitspraak is Uitspraak.ZELFDE for o in samenhang.oordelen):
        return
    op_regel = [(o.een, o.ander) for o in samenhang.oordelen if o.methode == REGEL and o.uitspraak is Uitspraak.ZELFDE]
    dubbel = [v.verwijzing for v in samenhang.vermeldingen if v.thuis == 1]
    verbonden = _verbonden(samenhang, op_regel + list(combinations(dubbel, 2)))
    for groep in groepen(samenhang):
        leden = [v.verwijzing for v in groep if iedereen_eens(v.verwijzing.bron)]
        for een, ander in combinations(leden, 2):
            assert een.bron != ander.bron or ander in verbonden[een]


@wetten
@given(samenhangen())
def test_wat_een_mens_uit_elkaar_hield_is_uit_elkaar(samenhang: Samenhang) -> None:
    indeling = deel_in(samenhang, GRENZEN)
    laatste = laatste_van_mensen(samenhang)
    samen = {paar for paar, uitspraak in laatste.items() if uitspraak is Uitspraak.ZELFDE}
    for (een, ander), uitspraak in laatste.items():
        if uitspraak is Uitspraak.VERSCHILLEND or (uitspraak is Uitspraak.ONZEKER and not samen):
            assert indeling[een] != indeling[ander]


@wetten
@given(samenhangen())
def test_wat_nooit_samen_kan_is_de_enige_grens_aan_een_zelfde_van_een_mens(samenhang: Samenhang) -> None:
    laatste = laatste_van_mensen(samenhang)
    if len(laatste) != 1:
        return
    (((een, ander), uitspraak),) = laatste.items()
    lijst = {v.verwijzing: v.thuis for v in samenhang.vermeldingen if v.ingeschrevene}
    eigen_verwant = een[:3] == ander[:3] and "" in (een.deel, ander.deel)
    op_eigen_lijst = {lijst.get(v._replace(deel="")) for v in (een, ander) if v.deel} - {None}
    eigen_verwant |= not op_eigen_lijst.isdisjoint({lijst.get(een), lijst.get(ander)})
    if uitspraak is Uitspraak.ZELFDE and not (een in lijst and ander in lijst) and not eigen_verwant:
        indeling = deel_in(samenhang, GRENZEN)
        thuis = {v.verwijzing: v.thuis for v in samenhang.vermeldingen}
        assert thuis[indeling[een]] == thuis[indeling[ander]], "two lists of one person each lead themselves"


@wetten
@given(samenhangen())
def test_onder_de_bovengrens_voegt_het_model_niets(samenhang: Samenhang) -> None:
    laag = [o for o in samenhang.oordelen if o.methode == MODEL and (o.gewicht or 0) < GRENZEN.boven]
    assert all(len(groep) == 1 for groep in groepen(Samenhang(_zonder_dubbele(samenhang), laag)))


def _zonder_dubbele(samenhang: Samenhang) -> list[BekendeVermelding]:
    """Without lists that are one person by number: those belong together without any judgement."""
    return [v for v in samenhang.vermeldingen if v.thuis != 1]


def _verbonden(
    samenhang: Samenhang, paren: Iterable[tuple[Verwijzing, Verwijzing]]
) -> dict[Verwijzing, set[Verwijzing]]:
    """For each vermelding everyone to whom these pairs connect it, step by step."""
    verbonden = {v.verwijzing: {v.verwijzing} for v in samenhang.vermeldingen}
    for een, ander in paren:
        samen = verbonden[een] | verbonden[ander]
        for v in samen:
            verbonden[v] = samen
    return verbonden


@wetten
@given(samenhangen())
def test_delen_die_niets_verbindt_staan_los_van_elkaar(samenhang: Samenhang) -> None:
    indeling = deel_in(samenhang, GRENZEN)
    dubbel = [v.verwijzing for v in samenhang.vermeldingen if v.thuis == 1]
    paren = [(o.een, o.ander) for o in samenhang.oordelen] + list(combinations(dubbel, 2))
    verbonden = _verbonden(samenhang, paren)
    for deel in map(frozenset, verbonden.values()):
        los = Samenhang(
            [v for v in samenhang.vermeldingen if v.verwijzing in deel],
            [o for o in samenhang.oordelen if o.een in deel],
        )
        assert deel_in(los, GRENZEN) == {v: leider for v, leider in indeling.items() if v in deel}
