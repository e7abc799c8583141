// New search keys of vermeldingen. Parameters: rijen, of each [sleutel, id of the vermelding]. Columns: none.
// Index: vermelding_id, zoeksleutel_sleutel.
UNWIND $rijen AS rij
MATCH (v:Vermelding {id: rij[1]})
MERGE (z:Zoeksleutel {sleutel: rij[0]})
CREATE (v)-[:HEEFT_SLEUTEL]->(z)
