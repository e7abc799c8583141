// Registrations, and the organisations that made them; bekend_bij.cypher draws to whom they belong. Parameters: rijen, of
// each the columns of graph/uit_rij_bekendheid.py. Columns: none. Index: organisatie_sleutel.
UNWIND $rijen AS rij
MERGE (o:Organisatie {sleutel: rij[3]}) ON CREATE SET o:Agent, o.oin = rij[3]
CREATE (:Registratie:Entity {
  id: rij[0], burgerservicenummer: rij[1], identiteit: rij[2], partner: rij[3], functie: rij[4], sinds: rij[5],
  verwijderdatum: rij[6]
})
