// New vermeldingen, that wait to be compared. Parameters: rijen, in the order of `VERMELDING` in
// graph/schrijfplan/rijen.py. Columns: none. Index: persoon_id.
UNWIND $rijen AS rij
MATCH (p:Persoon {id: rij[5]})
CREATE (:Vermelding:Entity:TeKoppelen {
  id: rij[0], bron: rij[1], sleutel: rij[2], nummer: rij[3], deel: rij[4], thuis: rij[6], ingeschrevene: rij[7],
  kenmerken: rij[8], sleutels: rij[9], wacht: rij[10]
})-[:HOORT_BIJ]->(p)
