// Signals that are taken back. Parameters: rijen, of each the identifiers of its two registrations. Columns: none.
// Index: registratie_id.
UNWIND $rijen AS rij
MATCH (:Registratie {id: rij[0]})-[s:SIGNAAL]->(ander)
WHERE ander.id = rij[1]
DELETE s
