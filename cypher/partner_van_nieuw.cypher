// New marriages and registered partnerships, from the owner of the list. Parameters: rijen, in the order of
// `PARTNER_VAN` in graph/schrijfplan/rijen.py, then bron, sleutel, nummer and versie of the record.
// Columns: none. Index: persoon_id.
UNWIND $rijen AS rij
MATCH (persoon:Persoon {id: rij[0]})
CALL (rij) { MATCH (partner:Persoon {id: rij[1]}) RETURN partner }
CREATE (persoon)-[:PARTNER_VAN {
  soort: rij[2], reden_einde: rij[3], bronrecord: rij[4], categorie: rij[5], stapel: rij[6], volgnr: rij[7],
  sinds: rij[8], tot: rij[9], aktenummer: rij[10], in_onderzoek: rij[11], bron: rij[12], sleutel: rij[13],
  nummer: rij[14], versie: rij[15]
}]->(partner)
