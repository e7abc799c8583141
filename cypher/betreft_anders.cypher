// Whom records are about now, all their versions, and how that was judged. Parameters: rijen, of each [id of the person,
// methode, gewicht, wie, wanneer, bron, sleutel, nummer]. Columns: none. Index: bronrecord_sleutel, persoon_id.
UNWIND $rijen AS rij
MATCH (b:Bronrecord {bron: rij[5], sleutel: rij[6], nummer: rij[7]}) WHERE b.versie > 0
CALL (rij) { MATCH (p:Persoon {id: rij[0]}) RETURN p }
CALL (b) { MATCH (b)-[oud:BETREFT]->() DELETE oud }
CREATE (b)-[:BETREFT {methode: rij[1], gewicht: rij[2], wie: rij[3], wanneer: rij[4]}]->(p)
