// These persons go, because no record tells of them. Parameters: ids. Columns: none. Index: persoon_id.
UNWIND $ids AS id
MATCH (p:Persoon {id: id})
DETACH DELETE p
