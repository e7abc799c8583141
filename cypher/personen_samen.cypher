// Persons who turned out to be another: what points at the first, points at the second from now on, and the first goes.
// Parameters: rijen, of each [id, id of whom it is]. Columns: none. Index: persoon_id.
UNWIND $rijen AS rij
MATCH (dubbel:Persoon {id: rij[0]})
CALL (rij) { MATCH (blijft:Persoon {id: rij[1]}) RETURN blijft }
CALL (dubbel, blijft) {
  MATCH (dubbel)-[r:OUDER_VAN]->(ander) CREATE (blijft)-[n:OUDER_VAN]->(ander) SET n = properties(r)
}
CALL (dubbel, blijft) {
  MATCH (dubbel)<-[r:OUDER_VAN]-(ander) CREATE (blijft)<-[n:OUDER_VAN]-(ander) SET n = properties(r)
}
CALL (dubbel, blijft) {
  MATCH (dubbel)-[r:PARTNER_VAN]->(ander) CREATE (blijft)-[n:PARTNER_VAN]->(ander) SET n = properties(r)
}
CALL (dubbel, blijft) {
  MATCH (dubbel)<-[r:PARTNER_VAN]-(ander) CREATE (blijft)<-[n:PARTNER_VAN]-(ander) SET n = properties(r)
}
CALL (dubbel, blijft) {
  MATCH (dubbel)-[r:WOONT_OP]->(ander) CREATE (blijft)-[n:WOONT_OP]->(ander) SET n = properties(r)
}
CALL (dubbel, blijft) {
  MATCH (dubbel)-[r:HEEFT_REISDOCUMENT]->(ander) CREATE (blijft)-[n:HEEFT_REISDOCUMENT]->(ander) SET n = properties(r)
}
CALL (dubbel, blijft) {
  MATCH (dubbel)-[r:VOOGD_VAN|CURATOR_VAN|BEWINDVOERDER_VAN|MENTOR_VAN]->(ander)
  CREATE (blijft)-[n:$(type(r))]->(ander) SET n = properties(r)
}
CALL (dubbel, blijft) {
  MATCH (dubbel)<-[r:VOOGD_VAN|CURATOR_VAN|BEWINDVOERDER_VAN|MENTOR_VAN]-(ander)
  CREATE (blijft)<-[n:$(type(r))]-(ander) SET n = properties(r)
}
CALL (dubbel, blijft) {
  MATCH (dubbel)<-[r:BETREFT]-(ander) CREATE (blijft)<-[n:BETREFT]-(ander) SET n = properties(r)
}
CALL (dubbel, blijft) {
  MATCH (dubbel)<-[r:HOORT_BIJ]-(v) CREATE (blijft)<-[n:HOORT_BIJ]-(v)
  SET n = properties(r), v.thuis = CASE v.thuis WHEN dubbel.id THEN blijft.id ELSE v.thuis END
}
DETACH DELETE dubbel
