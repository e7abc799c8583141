// The keys of current lists of one load about whose owner another current list tells as well.
// Parameters: lading (id). Columns: sleutels. Index: bronrecord_gezien.
RETURN COLLECT {
  MATCH (b:Actueel {gezien: $lading})-[:BETREFT]->(p:Persoon)
  WHERE b.bron = 'brp' AND COUNT { (p)<-[:BETREFT]-(ander:Actueel) WHERE ander.bron = 'brp' } > 1
  RETURN b.sleutel
} AS sleutels
