"""What every store can do: keep source records with their versions, and fetch the part of the graph a question needs.

One method a question, each answered from one consistent moment; everything after is pure Python on `Deelgraaf`.
"""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

import orjson

from .identiteit import (
    BRP,
    BekendeVermelding,
    DeelIn,
    Identiteit,
    Intrekking,
    Oordeel,
    Samenhang,
    Twijfel,
    Verandering,
    Vermelding,
    Verwijzing,
)
from .model import Deelgraaf, Persoon
from .persoonslijst import Persoonslijst
from .projectie import Projectie, projecteer
from .rechtspraak import Inschrijving
from .registratiestore import Registratiestore
from .tabellen import Tabellen, Tabelregel
from .uittreksel import uittreksel


def vingerafdruk(inhoud: bytes) -> bytes:
    """What tells whether two versions of a record have the same content."""
    return hashlib.blake2b(inhoud, digest_size=16).digest()


class Record(NamedTuple):
    """A source record that passed validation, with all that is made of it, ready to be kept."""

    sleutel: str
    """What identifies the record in its source, the same for all its versions."""
    inhoud: bytes
    """The record in canonical JSON."""
    vingerafdruk: bytes
    """Of the content: two versions are equal when these are."""
    uittreksel: bytes
    """The part that decides gezag, in JSON."""
    projectie: Projectie | None
    """What it adds to the graph."""
    eerder: str | None = None
    """A key under which an older version may stand, from before the record had the present one."""
    bron: str = BRP
    """See `Verwijzing.bron`."""
    vermeldingen: tuple[Vermelding, ...] = ()
    """Of whom it tells: its subject first, then relatives without a number, or whom a court appointed."""

    @classmethod
    def van(cls, sleutel: str, lijst: Persoonslijst, eerder: str | None = None) -> Record:
        """Make a record of a person list."""
        inhoud = orjson.dumps(lijst.inhoud, option=orjson.OPT_SORT_KEYS)
        return cls(
            sleutel,
            inhoud,
            vingerafdruk(inhoud),
            orjson.dumps(uittreksel(lijst.inhoud)),
            projecteer(lijst),
            eerder,
        )


@dataclass(frozen=True, slots=True)
class Afgekeurd:
    """A record that could not be loaded: kept as it came, with its place and the reason."""

    bestand: str
    plaats: str
    reden: str
    """Stable code, for counting."""
    uitleg: str
    formaat: str
    """Which loader can read it when it is offered again, as `lo3-csv`."""
    ruw: bytes
    sleutel: str | None = None
    """Identifier of the record where it could still be read."""
    bron: str = BRP
    """See `Verwijzing.bron`."""


@dataclass(frozen=True, slots=True)
class Quarantaine:
    """A rejected record as the store keeps it."""

    id: int
    sinds: str
    afgekeurd: Afgekeurd


@dataclass(slots=True)
class Telling:
    """The numbers of one load."""

    gelezen: int = 0
    nieuw: int = 0
    gewijzigd: int = 0
    ongewijzigd: int = 0
    quarantaine: int = 0


@dataclass(slots=True)
class Lading:
    """One load of one file: an activity that survives being killed, because it remembers how far it came."""

    id: int
    positie: int = 0
    """Number of records of the file that are safely in the store."""
    telling: Telling = field(default_factory=Telling)


@dataclass(frozen=True, slots=True)
class Zoekvraag:
    """What to look for; every part that is given must fit. A birth date alone finds nobody: that is too wide."""

    geslachtsnaam: str | None = None
    """Begin of the surname, with or without prefix; case and diacritics do not matter."""
    geboortedatum: str | None = None
    """Digits of a birth date or the begin of it: `2015`, `201506`, `20150601`."""
    reisdocumentnummer: str | None = None
    postcode: str | None = None
    huisnummer: str | None = None
    huisletter: str | None = None
    toevoeging: str | None = None


@dataclass(frozen=True, slots=True)
class Zoekresultaat:
    """One page of the persons found, and how many there are in all."""

    totaal: int
    personen: tuple[Persoon, ...]


