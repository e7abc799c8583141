"""Training: how often each agreement occurs with one person and with two, counted by Splink on somebody's own data.

With two people (u): from pairs taken at random. With one person (m): from records of other sources whose
burgerservicenummer is that of a BRP list, which every partner has for part of its people; the number itself is then
weighed by hand-set chances, for pairs taken at random hold true ones and would make it look worthless.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from graph.fouten import VerwantFout

from .model import Frequenties, Kenmerkkansen, Model, Niveaukans
from .tafel import Vermeldingen, instellingen, kolom, linker, tafel, vul
from .vergelijkingen import VERGELIJKINGEN

if TYPE_CHECKING:
    import duckdb

OMVANG, AANDEEL = 1_000_000, 0.9
"""Of how many people somebody is one, unless told otherwise, and how many of those looked for are among them."""
MINSTENS = 500
"""Pairs with an equal burgerservicenummer without which there is nothing to learn from."""
WILLEKEURIG = 1e6 + 1
"""Pairs taken at random."""
TE_ZELDZAAM = 3
"""A name that fewer people have counts as rare, and is not written in the model: it could point to somebody."""
ZELDZAAMST = 1 / 30_000
"""Share of people below which every name is as rare: what is written once can also be a slip of the pen."""
ONDER, BOVEN = -5.0, 2.0


class TeWeinigOmTeLeren(VerwantFout):
    """There are too few records of which is known whom they are about."""


def leer(vermeldingen: Vermeldingen, naam: str = "eigen", zaad: int = 1, omvang: int = OMVANG) -> Model:
    """A model of these vermeldingen; the same for the same vermeldingen and seed.

    Raises TeWeinigOmTeLeren when fewer than `MINSTENS` records of other sources have the burgerservicenummer of a BRP
    list. Needs the extra `koppel` (Splink and DuckDB).
    """
    with tafel() as db:
        leeg = Frequenties(1.0, {})
        begin = Model(naam, "", omvang, AANDEEL, 1.0, ONDER, BOVEN, (), (), leeg, leeg)
        vul(db, vermeldingen, begin)
        _verdeel(db)
        bekend = _tel(db, "SELECT count(*) FROM paren")
        if bekend < MINSTENS:
            raise TeWeinigOmTeLeren(
                f"er zijn {bekend} records van andere bronnen met het burgerservicenummer van een persoonslijst; "
                f"om van te leren zijn er minstens {MINSTENS} nodig"
            )
        mensen = _tel(db, "SELECT count(*) FROM ingeschreven")
        anderen = _tel(db, "SELECT count(*) FROM anderen")
        achternamen = _frequenties(db, "kern", mensen)
        voornamen = _frequenties(db, "voornaam", mensen)
        bij_frequentie = dict.fromkeys(("achternaam", "namen", "gewoonste"), achternamen) | {"voornaam": voornamen}
        kansen = _kansen(db, zaad, bekend, bij_frequentie, min(1.0, mensen / omvang))
        return Model(
            naam,
            f"{mensen} persoonslijsten en {anderen} vermeldingen uit andere bronnen, waarvan {bekend} met een "
            "burgerservicenummer dat op een persoonslijst staat",
            omvang,
            AANDEEL,
            _huisgenoten(db),
            ONDER,
            BOVEN,
            (),
            kansen,
            achternamen,
            voornamen,
        )


def _tel(db: duckdb.DuckDBPyConnection, vraag: str) -> int:
    (rij,) = db.execute(vraag).fetchall()
    return int(rij[0] or 0)


def _verdeel(db: duckdb.DuckDBPyConnection) -> None:
    """People in the BRP, records of other sources, and which of those are surely of whom."""
    db.execute("CREATE TABLE ingeschreven AS SELECT * FROM vormen WHERE ingeschrevene")
    db.execute("CREATE TABLE anderen AS SELECT * FROM vormen WHERE NOT ingeschrevene AND deel = ''")
    db.execute("""
        CREATE TABLE paren AS
            SELECT 'anderen' AS source_dataset_l, a.unique_id AS unique_id_l,
                   'ingeschreven' AS source_dataset_r, i.unique_id AS unique_id_r
            FROM anderen a JOIN ingeschreven i USING (burgerservicenummer) WHERE burgerservicenummer <> ''
            -- A number that somebody took from a relative: nothing else fits.
            AND (list_has_any(a.voornaamklanken, i.voornaamklanken) OR a.geboortedatum[:4] = i.geboortedatum[:4]
                OR (a.voornaam = '' AND list_has_any(a.klanken, i.klanken)))
    """)


def _kansen(
    db: duckdb.DuckDBPyConnection,
    zaad: int,
    bekend: int,
    bij_frequentie: Mapping[str, Frequenties],
    deel_van_iedereen: float,
) -> Sequence[Kenmerkkansen]:
    settings = instellingen(None, 1e-6) | {"link_type": "link_only"}
    te_leren = {kolom(v) for v in VERGELIJKINGEN if any(not (n.vast or n.stil) for n in v.niveaus)}
    settings["comparisons"] = [v for v in settings["comparisons"] if v["output_column_name"] in te_leren]
    splink = linker(db, ("anderen", "ingeschreven"), settings)
    splink.training.estimate_u_using_random_sampling(WILLEKEURIG, seed=zaad, min_count_per_level=None)
    splink.training.estimate_m_from_pairwise_labels("paren")  # type: ignore[no-untyped-call]
    geleerd = {
        (v["output_column_name"], n["label_for_charts"]): n
        for v in splink.misc.save_model_to_json()["comparisons"]
        for n in v["comparison_levels"]
    }
    # By chance two people have a name in common as often as its frequencies say, where both sources tell it. A level
    # that follows frequencies has m among those as well: divided by how often both tell what it takes.
    toeval = {naam: _gelijk_bij_toeval(frequenties) for naam, frequenties in bij_frequentie.items()}
    uit = []
    for v in VERGELIJKINGEN:
        niveaus = []
        for n in v.niveaus:
            if n.stil:
                continue
            if n.vast:
                niveaus.append(Niveaukans(n.naam, *n.vast))
                continue
            gevonden = geleerd[(kolom(v), n.naam)]
            m, u = _kans(gevonden, "m", 0.5 / bekend), _kans(gevonden, "u", 0.5 / WILLEKEURIG)
            if n.frequentie in toeval:
                m = min(1.0, m / min(1.0, u / toeval[n.frequentie]))
            if n.per_mens:
                u *= deel_van_iedereen
            niveaus.append(Niveaukans(n.naam, m, u))
        uit.append(Kenmerkkansen(v.kenmerk, niveaus))
    return uit


def _gelijk_bij_toeval(frequenties: Frequenties) -> float:
    return sum(deel * deel for deel in frequenties.waarden.values()) + frequenties.zeldzaam


def _kans(niveau: Mapping[str, Any], soort: str, minstens: float) -> float:
    """A chance that was learnt; a level that was never seen is seldom, not impossible."""
    return max(float(niveau.get(f"{soort}_probability") or 0.0), minstens)


def _huisgenoten(db: duckdb.DuckDBPyConnection) -> float:
    """How many others with the same surname somebody shares an address with, now or before."""
    paren = _tel(
        db,
        """
        SELECT sum(aantal * (aantal - 1)) FROM (
            SELECT count(*) AS aantal FROM (SELECT unnest(adressen) AS adres, kern FROM ingeschreven WHERE kern <> '')
            WHERE adres NOT LIKE '% %'
            GROUP BY adres, kern
        )
        """,
    )
    return max(paren / max(_tel(db, "SELECT count(*) FROM ingeschreven"), 1), 0.1)


def _frequenties(db: duckdb.DuckDBPyConnection, wat: str, mensen: int) -> Frequenties:
    rijen = db.execute(
        f"SELECT naam, count(*) FROM (SELECT {wat} AS naam FROM ingeschreven) WHERE naam <> ''"  # noqa: S608
        f" GROUP BY naam HAVING count(*) >= {TE_ZELDZAAM} AND count(*) > {mensen * ZELDZAAMST}"
        " ORDER BY count(*) DESC, naam"
    ).fetchall()
    return Frequenties(max(2 / max(mensen, 2), ZELDZAAMST), {naam: round(aantal / mensen, 9) for naam, aantal in rijen})
