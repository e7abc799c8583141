// These persons, and with whom they share or shared a parent or a home. Parameters: personen (ids). Columns: klaar; ids;
// begonnen. Index: persoon_id, adres_nummeraanduiding, adres_postcode, stand_id; from there along relations only.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT { UNWIND $personen AS id MATCH (p:Persoon {id: id}) RETURN p } AS ik
WITH klaar, COLLECT {
  UNWIND ik AS p RETURN p.id
  UNION UNWIND ik AS i MATCH (i)<-[:OUDER_VAN]-(o) MATCH (o)-[:OUDER_VAN]->(p) RETURN p.id
  UNION
  UNWIND ik AS i
  MATCH (i)-[:WOONT_OP]->(a)
  WITH DISTINCT a
  CALL (a) {
    RETURN a AS b
    UNION MATCH (b:Adres) WHERE b.nummeraanduiding = a.nummeraanduiding RETURN b
    UNION MATCH (b:Adres) WHERE b.postcode = a.postcode AND b.huisnummer = a.huisnummer RETURN b
  }
  WITH DISTINCT b
  MATCH (b)<-[:WOONT_OP]-(p)
  RETURN p.id
} AS ids
MATCH (s:Stand {id: 1})
RETURN klaar, ids, s.begonnen AS begonnen
