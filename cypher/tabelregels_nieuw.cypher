// Rows of national tables; of rows with one code the last counts. Parameters: rijen, of each [tabel, code, omschrijving,
// soort, ingang, einde]. Columns: none. Index: tabelregel_code.
UNWIND $rijen AS rij
MERGE (t:Tabelregel {tabel: rij[0], code: rij[1]})
SET t = {tabel: rij[0], code: rij[1], omschrijving: rij[2], soort: rij[3], ingang: rij[4], einde: rij[5]}, t:Entity
