// The current versions of records, with whom they are about. Parameters: plekken, of each [bron, sleutel, nummer].
// Columns: records, of each [bron, sleutel, nummer, id, persoon, inhoud]. Index: bronrecord_actueel.
RETURN COLLECT {
  UNWIND $plekken AS plek
  MATCH (b:Actueel {bron: plek[0], sleutel: plek[1], nummer: plek[2]})-[:BETREFT]->(p)
  RETURN [b.bron, b.sleutel, b.nummer, b.id, p.id, b.inhoud]
} AS records
