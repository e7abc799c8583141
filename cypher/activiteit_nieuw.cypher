// A new activity. Parameters: id, soort (lading or tabellen), bestand, vingerafdruk, begonnen, geeindigd (null while it
// goes on). Columns: none. Index: none is needed.
CREATE (:Activiteit:Activity {id: $id, soort: $soort, bestand: $bestand, vingerafdruk: $vingerafdruk,
  begonnen: $begonnen, geeindigd: $geeindigd, positie: 0, gelezen: 0, nieuw: 0, gewijzigd: 0, ongewijzigd: 0,
  quarantaine: 0})
