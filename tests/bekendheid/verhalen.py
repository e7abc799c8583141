"""Partners, youngsters and registrations of the stories, and the day on which they are told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from itertools import count
from uuid import UUID

from bekendheid.partner import Adresboek, Contact, Partner
from bekendheid.signalen import paren
from bekendheid.waarden import Functie, Soort
from bekendheid.wie import WieIs, wie_is
from graph.bekendheid import Betrokkene, Bewaard, Paar, Registratie
from graph.datum import Datum
from graph.model import Adres, Deelgraaf, Grond, Naam, OuderVan, Persoon, WoontOp
from graph.persoonslijst import Bronverwijzing

VANDAAG = date(2026, 11, 23)
NU = datetime(2026, 11, 23, 12, tzinfo=UTC)
BRON = Bronverwijzing("brp", "1", 1)
GEBOREN = Datum(2014, 5, 5)

VEILIG_THUIS = Partner("0" * 19 + "1", "Veilig Thuis Noord", Soort.VEILIG_THUIS, meldingsbevoegd=True)
SCHOOL = Partner("0" * 19 + "2", "De Regenboog", Soort.ONDERWIJS, meldingsbevoegd=True)
POLITIE = Partner(
    "0" * 19 + "3",
    "Politie Noord",
    Soort.POLITIE,
    meldingsbevoegd=True,
    contacten={Functie.MELDPUNT: Contact(Functie.MELDPUNT, "088 000 0003", "meldpunt@politie.example")},
)
ADRESBOEK = Adresboek([VEILIG_THUIS, SCHOOL, POLITIE])

SANNE, TIM, LUUK, MOEDER = 1, 2, 3, 9
_volgende = count(1)


def bsn(id_: int) -> str:
    """A number that satisfies the elfproef."""
    for laatste in range(1000):
        nummer = f"99{id_:04}{laatste:03}"
        if sum(g * int(c) for g, c in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), nummer, strict=True)) % 11 == 0:
            return nummer
    raise AssertionError


def persoon(id_: int, geboren: Datum | None = GEBOREN, overleden: Datum | None = None) -> Persoon:
    return Persoon(
        id_,
        Naam("Kind", None, None, str(id_)),
        bsn(id_),
        geboortedatum=geboren,
        overlijdensdatum=overleden,
        opschorting="O" if overleden else None,
        eigen_lijst=True,
    )


def kent(
    partner: Partner,
    id_: int,
    sinds: datetime = NU,
    functie: Functie = Functie.MELDER,
    verwijderdatum: date | None = None,
) -> Registratie:
    """This partner registers that it knows this person."""
    wie = Betrokkene(bsn(id_))
    return Registratie(UUID(int=next(_volgende)), wie, partner.oin, functie, sinds, verwijderdatum)


def grond(categorie: str = "08", in_onderzoek: str | None = None, tot: Datum | None = None) -> Grond:
    return Grond(BRON, categorie, 0, 0, Datum(2015, 1, 1), tot, in_onderzoek=in_onderzoek)


def wereld(
    *personen: Persoon,
    ouder_van: Iterable[tuple[int, int]] = (),
    woont_op: Iterable[tuple[int, int]] = (),
    adres_in_onderzoek: str | None = None,
    vertrokken: Datum | None = None,
) -> Deelgraaf:
    """These persons, with who is a parent of whom and who lives where (numbers of persons and of houses)."""
    woont_op = tuple(woont_op)
    return Deelgraaf(
        personen={een.id: een for een in personen},
        ouder_van=tuple(OuderVan(ouder, kind, grond("02")) for ouder, kind in ouder_van),
        adressen={huis: Adres(huis, postcode="1234AB", huisnummer=str(huis)) for _, huis in woont_op},
        woont_op=tuple(WoontOp(p, h, grond("08", adres_in_onderzoek, vertrokken)) for p, h in woont_op),
    )


def van_wie(registraties: Iterable[Registratie], personen: Iterable[Persoon]) -> WieIs:
    """Who is meant, as a store with these persons would say."""
    op_bsn = {een.burgerservicenummer: een for een in personen}
    return wie_is(Bewaard(een, op_bsn.get(een.betrokkene.burgerservicenummer)) for een in registraties)


def matches(
    registraties: Sequence[Registratie],
    graaf: Deelgraaf,
    dag: date = VANDAAG,
    instellingen: frozenset[str] = frozenset(),
) -> frozenset[Paar]:
    return paren(registraties, graaf, van_wie(registraties, graaf.personen.values()), instellingen, dag)
