// Persons as they are described now; nothing of the old description stays. Who was gone, is there again. Parameters: rijen, in the order of `PERSOON`
// in graph/schrijfplan/rijen.py. Columns: none. Index: persoon_id.
UNWIND $rijen AS rij
MERGE (p:Persoon {id: rij[0]})
SET p:Entity, p = {
  id: rij[0], burgerservicenummer: rij[1], administratienummer: rij[2], voornamen: rij[3], adellijke_titel: rij[4],
  voorvoegsel: rij[5], geslachtsnaam: rij[6], zoeknaam: rij[7],
  zoeknaam_vol: CASE WHEN rij[8] <> rij[7] THEN rij[8] END,
  geslacht: rij[9], geboortedatum: rij[10], geboorteplaats: rij[11], geboorteland: rij[12],
  overlijdensdatum: rij[13], opschorting: rij[14], geheimhouding: rij[15] = 1, in_onderzoek: rij[16],
  eigen_lijst: rij[17] = 1, genoemd_door: rij[18]
}
