"""How a partner writes a name: which of the names, in which field, spelt how."""

from __future__ import annotations

from functools import cache

from .bekende import Bekende, Naam, achternaam
from .hand import Hand, Toeval
from .kansen import kansen, lees_rijen
from .tekst import afgebroken, kaal, klinkt_als, omgezet, typefout, verminkt

Velden = dict[str, str]
VREEMD = frozenset({"ar", "er", "az"})
"""Where a caseworker cannot always see which name is the surname."""
VRIJE_ROEPNAMEN = "Bobby Sjonnie Kiki Bo Pip Jop Dees Zus Broer Tijger Puck Mick Sjors Teddy Lou Kay".split()
KORT = {"van": "v", "den": "d", "der": "d", "de": "d", "ten": "t", "het": "h"}
WISSELS = {
    "van de": ("van der", "van den", "van"),
    "van der": ("van de", "van den", "van"),
    "van den": ("van de", "van der"),
    "van": ("van de",),
    "de": ("den",),
    "el": ("al", "el-"),
    "al": ("el", "al-"),
}


def namen(hand: Hand, wie: Bekende) -> Velden:
    """Given names, initials, prefixes and surnames as this hand writes them."""
    uit = _voornaam(hand, wie) | _achternaam(hand, wie)
    velden = {veld: _alfabet(hand, waarde) for veld, waarde in uit.items()}
    return {veld: waarde for veld, waarde in _andere_velden(hand, velden, wie).items() if waarde}


# ------------------------------------------------------------------------------------------------------ given names


def _voornaam(hand: Hand, wie: Bekende) -> Velden:
    if not wie.voornamen:
        return {}
    if hand.t.kans(hand.partner.voorletters):
        return {"voorletters": _voorletters(hand.t, wie.voornamen)}
    gekozen = _genoemd(hand, wie)
    geschreven = _spel(hand, gekozen, wie, "voornaam")
    uit = {"voornamen": geschreven}
    if hand.partner.soort in ("zorg", "school"):
        uit["voorletters"] = _voorletters(hand.t, wie.voornamen)
    return uit


def _genoemd(hand: Hand, wie: Bekende) -> str:
    """By which name somebody is known there."""
    eerste = wie.voornamen[0]
    bekend = _roepnamen().get(eerste)
    if bekend and hand.mis("roepnaam"):
        return hand.t.kies(bekend)
    if len(eerste) >= 6 and hand.mis("afgekort_voornaam"):
        return eerste[: hand.t.tussen(3, 4)]
    if hand.mis("vrije_roepnaam"):
        return hand.t.kies(VRIJE_ROEPNAMEN)
    if len(wie.voornamen) > 1:
        if hand.mis("andere_voornaam"):
            return wie.voornamen[1]
        if not hand.mis("eerste_voornaam"):
            return " ".join(wie.voornamen)
    return eerste


@cache
def _roepnamen() -> dict[str, tuple[str, ...]]:
    return {rij["voornaam"]: tuple(rij["roepnamen"].split()) for rij in lees_rijen("roepnamen.csv")}


def _voorletters(t: Toeval, voornamen: list[str]) -> str:
    """With full stops, without, or only the first."""
    letters = [naam[0] for naam in voornamen]
    return t.weeg([".".join(letters) + ".", "".join(letters), f"{letters[0]}."], (0.7, 0.2, 0.1))


# --------------------------------------------------------------------------------------------------------- surnames


def _achternaam(hand: Hand, wie: Bekende) -> Velden:
    eigen, partner, soort = _namen_in_gebruik(hand, wie)
    voor, naam = _voorvoegsel(hand, eigen[0], _spel(hand, eigen[1], wie, "achternaam"))
    if partner is None:
        return {"voorvoegsel": voor, "geslachtsnaam": naam}
    voor_partner, naam_partner = _voorvoegsel(hand, partner[0], _spel(hand, partner[1], wie, "achternaam"))
    if soort == "dubbel":
        # Jansen-de Vries: the partner's name first, with its prefix in front of it all.
        heel = f"{naam_partner}-{f'{voor} {naam}'.strip()}"
        return {"voorvoegsel": voor_partner, "geslachtsnaam": heel}
    return {
        "voorvoegsel": voor,
        "geslachtsnaam": naam,
        "voorvoegselPartner": voor_partner,
        "geslachtsnaamPartner": naam_partner,
    }


