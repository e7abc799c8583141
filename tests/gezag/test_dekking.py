"""The case book covers the law: every outcome, every reason, every decision, and every case its article."""

from __future__ import annotations

import re
from itertools import combinations, permutations

import pytest

from gezag import Soort
from tests.gezag.bouwstenen import KIND, MILA, MOE, PAUL, REDENEN, VA, XANDER, ZUS, Persoon
from tests.gezag.casus import gevallen
from tests.gezag.geval import Geval

ARTIKEL = re.compile(r"1:\d+[a-z]*|Haags Kinderbeschermingsverdrag")

NIET_TE_BEPALEN = {
    "MINDERJARIGE_NIET_IN_NEDERLAND",
    "BUITEN_NEDERLAND_VERBLEVEN",
    "GEBOREN_IN_BUITENLAND",
    "OUDER_ONBEKEND",
    "GEBOORTEMOEDER_ONBEKEND",
    "GEGEVENS_ONTBREKEN",
    "FOUT",
}
TIJDELIJK_GEEN = {
    "BEIDE_OUDERS_ONBEKEND",
    *(f"OUDER_{reden}" for reden in REDENEN),
    *(f"BEIDE_OUDERS_{reden}" for reden in REDENEN),
    *(f"OUDER_{zwaarste}_EN_ANDERE_{lichtste}" for zwaarste, lichtste in combinations(REDENEN, 2)),
    *(f"OUDER_{ouder}_EN_NIET_OUDER_{partner}" for ouder, partner in permutations(REDENEN, 2)),
}
ONTBREKEND = {
    "verblijfplaats van bevraagde persoon",
    "gemeente van inschrijving van bevraagde persoon",
    "Geboorteland van bevraagde persoon",
    "ingangsdatum geldigheid van gezagsverhouding",
    "ouder1 van bevraagde persoon is niet in BRP geregistreerd",
    "ouder2 van bevraagde persoon is niet in BRP geregistreerd",
    "niet-ouder van bevraagde persoon is niet in BRP geregistreerd",
    "datum ingang familiebetrekking van ouder 1",
    "datum ingang familiebetrekking van ouder 2",
}
BESLUITEN = {f"D{nummer}" for nummer in range(14)} - {"D7"}
"""The rules have no D7."""

ALLE = [geval for van_module in gevallen().values() for geval in van_module]
ZONDER_FOUT = [geval for geval in ALLE if geval.verwacht.reden != "FOUT"]
"""An error breaks off the path, and rests on no article."""


def redenen(soort: Soort) -> set[str | None]:
    return {geval.uitslag.reden for geval in ALLE if geval.uitslag.soort is soort}


def besluiten(geval: Geval) -> set[str]:
    return {antwoord.vraag.code for antwoord in geval.uitspraak.pad}


def artikelen(geval: Geval) -> set[str]:
    """The articles under the outcome and under the questions on the path."""
    uitspraak = geval.uitspraak
    teksten = (uitspraak.uitkomst.artikel, *(antwoord.vraag.artikel for antwoord in uitspraak.pad))
    return {artikel for tekst in teksten for artikel in ARTIKEL.findall(tekst)}


def test_elke_soort_uitkomst_komt_voor() -> None:
    assert {geval.uitslag.soort for geval in ALLE} == set(Soort)


def test_elke_reden_waarom_het_niet_te_bepalen_is_komt_voor() -> None:
    assert redenen(Soort.NIET_TE_BEPALEN) == NIET_TE_BEPALEN


def test_elke_reden_waarom_niemand_gezag_heeft_komt_voor() -> None:
    assert redenen(Soort.TIJDELIJK_GEEN) == TIJDELIJK_GEEN


def test_elk_gegeven_dat_kan_ontbreken_komt_voor() -> None:
    assert {gegeven for geval in ALLE for gegeven in geval.uitslag.ontbrekend} == ONTBREKEND


def test_elk_besluit_komt_voor() -> None:
    assert set().union(*map(besluiten, ALLE)) == BESLUITEN


def test_elk_antwoord_komt_ook_in_onderzoek_voor() -> None:
    onderzocht = {geval.uitslag.soort for geval in ALLE if geval.uitslag.in_onderzoek}
    assert onderzocht == set(Soort) - {Soort.NIET_VAN_TOEPASSING}


def test_geen_twee_gevallen_zijn_hetzelfde() -> None:
    """No two cases have the same sentence, nor the same facts."""
    zinnen = [(naam, geval.zin) for naam, van_module in gevallen().items() for geval in van_module]
    assert len(set(zinnen)) == len(zinnen)
    feiten = [repr([persoonslijst.inhoud for persoonslijst in geval.lijsten]) for geval in ALLE]
    assert {ALLE[feiten.index(dubbel)].zin for dubbel in feiten if feiten.count(dubbel) > 1} == set()


@pytest.mark.parametrize("geval", ZONDER_FOUT, ids=str)
def test_een_geval_rust_op_zijn_artikel(geval: Geval) -> None:
    assert set(ARTIKEL.findall(geval.artikel)) & artikelen(geval), artikelen(geval)


@pytest.mark.parametrize("module", [naam for naam in gevallen() if naam.startswith("test_d")])
def test_een_geval_komt_langs_het_besluit_waar_het_staat(module: str) -> None:
    """D3 begins with the question of D11: parents who are married now need no further D3."""
    besluit = f"D{int(module[6:8])}"
    ook_goed = {besluit, "D11"} if besluit == "D3" else {besluit}
    van_module = [geval for geval in gevallen()[module] if geval.verwacht.reden != "FOUT"]
    elders = [geval.zin for geval in van_module if not besluiten(geval) & ook_goed]
    assert elders == []


@pytest.mark.parametrize("persoon", [KIND, ZUS, MOE, VA, MILA, PAUL, XANDER], ids=lambda persoon: persoon.voornaam)
def test_burgerservicenummers_voldoen_aan_de_elfproef(persoon: Persoon) -> None:
    assert persoon.bsn is not None
    *eerste, laatste = map(int, persoon.bsn)
    assert (sum(gewicht * cijfer for gewicht, cijfer in zip(range(9, 1, -1), eerste, strict=True)) - laatste) % 11 == 0
