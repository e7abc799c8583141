// Judgements that do not count any more; one that was withdrawn before, stays as it was. Parameters: rijen, of each [id,
// wie, wanneer, waarom]. Columns: ids, of the vermeldingen on which they are. Index: oordeel_id.
UNWIND $rijen AS rij
MATCH (o:Oordeel {id: rij[0]})
CALL (o, rij) {
  WITH o, rij WHERE o.ingetrokken IS NULL
  SET o.ingetrokken_door = rij[1], o.ingetrokken = rij[2], o.ingetrokken_om = rij[3]
}
MATCH (o)-[:OVER]->(v)
RETURN collect(DISTINCT v.id) AS ids
