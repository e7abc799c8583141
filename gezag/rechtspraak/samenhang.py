"""Who holds gezag when the person lists and the court registers are taken together, on one day.

The derivation gives the beginning; decisions that it does not hold are applied to that in order; then comes what rests
for the time being, and who cannot hold gezag.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graph.datum import Datum, lees_datum
from graph.rechtspraak import Inschrijving, Maatregel

from .. import rechter
from ..feiten import Feiten, OnverwachteGegevens, Register
from ..kanttekeningen.lezen import volgens_rechter
from ..uitkomst import Soort, Uitspraak
from .artikelen import ARTIKELEN, GEZAGSREGISTER
from .bevoegd import Afgevallen, alleen_bevoegden
from .herlezen import Herlezen, herlees, met_gezagsverhouding
from .houder import Geheel, Houder, Houderrol
from .inhoud import TIJDELIJK, VASTSTELLINGEN, WIJZIGINGEN, Ouders
from .opvolging import Stand, volg_op
from .tijdelijk import laat_rusten
from .werking import zeker_eerder

TWEE = 2


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
    gezien = [i for i in afgelopen if i.maatregel in VASTSTELLINGEN and _is_van_brp(i, uitspraak)]
    herlezen = herlees(uitspraak, register, anderen, () if _opgevolgd(eigen) else gezien)
    feiten = Feiten(uitspraak.lijst, register, uitspraak.peildatum)
    ouders = Ouders(feiten.ouder1.voorkomen, feiten.ouder2.voorkomen)
    begin = beginstand(herlezen.uitspraak)
    beslissingen = [i for i in eigen if i.maatregel in VASTSTELLINGEN | WIJZIGINGEN]
    achterhaald = _achterhaald(beslissingen, feiten, ouders)
    ouder = _ouder_dan_brp(beslissingen, herlezen.uitspraak, begin, ouders)
    over = [i for i in beslissingen if i not in achterhaald and i not in ouder]
    if achterhaald:
        over = [i for i in over if not all(zeker_eerder(i.ingang, later.ingang) for later in achterhaald)]
    stand = volg_op(begin, over, ouders)
    tijdelijk = [*over, *(i for i in eigen if i.maatregel in TIJDELIJK)]
    rust = laat_rusten(stand, tijdelijk, ouders)
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


def van_uitspraak(uitspraak: Uitspraak, gronden: tuple[Inschrijving, ...] = ()) -> Geheel:
    """The derivation itself, in the form of the whole."""
    uitkomst = uitspraak.uitkomst
    stand = beginstand(uitspraak)
    return Geheel(
        uitkomst.soort,
        stand.houders,
        uitkomst.artikel,
        stand.onbekend,
        uitkomst.reden,
        uitkomst.ontbrekend,
        (),
        gronden,
    )


def beginstand(uitspraak: Uitspraak) -> Stand:
    """Who holds gezag by the derivation."""
    uitkomst = uitspraak.uitkomst
    derde = Houderrol.VOOGD if uitkomst.soort is Soort.VOOGDIJ else Houderrol.NIET_OUDER
    houders = (
        *(Houder(Houderrol.OUDER, v) for v in uitkomst.ouders),
        *(Houder(derde, v) for v in uitkomst.derden),
    )
    onbekend = uitkomst.onbekende_derde or (uitkomst.soort is Soort.VOOGDIJ and not uitkomst.derden)
    onduidelijk = uitkomst.reden if uitkomst.soort is Soort.NIET_TE_BEPALEN else None
    return Stand(houders, onbekend, onduidelijk)


def soort_van(stand: Stand) -> Soort:
    """The kind of outcome, in the words of the derivation."""
    if stand.onduidelijk:
        return Soort.NIET_TE_BEPALEN
    rollen = [h.rol for h in stand.houders]
    ouders = rollen.count(Houderrol.OUDER)
    if Houderrol.VOOGD in rollen or Houderrol.VOORLOPIGE_VOOGD in rollen or (stand.onbekend and not ouders):
        return Soort.VOOGDIJ
    if not rollen:
        return Soort.TIJDELIJK_GEEN
    if Houderrol.NIET_OUDER in rollen or stand.onbekend:
        return Soort.GEZAMENLIJK
    return Soort.GEZAMENLIJK_OUDERLIJK if ouders >= TWEE else Soort.EENHOOFDIG


def brp_datum(uitspraak: Uitspraak) -> Datum | None:
    """Since when the decision counts that the BRP shows; None when the outcome does not rest on one."""
    gezagsverhouding = uitspraak.lijst.actueel("11")
    if volgens_rechter(uitspraak) is None or gezagsverhouding is None:
        return None
    return lees_datum(gezagsverhouding.lees("85.10"))


def zelfde_gezag(brp: Stand, beslissing: Stand) -> bool:
    """Whether a decision says what the BRP says, as far as the BRP says it: it may name whom the BRP does not."""
    if brp.wie == beslissing.wie:
        return True
    if not brp.onbekend or brp.onduidelijk or beslissing.onduidelijk or soort_van(brp) is not soort_van(beslissing):
        return False
    return {h.wie for h in brp.houders} <= {h.wie for h in beslissing.houders}


def _is_van_brp(inschrijving: Inschrijving, uitspraak: Uitspraak) -> bool:
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


def _opgevolgd(eigen: Sequence[Inschrijving]) -> bool:
    """Whether another decision determines who holds gezag now; then it does not matter what ended."""
    return any(i.maatregel in VASTSTELLINGEN for i in eigen)


def _achterhaald(beslissingen: Sequence[Inschrijving], feiten: Feiten, ouders: Ouders) -> tuple[Inschrijving, ...]:
    """Decisions that a later marriage of the parents or an adoption set aside (D5 of the derivation).

    After gezag was ended (1:266 BW), marrying again does not bring it back.
    """
    if any(i.maatregel is Maatregel.GEZAGSBEEINDIGING for i in beslissingen):
        return ()
    return tuple(i for i in beslissingen if i.maatregel in VASTSTELLINGEN and _door_later(i, feiten, ouders))


def _door_later(inschrijving: Inschrijving, feiten: Feiten, ouders: Ouders) -> bool:
    houders = ouders.vastgesteld(inschrijving) or ()
    code = {1: "1", 2: "12"}.get(len(houders), "D") if all(h.rol is Houderrol.OUDER for h in houders) else "D"
    lijst = met_gezagsverhouding(feiten.kind, {"32.10": code, "85.10": inschrijving.ingang.lo3})
    try:
        return rechter.achterhaald(Feiten(lijst, feiten.register, feiten.peildatum), code).waarde is True
    except OnverwachteGegevens:
        return False


def _ouder_dan_brp(
    beslissingen: Sequence[Inschrijving], uitspraak: Uitspraak, brp: Stand, ouders: Ouders
) -> tuple[Inschrijving, ...]:
    """Decisions that the one in the BRP came after; those that say the same, and more, are no such."""
    datum = brp_datum(uitspraak)
    if datum is None:
        return ()
    eerder = [i for i in beslissingen if zeker_eerder(i.ingang, datum)]
    return tuple(i for i in eerder if not zelfde_gezag(brp, volg_op(Stand(()), [i], ouders)))


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
