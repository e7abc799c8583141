"""The questions to the embedded store: which rows they need."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal

from graph import uit_rij, uit_rij_rechtspraak
from graph.model import Deelgraaf, OuderVan, PartnerVan, WoontOp
from graph.persoonslijst import Persoonslijst
from graph.rechtspraak import Inschrijving
from graph.store import Zoekresultaat, Zoekvraag
from graph.tabellen import Tabellen, Tabelregel
from graph.vraagwaarden import begin_van_jaar, minderjarig_vanaf, zoekwaarden

from .waarden import reeks

AANTALLEN = (1, 2, 4, 8, 32, 128)
"""How many keys one statement takes; the last key is repeated to fill up, so that few statements are prepared."""
PLAATSEN = tuple(next(aantal for aantal in AANTALLEN if aantal >= nodig) for nodig in range(AANTALLEN[-1] + 1))
"""By how many keys there are: how many the statement takes."""


def _per_aantal(vraag: str) -> dict[int, str]:
    """A statement for each number of keys: `{}` becomes that many question marks."""
    return {aantal: vraag.format(", ".join("?" * aantal)) for aantal in AANTALLEN}


# The gezag question walks the graph in small steps: on an embedded store a handful of look-ups by key is several times
# cheaper than one statement that joins them all.
MET_NUMMER = _per_aantal(
    "SELECT id, geboortedatum, EXISTS (SELECT 1 FROM partner_van WHERE persoon = p.id)"
    " OR EXISTS (SELECT 1 FROM ouder_van WHERE ouder = p.id) FROM persoon AS p WHERE burgerservicenummer IN ({})"
)
PARTNERS = _per_aantal("SELECT partner FROM partner_van WHERE persoon IN ({})")
OUDERS = _per_aantal("SELECT ouder FROM ouder_van WHERE kind IN ({})")
KINDEREN = _per_aantal(
    "SELECT k.id, k.geboortedatum FROM ouder_van AS r CROSS JOIN persoon AS k ON k.id = r.kind WHERE r.ouder IN ({})"
)
# The plus keeps the engine from looking up all records of the source instead of those of the persons.
ACTUELE_LIJST = _per_aantal(
    "SELECT bron, sleutel, nummer, versie, uittreksel FROM bronrecord WHERE persoon IN ({}) AND tot IS NULL"
    " AND +bron = 'brp'"
)

# The gezinssysteem: parents, their partners and parents, partners, children of all these, their children, and who is
# or was registered at the same address. `kring` 1 is whose person list the gezag over the person asked about may need.
GEZIN = """
WITH ik(id) AS MATERIALIZED (SELECT id FROM persoon WHERE burgerservicenummer = :nummer),
ouder(id) AS MATERIALIZED (SELECT r.ouder FROM ik JOIN ouder_van AS r ON r.kind = ik.id),
partner(id) AS MATERIALIZED (
    SELECT r.partner FROM ik JOIN partner_van AS r ON r.persoon = ik.id
    UNION SELECT r.persoon FROM ik JOIN partner_van AS r ON r.partner = ik.id
), stiefouder(id) AS MATERIALIZED (
    SELECT r.partner FROM ouder AS o JOIN partner_van AS r ON r.persoon = o.id
    UNION SELECT r.persoon FROM ouder AS o JOIN partner_van AS r ON r.partner = o.id
), eigen_kind(id) AS MATERIALIZED (SELECT r.kind FROM ik JOIN ouder_van AS r ON r.ouder = ik.id),
kern(id) AS MATERIALIZED (
    SELECT id FROM ik UNION SELECT id FROM ouder UNION SELECT id FROM stiefouder
), mede_ouder(id) AS (SELECT r.ouder FROM eigen_kind AS k JOIN ouder_van AS r ON r.kind = k.id),
kind(id) AS (
    SELECT r.kind FROM (SELECT id FROM kern UNION SELECT id FROM partner UNION SELECT id FROM mede_ouder) AS w
        JOIN ouder_van AS r ON r.ouder = w.id
), huisgenoot(id) AS (
    SELECT w.persoon FROM ik JOIN woont_op AS i ON i.persoon = ik.id JOIN adres AS a ON a.id = i.adres
        JOIN adres AS b ON b.id = a.id OR b.nummeraanduiding = a.nummeraanduiding
            OR (b.postcode = a.postcode AND b.huisnummer = a.huisnummer)
        JOIN woont_op AS w ON w.adres = b.id
    WHERE (i.tot IS NULL OR i.tot >= :jaar OR i.tot = '00000000') AND (i.sinds IS NULL OR i.sinds <= :peildatum)
      AND (w.tot IS NULL OR w.tot >= :jaar OR w.tot = '00000000') AND (w.sinds IS NULL OR w.sinds <= :peildatum)
)
SELECT id, 1 AS kring FROM kern
UNION SELECT id, 2 FROM partner
UNION SELECT id, 2 FROM kind
UNION SELECT r.ouder, 2 FROM ouder AS o JOIN ouder_van AS r ON r.kind = o.id
UNION SELECT r.kind, 2 FROM eigen_kind AS k JOIN ouder_van AS r ON r.ouder = k.id
UNION SELECT id, 2 FROM huisgenoot
"""

# Everyone within four steps; each person is reached once per distance, so a cycle cannot go on.
OMGEVING = """
WITH RECURSIVE kring(id, stap) AS (
    SELECT id, 0 FROM persoon WHERE burgerservicenummer IN (SELECT value FROM json_each(:nummers))
    UNION SELECT r.ouder, k.stap + 1 FROM kring AS k JOIN ouder_van AS r ON r.kind = k.id WHERE k.stap < 4
    UNION SELECT r.kind, k.stap + 1 FROM kring AS k JOIN ouder_van AS r ON r.ouder = k.id WHERE k.stap < 4
    UNION SELECT r.partner, k.stap + 1 FROM kring AS k JOIN partner_van AS r ON r.persoon = k.id WHERE k.stap < 4
    UNION SELECT r.persoon, k.stap + 1 FROM kring AS k JOIN partner_van AS r ON r.partner = k.id WHERE k.stap < 4
)
SELECT DISTINCT id, 2 FROM kring
"""

PERSOON = """
SELECT p.id, p.burgerservicenummer, p.administratienummer, p.voornamen, p.adellijke_titel, p.voorvoegsel,
       p.geslachtsnaam, p.geslacht, p.geboortedatum, p.geboorteplaats, p.geboorteland, p.overlijdensdatum,
       p.opschorting, p.geheimhouding, p.in_onderzoek, p.eigen_lijst
