// Judgements that were made again, with another weight or for another reason. Parameters: rijen, of each [id, gewicht,
// wie, waarom]. Columns: none. Index: oordeel_id.
UNWIND $rijen AS rij
MATCH (o:Oordeel {id: rij[0]})
SET o.gewicht = rij[1], o.wie = rij[2], o.waarom = rij[3]
