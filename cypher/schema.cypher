// The graph model in Neo4j, and the constraints and indexes that carry it; `verwant schema` applies them.
//
// Records are kept verbatim with their versions; everything else is a projection of the current versions. An
// information object also carries a PROV label. Properties are named as the columns of graph/sqlite/schema.sql and
// hold the same values; what is NULL there is absent here; what is 0 or 1 there is a boolean here. Exceptions:
//
// (:Persoon:Entity {id, burgerservicenummer, administratienummer, voornamen, adellijke_titel, voorvoegsel,
//     geslachtsnaam, zoeknaam, zoeknaam_vol, geslacht, geboortedatum, geboorteplaats, geboorteland, overlijdensdatum,
//     opschorting, geheimhouding, in_onderzoek, eigen_lijst, genoemd_door})
//     zoeknaam always is there ('' without a surname); zoeknaam_vol only where it differs from zoeknaam;
//     in_onderzoek is one text with spaces between the codes, '' for none
// (:Bronrecord:Entity:Actueel {id, bron, sleutel, nummer, versie, vanaf, tot, activiteit, gezien, vingerafdruk,
//     uittreksel, inhoud})
//     Actueel stands on the current version only, so as long as `tot` is absent; vingerafdruk in hexadecimal digits;
//     uittreksel and inhoud are JSON texts; activiteit and gezien are ids of an Activiteit
// (:Adres:Entity {id, sleutel, nummeraanduiding, postcode, huisnummer, huisletter, toevoeging, straat, woonplaats,
//     gemeente, land, regels})
//     regels is one text with newlines between the lines, '' for none
// (:Reisdocument:Entity {nummer})                                nummer in capitals
// (:Activiteit:Activity {id, soort, bestand, vingerafdruk, begonnen, geeindigd, positie, gelezen, nieuw, gewijzigd,
//     ongewijzigd, quarantaine})
// (:Quarantaine:Entity:Wachtend {id, activiteit, sinds, afgehandeld, bestand, plaats, reden, uitleg, formaat, sleutel,
//     vingerafdruk, ruw, bron})
//     Wachtend stands on it as long as `afgehandeld` is absent; vingerafdruk in hexadecimal digits; ruw is bytes
// (:Vermelding:Entity:TeKoppelen {id, bron, sleutel, nummer, deel, thuis, ingeschrevene, wacht, kenmerken, sleutels})
//     what a record tells of one person; TeKoppelen stands on it as long as `wacht` is there; kenmerken is a JSON text;
//     sleutels is a list of integers. One that its record does not tell any more belongs to nobody, and sleeps
// (:Zoeksleutel {sleutel})                                       one for all vermeldingen that have it
// (:Oordeel:Activity {id, uitspraak, methode, gewicht, wie, waarom, wanneer, ingetrokken_door, ingetrokken,
//     ingetrokken_om})                                           a judgement on two vermeldingen
// (:Registratie:Entity {id, burgerservicenummer, identiteit, partner, functie, sinds, verwijderdatum})
//     which partner knows whom, and (:Archief:Entity {…}) when it ended: no question reads that
// (:Verteld {partner, registratie, ander, functie, zeker})
//     of whom a partner was told about its registration, until it was told that it is over
// (:Tabelregel:Entity {tabel, code, omschrijving, soort, ingang, einde})
// (:Organisatie:Agent {sleutel, naam, oin, kvk})               a partner, or whom a court appointed; sleutel is the OIN, else
//     the number in the trade register, else the name
//
// (:Bronrecord)-[:BETREFT {methode, gewicht, wie, wanneer}]->(:Persoon)    also of versions that are not current; all but
//     methode only where a judgement joined the record with another
// (:Vermelding)-[:HOORT_BIJ {oordeel}]->(:Persoon)               with the id of the judgement by which, if any
// (:Vermelding)-[:HEEFT_SLEUTEL]->(:Zoeksleutel)
// (:Oordeel)-[:OVER {kant}]->(:Vermelding)                       two, of which kant is 1 and 2
// (:Persoon)-[:OUDER_VAN {…}]->(:Persoon)                        from parent to child, whoever's list tells it
// (:Persoon)-[:PARTNER_VAN {…, soort, reden_einde}]->(:Persoon)  from the owner of the list to the partner
// (:Persoon)-[:WOONT_OP {…}]->(:Adres)
//     … is the ground: bronrecord (its id), bron, sleutel, nummer, versie, categorie ('08' on WOONT_OP), stapel,
//     volgnr, sinds, tot, aktenummer, in_onderzoek; the reference to the record is repeated so that reading needs it not
// (:Persoon)-[:BEKEND_BIJ {registratie, sinds, tot}]->(:Organisatie)
//     drawn from the registrations whenever those or the person change; with the id of the Registratie
// (:Registratie)-[:SIGNAAL]->(:Registratie)                      they match; from the lower id to the higher
// (:Persoon)-[:HEEFT_REISDOCUMENT {bronrecord}]->(:Reisdocument)
// (:Persoon | :Organisatie)-[:VOOGD_VAN | CURATOR_VAN | BEWINDVOERDER_VAN | MENTOR_VAN {bronrecord, deel, sinds, tot, bron,
//     sleutel, nummer, versie}]->(:Persoon)                      from the current inscription in a court register; deel says
//     which vermelding of the record was appointed, '' for an organisation
//
// (:Stand {id: 1, begonnen, klaar})    which commits of a load have begun and which are done: a reader who finds them
//     equal, and the same before and after, has seen no half commit (docs/besluiten/0007)
// (:Teller {id: 1, slot, persoon, bronrecord, adres, activiteit, quarantaine, vermelding, oordeel})    the last identifiers
//     given out; whoever writes holds its lock until the commit, by counting in `slot`, so there is one writer at a time; (:Stand) is not
//     locked by a batch, but changed in small transactions of its own just before and just after that commit

