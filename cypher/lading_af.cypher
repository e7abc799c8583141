// A load is finished. Parameters: id, moment. Columns: none. Index: activiteit_id.
MATCH (a:Activiteit {id: $id})
SET a.geeindigd = $moment
