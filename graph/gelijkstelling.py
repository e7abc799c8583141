"""Who is named without any number is taken for the one other person in the family with the same name and birth date.

A judgement within one family only, so answers must tell of it; across families it belongs to `resolution/`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from .datum import Datum
from .model import Deelgraaf, Persoon


def stel_gelijk(graaf: Deelgraaf) -> tuple[Deelgraaf, frozenset[int]]:
    """The graph with such persons joined, and who thereby stands for more than one mention."""
    gelijk = _zelfde_personen(graaf.personen)
    if not gelijk:
        return graaf, frozenset()

    def wie(id_: int) -> int:
        return gelijk.get(id_, id_)

    samen = replace(
        graaf,
        personen={id_: persoon for id_, persoon in graaf.personen.items() if id_ not in gelijk},
        ouder_van=tuple(r._replace(ouder=wie(r.ouder), kind=wie(r.kind)) for r in graaf.ouder_van),
        partner_van=tuple(r._replace(persoon=wie(r.persoon), partner=wie(r.partner)) for r in graaf.partner_van),
    )
    return samen, frozenset(gelijk.values())


def _zelfde_personen(personen: Mapping[int, Persoon]) -> dict[int, int]:
    """Of persons without a number: for whom they are taken."""
    if all(map(_genummerd, personen.values())):
        return {}
    per_naam: dict[tuple[str, Datum], list[Persoon]] = defaultdict(list)
    for p in sorted(personen.values(), key=lambda persoon: persoon.id):
        if p.naam.geslachtsnaam and p.geboortedatum and p.geboortedatum.volledig:
            per_naam[p.naam.geslachtsnaam, p.geboortedatum].append(p)
    gelijk: dict[int, int] = {}
    for zelfde_naam in per_naam.values():
        genummerd = list(filter(_genummerd, zelfde_naam))
        zonder = [p for p in zelfde_naam if p not in genummerd]
        for p in zonder:
            passend = [q for q in genummerd if _zelfde_voornamen(p, q)]
            passend = passend or [q for q in zonder if q.id < p.id and _zelfde_voornamen(p, q)][:1]
            if len(passend) == 1:
                gelijk[p.id] = gelijk.get(passend[0].id, passend[0].id)
    return gelijk


def _genummerd(persoon: Persoon) -> bool:
    return bool(persoon.burgerservicenummer or persoon.administratienummer)


def _zelfde_voornamen(een: Persoon, ander: Persoon) -> bool:
    return een.naam.voornamen is None or ander.naam.voornamen is None or een.naam.voornamen == ander.naam.voornamen
