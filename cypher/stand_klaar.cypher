// The commit with this number is done, and those before it too; an earlier one that reports late changes nothing.
// Parameters: begonnen. Columns: none. Index: stand_id.
MATCH (s:Stand {id: 1})
SET s.klaar = CASE WHEN s.klaar < $begonnen THEN $begonnen ELSE s.klaar END
