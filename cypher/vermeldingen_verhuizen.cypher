// To whom vermeldingen belong now, and by which judgement. Parameters: rijen, of each [id of the person, id of the
// judgement, bron, sleutel, nummer, deel]. Columns: none. Index: vermelding_een, persoon_id.
UNWIND $rijen AS rij
MATCH (v:Vermelding {bron: rij[2], sleutel: rij[3], nummer: rij[4], deel: rij[5]})
CALL (rij) { MATCH (p:Persoon {id: rij[0]}) RETURN p }
CALL (v) { MATCH (v)-[oud:HOORT_BIJ]->() DELETE oud }
CREATE (v)-[:HOORT_BIJ {oordeel: rij[1]}]->(p)
