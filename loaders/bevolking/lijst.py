"""From the facts about somebody to their person list, in the JSON form of the gezag vectors: who, and whose (01 to 09).

Every list is marked as fictional in 04.82.30 (see `nationaliteit`). An occurrence that is replaced moves down its
stack.
"""

from __future__ import annotations

from .cijfers import NAAMGEBRUIK, trek
from .inschrijving import gezagsverhouding, inschrijving, overlijden, verblijf
from .mens import Elementen, Mens, Ouderschap, Relatie
from .nationaliteit import nationaliteiten, verblijfstitel
from .pen import Pen
from .wereld import NEDERLAND, Wereld

Lijst = dict[str, list[list[Elementen]]]
NAAMGEBRUIKEN = tuple(NAAMGEBRUIK)
NAAMGEBRUIK_KANSEN = tuple(NAAMGEBRUIK.values())


def schrijf_lijst(w: Wereld, wie: Mens) -> Lijst:
    """The whole list of one person, but for what `bijzonder` adds."""
    pen = Pen(w, wie)
    uit: Lijst = {
        "01": [_persoon(pen)],
        "02": [_ouder(pen, 0)],
        "03": [_ouder(pen, 1)],
        "04": nationaliteiten(w, wie),
    }
    if relaties := [_relatie(pen, band) for band in wie.relaties if pen.vermeld()]:
        uit["05"] = relaties
    if wie.overleden is not None:
        uit["06"] = [[overlijden(pen, wie.overleden)]]
    uit["07"] = [[inschrijving(pen)]]
    if adres := verblijf(pen):
        uit["08"] = [adres]
    if kinderen := [_kind(pen, nummer) for nummer in range(len(wie.kinderen)) if pen.vermeld()]:
        uit["09"] = kinderen
    if titel := verblijfstitel(w, wie):
        uit["10"] = [titel]
    if gezag := gezagsverhouding(pen):
        uit["11"] = [gezag]
    return uit


def _persoon(pen: Pen) -> list[Elementen]:
    wie = pen.wie
    nummers = wie.nummers or ("", "")
    basis = {**wie.kort(), "01.10": nummers[0], "01.20": nummers[1], "61.10": _naamgebruik(pen)}
    stapel: list[Elementen] = []
    for sinds, letter in _gebeurtenissen(pen):
        voorkomen = {"volgnr": len(stapel), **basis}
        if wie.vorige_naam and sinds < wie.vorige_naam[0]:
            voorkomen.pop("02.30", None)
            voorkomen |= wie.vorige_naam[1]
        if wie.land == NEDERLAND or letter != "A":
            voorkomen |= pen.akte("1", letter, sinds, wie.plaats if wie.land == NEDERLAND else None)
        else:
            inschrijving = pen.adressen[0][0] if pen.adressen else sinds
            voorkomen |= {"82.10": pen.w.gemeente.code, "82.20": pen.datum[inschrijving], "82.30": "geboorteakte"}
            voorkomen |= pen.geldig(max(sinds, inschrijving))
        stapel.append(voorkomen)
    return stapel


def _gebeurtenissen(pen: Pen) -> list[tuple[int, str]]:
    """Deeds on the person's own category, newest first: of birth, and of what changed the parents later."""
    wie = pen.wie
    later = {een.sinds: een.letter for stapel in wie.ouders for een in stapel if een.sinds > wie.geboren}
    bij_geboorte = [een.letter for een in wie.ouders[1] if een.sinds <= wie.geboren]
    return [*sorted(later.items(), reverse=True), (wie.geboren, bij_geboorte[-1] if bij_geboorte else "A")]


def _naamgebruik(pen: Pen) -> str:
    wie = pen.wie
    if wie.man or not wie.relaties:
        return "E"
    return NAAMGEBRUIKEN[trek(NAAMGEBRUIK_KANSEN, pen.w.worp())]


def _ouder(pen: Pen, nummer: int) -> list[Elementen]:
    stapel: list[Elementen] = []
    for een in pen.wie.ouders[nummer]:
        voorkomen: Elementen = {"volgnr": len(stapel), **_wie(een)}
        if een.ouder is not None:
            voorkomen["62.10"] = pen.datum[een.sinds] if een.sinds > pen.wie.geboren else pen.wie.datum
        plaats = pen.wie.plaats if pen.wie.land == NEDERLAND else None
        stapel.append(voorkomen | pen.akte("1", een.letter, een.sinds, plaats))
    return stapel


def _wie(een: Ouderschap) -> Elementen:
    if een.ouder is None:
        return {"02.40": "."} if een.punt else {}
    return een.ouder.kort()


def _relatie(pen: Pen, band: Relatie) -> list[Elementen]:
    ander = band.ander if band.een is pen.wie else band.een
    kort = ander.kort()
    eerder = [(band.sinds, band.soort)]
    if band.omgezet is not None:
        eerder.insert(0, (band.omgezet, "H"))
    stapel: list[Elementen] = []
    for sinds, soort in eerder:
        sluiting = {"06.10": pen.datum[sinds], "06.20": band.plaats, "06.30": band.land, "15.10": soort}
        akte = pen.akte("3" if soort == "H" else "5", "A", sinds, band.plaats)
        if band.land != NEDERLAND:
            akte = {
                "82.10": pen.w.gemeente.code,
                "82.20": akte["86.10"],
                "82.30": "huwelijksakte",
                **pen.geldig(sinds),
            }
        stapel.append({"volgnr": 0, **kort, **sluiting, **akte})
    if band.tot is not None and pen.wie.einde > band.tot:
        einde = {
            "07.10": pen.datum[band.tot],
            "07.20": pen.w.gemeente.code,
            "07.30": NEDERLAND,
            "07.40": band.reden,
            "15.10": eerder[0][1],
        }
        stapel.insert(0, {"volgnr": 0, **kort, **einde, **pen.akte("3", "B", band.tot)})
    for volgnr, voorkomen in enumerate(stapel):
        voorkomen["volgnr"] = volgnr
    return stapel


def _kind(pen: Pen, nummer: int) -> list[Elementen]:
    kindschap = pen.wie.kinderen[nummer]
    kort = kindschap.kind.kort()
    del kort["04.10"]
    stapel = [{"volgnr": 0, **kort, **pen.akte("1", kindschap.letter, kindschap.sinds)}]
    if kindschap.tot is not None:
        stapel[0]["volgnr"] = 1
        stapel.insert(0, {"volgnr": 0, **pen.akte("1", "E", kindschap.tot)})
    return stapel