CREATE CONSTRAINT persoon_id IF NOT EXISTS FOR (n:Persoon) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT persoon_bsn IF NOT EXISTS FOR (n:Persoon) REQUIRE n.burgerservicenummer IS UNIQUE;
CREATE INDEX persoon_anummer IF NOT EXISTS FOR (n:Persoon) ON (n.administratienummer);
CREATE INDEX persoon_naam IF NOT EXISTS FOR (n:Persoon) ON (n.zoeknaam);
CREATE INDEX persoon_naam_vol IF NOT EXISTS FOR (n:Persoon) ON (n.zoeknaam_vol);
CREATE INDEX persoon_geboren IF NOT EXISTS FOR (n:Persoon) ON (n.eigen_lijst, n.geboortedatum, n.burgerservicenummer);
CREATE CONSTRAINT bronrecord_id IF NOT EXISTS FOR (n:Bronrecord) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT bronrecord_sleutel IF NOT EXISTS FOR (n:Bronrecord) REQUIRE (n.bron, n.sleutel, n.nummer, n.versie) IS UNIQUE;
CREATE CONSTRAINT bronrecord_actueel IF NOT EXISTS FOR (n:Actueel) REQUIRE (n.bron, n.sleutel, n.nummer) IS UNIQUE;
CREATE INDEX bronrecord_gezien IF NOT EXISTS FOR (n:Actueel) ON (n.gezien);
CREATE CONSTRAINT adres_id IF NOT EXISTS FOR (n:Adres) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT adres_sleutel IF NOT EXISTS FOR (n:Adres) REQUIRE n.sleutel IS UNIQUE;
CREATE INDEX adres_nummeraanduiding IF NOT EXISTS FOR (n:Adres) ON (n.nummeraanduiding);
CREATE INDEX adres_postcode IF NOT EXISTS FOR (n:Adres) ON (n.postcode, n.huisnummer);
CREATE CONSTRAINT reisdocument_nummer IF NOT EXISTS FOR (n:Reisdocument) REQUIRE n.nummer IS UNIQUE;
CREATE CONSTRAINT organisatie_sleutel IF NOT EXISTS FOR (n:Organisatie) REQUIRE n.sleutel IS UNIQUE;
CREATE CONSTRAINT activiteit_id IF NOT EXISTS FOR (n:Activiteit) REQUIRE n.id IS UNIQUE;
CREATE INDEX activiteit_vingerafdruk IF NOT EXISTS FOR (n:Activiteit) ON (n.vingerafdruk);
CREATE CONSTRAINT quarantaine_id IF NOT EXISTS FOR (n:Quarantaine) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT quarantaine_een IF NOT EXISTS FOR (n:Wachtend) REQUIRE n.vingerafdruk IS UNIQUE;
CREATE INDEX quarantaine_sleutel IF NOT EXISTS FOR (n:Wachtend) ON (n.sleutel);
CREATE CONSTRAINT vermelding_id IF NOT EXISTS FOR (n:Vermelding) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT vermelding_een IF NOT EXISTS FOR (n:Vermelding) REQUIRE (n.bron, n.sleutel, n.nummer, n.deel) IS UNIQUE;
CREATE INDEX vermelding_thuis IF NOT EXISTS FOR (n:Vermelding) ON (n.thuis);
CREATE INDEX vermelding_wacht IF NOT EXISTS FOR (n:TeKoppelen) ON (n.wacht, n.id);
CREATE CONSTRAINT zoeksleutel_sleutel IF NOT EXISTS FOR (n:Zoeksleutel) REQUIRE n.sleutel IS UNIQUE;
CREATE CONSTRAINT oordeel_id IF NOT EXISTS FOR (n:Oordeel) REQUIRE n.id IS UNIQUE;
CREATE INDEX oordeel_gewogen IF NOT EXISTS FOR (n:Oordeel) ON (n.methode, n.gewicht);
CREATE CONSTRAINT registratie_id IF NOT EXISTS FOR (n:Registratie) REQUIRE n.id IS UNIQUE;
CREATE INDEX registratie_bsn IF NOT EXISTS FOR (n:Registratie) ON (n.burgerservicenummer);
CREATE INDEX registratie_identiteit IF NOT EXISTS FOR (n:Registratie) ON (n.identiteit);
CREATE INDEX registratie_partner IF NOT EXISTS FOR (n:Registratie) ON (n.partner);
CREATE CONSTRAINT archief_id IF NOT EXISTS FOR (n:Archief) REQUIRE n.id IS UNIQUE;
CREATE INDEX verteld_partner IF NOT EXISTS FOR (n:Verteld) ON (n.partner);
CREATE INDEX verteld_registratie IF NOT EXISTS FOR (n:Verteld) ON (n.registratie);
CREATE CONSTRAINT tabelregel_code IF NOT EXISTS FOR (n:Tabelregel) REQUIRE (n.tabel, n.code) IS UNIQUE;
CREATE CONSTRAINT stand_id IF NOT EXISTS FOR (n:Stand) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT teller_id IF NOT EXISTS FOR (n:Teller) REQUIRE n.id IS UNIQUE;
MERGE (s:Stand {id: 1}) ON CREATE SET s.begonnen = 0, s.klaar = 0;
MERGE (t:Teller {id: 1}) ON CREATE SET t.persoon = 0, t.bronrecord = 0, t.adres = 0, t.activiteit = 0, t.quarantaine = 0,
  t.vermelding = 0, t.oordeel = 0;
