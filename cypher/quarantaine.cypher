// What waits in quarantine, oldest first. Parameters: none. Columns: klaar; records, of each [id, sinds, bestand,
// plaats, reden, uitleg, formaat, ruw, sleutel, bron]; begonnen. Index: the label Wachtend, because everything of it is asked.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  MATCH (q:Wachtend)
  RETURN [q.id, q.sinds, q.bestand, q.plaats, q.reden, q.uitleg, q.formaat, q.ruw, q.sleutel, q.bron] ORDER BY q.id
} AS records
MATCH (s:Stand {id: 1})
RETURN klaar, records, s.begonnen AS begonnen
