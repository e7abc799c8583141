// Search keys that vermeldingen have no more; a key that nobody has goes.
// Parameters: rijen, of each [sleutel, id of the vermelding]. Columns: none. Index: vermelding_id; from there along relations.
UNWIND $rijen AS rij
MATCH (v:Vermelding {id: rij[1]})-[r:HEEFT_SLEUTEL]->(z)
WITH r, z, rij WHERE z.sleutel = rij[0]
DELETE r
WITH DISTINCT z
WHERE NOT EXISTS { (z)<-[:HEEFT_SLEUTEL]-() }
DELETE z
