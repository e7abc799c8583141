"""The household that somebody founds: which partner, which children, and what the law will have to say about them."""

from __future__ import annotations

from .lijst import OUDER1, OUDER2, Mens, ontbind, trouw
from .wereld import PEILJAAR, Wereld, Woonplekken

SOORTEN = {
    "gehuwd": 44,
    "ongehuwd": 24,
    "gescheiden": 14,
    "alleenstaande moeder": 5,
    "moeder met partner": 3,
    "verweduwd": 3,
    "uitspraak": 4,
    "curatele": 2,
    "kinderloos": 12,
}
"""How often each kind of household occurs, in shares."""
GEHUWD = {"gehuwd", "gescheiden", "verweduwd", "curatele"}
UITSPRAKEN = ("1", "2", "12", "1D", "2D", "D")
ERKENNING_GEEFT_GEZAG = 2023


def huishouden(w: Wereld, zelf: Mens, thuis: Woonplekken) -> list[Mens]:
    """Somebody with the partner and children they got; the young still live at home."""
    jaar = int(zelf.geboren[:4])
    begin = jaar + w.tussen(22, 33)
    soort = w.toeval.choices(list(SOORTEN), list(SOORTEN.values()))[0]
    if jaar + 20 > PEILJAAR:
        zelf.woont(thuis)
        return [zelf]
    if begin > PEILJAAR or soort == "kinderloos":
        zelf.woont(w.woonplekken(jaar + 20, thuis))
        return [zelf]
    if zelf.man and soort in ("alleenstaande moeder", "moeder met partner"):
        soort = "gehuwd"
    jaren = [j for n in range(w.tussen(1, 3)) if (j := begin + n * w.tussen(2, 4)) <= PEILJAAR]
    if soort == "alleenstaande moeder":
        return [zelf, *_alleen(w, zelf, jaren, w.woonplekken(begin - 1, thuis))]
    twee_vrouwen = soort == "moeder met partner"
    partner = w.mens(not zelf.man and not twee_vrouwen, jaar + w.tussen(-4, 4), w.achternaam())
    w.ouders_op_naam(partner)
    huis = w.woonplekken(begin - 1, [])
    zelf.woont(huis + thuis)
    partner.woont(huis + w.geboortehuis())
    gemeente = huis[0][1]["09.10"]
    if soort in GEHUWD or twee_vrouwen:
        trouw(zelf, partner, w.dag(begin - 2), gemeente, "P" if twee_vrouwen else "H")
    if twee_vrouwen:
        return [zelf, partner, *_alleen(w, zelf, jaren, huis)]
    vader, moeder = (zelf, partner) if zelf.man else (partner, zelf)
    kinderen = [_kind(w, moeder, vader, j, erkend=soort not in GEHUWD) for j in jaren]
    for kind in kinderen:
        kind.woont(huis)
    _verder(w, soort, vader, moeder, kinderen, jaren[-1])
    return [zelf, partner, *kinderen]


def _kind(w: Wereld, moeder: Mens, vader: Mens, jaar: int, *, erkend: bool) -> Mens:
    """A child of two parents, born in marriage or recognised (deed letter B or C)."""
    letter = ("B" if w.worp() < 0.8 else "C") if erkend else "A"
    kind = w.mens(w.worp() < 0.5, jaar, vader.achternaam, f"1A{letter}0101")
    kind.ouder(OUDER1, moeder, "1AA0101", kind.geboren)
    kind.ouder(OUDER2, vader, f"1A{letter}0101", kind.geboren)
    if erkend and jaar < ERKENNING_GEEFT_GEZAG and w.worp() < 0.4:
        kind.gezagsverhouding(w.dag(jaar + 1), indicatie="12")
    return kind


def _alleen(w: Wereld, moeder: Mens, jaren: list[int], huis: Woonplekken) -> list[Mens]:
    """Children with one parent in law."""
    moeder.woont(huis)
    kinderen = [w.mens(w.worp() < 0.5, jaar, moeder.achternaam) for jaar in jaren]
    for kind in kinderen:
        kind.ouder(OUDER1, moeder, "1AA0102", kind.geboren)
        kind.geen_ouder(OUDER2)
        kind.woont(huis)
    return kinderen


def _verder(w: Wereld, soort: str, vader: Mens, moeder: Mens, kinderen: list[Mens], jongste: int) -> None:
    """What happened to the household after the last child was born."""
    dag = w.dag(jongste + w.tussen(1, 12))
    gemeente = moeder.kort["03.20"]
    dag = max(dag, *(v.lijst["08"][0][0]["10.30"] for v in (vader, moeder)))
    if soort == "gescheiden":
        ontbind(vader, moeder, dag, gemeente)
        _verhuis(w, vader, dag)
    elif soort == "verweduwd":
        vader.overleden(dag, gemeente)
        ontbind(moeder, vader, dag, gemeente, "O")
    elif soort == "curatele":
        vader.gezagsverhouding(dag, curatele="1")
    elif soort == "uitspraak":
        for kind in kinderen:
            kind.gezagsverhouding(dag, indicatie=w.kies(UITSPRAKEN))


def _verhuis(w: Wereld, mens: Mens, dag: str) -> None:
    """Move out, to a home of one's own."""
    (stapel,) = mens.lijst["08"]
    nieuw = w.geboortehuis()[0][1]
    stapel.insert(0, {"volgnr": 0, **nieuw, "10.30": dag, "85.10": dag})
    for volgnr, voorkomen in enumerate(stapel):
        voorkomen["volgnr"] = volgnr
