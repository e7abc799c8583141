// What partners were told is over. Parameters: rijen, of each [registratie, ander, functie]. Columns: none.
// Index: verteld_registratie.
UNWIND $rijen AS rij
MATCH (v:Verteld {registratie: rij[0]})
WHERE v.ander = rij[1] AND v.functie = rij[2]
DELETE v
