// The next vermeldingen with their search keys, in the order of their identifiers. Parameters: na (the last identifier
// had), hoeveel. Columns: klaar; vermeldingen, a list of rows in the order of graph/uit_rij_identiteit.py, and after that the
// identifier and the keys; begonnen. Index: vermelding_id, in order, so that a page costs the same wherever it begins.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  MATCH (v:Vermelding)
  USING INDEX v:Vermelding(id)
  WHERE v.id > $na AND EXISTS { (v)-[:HOORT_BIJ]->() }
  WITH v ORDER BY v.id LIMIT $hoeveel
  MATCH (v)-[:HOORT_BIJ]->(p)
  WITH v, p ORDER BY v.id
  RETURN [v.bron, v.sleutel, v.nummer, v.deel, p.id, v.thuis, v.ingeschrevene, v.kenmerken, v.wacht, v.id,
    coalesce(v.sleutels, [])]
} AS vermeldingen
MATCH (s:Stand {id: 1})
RETURN klaar, vermeldingen, s.begonnen AS begonnen
