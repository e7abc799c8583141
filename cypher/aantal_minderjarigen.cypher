// How many persons with an own list can be minor. Parameters: vanaf (eight digits; who was born before is of age).
// Columns: klaar; aantal; begonnen. Index: persoon_geboren alone, no person is looked at.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COUNT {
  MATCH (p:Persoon) WHERE p.eigen_lijst = true AND p.geboortedatum >= $vanaf AND p.burgerservicenummer IS NOT NULL
} AS aantal
MATCH (s:Stand {id: 1})
RETURN klaar, aantal, s.begonnen AS begonnen
