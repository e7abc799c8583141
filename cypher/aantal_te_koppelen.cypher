// How many vermeldingen wait to be compared. Parameters: none. Columns: klaar; aantal; begonnen.
// Index: none is needed, the store knows how many nodes have a label.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COUNT { MATCH (:TeKoppelen) } AS aantal
MATCH (s:Stand {id: 1})
RETURN klaar, aantal, s.begonnen AS begonnen
