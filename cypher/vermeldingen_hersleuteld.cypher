// Vermeldingen that got other search keys, and so wait to be compared.
// Parameters: rijen, of each [id, keys or null]; moment. Columns: none. Index: vermelding_id.
UNWIND $rijen AS rij
MATCH (v:Vermelding {id: rij[0]})
SET v.sleutels = rij[1], v.wacht = $moment, v:TeKoppelen
