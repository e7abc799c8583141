// Empty the graph, schema and singletons excepted. Parameters and columns: none.
MATCH (n) WHERE NOT n:Stand AND NOT n:Teller
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS;
MATCH (s:Stand {id: 1}) SET s.begonnen = 0, s.klaar = 0;
MATCH (t:Teller {id: 1}) SET t += {persoon: 0, bronrecord: 0, adres: 0, activiteit: 0, quarantaine: 0,
  vermelding: 0, oordeel: 0};
