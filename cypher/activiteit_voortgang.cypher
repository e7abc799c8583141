// How far a load is, and what it counted. Parameters: id; stand, a map of positie and the counts.
// Columns: none. Index: activiteit_id.
MATCH (a:Activiteit {id: $id})
SET a += $stand
