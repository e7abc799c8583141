// The vermeldingen of records, also those that sleep: that belong to nobody, because their record tells them no more.
// Parameters: plekken, of each [bron, sleutel, nummer]. Columns: vermeldingen, of each [id, bron, sleutel, nummer, deel,
// persoon, thuis, ingeschrevene, kenmerken, sleutels, wacht]. Index: vermelding_een.
RETURN COLLECT {
  UNWIND $plekken AS plek
  MATCH (v:Vermelding {bron: plek[0], sleutel: plek[1], nummer: plek[2]}) WHERE v.deel >= ''
  OPTIONAL MATCH (v)-[:HOORT_BIJ]->(p)
  RETURN [v.id, v.bron, v.sleutel, v.nummer, v.deel, p.id, v.thuis, v.ingeschrevene, v.kenmerken, coalesce(v.sleutels, []),
    v.wacht]
} AS vermeldingen
