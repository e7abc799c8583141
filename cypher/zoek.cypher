// Persons that fit every part given; a part that is null is not asked for.
//
// Parameters: naam (search form of the begin of a surname), geboren and geboren_tot (bounds of the birth date, eight
// digits, the second excluded), onvolledig (birth dates that may be meant, because month and day are unknown),
// nummer (travel document, in capitals), postcode, huisnummer, huisletter and toevoeging (in capitals);
// eerste, vanaf (how many of the found, skipping how many).
// Columns: klaar; totaal; personen, a list of rows in the order of graph/uit_rij.py; begonnen.
// Index: of the rarest part that is given, reisdocument_nummer, adres_postcode, or persoon_naam with persoon_naam_vol.
MATCH (s:Stand {id: 1})
WITH s.klaar AS klaar
WITH klaar, COLLECT {
  CALL () {
    WITH $nummer AS gevraagd WHERE gevraagd IS NOT NULL
    MATCH (:Reisdocument {nummer: gevraagd})<-[:HEEFT_REISDOCUMENT]-(p)
    RETURN p
  UNION
    WITH $postcode AS gevraagd WHERE gevraagd IS NOT NULL AND $nummer IS NULL
    MATCH (a:Adres {postcode: gevraagd, huisnummer: $huisnummer})<-[w:WOONT_OP]-(p)
    WHERE w.tot IS NULL
    RETURN p
  UNION
    WITH $naam AS gevraagd WHERE gevraagd IS NOT NULL AND $nummer IS NULL AND $postcode IS NULL
    MATCH (p:Persoon) WHERE p.zoeknaam STARTS WITH gevraagd
    RETURN p
  UNION
    WITH $naam AS gevraagd WHERE gevraagd IS NOT NULL AND $nummer IS NULL AND $postcode IS NULL
    MATCH (p:Persoon) WHERE p.zoeknaam_vol STARTS WITH gevraagd
    RETURN p
  }
  WITH p
  WHERE ($naam IS NULL OR p.zoeknaam STARTS WITH $naam OR p.zoeknaam_vol STARTS WITH $naam)
    AND ($geboren IS NULL OR (p.geboortedatum >= $geboren AND p.geboortedatum < $geboren_tot)
      OR p.geboortedatum IN $onvolledig)
    AND ($postcode IS NULL OR EXISTS {
      MATCH (p)-[w:WOONT_OP]->(a)
      WHERE w.tot IS NULL AND a.postcode = $postcode AND a.huisnummer = $huisnummer
        AND ($huisletter IS NULL OR toUpper(a.huisletter) = $huisletter)
        AND ($toevoeging IS NULL OR toUpper(a.toevoeging) = $toevoeging)
    })
  RETURN p
} AS gevonden
WITH klaar, size(gevonden) AS totaal, COLLECT {
  UNWIND gevonden AS p
  WITH p ORDER BY p.zoeknaam, coalesce(p.voornamen, ''), coalesce(p.geboortedatum, ''), p.id SKIP $vanaf LIMIT $eerste
  RETURN [p.id, p.burgerservicenummer, p.administratienummer, p.voornamen, p.adellijke_titel, p.voorvoegsel,
    p.geslachtsnaam, p.geslacht, p.geboortedatum, p.geboorteplaats, p.geboorteland, p.overlijdensdatum,
    p.opschorting, p.geheimhouding, p.in_onderzoek, p.eigen_lijst]
} AS personen
MATCH (s:Stand {id: 1})
RETURN klaar, totaal, personen, s.begonnen AS begonnen
