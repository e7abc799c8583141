// The load of a file with this content that has not been finished. Parameters: vingerafdruk.
// Columns: id, positie, gelezen, nieuw, gewijzigd, ongewijzigd, quarantaine. Index: activiteit_vingerafdruk.
MATCH (a:Activiteit {vingerafdruk: $vingerafdruk})
WHERE a.soort = 'lading' AND a.geeindigd IS NULL
RETURN a.id AS id, a.positie AS positie, a.gelezen AS gelezen, a.nieuw AS nieuw, a.gewijzigd AS gewijzigd,
  a.ongewijzigd AS ongewijzigd, a.quarantaine AS quarantaine
ORDER BY id DESC LIMIT 1
