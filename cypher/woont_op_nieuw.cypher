// New registrations at an address. Parameters: rijen, in the order of `WOONT_OP` in graph/schrijfplan/rijen.py, then
// bron, sleutel, nummer and versie of the record. Columns: none. Index: persoon_id, adres_id.
UNWIND $rijen AS rij
MATCH (persoon:Persoon {id: rij[0]})
CALL (rij) { MATCH (adres:Adres {id: rij[1]}) RETURN adres }
CREATE (persoon)-[:WOONT_OP {
  bronrecord: rij[2], categorie: '08', stapel: rij[3], volgnr: rij[4], sinds: rij[5], tot: rij[6],
  in_onderzoek: rij[7], bron: rij[8], sleutel: rij[9], nummer: rij[10], versie: rij[11]
}]->(adres)
