// Registrations of which nothing stays, wherever they are. Parameters: rijen (identifiers). Columns: none.
// Index: registratie_id, archief_id, verteld_registratie.
UNWIND $rijen AS id
CALL (id) { MATCH (v:Verteld {registratie: id}) DELETE v }
CALL (id) {
  MATCH (r:Registratie {id: id}) RETURN r
  UNION MATCH (r:Archief {id: id}) RETURN r
}
DETACH DELETE r
