// These persons have no own list any more. Parameters: rijen (ids). Columns: none. Index: persoon_id.
UNWIND $rijen AS id
MATCH (p:Persoon {id: id})
SET p.eigen_lijst = false
