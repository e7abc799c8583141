// Draw anew by which organisations these persons are known: what the registrations say of their number, of the identity
// that they are, and of those that their vermeldingen are alone. Nothing is done where there are no registrations at all.
// Parameters: rijen (ids of persons, of whom some may be gone). Columns: none.
// Index: persoon_id, registratie_bsn, registratie_identiteit, organisatie_sleutel.
CALL () {
  MATCH (r:Registratie) RETURN count(r) AS aantal
  UNION ALL MATCH ()-[b:BEKEND_BIJ]->() RETURN count(b) AS aantal
}
WITH sum(aantal) AS aantal WHERE aantal > 0
UNWIND $rijen AS id
MATCH (p:Persoon {id: id})
CALL (p) { MATCH (p)-[oud:BEKEND_BIJ]->() DELETE oud }
CALL (p) {
  MATCH (r:Registratie {burgerservicenummer: p.burgerservicenummer}) RETURN r
  UNION MATCH (r:Registratie {identiteit: p.id}) RETURN r
  UNION MATCH (p)<-[:HOORT_BIJ]-(v) MATCH (r:Registratie {identiteit: v.thuis}) RETURN r
}
MATCH (o:Organisatie {sleutel: r.partner})
CREATE (p)-[:BEKEND_BIJ {registratie: r.id, sinds: r.sinds, tot: r.verwijderdatum}]->(o)
