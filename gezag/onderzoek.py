"""Is the answer "in onderzoek": was something read on the way that is under investigation (83.10)?"""

from __future__ import annotations

from collections.abc import Iterable

from graph.persoonslijst import Voorkomen

from .uitkomst import Bron

ONDERZOEK = "83.10"
"""Element that says what of an occurrence is under investigation."""
HISTORISCH = {"01": "51", "02": "52", "03": "53"}
"""The category codes under which a historic occurrence is put under investigation."""
MEETELLEND = frozenset({"01", "02", "03", "05", "11"})
"""The categories of which an investigation can change the answer."""


def in_onderzoek(gelezen: Iterable[Bron], peildatum: int) -> bool:
    """Whether one of the elements read is under investigation on the date (yyyymmdd)."""
    for voorkomen, element in gelezen:
        if ONDERZOEK in voorkomen.elementen and element_in_onderzoek(voorkomen, element, peildatum):
            return True
    return False


def element_in_onderzoek(voorkomen: Voorkomen, element: str, peildatum: int) -> bool:
    """Whether the code 83.10 of the occurrence covers this element, by itself, by its group or by its category."""
    if voorkomen.categorie not in MEETELLEND:
        return False
    aanduiding = (voorkomen.lees(ONDERZOEK) or "").zfill(6)
    einde = voorkomen.getal("83.30")
    if einde is not None and einde < peildatum:
        return False
    categorie = HISTORISCH[voorkomen.categorie] if voorkomen.historisch and voorkomen.categorie in HISTORISCH else None
    categorie = categorie or voorkomen.categorie
    if aanduiding == f"{categorie}0000":
        return True
    if voorkomen.categorie == "01" and element == "01.20":
        return False
    groep = element[:2]
    return aanduiding in (f"{categorie}{groep}{element[3:]}", f"{categorie}{groep}00")
