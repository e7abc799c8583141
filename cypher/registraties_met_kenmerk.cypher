// The registrations with these identifiers, as far as they are there and not in the archive. Parameters: ids.
// Columns: klaar; registraties, of each the columns of graph/uit_rij_bekendheid.py; begonnen.
// Index: registratie_id, stand_id.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  UNWIND $ids AS id
  MATCH (r:Registratie {id: id})
  RETURN [r.id, r.burgerservicenummer, r.identiteit, r.partner, r.functie, r.sinds, r.verwijderdatum]
} AS registraties
MATCH (s:Stand {id: 1})
RETURN klaar, registraties, s.begonnen AS begonnen
