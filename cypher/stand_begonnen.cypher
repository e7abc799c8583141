// A commit begins: who reads from now on and is not done before `klaar` says so, reads again.
// Parameters: none. Columns: begonnen. Index: stand_id.
MATCH (s:Stand {id: 1})
SET s.begonnen = s.begonnen + 1
RETURN s.begonnen AS begonnen
