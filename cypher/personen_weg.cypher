// These persons go, as far as nothing tells of them: no vermelding, no current record, no relation.
// Parameters: rijen (ids). Columns: none. Index: persoon_id.
UNWIND $rijen AS id
MATCH (p:Persoon {id: id})
WHERE NOT EXISTS { (p)<-[:HOORT_BIJ]-() } AND NOT EXISTS { (p)<-[:BETREFT]-(:Actueel) }
  AND NOT EXISTS { (p)-[:OUDER_VAN|PARTNER_VAN]-() }
DETACH DELETE p
