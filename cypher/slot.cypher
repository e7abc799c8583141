// Take the lock that whoever writes holds until the end of the transaction, and read the last identifiers given out.
// Parameters: none. Columns: slot, persoon, bronrecord, adres, activiteit, quarantaine, vermelding,
// oordeel. Index: teller_id.
MATCH (t:Teller {id: 1})
SET t.slot = coalesce(t.slot, 0) + 1
RETURN t.slot AS slot, t.persoon AS persoon, t.bronrecord AS bronrecord, t.adres AS adres, t.activiteit AS activiteit,
  t.quarantaine AS quarantaine, coalesce(t.vermelding, 0) AS vermelding, coalesce(t.oordeel, 0) AS oordeel
