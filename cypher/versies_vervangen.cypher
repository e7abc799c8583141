// These versions are not current any more. Parameters: rijen (ids), moment. Columns: none. Index: bronrecord_id.
UNWIND $rijen AS id
MATCH (b:Bronrecord {id: id})
SET b.tot = $moment
REMOVE b:Actueel
