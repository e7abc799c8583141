// Vermeldingen that their record tells no more: they sleep, and lose what rules and the model judged of them. Whoever was
// joined with them, or judged, waits to be compared again.
// Parameters: rijen (ids), moment. Columns: none. Index: vermelding_id.
UNWIND $rijen AS id
MATCH (v:Vermelding {id: id})
CALL (v) {
  MATCH (v)<-[:OVER]-(o:Oordeel)-[:OVER]->(buur) WHERE o.ingetrokken IS NULL RETURN buur
  UNION
  MATCH (v)-[:HOORT_BIJ]->()<-[:HOORT_BIJ]-(buur) RETURN buur
  UNION
  RETURN null AS buur
}
WITH collect(DISTINCT v) AS weg, collect(DISTINCT buur) AS buren
CALL (buren) {
  UNWIND buren AS buur
  WITH buur WHERE buur.wacht IS NULL AND EXISTS { (buur)-[:HOORT_BIJ]->() }
  SET buur.wacht = $moment, buur:TeKoppelen
}
UNWIND weg AS v
SET v.kenmerken = '', v.sleutels = null, v.wacht = null
REMOVE v:TeKoppelen
WITH v
OPTIONAL MATCH (v)-[h:HOORT_BIJ]->()
DELETE h
WITH DISTINCT v
MATCH (v)<-[:OVER]-(o:Oordeel) WHERE o.methode <> 'mens'
WITH DISTINCT o
DETACH DELETE o
