// Vermeldingen that changed, or belong to another person, or stand under another key. Parameters: rijen, in the order of
// `VERMELDING` in graph/schrijfplan/rijen.py. Columns: none. Index: vermelding_id, persoon_id.
UNWIND $rijen AS rij
MATCH (v:Vermelding {id: rij[0]})
CALL (rij) { MATCH (p:Persoon {id: rij[5]}) RETURN p }
SET v = {
  id: rij[0], bron: rij[1], sleutel: rij[2], nummer: rij[3], deel: rij[4], thuis: rij[6], ingeschrevene: rij[7],
  kenmerken: rij[8], sleutels: rij[9], wacht: rij[10]
}
FOREACH (_ IN CASE WHEN rij[10] IS NULL THEN [] ELSE [1] END | SET v:TeKoppelen)
WITH v, p
OPTIONAL MATCH (v)-[h:HOORT_BIJ]->(ander) WHERE ander <> p
DELETE h
MERGE (v)-[:HOORT_BIJ]->(p)
