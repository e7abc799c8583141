"""Which decision counts: a later one about gezag takes the place of an earlier one, or changes what that left.

A decision that determines who holds gezag ends what was before it. Ending somebody's gezag (1:266 BW) or restoring it
(1:277 BW) leaves that of the other. Two that begin on one day, or of which nobody can say which came first, and that
exclude each other, leave the question open: no article prefers one court decision over another of the same day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from graph.rechtspraak import Hoedanigheid, Inschrijving, Maatregel

from .houder import Houder, Houderrol
from .inhoud import VASTSTELLINGEN, Ouders
from .werking import zeker_eerder

OPVOLGING_ONBEKEND = "OPVOLGING_ONBEKEND"
"""A guardian or third party has gezag no more, and nothing tells who has."""


class Stand(NamedTuple):
    """Who holds gezag after a row of decisions."""

    houders: tuple[Houder, ...]
    onbekend: bool = False
    """Whether there is also somebody whom nothing names."""
    onduidelijk: str | None = None
    """Stable code of why nobody can say who holds gezag."""
    gronden: tuple[Inschrijving, ...] = ()
    """The decisions on which this rests; empty while it is still what the BRP says."""
    tegenstrijdig: tuple[Inschrijving, ...] = ()
    """Decisions that exclude each other."""

    @property
    def wie_zijn(self) -> frozenset[object]:
        """What tells the holders apart."""
        return frozenset(h.wie for h in self.houders)

    @property
    def wie(self) -> tuple[object, ...]:
        """What tells two situations apart, however names are written."""
        return self.wie_zijn, self.onbekend, self.onduidelijk


def volg_op(begin: Stand, beslissingen: Sequence[Inschrijving], ouders: Ouders) -> Stand:
    """The situation after these decisions, from the oldest to the newest; their order here does not matter."""
    stand = begin
    for gelijktijdig in groepen(beslissingen):
        stand = _pas_toe(stand, gelijktijdig, ouders)
    return stand


def groepen(beslissingen: Sequence[Inschrijving]) -> Iterator[list[Inschrijving]]:
    """Decisions in order of their effect; those of which nobody can say which came first stand together."""
    groep: list[Inschrijving] = []
    for een in sorted(beslissingen, key=lambda i: (i.ingang.vroegst, i.verwijzing)):
        if groep and all(zeker_eerder(eerder.ingang, een.ingang) for eerder in groep):
            yield groep
            groep = []
        groep.append(een)
    if groep:
        yield groep


def _pas_toe(stand: Stand, groep: Sequence[Inschrijving], ouders: Ouders) -> Stand:
    """What changes first, then what determines: ending and appointing often stand in one decision of one day."""
    wijzigingen = [i for i in groep if i.maatregel not in VASTSTELLINGEN]
    vast = [i for i in groep if i.maatregel in VASTSTELLINGEN]
    for een in sorted(wijzigingen, key=lambda i: (i.maatregel is Maatregel.HERSTEL, i.verwijzing)):
        stand = _herstel(stand, een, ouders) if een.maatregel is Maatregel.HERSTEL else _beeindig(stand, een, ouders)
    if not vast:
        return _botsend(stand, wijzigingen, ouders)
    standen = [_vastgesteld(i, ouders) for i in vast]
    if len({s.wie for s in standen}) > 1:
        return Stand((), onduidelijk="TEGENSTRIJDIGE_BESLISSINGEN", gronden=tuple(vast), tegenstrijdig=tuple(vast))
    nieuw = standen[0]._replace(gronden=tuple(vast))
    houders = {h.wie for h in nieuw.houders}
    botst = [
        i
        for i in wijzigingen
        if any((h.wie in houders) is not (i.maatregel is Maatregel.HERSTEL) for h in ouders.verliezers(i) if _ouder(h))
    ]
    if botst and nieuw.onduidelijk is None:
        alle = (*vast, *botst)
        return Stand((), onduidelijk="TEGENSTRIJDIGE_BESLISSINGEN", gronden=alle, tegenstrijdig=alle)
    return nieuw


def _botsend(stand: Stand, wijzigingen: Sequence[Inschrijving], ouders: Ouders) -> Stand:
    """Ended and restored on one day: nobody can say."""
    per_soort = {
        herstel: {
            h.wie for i in wijzigingen if (i.maatregel is Maatregel.HERSTEL) is herstel for h in ouders.verliezers(i)
        }
        for herstel in (True, False)
    }
    if per_soort[True].isdisjoint(per_soort[False]):
        return stand
    alle = tuple(wijzigingen)
    return Stand((), onduidelijk="TEGENSTRIJDIGE_BESLISSINGEN", gronden=alle, tegenstrijdig=alle)


def _vastgesteld(inschrijving: Inschrijving, ouders: Ouders) -> Stand:
    houders = ouders.vastgesteld(inschrijving)
    if houders is None:
        return Stand((), onduidelijk="BESLISSING_ONVOLLEDIG")
    zonder_derde = all(h.rol is Houderrol.OUDER for h in houders)
    derde_ontbreekt = inschrijving.maatregel is Maatregel.GEZAG_MET_DERDE and zonder_derde
    return Stand(houders, onbekend=derde_ontbreekt or not houders)


def _beeindig(stand: Stand, inschrijving: Inschrijving, ouders: Ouders) -> Stand:
    """Somebody's gezag ends; another who holds it goes on alone (1:274 BW), else there is a guardian (1:275 BW)."""
    gronden = (*stand.gronden, inschrijving)
    weg = {h.wie for h in ouders.verliezers(inschrijving)}
    if stand.onduidelijk or stand.tegenstrijdig:
        return stand
    if not weg:
        if len(stand.houders) > 1:
            return Stand((), onduidelijk="BESLISSING_ONVOLLEDIG", gronden=gronden)
        weg = {h.wie for h in stand.houders}
    over = tuple(h for h in stand.houders if h.wie not in weg)
    if stand.onbekend and any(not _ouder(h) and h.wie not in stand.wie_zijn for h in ouders.verliezers(inschrijving)):
        return _onbekende_weg(stand, over, gronden)
    voogden: tuple[Houder, ...] = ()
    if any(_ouder(h) for h in ouders.verliezers(inschrijving)):
        voogden = ouders.genoemd(inschrijving, Hoedanigheid.VOOGD, Hoedanigheid.INSTELLING)
    if len(over) == len(stand.houders) and (over or not voogden):
        return stand
    if not stand.onbekend:
        over = zonder_ouder_voogd(over)
    return Stand(over or voogden, stand.onbekend, gronden=gronden)


