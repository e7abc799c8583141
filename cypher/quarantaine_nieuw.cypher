// Rejected records; what waits already, is not kept twice. Parameters: rijen, of each an id, and then the order of
// `QUARANTAINE` in graph/schrijfplan/rijen.py. Columns: none. Index: quarantaine_een.
UNWIND $rijen AS rij
MERGE (q:Wachtend {vingerafdruk: rij[3]})
ON CREATE SET q:Quarantaine:Entity, q.id = rij[0], q.activiteit = rij[1], q.sinds = rij[2], q.bestand = rij[4],
  q.plaats = rij[5], q.reden = rij[6], q.uitleg = rij[7], q.formaat = rij[8], q.ruw = rij[9], q.sleutel = rij[10], q.bron = rij[11]
