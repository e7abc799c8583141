"""The schema as promise: it is committed, it explains itself in Dutch, and every question we ship fits it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLNonNull,
    GraphQLObjectType,
    build_schema,
    parse,
    validate,
)

from api import WEB
from api.graphql.schema import maak_schema
from tests.api.hulp import PROJECT, Opdracht

SCHEMA = build_schema(maak_schema(ontwikkeling=True).as_str())
VASTGELEGD = PROJECT / "api" / "graphql" / "schema.graphql"
DOCUMENTEN = sorted((WEB / "vragen").glob("*.graphql"))
VRAGEN = {
    "persoon",
    "zoekPersonen",
    "gezinssysteem",
    "gezag",
    "gezagOver",
    "verwantschap",
    "identiteit",
    "beoordelingen",
    "gezagsverloop",
    "magVertegenwoordigen",
    "vertegenwoordigers",
    "vertegenwoordigt",
    "bekendheid",
    "signalen",
}
ZONDER_PERSOON = {"signalen"}
"""Questions that are not about one person."""
BEKENDHEID = {"registreerBekendheid", "trekBekendheidIn", "vraagDoor"}
OORDELEN = {"beoordeel", "trekBeoordelingIn", "voegSamen", "splits"}
BLADZIJDEN = {"zoekPersonen", "beoordelingen"}
ENGELS = re.compile(r"\b(the|and|with|which|this|person|parent|child)\b", re.IGNORECASE)


def beschrijvingen() -> Iterator[tuple[str, str | None]]:
    """Every type, field and argument of ours, with its description."""
    for naam, soort in SCHEMA.type_map.items():
        if naam.startswith("__"):
            continue
        if isinstance(soort, GraphQLObjectType | GraphQLInputObjectType | GraphQLEnumType):
            yield naam, soort.description
        if isinstance(soort, GraphQLObjectType):
            for veld, wat in soort.fields.items():
                yield f"{naam}.{veld}", wat.description
                for argument, hoe in wat.args.items():
                    yield f"{naam}.{veld}({argument})", hoe.description
        if isinstance(soort, GraphQLInputObjectType):
            for veld, invoer in soort.fields.items():
                yield f"{naam}.{veld}", invoer.description


def test_het_schema_is_zoals_het_is_vastgelegd(opdracht: Opdracht) -> None:
    uitslag = opdracht("sdl")
    assert uitslag.status == 0
    assert uitslag.uit == VASTGELEGD.read_text("utf-8"), "draai `make sdl` en kijk wat er verandert voor afnemers"


def test_alle_vragen_zijn_er() -> None:
    assert SCHEMA.query_type is not None
    assert set(SCHEMA.query_type.fields) == VRAGEN
    assert SCHEMA.mutation_type is not None
    assert set(SCHEMA.mutation_type.fields) == OORDELEN | BEKENDHEID
    assert SCHEMA.subscription_type is None


def test_alles_is_in_het_nederlands_beschreven() -> None:
    gevonden = dict(beschrijvingen())
    assert len(gevonden) > 100
    assert [plek for plek, tekst in gevonden.items() if not (tekst or "").strip()] == []
    assert [plek for plek, tekst in gevonden.items() if ENGELS.search(tekst or "")] == []


@pytest.mark.parametrize("vraag", sorted(VRAGEN - BLADZIJDEN - ZONDER_PERSOON))
def test_wat_mis_kan_gaan_staat_bij_naam_in_het_antwoord(vraag: str) -> None:
    assert SCHEMA.query_type is not None
    soort = SCHEMA.query_type.fields[vraag].type
    assert isinstance(soort, GraphQLNonNull)
    leden = {lid.name for lid in soort.of_type.types}
    assert {"NietGevonden", "OngeldigeInvoer"} < leden


@pytest.mark.parametrize("vraag", sorted(BLADZIJDEN))
def test_een_bladzijde_is_verplicht(vraag: str) -> None:
    assert SCHEMA.query_type is not None
    eerste = SCHEMA.query_type.fields[vraag].args["eerste"]
    assert isinstance(eerste.type, GraphQLNonNull)


@pytest.mark.parametrize("oordeel", sorted(OORDELEN))
def test_bij_elk_oordeel_moet_gezegd_zijn_of_het_een_proef_is(oordeel: str) -> None:
    assert SCHEMA.mutation_type is not None
    veld = SCHEMA.mutation_type.fields[oordeel]
    for argument in ("proef", "wie", "waarom"):
        assert isinstance(veld.args[argument].type, GraphQLNonNull)


def test_bij_elke_vraag_hoort_een_document() -> None:
    assert {document.stem for document in DOCUMENTEN} == VRAGEN


@pytest.mark.parametrize("document", DOCUMENTEN, ids=lambda document: document.name)
def test_elk_document_past_op_het_schema(document: Path) -> None:
    assert validate(SCHEMA, parse(document.read_text("utf-8"))) == []