FROM persoon AS p
"""
OUDER_VAN = """
SELECT r.ouder, r.kind, r.bronrecord, r.categorie, r.stapel, r.volgnr, r.sinds, r.tot, r.aktenummer, r.in_onderzoek,
       b.bron, b.sleutel, b.nummer, b.versie
FROM json_each(:ids) AS i JOIN ouder_van AS r ON r.kind = i.value JOIN bronrecord AS b ON b.id = r.bronrecord
"""
PARTNER_VAN = """
SELECT r.persoon, r.partner, r.bronrecord, r.categorie, r.stapel, r.volgnr, r.sinds, r.tot, r.aktenummer,
       r.in_onderzoek, b.bron, b.sleutel, b.nummer, b.versie, r.soort, r.reden_einde
FROM json_each(:ids) AS i JOIN partner_van AS r ON r.persoon = i.value JOIN bronrecord AS b ON b.id = r.bronrecord
"""
WOONT_OP = """
SELECT r.persoon, r.adres, r.bronrecord, '08', r.stapel, r.volgnr, r.sinds, r.tot, NULL, r.in_onderzoek,
       b.bron, b.sleutel, b.nummer, b.versie,
       a.id, a.nummeraanduiding, a.postcode, a.huisnummer, a.huisletter, a.toevoeging, a.straat, a.woonplaats,
       a.gemeente, a.land, a.regels
FROM json_each(:ids) AS i JOIN woont_op AS r ON r.persoon = i.value JOIN bronrecord AS b ON b.id = r.bronrecord
     JOIN adres AS a ON a.id = r.adres
"""
LIJSTEN = """
SELECT b.bron, b.sleutel, b.nummer, b.versie, b.uittreksel
FROM json_each(:ids) AS i JOIN bronrecord AS b ON b.persoon = i.value AND b.tot IS NULL AND +b.bron = 'brp'
"""
# Every record of a court that is about one of these persons or names one of them, with all whom it tells of. Crossed in
# this order, because the records of one person are few and those of a source are many.
RECHTSPRAAK = """
WITH genoemd(sleutel, nummer) AS MATERIALIZED (
    SELECT DISTINCT v.sleutel, v.nummer FROM json_each(:nummers) AS n
        CROSS JOIN persoon AS p ON p.burgerservicenummer = n.value
        CROSS JOIN vermelding AS v ON v.persoon = p.id AND +v.bron = 'rechtspraak'
)
SELECT b.sleutel, b.nummer, b.vanaf, b.inhoud, v.deel, p.id, p.burgerservicenummer
FROM genoemd AS g
    CROSS JOIN bronrecord AS b
        ON b.bron = 'rechtspraak' AND b.sleutel = g.sleutel AND b.nummer = g.nummer AND b.tot IS NULL
    CROSS JOIN vermelding AS v ON v.bron = 'rechtspraak' AND v.sleutel = g.sleutel AND v.nummer = g.nummer
    CROSS JOIN persoon AS p ON p.id = v.persoon
