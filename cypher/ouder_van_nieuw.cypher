// New relations of parent and child. Parameters: rijen, in the order of `OUDER_VAN` in graph/schrijfplan/rijen.py, then
// bron, sleutel, nummer and versie of the record. Columns: none. Index: persoon_id.
UNWIND $rijen AS rij
MATCH (ouder:Persoon {id: rij[0]})
CALL (rij) { MATCH (kind:Persoon {id: rij[1]}) RETURN kind }
CREATE (ouder)-[:OUDER_VAN {
  bronrecord: rij[2], categorie: rij[3], stapel: rij[4], volgnr: rij[5], sinds: rij[6], tot: rij[7],
  aktenummer: rij[8], in_onderzoek: rij[9], bron: rij[10], sleutel: rij[11], nummer: rij[12], versie: rij[13]
}]->(kind)
