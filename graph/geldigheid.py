"""A person list as it was valid on a date in the past: later facts taken away, earlier ones brought back.

What was corrected since (84.10) stays corrected: the question is what held then, as we know it now. A date that is
partly unknown counts as early as possible, as everywhere in the derivation of gezag.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .persoonslijst import ALLEEN_ACTUEEL, ONJUIST, OP_EEN_DAG, Persoonslijst, naar_getal

Elementen = Mapping[str, Any]
Stapel = Sequence[Elementen]


def op_datum(lijst: Persoonslijst, peildatum: int) -> Persoonslijst | None:
    """The list as it was valid on `peildatum` (yyyymmdd); None when the person was not yet born.

    Of a list without history nobody knows: of that only whose it is stays.
    """
    persoon = lijst.actueel("01")
    geboren = persoon.getal("03.10") if persoon else None
    if geboren is not None and geboren > peildatum:
        return None
    if lijst.beperkt:
        return Persoonslijst({"01": lijst.inhoud["01"], ALLEEN_ACTUEEL: OP_EEN_DAG}, lijst.bron)
    inhoud: dict[str, list[Stapel]] = {}
    for categorie, stapels in lijst.inhoud.items():
        knip = _PER_CATEGORIE.get(categorie, _geldig)
        inhoud[categorie] = [over for stapel in stapels if (over := knip(stapel, peildatum))]
    return Persoonslijst({c: s for c, s in inhoud.items() if s}, lijst.bron)


def lijsten_op(lijsten: Sequence[Persoonslijst], dag: int, vandaag: int) -> Sequence[Persoonslijst]:
    """The lists as they count on a day: today as they are, future dates included; before that as they were then."""
    if dag >= vandaag:
        return lijsten
    return [toen for lijst in lijsten if (toen := op_datum(lijst, dag)) is not None]


def _na(voorkomen: Elementen, element: str, peildatum: int) -> bool:
    """Whether the element gives a date after the day asked about."""
    datum = naar_getal(voorkomen.get(element))
    return datum is not None and datum > peildatum


def _op_volgorde(stapel: Stapel) -> list[Elementen]:
    return sorted(stapel, key=lambda v: v.get("volgnr", 0))


def _hernummer(voorkomens: Sequence[Elementen]) -> Stapel:
    """The newest that is left, and was not incorrect, becomes the current one."""
    juist = [v for v in voorkomens if not v.get(ONJUIST)]
    if not juist:
        return ()
    eerste = juist[0].get("volgnr", 0)
    return [{**v, "volgnr": v.get("volgnr", 0) - eerste} for v in juist]


def _geldig(stapel: Stapel, peildatum: int) -> Stapel:
    """Occurrences that had become valid (85.10); a newer one that had not gives way to the one before it."""
    over = [v for v in _op_volgorde(stapel) if not _na(v, "85.10", peildatum)]
    if len(over) == len(stapel):
        return stapel
    return _hernummer(over)


def _persoon(stapel: Stapel, peildatum: int) -> Stapel:
    """Somebody who was born has been somebody since: without an older occurrence the oldest one stands."""
    return _geldig(stapel, peildatum) or _hernummer([v for v in _op_volgorde(stapel) if not v.get(ONJUIST)][-1:])


def _ouder(stapel: Stapel, peildatum: int) -> Stapel:
    """A parent, from the day the family relation took effect (62.10); before that the one before, or none."""
    alle = _op_volgorde(stapel)
    over = [v for v in alle if not _na(v, "62.10", peildatum) and not _na(v, "85.10", peildatum)]
    if len(over) == len(stapel):
        return stapel
    return _hernummer(over) or [_nog_geen_ouder(v) for v in alle[-1:]]


def _nog_geen_ouder(voorkomen: Elementen) -> Elementen:
    """The occurrence emptied, but for its place, its correction and its validity."""
    return {e: w for e, w in voorkomen.items() if e in ("volgnr", ONJUIST, "85.10")} | {"85.10": "00000000"}


def _huwelijk(stapel: Stapel, peildatum: int) -> Stapel:
    """A marriage or partnership that had begun (06.10); an end (07.10) that was yet to come is taken away."""
    over: list[Elementen] = []
    for v in _op_volgorde(stapel):
        if _na(v, "06.10", peildatum) or ("06.10" not in v and "07.10" not in v and _na(v, "85.10", peildatum)):
            continue
        if not _na(v, "07.10", peildatum):
            over.append(v)
        elif "06.10" in v:
            over.append({e: w for e, w in v.items() if not e.startswith("07.")})
    return _hernummer(over) if len(over) < len(stapel) else over


def _inschrijving(stapel: Stapel, peildatum: int) -> Stapel:
    """A death, emigration or other suspension (67.10) that was yet to come is taken away."""
    return [
        {e: w for e, w in v.items() if not e.startswith("67.")} if _na(v, "67.10", peildatum) else v for v in stapel
    ]


def _verblijf(stapel: Stapel, peildatum: int) -> Stapel:
    """The address that held: valid by then, and a return from abroad (14.20) that was yet to come taken away."""
    return [
        {e: w for e, w in v.items() if e != "14.20"} if _na(v, "14.20", peildatum) else v
        for v in _geldig(stapel, peildatum)
    ]


_PER_CATEGORIE: dict[str, Callable[[Stapel, int], Stapel]] = {
    "01": _persoon,
    "02": _ouder,
    "03": _ouder,
    "05": _huwelijk,
    "07": _inschrijving,
    "08": _verblijf,
}
