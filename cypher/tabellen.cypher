// All national tables. Parameters: none. Columns: klaar; regels, of each [tabel, code, omschrijving, soort, ingang,
// einde]; begonnen. Index: the label Tabelregel, because everything of it is asked.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  MATCH (t:Tabelregel) RETURN [t.tabel, t.code, t.omschrijving, t.soort, t.ingang, t.einde]
} AS regels
MATCH (s:Stand {id: 1})
RETURN klaar, regels, s.begonnen AS begonnen
