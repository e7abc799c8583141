// New judgements. Parameters: rijen, of each [id, id of the one vermelding, id of the other, uitspraak, methode, gewicht,
// wie, waarom, wanneer]. Columns: none. Index: vermelding_id.
UNWIND $rijen AS rij
MATCH (een:Vermelding {id: rij[1]})
CALL (rij) { MATCH (ander:Vermelding {id: rij[2]}) RETURN ander }
CREATE (o:Oordeel:Activity {
  id: rij[0], uitspraak: rij[3], methode: rij[4], gewicht: rij[5], wie: rij[6], waarom: rij[7], wanneer: rij[8]
})
CREATE (o)-[:OVER {kant: 1}]->(een)
CREATE (o)-[:OVER {kant: 2}]->(ander)
