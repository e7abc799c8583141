// Who was appointed by a court turned out to be another. Parameters: rijen, of each [id of the person to whom, from whom,
// bron, sleutel, nummer, deel]. Columns: none. Index: persoon_id.
UNWIND $rijen AS rij
MATCH (:Persoon {id: rij[1]})-[r:VOOGD_VAN|CURATOR_VAN|BEWINDVOERDER_VAN|MENTOR_VAN]->(over)
WHERE r.bron = rij[2] AND r.sleutel = rij[3] AND r.nummer = rij[4] AND r.deel = rij[5]
CALL (rij) { MATCH (naar:Persoon {id: rij[0]}) RETURN naar }
CREATE (naar)-[n:$(type(r))]->(over)
SET n = properties(r)
DELETE r
