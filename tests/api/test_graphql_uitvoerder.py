"""The quick way of writing an answer gives exactly what the library's own way gives, also where it cannot be used."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from api.graphql import uitvoerder
from api.graphql.schema import maak_schema
from api.instellingen import open_store
from api.vraagbaak import Vraagbaak

SEM = "999002053"
SCHEMA = maak_schema(ontwikkeling=True)
VRAGEN = {
    "alles van een gezin": """{ gezinssysteem(burgerservicenummer: "999002053") { __typename ... on Gezinssysteem {
        peildatum persoon { naam { volledig } adres { gemeente { code omschrijving } regels } onzeker }
        leden { rollen onzeker persoon { eigenLijst overleden } grondslag { rol sinds bron { sleutel } } } } } }""",
    "gezag met pad en bronnen": """{ gezag(burgerservicenummer: "999002053") { ... on Gezag { soort: type inOnderzoek
        ouders { burgerservicenummer } derde { type } pad { vraag bronnen { element waarde inOnderzoek } }
        kanttekening { code } } ... on NietGevonden { melding } } }""",
    "twee keer hetzelfde veld uit twee fragmenten": """query { persoon(burgerservicenummer: "999002053") {
        ...Een ...Twee } } fragment Een on Persoon { naam { voornamen } }
        fragment Twee on Persoon { naam { geslachtsnaam } geslacht { code } }""",
    "een lijst van lijsten": """{ verwantschap(a: "999002053", b: "999002016") { ... on Verwantschappen {
        verwantschappen { naam paden { stap van { burgerservicenummer } } } } } }""",
    "niemand": '{ gezag(burgerservicenummer: "999999011") { __typename ... on NietGevonden { melding } } }',
    "het schema zelf": '{ __type(name: "Naam") { name fields { name type { kind ofType { name } } } } }',
}


@pytest.fixture(autouse=True)
def bij_bevolking(bevolking: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERWANT_STORE", f"sqlite:///{bevolking}")


async def _stel(vraag: str, variabelen: dict[str, Any] | None = None) -> tuple[Any, list[str]]:
    store = open_store(os.environ["VERWANT_STORE"])
    try:
        uit = await SCHEMA.execute(
            vraag, variable_values=variabelen, context_value={"vraagbaak": Vraagbaak(store, lambda: 20260601)}
        )
    finally:
        await store.sluit()
    return uit.data, [f"{fout.path} {fout.message}" for fout in uit.errors or ()]


def stel(vraag: str, variabelen: dict[str, Any] | None = None) -> tuple[Any, list[str]]:
    return asyncio.run(_stel(vraag, variabelen))


def gewoon(vraag: str, variabelen: dict[str, Any] | None = None) -> tuple[Any, list[str]]:
    """The same question, executed by the library alone."""
    with patch.object(SCHEMA, "execution_context_class", StrawberryGraphQLCoreExecutionContext):
        return stel(vraag, variabelen)


@pytest.mark.parametrize("vraag", VRAGEN.values(), ids=VRAGEN)
def test_hetzelfde_antwoord(vraag: str) -> None:
    antwoord = stel(vraag)
    assert antwoord[0]
    assert antwoord == gewoon(vraag)
    assert antwoord == stel(vraag), "ook de tweede keer, met wat er van het document is onthouden"


def test_wat_een_variabele_weglaat_blijft_weg_en_komt_terug() -> None:
    vraag = """query($kort: Boolean!) { persoon(burgerservicenummer: "999002053") { ... on Persoon {
        naam { volledig } geslacht @skip(if: $kort) { code } } } }"""
    for kort in (True, False, True):
        antwoord = stel(vraag, {"kort": kort})
        assert ("geslacht" in antwoord[0]["persoon"]) is not kort
        assert antwoord == gewoon(vraag, {"kort": kort})


def test_een_waarde_die_niet_mag_geeft_de_fout_van_de_bibliotheek() -> None:
    with patch("api.graphql.omzetten.Omzetter.naam", return_value=None):
        vraag = '{ persoon(burgerservicenummer: "999002053") { ... on Persoon { naam { volledig } } } }'
        antwoord = stel(vraag)
        assert antwoord == gewoon(vraag)
    assert antwoord[1]


def test_er_worden_niet_meer_documenten_onthouden_dan_de_grens() -> None:
    with patch.object(uitvoerder, "DOCUMENTEN", 3), patch.dict(uitvoerder._bewaard, clear=True):
        for n in range(10):
            stel(f'{{ a{n}: persoon(burgerservicenummer: "{SEM}") {{ ... on Persoon {{ geheimhouding }} }} }}')
            assert len(uitvoerder._bewaard) <= 3
