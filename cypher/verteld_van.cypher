// What one partner was told of, and not that it is over. Parameters: partner. Columns: klaar; verteld, of each
// [registratie, ander, functie, zeker]; begonnen. Index: verteld_partner, stand_id.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  MATCH (v:Verteld {partner: $partner})
  RETURN [v.registratie, v.ander, v.functie, v.zeker]
} AS verteld
MATCH (s:Stand {id: 1})
RETURN klaar, verteld, s.begonnen AS begonnen
