"""The values of a feature as a source wrote them, for a person who has to judge."""

from __future__ import annotations

from collections.abc import Callable

from resolution.kenmerken import Kenmerken, Woonadres
from resolution.vormen import voornaamvormen


def toon(kenmerk: str, k: Kenmerken) -> str:
    """What a source tells of a feature (`Vergelijking.kenmerk`); empty when nothing."""
    return _TOON[kenmerk](k)


def _namen(k: Kenmerken) -> str:
    return "; ".join(
        f"{een.voorvoegsel} {een.geslachtsnaam}" if een.voorvoegsel else een.geslachtsnaam for een in k.achternamen
    )


def _adres(adres: Woonadres) -> str:
    nummer = "".join(filter(None, (adres.huisnummer, adres.huisletter, adres.toevoeging)))
    return " ".join(filter(None, (adres.straat, nummer, adres.postcode, adres.woonplaats)))


def _plaats(k: Kenmerken) -> str:
    return ", ".join(filter(None, (k.geboorteplaats, k.geboorteland)))


def _nummers(k: Kenmerken) -> str:
    return ", ".join(filter(None, (*k.administratienummers, k.vreemdelingennummer, *k.reisdocumenten)))


_TOON: dict[str, Callable[[Kenmerken], str]] = {
    "achternaam": _namen,
    "voornamen": lambda k: k.voornamen or "",
    "tweede voornaam": lambda k: voornaamvormen(k.voornamen).tweede if k.voornamen else "",
    "geboortedatum": lambda k: k.geboortedatum or "",
    "adres": lambda k: "; ".join(map(_adres, k.adressen)),
    "geslacht": lambda k: k.geslacht or "",
    "burgerservicenummer": lambda k: k.burgerservicenummer or "",
    "andere nummers": _nummers,
    "geboorteplaats": _plaats,
    "nationaliteit": lambda k: ", ".join(k.nationaliteiten),
    "combinatie": lambda _: "",
}
