// Who is guardian, curator, bewindvoerder or mentor of whom: a person or an organisation. Parameters: rijen, in the order
// of `BENOEMING` in graph/schrijfplan/rijen.py, then bron, sleutel, nummer and versie of the record. Columns: none.
// Index: persoon_id, organisatie_sleutel.
UNWIND $rijen AS rij
MATCH (over:Persoon {id: rij[5]})
CALL (rij) {
  MATCH (wie:Persoon {id: rij[3]}) RETURN wie
  UNION
  MATCH (wie:Organisatie {sleutel: rij[4]}) RETURN wie
}
CREATE (wie)-[r:$(rij[0])]->(over)
SET r = {
  bronrecord: rij[1], deel: rij[2], sinds: rij[6], tot: rij[7], bron: rij[8], sleutel: rij[9], nummer: rij[10],
  versie: rij[11]
}
