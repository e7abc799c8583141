// What rules and the model judged of vermeldingen, withdrawn or not. Parameters: ids. Columns: oordelen, a list of rows in
// the order of graph/uit_rij_identiteit.py. Index: vermelding_id.
RETURN COLLECT {
  UNWIND $ids AS id
  MATCH (:Vermelding {id: id})<-[:OVER]-(o:Oordeel) WHERE o.methode <> 'mens'
  WITH DISTINCT o
  MATCH (o)-[k:OVER]->(v)
  WITH o, v ORDER BY k.kant
  WITH o, collect(v) AS v
  RETURN [o.id, o.uitspraak, o.methode, o.gewicht, o.wie, o.waarom, o.wanneer, o.ingetrokken_door, o.ingetrokken,
    o.ingetrokken_om, v[0].bron, v[0].sleutel, v[0].nummer, v[0].deel, v[1].bron, v[1].sleutel, v[1].nummer, v[1].deel]
} AS oordelen
