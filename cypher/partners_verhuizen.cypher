// Relations of person lists that go to other partners, by their ground. Parameters: rijen, of each [id of the person to
// whom, from whom, id of the owner of the list, bronrecord, categorie, stapel, volgnr]. Columns: none. Index: persoon_id.
UNWIND $rijen AS rij
MATCH (:Persoon {id: rij[1]})<-[r:PARTNER_VAN]-(eigenaar)
WHERE eigenaar.id = rij[2] AND r.bronrecord = rij[3] AND r.categorie = rij[4] AND r.stapel = rij[5] AND r.volgnr = rij[6]
CALL (rij) { MATCH (naar:Persoon {id: rij[0]}) RETURN naar }
CREATE (naar)<-[n:PARTNER_VAN]-(eigenaar)
SET n = properties(r)
DELETE r
