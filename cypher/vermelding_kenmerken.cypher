// What vermeldingen tell now, and since when they wait. Parameters: verwijzingen, of each [bron, sleutel, nummer, deel].
// Columns: klaar; vermeldingen, of each [bron, sleutel, nummer, deel, kenmerken, wacht]; begonnen. Index: vermelding_een.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  UNWIND $verwijzingen AS w
  MATCH (v:Vermelding {bron: w[0], sleutel: w[1], nummer: w[2], deel: w[3]})
  RETURN [v.bron, v.sleutel, v.nummer, v.deel, v.kenmerken, v.wacht]
} AS vermeldingen
MATCH (s:Stand {id: 1})
RETURN klaar, vermeldingen, s.begonnen AS begonnen
