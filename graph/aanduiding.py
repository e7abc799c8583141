"""What is under investigation (element 83.10): a code of category, group and element, put into words."""

from __future__ import annotations

CATEGORIEEN = {
    "01": "persoon",
    "02": "ouder 1",
    "03": "ouder 2",
    "05": "huwelijk of partnerschap",
    "06": "overlijden",
    "08": "verblijfplaats",
    "09": "kind",
    "11": "gezagsverhouding",
}
GROEPEN = {
    "01": "nummers",
    "02": "naam",
    "03": "geboorte",
    "04": "geslacht",
    "06": "sluiting",
    "07": "ontbinding",
    "08": "overlijden",
    "09": "gemeente",
    "10": "adreshouding",
    "11": "adres",
    "13": "adres in het buitenland",
    "14": "vestiging in Nederland",
    "15": "soort verbintenis",
    "32": "gezag over een minderjarige",
    "33": "curatele",
    "62": "familierechtelijke betrekking",
    "81": "akte",
    "85": "ingang van de geldigheid",
}
HISTORISCH = 50
"""Added to a category it means the older data of that category."""


def in_woorden(code: str) -> str:
    """`036210` as `ouder 2, familierechtelijke betrekking (036210)`; a code that is no code as itself."""
    zes = code.zfill(6)
    if len(zes) != 6 or not (zes.isascii() and zes.isdigit()):
        return code
    categorie = int(zes[:2])
    woorden = [CATEGORIEEN.get(f"{categorie % HISTORISCH:02}", "")]
    if zes[2:4] != "00":
        woorden.append(GROEPEN.get(zes[2:4], ""))
    if categorie > HISTORISCH:
        woorden.append("vroegere gegevens")
    gezegd = ", ".join(woord for woord in woorden if woord)
    return f"{gezegd} ({zes})" if gezegd else zes
