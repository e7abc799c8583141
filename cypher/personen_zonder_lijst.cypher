// These persons have no own list any more. Parameters: ids. Columns: none. Index: persoon_id.
UNWIND $ids AS id
MATCH (p:Persoon {id: id})
SET p.eigen_lijst = false
