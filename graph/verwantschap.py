"""How two people are related on a date: the shortest paths between them, what Dutch calls it, and how sure it is.

Kinship and affinity are those of art. 1:3 BW: affinity outlives the marriage, and the dead remain relatives.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice, pairwise, product

import networkx as nx

from .datum import op_of_voor
from .gelding import begonnen, geeindigd, geldt
from .gelijkstelling import stel_gelijk
from .model import Deelgraaf, Grond, OuderVan, PartnerVan
from .persoonslijst import Bronverwijzing
from .verwantschapsnaam import Kring, Pad, Schakel, Stap, is_bloedverwantschap, verwantschapsnaam, vorm

MEESTE_ANTWOORDEN = 10
"""How many names are given; blood relations are given in any case."""
MEESTE_PADEN = 100
"""How many equally short paths are looked at; entangled families have very many that say the same."""

KINDSLIJST = ("02", "03")
"""Categories in which the child's own list names a parent."""
Ouderrelaties = list[tuple[int, int, list[OuderVan]]]
Schakels = dict[tuple[int, int, Stap], Schakel]


@dataclass(frozen=True, slots=True)
class Verwantschap:
    """What b is of a, by one name."""

    naam: str
    """In Dutch: "b is a's `naam`", for example `halfzus via de vader`."""
    paden: tuple[Pad, ...] = ()
    """Every shortest path with this name, from a to b; full siblings have two. Empty only when a is b."""
    onzeker: tuple[str, ...] = ()
    """Why the answer may be wrong, in words; empty when nothing casts doubt on it."""

    @property
    def pad(self) -> Pad:
        """The first of the paths; empty when a is b."""
        return self.paden[0] if self.paden else ()

    @property
    def gronden(self) -> tuple[Grond, ...]:
        """Everything the answer rests on, each once."""
        schakels = chain.from_iterable(self.paden)
        return tuple(dict.fromkeys(chain.from_iterable(schakel.gronden for schakel in schakels)))


def verwantschap(graaf: Deelgraaf, a: int, b: int, peildatum: int) -> tuple[Verwantschap, ...]:
    """What b is of a on the peildatum (yyyymmdd), shortest path first and at equal length blood first.

    Gives every name that a shortest path has, and besides, when that is longer, the closest blood relation: cousins
    who married are both. An empty tuple: the graph as given holds no path; somebody unknown to it is no error.
    """
    if a == b:
        return (Verwantschap("dezelfde persoon"),)
    graaf, _ = stel_gelijk(graaf)
    ouderrelaties = list(_ouderrelaties(graaf, peildatum))
    familie = _familie(graaf, ouderrelaties, peildatum)
    schakels = _schakels(graaf, ouderrelaties, familie)
    opwaarts: nx.DiGraph[int] = nx.DiGraph()
    opwaarts.add_edges_from((van, naar) for van, naar, stap in schakels if stap is Stap.OUDER)
    kringen = {p for groep in nx.strongly_connected_components(opwaarts) if len(groep) > 1 for p in groep}

    benoemd: defaultdict[str, dict[Pad, None]] = defaultdict(dict)
    paden = [*_bloedpaden(opwaarts, schakels, a, b), *_paden(schakels, a, b)]
    for pad in sorted(paden, key=_volgorde):
        naam = verwantschapsnaam(pad, familie)
        if naam in benoemd or len(benoemd) < MEESTE_ANTWOORDEN or is_bloedverwantschap(pad):
            benoemd[naam][pad] = None
    return tuple(
        Verwantschap(naam, tuple(zo), tuple(dict.fromkeys(_twijfel(zo, familie, kringen))))
        for naam, zo in benoemd.items()
    )


def _bloedpaden(opwaarts: nx.DiGraph[int], schakels: Schakels, a: int, b: int) -> list[Pad]:
    """The shortest ways up from a to an ancestor shared with b (or b, or a itself) and down again."""
    if a not in opwaarts or b not in opwaarts:
        return []
    boven_a = nx.single_source_shortest_path_length(opwaarts, a)
    boven_b = nx.single_source_shortest_path_length(opwaarts, b)
    afstand = {gedeeld: boven_a[gedeeld] + boven_b[gedeeld] for gedeeld in boven_a.keys() & boven_b.keys()}
    kortst = min(afstand.values(), default=0)
    return list(
        islice(
            (
                tuple(schakels[van, naar, Stap.OUDER] for van, naar in pairwise(heen))
                + tuple(schakels[van, naar, Stap.KIND] for van, naar in pairwise(reversed(terug)))
                for gedeeld in sorted(afstand)
                if afstand[gedeeld] == kortst
                for heen in nx.all_shortest_paths(opwaarts, a, gedeeld)
                for terug in nx.all_shortest_paths(opwaarts, b, gedeeld)
            ),
            MEESTE_PADEN,
        )
    )