def _onbekende_weg(stand: Stand, over: tuple[Houder, ...], gronden: tuple[Inschrijving, ...]) -> Stand:
    """The gezag ended of somebody who can be the one that nothing named: the third party with a parent is one person,
    of guardians there may be another.
    """
    if any(_ouder(h) for h in stand.houders):
        return Stand(over, gronden=gronden)
    return Stand((), onduidelijk="BESLISSING_ONVOLLEDIG", gronden=gronden)


def zonder_ouder_voogd(houders: tuple[Houder, ...]) -> tuple[Houder, ...]:
    """Who held gezag together with a parent is guardian where no parent does (1:245 lid 3 BW)."""
    if houders and all(h.rol is Houderrol.NIET_OUDER for h in houders):
        return tuple(h._replace(rol=Houderrol.VOOGD) for h in houders)
    return houders


def _herstel(stand: Stand, inschrijving: Inschrijving, ouders: Ouders) -> Stand:
    """A parent holds gezag again (1:277 BW): beside the other parent, or in place of a guardian."""
    terug = tuple(h for h in ouders.verliezers(inschrijving) if _ouder(h))
    nieuw = tuple(h for h in terug if h.wie not in {een.wie for een in stand.houders})
    if stand.onduidelijk not in (None, OPVOLGING_ONBEKEND) or not nieuw:
        return stand
    naast = tuple(h for h in stand.houders if _ouder(h))
    return Stand((*naast, *nieuw), gronden=(*stand.gronden, inschrijving))


def _ouder(houder: Houder) -> bool:
    return houder.rol is Houderrol.OUDER