"""
ZOEKDELEN: dict[Literal["naam", "geboren", "nummer", "postcode"], str] = {
    "naam": (
        "p.id IN (SELECT id FROM persoon WHERE zoeknaam >= :naam AND zoeknaam < :naam_tot UNION SELECT id"
        " FROM persoon WHERE zoeknaam_vol <> zoeknaam AND zoeknaam_vol >= :naam AND zoeknaam_vol < :naam_tot)"
    ),
    "geboren": (
        "((p.geboortedatum >= :geboren AND p.geboortedatum < :geboren_tot)"
        " OR p.geboortedatum IN (SELECT value FROM json_each(:onvolledig)))"
    ),
    "nummer": "p.id IN (SELECT persoon FROM reisdocument WHERE nummer = :nummer)",
    "postcode": (
        "p.id IN (SELECT w.persoon FROM adres AS a JOIN woont_op AS w ON w.adres = a.id AND w.tot IS NULL"
        " WHERE a.postcode = :postcode AND a.huisnummer = :huisnummer"
        " AND (:huisletter IS NULL OR a.huisletter = :huisletter COLLATE NOCASE)"
        " AND (:toevoeging IS NULL OR a.toevoeging = :toevoeging COLLATE NOCASE))"
    ),
}
"""What must hold for each part of a search that is given."""


def gezag(db: sqlite3.Connection, nummers: Iterable[str], peildatum: int) -> list[Persoonslijst]:
    """The person lists that decide the gezag over and of these persons: a narrow superset of what will be looked up."""
    vanaf_jaar = minderjarig_vanaf(peildatum)
    gevraagd = _per_sleutel(db, MET_NUMMER, nummers)
    met_gezin = {id_ for id_, _, heeft_gezin in gevraagd if heeft_gezin}
    partners = _een_stap(db, PARTNERS, met_gezin)
    bekend = [*gevraagd, *_per_sleutel(db, KINDEREN, met_gezin | partners)]
    kinderen = {rij[0] for rij in bekend if rij[1] and rij[1] >= vanaf_jaar}
    ouders = _een_stap(db, OUDERS, kinderen)
    nodig = partners | kinderen | ouders | _een_stap(db, PARTNERS, ouders) | {rij[0] for rij in gevraagd}
    return [uit_rij.lijst(rij) for rij in _per_sleutel(db, ACTUELE_LIJST, nodig)]


def _een_stap(db: sqlite3.Connection, vraag: Mapping[int, str], ids: Iterable[int]) -> set[int]:
    """Everyone one step away from these persons."""
    return {rij[0] for rij in _per_sleutel(db, vraag, ids)}


def _per_sleutel(
    db: sqlite3.Connection, vraag: Mapping[int, str], sleutels: Iterable[int | str]
) -> list[tuple[Any, ...]]:
    """The rows of all these keys, in as few statements as their number allows."""
    alle = list(sleutels)
    rijen: list[tuple[Any, ...]] = []
    for begin in range(0, len(alle), AANTALLEN[-1]):
        deel = alle[begin : begin + AANTALLEN[-1]]
        aantal = PLAATSEN[len(deel)]
        deel += deel[-1:] * (aantal - len(deel))
        rijen += db.execute(vraag[aantal], deel)
    return rijen


def gezin(db: sqlite3.Connection, nummer: str, peildatum: int) -> Deelgraaf:
    """Everyone with a possible role around one person."""
    waarden = {"nummer": nummer, "jaar": begin_van_jaar(peildatum), "peildatum": f"{peildatum:08}"}
    rijen = db.execute(GEZIN, waarden).fetchall()
    return deelgraaf(db, [nummer], rijen)


def rechtspraak(db: sqlite3.Connection, nummers: Sequence[str]) -> list[Inschrijving]:
    """Every inscription that is about one of these persons or names one of them."""
    records: dict[tuple[Any, ...], list[tuple[Any, ...]]] = {}
    for *record, deel, persoon, bsn in db.execute(RECHTSPRAAK, {"nummers": reeks(nummers)}):
        records.setdefault(tuple(record), []).append((deel, persoon, bsn))
    return uit_rij_rechtspraak.inschrijvingen((*record, wie) for record, wie in records.items())


def omgeving(db: sqlite3.Connection, nummers: Sequence[str]) -> Deelgraaf:
    """Everyone within four steps of one of the persons."""
    return deelgraaf(db, nummers, db.execute(OMGEVING, {"nummers": reeks(nummers)}).fetchall())


def deelgraaf(db: sqlite3.Connection, nummers: Sequence[str], rijen: Sequence[tuple[int, int]]) -> Deelgraaf:
    """These persons with everything that their own lists tell; `nummers` are asked about, of kring 1 are the lists."""
    if not rijen:
        return Deelgraaf()
    ids = reeks(sorted({rij[0] for rij in rijen}))
    kern = reeks(sorted(rij[0] for rij in rijen if rij[1] == 1))
    ouder_van = tuple(OuderVan(rij[0], rij[1], uit_rij.grond(rij)) for rij in db.execute(OUDER_VAN, {"ids": ids}))
    partner_van = tuple(
        PartnerVan(rij[0], rij[1], rij[14], rij[15], uit_rij.grond(rij))
        for rij in db.execute(PARTNER_VAN, {"ids": ids})
    )
    woont = db.execute(WOONT_OP, {"ids": ids}).fetchall()
    personen = {rij[0]: uit_rij.persoon(rij) for rij in _personen(db, rijen, ouder_van, partner_van)}
    return Deelgraaf(
        tuple(id_ for id_, p in personen.items() if p.burgerservicenummer in nummers),
        personen,
        ouder_van,
        partner_van,
        {id_: uit_rij.adres(delen) for id_, delen in {rij[14]: rij[14:] for rij in woont}.items()},
        tuple(WoontOp(rij[0], rij[1], uit_rij.grond(rij)) for rij in woont),
        tuple(uit_rij.lijst(rij) for rij in db.execute(LIJSTEN, {"ids": kern})),
    )


def _personen(
    db: sqlite3.Connection,
    rijen: Sequence[tuple[int, int]],
    ouder_van: Iterable[OuderVan],
    partner_van: Iterable[PartnerVan],
) -> Iterator[tuple[Any, ...]]:
    ids = {rij[0] for rij in rijen}
    ids.update(r.ouder for r in ouder_van)
    ids.update(r.partner for r in partner_van)
    yield from db.execute(f"{PERSOON} JOIN json_each(:ids) AS i ON p.id = i.value", {"ids": reeks(sorted(ids))})


def zoek(db: sqlite3.Connection, vraag: Zoekvraag, eerste: int, vanaf: int) -> Zoekresultaat:
    """Persons that fit every part given."""
    gezocht = zoekwaarden(vraag)
    if gezocht is None:
        return Zoekresultaat(0, ())
    delen = [ZOEKDELEN[naam] for naam in ZOEKDELEN if gezocht[naam] is not None]
    waarden = {**gezocht, "naam_tot": f"{gezocht['naam']}\U0010ffff", "onvolledig": reeks(gezocht["onvolledig"])}
    waar = " AND ".join(delen)
    totaal = db.execute(f"SELECT count(*) FROM persoon AS p WHERE {waar}", waarden).fetchone()[0]  # noqa: S608
    orde = "ORDER BY p.zoeknaam, p.voornamen, p.geboortedatum, p.id LIMIT :eerste OFFSET :vanaf"
    rijen = db.execute(f"{PERSOON} WHERE {waar} {orde}", {**waarden, "eerste": eerste, "vanaf": vanaf})
    return Zoekresultaat(totaal, tuple(uit_rij.persoon(rij) for rij in rijen))


MINDERJARIGEN = """
SELECT burgerservicenummer, coalesce((SELECT min(ouder) FROM ouder_van WHERE kind = p.id), id) AS gezin
FROM persoon AS p WHERE eigen_lijst AND geboortedatum >= ? AND burgerservicenummer IS NOT NULL
ORDER BY gezin, id
"""


def minderjarigen(db: sqlite3.Connection, peildatum: int) -> list[str]:
    """The persons with an own list who can be minor, by family: the children of one parent after each other."""
    return [nummer for nummer, _ in db.execute(MINDERJARIGEN, (minderjarig_vanaf(peildatum),))]


def aantal_minderjarigen(db: sqlite3.Connection, peildatum: int) -> int:
    """How many persons `minderjarigen` gives in all."""
    aantal: int = db.execute(
        "SELECT count(*) FROM persoon WHERE eigen_lijst AND geboortedatum >= ? AND burgerservicenummer IS NOT NULL",
        (minderjarig_vanaf(peildatum),),
    ).fetchone()[0]
    return aantal


def tabellen(db: sqlite3.Connection) -> Tabellen:
    """All national tables."""
    rijen = db.execute("SELECT tabel, code, omschrijving, soort, ingang, einde FROM landelijke_tabel")
    return Tabellen(Tabelregel(*rij) for rij in rijen)
