"""A fictional person and their LO3 person list, piece by piece, in the JSON form of the gezag vectors."""

from __future__ import annotations

from typing import Any

NEDERLAND = "6030"
Elementen = dict[str, Any]
Lijst = dict[str, list[list[Elementen]]]

OUDER1, OUDER2 = "02", "03"


class Mens:
    """Somebody with a list in the making; `kort` is how other lists describe this person."""

    __slots__ = ("geboren", "kort", "lijst", "man")

    def __init__(self, kort: Elementen, akte: str) -> None:
        self.kort = kort
        self.geboren: str = kort["03.10"]
        self.man: bool = kort["04.10"] == "M"
        persoon = {"volgnr": 0, **kort, "81.10": kort["03.20"], "81.20": akte, "85.10": self.geboren}
        self.lijst: Lijst = {
            "01": [[persoon]],
            "04": [[{"volgnr": 0, "05.10": "0001", "63.10": "001", "85.10": self.geboren}]],
            "07": [[{"volgnr": 0, "68.10": self.geboren, "70.10": "0"}]],
        }

    @property
    def achternaam(self) -> Elementen:
        """The surname with its prefix, as a child gets it."""
        return {element: self.kort[element] for element in ("02.30", "02.40") if element in self.kort}

    def ouder(self, categorie: str, wie: Mens, akte: str, sinds: str) -> None:
        """`wie` is parent 1 or 2, by this deed and from this day; the parent's list names the child."""
        plaats = {"62.10": sinds, "81.20": akte, "85.10": sinds}
        self.lijst[categorie] = [[{"volgnr": 0, **wie.kort, **plaats}]]
        kind = {"volgnr": 0, **self.kort, "81.20": akte, "85.10": sinds}
        del kind["04.10"]
        wie.lijst.setdefault("09", []).append([kind])

    def ouder_op_naam(self, categorie: str, kort: Elementen) -> None:
        """A parent who is known by name and birth date only."""
        self.lijst[categorie] = [[{"volgnr": 0, **kort, "62.10": self.geboren, "85.10": self.geboren}]]

    def geen_ouder(self, categorie: str) -> None:
        """There is no second parent in law: the category stands there empty."""
        self.lijst[categorie] = [[{"volgnr": 0, "81.20": "1AA0100", "85.10": self.geboren}]]

    def woont(self, adressen: list[tuple[str, Elementen]]) -> None:
        """Addresses since a day, newest first; those before birth do not count."""
        stapel: list[Elementen] = []
        for sinds, adres in adressen:
            begin = max(sinds, self.geboren)
            stapel.append({"volgnr": len(stapel), **adres, "10.30": begin, "85.10": begin})
            if sinds <= self.geboren:
                break
        self.lijst["08"] = [stapel]

    def gezagsverhouding(self, sinds: str, **element: str) -> None:
        """A court ruling about the child (`indicatie`), or the owner placed under curatele (`curatele`)."""
        namen = {"indicatie": "32.10", "curatele": "33.10"}
        self.lijst["11"] = [[{"volgnr": 0, **{namen[n]: w for n, w in element.items()}, "85.10": sinds}]]

    def overleden(self, dag: str, gemeente: str) -> None:
        """Died on this day; the list is suspended."""
        self.lijst["06"] = [
            [{"volgnr": 0, "08.10": dag, "08.20": gemeente, "08.30": NEDERLAND, "81.20": "2AA0001", "85.10": dag}]
        ]
        self.lijst["07"][0][0] |= {"67.10": dag, "67.20": "O"}


def trouw(een: Mens, ander: Mens, dag: str, gemeente: str, soort: str = "H") -> None:
    """Marry (H) or enter a registered partnership (P); both lists tell it."""
    for zelf, wie in ((een, ander), (ander, een)):
        relatie = {**wie.kort, "06.10": dag, "06.20": gemeente, "06.30": NEDERLAND, "15.10": soort}
        zelf.lijst.setdefault("05", []).append([{"volgnr": 0, **relatie, "81.20": "3AA0001", "85.10": dag}])


def ontbind(een: Mens, ander: Mens, dag: str, gemeente: str, reden: str = "S") -> None:
    """End the newest relation, on both lists; `reden` S is divorce, O death (then only `een` lives to tell it)."""
    for zelf, wie in ((een, ander), (ander, een))[: 1 if reden == "O" else 2]:
        stapel = zelf.lijst["05"][-1]
        for voorkomen in stapel:
            voorkomen["volgnr"] += 1
        einde = {"07.10": dag, "07.20": gemeente, "07.30": NEDERLAND, "07.40": reden, "15.10": "H"}
        stapel.insert(0, {"volgnr": 0, **wie.kort, **einde, "81.20": "3AB0001", "85.10": dag})
