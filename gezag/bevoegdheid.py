"""The question as it is asked: over a minor, who holds gezag; over an adult, over which minors.

Everybody sees only the relations in which he or she has a part; the child itself always sees its own.
"""

from __future__ import annotations

from typing import NamedTuple

from graph.persoonslijst import Persoonslijst, Voorkomen

from .feiten import Register
from .procedure import leid_af
from .uitkomst import Soort, Uitspraak
from .vragen import is_minderjarig


class GezagOver(NamedTuple):
    """What is known of somebody's gezag over children of their own or of a partner."""

    gezag: tuple[Uitspraak, ...]
    """The children over whom the person holds gezag, by burgerservicenummer."""
    eigen_kinderen_zonder: tuple[Uitspraak, ...]
    """Own minor children over whom the person does not hold gezag, or of whom it cannot be said. Never somebody
    else's: a former partner's children are nobody's business."""


def eigen_gezag(lijst: Persoonslijst, register: Register, peildatum: int) -> Uitspraak | None:
    """Who holds gezag over this person; None when there is no such question (of age, or died)."""
    uitspraak = leid_af(lijst, register, peildatum)
    return None if uitspraak.uitkomst.soort is Soort.NIET_VAN_TOEPASSING else uitspraak


def gezag_over(lijst: Persoonslijst, register: Register, peildatum: int) -> GezagOver:
    """Over which minors this person holds gezag: own children and those of every partner, present or former."""
    gezag: list[Uitspraak] = []
    zonder: list[Uitspraak] = []
    if lijst.burgerservicenummer is None:
        return GezagOver((), ())
    for burgerservicenummer in sorted(kinderen(lijst, register, peildatum)):
        lijsten = register.alle(burgerservicenummer)
        if not lijsten or burgerservicenummer == lijst.burgerservicenummer:
            continue
        uitspraak = eigen_gezag(lijsten[0], register, peildatum)
        if uitspraak is None:
            continue
        if heeft_deel(lijst, uitspraak):
            gezag.append(uitspraak)
        elif _is_ouder(lijst, lijsten[0]):
            zonder.append(uitspraak)
    return GezagOver(tuple(gezag), tuple(zonder))


def _is_ouder(lijst: Persoonslijst, kind: Persoonslijst) -> bool:
    """Whether the child's own list gives this person as a parent."""
    ouders = (kind.actueel("02"), kind.actueel("03"))
    return any(_is(lijst, ouder) for ouder in ouders if ouder)


def _is(lijst: Persoonslijst, voorkomen: Voorkomen) -> bool:
    """Whether the occurrence is about the owner of the list; without a number nobody is anybody."""
    return lijst.burgerservicenummer is not None and voorkomen.getal("01.20") == lijst.burgerservicenummer


def kinderen(lijst: Persoonslijst, register: Register, peildatum: int) -> set[int]:
    """The numbers of the minor children on somebody's list, and on that of every partner, present or former."""
    eigen_lijsten = register.alle(lijst.burgerservicenummer)
    lijsten = eigen_lijsten + [
        partner
        for eigen in eigen_lijsten
        if eigen.voorkomens("05")
        for relatie in register.relaties(eigen).voorkomens
        for partner in register.alle(relatie.getal("01.20"))
    ]
    return {
        kind
        for ouder in lijsten
        for voorkomen in ouder.actuele_stapels("09")
        if is_minderjarig(voorkomen.getal("03.10"), peildatum) and (kind := voorkomen.getal("01.20")) is not None
    }


def heeft_deel(lijst: Persoonslijst, uitspraak: Uitspraak) -> bool:
    """Whether somebody other than the child has a part in this outcome, and so may see it."""
    uitkomst = uitspraak.uitkomst
    if uitkomst.soort is Soort.VOOGDIJ:
        dragers = uitkomst.derden
    elif uitkomst.soort is Soort.GEZAMENLIJK:
        dragers = uitkomst.ouders if uitkomst.onbekende_derde else (*uitkomst.ouders, *uitkomst.derden)
    else:
        dragers = uitkomst.ouders
    return any(_is(lijst, drager) for drager in dragers)
