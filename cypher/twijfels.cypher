// Pairs of vermeldingen in two identities that the model judged the same, and nobody judged: oldest first, then heaviest.
// Also in one identity, where a rule left it open. Not who was found to belong to a list, beside others in the BRP: those
// were compared with that list as well.
//
// Parameters: onder and boven (weights in bits: from the first it is doubt, from the second only when both were compared
// and divided), eerste, vanaf. Columns: klaar; totaal; twijfels, of each [een, ander, gewicht, sinds], with vermeldingen
// as rows in the order of graph/uit_rij_identiteit.py; begonnen. Index: oordeel_gewogen; from there along relations only.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  MATCH (o:Oordeel) WHERE o.methode = 'model' AND o.gewicht >= $onder
  WITH o WHERE o.uitspraak = 'zelfde' AND o.ingetrokken IS NULL
  MATCH (p)<-[:HOORT_BIJ]-(een)<-[:OVER {kant: 1}]-(o)-[:OVER {kant: 2}]->(ander)-[:HOORT_BIJ]->(q)
  WHERE (o.gewicht < $boven OR (een.wacht IS NULL AND ander.wacht IS NULL))
    AND (EXISTS {
      MATCH (een)<-[:OVER]-(r:Oordeel)-[:OVER]->(ander) WHERE r.methode = 'regel' AND r.uitspraak = 'onzeker'
    } OR (p <> q AND (o.gewicht >= $boven OR NOT (
      (p.eigen_lijst AND NOT een.ingeschrevene AND ander.bron = 'brp')
      OR (q.eigen_lijst AND NOT ander.ingeschrevene AND een.bron = 'brp')
    ))))
    AND NOT EXISTS {
      MATCH (een)<-[:OVER]-(m:Oordeel)-[:OVER]->(ander) WHERE m.methode = 'mens' AND m.ingetrokken IS NULL
    }
  RETURN o
} AS gevonden
WITH klaar, size(gevonden) AS totaal, COLLECT {
  UNWIND gevonden AS o
  WITH o ORDER BY o.wanneer, o.gewicht DESC, o.id SKIP $vanaf LIMIT $eerste
  MATCH (p)<-[:HOORT_BIJ]-(v)<-[:OVER {kant: 1}]-(o)-[:OVER {kant: 2}]->(w)-[:HOORT_BIJ]->(q)
  WITH o, p, v, w, q ORDER BY o.wanneer, o.gewicht DESC, o.id
  RETURN [[v.bron, v.sleutel, v.nummer, v.deel, p.id, v.thuis, v.ingeschrevene, v.kenmerken, v.wacht],
    [w.bron, w.sleutel, w.nummer, w.deel, q.id, w.thuis, w.ingeschrevene, w.kenmerken, w.wacht], o.gewicht, o.wanneer]
} AS twijfels
MATCH (s:Stand {id: 1})
RETURN klaar, totaal, twijfels, s.begonnen AS begonnen
