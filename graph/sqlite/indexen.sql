-- The indexes that a first load does not look in: made when it ends, because filling them row by row takes longer than
-- filling the tables. They are made sooner when it replaces a version, or finds two persons to be one.

CREATE INDEX IF NOT EXISTS persoon_naam ON persoon (zoeknaam, geboortedatum);
CREATE INDEX IF NOT EXISTS persoon_naam_vol ON persoon (zoeknaam_vol, geboortedatum) WHERE zoeknaam_vol <> zoeknaam;
CREATE INDEX IF NOT EXISTS persoon_geboren ON persoon (geboortedatum) WHERE eigen_lijst;
CREATE INDEX IF NOT EXISTS bronrecord_persoon ON bronrecord (persoon, tot);
CREATE INDEX IF NOT EXISTS ouder_van_ouder ON ouder_van (ouder, kind);
CREATE INDEX IF NOT EXISTS ouder_van_kind ON ouder_van (kind, ouder);
CREATE INDEX IF NOT EXISTS partner_van_persoon ON partner_van (persoon, partner);
CREATE INDEX IF NOT EXISTS partner_van_partner ON partner_van (partner, persoon);
CREATE INDEX IF NOT EXISTS adres_nummeraanduiding ON adres (nummeraanduiding) WHERE nummeraanduiding IS NOT NULL;
CREATE INDEX IF NOT EXISTS adres_postcode ON adres (postcode, huisnummer) WHERE postcode IS NOT NULL;
CREATE INDEX IF NOT EXISTS woont_op_persoon ON woont_op (persoon);
CREATE INDEX IF NOT EXISTS woont_op_adres ON woont_op (adres);
CREATE INDEX IF NOT EXISTS reisdocument_nummer ON reisdocument (nummer, persoon);
CREATE INDEX IF NOT EXISTS reisdocument_persoon ON reisdocument (persoon);
CREATE INDEX IF NOT EXISTS benoeming_bronrecord ON benoeming (bronrecord);
CREATE INDEX IF NOT EXISTS benoeming_persoon ON benoeming (persoon) WHERE persoon IS NOT NULL;
CREATE INDEX IF NOT EXISTS benoeming_over ON benoeming (over);
CREATE UNIQUE INDEX IF NOT EXISTS vermelding_een ON vermelding (bron, sleutel, nummer, deel);
CREATE INDEX IF NOT EXISTS vermelding_persoon ON vermelding (persoon) WHERE persoon IS NOT NULL;
CREATE INDEX IF NOT EXISTS vermelding_thuis ON vermelding (thuis) WHERE ingeschrevene = 0;
CREATE INDEX IF NOT EXISTS vermelding_wacht ON vermelding (wacht, id) WHERE wacht IS NOT NULL;
CREATE INDEX IF NOT EXISTS zoeksleutel_sleutel ON zoeksleutel (sleutel, vermelding);
CREATE INDEX IF NOT EXISTS oordeel_een ON oordeel (een);
CREATE INDEX IF NOT EXISTS oordeel_ander ON oordeel (ander);
CREATE INDEX IF NOT EXISTS oordeel_gewogen ON oordeel (wanneer, gewicht)
    WHERE methode = 'model' AND uitspraak = 'zelfde' AND ingetrokken IS NULL;
