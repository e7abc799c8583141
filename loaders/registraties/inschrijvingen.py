"""The checks on a decision of a court: what cannot be, and what is only strange. No text repeats a value."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from enum import StrEnum

from graph.datum import is_lo3_datum, lees_datum
from graph.naam import zoekvorm
from graph.rechtspraak import Hoedanigheid, Maatregel, Omvang, Onderwerp, Rechtsregister

from ..bron import Opmerking
from ..controle import INSTELLING, Onbruikbaar, Toetsen
from .benoemden import Benoemde
from .model import te_vergelijken, zeker_eerder
from .samenstelling import NATUURLIJK, past
from .zaakrecord import Zaakrecord

ACHTTIEN_JAAR = 18_0000
"""Added to a day as yyyymmdd."""
VAN_VOLWASSENEN = frozenset({Maatregel.CURATELE, Maatregel.BEWIND, Maatregel.MENTORSCHAP})
OVER_EEN_DEEL = frozenset(
    {
        Maatregel.SCHORSING,
        Maatregel.VOORLOPIGE_VOOGDIJ,
        Maatregel.GEZAGSUITOEFENING,
        Maatregel.VERVANGENDE_TOESTEMMING,
    }
)
"""These can be about part of the gezag; the others are about all of it or about none."""
IN_REGISTER: Mapping[Rechtsregister, Collection[Maatregel]] = {
    Rechtsregister.GEZAGSREGISTER: frozenset(Maatregel) - VAN_VOLWASSENEN,
    Rechtsregister.CCBR: frozenset({Maatregel.CURATELE, Maatregel.BEWIND}),
    Rechtsregister.OPGAVE: frozenset(Maatregel),
}
"""What each register holds (BW 1:244 and 1:391)."""


def onbruikbaar(een: Zaakrecord, toetsen: Toetsen) -> Onbruikbaar | None:
    """Why a record cannot be kept as a decision; None when it can, or is none."""
    if een.maatregel is None:
        if een.register_ or een.benoemden:
            return Onbruikbaar("geenMaatregel", "er staat niet wat er beslist is (maatregel)")
        return None
    for waarom in (_codes, _datums, _onderwerpen, _benoemden):
        if fout := waarom(een):
            return fout
    for naam, wie in een.benoemden.items():
        if wie.hoedanigheid == Hoedanigheid.INSTELLING and toetsen[INSTELLING](f"{wie.oin or ''} {wie.kvk or ''}"):
            uitleg = f"{naam} staat met dit OIN en KvK-nummer niet in de tabel van gecertificeerde instellingen"
            return Onbruikbaar("onbekendeInstelling", uitleg)
    return None


def _codes(een: Zaakrecord) -> Onbruikbaar | None:
    gevraagd: list[tuple[str, str | None, type[StrEnum]]] = [
        ("maatregel", een.maatregel, Maatregel),
        ("register", een.register_ or "", Rechtsregister),
        ("omvang", een.omvang, Omvang),
        *(("onderwerpen", code, Onderwerp) for code in (een.onderwerpen or "").split()),
        *((f"{naam}.hoedanigheid", wie.hoedanigheid or "", Hoedanigheid) for naam, wie in een.benoemden.items()),
    ]
    if fout := [veld for veld, code, codes in gevraagd if code is not None and code not in codes.__members__.values()]:
        return Onbruikbaar("onbekendeCode", f"onbekende of ontbrekende code in {', '.join(dict.fromkeys(fout))}")
    return None


def _datums(een: Zaakrecord) -> Onbruikbaar | None:
    uitspraak = lees_datum(een.datum_uitspraak)
    if een.datum_uitspraak is None or (uitspraak and not uitspraak.jaar):
        return Onbruikbaar("geenDatumUitspraak", "de dag van de beslissing (datumUitspraak) ontbreekt")
    datums = {"datumUitspraak": een.datum_uitspraak, "datumIngang": een.datum_ingang, "datumEinde": een.datum_einde}
    if fout := [veld for veld, waarde in datums.items() if waarde and not is_lo3_datum(waarde)]:
        return Onbruikbaar("geenDatum", f"geen bestaande datum in {', '.join(fout)}")
    if zeker_eerder(een.datum_einde, een.datum_ingang or een.datum_uitspraak):
        return Onbruikbaar("eindeVoorBegin", "de beslissing eindigt voor zij begint (datumEinde)")
    return None


def _onderwerpen(een: Zaakrecord) -> Onbruikbaar | None:
    maatregel = Maatregel(een.maatregel or "")
    if een.onderwerpen and maatregel not in OVER_EEN_DEEL:
        return Onbruikbaar("onderwerpenPassenNiet", f"bij {een.maatregel} horen geen onderwerpen: zij raakt alles")
    return None


def _benoemden(een: Zaakrecord) -> Onbruikbaar | None:
    for naam, wie in een.benoemden.items():
        if not wie.is_organisatie and not te_vergelijken(wie.kenmerken):
            return Onbruikbaar("geenNaamEnNummer", f"{naam} heeft geen naam en geen nummer")
        if wie.is_organisatie and wie.hoedanigheid in NATUURLIJK:
            uitleg = f"{naam} is een organisatie; noem een instelling als hoedanigheid `instelling`"
            return Onbruikbaar("benoemdenPassenNiet", uitleg)
        if wie.hoedanigheid == Hoedanigheid.INSTELLING and not wie.is_organisatie:
            return Onbruikbaar("benoemdenPassenNiet", f"{naam} is een instelling zonder naam, OIN of KvK-nummer")
        if wie.is_organisatie and te_vergelijken(wie.kenmerken):
            return Onbruikbaar("benoemdenPassenNiet", f"{naam} is een persoon en een organisatie tegelijk")
        if not wie.is_organisatie and _zelfde(een, wie):
            return Onbruikbaar("zelfBenoemd", f"{naam} is degene over wie de beslissing gaat")
    hoedanigheden = (Hoedanigheid(wie.hoedanigheid or "") for wie in een.benoemden.values())
    if not past(Maatregel(een.maatregel or ""), hoedanigheden):
        return Onbruikbaar("benoemdenPassenNiet", f"bij {een.maatregel} horen andere benoemden dan er staan")
    return None


def _zelfde(een: Zaakrecord, wie: Benoemde) -> bool:
    """Whether somebody appointed is the one it is about, by number or else by name and birth date."""
    a, b = een.kenmerken, wie.kenmerken
    if a.burgerservicenummer and b.burgerservicenummer:
        return a.burgerservicenummer == b.burgerservicenummer
    if a.vreemdelingennummer and b.vreemdelingennummer:
        return a.vreemdelingennummer == b.vreemdelingennummer
    datum = lees_datum(a.geboortedatum)
    return (
        datum is not None
        and datum.volledig
        and datum == lees_datum(b.geboortedatum)
        and bool(een.voornamen and een.geslachtsnaam)
        and zoekvorm(een.voornamen) == zoekvorm(wie.voornamen)
        and zoekvorm(een.geslachtsnaam) == zoekvorm(wie.geslachtsnaam)
    )


def verdacht(een: Zaakrecord) -> Iterator[Opmerking]:
    """What is strange about a decision that is kept all the same."""
    if een.maatregel is None:
        return
    maatregel = Maatregel(een.maatregel)
    if maatregel not in IN_REGISTER[Rechtsregister(een.register_ or "")]:
        yield Opmerking("register", "maatregelInAnderRegister")
    geboren, begin = lees_datum(een.geboortedatum), lees_datum(een.datum_ingang or een.datum_uitspraak)
    if maatregel not in VAN_VOLWASSENEN and geboren and begin and geboren.laatst + ACHTTIEN_JAAR <= begin.vroegst:
        yield Opmerking("maatregel", "meerderjarigBijAanvang")
