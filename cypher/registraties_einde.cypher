// The day from which registrations do not count. Parameters: rijen, of each [id, verwijderdatum]. Columns: none.
// Index: registratie_id.
UNWIND $rijen AS rij
MATCH (r:Registratie {id: rij[0]})
SET r.verwijderdatum = rij[1]
