"""Questions to Neo4j about identities: vermeldingen, candidates, judgements and what they connect."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence

from neo4j import Record as Rij

from graph import uit_rij_identiteit
from graph.identiteit import BekendeVermelding, Identiteit, Samenhang, Twijfel, Verwijzing
from graph.uit_rij_identiteit import twijfel, vermelding

from .opdrachten import opdracht
from .verbinding import Verbinding

BLAD = 2000
"""Vermeldingen."""
Vraag = Callable[..., Awaitable[Rij]]
"""How a statement is asked, by its name: of the server, or within a transaction."""


async def te_koppelen(verbinding: Verbinding, hoogstens: int) -> list[BekendeVermelding]:
    """What waits to be compared, oldest first."""
    rij = await verbinding.lees(opdracht("te_koppelen"), hoogstens=hoogstens)
    return [vermelding(een) for een in rij["vermeldingen"]]


async def aantal_te_koppelen(verbinding: Verbinding) -> int:
    """How many wait."""
    aantal: int = (await verbinding.lees(opdracht("aantal_te_koppelen")))["aantal"]
    return aantal


async def kandidaten(
    verbinding: Verbinding, sleutels: Sequence[int], hoogstens: int, ook_ingeschrevenen: bool
) -> list[BekendeVermelding]:
    """Who share a key that not too many have."""
    waarden = {"sleutels": list(set(sleutels)), "hoogstens": hoogstens, "ook_ingeschrevenen": ook_ingeschrevenen}
    rij = await verbinding.lees(opdracht("kandidaten"), **waarden)
    return sorted(vermelding(een) for een in rij["vermeldingen"])


async def samenhang(verbinding: Verbinding, verwijzingen: Iterable[Verwijzing], vanaf: float) -> Samenhang:
    """Everyone whom judgements join to these, step by step; from the start when a commit came between two steps."""

    async def vraag(naam: str, **waarden: object) -> Rij:
        rij = await verbinding.lees(opdracht(naam), **waarden)
        momenten.add(rij["klaar"])
        return rij

    while True:
        momenten = set[int]()
        gevonden = await vraag("vermelding_ids", verwijzingen=[list(een) for een in verwijzingen])
        wakker = [een[0] for een in gevonden["vermeldingen"] if een[1]]
        uit = await samenhang_van(vraag, wakker, vanaf, huisgenoten=False)
        if len(momenten) == 1:
            return uit


async def samenhang_van(vraag: Vraag, ids: Iterable[int], vanaf: float, *, huisgenoten: bool) -> Samenhang:
    """The same by identifier; with `huisgenoten` also who belongs to the same person now.

    A path of any length through the judgements would be one statement, but there are more paths than one can walk in a
    group of records that were all compared with each other.
    """
    samen, rand = set(ids), list(ids)
    while rand:
        stap = await vraag("verbonden", ids=rand, vanaf=vanaf, huisgenoten=huisgenoten)
        rand = [id_ for id_ in stap["ids"] if id_ not in samen]
        samen.update(rand)
    rij = await vraag("samenhang", ids=sorted(samen))
    return uit_rij_identiteit.samenhang(rij["vermeldingen"], rij["oordelen"])


async def identiteit(verbinding: Verbinding, persoon: int) -> Identiteit | None:
    """Everything that belongs to a person."""
    rij = await verbinding.lees(opdracht("identiteit"), persoon=persoon)
    if not rij["aanwezig"]:
        return None
    return uit_rij_identiteit.identiteit(persoon, rij["vermeldingen"], rij["oordelen"])


async def bij_personen(verbinding: Verbinding, personen: Sequence[int]) -> list[BekendeVermelding]:
    """Who belong to these persons."""
    rij = await verbinding.lees(opdracht("vermeldingen_bij_personen"), personen=list(personen))
    return [vermelding(een) for een in rij["vermeldingen"]]


async def twijfels(
    verbinding: Verbinding, onder: float, boven: float, eerste: int, vanaf: int
) -> tuple[int, list[Twijfel]]:
    """Pairs that wait for somebody."""
    rij = await verbinding.lees(opdracht("twijfels"), onder=onder, boven=boven, eerste=eerste, vanaf=vanaf)
    return rij["totaal"], [twijfel(*een) for een in rij["twijfels"]]


async def vermeldingen(verbinding: Verbinding, na: int) -> tuple[int, list[tuple[BekendeVermelding, tuple[int, ...]]]]:
    """The next vermeldingen with their search keys, after identifier `na`; and the last identifier of these."""
    rijen = (await verbinding.lees(opdracht("vermeldingen"), na=na, hoeveel=BLAD))["vermeldingen"]
    return (rijen[-1][9] if rijen else na), [(vermelding(rij), tuple(rij[10])) for rij in rijen]
