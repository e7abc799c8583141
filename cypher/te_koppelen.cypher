// What waits to be compared, oldest first. Parameters: hoogstens.
// Columns: klaar; vermeldingen, a list of rows in the order of graph/uit_rij_identiteit.py; begonnen. Index: vermelding_wacht.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  MATCH (v:TeKoppelen) WHERE v.wacht >= '' AND v.id >= 0
  WITH v ORDER BY v.wacht, v.id LIMIT $hoogstens
  MATCH (v)-[:HOORT_BIJ]->(p)
  WITH v, p ORDER BY v.wacht, v.id
  RETURN [v.bron, v.sleutel, v.nummer, v.deel, p.id, v.thuis, v.ingeschrevene, v.kenmerken, v.wacht]
} AS vermeldingen
MATCH (s:Stand {id: 1})
RETURN klaar, vermeldingen, s.begonnen AS begonnen
