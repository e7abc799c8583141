// What waits in quarantine under keys that another load has loaded now, is dealt with.
// Parameters: rijen (keys), lading, moment. Columns: none. Index: quarantaine_sleutel.
UNWIND $rijen AS sleutel
MATCH (q:Wachtend {sleutel: sleutel})
WHERE q.activiteit <> $lading
SET q.afgehandeld = $moment
REMOVE q:Wachtend
