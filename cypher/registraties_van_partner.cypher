// All registrations of one partner. Parameters: partner (OIN). Columns: klaar; registraties, of each the columns of
// graph/uit_rij_bekendheid.py; begonnen. Index: registratie_partner, stand_id.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  MATCH (r:Registratie {partner: $partner})
  RETURN [r.id, r.burgerservicenummer, r.identiteit, r.partner, r.functie, r.sinds, r.verwijderdatum]
} AS registraties
MATCH (s:Stand {id: 1})
RETURN klaar, registraties, s.begonnen AS begonnen
