// The current versions of records under these keys, with whom they are about.
// Parameters: bron, sleutels (list). Columns: versies, of each [sleutel, nummer, id, versie, vingerafdruk, gezien,
// persoon, vanaf], by number. Index: bronrecord_actueel.
RETURN COLLECT {
  UNWIND $sleutels AS sleutel
  MATCH (b:Actueel {bron: $bron, sleutel: sleutel}) WHERE b.nummer > 0
  OPTIONAL MATCH (b)-[:BETREFT]->(p:Persoon)
  RETURN [b.sleutel, b.nummer, b.id, b.versie, b.vingerafdruk, b.gezien, p.id, b.vanaf] ORDER BY b.nummer
} AS versies
