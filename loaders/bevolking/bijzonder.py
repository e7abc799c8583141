"""What makes a list less smooth: data under investigation, occurrences that were wrong, travel documents."""

from __future__ import annotations

from .cijfers import IN_ONDERZOEK, ONJUIST, REISDOCUMENT
from .kalender import GBA, JAAR, PEILDAG
from .lijst import Lijst
from .mens import Mens
from .nationaliteit import nederlander
from .nummers import documentnummer
from .wereld import Wereld

ONDERZOEKEN = (
    ("01", "010310"), ("01", "010240"), ("01", "010000"), ("02", "020210"), ("02", "020000"), ("03", "030310"),
    ("03", "036210"), ("05", "050610"), ("05", "050000"), ("08", "080000"), ("08", "081100"), ("08", "081120"),
)  # fmt: skip
"""Category, and the code of what is under investigation (83.10)."""
GELDIG = int(10 * JAAR)


def maak_bijzonder(w: Wereld, wie: Mens, lijst: Lijst) -> None:
    """Everything of this kind that befalls a list."""
    if w.kans(IN_ONDERZOEK):
        _onderzoek(w, wie, lijst)
    if w.kans(ONJUIST):
        _onjuist(w, lijst)
    if wie.overleden is None and not wie.niet_ingezetene and w.kans(REISDOCUMENT) and nederlander(w, wie):
        _reisdocumenten(w, wie, lijst)


def _onderzoek(w: Wereld, wie: Mens, lijst: Lijst) -> None:
    """Something is under investigation, or has been."""
    categorie, code = w.kies(ONDERZOEKEN)
    if categorie not in lijst or wie.overleden is not None:
        return
    datum = w.voorraad.datum
    voorkomen = lijst[categorie][-1][0]
    sinds = PEILDAG - w.tussen(5, 900)
    if datum[sinds] < voorkomen["85.10"]:
        return
    voorkomen |= {"83.10": code, "83.20": datum[sinds]}
    if w.kans(0.45):
        voorkomen["83.30"] = datum[w.tussen(sinds, PEILDAG - 1)]


def _onjuist(w: Wereld, lijst: Lijst) -> None:
    """An occurrence was entered wrongly and put right: the wrong one stays, marked (84.10)."""
    categorie = w.kies(("01", "02", "03", "08"))
    stapel = lijst.get(categorie, [[]])[0]
    if not stapel:
        return
    fout = {**stapel[0], "84.10": "O"}
    for element, andere in (("03.10", _andere_datum), ("11.20", _ander_nummer)):
        if element in fout:
            fout[element] = andere(fout[element])
            break
    else:
        return
    for voorkomen in stapel[1:]:
        voorkomen["volgnr"] += 1
    fout["volgnr"] = 1
    stapel.insert(1, fout)


def _andere_datum(datum: str) -> str:
    """A date with the last digit of the day mistyped; partly unknown dates stay."""
    return datum if datum.endswith("00") else datum[:6] + f"{int(datum[6:]) % 28 + 1:02}"


def _ander_nummer(huisnummer: str) -> str:
    return str(int(huisnummer) + 10)


def _reisdocumenten(w: Wereld, wie: Mens, lijst: Lijst) -> None:
    """A passport, an identity card or both; valid, expired, or reported missing (35.70 V)."""
    if wie.nummers is None:
        return
    datum = w.voorraad.datum
    stapels = []
    soorten = (("PN", "N"), ("NI", "I")) if w.kans(0.25) else ((("PN", "N"),) if w.kans(0.65) else (("NI", "I"),))
    eerste = max(wie.geboren + 200, PEILDAG - int(12 * JAAR), GBA, (wie.komst or 0) + int(7 * JAAR))
    for volgnr, (soort, letter) in enumerate(soorten):
        sinds = w.tussen(eerste, PEILDAG - 10)
        if sinds >= PEILDAG - 5:
            continue
        document = {
            "volgnr": 0,
            "35.10": soort,
            "35.20": documentnummer(wie.nummers[1], letter, volgnr),
            "35.30": datum[sinds],
            "35.40": f"B{w.gemeente.code}",
            "35.50": datum[sinds + (GELDIG if sinds - wie.geboren > 18 * JAAR else GELDIG // 2)],
            "82.10": w.gemeente.code,
            "82.20": datum[sinds],
            "85.10": datum[sinds],
            "86.10": datum[sinds],
        }
        if w.kans(0.05):
            document |= {"35.60": datum[w.tussen(sinds, PEILDAG - 1)], "35.70": "V"}
        stapels.append([document])
    if stapels:
        lijst["12"] = stapels
