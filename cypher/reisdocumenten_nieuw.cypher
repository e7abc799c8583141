// Travel documents of persons. Parameters: rijen, in the order of `REISDOCUMENT` in graph/schrijfplan/rijen.py.
// Columns: none. Index: persoon_id, reisdocument_nummer.
UNWIND $rijen AS rij
MATCH (p:Persoon {id: rij[1]})
MERGE (d:Reisdocument {nummer: rij[0]})
ON CREATE SET d:Entity
CREATE (p)-[:HEEFT_REISDOCUMENT {bronrecord: rij[2]}]->(d)