def _namen_in_gebruik(hand: Hand, wie: Bekende) -> tuple[Naam, Naam | None, str]:
    """Whose surnames are written down, and in which way."""
    partner = wie.partnernaam
    if partner and partner[1] and partner != wie.naam:
        if wie.ex:
            if wie.geslacht == "V" and hand.mis("naam_van_ex"):
                return partner, None, ""
        elif wie.naamgebruik != "E":
            if hand.mis("alleen_partnernaam"):
                return partner, None, ""
            if hand.mis("dubbele_naam"):
                return wie.naam, partner, "dubbel"
            return wie.naam, partner if hand.t.kans(0.4) else None, "velden"
        elif wie.geslacht == "V" and hand.mis("partnernaam_zonder_gebruik"):
            return partner, None, ""
    if wie.minderjarig:
        anders = [naam for ouder in wie.ouders if (naam := achternaam(ouder))[1] not in ("", ".", wie.naam[1])]
        if anders and hand.mis("naam_andere_ouder"):
            return hand.t.kies(anders), None, ""
    return wie.naam, None, ""


def _voorvoegsel(hand: Hand, voor: str, naam: str) -> Naam:
    """The prefix in its field, in that of the name, short, another one, or left out."""
    if not voor:
        return voor, naam
    if hand.mis("voorvoegsel_weg"):
        return "", naam
    if hand.mis("voorvoegsel_vast"):
        vast = f"{voor}{naam}".replace(" ", "")
        return "", vast.capitalize() if hand.t.kans(0.7) else vast
    if voor in WISSELS and hand.mis("voorvoegsel_anders"):
        voor = hand.t.kies(WISSELS[voor])
    elif any(deel in KORT for deel in voor.split()) and hand.mis("voorvoegsel_kort"):
        delen = [KORT.get(deel, deel) for deel in voor.split()]
        voor = hand.t.kies([".".join(delen) + ".", "".join(delen), "/".join(delen), " ".join(delen)])
    if hand.mis("voorvoegsel_in_naam"):
        return "", f"{voor} {naam}" if hand.t.kans(0.8) else f"{naam}, {voor}"
    return voor, naam


# --------------------------------------------------------------------------------------------------------- spelling


def _spel(hand: Hand, naam: str, wie: Bekende, welke: str) -> str:
    """A name through ear, alphabet and keyboard."""
    groep = wie.groep
    if groep:
        vaste = welke == "voornaam" and hand.t.kans(kansen()["vaste_schrijfwijze"].waarde)
        naam = hand.schrijf(naam, f"translitereer_{welke}", omgezet(groep, vaste=vaste))
    naam = hand.schrijf(naam, f"klank_{welke}", klinkt_als, hand.partner.gehoord)
    geraakt = hand.schrijf(naam, f"typefout_{welke}", typefout)
    if geraakt != naam:
        geraakt = hand.schrijf(geraakt, "tweede_typefout", typefout)
    if welke == "achternaam" and len(geraakt) > 10:
        geraakt = hand.schrijf(geraakt, "naam_afgebroken", afgebroken)
    return geraakt


def _alfabet(hand: Hand, waarde: str) -> str:
    if not waarde.isascii():
        waarde = hand.schrijf(waarde, "diakriet_weg", kaal)
    if not waarde.isascii():
        waarde = hand.schrijf(waarde, "diakriet_verminkt", verminkt)
    return waarde.upper() if hand.partner.hoofdletters else waarde


def _andere_velden(hand: Hand, velden: Velden, wie: Bekende) -> Velden:
    """Names that end up in the field of another."""
    voornaam, naam = velden.get("voornamen", ""), velden["geslachtsnaam"]
    if not voornaam:
        return velden
    heel = f"{velden.get('voorvoegsel', '')} {naam}".strip()
    vreemd = wie.groep in VREEMD
    if vreemd and wie.groep != "az" and len(wie.ouders) > 1 and hand.mis("vadersnaam"):
        vader = str(wie.ouders[1].get("02.10", "")).split()
        return velden | {"geslachtsnaam": vader[0] if vader else naam, "voorvoegsel": ""}
    if wie.groep in ("er", "az") and hand.mis("naam_zonder_familienaam"):
        return velden | {"geslachtsnaam": voornaam, "voornamen": "", "voorvoegsel": ""}
    if hand.mis("omgewisseld_vreemd" if vreemd else "omgewisseld"):
        return velden | {"voornamen": heel, "geslachtsnaam": voornaam, "voorvoegsel": ""}
    if hand.mis("alles_in_achternaam"):
        alles = f"{voornaam} {heel}" if hand.t.kans(0.6) else f"{heel} {voornaam}"
        return velden | {"voornamen": "", "geslachtsnaam": alles, "voorvoegsel": ""}
    return velden
