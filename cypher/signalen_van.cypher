// The signals in which these registrations occur. Parameters: ids. Columns: klaar; signalen, of each the identifiers of
// its two registrations; begonnen. Index: registratie_id, stand_id.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  UNWIND $ids AS id
  MATCH (:Registratie {id: id})-[g:SIGNAAL]-()
  WITH DISTINCT g
  RETURN [startNode(g).id, endNode(g).id]
} AS signalen
MATCH (s:Stand {id: 1})
RETURN klaar, signalen, s.begonnen AS begonnen
