"""Reading a case again after it was decided: which questions were asked, who was judged, who was married to whom.

Nothing here raises: a number that stands on two lists gives no list, a date that cannot be read gives no date.
"""

from __future__ import annotations

from datetime import date

from graph.datum import Datum, lees_datum
from graph.persoonslijst import Persoonslijst, Voorkomen

from .. import afstamming, rechter, vragen
from ..feiten import Feiten, Ouder
from ..relaties import Periode
from ..uitkomst import Antwoord, Ontbreekt, Soort, Uitspraak, Vraag


def gesteld(uitspraak: Uitspraak, vraag: Vraag) -> Antwoord[object] | None:
    """The answer to a question, the last one if it was asked twice; None when it was not asked."""
    for antwoord in uitspraak.pad[::-1]:
        if antwoord.vraag is vraag:
            return antwoord
    return None


def waarde(uitspraak: Uitspraak, vraag: Vraag) -> object:
    """What the procedure went on with after a question; None also when it was not asked."""
    antwoord = gesteld(uitspraak, vraag)
    return antwoord.waarde if antwoord else None


def aantal_ouders(uitspraak: Uitspraak) -> object:
    """How many parents the answer by law counted; None when a court decided or the question was not reached."""
    return waarde(uitspraak, afstamming.AANTAL)


def relatie(uitspraak: Uitspraak) -> object:
    """Whether the parents count as married, where the answer by law went on with it."""
    return waarde(uitspraak, vragen.RELATIE) if aantal_ouders(uitspraak) is afstamming.Ouders.TWEE else None


def volgens_rechter(uitspraak: Uitspraak) -> str | None:
    """The decision (32.10) on which the answer rests."""
    indicatie = waarde(uitspraak, rechter.INHOUD)
    return indicatie if isinstance(indicatie, str) else None


def oordelen(uitspraak: Uitspraak) -> list[Antwoord[object]]:
    """The answers on whether somebody is competent."""
    return [a for a in uitspraak.pad if a.vraag is vragen.BEVOEGD or a.vraag is vragen.BEVOEGD_DERDE]


def oordeel(feiten: Feiten, uitspraak: Uitspraak, ouder: Ouder) -> Antwoord[object] | None:
    """The answer on whether this parent is competent; None when that was not asked."""
    lijst = lijst_van(feiten, ouder)
    for antwoord in oordelen(uitspraak):
        bronnen = (voorkomen for voorkomen, _ in (*antwoord.gelezen, *antwoord.gezien))
        if antwoord.vraag is vragen.BEVOEGD and any(
            (lijst and v.kop is lijst.kop) or (v.kop is feiten.kind.kop and v.categorie == categorie_van(ouder))
            for v in bronnen
        ):
            return antwoord
    return None


def categorie_van(ouder: Ouder) -> str:
    """The category in which this parent stands on the child's list."""
    return f"0{ouder.nummer + 1}"


def heeft_gezag(uitspraak: Uitspraak, ouder: Ouder) -> bool:
    """Whether the answer says that this parent holds gezag."""
    return any(v.categorie == categorie_van(ouder) for v in uitspraak.uitkomst.ouders)


def lijst_van(feiten: Feiten, ouder: Ouder) -> Persoonslijst | None:
    """The parent's own list, if there is exactly one."""
    return enige_lijst(feiten, ouder.burgerservicenummer)


def enige_lijst(feiten: Feiten, burgerservicenummer: int | None) -> Persoonslijst | None:
    """The list with this number, if there is exactly one."""
    gevonden = feiten.register.alle(burgerservicenummer)
    return gevonden[0] if len(gevonden) == 1 else None


def zonder_lijst(feiten: Feiten, ouder: Ouder) -> bool:
    """Whether this is a parent by name of whom the register has no list."""
    return ouder.aanwezig and not feiten.register.alle(ouder.burgerservicenummer)


