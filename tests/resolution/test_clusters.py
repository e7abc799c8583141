"""Who belongs together: told from judgements alone, on samenhang made by hand."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from graph.fouten import OngeldigeInvoer
from graph.identiteit import MENS, MODEL, REGEL, BekendeVermelding, Oordeel, Samenhang, Uitspraak, Verwijzing
from resolution.kenmerken import Kenmerken
from resolution.oordelen.clusters import deel_in
from resolution.oordelen.grenzen import Grenzen

GRENZEN = Grenzen(boven=10.0, onder=0.0, marge=5.0)
LIJST1, LIJST2 = Verwijzing("brp", "A1"), Verwijzing("brp", "A2")
X1, X2, X3 = (Verwijzing("partner:1", sleutel) for sleutel in "123")
BVV, DOCUMENT, VADER = Verwijzing("bvv", "V1"), Verwijzing("reisdocument", "D1"), Verwijzing("brp", "A1", 1, "vader")
DOCUMENT2 = Verwijzing("reisdocument", "D2")
KIND, VOOGD, VOOGD2 = (Verwijzing("rechtspraak", "C/16/1#1", 1, deel) for deel in ("", "benoemde:1", "benoemde:2"))
ALLE = (LIJST1, LIJST2, X1, X2, X3, BVV, DOCUMENT, DOCUMENT2, VADER, KIND, VOOGD, VOOGD2)


def bekend(verwijzing: Verwijzing, thuis: int, bsn: str | None = None) -> BekendeVermelding:
    eigen = verwijzing.bron == "brp" and not verwijzing.deel
    return BekendeVermelding(verwijzing, thuis, thuis, eigen, Kenmerken(burgerservicenummer=bsn).als_json())


def model(een: Verwijzing, ander: Verwijzing, gewicht: float) -> Oordeel:
    een, ander = sorted((een, ander))
    return Oordeel(een, ander, Uitspraak.ZELFDE, MODEL, gewicht, "model", "")


def regel(een: Verwijzing, ander: Verwijzing, uitspraak: Uitspraak = Uitspraak.ZELFDE) -> Oordeel:
    een, ander = sorted((een, ander))
    return Oordeel(een, ander, uitspraak, REGEL, None, "regel", "")


def mens(een: Verwijzing, ander: Verwijzing, uitspraak: Uitspraak = Uitspraak.ZELFDE, id_: int = 1) -> Oordeel:
    een, ander = sorted((een, ander))
    return Oordeel(een, ander, uitspraak, MENS, None, "Aïcha", "gezien", id=id_)


def groepen(
    oordelen: Iterable[Oordeel], bsns: dict[Verwijzing, str] | None = None, grenzen: Grenzen = GRENZEN
) -> set[frozenset[Verwijzing]]:
    """Who belong together, those alone left out."""
    vermeldingen = [bekend(v, nr, (bsns or {}).get(v)) for nr, v in enumerate(ALLE, 1)]
    uit: dict[Verwijzing, set[Verwijzing]] = {}
    for verwijzing, leider in deel_in(Samenhang(vermeldingen, list(oordelen)), grenzen).items():
        uit.setdefault(leider, set()).add(verwijzing)
    for leider, leden in uit.items():
        assert leider in leden
    return {frozenset(leden) for leden in uit.values() if len(leden) > 1}


def test_zonder_oordelen_is_ieder_alleen() -> None:
    assert groepen([]) == set()


def test_vanaf_de_bovengrens_hoort_het_bij_elkaar() -> None:
    assert groepen([model(X1, LIJST1, 10.0), model(X2, LIJST2, 9.9)]) == {frozenset({X1, LIJST1})}


def test_de_persoonslijst_leidt_en_anders_de_eerste_vermelding() -> None:
    vermeldingen = [bekend(v, nr) for nr, v in enumerate(ALLE, 1)]
    oordelen = [model(X1, LIJST2, 20), model(BVV, DOCUMENT, 20), model(LIJST2, VADER, 20)]
    indeling = deel_in(Samenhang(vermeldingen, oordelen), GRENZEN)
    assert indeling[X1] == indeling[VADER] == indeling[LIJST2] == LIJST2, "ook al komt vader vóór lijst 2"
    assert indeling[DOCUMENT] == BVV


def test_twee_persoonslijsten_komen_nooit_samen() -> None:
    assert groepen([regel(LIJST1, LIJST2), model(LIJST1, LIJST2, 99), mens(LIJST1, LIJST2)]) == set()
    assert groepen([mens(LIJST1, BVV, id_=1), mens(LIJST2, BVV, id_=2)]) == {frozenset({LIJST2, BVV})}


def test_twee_lijsten_van_een_nummer_zijn_een_persoon() -> None:
    dubbel = [bekend(LIJST1, 1), bekend(LIJST2, 1), bekend(X1, 2)]
    indeling = deel_in(Samenhang(dubbel, [model(X1, LIJST2, 20)]), GRENZEN)
    assert indeling == {LIJST1: LIJST1, LIJST2: LIJST2, X1: LIJST1}, (
        "elke lijst leidt zichzelf; het nummer is de persoon"
    )


def test_een_bron_die_iedereen_eens_heeft_geeft_een_vermelding() -> None:
    assert groepen([model(X1, LIJST1, 30), model(X2, LIJST1, 20)]) == {frozenset({X1, LIJST1})}
    allemaal = [model(DOCUMENT, LIJST1, 30), model(DOCUMENT2, LIJST1, 29)]
    assert groepen(allemaal) == {frozenset({DOCUMENT, DOCUMENT2, LIJST1})}, "iemand heeft meer reisdocumenten"


def test_twee_die_even_goed_passen_blijven_beide_buiten() -> None:
    assert groepen([model(X1, LIJST1, 30), model(X2, LIJST1, 26)]) == set()
    assert groepen([regel(BVV, LIJST1), regel(BVV, LIJST2)]) == set(), "twee nummers, van twee mensen"


def test_een_partner_die_iemand_met_hetzelfde_nummer_twee_keer_heeft_heeft_die_twee_keer() -> None:
    assert groepen([regel(X1, LIJST1), regel(X2, LIJST1)]) == {frozenset({X1, X2, LIJST1})}
    assert groepen([regel(X1, X2)]) == {frozenset({X1, X2})}, "ook als er geen persoonslijst is"
    derde = [regel(X1, LIJST1), regel(X2, LIJST1), model(X3, LIJST1, 40)]
    assert groepen(derde) == {frozenset({X1, X2, LIJST1})}, "wat alleen het model weegt, komt er niet bij"


def test_twee_records_die_elkaar_tegenspreken_houden_elkaar_niet_van_de_lijst_waarbij_ze_allebei_horen() -> None:
    open_ = [regel(X1, X2, Uitspraak.ONZEKER), model(X1, X2, 10)]
    bij_de_lijst = [regel(X1, LIJST1), regel(X2, LIJST1)]
    assert groepen([*open_, *bij_de_lijst]) == {frozenset({X1, X2, LIJST1})}
    assert groepen(open_) == set(), "zonder lijst staan ze ieder op zich"
    assert groepen([*open_, regel(X1, LIJST1), model(X2, LIJST1, 30)]) == {frozenset({X1, LIJST1})}
    gezegd = mens(X1, X2, Uitspraak.VERSCHILLEND)
    assert groepen([*open_, *bij_de_lijst, gezegd]) == set(), (
        "dan is er hoogstens een van die lijst, en niet bekend wie"
    )
    gekozen = mens(X2, LIJST1, Uitspraak.VERSCHILLEND, 2)
    assert groepen([*open_, *bij_de_lijst, gezegd, gekozen]) == {frozenset({X1, LIJST1})}


def test_wie_de_lijst_zelf_tegenspreekt_komt_er_niet_langs_een_derde() -> None:
    keten = [regel(X1, LIJST1, Uitspraak.ONZEKER), regel(X1, X2), regel(X2, LIJST1)]
    assert groepen(keten) == set(), "X2 past bij allebei, die elkaar uitsluiten"


def test_wie_zelf_niet_bij_de_lijst_past_komt_er_niet_langs_een_derde() -> None:
    samen = {frozenset({LIJST1, BVV})}
    assert groepen([model(LIJST1, BVV, 30), model(BVV, DOCUMENT, 20)]) == samen
    assert groepen([model(LIJST1, BVV, 20), model(BVV, DOCUMENT, 30)]) == {frozenset({BVV, DOCUMENT})}, (
        "een mens zegt wie"
    )
    past_net = model(LIJST1, DOCUMENT, GRENZEN.vanaf)
    allen = {frozenset({LIJST1, BVV, DOCUMENT})}
    assert groepen([model(LIJST1, BVV, 20), model(BVV, DOCUMENT, 30), past_net]) == allen
    assert groepen([model(LIJST1, BVV, 20), regel(BVV, DOCUMENT)]) == allen, (
        "een regel maakt van twee records een persoon"
    )
    assert groepen([model(LIJST1, BVV, 20), mens(BVV, DOCUMENT)]) == allen


def test_een_mededinger_net_onder_de_grens_telt_mee() -> None:
    assert groepen([model(X1, LIJST1, 12), model(X2, LIJST1, 8)]) == set()
    assert groepen([model(X1, LIJST1, 12), model(X2, LIJST1, 6)]) == {frozenset({X1, LIJST1})}


@pytest.mark.parametrize("naar_elkaar", [14.0, 15.0, 16.0])
def test_wie_alleen_een_ander_nummer_geeft_dan_de_lijst_is_geen_mededinger_van_de_lijst(naar_elkaar: float) -> None:
    """Somebody without number fits the list, and a record that fits the list but for its number: that must be wrong."""
    nummers = {LIJST1: "999990019", BVV: "999993653"}
    samen = [model(X1, LIJST1, 15.0), model(X1, BVV, naar_elkaar)]
    assert groepen([*samen, model(LIJST1, BVV, 11.0)], nummers) == {frozenset({LIJST1, X1})}
    assert groepen([*samen, model(LIJST1, BVV, 9.0)], nummers) == set(), "they may be two persons"


def test_een_derde_die_minder_past_neemt_de_betwiste_plaats_niet() -> None:
    assert groepen([model(X1, LIJST1, 30), model(X2, LIJST1, 29), model(X3, LIJST1, 12)]) == set()


def test_wie_tussen_twee_lijsten_twijfelt_gaat_naar_geen_van_beide() -> None:
    assert groepen([model(BVV, LIJST1, 20), model(BVV, LIJST2, 18)]) == set()
    via = [model(BVV, LIJST1, 20), model(BVV, LIJST2, 18), model(BVV, X1, 15), model(X1, LIJST2, 14)]
    assert groepen(via) == {frozenset({BVV, X1})}, "ook niet langs een omweg"


def test_wie_beter_past_bij_wie_al_bezet_is_gaat_niet_naar_de_tweede_keus() -> None:
    assert groepen([model(X1, LIJST1, 40), model(X2, LIJST1, 30), model(X2, LIJST2, 15)]) == {frozenset({X1, LIJST1})}


def test_een_mens_gaat_boven_regel_en_model() -> None:
    assert groepen([regel(X1, LIJST1), mens(X1, LIJST1, Uitspraak.VERSCHILLEND)]) == set()
    assert groepen([regel(X1, LIJST1), mens(X1, LIJST1, Uitspraak.ONZEKER)]) == set()
    assert groepen([mens(X1, LIJST1)]) == {frozenset({X1, LIJST1})}
    assert groepen([mens(X1, X2)]) == {frozenset({X1, X2})}, "twee records van een partner: een mens mag dat zeggen"


def test_verschillend_maakt_vrij_voor_een_ander_en_onzeker_niet() -> None:
    past = [model(X1, LIJST1, 30), model(X1, LIJST2, 15)]
    assert groepen([*past, mens(X1, LIJST1, Uitspraak.VERSCHILLEND)]) == {frozenset({X1, LIJST2})}
    assert groepen([*past, mens(X1, LIJST1, Uitspraak.ONZEKER)]) == set()


def test_verschillend_geldt_voor_de_hele_identiteit() -> None:
    keten = [model(X1, BVV, 30), model(BVV, LIJST1, 20), mens(X1, LIJST1, Uitspraak.VERSCHILLEND)]
    assert groepen(keten) == {frozenset({X1, BVV})}


def test_het_laatste_oordeel_over_een_paar_telt() -> None:
    eerst, later = mens(X1, LIJST1, Uitspraak.VERSCHILLEND, 1), mens(X1, LIJST1, Uitspraak.ZELFDE, 2)
    assert groepen([later, eerst]) == {frozenset({X1, LIJST1})}


def test_een_regel_die_het_openlaat_houdt_apart_wat_het_model_zou_voegen() -> None:
    assert groepen([regel(X1, LIJST1, Uitspraak.ONZEKER), model(X1, LIJST1, 40), model(X1, LIJST2, 15)]) == set()


def test_andere_burgerservicenummers_komen_niet_samen_langs_een_derde() -> None:
    nummers = {X1: "999990019", BVV: "999993653"}
    keten = [model(X1, DOCUMENT, 30), model(BVV, DOCUMENT, 20)]
    assert groepen(keten, nummers) == {frozenset({X1, DOCUMENT})}
    assert groepen(keten, {X1: "999990019", BVV: "999990091"}) == {frozenset({X1, BVV, DOCUMENT})}, "verschrijving"


def test_niemand_is_zijn_eigen_vader() -> None:
    assert groepen([model(VADER, LIJST1, 40), mens(VADER, LIJST1)]) == set()


@pytest.mark.parametrize("aantal", [10_000])
def test_heel_veel_gelijke_records_van_een_partner(aantal: int) -> None:
    alle = [Verwijzing("partner:1", f"{nummer:05}") for nummer in range(aantal)]
    vermeldingen = [bekend(LIJST1, 1), *(bekend(v, nr) for nr, v in enumerate(alle, 2))]
    oordelen = [model(v, LIJST1, 30) for v in alle]
    indeling = deel_in(Samenhang(vermeldingen, oordelen), GRENZEN)
    assert all(verwijzing == leider for verwijzing, leider in indeling.items())
    assert len(indeling) == aantal + 1


def test_grenzen_die_elkaar_kruisen_worden_geweigerd() -> None:
    with pytest.raises(OngeldigeInvoer):
        Grenzen(boven=1.0, onder=2.0)
    with pytest.raises(OngeldigeInvoer):
        Grenzen(boven=2.0, onder=1.0, marge=-1.0)


def test_wie_een_rechter_benoemt_is_nooit_degene_over_wie_hij_beslist() -> None:
    """Not by the model, not by a rule, not through a third, and not because somebody says so."""
    for oordeel in (model(KIND, VOOGD, 40), regel(KIND, VOOGD), mens(KIND, VOOGD)):
        assert groepen([oordeel]) == set()
    assert groepen([regel(KIND, LIJST1), model(VOOGD, LIJST1, 30)]) == {frozenset({KIND, LIJST1})}


def test_twee_voogden_van_een_kind_zijn_twee_mensen_maar_een_vader_kan_twee_keer_op_een_lijst_staan() -> None:
    assert groepen([model(VOOGD, VOOGD2, 40)]) == set()
    assert groepen([regel(VOOGD, LIJST1), model(VOOGD2, LIJST1, 30)]) == {frozenset({VOOGD, LIJST1})}
    nog_eens = Verwijzing("brp", "A1", 1, "vader in een andere spelling")
    vermeldingen = [bekend(een, nr) for nr, een in enumerate((LIJST1, VADER, nog_eens), 1)]
    indeling = deel_in(Samenhang(vermeldingen, [model(VADER, nog_eens, 20)]), GRENZEN)
    assert indeling[VADER] == indeling[nog_eens] != LIJST1
