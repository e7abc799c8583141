// Every vermelding that belongs to one of these persons, in the order of their identifiers.
// Parameters: personen (ids). Columns: klaar; vermeldingen, a list of rows in the order of graph/uit_rij_identiteit.py;
// begonnen. Index: persoon_id; from there along relations only.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  UNWIND $personen AS persoon
  MATCH (p:Persoon {id: persoon})<-[:HOORT_BIJ]-(v:Vermelding)
  WITH v, p ORDER BY v.id
  RETURN [v.bron, v.sleutel, v.nummer, v.deel, p.id, v.thuis, v.ingeschrevene, v.kenmerken, v.wacht]
} AS vermeldingen
MATCH (s:Stand {id: 1})
RETURN klaar, vermeldingen, s.begonnen AS begonnen
