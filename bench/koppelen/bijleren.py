"""Learning the levels that are set by hand as well, from pairs of which nobody says which are right.

For data of others only: at home those levels hold what Dutch family law and many sources know, and generated data do
not. Both files must hold everyone once: whom the model joins one to one is taken as one person, counted, weighed again,
until the same are joined (hard EM). By chance (u) is as among pairs taken at random that are not joined, and what these
never show, as among the other candidates, of all pairs there are.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from resolution.kenmerken import Kenmerken
from resolution.vormen import Vormen, vormen
from resolution.wegen.model import Kenmerkkansen, Model, Niveaukans
from resolution.wegen.vergelijkingen import VERGELIJKINGEN, Vergelijking, kies
from resolution.wegen.weger import Weger

Tweetal = tuple[str, str]
"""Somebody of each of the two files, by key."""
WILLEKEURIG, ZAAD, HOOGSTENS = 200_000, 1, 20
"""Pairs taken at random, their seed, and rounds after which it stops in any case."""
HALF = 0.5
"""Counted for what was never seen: seldom, not impossible."""


def een_op_een(
    model: Model, mensen: Mapping[str, Kenmerken], records: Mapping[str, Kenmerken], paren: Sequence[Tweetal]
) -> dict[str, str]:
    """For each record whom it is: the best fit first, from even odds up, everyone once."""
    weger = Weger(model)
    gewogen = [(-weger.gewicht(mensen[een], records[ander]), een, ander) for een, ander in paren]
    uit: dict[str, str] = {}
    bezet = set[str]()
    for tegengewicht, een, ander in sorted(gewogen):
        if tegengewicht <= 0 and ander not in uit and een not in bezet:
            uit[ander] = een
            bezet.add(een)
    return uit


def leer_bij(
    model: Model, mensen: Mapping[str, Kenmerken], records: Mapping[str, Kenmerken], paren: Sequence[Tweetal]
) -> Model:
    """The model with every level that is set by hand learnt from these files."""
    p = {sleutel: vormen(k) for sleutel, k in mensen.items()}
    q = {sleutel: vormen(k) for sleutel, k in records.items()}
    r = random.Random(ZAAD)
    links, rechts = list(p), list(q)
    willekeurig = [(r.choice(links), r.choice(rechts)) for _ in range(WILLEKEURIG)]
    alle = len(mensen) * len(records)
    samen = een_op_een(model, mensen, records, paren)
    for _ in range(HOOGSTENS):
        zelfde = _tel([(p[een], q[ander]) for ander, een in samen.items()])
        toeval = _tel([(p[een], q[ander]) for een, ander in willekeurig if samen.get(ander) != een])
        anderen = _tel([(p[een], q[ander]) for een, ander in paren if samen.get(ander) != een])
        kansen = [
            (_kansen(v, m), _kansen(v, u) | _nooit_gezien(v, u, rest, alle))
            for v, m, u, rest in zip(VERGELIJKINGEN, zelfde, toeval, anderen, strict=True)
        ]
        model = replace(model, kenmerken=list(map(_met, VERGELIJKINGEN, model.kenmerken, kansen)))
        eerder, samen = samen, een_op_een(model, mensen, records, paren)
        if samen == eerder:
            break
    return model


def _tel(paren: Sequence[tuple[Vormen, Vormen]]) -> list[Counter[int]]:
    """Of each comparison how often each level occurs."""
    kiezers = [kies(v) for v in VERGELIJKINGEN]
    return [Counter(kiezer(p, q) for p, q in paren) for kiezer in kiezers]


def _met(v: Vergelijking, oud: Kenmerkkansen, kansen: tuple[dict[str, float], dict[str, float]]) -> Kenmerkkansen:
    """The levels that are set by hand with these chances, the others as they were."""
    m, u = kansen
    met_de_hand = {niveau.naam for niveau in v.niveaus if niveau.vast}
    nieuw = {naam: Niveaukans(naam, m[naam], u[naam]) for naam in met_de_hand}
    return Kenmerkkansen(v.kenmerk, [nieuw.get(niveau.niveau, niveau) for niveau in oud.niveaus])


def _kansen(v: Vergelijking, telling: Counter[int]) -> dict[str, float]:
    """The share of each level among the pairs about which the comparison says something."""
    sprekend = {plek: niveau.naam for plek, niveau in enumerate(v.niveaus) if not niveau.stil}
    totaal = sum(telling[plek] for plek in sprekend) + HALF * len(sprekend)
    return {naam: (telling[plek] + HALF) / totaal for plek, naam in sprekend.items()}


def _nooit_gezien(v: Vergelijking, toeval: Counter[int], rest: Counter[int], alle: int) -> dict[str, float]:
    return {niveau.naam: (rest[plek] + HALF) / alle for plek, niveau in enumerate(v.niveaus) if not toeval[plek]}
