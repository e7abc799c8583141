// Organisations that a court appointed, as far as they are not there. Parameters: rijen, in the order of `ORGANISATIE` in
// graph/schrijfplan/rijen.py. Columns: none. Index: organisatie_sleutel.
UNWIND $rijen AS rij
MERGE (o:Organisatie {sleutel: rij[0]})
ON CREATE SET o:Agent, o.naam = rij[1], o.oin = rij[2], o.kvk = rij[3]
