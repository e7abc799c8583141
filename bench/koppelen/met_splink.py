"""Splink as its own tutorial uses it: comparisons of its library, EM training, no search keys or levels of ours."""

from __future__ import annotations

import logging
import warnings

import pyarrow
import splink
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on
from splink.internals.blocking_rule_creator import BlockingRuleCreator

from .een_op_een import Rij, rijen, wijs_toe
from .gegevens import Gegevens
from .maat import Sleutel, Uitkomst

VANAF = 0.5
"""Match probability from which a record is attached."""
BLOKKEN = (
    ("bsn",),
    ("achternaam", "geboortedatum"),
    ("voornaam", "geboortedatum"),
    ("voornaam", "achternaam", "geboortejaar"),
    ("postcode", "huisnummer", "geboortejaar"),
    ("postcode", "huisnummer", "voornaam"),
    ("postcode", "achternaam"),
)
"""Pairs that are compared; about those of the study in which the design was decided."""
WILLEKEURIG = 1e7


def koppel(gegevens: Gegevens) -> dict[Sleutel, Uitkomst]:
    """What Splink makes of every record."""
    logging.getLogger("splink").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        linker = _linker(gegevens)
        blokken = [block_on(*velden) for velden in BLOKKEN]
        zeker: list[str | BlockingRuleCreator] = [
            block_on("bsn"),
            block_on("voornaam", "achternaam", "geboortedatum"),
        ]
        linker.training.estimate_probability_two_random_records_match(zeker, recall=0.8)
        linker.training.estimate_u_using_random_sampling(max_pairs=WILLEKEURIG, seed=1)
        linker.training.estimate_parameters_using_expectation_maximisation(blokken[1])
        linker.training.estimate_parameters_using_expectation_maximisation(block_on("postcode", "huisnummer"))
        gevonden = linker.inference.predict(threshold_match_probability=VANAF)
        tabel = gevonden.as_duckdbpyrelation().project("match_weight, source_dataset_l, unique_id_l, unique_id_r")
        paren = tabel.fetchall()
    van_records = (
        (gewicht, *((een, ander) if bron == "records" else (ander, een))) for gewicht, bron, een, ander in paren
    )
    return wijs_toe(van_records)


def _linker(gegevens: Gegevens) -> Linker:
    api = DuckDBAPI()
    tabellen = []
    for naam in ("records", "register"):
        kolommen = zip(*rijen(gegevens, register=naam == "register"), strict=True)
        velden = ("unique_id", *Rij._fields[1:])
        tabel = pyarrow.table(
            {veld: pyarrow.array(kolom, "string") for veld, kolom in zip(velden, kolommen, strict=True)}
        )
        tabellen.append(api.register(tabel, dataset_display_name=naam))
    settings = SettingsCreator(
        link_type="link_only",
        comparisons=[
            cl.ForenameSurnameComparison("voornaam", "achternaam"),
            cl.DateOfBirthComparison("geboortedatum", input_is_string=True),
            cl.ExactMatch("geslacht"),
            cl.LevenshteinAtThresholds("postcode", 1),
            cl.LevenshteinAtThresholds("huisnummer", 1),
            cl.LevenshteinAtThresholds("bsn", 1),
        ],
        blocking_rules_to_generate_predictions=[block_on(*velden) for velden in BLOKKEN],
    )
    return splink.Linker(tabellen, settings, log_level=logging.ERROR)
