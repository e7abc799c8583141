"""What the BRP says, in the words in which decisions of courts are compared with it."""

from __future__ import annotations

from graph.datum import Datum, lees_datum
from graph.rechtspraak import Inschrijving

from ..kanttekeningen.lezen import volgens_rechter
from ..uitkomst import Soort, Uitspraak
from .houder import Geheel, Houder, Houderrol
from .opvolging import Stand

TWEE = 2


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
