// Everything that belongs to a person, and every judgement on that, also the withdrawn ones. Parameters: persoon (id).
// Columns: klaar; aanwezig, whether there is such a person; vermeldingen and oordelen, lists of rows in the order of
// graph/uit_rij_identiteit.py; begonnen. Index: persoon_id; from there along relations only.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, EXISTS { MATCH (:Persoon {id: $persoon}) } AS aanwezig, COLLECT {
  MATCH (p:Persoon {id: $persoon})<-[:HOORT_BIJ]-(v)
  RETURN [v.bron, v.sleutel, v.nummer, v.deel, p.id, v.thuis, v.ingeschrevene, v.kenmerken, v.wacht]
} AS vermeldingen, COLLECT {
  MATCH (:Persoon {id: $persoon})<-[:HOORT_BIJ]-(v)
  MATCH (v)<-[:OVER]-(o:Oordeel)
  WITH DISTINCT o
  MATCH (o)-[k:OVER]->(w)
  WITH o, w ORDER BY k.kant
  WITH o, collect(w) AS v
  RETURN [o.id, o.uitspraak, o.methode, o.gewicht, o.wie, o.waarom, o.wanneer, o.ingetrokken_door, o.ingetrokken,
    o.ingetrokken_om, v[0].bron, v[0].sleutel, v[0].nummer, v[0].deel, v[1].bron, v[1].sleutel, v[1].nummer, v[1].deel]
} AS oordelen
MATCH (s:Stand {id: 1})
RETURN klaar, aanwezig, vermeldingen, oordelen, s.begonnen AS begonnen
