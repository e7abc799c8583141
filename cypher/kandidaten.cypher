// Vermeldingen that have one of these search keys; a key that too many have, finds nobody.
// Parameters: sleutels (list), hoogstens, ook_ingeschrevenen. Columns: klaar; vermeldingen, a list of rows in the order of
// graph/uit_rij_identiteit.py; begonnen. Index: zoeksleutel_sleutel; from there along relations only.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  UNWIND $sleutels AS sleutel
  MATCH (z:Zoeksleutel {sleutel: sleutel})
  WHERE COUNT { (z)<-[:HEEFT_SLEUTEL]-() } <= $hoogstens
  MATCH (z)<-[:HEEFT_SLEUTEL]-(v)
  WITH DISTINCT v WHERE $ook_ingeschrevenen OR NOT v.ingeschrevene
  MATCH (v)-[:HOORT_BIJ]->(p)
  RETURN [v.bron, v.sleutel, v.nummer, v.deel, p.id, v.thuis, v.ingeschrevene, v.kenmerken, v.wacht]
} AS vermeldingen
MATCH (s:Stand {id: 1})
RETURN klaar, vermeldingen, s.begonnen AS begonnen
