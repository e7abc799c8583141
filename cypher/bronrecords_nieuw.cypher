// New versions of records, current from now on, each with whom it is about; a list that does not exist for any question
// is about nobody. Parameters: rijen, in the order of `BRONRECORD` in graph/schrijfplan/rijen.py. Columns: none.
// Index: persoon_id.
UNWIND $rijen AS rij
CREATE (b:Bronrecord:Entity:Actueel {
  id: rij[0], bron: rij[1], sleutel: rij[2], nummer: rij[3], versie: rij[4], vanaf: rij[7], activiteit: rij[9],
  gezien: rij[10], vingerafdruk: rij[11], uittreksel: rij[12], inhoud: rij[13]
})
WITH b, rij
MATCH (p:Persoon {id: rij[5]})
CREATE (b)-[:BETREFT {methode: rij[6]}]->(p)
