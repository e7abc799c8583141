// Every record of a court register that is about one of these persons or names one of them, with all whom it tells of.
// Parameters: nummers (burgerservicenummers).
// Columns: klaar; records, of each [sleutel, nummer, vanaf, inhoud, and a list of whom it tells: [deel, persoon,
// burgerservicenummer]]; begonnen. Index: persoon_bsn, bronrecord_actueel, vermelding_een, stand_id.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  MATCH (p:Persoon)<-[:HOORT_BIJ]-(v)
  WHERE p.burgerservicenummer IN $nummers AND v.bron = 'rechtspraak'
  WITH DISTINCT v.sleutel AS sleutel, v.nummer AS nummer
  MATCH (b:Actueel {bron: 'rechtspraak', sleutel: sleutel, nummer: nummer})
  RETURN [b.sleutel, b.nummer, b.vanaf, b.inhoud, COLLECT {
    MATCH (v:Vermelding {bron: 'rechtspraak', sleutel: sleutel, nummer: nummer}) WHERE v.deel >= ''
    MATCH (v)-[:HOORT_BIJ]->(p)
    RETURN [v.deel, p.id, p.burgerservicenummer]
  }]
} AS records
MATCH (s:Stand {id: 1})
RETURN klaar, records, s.begonnen AS begonnen
