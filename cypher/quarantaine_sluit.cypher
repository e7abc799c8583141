// Records in quarantine that a steward has dealt with; what was dealt with before, stays as it was.
// Parameters: ids, moment. Columns: aantal, how many were open. Index: quarantaine_id.
UNWIND $ids AS id
MATCH (q:Quarantaine {id: id})
WHERE q.afgehandeld IS NULL
WITH DISTINCT q
SET q.afgehandeld = $moment
REMOVE q:Wachtend
RETURN count(q) AS aantal
