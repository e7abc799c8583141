"""Who holds gezag when the person lists and the court registers are taken together, on one day.

The derivation gives the beginning; decisions that it does not hold are applied to that in order; then comes what rests
for the time being, and who cannot hold gezag.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graph.rechtspraak import Inschrijving, Maatregel

from ..feiten import Feiten, Register
from ..uitkomst import Uitspraak
from . import geldend
from .artikelen import ARTIKELEN, GEZAGSREGISTER
from .bevoegd import Afgevallen, alleen_bevoegden
from .brp import beginstand, soort_van, van_uitspraak
from .herlezen import Herlezen, herlees
from .houder import Geheel, Houderrol
from .inhoud import TIJDELIJK, VASTSTELLINGEN, WIJZIGINGEN, Ouders
from .opvolging import OPVOLGING_ONBEKEND, Stand, volg_op
from .tijdelijk import laat_rusten
from .werking import zeker_eerder

VAN_EEN_ANDER = (Maatregel.VOOGDIJ, Maatregel.GEZAG_MET_DERDE)
"""When these end, no parent holds gezag again by law: the court provides (1:253v, 1:277, 1:295 BW)."""


@dataclass(frozen=True, slots=True)
class Samenhang:
    """What follows, and how it came about."""

    geheel: Geheel
    stand: Stand
    """After all decisions, before anybody fell away or was suspended."""
    herlezen: Herlezen
    achterhaald: tuple[Inschrijving, ...]
    """Decisions set aside by something that happened later (1:253, 1:229 BW)."""
    ouder_dan_brp: tuple[Inschrijving, ...]
    """Decisions from before the one that the BRP shows, and other than that."""
    afgevallen: tuple[Afgevallen, ...]


def neem_samen(
    uitspraak: Uitspraak,
    register: Register,
    eigen: Sequence[Inschrijving],
    anderen: Sequence[Inschrijving],
    afgelopen: Sequence[Inschrijving],
) -> Samenhang:
    """Take everything together: `eigen` and `anderen` is what has effect, about the child and about others.

    `afgelopen` are decisions about the child that have ended.
    """
    gezien = [i for i in afgelopen if i.maatregel in VASTSTELLINGEN and geldend.is_van_brp(i, uitspraak)]
    herlezen = herlees(uitspraak, register, anderen, () if _opgevolgd(eigen) else gezien)
    feiten = Feiten(uitspraak.lijst, register, uitspraak.peildatum)
    ouders = Ouders(feiten.ouder1.voorkomen, feiten.ouder2.voorkomen)
    begin = beginstand(herlezen.uitspraak)
    beslissingen = [i for i in eigen if i.maatregel in VASTSTELLINGEN | WIJZIGINGEN]
    if herlezen.zonder_uitspraak and (ontvallen := tuple(i for i in gezien if i.maatregel in VAN_EEN_ANDER)):
        begin = Stand((), onduidelijk=OPVOLGING_ONBEKEND, gronden=ontvallen)
    tijdelijk = [i for i in eigen if i.maatregel in TIJDELIJK]
    achterhaald = geldend.achterhaald([*beslissingen, *tijdelijk], feiten, ouders)
    ouder = geldend.ouder_dan_brp(beslissingen, herlezen.uitspraak, begin, ouders)
    over = [i for i in beslissingen if i not in achterhaald and i not in ouder]
    if achterhaald:
        over = [i for i in over if not all(zeker_eerder(i.ingang, later.ingang) for later in achterhaald)]
    stand = volg_op(begin, over, ouders)
    rustend = geldend.nog_tijdelijk([i for i in tijdelijk if i not in achterhaald], herlezen.uitspraak)
    rust = laat_rusten(stand, [*over, *rustend], ouders)
    if not rust.stand.gronden:
        geheel = van_uitspraak(herlezen.uitspraak, herlezen.gronden)
        return Samenhang(geheel, stand, herlezen, achterhaald, ouder, ())
    bevoegden = alleen_bevoegden(rust.stand, register, uitspraak.peildatum, anderen)
    einde = bevoegden.stand
    artikel = _artikel(einde.gronden, bevoegden.artikel)
    geheel = Geheel(
        soort_van(einde),
        einde.houders,
        artikel,
        onbekende_houder=einde.onbekend,
        reden=einde.onduidelijk or _reden(einde, bool(rust.geschorst), bevoegden.afgevallen),
        geschorst=rust.geschorst,
        rust_op=einde.gronden,
    )
    return Samenhang(geheel, stand, herlezen, achterhaald, ouder, bevoegden.afgevallen)


def _opgevolgd(eigen: Sequence[Inschrijving]) -> bool:
    """Whether another decision determines who holds gezag now; then it does not matter what ended."""
    return any(i.maatregel in VASTSTELLINGEN for i in eigen)


def _artikel(gronden: Sequence[Inschrijving], daarna: str | None) -> str:
    """The articles on which the whole rests: of the decisions, of the register, and of what happened to the holders."""
    artikelen = dict.fromkeys((*(ARTIKELEN[i.maatregel] for i in gronden), GEZAGSREGISTER, daarna))
    return "; ".join(artikel for artikel in artikelen if artikel)


def _reden(stand: Stand, geschorst: bool, afgevallen: Sequence[Afgevallen]) -> str | None:
    """Why nobody holds gezag."""
    if stand.houders or stand.onbekend:
        return None
    if afgevallen:
        wie = "OUDER" if all(een.houder.rol is Houderrol.OUDER for een in afgevallen) else "VOOGD"
        return f"{wie}_{afgevallen[0].door}"
    return "GEZAG_GESCHORST" if geschorst else "GEZAG_BEEINDIGD"
