// Everyone within four steps of one of the persons, along parents, children and partners.
//
// Parameters: nummers (burgerservicenummers). Columns: klaar; personen, ouder_van, partner_van and woont_op, each a list
// of rows in the order of graph/uit_rij.py; lijsten, empty; begonnen.
// Index: persoon_bsn, stand_id; from there along relations only.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT { MATCH (p:Persoon) WHERE p.burgerservicenummer IN $nummers RETURN p } AS stap0
WITH klaar, COLLECT {
  UNWIND stap0 AS q RETURN q AS p
  UNION UNWIND stap0 AS q MATCH (q)-[:OUDER_VAN|PARTNER_VAN]-(p) RETURN p
} AS stap1
WITH klaar, COLLECT {
  UNWIND stap1 AS q RETURN q AS p
  UNION UNWIND stap1 AS q MATCH (q)-[:OUDER_VAN|PARTNER_VAN]-(p) RETURN p
} AS stap2
WITH klaar, COLLECT {
  UNWIND stap2 AS q RETURN q AS p
  UNION UNWIND stap2 AS q MATCH (q)-[:OUDER_VAN|PARTNER_VAN]-(p) RETURN p
} AS stap3
WITH klaar, COLLECT {
  UNWIND stap3 AS q RETURN q AS p
  UNION UNWIND stap3 AS q MATCH (q)-[:OUDER_VAN|PARTNER_VAN]-(p) RETURN p
} AS leden
WITH klaar, leden, COLLECT {
  UNWIND leden AS p RETURN p
  UNION UNWIND leden AS l MATCH (l)<-[:OUDER_VAN]-(p) RETURN p
  UNION UNWIND leden AS l MATCH (l)-[:PARTNER_VAN]->(p) RETURN p
} AS genoemden
WITH klaar, [] AS lijsten,
  COLLECT {
    UNWIND genoemden AS p
    RETURN [p.id, p.burgerservicenummer, p.administratienummer, p.voornamen, p.adellijke_titel, p.voorvoegsel,
      p.geslachtsnaam, p.geslacht, p.geboortedatum, p.geboorteplaats, p.geboorteland, p.overlijdensdatum,
      p.opschorting, p.geheimhouding, p.in_onderzoek, p.eigen_lijst]
  } AS personen,
  COLLECT {
    UNWIND leden AS l MATCH (l)<-[r:OUDER_VAN]-(o)
    RETURN [o.id, l.id, r.bronrecord, r.categorie, r.stapel, r.volgnr, r.sinds, r.tot, r.aktenummer,
      r.in_onderzoek, r.bron, r.sleutel, r.nummer, r.versie]
  } AS ouder_van,
  COLLECT {
    UNWIND leden AS l MATCH (l)-[r:PARTNER_VAN]->(q)
    RETURN [l.id, q.id, r.bronrecord, r.categorie, r.stapel, r.volgnr, r.sinds, r.tot, r.aktenummer,
      r.in_onderzoek, r.bron, r.sleutel, r.nummer, r.versie, r.soort, r.reden_einde]
  } AS partner_van,
  COLLECT {
    UNWIND leden AS l MATCH (l)-[r:WOONT_OP]->(a)
    RETURN [l.id, a.id, r.bronrecord, r.categorie, r.stapel, r.volgnr, r.sinds, r.tot, r.aktenummer,
      r.in_onderzoek, r.bron, r.sleutel, r.nummer, r.versie, a.id, a.nummeraanduiding, a.postcode,
      a.huisnummer, a.huisletter, a.toevoeging, a.straat, a.woonplaats, a.gemeente, a.land, a.regels]
  } AS woont_op
MATCH (s:Stand {id: 1})
RETURN klaar, personen, ouder_van, partner_van, woont_op, lijsten, s.begonnen AS begonnen
