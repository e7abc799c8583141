"""A small village in a store of its own, and its families as a user sees them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import orjson

from graph.datum import NU
from graph.gezinssysteem import Gezinssysteem, Lid, gezinssysteem
from graph.persoonslijst import Persoonslijst
from graph.sqlite import SqliteStore
from loaders.laden import laad
from tests.gezag.bouwstenen import Feit, Persoon

VANDAAG = 20260601

OMA = Persoon("Oda", "Jansen", "V", 19550101, "999990093")
OPA = Persoon("Otto", "Jansen", "M", 19530202, "999990111")
ZOON = Persoon("Zeno", "Peters", "M", 20100303, "999990123")
"""A child of somebody else, who comes along with a new partner."""
BUUR = Persoon("Bo", "Buurman", "V", 19700404, "999990135")


class Dorp:
    """These lists, loaded."""

    def __init__(self, map_: Path, *lijsten: Persoonslijst) -> None:
        self._store = map_ / "dorp.db"
        pad = map_ / "dorp.jsonl"
        pad.write_bytes(b"".join(orjson.dumps(een.inhoud) + b"\n" for een in lijsten))

        async def vul() -> None:
            store = SqliteStore(self._store)
            assert (await laad(store, pad, VANDAAG)).telling.quarantaine == 0
            await store.sluit()

        asyncio.run(vul())

    def systeem(self, persoon: Persoon, op: int = NU) -> Gezinssysteem:
        async def vraag() -> Gezinssysteem | None:
            store = SqliteStore(self._store)
            try:
                return gezinssysteem(await store.gezin(str(persoon.bsn), op), op)
            finally:
                await store.sluit()

        antwoord = asyncio.run(vraag())
        assert antwoord is not None
        return antwoord

    def leden(self, persoon: Persoon, op: int = NU) -> dict[str, Lid]:
        """The members by first name."""
        leden = self.systeem(persoon, op).leden
        assert len({lid.persoon.naam.voornamen for lid in leden}) == len(leden), "twee leden met een voornaam"
        return {str(lid.persoon.naam.voornamen): lid for lid in leden}

    def rollen(self, persoon: Persoon, op: int = NU) -> dict[str, list[str]]:
        return {naam: list(lid.rollen) for naam, lid in self.leden(persoon, op).items()}

    def onzeker(self, persoon: Persoon, lid: Persoon, op: int = NU) -> str:
        """What is uncertain about a member; nothing at all is the empty text."""
        return "; ".join(self.leden(persoon, op)[lid.voornaam].onzeker)


DorpMaker = Callable[..., Dorp]


def woont(postcode: str = "1234AB", huisnummer: str = "5", sinds: int | str = 20000101, **rest: str) -> Feit:
    """An address in the Netherlands; `rest` in words: letter, toevoeging, nummeraanduiding."""
    elementen = {"letter": "11.30", "toevoeging": "11.40", "nummeraanduiding": "11.90"}
    extra = {elementen[naam]: waarde for naam, waarde in rest.items()}
    return Feit("08", ({"11.60": postcode, "11.20": huisnummer, "10.30": sinds, **extra},))


def genoemd(persoon: Persoon, **anders: object) -> Persoon:
    """Somebody whom a list names without a number."""
    return replace(persoon, bsn=None, **anders)  # type: ignore[arg-type]
