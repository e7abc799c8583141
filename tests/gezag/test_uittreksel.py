"""What a store keeps beside a list for the gezag question decides it as the whole list does, today and in the past."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gezag import kanttekeningen, leid_af
from gezag.tijdregister import Tijdregister
from graph.persoonslijst import Persoonslijst
from graph.uittreksel import uittreksel
from tests.gezag.bouwstenen import PEILDATUM
from tests.gezag.gezinnen import Gezin, gezinnen, verminkte_gezinnen, wilde_lijsten


def beslist(lijsten: Gezin, dag: int) -> list[object]:
    """Of everyone on these lists the outcome, the path to it, and the remarks."""
    register = Tijdregister(lijsten, PEILDATUM).op(dag)
    uit: list[object] = []
    for nummer in sorted({lijst.burgerservicenummer or 0 for lijst in lijsten}):
        for lijst in register.alle(nummer):
            uitspraak = leid_af(lijst, register, dag)
            uitkomst = uitspraak.uitkomst
            houders = [(v.categorie, v.stapel, v.volgnr, v.lees("02.40")) for v in (*uitkomst.ouders, *uitkomst.derden)]
            weg = [
                (a.vraag.code, a.tekst, [(v.categorie, v.volgnr, e, v.lees(e)) for v, e in a.gelezen])
                for a in uitspraak.pad
            ]
            uit.append((uitkomst.soort, uitkomst.reden, uitkomst.ontbrekend, uitspraak.in_onderzoek, houders, weg))
            uit.append([k.code for k in kanttekeningen(uitspraak, register)])
    return uit


@given(gezinnen() | verminkte_gezinnen() | wilde_lijsten(), st.sampled_from([PEILDATUM, 20190101, 20160101]))
def test_het_uittreksel_beslist_wat_de_hele_lijst_beslist(lijsten: Gezin, dag: int) -> None:
    assert beslist([Persoonslijst(uittreksel(lijst.inhoud)) for lijst in lijsten], dag) == beslist(lijsten, dag)
