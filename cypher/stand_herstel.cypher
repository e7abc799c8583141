// Nobody is committing (whoever asks this holds the lock): a commit that never was reported done, is done or never was.
// Parameters: none. Columns: none. Index: stand_id.
MATCH (s:Stand {id: 1})
SET s.klaar = s.begonnen
