// Everyone with a possible role around one person: parents, their partners and parents, partners, children of all
// these, their children, and who is or was registered at the same address. Gezag needs the lists of the person, the
// parents and their partners.
//
// Parameters: nummer (burgerservicenummer), jaar (the year of the peildatum and four zeros), peildatum (eight digits).
// Columns: klaar; personen, adressen and lijsten, and relaties (after the name of its kind), each a list of rows in the
// order of graph/uit_rij.py; begonnen.
// Index: persoon_bsn, adres_nummeraanduiding, adres_postcode, stand_id; from there along relations only.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT { MATCH (p:Persoon {burgerservicenummer: $nummer}) RETURN p } AS ik
WITH klaar, ik,
  COLLECT { UNWIND ik AS i MATCH (i)<-[:OUDER_VAN]-(p) RETURN DISTINCT p } AS ouders,
  COLLECT { UNWIND ik AS i MATCH (i)-[:PARTNER_VAN]-(p) RETURN DISTINCT p } AS partners,
  COLLECT { UNWIND ik AS i MATCH (i)-[:OUDER_VAN]->(p) RETURN DISTINCT p } AS kinderen,
  COLLECT {
    UNWIND ik AS i
    MATCH (i)-[w:WOONT_OP]->(a)
    WHERE (w.tot IS NULL OR w.tot >= $jaar OR w.tot = '00000000') AND (w.sinds IS NULL OR w.sinds <= $peildatum)
    WITH DISTINCT a
    CALL (a) {
      RETURN a AS b
      UNION MATCH (b:Adres) WHERE b.nummeraanduiding = a.nummeraanduiding RETURN b
      UNION MATCH (b:Adres) WHERE b.postcode = a.postcode AND b.huisnummer = a.huisnummer RETURN b
    }
    WITH DISTINCT b
    MATCH (b)<-[w:WOONT_OP]-(p)
    WHERE (w.tot IS NULL OR w.tot >= $jaar OR w.tot = '00000000') AND (w.sinds IS NULL OR w.sinds <= $peildatum)
    RETURN DISTINCT p
  } AS huisgenoten
WITH klaar, ik, ouders, partners, kinderen, huisgenoten, COLLECT {
  UNWIND ik + ouders AS p RETURN p
  UNION UNWIND ouders AS o MATCH (o)-[:PARTNER_VAN]-(p) RETURN p
} AS kern
WITH klaar, kern, ouders, kinderen, partners + huisgenoten AS anderen, COLLECT {
  UNWIND kern + partners + kinderen AS p RETURN p
  UNION UNWIND kinderen AS k MATCH (k)<-[:OUDER_VAN]-(p) RETURN p
} AS ouderlijk
WITH klaar, kern, COLLECT {
  UNWIND kern + anderen AS p RETURN p
  UNION UNWIND ouderlijk AS o MATCH (o)-[:OUDER_VAN]->(p) RETURN p
  UNION UNWIND ouders AS o MATCH (o)<-[:OUDER_VAN]-(p) RETURN p
} AS leden
CALL (leden) {
  UNWIND leden AS l
  MATCH (l)-[r:OUDER_VAN|PARTNER_VAN|WOONT_OP]-(x)
  WHERE (r:OUDER_VAN AND endNode(r) = l) OR (r:PARTNER_VAN AND startNode(r) = l) OR r:WOONT_OP
  RETURN collect(DISTINCT r) AS verbanden, collect(DISTINCT x) AS genoemden
}
CALL (leden, genoemden) {
  UNWIND leden + genoemden AS k
  RETURN collect(DISTINCT k) AS knopen
}
CALL (knopen) {
  UNWIND knopen AS p
  WITH p WHERE p:Persoon
  RETURN collect([p.id, p.burgerservicenummer, p.administratienummer, p.voornamen, p.adellijke_titel, p.voorvoegsel,
    p.geslachtsnaam, p.geslacht, p.geboortedatum, p.geboorteplaats, p.geboorteland, p.overlijdensdatum, p.opschorting,
    p.geheimhouding, p.in_onderzoek, p.eigen_lijst]) AS personen
}
CALL (knopen) {
  UNWIND knopen AS a
  WITH a WHERE a:Adres
  RETURN collect([a.id, a.nummeraanduiding, a.postcode, a.huisnummer, a.huisletter, a.toevoeging, a.straat,
    a.woonplaats, a.gemeente, a.land, a.regels]) AS adressen
}
CALL (verbanden) {
  UNWIND verbanden AS r
  RETURN collect([type(r), startNode(r).id, endNode(r).id, r.bronrecord, r.categorie, r.stapel, r.volgnr, r.sinds,
    r.tot, r.aktenummer, r.in_onderzoek, r.bron, r.sleutel, r.nummer, r.versie, r.soort, r.reden_einde]) AS relaties
}
CALL (kern) {
  UNWIND kern AS p
  MATCH (p)<-[:BETREFT]-(b:Actueel) WHERE b.bron = 'brp'
  RETURN collect([b.bron, b.sleutel, b.nummer, b.versie, b.uittreksel]) AS lijsten
}
MATCH (s:Stand {id: 1})
RETURN klaar, personen, adressen, relaties, lijsten, s.begonnen AS begonnen
