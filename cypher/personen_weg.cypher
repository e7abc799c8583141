// These persons go, because no record tells of them. Parameters: rijen (ids). Columns: none. Index: persoon_id.
UNWIND $rijen AS id
MATCH (p:Persoon {id: id})
DETACH DELETE p
