// The keys of current records of one load about whom another current record tells as well.
// Parameters: lading (id). Columns: sleutels. Index: bronrecord_gezien.
RETURN COLLECT {
  MATCH (b:Actueel {gezien: $lading})-[:BETREFT]->(p:Persoon)
  WHERE COUNT { (p)<-[:BETREFT]-(:Actueel) } > 1
  RETURN b.sleutel
} AS sleutels
