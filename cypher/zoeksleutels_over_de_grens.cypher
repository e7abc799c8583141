// Whoever has a search key that tells nothing any more, or tells something again, waits to be compared.
// Parameters: rijen, of each [sleutel, ondergrens, bovengrens], see `Grensgeval` in graph/schrijfplan/vermeldingen.py; moment.
// Columns: none. Index: zoeksleutel_sleutel; from there along relations only.
UNWIND $rijen AS rij
MATCH (z:Zoeksleutel {sleutel: rij[0]})
WITH z, rij, COUNT { (z)<-[:HEEFT_SLEUTEL]-() } AS aantal
WHERE aantal > rij[1] AND aantal <= rij[2]
MATCH (z)<-[:HEEFT_SLEUTEL]-(v) WHERE coalesce(v.wacht, '') <> $moment
SET v.wacht = $moment, v:TeKoppelen
