"""Does somebody hold gezag over a minor: surely, surely not, or perhaps, because the register does not say who does?"""

from __future__ import annotations

from enum import StrEnum

from graph.persoonslijst import Persoonslijst, Voorkomen

from ..uitkomst import Antwoord, Bron, Soort, Uitspraak, Vraag
from ..vragen import bevoegdheid
from .antwoord import Grond

HEEFT_GEZAG = Vraag("V2", "Heeft de vertegenwoordiger gezag over de minderjarige?", "1:245 BW")
GRONDEN = {Soort.VOOGDIJ: Grond.VOOGDIJ, Soort.GEZAMENLIJK: Grond.GEZAMENLIJK_GEZAG}


class Positie(StrEnum):
    """Where somebody stands towards the gezag over a minor."""

    HOUDER = "ja"
    GEEN = "nee"
    MISSCHIEN = "niet te zeggen"


def houders(uitspraak: Uitspraak) -> tuple[Voorkomen, ...]:
    """Those who hold gezag and whom the lists name."""
    return (*uitspraak.uitkomst.ouders, *uitspraak.uitkomst.derden)


def onbekende_houder(uitspraak: Uitspraak) -> bool:
    """Whether somebody holds gezag whom no list names."""
    uitkomst = uitspraak.uitkomst
    return uitkomst.onbekende_derde or (uitkomst.soort is Soort.VOOGDIJ and not uitkomst.derden)


def is_houder(uitspraak: Uitspraak, burgerservicenummer: int) -> bool:
    """Whether the answer names this person as one who holds gezag."""
    return any(v.getal("01.20") == burgerservicenummer for v in houders(uitspraak))


def grond(uitspraak: Uitspraak) -> Grond:
    """In what capacity those who hold gezag act."""
    return GRONDEN.get(uitspraak.uitkomst.soort, Grond.OUDERLIJK_GEZAG)


def positie(
    uitspraak: Uitspraak, burgerservicenummer: int, eigen: Persoonslijst | None, peildatum: int
) -> Antwoord[Positie]:
    """V2: `eigen` is the list of the one who would act, as far as there is one."""
    if is_houder(uitspraak, burgerservicenummer):
        gelezen = tuple((v, "01.20") for v in houders(uitspraak))
        return Antwoord(HEEFT_GEZAG, Positie.HOUDER, f"ja: {grond(uitspraak)}", gelezen)
    gezien: tuple[Bron, ...] = ((uitspraak.kind, "01.20"),)
    onbevoegd = bevoegdheid(eigen, peildatum) if eigen else None
    if onbevoegd and onbevoegd.waarde:
        tekst = f"{onbevoegd.tekst} (1:246 BW)"
        return Antwoord(HEEFT_GEZAG, Positie.GEEN, tekst, onbevoegd.gelezen, onbevoegd.gezien)
    if uitspraak.uitkomst.soort is Soort.NIET_TE_BEPALEN:
        tekst = "niet te zeggen: wie gezag heeft is niet te bepalen"
        return Antwoord(HEEFT_GEZAG, Positie.MISSCHIEN, tekst, (), gezien)
    if not onbekende_houder(uitspraak):
        return Antwoord(HEEFT_GEZAG, Positie.GEEN, "nee", (), gezien)
    if _is_ouder(uitspraak.lijst, burgerservicenummer):
        tekst = "nee: een ouder is niet de derde of voogd (1:245 lid 3 BW)"
        return Antwoord(HEEFT_GEZAG, Positie.GEEN, tekst, (), gezien)
    return Antwoord(HEEFT_GEZAG, Positie.MISSCHIEN, "niet te zeggen: de BRP noemt de derde of voogd niet", (), gezien)


def _is_ouder(kind: Persoonslijst, burgerservicenummer: int) -> bool:
    ouders = (kind.actueel("02"), kind.actueel("03"))
    return any(ouder.getal("01.20") == burgerservicenummer for ouder in ouders if ouder)
