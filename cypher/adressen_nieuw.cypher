// New addresses. Parameters: rijen, in the order of `ADRES` in graph/schrijfplan/rijen.py. Columns: none.
// Index: none is needed.
UNWIND $rijen AS rij
CREATE (:Adres:Entity {
  id: rij[0], sleutel: rij[1], nummeraanduiding: rij[2], postcode: rij[3], huisnummer: rij[4], huisletter: rij[5],
  toevoeging: rij[6], straat: rij[7], woonplaats: rij[8], gemeente: rij[9], land: rij[10], regels: rij[11]
})
