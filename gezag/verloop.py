"""Who held gezag over somebody, from birth to the eighteenth birthday: periods, each with its grounds.

The procedure is the ordinary one, asked on every day on which the answer can change. So a day in a period has the
answer that `leid_af` gives for that day, and what that cannot see (see docs/besluiten/0002) is not seen here either.
Court registers add their own days and grounds, beside that answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from graph.datum import ONBEKEND, lees_datum
from graph.persoonslijst import Voorkomen

from .dagen import eerste_dag
from .feiten import MEERDERJARIG
from .rechtspraak import Aanvulling
from .rechtspraak.werking import wisseldagen
from .tijdregister import Tijdregister
from .uitkomst import Uitspraak
from .wijzigingen import DATUMS, wijzigingsdagen


class Gezagsperiode(NamedTuple):
    """A time during which the answer, its articles and what registers add stayed the same; days as yyyymmdd."""

    van: int
    tot: int | None
    """The first day on which it no longer held; None when it holds today."""
    uitspraak: Uitspraak
    """The answer on the first day, with its path."""
    onzeker: tuple[str, ...]
    """Why the days of this period are not certain, in words."""
    aanvulling: Aanvulling
    """What the court registers add to the answer."""


class Verloop(NamedTuple):
    """The gezag over one person through time."""

    kind: Voorkomen
    meerderjarig_op: int | None
    """The eighteenth birthday; the earliest it can be, when the birth date is not fully known."""
    perioden: tuple[Gezagsperiode, ...]
    """Oldest first; they touch, and together cover the time from birth to eighteen or today."""
    reden: str | None
    """Why there are no periods: GEBOORTEDATUM_ONBEKEND or NOG_NIET_GEBOREN."""


def verloop(tijd: Tijdregister, burgerservicenummer: int) -> Verloop | None:
    """The periods of gezag over one person; None when there is no list. Never raises on what the lists hold."""
    lijst = tijd.lijst(burgerservicenummer, tijd.vandaag)
    kind = lijst.actueel("01") if lijst else None
    if kind is None:
        return None
    geboren = kind.getal("03.10")
    begin, einde = eerste_dag(geboren or 0), eerste_dag((geboren or 0) + MEERDERJARIG)
    if not geboren or begin is None or einde is None:
        return Verloop(kind, None, (), "GEBOORTEDATUM_ONBEKEND")
    if begin > tijd.vandaag:
        return Verloop(kind, einde, (), "NOG_NIET_GEBOREN")
    wijzigingen = wijzigingsdagen(tijd.lijsten, burgerservicenummer)
    laatste = einde if einde <= tijd.vandaag else None
    van_de_rechter = (dag for een in tijd.inschrijvingen for dag in wisseldagen(een))
    dagen = {dag for dag in (*wijzigingen, *van_de_rechter, begin, tijd.vandaag) if begin <= dag <= tijd.vandaag}
    antwoorden: list[Aanvulling] = []
    for dag in sorted(dag for dag in dagen if laatste is None or dag < laatste):
        nieuw = tijd.aanvulling(burgerservicenummer, dag)
        if nieuw and (not antwoorden or _kern(nieuw) != _kern(antwoorden[-1])):
            antwoorden.append(nieuw)
    return Verloop(kind, einde, tuple(_perioden(antwoorden, begin, laatste, wijzigingen)), None)


def _kern(aanvulling: Aanvulling) -> tuple[object, ...]:
    return kern(aanvulling.uitspraak), aanvulling.kern


def kern(uitspraak: Uitspraak) -> tuple[object, ...]:
    """What makes two answers the same: outcome, articles and persons, however their names are written."""
    u = uitspraak.uitkomst
    personen = tuple(map(wie, u.ouders)), tuple(map(wie, u.derden))
    return u.soort, u.artikel, personen, u.onbekende_derde, u.reden, u.ontbrekend, uitspraak.in_onderzoek


def wie(voorkomen: Voorkomen) -> object:
    """What tells persons apart: the number; without one the name and birth date."""
    nummer = voorkomen.getal("01.20")
    return nummer or tuple(voorkomen.lees(element) for element in ("02.10", "02.40", "03.10"))


def _perioden(
    antwoorden: Sequence[Aanvulling], begin: int, einde: int | None, wijzigingen: Mapping[int, int]
) -> Iterator[Gezagsperiode]:
    """The answers as periods that touch, each with the doubts about its days."""
    grenzen = [begin, *(antwoord.uitspraak.peildatum for antwoord in antwoorden[1:])]
    gevolgd = [*grenzen[1:], einde]
    onzeker = [g for g in (*grenzen, einde) if g is not None and wijzigingen.get(g, g) > g]
    for van, tot, antwoord in zip(grenzen, gevolgd, antwoorden, strict=True):
        raakt = [g for g in onzeker if (tot is None or g <= tot) and wijzigingen[g] >= van]
        twijfel = [
            f"de verandering op {_dag(g)} rust op een datum die niet volledig bekend is: zij kan ook later zijn, "
            f"uiterlijk op {_dag(wijzigingen[g])}"
            for g in raakt
        ]
        onbekend = _geheel_onbekend(antwoord.uitspraak)
        yield Gezagsperiode(van, tot, antwoord.uitspraak, (*twijfel, *onbekend), antwoord)


def _geheel_onbekend(uitspraak: Uitspraak) -> Iterator[str]:
    """Dates on the path of which nothing is known: they count as of old, and nobody knows whether that is so."""
    bronnen = dict.fromkeys(bron for stap in uitspraak.pad for bron in stap.gelezen)
    plekken = (f"{v.categorie}.{e}" for v, e in bronnen if e in DATUMS and lees_datum(v.lees(e)) == ONBEKEND)
    for plek in dict.fromkeys(plekken):
        yield f"van een gelezen datum ({plek}) is niets bekend: wat toen inging, telt hier als van altijd"


def _dag(dag: int) -> str:
    return str(lees_datum(f"{dag:08}"))
