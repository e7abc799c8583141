// The identifiers of vermeldingen, and whether they are awake. Parameters: verwijzingen, of each [bron, sleutel, nummer,
// deel]. Columns: klaar; vermeldingen, of each [id, wakker, bron, sleutel, nummer, deel]; begonnen.
// Index: vermelding_een.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  UNWIND $verwijzingen AS w
  MATCH (v:Vermelding {bron: w[0], sleutel: w[1], nummer: w[2], deel: w[3]})
  RETURN [v.id, EXISTS { (v)-[:HOORT_BIJ]->() }, v.bron, v.sleutel, v.nummer, v.deel]
} AS vermeldingen
MATCH (s:Stand {id: 1})
RETURN klaar, vermeldingen, s.begonnen AS begonnen
