// Registrations that ended go where no question reads, and their signals are taken back. Parameters: rijen, of each
// [id, the day on which it ended]. Columns: none. Index: registratie_id.
UNWIND $rijen AS rij
MATCH (r:Registratie {id: rij[0]})
CALL (r) { MATCH (r)-[s:SIGNAAL]-() DELETE s }
REMOVE r:Registratie
SET r:Archief, r.verwijderdatum = rij[1]
