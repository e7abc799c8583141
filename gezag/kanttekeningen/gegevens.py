"""Remarks on answers that could not be given because the register contradicts itself or lacks a name."""

from __future__ import annotations

from dataclasses import replace

from ..feiten import Feiten
from ..uitkomst import Uitspraak
from .kanttekening import GEZAGSREGISTER, Kanttekening

TEGENSTRIJDIGE_GEGEVENS = Kanttekening(
    "TEGENSTRIJDIGE_GEGEVENS",
    wat="De afleiding liep vast op gegevens die elkaar tegenspreken of niet compleet zijn",
    wet="Het gezag zelf (art. 1:245 BW) hangt niet af van een fout in de registratie: het ligt bij wie het volgens "
    "wet of uitspraak heeft.",
    nagaan=f"Laat de gemeente de gegevens verbeteren; beslis intussen op de akten en op {GEZAGSREGISTER}.",
)
GESLACHTSNAAM_ONTBREEKT = Kanttekening(
    "GESLACHTSNAAM_ONTBREEKT",
    wat="Van iemand die in het antwoord moet staan, ontbreekt de geslachtsnaam",
    wet="Een ontbrekende naam verandert niets aan het gezag (art. 1:245 BW); de gestelde vragen laten zien hoe ver "
    "de afleiding kwam.",
    nagaan="Laat de gemeente de naam aanvullen, en zoek hem op in de geboorteakte of een reisdocument.",
)


def tegenstrijdige_gegevens(_feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The outcome is FOUT; the remark says what was contradictory."""
    if uitspraak.uitkomst.reden != "FOUT":
        return None
    wat = "; ".join(uitspraak.uitkomst.ontbrekend) or "onbekend welke"
    return replace(TEGENSTRIJDIGE_GEGEVENS, wat=f"{TEGENSTRIJDIGE_GEGEVENS.wat}: {wat}.")


def geslachtsnaam_ontbreekt(_feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """A missing surname stopped the answer; officially the whole request fails."""
    voorvoegsel = "geslachtsnaam van "
    wie = [g.removeprefix(voorvoegsel) for g in uitspraak.uitkomst.ontbrekend if g.startswith(voorvoegsel)]
    if not wie:
        return None
    wat = f"{GESLACHTSNAAM_ONTBREEKT.wat} ({', '.join(wie)}). De officiële dienst laat dan de hele bevraging mislukken."
    return replace(GESLACHTSNAAM_ONTBREEKT, wat=wat)