def _paden(schakels: Schakels, a: int, b: int) -> list[Pad]:
    """The shortest paths along relations of any kind."""
    tussen: defaultdict[tuple[int, int], list[Schakel]] = defaultdict(list)
    for (van, naar, _), schakel in schakels.items():
        tussen[van, naar].append(schakel)
    alles: nx.DiGraph[int] = nx.DiGraph()
    alles.add_edges_from(tussen)
    if a not in alles or b not in alles or not nx.has_path(alles, a, b):
        return []
    langs = nx.all_shortest_paths(alles, a, b)
    gekozen = (product(*(tussen[stap] for stap in pairwise(personen))) for personen in langs)
    return list(islice(chain.from_iterable(gekozen), MEESTE_PADEN))


def _volgorde(pad: Pad) -> tuple[int, bool, tuple[int, ...]]:
    return len(pad), not is_bloedverwantschap(pad), tuple(schakel.naar for schakel in pad)


def _twijfel(paden: Iterable[Pad], familie: Kring, kringen: set[int]) -> Iterator[str]:
    for pad in paden:
        for schakel in pad:
            yield from schakel.onzeker
        for persoon in (pad[0].van, *(schakel.naar for schakel in pad)):
            if persoon in kringen:
                yield f"{_naam(familie, persoon)} is volgens de lijsten een eigen voorouder"
        een, ander = pad[0].van, pad[-1].naar
        if vorm(pad) == "ok" and not familie.volle(een, ander):
            for persoon in sorted((een, ander)):
                if len(familie.ouders[persoon]) < 2:
                    yield f"de andere ouder van {_naam(familie, persoon)} is niet bekend en kan dezelfde zijn"


def _familie(graaf: Deelgraaf, ouderrelaties: Ouderrelaties, peildatum: int) -> Kring:
    ouders: defaultdict[int, set[int]] = defaultdict(set)
    for ouder, kind, _ in ouderrelaties:
        ouders[kind].add(ouder)
    return Kring(graaf.personen, {kind: frozenset(van) for kind, van in ouders.items()}, peildatum)


def _schakels(graaf: Deelgraaf, ouderrelaties: Ouderrelaties, familie: Kring) -> Schakels:
    """Every relation that holds on the peildatum, or did for partners, from both sides."""
    gevonden: list[Schakel] = []
    for ouder, kind, relaties in ouderrelaties:
        gronden = _op_volgorde(
            relatie.grond for relatie in relaties if geldt(relatie.grond, familie.peildatum) is not False
        )
        wat = f"de ouderrelatie van {_naam(familie, ouder)} en {_naam(familie, kind)}"
        lijsten = {kind if relatie.grond.categorie in KINDSLIJST else ouder for relatie in relaties}
        onzeker = _onzeker(wat, gronden, {ouder, kind} - lijsten, familie)
        gevonden.append(Schakel(kind, ouder, Stap.OUDER, gronden, onzeker=onzeker))
        gevonden.append(Schakel(ouder, kind, Stap.KIND, gronden, onzeker=onzeker))
    paren: defaultdict[tuple[int, int], list[PartnerVan]] = defaultdict(list)
    for relatie in sorted(graaf.partner_van, key=lambda relatie: _plaats(relatie.grond)):
        if relatie.persoon != relatie.partner and begonnen(relatie.grond, familie.peildatum) is not False:
            paren[min(relatie.persoon, relatie.partner), max(relatie.persoon, relatie.partner)].append(relatie)
    for (een, ander), partnerrelaties in paren.items():
        gevonden.extend(_partners(een, ander, partnerrelaties, familie))
    return {(schakel.van, schakel.naar, schakel.stap): schakel for schakel in gevonden}


