// The next persons with an own list who can be minor, in the order of their identifiers.
//
// Parameters: vanaf (eight digits; who was born before is of age), na (the last identifier had), hoeveel.
// Columns: klaar; personen, of each [id, burgerservicenummer]; begonnen.
// Index: persoon_id, in order, so that a page costs the same wherever it begins.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  MATCH (p:Persoon)
  USING INDEX p:Persoon(id)
  WHERE p.id > $na AND p.eigen_lijst AND p.geboortedatum >= $vanaf
    AND p.burgerservicenummer IS NOT NULL
  RETURN [p.id, p.burgerservicenummer] ORDER BY p.id LIMIT $hoeveel
} AS personen
MATCH (s:Stand {id: 1})
RETURN klaar, personen, s.begonnen AS begonnen
