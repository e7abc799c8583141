"""The projection of records on persons, addresses and relations in the embedded store."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

import orjson

from graph.datum import Datum, lees_datum
from graph.model import Adres, Naam
from graph.naam import zoekvorm
from graph.persoonslijst import Persoonslijst
from graph.projectie import Persoonsgegevens, Projectie, projecteer

METHODE = "burgerservicenummer"
"""How a record is judged to be about a person: by number."""

PERSOON_KOLOMMEN = (
    "id, burgerservicenummer, administratienummer, voornamen, adellijke_titel, voorvoegsel, geslachtsnaam, zoeknaam,"
    " zoeknaam_vol, geslacht, geboortedatum, geboorteplaats, geboorteland, overlijdensdatum, opschorting,"
    " geheimhouding, in_onderzoek, eigen_lijst, genoemd_door"
)


def volgend_nummer(db: sqlite3.Connection, tabel: str) -> int:
    """The identifier after the highest one in use."""
    hoogste: int = db.execute(f"SELECT coalesce(max(id), 0) FROM {tabel}").fetchone()[0]  # noqa: S608
    return hoogste + 1


class Projector:
    """Turns the projections of a batch into rows: finds who is who, and writes everything at the end."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db
        self.volgende = 0
        self.op_bsn: dict[str, int] = {}
        self.op_anummer: dict[str, int] = {}
        self.bsn_van: dict[int, str | None] = {}
        self.eigen: set[int] = set()
        self.rijen: dict[int, tuple[object, ...]] = {}
        self.zelfde: dict[int, int] = {}
        self.opnieuw: set[int] = set()
        self.bekend: dict[int, Persoonsgegevens] = {}
        """How persons without an own list are described up to now."""

    def verwijder(self, bronrecord: int, persoon: int | None) -> None:
        """Take back what an older version of a record added; persons whom nobody names any more go too."""
        if persoon is None:
            return
        geraakt = {persoon}
        for tabel, kolom, ander in (
            ("ouder_van", "kind", "ouder"),
            ("ouder_van", "ouder", "kind"),
            ("partner_van", "persoon", "partner"),
        ):
            rijen = self.db.execute(
                f"DELETE FROM {tabel} WHERE {kolom} = ? AND bronrecord = ? RETURNING {ander}",  # noqa: S608
                (persoon, bronrecord),
            )
            geraakt.update(rij[0] for rij in rijen.fetchall())
        for tabel in ("woont_op", "reisdocument"):
            self.db.execute(f"DELETE FROM {tabel} WHERE persoon = ? AND bronrecord = ?", (persoon, bronrecord))  # noqa: S608
        self.opnieuw |= geraakt
        ids = json.dumps(list(geraakt))
        self.db.execute(
            "UPDATE persoon SET eigen_lijst = EXISTS (SELECT 1 FROM bronrecord AS b WHERE b.persoon = persoon.id"
            " AND b.tot IS NULL) WHERE id = ?",
            (persoon,),
        )
        self.db.execute(
            "DELETE FROM persoon WHERE id IN (SELECT value FROM json_each(?)) AND NOT eigen_lijst"
            " AND NOT EXISTS (SELECT 1 FROM ouder_van WHERE ouder = persoon.id)"
            " AND NOT EXISTS (SELECT 1 FROM ouder_van WHERE kind = persoon.id)"
            " AND NOT EXISTS (SELECT 1 FROM partner_van WHERE partner = persoon.id)",
            (ids,),
        )

    def projecteer(self, projecties: Sequence[tuple[int, Projectie]]) -> None:
        """Write the nodes and relations of these records."""
        self._beschrijf_opnieuw()
        self.volgende = volgend_nummer(self.db, "persoon")
        self._zoek_bekenden([p.persoon for _, p in projecties] + [r.wie for _, p in projecties for r in p.relaties])
        adressen = self._adressen([v.adres for _, p in projecties for v in p.verblijven])
        eigenaars = [self._eigenaar(p.persoon) for _, p in projecties]
        ouder_van, partner_van, woont_op, reisdocumenten, betreft = [], [], [], [], []
        for (bronrecord, projectie), eigenaar in zip(projecties, eigenaars, strict=True):
            betreft.append((eigenaar, bronrecord))
            zelf_genoemd: dict[tuple[object, ...], int] = {}
            for r in projectie.relaties:
                wie = self._genoemde(r.wie, bronrecord, zelf_genoemd)
                plaats = (bronrecord, r.categorie, r.stapel, r.volgnr, _lo3(r.sinds), _lo3(r.tot), r.aktenummer)
                grond = (*plaats, r.in_onderzoek)
                if r.categorie == "05":
                    partner_van.append((eigenaar, wie, r.soort, r.reden_einde, *grond))
                elif r.categorie == "09":
                    ouder_van.append((eigenaar, wie, *grond))
                else:
                    ouder_van.append((wie, eigenaar, *grond))
            for v in projectie.verblijven:
                adres = adressen[_adressleutel(v.adres)]
                spanne = (_lo3(v.sinds), _lo3(v.tot), v.in_onderzoek)
                woont_op.append((eigenaar, adres, bronrecord, v.stapel, v.volgnr, *spanne))
            reisdocumenten += [(nummer.upper(), eigenaar, bronrecord) for nummer in projectie.reisdocumenten]
        self._schrijf_personen()
        schrijf = self.db.executemany
        wie_is = self._zelfde
        ouder_rijen = [(wie_is(a), wie_is(b), *rest) for a, b, *rest in ouder_van]
        schrijf("INSERT INTO ouder_van VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", ouder_rijen)
        partner_rijen = [(wie_is(a), wie_is(b), *rest) for a, b, *rest in partner_van]
        schrijf("INSERT INTO partner_van VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", partner_rijen)
        woont_rijen = [(wie_is(a), *rest) for a, *rest in woont_op]
        schrijf("INSERT INTO woont_op VALUES (?, ?, ?, ?, ?, ?, ?, ?)", woont_rijen)
        document_rijen = [(nummer, wie_is(a), b) for nummer, a, b in reisdocumenten]
        schrijf("INSERT OR IGNORE INTO reisdocument VALUES (?, ?, ?)", document_rijen)
        betreft_rijen = [(wie_is(a), METHODE, b) for a, b in betreft]
        schrijf("UPDATE bronrecord SET persoon = ?, methode = ? WHERE id = ?", betreft_rijen)

    def _zoek_bekenden(self, genoemd: Iterable[Persoonsgegevens]) -> None:
        bsns: set[str] = set()
        anummers: set[str] = set()
        for wie in genoemd:
            if wie.burgerservicenummer:
                bsns.add(wie.burgerservicenummer)
            if wie.administratienummer:
                anummers.add(wie.administratienummer)
        for kolom, waarden in (("burgerservicenummer", bsns), ("administratienummer", anummers)):
            rijen = self.db.execute(
                f"SELECT p.id, p.burgerservicenummer, p.administratienummer, p.eigen_lijst, p.voornamen,"  # noqa: S608
                " p.adellijke_titel, p.voorvoegsel, p.geslachtsnaam, p.geslacht, p.geboortedatum, p.geboorteplaats,"
                f" p.geboorteland FROM json_each(?) AS w JOIN persoon AS p ON p.{kolom} = w.value",
                (json.dumps(list(waarden)),),
            )
            for id_, bsn, anummer, eigen, *naam, geslacht, geboren, plaats, land in rijen:
                self._onthoud(id_, bsn, anummer)
                if eigen:
                    self.eigen.add(id_)
                else:
                    datum = lees_datum(geboren)
                    self.bekend[id_] = Persoonsgegevens(bsn, anummer, Naam(*naam), geslacht, datum, plaats, land)

    def _onthoud(self, id_: int, bsn: str | None, anummer: str | None) -> None:
        self.bsn_van[id_] = bsn
        if bsn:
            self.op_bsn[bsn] = id_
        if anummer and (anummer not in self.op_anummer or bsn):
            self.op_anummer[anummer] = id_

    def _eigenaar(self, wie: Persoonsgegevens) -> int:
        """The node of the list's owner; a relative known by A-nummer only turns out to be the same person."""
        bsn, anummer = wie.burgerservicenummer, wie.administratienummer
        op_bsn = self.op_bsn.get(bsn) if bsn else None
        op_anummer = self.op_anummer.get(anummer) if anummer else None
        if op_anummer is not None and bsn and self.bsn_van.get(op_anummer) not in (None, bsn):
            op_anummer = None
        if op_bsn is not None and op_anummer is not None and op_bsn != op_anummer:
            self._voeg_samen(op_anummer, op_bsn)
        id_ = op_bsn if op_bsn is not None else op_anummer
        if id_ is None:
            id_ = self._nieuw()
        self.eigen.add(id_)
        self._onthoud(id_, bsn, anummer)
        self.rijen[id_] = _persoonrij(id_, wie, 1, None)
        return id_

    def _genoemde(self, wie: Persoonsgegevens, bronrecord: int, zelf_genoemd: dict[tuple[object, ...], int]) -> int:
        """The node of a relative: by number, else a node of this record's own."""
        bsn, anummer = wie.burgerservicenummer, wie.administratienummer
        id_ = self.op_bsn.get(bsn) if bsn else None
        if id_ is None and anummer:
            id_ = self.op_anummer.get(anummer)
            if id_ is not None and bsn and self.bsn_van.get(id_) not in (None, bsn):
                id_ = None
        if id_ is None and not bsn and not anummer:
            id_ = zelf_genoemd.get(wie.identiteit)
        if id_ is None:
            id_ = self._nieuw()
        if not bsn and not anummer:
            zelf_genoemd[wie.identiteit] = id_
        if id_ not in self.eigen:
            self._onthoud(id_, bsn or self.bsn_van.get(id_), anummer)
            genoemd_door = None if bsn or anummer else bronrecord
            beste = max(wie, self.bekend.get(id_, wie), key=_hoe_volledig)
            self.bekend[id_] = beste
            self.rijen[id_] = _persoonrij(id_, beste, 0, genoemd_door, self.bsn_van.get(id_))
        return id_

    def _beschrijf_opnieuw(self) -> None:
        """Describe persons without an own list by what the current records tell, after one of those was withdrawn."""
        rijen = self.db.execute(
            "SELECT p.id, p.burgerservicenummer, p.administratienummer, b.inhoud FROM json_each(?) AS w"
            " JOIN persoon AS p ON p.id = w.value AND NOT p.eigen_lijst"
            " AND coalesce(p.burgerservicenummer, p.administratienummer) IS NOT NULL"
            " JOIN (SELECT ouder AS wie, bronrecord FROM ouder_van UNION ALL SELECT kind, bronrecord FROM ouder_van"
            " UNION ALL SELECT partner, bronrecord FROM partner_van) AS r ON r.wie = p.id"
            " JOIN bronrecord AS b ON b.id = r.bronrecord AND b.tot IS NULL",
            (json.dumps(list(self.opnieuw)),),
        ).fetchall()
        self.opnieuw.clear()
        for id_, bsn, anummer, inhoud in rijen:
            projectie = projecteer(Persoonslijst(orjson.loads(inhoud)))
            for r in projectie.relaties if projectie else ():
                if (bsn and r.wie.burgerservicenummer == bsn) or (anummer and r.wie.administratienummer == anummer):
                    beste = max(r.wie, self.bekend.get(id_, r.wie), key=_hoe_volledig)
                    self.bekend[id_] = beste
                    self.rijen[id_] = _persoonrij(id_, beste, 0, None, bsn)
        self._schrijf_personen()
        self.rijen.clear()
        self.bekend.clear()

    def _nieuw(self) -> int:
        self.volgende += 1
        return self.volgende - 1

    def _voeg_samen(self, dubbel: int, blijft: int) -> None:
        self.zelfde[dubbel] = blijft
        self.rijen.pop(dubbel, None)
        for tabel, kolom in (
            ("ouder_van", "ouder"),
            ("ouder_van", "kind"),
            ("partner_van", "persoon"),
            ("partner_van", "partner"),
            ("woont_op", "persoon"),
            ("bronrecord", "persoon"),
        ):
            self.db.execute(f"UPDATE {tabel} SET {kolom} = ? WHERE {kolom} = ?", (blijft, dubbel))  # noqa: S608
        self.db.execute("DELETE FROM persoon WHERE id = ?", (dubbel,))

    def _zelfde(self, id_: int) -> int:
        while id_ in self.zelfde:
            id_ = self.zelfde[id_]
        return id_

    def _schrijf_personen(self) -> None:
        kolommen = PERSOON_KOLOMMEN.split(", ")
        nieuw = ", ".join(f"{kolom} = excluded.{kolom}" for kolom in (k.strip() for k in kolommen) if kolom != "id")
        self.db.executemany(
            f"INSERT INTO persoon ({PERSOON_KOLOMMEN}) VALUES ({', '.join('?' * len(kolommen))})"  # noqa: S608
            f" ON CONFLICT (id) DO UPDATE SET {nieuw}",
            self.rijen.values(),
        )

    def _adressen(self, adressen: Iterable[Adres]) -> dict[str, int]:
        per_sleutel = {_adressleutel(adres): adres for adres in adressen}
        bekend = dict[str, int](
            self.db.execute(
                "SELECT a.sleutel, a.id FROM json_each(?) AS s JOIN adres AS a ON a.sleutel = s.value",
                (json.dumps(list(per_sleutel)),),
            ).fetchall()
        )
        volgende = volgend_nummer(self.db, "adres")
        rijen = []
        for sleutel, adres in per_sleutel.items():
            if sleutel not in bekend:
                bekend[sleutel] = volgende
                rijen.append((volgende, sleutel, *_adresdelen(adres), "\n".join(adres.regels)))
                volgende += 1
        self.db.executemany("INSERT INTO adres VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rijen)
        return bekend


def _persoonrij(
    id_: int, wie: Persoonsgegevens, eigen_lijst: int, genoemd_door: int | None, bsn: str | None = None
) -> tuple[object, ...]:
    naam = wie.naam
    zoeknaam = zoekvorm(naam.geslachtsnaam)
    vol = zoekvorm(f"{naam.voorvoegsel} {naam.geslachtsnaam}") if naam.voorvoegsel and naam.geslachtsnaam else zoeknaam
    return (
        id_,
        wie.burgerservicenummer or bsn,
        wie.administratienummer,
        naam.voornamen,
        naam.adellijke_titel,
        naam.voorvoegsel,
        naam.geslachtsnaam,
        zoeknaam,
        vol,
        wie.geslacht,
        _lo3(wie.geboortedatum),
        wie.geboorteplaats,
        wie.geboorteland,
        _lo3(wie.overlijdensdatum),
        wie.opschorting,
        int(wie.geheimhouding),
        " ".join(wie.in_onderzoek),
        eigen_lijst,
        genoemd_door,
    )


def _hoe_volledig(wie: Persoonsgegevens) -> tuple[int, tuple[str, ...]]:
    """An order in which the fullest description comes last; between equals it is settled, whoever was loaded first."""
    naam = wie.naam
    delen = (
        naam.voornamen,
        naam.adellijke_titel,
        naam.voorvoegsel,
        naam.geslachtsnaam,
        wie.geslacht,
        _lo3(wie.geboortedatum),
        wie.geboorteplaats,
        wie.geboorteland,
        wie.administratienummer,
    )
    return sum(deel is not None for deel in delen), tuple(deel or "" for deel in delen)


def _lo3(datum: Datum | None) -> str | None:
    return datum.lo3 if datum is not None else None


def _adressleutel(adres: Adres) -> str:
    return "|".join(deel or "" for deel in (*_adresdelen(adres), *adres.regels))


def _adresdelen(adres: Adres) -> tuple[str | None, ...]:
    return (
        adres.nummeraanduiding,
        adres.postcode,
        adres.huisnummer,
        adres.huisletter,
        adres.toevoeging,
        adres.straat,
        adres.woonplaats,
        adres.gemeente,
        adres.land,
    )
