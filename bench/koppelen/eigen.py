"""Our own way, as `verwant koppel` does it in bulk: pairs, judgements, and the division of everyone they connect."""

from __future__ import annotations

from collections.abc import Set

from graph.identiteit import BRP, BekendeVermelding, Indeling, Oordeel, Samenhang, Uitspraak, Verwijzing
from graph.identiteit import MODEL as VAN_MODEL
from resolution.oordelen.clusters import deel_in
from resolution.oordelen.grenzen import Grenzen
from resolution.oordelen.massaal import alle_oordelen
from resolution.oordelen.vergelijken import Vergelijker
from resolution.wegen.model import lees
from resolution.wegen.weger import Weger

from .gegevens import Gegevens
from .maat import Sleutel, Uitkomst


def koppel(gegevens: Gegevens) -> dict[Sleutel, Uitkomst]:
    """What the shipped model with its thresholds makes of every record; the store is left out."""
    model = lees()
    grenzen = Grenzen(model.boven, model.onder)
    wie, oordelen, _ = alle_oordelen(gegevens.vermeldingen(), Vergelijker(Weger(model), grenzen))
    return uitkomsten(wie, oordelen, grenzen)


def uitkomsten(
    wie: dict[Verwijzing, BekendeVermelding], oordelen: list[Oordeel], grenzen: Grenzen
) -> dict[Sleutel, Uitkomst]:
    """Divide everyone whom judgements connect: of each record to which list it belongs, and whether it waits."""
    indeling: dict[Verwijzing, Verwijzing] = {}
    for samen in _samenhangen(wie, oordelen, grenzen):
        indeling |= deel_in(samen, grenzen)
    open_ = {(een.een, een.ander) for een in oordelen if een.uitspraak is Uitspraak.ONZEKER}
    gevoegd = {v for v, leider in indeling.items() if v != leider and wie[leider].ingeschrevene}
    wachtend = {v for een in oordelen if _wacht(een, indeling, open_, gevoegd, grenzen) for v in (een.een, een.ander)}
    uit = {}
    for v in wie:
        if v.bron != BRP:
            leider = indeling.get(v, v)
            uit[v.bron, v.sleutel] = Uitkomst(leider.sleutel if wie[leider].ingeschrevene else "", v in wachtend)
    return uit


def _wacht(
    oordeel: Oordeel,
    indeling: Indeling,
    open_: Set[tuple[Verwijzing, Verwijzing]],
    gevoegd: Set[Verwijzing],
    grenzen: Grenzen,
) -> bool:
    """As `Store.twijfels` has it: one person by the model, and still in two identities, or left open by a rule; but not
    who was found to belong to a list, beside others in the BRP."""
    if oordeel.methode != VAN_MODEL or oordeel.uitspraak is not Uitspraak.ZELFDE:
        return False
    if oordeel.gewicht is None or oordeel.gewicht < grenzen.onder:
        return False
    een, ander = oordeel.een, oordeel.ander
    if (een, ander) in open_:
        return True
    if indeling.get(een, een) == indeling.get(ander, ander):
        return False
    lijst_spreekt = (een in gevoegd and ander.bron == BRP) or (ander in gevoegd and een.bron == BRP)
    return oordeel.gewicht >= grenzen.boven or not lijst_spreekt


def _samenhangen(
    wie: dict[Verwijzing, BekendeVermelding], oordelen: list[Oordeel], grenzen: Grenzen
) -> list[Samenhang]:
    """Everyone whom judgements join, step by step, with those judgements: each such group apart."""
    boven: dict[Verwijzing, Verwijzing] = {}

    def groep(v: Verwijzing) -> Verwijzing:
        while (hoger := boven.setdefault(v, v)) != v:
            boven[v] = v = boven[hoger]
        return v

    for een in oordelen:
        if _verbindt(een, grenzen):
            boven[groep(een.een)] = groep(een.ander)
    leden: dict[Verwijzing, list[BekendeVermelding]] = {}
    for v in list(boven):
        leden.setdefault(groep(v), []).append(wie[v])
    per_groep: dict[Verwijzing, list[Oordeel]] = {}
    for een in oordelen:
        if een.een in boven and een.ander in boven and groep(een.een) == groep(een.ander):
            per_groep.setdefault(groep(een.een), []).append(een)
    return [Samenhang(samen, per_groep[leider]) for leider, samen in leden.items()]


def _verbindt(oordeel: Oordeel, grenzen: Grenzen) -> bool:
    """As `Store.samenhang` has it."""
    zelfde = oordeel.uitspraak is Uitspraak.ZELFDE
    return zelfde and (oordeel.methode != VAN_MODEL or (oordeel.gewicht or 0.0) >= grenzen.vanaf)
