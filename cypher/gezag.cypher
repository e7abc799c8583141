// The person lists that decide who holds gezag over these persons, and over which children they hold it.
//
// Parameters: nummers (burgerservicenummers), vanaf (eight digits; who was born before is no minor any more).
// Columns: klaar; lijsten, of each [bron, sleutel, nummer, versie, uittreksel]; begonnen.
// Index: persoon_bsn, stand_id; from there along relations only.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT { MATCH (p:Persoon) WHERE p.burgerservicenummer IN $nummers RETURN p } AS gevraagd
WITH klaar, gevraagd, COLLECT {
  UNWIND gevraagd AS p RETURN p
  UNION UNWIND gevraagd AS g MATCH (g)-[:PARTNER_VAN]->(p) RETURN p
} AS ouderlijk
WITH klaar, ouderlijk, COLLECT {
  UNWIND gevraagd AS p WITH p WHERE p.geboortedatum >= $vanaf RETURN p
  UNION UNWIND ouderlijk AS o MATCH (o)-[:OUDER_VAN]->(p) WHERE p.geboortedatum >= $vanaf RETURN p
} AS kinderen
WITH klaar, ouderlijk, kinderen, COLLECT {
  UNWIND kinderen AS k MATCH (k)<-[:OUDER_VAN]-(p) RETURN DISTINCT p
} AS ouders
WITH klaar, COLLECT {
  UNWIND ouderlijk + kinderen + ouders AS p RETURN p
  UNION UNWIND ouders AS o MATCH (o)-[:PARTNER_VAN]->(p) RETURN p
} AS nodig
WITH klaar, COLLECT {
  UNWIND nodig AS p MATCH (p)<-[:BETREFT]-(b:Actueel) WHERE b.bron = 'brp'
  RETURN [b.bron, b.sleutel, b.nummer, b.versie, b.uittreksel]
} AS lijsten
MATCH (s:Stand {id: 1})
RETURN klaar, lijsten, s.begonnen AS begonnen
