"""From what is known of identities to GraphQL types: nothing decided, and weights worked out only when asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

import strawberry

from api.identiteiten import Gevolg, Identiteitsbaak
from graph import identiteit as model
from resolution.geheim import vraagt_geheimhouding
from resolution.kenmerken import lees_kenmerken
from resolution.wegen import weger as wegen
from resolution.wegen.vergelijkingen import VERGELIJKINGEN
from resolution.wegen.waarden import toon

from . import identiteitstypen as typen


def identiteit(bij: Identiteitsbaak, een: model.Identiteit) -> typen.Identiteit:
    """Everything that belongs to a person, and why."""
    eigen = {v.verwijzing: v for v in een.vermeldingen}
    geheim = vraagt_geheimhouding(een.vermeldingen)
    return typen.Identiteit(
        id=strawberry.ID(str(een.persoon)),
        geheimhouding=geheim,
        vermeldingen=[zet_vermelding(v, geheim) for v in een.vermeldingen],
        oordelen=[_oordeel(o, partial(_weging_of_niets, bij, eigen, o)) for o in een.oordelen],
    )


def _weging_of_niets(
    bij: Identiteitsbaak, eigen: dict[model.Verwijzing, model.BekendeVermelding], o: model.Oordeel
) -> typen.Weging | None:
    een, ander = eigen.get(o.een), eigen.get(o.ander)
    return zet_weging(bij.weging(een, ander)) if een and ander else None


def _oordeel(o: model.Oordeel, geef_weging: Callable[[], typen.Weging | None]) -> typen.Oordeel:
    return typen.Oordeel(
        id=strawberry.ID(str(o.id)),
        een=_naar(o.een),
        ander=_naar(o.ander),
        uitspraak=o.uitspraak,
        methode=o.methode,
        gewicht=o.gewicht,
        wie=o.wie,
        waarom=o.waarom,
        wanneer=o.wanneer,
        intrekking=typen.Intrekking(**o.intrekking._asdict()) if o.intrekking else None,
        geef_weging=geef_weging,
    )


def _naar(verwijzing: model.Verwijzing) -> typen.Vermeldingverwijzing:
    return typen.Vermeldingverwijzing(**verwijzing._asdict())


def twijfel(bij: Identiteitsbaak, een: model.Twijfel, geheim: Collection[int]) -> typen.Twijfel:
    """A pair that waits for somebody; `geheim` are the identities of people who asked for geheimhouding."""
    return typen.Twijfel(
        een=zet_vermelding(een.een, een.een.persoon in geheim),
        ander=zet_vermelding(een.ander, een.ander.persoon in geheim),
        gewicht=een.gewicht,
        sinds=een.sinds,
        geef_weging=lambda: zet_weging(bij.weging(een.een, een.ander)),
    )


def zet_vermelding(een: model.BekendeVermelding, geheim: bool) -> typen.Vermelding:
    """What a record tells of somebody; `geheim` when they asked for geheimhouding."""
    return typen.Vermelding(
        **een.verwijzing._asdict(),
        identiteit=strawberry.ID(str(een.persoon)),
        eigen_lijst=een.ingeschrevene,
        geheimhouding=geheim,
        geef_gegevens=partial(_gegevens, een.kenmerken),
    )


def _gegevens(kenmerken: bytes) -> list[typen.Gegeven]:
    gelezen = lees_kenmerken(kenmerken)
    alle = ((v.kenmerk, toon(v.kenmerk, gelezen)) for v in VERGELIJKINGEN)
    return [typen.Gegeven(kenmerk=kenmerk, waarde=waarde) for kenmerk, waarde in alle if waarde]


def zet_weging(weging: wegen.Weging) -> typen.Weging:
    """A weight with its steps."""
    return typen.Weging(gewicht=weging.gewicht, stappen=[typen.Weegstap(**stap._asdict()) for stap in weging.stappen])


def gevolg(gevolg: Gevolg) -> typen.Gevolg:
    """What a judgement changes."""
    return typen.Gevolg(
        proef=gevolg.proef,
        veranderingen=[
            typen.Verandering(vermelding=_naar(v), van=strawberry.ID(str(van)), naar=strawberry.ID(str(naar)))
            for v, van, naar in gevolg.veranderingen
        ],
    )