def _ouderrelaties(graaf: Deelgraaf, peildatum: int) -> Iterator[tuple[int, int, list[OuderVan]]]:
    """Each parent and child on the date, with what has not ended by then.

    The child's list knows since when somebody is its parent; the date of a parent's entry is that of the entry only.
    """
    paren: defaultdict[tuple[int, int], list[OuderVan]] = defaultdict(list)
    for relatie in graaf.ouder_van:
        if relatie.ouder != relatie.kind:
            paren[relatie.ouder, relatie.kind].append(relatie)
    for (ouder, kind), relaties in paren.items():
        geboren = graaf.personen[kind].geboortedatum if kind in graaf.personen else None
        if geboren and op_of_voor(geboren, peildatum) is False:
            continue
        van_kind = [relatie for relatie in relaties if relatie.grond.categorie in KINDSLIJST]
        if any(geldt(relatie.grond, peildatum) is not False for relatie in van_kind or relaties):
            yield ouder, kind, [relatie for relatie in relaties if geeindigd(relatie.grond, peildatum) is not True]


def _partners(een: int, ander: int, relaties: list[PartnerVan], familie: Kring) -> Iterator[Schakel]:
    """One marriage or partnership from both sides; an end that only one list tells of counts, and is doubtful."""
    peildatum = familie.peildatum
    lopend = [relatie for relatie in relaties if geeindigd(relatie.grond, peildatum) is False]
    sinds = max((_sinds(relatie) for relatie in lopend), default=0)
    volgens = {relatie.persoon for relatie in lopend}
    tegenspraak = [
        relatie
        for relatie in relaties
        if relatie not in lopend and relatie.persoon not in volgens
        if relatie.grond.tot is None or not relatie.grond.tot.laatst <= sinds
    ]
    tellen = lopend if lopend and not tegenspraak else relaties
    laatste = max(tegenspraak or tellen, key=_sinds)
    gronden = _op_volgorde(relatie.grond for relatie in tellen)
    overlijdens = [familie.personen[p].overlijdensdatum for p in (een, ander) if familie.overleden(p)]
    stap, einde = Stap.PARTNER, None
    if tellen is not lopend:
        door_overlijden = laatste.reden_einde == "O" or (not laatste.reden_einde and laatste.grond.tot in overlijdens)
        stap, einde = Stap.VERWEDUWD if door_overlijden else Stap.EX_PARTNER, laatste.grond.tot
    elif overlijdens:
        stap, einde = Stap.VERWEDUWD, min((datum for datum in overlijdens if datum), default=None)

    wat = f"het huwelijk of partnerschap van {_naam(familie, een)} en {_naam(familie, ander)}"
    onzeker = _onzeker(wat, gronden, {een, ander} - {relatie.persoon for relatie in tellen}, familie)
    if lopend and tegenspraak and stap is Stap.EX_PARTNER:
        onzeker += (f"{wat} is volgens maar een van de twee lijsten geëindigd",)
    if stap is Stap.EX_PARTNER and laatste.reden_einde == "N":
        onzeker += (f"{wat} is nietig verklaard en geldt als nooit gesloten (art. 1:77 BW)",)
    yield Schakel(een, ander, stap, gronden, laatste.soort, einde, onzeker)
    yield Schakel(ander, een, stap, gronden, laatste.soort, einde, onzeker)


def _onzeker(wat: str, gronden: tuple[Grond, ...], zwijgt: set[int], familie: Kring) -> tuple[str, ...]:
    """What casts doubt on one relation; `zwijgt` are those whose list, if there is one, does not tell of it."""
    peildatum = familie.peildatum
    redenen = [f"{wat} is in onderzoek ({grond.in_onderzoek})" for grond in gronden if grond.in_onderzoek]
    for wanneer, geweest in (("begin", begonnen), ("einde", geeindigd)):
        antwoorden = {geweest(grond, peildatum) for grond in gronden}
        if antwoorden == {None}:
            redenen.append(f"van {wat} is niet bekend of het {wanneer} voor de peildatum ligt")
    if any(persoon in familie.personen and familie.personen[persoon].eigen_lijst for persoon in zwijgt):
        redenen.append(f"{wat} staat maar op een van de twee lijsten")
    return tuple(dict.fromkeys(redenen))


def _sinds(relatie: PartnerVan) -> int:
    return relatie.grond.sinds.vroegst if relatie.grond.sinds else 0


def _op_volgorde(gronden: Iterable[Grond]) -> tuple[Grond, ...]:
    return tuple(sorted(set(gronden), key=_plaats))


def _plaats(grond: Grond) -> tuple[Bronverwijzing, str, int, int]:
    return grond.bron, grond.categorie, grond.stapel, grond.volgnr


def _naam(familie: Kring, persoon: int) -> str:
    return str(familie.personen[persoon].naam) if persoon in familie.personen else "naam onbekend"
