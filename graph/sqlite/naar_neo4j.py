"""From the embedded store to the files that `neo4j-admin database import full` takes: the way to fill an empty Neo4j.

Every node and relation of the graph model (cypher/schema.cypher), versions, quarantine and counters too, so that a
load can go on in Neo4j where it was here. Rows are formatted by the engine and streamed: memory does not grow.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from graph.fouten import StoreOnbereikbaar

from .waarden import uit_bytes

BUFFER = 4 * 1024 * 1024
"""Bytes; what the importer reads of a file at a time, and a value must fit in."""


@dataclass(frozen=True, slots=True)
class Bestand:
    """One kind of node or relation: its columns in the importer's header, and the query with those columns."""

    naam: str
    soort: str
    """`--nodes` or `--relationships`, with what is the same for every row."""
    kolommen: str
    vraag: str


GROND = (
    "bronrecord:long categorie stapel:long volgnr:long sinds tot aktenummer in_onderzoek bron sleutel nummer:long"
    " versie:long"
)
GROND_SQL = (
    "r.bronrecord, r.categorie, r.stapel, r.volgnr, r.sinds, r.tot, r.aktenummer, r.in_onderzoek,"
    " b.bron, b.sleutel, b.nummer, b.versie"
)
BENOEMING = "bronrecord:long deel sinds tot bron sleutel nummer:long versie:long"
BENOEMING_SQL = (
    "r.bronrecord, r.deel, r.sinds, r.tot, b.bron, b.sleutel, b.nummer, b.versie"
    " FROM benoeming AS r JOIN bronrecord AS b ON b.id = r.bronrecord"
)
REGISTRATIE = "id:ID(Registratie) burgerservicenummer identiteit:long partner functie sinds verwijderdatum"
REGISTRATIE_SQL = "id, burgerservicenummer, identiteit, partner, functie, sinds, verwijderdatum"
BESTANDEN = (
    Bestand(
        "persoon",
        "--nodes=Persoon:Entity",
        ":ID(Persoon) id:long burgerservicenummer administratienummer voornamen adellijke_titel voorvoegsel"
        " geslachtsnaam zoeknaam zoeknaam_vol geslacht geboortedatum geboorteplaats geboorteland overlijdensdatum"
        " opschorting geheimhouding:boolean in_onderzoek eigen_lijst:boolean genoemd_door:long",
        "SELECT id, id, burgerservicenummer, administratienummer, voornamen, adellijke_titel, voorvoegsel,"
        " geslachtsnaam, zoeknaam, nullif(zoeknaam_vol, zoeknaam), geslacht, geboortedatum, geboorteplaats,"
        " geboorteland, overlijdensdatum, opschorting, geheimhouding, in_onderzoek, eigen_lijst, genoemd_door"
        " FROM persoon",
    ),
    Bestand(
        "bronrecord",
        "--nodes",
        ":ID(Bronrecord) :LABEL id:long bron sleutel nummer:long versie:long vanaf tot activiteit:long gezien:long"
        " vingerafdruk uittreksel inhoud",
        "SELECT id, iif(tot IS NULL, 'Bronrecord;Entity;Actueel', 'Bronrecord;Entity'), id, bron, sleutel, nummer,"
        " versie, vanaf, tot, activiteit, gezien, lower(hex(vingerafdruk)), CAST(uittreksel AS TEXT),"
        " CAST(inhoud AS TEXT) FROM bronrecord",
    ),
    Bestand(
        "adres",
        "--nodes=Adres:Entity",
        ":ID(Adres) id:long sleutel nummeraanduiding postcode huisnummer huisletter toevoeging straat woonplaats"
        " gemeente land regels",
        "SELECT id, id, sleutel, nummeraanduiding, postcode, huisnummer, huisletter, toevoeging, straat, woonplaats,"
        " gemeente, land, regels FROM adres",
    ),
    Bestand(
        "reisdocument",
        "--nodes=Reisdocument:Entity",
        "nummer:ID(Reisdocument)",
        "SELECT DISTINCT nummer FROM reisdocument",
    ),
    Bestand(
        "organisatie",
        "--nodes=Organisatie:Agent",
        "sleutel:ID(Organisatie) naam oin kvk",
        "SELECT sleutel, naam, oin, kvk FROM organisatie UNION ALL SELECT partner, NULL, partner, NULL FROM"
        " (SELECT partner FROM registratie UNION SELECT partner FROM registratie_archief)"
        " WHERE partner NOT IN (SELECT sleutel FROM organisatie)",
    ),
    Bestand(
        "activiteit",
        "--nodes=Activiteit:Activity",
        "id:long soort bestand vingerafdruk begonnen geeindigd positie:long gelezen:long nieuw:long gewijzigd:long"
        " ongewijzigd:long quarantaine:long",
        "SELECT id, soort, bestand, vingerafdruk, begonnen, geeindigd, positie, gelezen, nieuw, gewijzigd,"
        " ongewijzigd, quarantaine FROM activiteit",
    ),
    Bestand(
        "quarantaine",
        "--nodes",
        ":LABEL id:long activiteit:long sinds afgehandeld bestand plaats reden uitleg formaat sleutel vingerafdruk"
        " ruw:byte[] bron",
        "SELECT iif(afgehandeld IS NULL, 'Quarantaine;Entity;Wachtend', 'Quarantaine;Entity'), id, activiteit, sinds,"
        " afgehandeld, bestand, plaats, reden, uitleg, formaat, sleutel, lower(hex(vingerafdruk)), getallen(ruw),"
        " bron FROM quarantaine",
    ),
    Bestand(
        "vermelding",
        "--nodes",
        ":ID(Vermelding) :LABEL id:long bron sleutel nummer:long deel thuis:long ingeschrevene:boolean wacht kenmerken"
        " sleutels:long[]",
        "SELECT id, iif(wacht IS NULL, 'Vermelding;Entity', 'Vermelding;Entity;TeKoppelen'), id, bron, sleutel, nummer,"
        " deel, thuis, ingeschrevene, wacht, CAST(kenmerken AS TEXT), sleutellijst(sleutels) FROM vermelding",
    ),
    Bestand(
        "zoeksleutel",
        "--nodes=Zoeksleutel",
        ":ID(Zoeksleutel) sleutel:long",
        "SELECT DISTINCT sleutel, sleutel FROM zoeksleutel",
    ),
    Bestand(
        "oordeel",
        "--nodes=Oordeel:Activity",
        ":ID(Oordeel) id:long uitspraak methode gewicht:double wie waarom wanneer ingetrokken_door ingetrokken"
        " ingetrokken_om",
        "SELECT id, id, uitspraak, methode, gewicht, wie, waarom, wanneer, ingetrokken_door, ingetrokken,"
        " ingetrokken_om FROM oordeel",
    ),
    Bestand(
        "tabelregel",
        "--nodes=Tabelregel:Entity",
        "tabel code omschrijving soort ingang einde",
        "SELECT tabel, code, omschrijving, soort, ingang, einde FROM landelijke_tabel",
    ),
    Bestand(
        "registratie",
        "--nodes=Registratie:Entity",
        REGISTRATIE,
        f"SELECT {REGISTRATIE_SQL} FROM registratie",  # noqa: S608
    ),
    Bestand(
        "archief",
        "--nodes=Archief:Entity",
        REGISTRATIE.replace("(Registratie)", "(Archief)"),
        f"SELECT {REGISTRATIE_SQL} FROM registratie_archief",  # noqa: S608
    ),
    Bestand(
        "verteld",
        "--nodes=Verteld",
        "partner registratie ander functie zeker:boolean",
        "SELECT partner, registratie, ander, functie, zeker FROM verteld",
    ),
    Bestand("stand", "--nodes=Stand", "id:long begonnen:long klaar:long", "SELECT 1, 0, 0"),
    Bestand(
        "teller",
        "--nodes=Teller",
        "id:long persoon:long bronrecord:long adres:long activiteit:long quarantaine:long vermelding:long oordeel:long",
        "SELECT 1, (SELECT max(coalesce(max(id), 0), coalesce((SELECT laatste FROM teller WHERE naam = 'persoon'), 0))"
        " FROM persoon), (SELECT coalesce(max(id), 0) FROM bronrecord),"
        " (SELECT coalesce(max(id), 0) FROM adres), (SELECT coalesce(max(id), 0) FROM activiteit),"
        " (SELECT coalesce(max(id), 0) FROM quarantaine), (SELECT coalesce(max(id), 0) FROM vermelding),"
        " coalesce((SELECT laatste FROM teller WHERE naam = 'oordeel'), 0)",
    ),
    Bestand(
        "betreft",
        "--relationships=BETREFT",
        ":START_ID(Bronrecord) :END_ID(Persoon) methode gewicht:double wie wanneer",
        "SELECT b.id, b.persoon, b.methode, o.gewicht, o.wie, o.wanneer FROM bronrecord AS b"
        " LEFT JOIN vermelding AS v ON b.bron <> 'brp' AND v.bron = b.bron AND v.sleutel = b.sleutel"
        " AND v.nummer = b.nummer AND v.deel = '' LEFT JOIN oordeel AS o ON o.id = v.oordeel"
        " WHERE b.persoon IS NOT NULL",
    ),
    Bestand(
        "hoort_bij",
        "--relationships=HOORT_BIJ",
        ":START_ID(Vermelding) :END_ID(Persoon) oordeel:long",
        "SELECT id, persoon, oordeel FROM vermelding WHERE persoon IS NOT NULL",
    ),
    Bestand(
        "heeft_sleutel",
        "--relationships=HEEFT_SLEUTEL",
        ":START_ID(Vermelding) :END_ID(Zoeksleutel)",
        "SELECT vermelding, sleutel FROM zoeksleutel",
    ),
    Bestand(
        "over",
        "--relationships=OVER",
        ":START_ID(Oordeel) :END_ID(Vermelding) kant:long",
        "SELECT id, een, 1 FROM oordeel UNION ALL SELECT id, ander, 2 FROM oordeel",
    ),
    Bestand(
        "ouder_van",
        "--relationships=OUDER_VAN",
        f":START_ID(Persoon) :END_ID(Persoon) {GROND}",
        f"SELECT r.ouder, r.kind, {GROND_SQL} FROM ouder_van AS r JOIN bronrecord AS b ON b.id = r.bronrecord",  # noqa: S608
    ),
    Bestand(
        "partner_van",
        "--relationships=PARTNER_VAN",
        f":START_ID(Persoon) :END_ID(Persoon) soort reden_einde {GROND}",
        f"SELECT r.persoon, r.partner, r.soort, r.reden_einde, {GROND_SQL} FROM partner_van AS r"  # noqa: S608
        " JOIN bronrecord AS b ON b.id = r.bronrecord",
    ),
    Bestand(
        "woont_op",
        "--relationships=WOONT_OP",
        f":START_ID(Persoon) :END_ID(Adres) {GROND}",
        "SELECT r.persoon, r.adres, r.bronrecord, '08', r.stapel, r.volgnr, r.sinds, r.tot, NULL, r.in_onderzoek,"
        " b.bron, b.sleutel, b.nummer, b.versie FROM woont_op AS r JOIN bronrecord AS b ON b.id = r.bronrecord",
    ),
    Bestand(
        "benoeming_persoon",
        "--relationships",
        f":START_ID(Persoon) :END_ID(Persoon) :TYPE {BENOEMING}",
        f"SELECT r.persoon, r.over, r.soort, {BENOEMING_SQL} WHERE r.persoon IS NOT NULL",
    ),
    Bestand(
        "benoeming_organisatie",
        "--relationships",
        f":START_ID(Organisatie) :END_ID(Persoon) :TYPE {BENOEMING}",
        f"SELECT r.organisatie, r.over, r.soort, {BENOEMING_SQL} WHERE r.organisatie IS NOT NULL",
    ),
    Bestand(
        "bekend_bij",
        "--relationships=BEKEND_BIJ",
        ":START_ID(Persoon) :END_ID(Organisatie) registratie sinds tot",
        "SELECT p.id, r.partner, r.id, r.sinds, r.verwijderdatum FROM registratie AS r"
        " JOIN persoon AS p ON p.burgerservicenummer = r.burgerservicenummer"
        " UNION SELECT v.persoon, r.partner, r.id, r.sinds, r.verwijderdatum FROM registratie AS r"
        " JOIN vermelding AS v ON v.thuis = r.identiteit AND v.ingeschrevene = 0 WHERE v.persoon IS NOT NULL"
        " UNION SELECT p.id, r.partner, r.id, r.sinds, r.verwijderdatum FROM registratie AS r"
        " JOIN persoon AS p ON p.id = r.identiteit",
    ),
    Bestand(
        "signaal",
        "--relationships=SIGNAAL",
        ":START_ID(Registratie) :END_ID(Registratie)",
        "SELECT een, ander FROM signaal",
    ),
    Bestand(
        "heeft_reisdocument",
        "--relationships=HEEFT_REISDOCUMENT",
        ":START_ID(Persoon) :END_ID(Reisdocument) bronrecord:long",
        "SELECT persoon, nummer, bronrecord FROM reisdocument",
    ),
)


