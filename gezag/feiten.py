"""The facts of one case: the child's list, its parents, and the register in which their lists are found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import repeat

from graph.persoonslijst import Persoonslijst, Voorkomen

from .relaties import Relaties
from .uitkomst import Bron

MEERDERJARIG = 180000
"""Eighteen years in yyyymmdd: added to a birth date it gives the eighteenth birthday (art. 1:233 BW)."""


class OnverwachteGegevens(Exception):
    """The register holds something the procedure cannot go on with; the outcome is then FOUT."""

    def __init__(self, wat: str, *gelezen: Bron) -> None:
        super().__init__(wat)
        self.gelezen = gelezen
        """What the question that found it had read by then: that answer too can be in onderzoek."""


class NietInBron(OnverwachteGegevens):
    """What decides is something that the source of a list does not give (`Persoonslijst.beperkt`).

    To go on as if it were not there would be to guess: the outcome is that this datum is missing.
    """


class Register:
    """The person lists among which a case is decided, found by burgerservicenummer (numeric)."""

    def __init__(self, lijsten: Iterable[Persoonslijst]) -> None:
        self._lijsten: dict[int, list[Persoonslijst]] = {}
        self._relaties: dict[Persoonslijst, Relaties] = {}
        for lijst in lijsten:
            if lijst.burgerservicenummer is not None and not lijst.vervallen:
                self._lijsten.setdefault(lijst.burgerservicenummer, []).append(lijst)

    def alle(self, burgerservicenummer: int | None) -> list[Persoonslijst]:
        """Every list with this number; more than one means that the register contradicts itself."""
        return self._lijsten.get(burgerservicenummer, []) if burgerservicenummer is not None else []

    def vind(self, burgerservicenummer: int | None) -> Persoonslijst | None:
        """The list of a person; None when there is no number or no list.

        Raises OnverwachteGegevens when more than one list has the number, or when of its list only today is known.
        """
        gevonden = self.alle(burgerservicenummer)
        if len(gevonden) > 1:
            raise OnverwachteGegevens("meer dan een persoonslijst met hetzelfde burgerservicenummer")
        if gevonden and gevonden[0].verleden_onbekend:
            raise NietInBron("de geschiedenis van de persoonslijst van een ouder of diens partner")
        return gevonden[0] if gevonden else None

    def met(self, vervangen: Mapping[Persoonslijst, Persoonslijst]) -> Register:
        """The same register with other lists in the place of some."""
        return Register(vervangen.get(een, een) for lijsten in self._lijsten.values() for een in lijsten)

    def relaties(self, lijst: Persoonslijst) -> Relaties:
        """The marriages and partnerships on a list, worked out once."""
        gevonden = self._relaties.get(lijst)
        if gevonden is None:
            gevonden = self._relaties[lijst] = Relaties(lijst)
        return gevonden


class Ouder:
    """Parent 1 or parent 2 of the child, as the child's list gives it."""

    __slots__ = ("aanwezig", "alle", "burgerservicenummer", "geslachtsnaam", "nummer", "punt", "voorkomen")

    def __init__(self, kind: Persoonslijst, nummer: int) -> None:
        categorie = "02" if nummer == 1 else "03"
        self.nummer = nummer
        self.alle = kind.voorkomens(categorie)
        """The current and the historic occurrences."""
        self.voorkomen: Voorkomen | None = self.alle[0] if self.alle else None
        self.burgerservicenummer = self.voorkomen.getal("01.20") if self.voorkomen else None
        self.geslachtsnaam = self.voorkomen.lees("02.40") if self.voorkomen else None
        self.punt = self.geslachtsnaam == "."
        """Whether the name is a full stop: there is a parent, and nobody knows who."""
        self.aanwezig = self.geslachtsnaam is not None and not self.punt
        """Whether the list gives a parent with a name."""

    def bron(self, *elementen: str) -> tuple[Bron, ...]:
        """These elements of the current occurrence as sources; none when there is no occurrence."""
        return tuple(zip(repeat(self.voorkomen), elementen)) if self.voorkomen is not None else ()


class Feiten:
    """Everything the questions about one child are answered from, on one date."""

    __slots__ = (
        "_gevonden",
        "geboortedatum",
        "kind",
        "opgezocht",
        "ouder1",
        "ouder2",
        "peildatum",
        "persoon",
        "register",
    )

    def __init__(self, kind: Persoonslijst, register: Register, peildatum: int) -> None:
        self.kind = kind
        self.persoon = kind.actueel("01") or Voorkomen(kind.kop, "01", 0, 0, False, {})
        self.register = register
        self.peildatum = peildatum
        self.ouder1 = Ouder(kind, 1)
        self.ouder2 = Ouder(kind, 2)
        self.geboortedatum = self.persoon.getal("03.10") or 0
        self._gevonden: dict[int, Persoonslijst | None] = {}
        self.opgezocht: dict[int, tuple[Bron, ...]] = {}
        """What was read by looking up parent 1 or 2, as far as that was done."""

    def ouder(self, nummer: int) -> Ouder:
        """Parent 1 or 2."""
        return self.ouder1 if nummer == 1 else self.ouder2

    def andere(self, ouder: Ouder) -> Ouder:
        """The other parent."""
        return self.ouder2 if ouder.nummer == 1 else self.ouder1

    def lijst_van(self, ouder: Ouder) -> Persoonslijst | None:
        """The parent's own person list; None when the parent is not in the register."""
        nummer = ouder.nummer
        if nummer not in self._gevonden:
            gevonden = self._gevonden[nummer] = self.register.vind(ouder.burgerservicenummer)
            # Whoever is asked one by one of a source may just not have been asked.
            if gevonden is None and ouder.burgerservicenummer and self.kind.beperkt:
                raise NietInBron(f"persoonslijst van ouder {nummer}")
        return self._gevonden[nummer]
