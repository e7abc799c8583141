// Persons with their parents, partners and addresses, and no person lists. Parameters: personen (ids).
// Columns: klaar; personen, adressen and lijsten (none), and relaties (after the name of its kind), each a list of rows in
// the order of graph/uit_rij.py; begonnen. Index: persoon_id, stand_id; from there along relations only.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT { UNWIND $personen AS id MATCH (p:Persoon {id: id}) RETURN p } AS leden
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
MATCH (s:Stand {id: 1})
RETURN klaar, personen, adressen, relaties, [] AS lijsten, s.begonnen AS begonnen
