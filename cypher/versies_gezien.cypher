// These versions are still current: so says this load. Parameters: ids, lading. Columns: none. Index: bronrecord_id.
UNWIND $ids AS id
MATCH (b:Bronrecord {id: id})
SET b.gezien = $lading
