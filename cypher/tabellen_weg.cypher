// The rows of these national tables go, because newer ones come. Parameters: tabellen. Columns: none.
// Index: tabelregel_code.
UNWIND $tabellen AS tabel
MATCH (t:Tabelregel {tabel: tabel}) WHERE t.code >= ''
DELETE t
