// Vermeldingen that are not there, on which there is a judgement all the same. Parameters: rijen, of each [id, bron,
// sleutel, nummer, deel, thuis]. Columns: none. Index: none is needed.
UNWIND $rijen AS rij
CREATE (:Vermelding:Entity {id: rij[0], bron: rij[1], sleutel: rij[2], nummer: rij[3], deel: rij[4], thuis: rij[5],
  ingeschrevene: false, kenmerken: ''})
