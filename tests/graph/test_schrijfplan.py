"""The plan of a batch, without a store: versions, and who is who."""

from __future__ import annotations

from graph.schrijfplan.plan import Bekend, Plan, maak_plan, vraag
from graph.schrijfplan.rijen import beschrijving
from graph.schrijfplan.versies import Versierij, Versies, bepaal_versies
from graph.store import Record, Telling
from tests.gezag.bouwstenen import KIND, MOE, VA, Feit, eigen, heeft_kind, lijst

GISTEREN, VANDAAG = "2026-06-01T12:00:00.000000+00:00", "2026-06-02T12:00:00.000000+00:00"
ANUMMER = "1745105604"
BSN = str(MOE.bsn)
OUD: Versierij = ("brp", BSN, 1, 7, 3, b"een andere inhoud", 1, 40, VANDAAG)
"""The third version of Maria's list, of person 40, kept today by load 1."""


def record(*feiten: Feit, sleutel: str = BSN, eerder: str | None = None) -> Record:
    return Record.van(sleutel, lijst(MOE, *feiten), eerder)


def versies_van(*records: Record, bekend: tuple[Versierij, ...] = (), nu: str = VANDAAG, **laatste: int) -> Versies:
    """What load 2 does with these records, when the store has these versions."""
    ooit = {("brp", sleutel.removeprefix("_"), 1): versie for sleutel, versie in laatste.items()}
    return bepaal_versies(records, bekend, ooit, 2, Telling(), 100, nu)


def plan_van(versies: Versies, bekend: Bekend) -> Plan:
    return maak_plan(versies, vraag(versies), bekend)


def test_een_klok_die_terugloopt_zet_geen_versie_voor_de_vorige() -> None:
    versies = versies_van(record(), bekend=(OUD,), nu=GISTEREN)
    assert versies.moment == VANDAAG
    assert versies_van(record(), nu=GISTEREN).moment == GISTEREN


def test_een_sleutel_die_terugkomt_telt_verder_waar_hij_was() -> None:
    """The list moved to its A-nummer, with its history; now there is again one without."""
    versies = versies_van(record(), _999990032=3)
    assert [(nieuw.nummer, nieuw.versie) for nieuw in versies.nieuw] == [(1, 4)]


def test_een_lijst_die_een_anummer_krijgt_neemt_zijn_versie_mee() -> None:
    versies = versies_van(record(sleutel=ANUMMER, eerder=BSN), record(), bekend=(OUD,), _999990032=3)
    assert [(n.record.sleutel, n.nummer, n.versie) for n in versies.nieuw] == [(ANUMMER, 1, 4), (BSN, 1, 4)]
    assert versies.vervangen == [("brp", 7, 40)]


def test_wie_door_niemand_anders_genoemd_wordt_houdt_zijn_plek_in_de_graaf() -> None:
    versies = versies_van(record(), bekend=(OUD,))
    verlies = [(40, BSN, None, None)]
    plan = plan_van(versies, Bekend(50, 1, 1, [(40, BSN, True, None, *beschrijving_van_moe())], {}, verlies))
    assert ([rij[0] for rij in plan.personen_anders], plan.personen_nieuw, plan.weg) == ([40], [], [])


def test_wie_alleen_de_oude_versie_noemde_gaat_weg_tenzij_een_ander_hem_nu_noemt() -> None:
    verlies = [(40, BSN, None, None), (41, KIND.bsn, None, None), (42, VA.bsn, None, None)]
    versies = versies_van(record(heeft_kind(KIND)), bekend=(OUD,))
    plan = plan_van(versies, Bekend(50, 1, 1, [(40, BSN, True, None, *beschrijving_van_moe())], {}, verlies))
    assert plan.weg == [42]
    assert [(ouder, kind) for ouder, kind, *_ in plan.ouder_van] == [(40, 41)]


def test_een_verwant_met_alleen_een_anummer_blijkt_iemand_te_zijn() -> None:
    versies = versies_van(record(eigen(MOE).met({"01.10": ANUMMER})))
    bekenden = [(40, BSN, False, None, *beschrijving_van_moe()), (41, None, False, ANUMMER, *beschrijving_van_moe())]
    plan = plan_van(versies, Bekend(50, 1, 1, bekenden))
    assert plan.samengevoegd == [(41, 40)]
    assert [rij[:3] for rij in plan.personen_anders] == [(40, BSN, ANUMMER)]


def beschrijving_van_moe() -> tuple[str | None, ...]:
    """Without the A-nummer."""
    (nieuw,) = versies_van(record()).nieuw
    assert nieuw.record.projectie is not None
    return beschrijving(nieuw.record.projectie.persoon)[1:]
