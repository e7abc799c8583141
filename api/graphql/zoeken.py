"""Searching by what somebody knows more or less: from the question to the search, and from hits to GraphQL types."""

from __future__ import annotations

from api.vraagbaak import lees_begin_van_datum
from graph.fouten import OngeldigeInvoer
from resolution.geheim import met_geheimhouding
from resolution.zoeken import Zoekopdracht
from resolution.zoeksleutels import Zoekgegevens

from .hulp import Context, baak
from .identiteitsomzetter import zet_vermelding, zet_weging
from .zoektypen import Treffer, Treffers, ZoekOngeveer

OUDST = 130
"""Years."""


async def zoek_ongeveer(info: Context, vraag: ZoekOngeveer, eerste: int, vanaf: int) -> Treffers:
    """A page of who fits, best first. Raises OngeldigeInvoer when it cannot be searched like this."""
    if vraag.geslacht not in (None, "M", "V"):
        raise OngeldigeInvoer("geslacht", "geef M of V, of laat het weg")
    gegevens = Zoekgegevens(vraag.namen.strip(), _datum(vraag), _jaren(vraag, baak(info).klok() // 10000))
    opdracht = Zoekopdracht(gegevens, vraag.geslacht, vraag.woonplaats)
    bij = baak(info).identiteiten
    totaal, treffers = await bij.zoek(opdracht, eerste, vanaf)
    geheim = await met_geheimhouding(bij.store, (een for een, _ in treffers))
    return Treffers(
        totaal=totaal,
        treffers=[
            Treffer(vermelding=zet_vermelding(een, een.persoon in geheim), weging=zet_weging(weging))
            for een, weging in treffers
        ],
    )


def _datum(vraag: ZoekOngeveer) -> str | None:
    cijfers = (vraag.geboortedatum or "").strip().replace("-", "")
    return lees_begin_van_datum(cijfers) if cijfers else None


def _jaren(vraag: ZoekOngeveer, dit_jaar: int) -> range | None:
    """The years in which somebody of that age was born."""
    vanaf, tot = vraag.leeftijd_vanaf, vraag.leeftijd_tot
    if vanaf is None and tot is None:
        return None
    jongst, oudst = vanaf or 0, OUDST if tot is None else tot
    if not 0 <= jongst <= oudst <= OUDST:
        raise OngeldigeInvoer("leeftijd", f"geef leeftijden van 0 tot {OUDST}, de laagste eerst")
    return range(dit_jaar - oudst - 1, dit_jaar - jongst + 1)
