"""Laws that hold for every family, whatever stands on its lists."""

from __future__ import annotations

import gc
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from gezag import Register, Uitspraak, eigen_gezag, gezag_over, kanttekeningen, leid_af
from graph.persoonslijst import Persoonslijst
from tests.gezag.bouwstenen import KIND, MOE, PEILDATUM, ZUS, gehuwd, heeft_kind, lijst
from tests.gezag.geval import Uitslag, uitslag_van
from tests.gezag.gezinnen import Gezin, gezinnen, verminkte_gezinnen, wilde_lijsten

rustig = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)

ANDERS_OM = {"1": "2", "2": "1", "1D": "2D", "2D": "1D"}
ANDERE_CATEGORIE = {"02": "03", "03": "02"}


# ------------------------------------------------------------------------------ parent 1 and parent 2


def verwisseld(kind: Persoonslijst) -> Persoonslijst:
    """The child's list with parent 1 and parent 2 in each other's place, also in the ruling."""
    inhoud: dict[str, Any] = {}
    for categorie, stapels in kind.inhoud.items():
        nieuw = ANDERE_CATEGORIE.get(categorie, categorie)
        inhoud[nieuw] = [[_verwisseld(voorkomen, nieuw) for voorkomen in stapel] for stapel in stapels]
    return Persoonslijst(inhoud)


def _verwisseld(voorkomen: Any, categorie: str) -> dict[str, Any]:
    elementen = dict(voorkomen)
    if categorie == "11" and "32.10" in elementen:
        elementen["32.10"] = ANDERS_OM.get(elementen["32.10"], elementen["32.10"])
    if categorie in ANDERE_CATEGORIE and "83.10" in elementen:
        elementen["83.10"] = categorie + elementen["83.10"][2:]
    return elementen


def verwisselde_uitslag(uitslag: Uitslag) -> Uitslag:
    labels = tuple(label.translate(str.maketrans("12", "21")) for label in uitslag.ontbrekend)
    return replace(uitslag, ouders=uitslag.ouders[::-1], ontbrekend=labels)


def aanwezig(kind: Persoonslijst, categorie: str) -> bool:
    ouder = kind.actueel(categorie)
    return ouder is not None and ouder.lees("02.40") not in (None, ".")


def de_volgorde_doet_ertoe(gezin: Gezin) -> bool:
    """Where the rules themselves treat parent 1 and parent 2 differently:

    - a ruling for one parent (1, 2, 1D, 2D) who has no name: parent 1 "died", parent 2 makes the request fail (E4),
      and 2D then judges parent 1 (D6);
    - 1D with a parent 1 who has no person list shows parent 2, 2D shows parent 2 all the same (E5);
    - an adoption after a ruling looks at parent 1's date first, and not at parent 2 when that is missing (D5, rule 3);
    - when both parents are in the RNI, or both dates are missing, parent 1 is the one named (1.7, D13).

    The families have no empty parent category with a burgerservicenummer (the oddity of D10), no divorce without a
    date (1.8 asks the first list first), and nobody who stands in the register twice.
    """
    kind, *anderen = gezin
    gezagsverhouding = kind.actueel("11")
    indicatie = gezagsverhouding.lees("32.10") if gezagsverhouding else None
    voorkomens = {categorie: kind.actueel(categorie) for categorie in ANDERE_CATEGORIE}
    lijsten = {
        categorie: Register(anderen).vind(v.getal("01.20") if v else None) for categorie, v in voorkomens.items()
    }
    ontbreekt_een_ouder = None in voorkomens.values()
    zonder_datum = [v.lees("62.10") is None for v in voorkomens.values() if v]
    if indicatie in ANDERS_OM:
        categorie = "02" if indicatie[0] == "1" else "03"
        if not aanwezig(kind, categorie) or (indicatie.endswith("D") and lijsten[categorie] is None):
            return True
    if indicatie and ontbreekt_een_ouder and any(zonder_datum):
        return True
    if not ontbreekt_een_ouder and all(zonder_datum):
        return True
    return all(gevonden and gevonden.opschorting == "R" for gevonden in lijsten.values())


def de_volgorde_van_lezen_doet_ertoe(kind: Persoonslijst) -> bool:
    """Parent 2's name is only read after a valid name of parent 1, and its date after a date of parent 1 (5)."""
    voorkomens = [kind.actueel(categorie) for categorie in ANDERE_CATEGORIE]
    return not all(v and v.lees("62.10") and aanwezig(kind, v.categorie) for v in voorkomens)


