// Organisations that a court appointed; what is known of one already stays. Parameters: rijen, in the order of `ORGANISATIE` in
// graph/schrijfplan/rijen.py. Columns: none. Index: organisatie_sleutel.
UNWIND $rijen AS rij
MERGE (o:Organisatie {sleutel: rij[0]})
SET o:Agent, o.naam = coalesce(o.naam, rij[1]), o.oin = coalesce(o.oin, rij[2]), o.kvk = coalesce(o.kvk, rij[3])
