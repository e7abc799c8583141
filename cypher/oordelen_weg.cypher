// Judgements of rules and the model that are forgotten. Parameters: rijen (ids). Columns: none. Index: oordeel_id.
UNWIND $rijen AS id
MATCH (o:Oordeel {id: id})
DETACH DELETE o