@rustig
@given(gezinnen())
def test_wie_ouder_1_en_wie_ouder_2_heet_maakt_niet_uit(gezin: Gezin) -> None:
    assume(not de_volgorde_doet_ertoe(gezin))
    kind, *anderen = gezin
    gewoon = uitslag_van(leid_af(kind, Register(gezin), PEILDATUM))
    anders_om = verwisseld(kind)
    omgekeerd = uitslag_van(leid_af(anders_om, Register([anders_om, *anderen]), PEILDATUM))
    if de_volgorde_van_lezen_doet_ertoe(kind):
        omgekeerd = replace(omgekeerd, in_onderzoek=gewoon.in_onderzoek)
    assert omgekeerd == verwisselde_uitslag(gewoon)


# -------------------------------------------------------------------------------------- other people


def verhaal(uitspraak: Uitspraak) -> tuple[object, ...]:
    """All that is said: the outcome, and the questions with their answers and sources."""
    vragen = [(antwoord.vraag, antwoord.tekst, antwoord.gelezen, antwoord.gezien) for antwoord in uitspraak.pad]
    return uitspraak.uitkomst, uitspraak.in_onderzoek, vragen


@rustig
@given(gezinnen())
def test_een_vreemde_in_het_register_verandert_niets(gezin: Gezin) -> None:
    """Not even one whose own list claims the child and a marriage: nobody's list says so of them."""
    register = Register(gezin)
    met_vreemde = Register([lijst(ZUS, gehuwd(MOE), heeft_kind(KIND)), *gezin])
    assert verhaal(leid_af(gezin[0], met_vreemde, PEILDATUM)) == verhaal(leid_af(gezin[0], register, PEILDATUM))
    for ouder in gezin[1:]:
        zonder, met = (gezag_over(ouder, namen, PEILDATUM) for namen in (register, met_vreemde))
        assert [list(map(verhaal, deel)) for deel in met] == [list(map(verhaal, deel)) for deel in zonder]


@rustig
@given(gezinnen(), st.randoms(use_true_random=False))
def test_de_volgorde_van_het_register_verandert_niets(gezin: Gezin, toeval: Any) -> None:
    geschud = list(gezin)
    toeval.shuffle(geschud)
    uitspraken = [leid_af(gezin[0], Register(lijsten), PEILDATUM) for lijsten in (gezin, geschud)]
    assert verhaal(uitspraken[0]) == verhaal(uitspraken[1])


# ------------------------------------------------------------------------------------- any input at all


@rustig
@given(gezinnen() | verminkte_gezinnen() | wilde_lijsten())
def test_elke_vraag_krijgt_een_antwoord(lijsten: Gezin) -> None:
    register = Register(lijsten)
    for persoonslijst in lijsten:
        if persoonslijst.actueel("01") is not None:
            leid_af(persoonslijst, register, PEILDATUM)
            eigen_gezag(persoonslijst, register, PEILDATUM)
            gezag_over(persoonslijst, register, PEILDATUM)


@rustig
@given(gezinnen() | verminkte_gezinnen() | wilde_lijsten())
def test_elk_antwoord_noemt_een_bron(lijsten: Gezin) -> None:
    uitspraak = leid_af(lijsten[0], Register(lijsten), PEILDATUM)
    assert any(antwoord.gelezen or antwoord.gezien for antwoord in uitspraak.pad)


@settings(rustig, max_examples=25)
@given(gezinnen() | verminkte_gezinnen())
def test_lijsten_en_antwoorden_zijn_weg_zodra_niemand_ze_gebruikt(gezin: Gezin) -> None:
    """Nothing refers back to what it came from: `gezag-alle` does not look for garbage, the server hardly ever."""
    gc.collect()
    _vraag_alles(gezin)
    assert gc.collect() == 0


def _vraag_alles(gezin: Gezin) -> None:
    lijsten = [Persoonslijst(persoonslijst.inhoud) for persoonslijst in gezin]
    register = Register(lijsten)
    for persoonslijst in lijsten:
        kanttekeningen(leid_af(persoonslijst, register, PEILDATUM), register)
        gezag_over(persoonslijst, register, PEILDATUM)
