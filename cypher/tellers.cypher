// Remember the last identifiers given out. Parameters: tellers, a map of them. Columns: none. Index: teller_id.
MATCH (t:Teller {id: 1})
SET t += $tellers
