"""Who decides at this age: the one who holds gezag, both, or the youngster."""

from __future__ import annotations

from enum import StrEnum

from graph.datum import ONBEKEND, lees_datum
from graph.persoonslijst import Voorkomen

from ..dagen import eerste_dag
from ..uitkomst import Antwoord, Ontbreekt, Vraag
from .antwoord import Einde
from .domeinen import ACHTTIEN, Regel

JAAR = 10000
"""A year in yyyymmdd: added to a birth date it gives a birthday."""


class Fase(StrEnum):
    """How far a minor has a say in a matter."""

    VERTEGENWOORDIGD = "wie het gezag heeft beslist"
    SAMEN = "de jongere beslist mee: samen met wie het gezag heeft"
    ZELF = "de jongere beslist zelf"


def fase(kind: Voorkomen, regel: Regel, peildatum: int) -> Antwoord[Fase | Ontbreekt]:
    """V3: by the ages of the rule; not to be said when the birth date leaves room for two answers."""
    vraag = Vraag("V3", "Wie beslist op deze leeftijd in deze zaak?", regel.artikel_leeftijd)
    geboren = lees_datum(kind.lees("03.10")) or ONBEKEND
    vroeg, laat = (_fase(dag, regel, peildatum) for dag in (geboren.vroegst, geboren.laatst))
    if vroeg is not laat:
        stop = Ontbreekt("volledige geboortedatum van de vertegenwoordigde")
        return Antwoord(vraag, stop, "niet te zeggen: de geboortedatum is niet volledig bekend", ((kind, "03.10"),))
    return Antwoord(vraag, vroeg, vroeg.value, ((kind, "03.10"),))


def _fase(geboren: int, regel: Regel, peildatum: int) -> Fase:
    if geboren + regel.zelf_vanaf * JAAR <= peildatum:
        return Fase.ZELF
    return Fase.SAMEN if geboren + regel.samen_vanaf * JAAR <= peildatum else Fase.VERTEGENWOORDIGD


def volgende_grens(kind: Voorkomen, regel: Regel, peildatum: int) -> tuple[int, Einde] | None:
    """The next birthday on which somebody else decides, and what changes then; None when there is none."""
    geboren = kind.getal("03.10")
    grenzen = (
        (regel.samen_vanaf, Einde.SAMEN_MET_JONGERE),
        (regel.zelf_vanaf, Einde.JONGERE_ZELF),
        (ACHTTIEN, Einde.MEERDERJARIG),
    )
    komend = {}
    for jaren, einde in grenzen:
        dag = eerste_dag(geboren + jaren * JAAR) if geboren else None
        if dag is not None and dag > peildatum:
            komend[dag] = einde  # of two on one day the last is the weightiest
    return min(komend.items()) if komend else None
