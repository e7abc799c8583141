// Who had a list or a relation through versions that are replaced, has no other list now, and is named by whom still
// (`Verliesrij` in graph/schrijfplan/intrekken.py).
// Parameters: vervangen, of each [id of the version, id of the person]; versies, the ids of these versions alone;
// eigenaars, the burgerservicenummers of those who get another list at once.
// Columns: verlies, of each [id, burgerservicenummer, administratienummer, inhoud]. Index: persoon_id, bronrecord_id.
RETURN COLLECT {
  CALL () {
    UNWIND $vervangen AS oud MATCH (p:Persoon {id: oud[1]}) RETURN p
    UNION
    UNWIND $vervangen AS oud
    MATCH (:Persoon {id: oud[1]})-[r:OUDER_VAN|PARTNER_VAN]-(p:Persoon) WHERE r.bronrecord = oud[0]
    RETURN p
  }
  WITH p WHERE NOT EXISTS { (p)<-[:BETREFT]-(b:Actueel) WHERE b.bron = 'brp' AND NOT b.id IN $versies }
  CALL (p) {
    WITH p WHERE p.burgerservicenummer IS NULL OR NOT p.burgerservicenummer IN $eigenaars
    MATCH (p)-[r:OUDER_VAN]-() WHERE NOT r.bronrecord IN $versies RETURN r.bronrecord AS bronrecord
    UNION
    WITH p WHERE p.burgerservicenummer IS NULL OR NOT p.burgerservicenummer IN $eigenaars
    MATCH (p)<-[r:PARTNER_VAN]-() WHERE NOT r.bronrecord IN $versies RETURN r.bronrecord AS bronrecord
    UNION
    RETURN null AS bronrecord
  }
  OPTIONAL MATCH (b:Bronrecord {id: bronrecord})
  RETURN [p.id, p.burgerservicenummer, p.administratienummer, b.inhoud]
} AS verlies
