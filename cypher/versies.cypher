// The current versions of records under these keys, with whom they are about, and the last that there ever were.
// Parameters: bron, sleutels (list). Columns: versies, of each [sleutel, nummer, id, versie, vingerafdruk, gezien,
// persoon, vanaf], by number; laatste, of each [sleutel, nummer, versie]. Index: bronrecord_actueel, bronrecord_sleutel.
RETURN COLLECT {
  UNWIND $sleutels AS sleutel
  MATCH (b:Actueel {bron: $bron, sleutel: sleutel}) WHERE b.nummer > 0
  OPTIONAL MATCH (b)-[:BETREFT]->(p:Persoon)
  RETURN [b.sleutel, b.nummer, b.id, b.versie, b.vingerafdruk, b.gezien, p.id, b.vanaf] ORDER BY b.nummer
} AS versies, COLLECT {
  UNWIND $sleutels AS sleutel
  MATCH (b:Bronrecord {bron: $bron, sleutel: sleutel}) WHERE b.nummer > 0 AND b.versie > 0
  WITH b.sleutel AS sleutel, b.nummer AS nummer, max(b.versie) AS versie
  RETURN [sleutel, nummer, versie]
} AS laatste
