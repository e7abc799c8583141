"""Which decisions still count beside the BRP: not what a later event set aside, nor what came before the BRP's own."""

from __future__ import annotations

from collections.abc import Sequence

from graph.datum import Datum
from graph.rechtspraak import Inschrijving, Maatregel

from .. import rechter
from ..feiten import Feiten, OnverwachteGegevens
from ..kanttekeningen.lezen import volgens_rechter
from ..uitkomst import Uitspraak
from .brp import brp_datum, zelfde_gezag
from .herlezen import met_gezagsverhouding
from .houder import Houderrol
from .inhoud import VASTSTELLINGEN, Ouders
from .opvolging import Stand, volg_op
from .werking import verlengd_na, zeker_eerder

DERDE = "D"


def is_van_brp(inschrijving: Inschrijving, uitspraak: Uitspraak) -> bool:
    """Whether this inscription can be the decision that the BRP shows: not of another day."""
    datum = brp_datum(uitspraak)
    if datum is None or volgens_rechter(uitspraak) not in _codes(inschrijving):
        return False
    data = (inschrijving.ingang, inschrijving.uitspraak)
    return any(not zeker_eerder(een, datum) and not zeker_eerder(datum, een) for een in data)


def _codes(inschrijving: Inschrijving) -> tuple[str, ...]:
    """How the BRP would show a decision (32.10)."""
    return {
        Maatregel.GEZAG_EEN_OUDER: ("1", "2"),
        Maatregel.GEZAMENLIJK_GEZAG: ("12",),
        Maatregel.AANTEKENING_GEZAMENLIJK_GEZAG: ("12",),
        Maatregel.GEZAG_MET_DERDE: ("1D", "2D"),
        Maatregel.VOOGDIJ: ("D",),
    }.get(inschrijving.maatregel, ())


def achterhaald(beslissingen: Sequence[Inschrijving], feiten: Feiten, ouders: Ouders) -> tuple[Inschrijving, ...]:
    """Decisions that a later marriage of the parents or an adoption set aside (D5 of the derivation).

    An adoption sets aside all that was decided about the gezag of before (1:229 BW). Marrying again sets aside who got
    gezag, but does not bring back what was ended before that marriage (1:253 lid 1, 1:266 BW).
    """
    beeindigd = [i.ingang for i in beslissingen if i.maatregel is Maatregel.GEZAGSBEEINDIGING]
    uit: list[Inschrijving] = []
    for een in beslissingen:
        code = _code(een, ouders)
        door_adoptie = _door_later(DERDE, een.ingang, feiten)
        hertrouwd = een.maatregel in VASTSTELLINGEN and _door_later(code, een.ingang, feiten)
        if door_adoptie or (hertrouwd and not any(_door_later(code, einde, feiten) for einde in beeindigd)):
            uit.append(een)
    return tuple(uit)


def _code(inschrijving: Inschrijving, ouders: Ouders) -> str:
    """How the BRP would show who got gezag (32.10); of a third party when it is not parents only."""
    houders = ouders.vastgesteld(inschrijving) or ()
    return {1: "1", 2: "12"}.get(len(houders), DERDE) if all(h.rol is Houderrol.OUDER for h in houders) else DERDE


def _door_later(code: str, ingang: Datum, feiten: Feiten) -> bool:
    """Whether something set aside a decision that the BRP would show so, from that day; of `DERDE` only an adoption."""
    lijst = met_gezagsverhouding(feiten.kind, {"32.10": code, "85.10": ingang.lo3})
    try:
        return rechter.achterhaald(Feiten(lijst, feiten.register, feiten.peildatum), code).waarde is True
    except OnverwachteGegevens:
        return False


def ouder_dan_brp(
    beslissingen: Sequence[Inschrijving], uitspraak: Uitspraak, brp: Stand, ouders: Ouders
) -> tuple[Inschrijving, ...]:
    """Decisions that the one in the BRP came after; those that say the same, and more, are no such."""
    datum = brp_datum(uitspraak)
    if datum is None:
        return ()
    eerder = [i for i in beslissingen if zeker_eerder(i.ingang, datum)]
    return tuple(i for i in eerder if not zelfde_gezag(brp, volg_op(Stand(()), [i], ouders)))


def nog_tijdelijk(tijdelijk: Sequence[Inschrijving], uitspraak: Uitspraak) -> list[Inschrijving]:
    """Suspensions and provisional guardianships but for those past their term when the BRP shows a later decision."""
    datum = brp_datum(uitspraak)
    if datum is None:
        return list(tijdelijk)
    return [i for i in tijdelijk if not (_over_termijn(i, uitspraak.peildatum) and zeker_eerder(i.ingang, datum))]


def _over_termijn(inschrijving: Inschrijving, dag: int) -> bool:
    uiterste = verlengd_na(inschrijving)
    return uiterste is not None and uiterste <= dag
