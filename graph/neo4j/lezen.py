"""The questions to Neo4j: with which parameters, and from the rows to the model."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Any

from neo4j import Record as Rij

from graph import uit_rij, uit_rij_rechtspraak
from graph.model import Deelgraaf, OuderVan, PartnerVan, WoontOp
from graph.persoonslijst import Persoonslijst
from graph.rechtspraak import Inschrijving
from graph.store import Afgekeurd, Quarantaine, Zoekresultaat, Zoekvraag
from graph.tabellen import Tabellen, Tabelregel
from graph.vraagwaarden import begin_van_jaar, minderjarig_vanaf, zoekwaarden

from .opdrachten import opdracht
from .verbinding import Verbinding

BLAD = 500
PER_KIND, PER_PERSOON, PER_LADING = itemgetter(1, 0, 2, 3, 4, 5), itemgetter(0, 1, 2, 3, 4, 5), itemgetter(0, 2, 4, 5)
"""The order in which the embedded store gives relations: by person and relative, then as the records were loaded."""


async def gezag(verbinding: Verbinding, nummers: Iterable[str], peildatum: int) -> list[Persoonslijst]:
    """The person lists that decide the gezag over and of these persons."""
    rij = await verbinding.lees(opdracht("gezag"), nummers=list(nummers), vanaf=minderjarig_vanaf(peildatum))
    return [uit_rij.lijst(een) for een in rij["lijsten"]]


async def gezin(verbinding: Verbinding, nummer: str, peildatum: int) -> Deelgraaf:
    """Everyone with a possible role around one person."""
    rij = await verbinding.lees(
        opdracht("gezin"), nummer=nummer, jaar=begin_van_jaar(peildatum), peildatum=f"{peildatum:08}"
    )
    return deelgraaf(rij, [nummer])


async def rechtspraak(verbinding: Verbinding, nummers: Sequence[str]) -> list[Inschrijving]:
    """Every inscription that is about one of these persons or names one of them."""
    rij = await verbinding.lees(opdracht("rechtspraak"), nummers=list(nummers))
    return uit_rij_rechtspraak.inschrijvingen(rij["records"])


async def omgeving(verbinding: Verbinding, nummers: Sequence[str]) -> Deelgraaf:
    """Everyone within four steps of one of the persons."""
    return deelgraaf(await verbinding.lees(opdracht("omgeving"), nummers=list(nummers)), nummers)


def deelgraaf(rij: Rij, nummers: Sequence[str]) -> Deelgraaf:
    """The subgraph in a row with `personen`, `relaties`, `adressen` and `lijsten`; `nummers` are asked about."""
    personen = {een[0]: uit_rij.persoon(een) for een in sorted(rij["personen"], key=itemgetter(0))}
    relaties: dict[str, list[list[Any]]] = {"OUDER_VAN": [], "PARTNER_VAN": [], "WOONT_OP": []}
    for soort, *een in rij["relaties"]:
        relaties[soort].append(een)
    return Deelgraaf(
        tuple(id_ for id_, p in personen.items() if p.burgerservicenummer in nummers),
        personen,
        tuple(OuderVan(r[0], r[1], uit_rij.grond(r)) for r in sorted(relaties["OUDER_VAN"], key=PER_KIND)),
        tuple(
            PartnerVan(r[0], r[1], r[14], r[15], uit_rij.grond(r))
            for r in sorted(relaties["PARTNER_VAN"], key=PER_PERSOON)
        ),
        {een[0]: uit_rij.adres(een) for een in rij["adressen"]},
        tuple(WoontOp(r[0], r[1], uit_rij.grond(r)) for r in sorted(relaties["WOONT_OP"], key=PER_LADING)),
        tuple(uit_rij.lijst(een) for een in rij["lijsten"]),
    )


async def zoek(verbinding: Verbinding, vraag: Zoekvraag, eerste: int, vanaf: int) -> Zoekresultaat:
    """Persons that fit every part given."""
    gezocht = zoekwaarden(vraag)
    if gezocht is None:
        return Zoekresultaat(0, ())
    rij = await verbinding.lees(opdracht("zoek"), **gezocht, eerste=eerste, vanaf=vanaf)
    return Zoekresultaat(rij["totaal"], tuple(uit_rij.persoon(een) for een in rij["personen"]))


async def minderjarigen(verbinding: Verbinding, peildatum: int, na: int) -> tuple[int, list[str]]:
    """The next persons with an own list who can be minor, after identifier `na`; and the last identifier of these."""
    rij = await verbinding.lees(opdracht("minderjarigen"), vanaf=minderjarig_vanaf(peildatum), na=na, hoeveel=BLAD)
    personen = rij["personen"]
    return (personen[-1][0] if personen else na), [nummer for _, nummer in personen]


async def aantal_minderjarigen(verbinding: Verbinding, peildatum: int) -> int:
    """How many persons `minderjarigen` gives in all."""
    aantal: int = (await verbinding.lees(opdracht("aantal_minderjarigen"), vanaf=minderjarig_vanaf(peildatum)))[
        "aantal"
    ]
    return aantal


async def tabellen(verbinding: Verbinding) -> Tabellen:
    """All national tables."""
    rij = await verbinding.lees(opdracht("tabellen"))
    return Tabellen(Tabelregel(*een) for een in rij["regels"])


async def quarantaine(verbinding: Verbinding) -> list[Quarantaine]:
    """What waits in quarantine, oldest first."""
    rij = await verbinding.lees(opdracht("quarantaine"))
    return [Quarantaine(een[0], een[1], Afgekeurd(*een[2:])) for een in rij["records"]]