class Store(Protocol):
    """The store of records and graph. Methods raise StoreOnbereikbaar when it is away."""

    @property
    def registraties(self) -> Registratiestore:
        """Which partners know whom: kept in the same store, apart from the records."""

    async def sluit(self) -> None:
        """Let go of connections and threads."""

    # Asking

    async def gezag(self, burgerservicenummers: Sequence[str], peildatum: int) -> Sequence[Persoonslijst]:
        """The person lists that decide who holds gezag over these persons, and over which children they hold it.

        Of each list at least what can decide gezag (`graph.uittreksel`).
        """

    async def gezin(self, burgerservicenummer: str, peildatum: int) -> Deelgraaf:
        """A person with everyone who can have a role in the gezinssysteem on that date; empty when unknown."""

    async def rechtspraak(self, burgerservicenummers: Sequence[str]) -> Sequence[Inschrijving]:
        """Every inscription in a court register that is about one of these persons or names one of them.

        Ended ones too: what counts on a day is for who asks. Ordered by start, case and key. Nobody known: empty, and
        that nothing is found never proves that there is nothing.
        """

    async def omgeving(self, burgerservicenummers: Sequence[str]) -> Deelgraaf:
        """The persons asked about with their family up to four steps away."""

    async def zoek(self, vraag: Zoekvraag, eerste: int, vanaf: int = 0) -> Zoekresultaat:
        """At most `eerste` persons that fit, skipping `vanaf`, ordered by name and birth date."""

    def minderjarigen(self, peildatum: int) -> AsyncIterator[Sequence[str]]:
        """Burgerservicenummers of persons with a list who can be minor, in batches that are well read at once."""

    async def aantal_minderjarigen(self, peildatum: int) -> int:
        """How many persons `minderjarigen` gives in all."""

    async def tabellen(self) -> Tabellen:
        """The national tables, the latest that were loaded."""

    # Loading

    async def begin_lading(self, bestand: str, vingerafdruk: str) -> Lading:
        """Start loading a file, or go on where an earlier load of the same content was cut off."""

    async def bewaar(
        self, lading: Lading, records: Sequence[Record], afgekeurd: Sequence[Afgekeurd], positie: int
    ) -> None:
        """Keep a batch, project it on the graph and count it, all or nothing; `positie` is how far the file is then."""

    async def sluit_lading(self, lading: Lading) -> Sequence[str]:
        """The file is loaded to its end.

        Returns the keys of its records whose burgerservicenummer stands on another current record as well.
        """

    async def bewaar_tabellen(self, regels: Iterable[Tabelregel]) -> int:
        """Replace the tables that occur in these rows; the number of rows kept."""

    async def quarantaine(self) -> Sequence[Quarantaine]:
        """What waits in quarantine, oldest first."""

    async def sluit_quarantaine(self, nummers: Sequence[int]) -> int:
        """Mark records in quarantine as dealt with (they stay on record); how many were open."""

    # Identities

    async def te_koppelen(self, hoogstens: int) -> Sequence[BekendeVermelding]:
        """Vermeldingen that are new or changed since they were compared, oldest first."""

    async def aantal_te_koppelen(self) -> int:
        """How many vermeldingen wait to be compared."""

    async def kandidaten(
        self, sleutels: Sequence[int], hoogstens: int, ook_ingeschrevenen: bool = True
    ) -> Sequence[BekendeVermelding]:
        """Vermeldingen that have one of these search keys, each once.

        A key that more than `hoogstens` vermeldingen have tells nothing, and finds nobody.
        """

    async def samenhang(self, verwijzingen: Sequence[Verwijzing], vanaf: float) -> Samenhang:
        """These vermeldingen, with all that judgements join to them, step by step.

        What joins: `zelfde` of a rule or a person, and of the model from weight `vanaf` (bits) up.
        """

    async def verwerk(
        self,
        gekoppeld: Sequence[BekendeVermelding],
        oordelen: Sequence[Oordeel],
        ingetrokken: Sequence[tuple[int, Intrekking]],
        vanaf: float,
        deel_in: DeelIn,
    ) -> Sequence[Verandering]:
        """Keep judgements, withdraw others, and divide all whom that touches anew: all or nothing.

        The vermeldingen in `gekoppeld` were compared with all others: what rules and the model judged of them before is
        forgotten, and they wait no more. One whose `kenmerken` are others by now goes on waiting, and what rules and
        the model judge of it here is not kept: that was of what its record told before. `deel_in` decides on the
        `samenhang` of everyone touched, within the transaction. Relations and registrations go with the vermeldingen
        that tell of them. Returns who moved.
        """

    async def identiteit(self, persoon: int) -> Identiteit | None:
        """Everything that belongs to a person, and why; None when nobody has this identifier."""

    async def bij_personen(self, personen: Sequence[int]) -> Sequence[BekendeVermelding]:
        """Every vermelding that belongs to one of these persons."""

    async def hersleutel(self, sleutels: Mapping[Verwijzing, Sequence[int]]) -> int:
        """Give these vermeldingen other search keys; those whose keys differ wait to be compared. How many they are."""

    async def twijfels(self, onder: float, boven: float, eerste: int, vanaf: int = 0) -> tuple[int, Sequence[Twijfel]]:
        """How many pairs wait for somebody's judgement, and a page of them, oldest first and then the heaviest.

        Judged `zelfde` by the model from weight `onder` up, still in two identities, and not judged by a person. From
        `boven` up they wait only when the division kept them apart, so not while one is still to be compared. A pair of
        which a rule says `onzeker` also waits in one identity, where each came for a reason of its own. Below `boven`
        nobody is asked about a vermelding that was found to belong to a list, beside others in the BRP: that list was
        compared with them, and speaks for it.
        """

    def vermeldingen(self) -> AsyncIterator[Sequence[tuple[BekendeVermelding, tuple[int, ...]]]]:
        """Every vermelding with its search keys, in batches, to compare them in bulk."""
