// What waits in quarantine under keys that another load has loaded now, is dealt with.
// Parameters: rijen, of each [bron, sleutel]; lading, moment. Columns: none. Index: quarantaine_sleutel.
UNWIND $rijen AS rij
MATCH (q:Wachtend {sleutel: rij[1]})
WHERE q.bron = rij[0] AND q.activiteit <> $lading
SET q.afgehandeld = $moment
REMOVE q:Wachtend
