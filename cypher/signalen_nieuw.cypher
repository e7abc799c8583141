// Signals that are given. Parameters: rijen, of each the identifiers of its two registrations. Columns: none.
// Index: registratie_id.
UNWIND $rijen AS rij
MATCH (een:Registratie {id: rij[0]})
CALL (rij) { MATCH (ander:Registratie {id: rij[1]}) RETURN ander }
CREATE (een)-[:SIGNAAL]->(ander)