def overleden(feiten: Feiten, ouder: Ouder) -> bool:
    """Whether the parent is known to have died."""
    lijst = lijst_van(feiten, ouder)
    return lijst is not None and vragen.overlijdensdatum(lijst) is not None


def relaties(feiten: Feiten, ouder: Ouder) -> tuple[Voorkomen, ...]:
    """The relationships on the parent's list, newest first."""
    lijst = lijst_van(feiten, ouder)
    return feiten.register.relaties(lijst).voorkomens if lijst else ()


def enige_ouder(feiten: Feiten, uitspraak: Uitspraak) -> Ouder | None:
    """The only parent, where the answer asked whether the child was born during a relationship of that parent."""
    antwoord = gesteld(uitspraak, afstamming.GEBOREN_TIJDENS)
    if antwoord is None or isinstance(antwoord.waarde, Ontbreekt):
        return None
    return feiten.ouder1 if feiten.ouder1.aanwezig else feiten.ouder2


def periode_bij_geboorte(uitspraak: Uitspraak) -> Periode | None:
    """The relationship in which the child counts as born."""
    periode = waarde(uitspraak, afstamming.GEBOREN_TIJDENS)
    return periode if isinstance(periode, Periode) else None


def samen(feiten: Feiten, ouder: Ouder) -> list[Voorkomen]:
    """What this parent's list tells of a relationship with the other parent, newest first."""
    ander = feiten.andere(ouder).voorkomen
    return [v for v in relaties(feiten, ouder) if ander and zelfde_persoon(v, ander)]


def op_beide_lijsten(feiten: Feiten) -> tuple[Voorkomen, ...]:
    """The newest of their relationship on each parent's list, by number; empty unless it stands on both."""
    gevonden: list[Voorkomen] = []
    for ouder in (feiten.ouder1, feiten.ouder2):
        ander = feiten.andere(ouder).burgerservicenummer
        gevonden += [v for v in relaties(feiten, ouder) if ander is not None and v.getal("01.20") == ander][:1]
    return tuple(gevonden) if len(gevonden) == 2 else ()


def zelfde_persoon(een: Voorkomen, ander: Voorkomen) -> bool:
    """Whether two mentions are of one person: by number, and by name and birth date when a number is missing."""
    nummers = (een.getal("01.20"), ander.getal("01.20"))
    if None not in nummers:
        return nummers[0] == nummers[1]
    return zelfde_naam(een, ander)


def zelfde_naam(een: Voorkomen, ander: Voorkomen) -> bool:
    """Whether two mentions have the same surname and birth date."""
    naam, geboren = een.lees("02.40"), een.getal("03.10")
    return naam not in (None, ".") and naam == ander.lees("02.40") and geboren == ander.getal("03.10")


def datum(voorkomen: Voorkomen | None, element: str) -> Datum | None:
    """A date as the register knows it."""
    return lees_datum(voorkomen.lees(element)) if voorkomen else None


def volgorde_onzeker(een: Datum | None, ander: Datum | None) -> bool:
    """Whether it cannot be known which of two dates came first, because one of them is partly unknown."""
    if een is None or ander is None or (een.volledig and ander.volledig):
        return False
    return een.vroegst <= ander.laatst and ander.vroegst <= een.laatst


def als_dag(dag: int) -> date:
    """A day that exists, as a date."""
    return date(dag // 10000, dag // 100 % 100, dag % 100)


def gelijk_zonder_relatie(feiten: Feiten, uitspraak: Uitspraak) -> bool:
    """Whether two parents would get the same answer if they had never been married."""
    if afstamming.geadopteerd(feiten).waarde:
        return True
    anders = afstamming.erkenning(feiten).waarde
    if isinstance(anders, Ouder):
        return heeft_gezag(uitspraak, anders) and uitspraak.uitkomst.soort is Soort.EENHOOFDIG
    return anders is afstamming.Erkenning.GEZAMENLIJK
