"""The family on one date: who was whose parent, child or partner then, whoever's list tells it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from .aanduiding import in_woorden
from .datum import op_of_voor
from .gelding import begonnen, geldt
from .model import Deelgraaf, Grond, OuderVan, PartnerVan


class Band(NamedTuple):
    """What the records together say about one relation between two persons on the date."""

    gronden: tuple[Grond, ...]
    twijfel: tuple[str, ...] = ()
    """Why the relation itself is doubtful; who is related through it is so too."""
    een_lijst: tuple[str, ...] = ()
    """That only one of the two lists tells of it; this matters to the two persons themselves only."""

    @property
    def onzeker(self) -> tuple[str, ...]:
        """Everything uncertain about the relation."""
        return (*self.twijfel, *self.een_lijst)


def _samen(uitslagen: Iterable[bool | None]) -> bool | None:
    """Yes when any source says yes; else unknown when any does not know; else no."""
    alle = set(uitslagen)
    return True if True in alle else None if None in alle else False


class Familie:
    """A subgraph seen on one date (yyyymmdd)."""

    def __init__(self, graaf: Deelgraaf, peildatum: int) -> None:
        self.graaf = graaf
        self.peildatum = peildatum
        self.ouders: dict[int, dict[int, Band]] = defaultdict(dict)
        """Of each child its parents, with what that rests on."""
        self.kinderen: dict[int, dict[int, Band]] = defaultdict(dict)
        self.partners: dict[int, dict[int, Band]] = defaultdict(dict)
        """Of each person the partners of that day."""
        self.ex_partners: dict[int, dict[int, Band]] = defaultdict(dict)
        self._leg_ouders(graaf.ouder_van)
        self._leg_partners(graaf.partner_van)

    def geboren(self, id_: int) -> bool | None:
        """Whether the person was born by the date."""
        datum = self.graaf.personen[id_].geboortedatum
        return None if datum is None else op_of_voor(datum, self.peildatum)

    def overleden(self, id_: int) -> bool | None:
        """Whether the person had died by the date; None when the date, or the whole person list, is not known."""
        persoon = self.graaf.personen[id_]
        if not persoon.overleden:
            return False if persoon.eigen_lijst else None
        return None if persoon.overlijdensdatum is None else op_of_voor(persoon.overlijdensdatum, self.peildatum)

    def _leg_ouders(self, relaties: Iterable[OuderVan]) -> None:
        per_paar: dict[tuple[int, int], list[Grond]] = defaultdict(list)
        for r in relaties:
            per_paar[r.ouder, r.kind].append(r.grond)
        for (ouder, kind), gronden in per_paar.items():
            oordelen = [geldt(g, self.peildatum) for g in gronden]
            geldige = [g for g, oordeel in zip(gronden, oordelen, strict=True) if oordeel is not False]
            if ouder == kind or not geldige or self.geboren(kind) is False:
                continue
            twijfel = tuple(_twijfel(geldige, _samen(oordelen)))
            band = Band(tuple(geldige), twijfel, self._een_lijst(ouder, kind, gronden))
            self.ouders[kind][ouder] = self.kinderen[ouder][kind] = band

    def _een_lijst(self, ouder: int, kind: int, gronden: list[Grond]) -> tuple[str, ...]:
        """Parenthood that only one of the two lists tells of."""
        volgens_kind = any(g.categorie != "09" for g in gronden)
        if volgens_kind and any(g.categorie == "09" for g in gronden):
            return ()
        wie, ander = ("het kind", ouder) if volgens_kind else ("de ouder", kind)
        bestaat = self.graaf.personen[ander].eigen_lijst
        staart = "" if bestaat else "; de ander heeft geen eigen persoonslijst"
        return (f"alleen volgens de persoonslijst van {wie}{staart}",)

    def _leg_partners(self, relaties: Iterable[PartnerVan]) -> None:
        per_paar: dict[tuple[int, int], list[PartnerVan]] = defaultdict(list)
        for r in relaties:
            een, twee = sorted((r.persoon, r.partner))
            if een != twee:
                per_paar[een, twee].append(r)
        for (een, twee), bronnen in per_paar.items():
            gronden = [r.grond for r in bronnen if begonnen(r.grond, self.peildatum) is not False]
            if not gronden:
                continue
            per_lijst: dict[int, list[bool | None]] = defaultdict(list)
            for r in bronnen:
                per_lijst[r.persoon].append(geldt(r.grond, self.peildatum))
            oordelen = [_samen(uitslagen) for uitslagen in per_lijst.values()]
            in_stand = _samen(oordelen)
            twijfel = _twijfel(gronden, in_stand)
            if self.overleden(een) or self.overleden(twee):
                in_stand = False
            elif True in oordelen and False in oordelen:
                twijfel.append("de persoonslijsten spreken elkaar tegen over het einde van de relatie")
            soort = self.ex_partners if in_stand is False else self.partners
            soort[een][twee] = soort[twee][een] = Band(tuple(gronden), tuple(twijfel))


def _twijfel(gronden: list[Grond], gold: bool | None) -> list[str]:
    """What makes the relation doubtful; `gold` is whether these grounds together say that it held."""
    twijfel = [f"in onderzoek: {in_woorden(grond.in_onderzoek)}" for grond in gronden if grond.in_onderzoek]
    if gold is None:
        twijfel.append("niet te zeggen of de relatie op de peildatum gold: een datum is onbekend")
    return list(dict.fromkeys(twijfel))
