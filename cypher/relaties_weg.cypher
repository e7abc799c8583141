// The relations that these versions told of, go. Parameters: rijen, of each [id of the version, id of the person].
// Columns: none. Index: persoon_id.
UNWIND $rijen AS rij
MATCH (:Persoon {id: rij[1]})-[r:OUDER_VAN|PARTNER_VAN|WOONT_OP|HEEFT_REISDOCUMENT|VOOGD_VAN|CURATOR_VAN|BEWINDVOERDER_VAN
  |MENTOR_VAN]-()
WHERE r.bronrecord = rij[0]
WITH DISTINCT r
DELETE r
