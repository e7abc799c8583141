// One step further from vermeldingen: whom judgements join to them, and with `huisgenoten` also who belongs to the same
// person now, or to the person that they would be alone.
// Parameters: ids, vanaf (weight in bits from which the model joins), huisgenoten. Columns: klaar; ids; begonnen.
// Index: vermelding_id, persoon_id; from there along relations only.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  UNWIND $ids AS id
  MATCH (v:Vermelding {id: id})
  CALL (v) {
    MATCH (v)<-[:OVER]-(o:Oordeel)-[:OVER]->(buur)
    WHERE o.uitspraak = 'zelfde' AND o.ingetrokken IS NULL AND (o.methode <> 'model' OR o.gewicht >= $vanaf)
    RETURN buur
    UNION
    WITH v WHERE $huisgenoten
    MATCH (v)-[:HOORT_BIJ]->()<-[:HOORT_BIJ]-(buur)
    RETURN buur
    UNION
    WITH v WHERE $huisgenoten
    MATCH (p:Persoon {id: v.thuis})<-[:HOORT_BIJ]-(buur)
    RETURN buur
  }
  WITH DISTINCT buur WHERE EXISTS { (buur)-[:HOORT_BIJ]->() }
  RETURN buur.id
} AS ids
MATCH (s:Stand {id: 1})
RETURN klaar, ids, s.begonnen AS begonnen
