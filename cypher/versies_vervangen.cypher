// These versions are not current any more. Parameters: ids, moment. Columns: none. Index: bronrecord_id.
UNWIND $ids AS id
MATCH (b:Bronrecord {id: id})
SET b.tot = $moment
REMOVE b:Actueel
