// Vermeldingen, and the judgements on them that count. Parameters: ids.
// Columns: klaar; vermeldingen and oordelen, lists of rows in the order of graph/uit_rij_identiteit.py; begonnen.
// Index: vermelding_id; from there along relations only.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  UNWIND $ids AS id
  MATCH (v:Vermelding {id: id})-[:HOORT_BIJ]->(p)
  RETURN [v.bron, v.sleutel, v.nummer, v.deel, p.id, v.thuis, v.ingeschrevene, v.kenmerken, v.wacht]
} AS vermeldingen, COLLECT {
  UNWIND $ids AS id
  MATCH (:Vermelding {id: id})<-[:OVER]-(o:Oordeel) WHERE o.ingetrokken IS NULL
  WITH DISTINCT o
  MATCH (o)-[k:OVER]->(v)
  WITH o, v ORDER BY k.kant
  WITH o, collect(v) AS v
  RETURN [o.id, o.uitspraak, o.methode, o.gewicht, o.wie, o.waarom, o.wanneer, o.ingetrokken_door, o.ingetrokken,
    o.ingetrokken_om, v[0].bron, v[0].sleutel, v[0].nummer, v[0].deel, v[1].bron, v[1].sleutel, v[1].nummer, v[1].deel]
} AS oordelen
MATCH (s:Stand {id: 1})
RETURN klaar, vermeldingen, oordelen, s.begonnen AS begonnen
