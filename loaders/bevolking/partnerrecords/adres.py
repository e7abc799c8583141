"""How a partner writes an address: this one, an earlier one, that of the other parent, one that nobody registered."""

from __future__ import annotations

from ..mens import Elementen
from ..plaatsen import LETTERS, Gemeente, Plaatsen
from .bekende import Bekende
from .hand import Hand, Toeval
from .tekst import typefout

Velden = dict[str, str]
PLAATSEN = {
    "'s-Gravenhage": ("Den Haag", "s-Gravenhage", "DEN HAAG"),
    "'s-Hertogenbosch": ("Den Bosch", "Hertogenbosch"),
}
EINDEN = {"straat": ("str.", "str"), "laan": ("ln", "ln."), "plein": ("pln", "pl."), "weg": ("wg", "wg.")}
HUIZEN = 240


def adres(hand: Hand, wie: Bekende, plaatsen: Plaatsen, van_ouders: list[Elementen]) -> Velden:
    """The fields of an address; `van_ouders` are addresses of parents who live elsewhere."""
    gekozen = _welk(hand, wie, plaatsen, van_ouders)
    if gekozen is None:
        return {}
    postcode = hand.schrijf(gekozen["11.60"], "postcodefout", _postcodefout)
    if hand.mis("postcode_weg"):
        postcode = ""
    velden = {"postcode": postcode, **_nummer(hand, gekozen)}
    if not postcode or hand.partner.soort in ("jeugd", "opvang") or hand.t.kans(0.4):
        velden |= {"straat": _straat(hand, gekozen["11.10"]), "woonplaats": _plaats(hand, gekozen["11.70"])}
        if hand.partner.hoofdletters:
            velden = {veld: waarde.upper() for veld, waarde in velden.items()}
    return {veld: waarde for veld, waarde in velden.items() if waarde}


def _welk(hand: Hand, wie: Bekende, plaatsen: Plaatsen, van_ouders: list[Elementen]) -> Elementen | None:
    if hand.t.kans(hand.partner.adres_weg) or hand.mis("adres_weg"):
        return None
    if not wie.adressen:
        return ergens(hand.t, plaatsen) if hand.t.kans(0.5) else None
    if hand.mis("adres_onbekend"):
        # Near the one that is registered two times out of three.
        return ergens(hand.t, plaatsen, wie.adressen[0]["09.10"] if hand.t.kans(0.67) else "")
    if wie.minderjarig and van_ouders and hand.mis("adres_andere_ouder"):
        return hand.t.kies(van_ouders)
    if len(wie.adressen) > 1 and hand.mis("adres_eerder"):
        # The one before it most often, then older ones.
        return hand.t.weeg(wie.adressen[1:], [1 / (plek + 1) ** 2 for plek in range(len(wie.adressen) - 1)])
    return wie.adressen[0]


def ergens(t: Toeval, plaatsen: Plaatsen, code: str = "") -> Elementen:
    """A house of somebody else, or of nobody; in this municipality when one is given."""
    gemeente: Gemeente = plaatsen.per_code.get(code) or plaatsen.gemeente(t.worp())
    postcode = t.tussen(0, gemeente.postcodes * len(LETTERS) ** 2 - 1)
    return gemeente.adres(postcode, t.tussen(1, HUIZEN), 0)


def _nummer(hand: Hand, gekozen: Elementen) -> Velden:
    nummer = hand.schrijf(gekozen["11.20"], "huisnummerfout", _nummerfout)
    letter, toevoeging = gekozen.get("11.30", ""), gekozen.get("11.40", "")
    if (letter or toevoeging) and hand.mis("toevoeging_fout"):
        return {"huisnummer": nummer if hand.t.kans(0.5) else f"{nummer}{letter}{toevoeging}"}
    return {"huisnummer": nummer, "huisletter": letter, "toevoeging": toevoeging}


def _postcodefout(t: Toeval, postcode: str) -> str:
    plek = t.tussen(1, len(postcode) - 1)
    teken = str(t.tussen(0, 9)) if plek < 4 else t.kies(LETTERS)
    return postcode[:plek] + teken + postcode[plek + 1 :]


def _nummerfout(t: Toeval, nummer: str) -> str:
    plek = t.tussen(0, len(nummer) - 1)
    if len(nummer) > 1 and t.kans(0.3):
        kort = nummer[:plek] + nummer[plek + 1 :]
        return kort if not kort.startswith("0") else nummer
    return nummer[:plek] + str(t.tussen(1, 9)) + nummer[plek + 1 :]


def _straat(hand: Hand, straat: str) -> str:
    straat = hand.schrijf(straat, "straatfout", typefout)
    for eind, kort in EINDEN.items():
        if straat.endswith(eind) and hand.mis("straat_kort"):
            return straat.removesuffix(eind) + hand.t.kies(kort)
    return straat


def _plaats(hand: Hand, plaats: str) -> str:
    anders = PLAATSEN.get(plaats)
    return hand.t.kies(anders) if anders and hand.mis("plaats_anders") else plaats
