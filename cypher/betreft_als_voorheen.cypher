// New versions of records are about the same person as the version before, by the same judgement.
// Parameters: rijen, of each [bron, sleutel, nummer, versie]. Columns: none. Index: bronrecord_sleutel.
UNWIND $rijen AS rij
MATCH (oud:Bronrecord {bron: rij[0], sleutel: rij[1], nummer: rij[2], versie: rij[3] - 1})-[van:BETREFT]->(p)
MATCH (p)<-[naar:BETREFT]-(b:Bronrecord {bron: rij[0], sleutel: rij[1], nummer: rij[2], versie: rij[3]})
SET naar = properties(van)