def exporteer(store: Path, naar: Path) -> list[str]:
    """Write the files, as the store is at one moment; the arguments of `neo4j-admin` with which they are read.

    Raises StoreOnbereikbaar when there is no store at the path.
    """
    if not store.is_file():
        raise StoreOnbereikbaar(f"{store}: er is geen store om uit te voeren; controleer VERWANT_STORE")
    naar.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(f"{store.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)) as db:
        db.create_function("getallen", 1, _getallen, deterministic=True)
        db.create_function("sleutellijst", 1, _sleutellijst, deterministic=True)
        db.execute("BEGIN")
        if not db.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'verteld'").fetchone()[0]:
            raise StoreOnbereikbaar("deze store is van een eerdere versie. Geef eerst het commando: verwant schema")
        langste = 5 * (db.execute("SELECT max(length(ruw)) FROM quarantaine").fetchone()[0] or 0)
        buffer = [f"--read-buffer-size={langste + BUFFER}"] if langste > BUFFER // 2 else []
        bestanden = [een for bestand in BESTANDEN for een in _schrijf(db, bestand, naar.absolute())]
    verslag = f"--report-file={naar.absolute() / 'import.report'}"
    vorm = ["--multiline-fields=true", "--bad-tolerance=0", verslag, *buffer]
    return ["database", "import", "full", "neo4j", *vorm, *bestanden]


def _schrijf(db: sqlite3.Connection, bestand: Bestand, naar: Path) -> Iterator[str]:
    kolommen = bestand.kolommen.split()
    kop, inhoud = naar / f"{bestand.naam}.kop.csv", naar / f"{bestand.naam}.csv"
    kop.write_text(",".join(kolommen) + "\n", "utf-8")
    namen = [f"k{nummer}" for nummer in range(len(kolommen))]
    cellen = " || ',' || ".join(map(_cel, kolommen, namen))
    vraag = f"WITH rij({', '.join(namen)}) AS ({bestand.vraag}) SELECT {cellen} || char(10) FROM rij"  # noqa: S608
    rijen = db.execute(vraag)
    with inhoud.open("w", encoding="utf-8", newline="") as stroom:
        eerste = rijen.fetchone()
        if eerste is None:
            return
        stroom.write(eerste[0])
        stroom.writelines(rij[0] for rij in rijen)
    yield f"{bestand.soort}={kop},{inhoud}"


def _cel(kolom: str, waarde: str) -> str:
    """How a value is written; an absent one as nothing at all, which is not the same as an empty text."""
    if kolom.endswith(":boolean"):
        return f"iif({waarde}, 'true', 'false')"
    tekst = f"""'"' || replace({waarde}, '"', '""') || '"'"""
    return f"iif(typeof({waarde}) = 'text', {tekst}, coalesce({waarde}, ''))"


def _getallen(ruw: bytes) -> str:
    """Bytes as the importer reads an array of them: signed, with semicolons."""
    return ";".join(str(byte - 256 if byte > 127 else byte) for byte in ruw)


def _sleutellijst(sleutels: bytes) -> str | None:
    """Search keys as the importer reads an array of numbers."""
    return ";".join(map(str, uit_bytes(sleutels))) or None


def opdracht(argumenten: Sequence[str]) -> str:
    """The command as one types it."""
    wat, bestanden = argumenten[:4], argumenten[4:]
    return " \\\n    ".join([" ".join(["neo4j-admin", *wat]), *bestanden])
