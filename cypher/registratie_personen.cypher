// Whom numbers or identities mean now: who has that number; to whom the vermelding belongs that was that identity alone;
// or whoever is still that identity. Parameters: wie, of each [burgerservicenummer, identiteit], one of which is null.
// Columns: klaar; personen, of each [place in wie, and a row in the order of graph/uit_rij.py]; begonnen.
// Index: persoon_bsn, vermelding_thuis, persoon_id, stand_id.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  UNWIND range(0, size($wie) - 1) AS plek
  WITH plek, $wie[plek] AS w
  CALL (w) {
    MATCH (p:Persoon {burgerservicenummer: w[0]}) RETURN p
    UNION MATCH (v:Vermelding {thuis: w[1]})-[:HOORT_BIJ]->(p) WHERE NOT v.ingeschrevene RETURN p
    UNION MATCH (p:Persoon {id: w[1]}) RETURN p
  }
  RETURN [plek, p.id, p.burgerservicenummer, p.administratienummer, p.voornamen, p.adellijke_titel, p.voorvoegsel,
    p.geslachtsnaam, p.geslacht, p.geboortedatum, p.geboorteplaats, p.geboorteland, p.overlijdensdatum, p.opschorting,
    p.geheimhouding, p.in_onderzoek, p.eigen_lijst]
} AS personen
MATCH (s:Stand {id: 1})
RETURN klaar, personen, s.begonnen AS begonnen
