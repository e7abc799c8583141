// Which partners know these persons. Parameters: personen (ids). Columns: klaar; registraties, of each [the columns of
// graph/uit_rij_bekendheid.py, id of the person]; begonnen. Index: persoon_id, registratie_id, stand_id.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  UNWIND $personen AS id
  MATCH (p:Persoon {id: id})-[b:BEKEND_BIJ]->()
  MATCH (r:Registratie {id: b.registratie})
  RETURN [r.id, r.burgerservicenummer, r.identiteit, r.partner, r.functie, r.sinds, r.verwijderdatum, p.id]
} AS registraties
MATCH (s:Stand {id: 1})
RETURN klaar, registraties, s.begonnen AS begonnen
