// Which persons have one of these numbers, and which addresses are there already.
// Parameters: burgerservicenummers, administratienummers, adressen (keys); lists.
// Columns: personen, of each [id, burgerservicenummer, eigen_lijst, administratienummer, voornamen, adellijke_titel,
// voorvoegsel, geslachtsnaam, geslacht, geboortedatum, geboorteplaats, geboorteland]; adressen, of each [sleutel, id].
// Index: persoon_bsn, persoon_anummer, adres_sleutel.
RETURN COLLECT {
  CALL () {
    UNWIND $burgerservicenummers AS nummer MATCH (p:Persoon {burgerservicenummer: nummer}) RETURN p
    UNION
    UNWIND $administratienummers AS nummer MATCH (p:Persoon {administratienummer: nummer}) RETURN p
  }
  RETURN [p.id, p.burgerservicenummer, p.eigen_lijst, p.administratienummer, p.voornamen, p.adellijke_titel,
    p.voorvoegsel, p.geslachtsnaam, p.geslacht, p.geboortedatum, p.geboorteplaats, p.geboorteland]
} AS personen, COLLECT {
  UNWIND $adressen AS sleutel MATCH (a:Adres {sleutel: sleutel}) RETURN [a.sleutel, a.id]
} AS adressen
