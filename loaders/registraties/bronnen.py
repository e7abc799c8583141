"""The sources there are, and what a file says of its own source."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from graph.fouten import OngeldigeInvoer
from graph.nummers import OIN

from .bvv import Bvv
from .model import Registratie
from .partner import Partnerregistratie
from .rechtspraak import Rechtspraak
from .reisdocument import Reisdocument

PARTNER = "partner"
MODELLEN: Mapping[str, type[Registratie]] = {
    "bvv": Bvv,
    "rechtspraak": Rechtspraak,
    "reisdocument": Reisdocument,
    PARTNER: Partnerregistratie,
}
BRONVELD = "bron"
"""The field in which a record may say of which source it is."""
KEUZE = "kies bvv, rechtspraak, reisdocument of partner:<OIN van 20 cijfers>"


def model_van(bron: str) -> type[Registratie]:
    """The model of a source. Raises OngeldigeInvoer when there is no such source."""
    soort, _, oin = bron.partition(":")
    if soort in MODELLEN and (OIN.fullmatch(oin) if soort == PARTNER else bron == soort):
        return MODELLEN[soort]
    raise OngeldigeInvoer("bron", f"`{bron[:40]}` is geen bron; {KEUZE}")


def soort_van(velden: Collection[str]) -> str | None:
    """The one kind of source that has these fields; None when it is none or could be another.

    A V-nummer is the key of the BVV, but any source may have it.
    """
    eigen = [soort for soort, model in MODELLEN.items() if soort != "bvv" and model.SLEUTEL in velden]
    return eigen[0] if len(eigen) == 1 else "bvv" if not eigen and Bvv.SLEUTEL in velden else None
