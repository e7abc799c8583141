// These versions are still current: so says this load. Parameters: rijen (ids), lading. Columns: none. Index: bronrecord_id.
UNWIND $rijen AS id
MATCH (b:Bronrecord {id: id})
SET b.gezien = $lading
