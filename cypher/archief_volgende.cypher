// The next of what is in the archive, for a cleaning; no question reads it. Parameters: na (identifier after which),
// hoeveel. Columns: klaar; registraties, of each the columns of graph/uit_rij_bekendheid.py; begonnen.
// Index: archief_id, stand_id.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  MATCH (r:Archief) WHERE r.id > $na
  WITH r ORDER BY r.id LIMIT $hoeveel
  RETURN [r.id, r.burgerservicenummer, r.identiteit, r.partner, r.functie, r.sinds, r.verwijderdatum]
} AS registraties
MATCH (s:Stand {id: 1})
RETURN klaar, registraties, s.begonnen AS begonnen
