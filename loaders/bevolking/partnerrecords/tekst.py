"""Errors in a word: keys, ears, alphabets. Each takes a text and gives what somebody else might write."""

from __future__ import annotations

import unicodedata
from functools import cache

from anyascii import anyascii

from .hand import Fout, Toeval
from .kansen import MAP, lees_rijen

RIJEN = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
"""The keyboard; a key lies beside those of its own row, and about half a key from those of the next."""
TYPEFOUTEN = (("buur", 0.33), ("wegval", 0.29), ("dubbel", 0.14), ("omwissel", 0.18), ("erbij", 0.06))
"""Kinds of slips on a keyboard with their shares (substitution, deletion, doubling, transposition, insertion)."""
KLINKERS = frozenset("aeiouyéë")


@cache
def _buren() -> dict[str, str]:
    buren: dict[str, set[str]] = {}
    for hoog, rij in enumerate(RIJEN):
        for plek, toets in enumerate(rij):
            naast = {rij[ander] for ander in (plek - 1, plek + 1) if 0 <= ander < len(rij)}
            onder = RIJEN[hoog + 1][max(plek - 1, 0) : plek + 1] if hoog + 1 < len(RIJEN) else ""
            for ander in (*naast, *onder):
                buren.setdefault(toets, set()).add(ander)
                buren.setdefault(ander, set()).add(toets)
    return {toets: "".join(sorted(om)) for toets, om in buren.items()}


def typefout(t: Toeval, tekst: str) -> str:
    """One slip; the first letter is spared nine times out of ten, for it is looked at."""
    begin = 0 if len(tekst) < 3 or t.kans(0.1) else 1
    plek = t.tussen(begin, len(tekst) - 1)
    letter = tekst[plek]
    soort = t.weeg([naam for naam, _ in TYPEFOUTEN], [deel for _, deel in TYPEFOUTEN])
    buren = _buren().get(letter.lower(), "")
    buur = t.kies(buren) if buren else letter
    if letter.isupper():
        buur = buur.upper()
    match soort:
        case "buur":
            nieuw = tekst[:plek] + buur + tekst[plek + 1 :]
        case "wegval" if len(tekst) > 2:
            nieuw = tekst[:plek] + tekst[plek + 1 :]
        case "omwissel" if plek:
            nieuw = tekst[: plek - 1] + letter.lower() + tekst[plek - 1] + tekst[plek + 1 :]
        case "erbij":
            nieuw = tekst[: plek + 1] + buur.lower() + tekst[plek + 1 :]
        case _:
            nieuw = tekst[: plek + 1] + letter.lower() + tekst[plek + 1 :]
    return _met_hoofdletter(nieuw) if tekst[0].isupper() else nieuw


def klinkt_als(t: Toeval, tekst: str) -> str:
    """The same sound in other letters, at one place (`klanken.csv`)."""
    kansen: list[tuple[int, int, str]] = []
    gewichten: list[float] = []
    klein = tekst.lower()
    for van, naar, waar, gewicht in _klanken():
        plek = klein.find(van)
        while plek >= 0:
            eind = plek + len(van)
            klopt = (waar != "begin" or not plek) and (waar != "eind" or eind == len(klein))
            dubbel = len(van) == 1 and van in klein[max(plek - 1, 0) : plek] + klein[eind : eind + 1]
            if klopt and not dubbel and _kan(klein, plek, eind, van, naar):
                kansen.append((plek, eind, naar))
                gewichten.append(gewicht)
            plek = klein.find(van, plek + 1)
    if not kansen:
        return tekst
    van_, tot, naar = t.weeg(kansen, gewichten)
    return _vervang(tekst, van_, tot, naar)


def _kan(klein: str, plek: int, eind: int, van: str, naar: str) -> bool:
    """Whether the letters sound like the others there: doubling within a word, a silent h, a lasting s."""
    voor, na = klein[plek - 1 : plek], klein[eind : eind + 1]
    if naar == van * 2:
        if van in KLINKERS:
            return bool(na) and na not in KLINKERS and voor not in KLINKERS
        return voor in KLINKERS and (na in KLINKERS if na else van in "sft")
    if van in ("s", "n") and not naar:
        return len(klein) > 4
    if van == "c":
        return na not in ("h", "k", "e", "i", "y")
    if van == "h" and not naar:
        return bool(voor) and voor not in "cstgkp"
    if van == "s" and naar == "z":
        return bool(na) and na in KLINKERS
    if van == "i":
        return na not in ("e", "j") and voor not in KLINKERS
    return van != "sen" or voor != "s"


@cache
def _klanken() -> tuple[tuple[str, str, str, float], ...]:
    rijen = lees_rijen("klanken.csv")
    return tuple((rij["van"], rij["naar"], rij["waar"], float(rij["gewicht"])) for rij in rijen)


def omgezet(groep: str, *, vaste: bool) -> Fout:
    """Another romanisation, as made from this script or alphabet; `vaste`: a spelling in use, when one is known."""

    def fout(t: Toeval, tekst: str) -> str:
        bekend = _schrijfwijzen().get(anyascii(tekst).lower()) if vaste else None
        if bekend:
            return t.kies([vorm for vorm in bekend if vorm != tekst])
        klein = tekst.lower()
        regels = [(van, naar) for van, naar in _omzettingen()[groep] if van in klein]
        if not regels:
            return tekst
        for _ in range(2 if t.kans(0.3) else 1):
            van, naar = t.kies(regels)
            plek = tekst.lower().find(van)
            if plek >= 0 and len(tekst) > 2:
                tekst = _vervang(tekst, plek, plek + len(van), naar)
        return tekst

    return fout


@cache
def _omzettingen() -> dict[str, list[tuple[str, str]]]:
    uit: dict[str, list[tuple[str, str]]] = {}
    for rij in lees_rijen("omzettingen.csv"):
        uit.setdefault(rij["groep"], []).append((rij["van"], rij["naar"]))
    return uit


@cache
def _schrijfwijzen() -> dict[str, list[str]]:
    """By each spelling (without marks, small letters): all spellings of the same name."""
    regels = (MAP / "schrijfwijzen.csv").read_text(encoding="utf-8").splitlines()
    vormen = ([vorm.replace("_", " ") for vorm in regel.split()] for regel in regels)
    return {anyascii(vorm).lower(): samen for samen in vormen for vorm in samen}


def kaal(_: Toeval, tekst: str) -> str:
    """Without marks above or under letters; half of the systems write the base letter only."""
    return "".join(deel for deel in unicodedata.normalize("NFKD", anyascii_waar_nodig(tekst)) if deel.isascii())


def anyascii_waar_nodig(tekst: str) -> str:
    """Letters that are no base letter with a mark (ł, ı, ø) as their nearest in ASCII."""
    return "".join(anyascii(letter) if not unicodedata.decomposition(letter) else letter for letter in tekst)


def verminkt(_: Toeval, tekst: str) -> str:
    """UTF-8 read as Windows-1252."""
    return tekst.encode().decode("cp1252", errors="replace")


def afgebroken(t: Toeval, tekst: str) -> str:
    """Cut off at ten or twelve characters."""
    return tekst[: t.kies((10, 10, 12))].rstrip()


def _vervang(tekst: str, van: int, tot: int, naar: str) -> str:
    if tekst.isupper():
        naar = naar.upper()
    elif tekst[van : van + 1].isupper():
        naar = _met_hoofdletter(naar)
    nieuw = (tekst[:van] + naar + tekst[tot:]).strip()
    return _met_hoofdletter(nieuw) if nieuw and tekst[0].isupper() else nieuw


def _met_hoofdletter(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]
