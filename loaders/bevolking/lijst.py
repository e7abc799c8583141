"""From the facts about somebody to their person list: categories 01 to 11, in the JSON form of the gezag vectors.

Every list is marked as fictional in 04.82.30 (see `nationaliteit`). An occurrence that is replaced moves down its
stack.
"""

from __future__ import annotations

from .cijfers import EENZIJDIG, GEHEIM, NAAMGEBRUIK, trek
from .kalender import GBA, JAAR, PEILDAG
from .mens import Elementen, Mens, Ouderschap, Relatie
from .nationaliteit import nationaliteiten, verblijfstitel
from .wereld import NEDERLAND, Wereld
from .wonen import adressen

Lijst = dict[str, list[list[Elementen]]]
RNI = "1999"
NAAMGEBRUIKEN = tuple(NAAMGEBRUIK)
NAAMGEBRUIK_KANSEN = tuple(NAAMGEBRUIK.values())


class Schrijver:
    """Writes the list of one person."""

    def __init__(self, w: Wereld, wie: Mens) -> None:
        self.w, self.wie = w, wie
        self.datum = w.voorraad.datum
        self.adressen = adressen(w, wie)

    def lijst(self) -> Lijst:
        """The whole list."""
        uit: Lijst = {
            "01": [self._persoon()],
            "02": [self._ouder(0)],
            "03": [self._ouder(1)],
            "04": nationaliteiten(self.w, self.wie),
        }
        if relaties := [self._relatie(band) for band in self.wie.relaties if self._vermeld()]:
            uit["05"] = relaties
        if self.wie.overleden is not None:
            uit["06"] = [[self._overlijden(self.wie.overleden)]]
        uit["07"] = [[self._inschrijving()]]
        if verblijf := self._verblijf():
            uit["08"] = [verblijf]
        if kinderen := [self._kind(nummer) for nummer in range(len(self.wie.kinderen)) if self._vermeld()]:
            uit["09"] = kinderen
        if titel := verblijfstitel(self.w, self.wie):
            uit["10"] = [titel]
        if gezag := self._gezagsverhouding():
            uit["11"] = [gezag]
        return uit

    def _vermeld(self) -> bool:
        """Whether a relation stands on this list: now and then one is missing."""
        return not self.w.kans(EENZIJDIG)

    def _geldig(self, sinds: int) -> Elementen:
        """Valid since (85.10), and entered some days later (86.10)."""
        return {"85.10": self.datum[sinds], "86.10": self.datum[min(max(sinds, GBA) + 3, PEILDAG - 1)]}

    def _akte(self, soort: str, letter: str, sinds: int, plaats: str | None = None) -> Elementen:
        """A deed: kind of register, part, letter, serial number; the number follows from the day."""
        return {
            "81.10": plaats or self.w.gemeente.code,
            "81.20": f"{soort}A{letter}{sinds * 7919 % 9000 + 100:04}",
            **self._geldig(sinds),
        }

    # ------------------------------------------------------------------------------------- 01 to 03: who, and whose

    def _persoon(self) -> list[Elementen]:
        wie = self.wie
        nummers = wie.nummers or ("", "")
        basis = {**wie.kort(), "01.10": nummers[0], "01.20": nummers[1], "61.10": self._naamgebruik()}
        stapel: list[Elementen] = []
        for sinds, letter in self._gebeurtenissen():
            voorkomen = {"volgnr": len(stapel), **basis}
            if wie.vorige_naam and sinds < wie.vorige_naam[0]:
                voorkomen.pop("02.30", None)
                voorkomen |= wie.vorige_naam[1]
            if wie.land == NEDERLAND or letter != "A":
                voorkomen |= self._akte("1", letter, sinds, wie.plaats if wie.land == NEDERLAND else None)
            else:
                inschrijving = self.adressen[0][0] if self.adressen else sinds
                voorkomen |= {"82.10": self.w.gemeente.code, "82.20": self.datum[inschrijving], "82.30": "geboorteakte"}
                voorkomen |= self._geldig(max(sinds, inschrijving))
            stapel.append(voorkomen)
        return stapel

    def _gebeurtenissen(self) -> list[tuple[int, str]]:
        """Deeds on the person's own category, newest first: of birth, and of what changed the parents later."""
        wie = self.wie
        later = {een.sinds: een.letter for stapel in wie.ouders for een in stapel if een.sinds > wie.geboren}
        bij_geboorte = [een.letter for een in wie.ouders[1] if een.sinds <= wie.geboren]
        return [*sorted(later.items(), reverse=True), (wie.geboren, bij_geboorte[-1] if bij_geboorte else "A")]

    def _naamgebruik(self) -> str:
        wie = self.wie
        if wie.man or not wie.relaties:
            return "E"
        return NAAMGEBRUIKEN[trek(NAAMGEBRUIK_KANSEN, self.w.worp())]

    def _ouder(self, nummer: int) -> list[Elementen]:
        stapel: list[Elementen] = []
        for een in self.wie.ouders[nummer]:
            voorkomen: Elementen = {"volgnr": len(stapel), **self._wie(een)}
            if een.ouder is not None:
                voorkomen["62.10"] = self.datum[een.sinds] if een.sinds > self.wie.geboren else self.wie.datum
            plaats = self.wie.plaats if self.wie.land == NEDERLAND else None
            stapel.append(voorkomen | self._akte("1", een.letter, een.sinds, plaats))
        return stapel

    @staticmethod
    def _wie(een: Ouderschap) -> Elementen:
        if een.ouder is None:
            return {"02.40": "."} if een.punt else {}
        return een.ouder.kort()

    # -------------------------------------------------------------------------------- 05, 09: partners and children

    def _relatie(self, band: Relatie) -> list[Elementen]:
        ander = band.ander if band.een is self.wie else band.een
        kort = ander.kort()
        eerder = [(band.sinds, band.soort)]
        if band.omgezet is not None:
            eerder.insert(0, (band.omgezet, "H"))
        stapel: list[Elementen] = []
        for sinds, soort in eerder:
            sluiting = {"06.10": self.datum[sinds], "06.20": band.plaats, "06.30": band.land, "15.10": soort}
            akte = self._akte("3" if soort == "H" else "5", "A", sinds, band.plaats)
            if band.land != NEDERLAND:
                akte = {
                    "82.10": self.w.gemeente.code,
                    "82.20": akte["86.10"],
                    "82.30": "huwelijksakte",
                    **self._geldig(sinds),
                }
            stapel.append({"volgnr": 0, **kort, **sluiting, **akte})
        if band.tot is not None and self.wie.einde > band.tot:
            einde = {
                "07.10": self.datum[band.tot],
                "07.20": self.w.gemeente.code,
                "07.30": NEDERLAND,
                "07.40": band.reden,
                "15.10": eerder[0][1],
            }
            stapel.insert(0, {"volgnr": 0, **kort, **einde, **self._akte("3", "B", band.tot)})
        for volgnr, voorkomen in enumerate(stapel):
            voorkomen["volgnr"] = volgnr
        return stapel

    def _kind(self, nummer: int) -> list[Elementen]:
        kindschap = self.wie.kinderen[nummer]
        kort = kindschap.kind.kort()
        del kort["04.10"]
        stapel = [{"volgnr": 0, **kort, **self._akte("1", kindschap.letter, kindschap.sinds)}]
        if kindschap.tot is not None:
            stapel[0]["volgnr"] = 1
            stapel.insert(0, {"volgnr": 0, **self._akte("1", "E", kindschap.tot)})
        return stapel

    # ----------------------------------------------------------------------------- 06 to 08: death, entry and homes

    def _overlijden(self, wanneer: int) -> Elementen:
        plaats = self.adressen[-1][1]["09.10"] if self.adressen else self.w.gemeente.code
        land = NEDERLAND
        if plaats == RNI:
            land = self.adressen[-1][1]["13.10"]
            plaats = "onbekend"
        return {
            "volgnr": 0,
            "08.10": self.datum[wanneer],
            "08.20": plaats,
            "08.30": land,
            **self._akte("2", "A", wanneer, None if land != NEDERLAND else plaats),
        }

    def _inschrijving(self) -> Elementen:
        w, wie = self.w, self.wie
        begin = max(self.adressen[0][0] if self.adressen else wie.komst or wie.geboren, GBA)
        uit: Elementen = {"volgnr": 0}
        if wie.overleden is not None:
            uit |= {"67.10": self.datum[wie.overleden], "67.20": "O"}
        elif wie.niet_ingezetene:
            uit |= {"67.10": self.datum[begin], "67.20": "R"}
        elif self.adressen and self.adressen[-1][1]["09.10"] == RNI:
            uit |= {"67.10": self.datum[self.adressen[-1][0]], "67.20": "E"}
        return uit | {
            "68.10": self.datum[begin],
            "70.10": "7" if w.kans(GEHEIM) else "0",
            "80.10": f"{2 + len(self.adressen) + len(wie.kinderen):04}",
            "80.20": f"{self.datum[min(wie.einde, PEILDAG - 1 - int(w.worp() * 3 * JAAR))]}120000000",
            "87.10": "P",
        }

    def _verblijf(self) -> list[Elementen]:
        """Homes, newest first; from before the register was kept only the last one is known."""
        wie = self.wie
        if wie.niet_ingezetene:
            sinds = wie.komst or GBA
            return [{"volgnr": 0, "09.10": RNI, "13.10": wie.land, "13.20": self.datum[sinds], **self._geldig(sinds)}]
        stapel: list[Elementen] = []
        gevestigd: Elementen = {}
        plekken = self.adressen
        for nummer, (sinds, huis) in enumerate(plekken):
            eerder = plekken[nummer - 1][1] if nummer else None
            if not nummer and wie.komst is not None:
                gevestigd = {"14.10": wie.land, "14.20": self.datum[sinds]}
            elif eerder and eerder["09.10"] == RNI and huis["09.10"] != RNI:
                gevestigd = {"14.10": eerder["13.10"], "14.20": self.datum[sinds]}
            if nummer + 1 < len(plekken) and plekken[nummer + 1][0] < GBA:
                continue
            if huis["09.10"] == RNI:
                voorkomen = {**huis, "13.20": self.datum[sinds]}
            else:
                aangifte = {"72.10": "A" if nummer else "G", "09.20": self.datum[sinds]}
                voorkomen = {**huis, "10.30": self.datum[sinds], **gevestigd, **aangifte}
            stapel.insert(0, voorkomen | self._geldig(sinds))
        for volgnr, voorkomen in enumerate(stapel):
            voorkomen["volgnr"] = volgnr
        return stapel

    # ------------------------------------------------------------------------------------------------- 11: the court

    def _gezagsverhouding(self) -> list[Elementen]:
        """Decisions about a minor, or the curatele of an adult; the newest on top."""
        wie = self.wie
        document = {"82.10": self.w.gemeente.code, "82.30": "mededeling van de griffier"}
        if wie.curatele:
            sinds, tot = wie.curatele
            stapel = [{"volgnr": 0, "33.10": "1", **document, "82.20": self.datum[sinds], **self._geldig(sinds)}]
            if tot is not None:
                stapel[0]["volgnr"] = 1
                stapel.insert(0, {"volgnr": 0, **document, "82.20": self.datum[tot], **self._geldig(tot)})
            return stapel
        if wie.einde >= wie.geboren + int(18 * JAAR):
            return []
        stapel = []
        for sinds, indicatie in sorted(wie.gezag, reverse=True):
            if sinds < min(PEILDAG, wie.einde):
                gezag = {"32.10": indicatie} if indicatie else {}
                stapel.append(
                    {"volgnr": len(stapel), **gezag, **document, "82.20": self.datum[sinds], **self._geldig(sinds)}
                )
        return stapel
