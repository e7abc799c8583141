// What partners are told of their registrations; what is certain stays so, and of a registration that was destroyed nothing
// is noted. Parameters: rijen, of each [registratie, ander, functie, zeker]. Columns: none.
// Index: registratie_id, archief_id, verteld_registratie.
UNWIND $rijen AS rij
CALL (rij) {
  MATCH (r:Registratie {id: rij[0]}) RETURN r
  UNION MATCH (r:Archief {id: rij[0]}) RETURN r
}
MERGE (v:Verteld {registratie: r.id, ander: rij[1], functie: rij[2]})
SET v.partner = r.partner, v.zeker = coalesce(v.zeker, false) OR rij[3]
