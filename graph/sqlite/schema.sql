-- The embedded store. Records are kept verbatim with their versions; persons, addresses and relations are a
-- projection of the current versions and can be rebuilt from them. The indexes here are those by which every load
-- finds what is there already; those that a first load does not look in are in indexen.sql.

PRAGMA user_version = 2;                    -- the shape of the tables; `VORM` in store.py

CREATE TABLE IF NOT EXISTS activiteit (
    id INTEGER PRIMARY KEY,
    soort TEXT NOT NULL,                    -- lading | tabellen
    bestand TEXT NOT NULL,
    vingerafdruk TEXT NOT NULL,
    begonnen TEXT NOT NULL,
    geeindigd TEXT,
    positie INTEGER NOT NULL DEFAULT 0,     -- records of the file that are safely stored
    gelezen INTEGER NOT NULL DEFAULT 0,
    nieuw INTEGER NOT NULL DEFAULT 0,
    gewijzigd INTEGER NOT NULL DEFAULT 0,
    ongewijzigd INTEGER NOT NULL DEFAULT 0,
    quarantaine INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS persoon (
    id INTEGER PRIMARY KEY,
    burgerservicenummer TEXT,
    administratienummer TEXT,
    voornamen TEXT,
    adellijke_titel TEXT,
    voorvoegsel TEXT,
    geslachtsnaam TEXT,
    zoeknaam TEXT,                          -- surname without diacritics and case
    zoeknaam_vol TEXT,                      -- the same with the prefix in front
    geslacht TEXT,
    geboortedatum TEXT,
    geboorteplaats TEXT,
    geboorteland TEXT,
    overlijdensdatum TEXT,
    opschorting TEXT,
    geheimhouding INTEGER NOT NULL DEFAULT 0,
    in_onderzoek TEXT NOT NULL DEFAULT '',
    eigen_lijst INTEGER NOT NULL DEFAULT 0,
    genoemd_door INTEGER                    -- the record that alone names this person, when nobody has a number for it
);
CREATE UNIQUE INDEX IF NOT EXISTS persoon_bsn ON persoon (burgerservicenummer) WHERE burgerservicenummer IS NOT NULL;
CREATE INDEX IF NOT EXISTS persoon_anummer ON persoon (administratienummer) WHERE administratienummer IS NOT NULL;

-- A record and the judgement (BETREFT) whom it is about.
CREATE TABLE IF NOT EXISTS bronrecord (
    id INTEGER PRIMARY KEY,
    bron TEXT NOT NULL,
    sleutel TEXT NOT NULL,
    nummer INTEGER NOT NULL,                -- 1, and up when a source holds several records with one key
    versie INTEGER NOT NULL,
    persoon INTEGER REFERENCES persoon,
    methode TEXT,                           -- how the identity was judged
    vanaf TEXT NOT NULL,                    -- registration time: when we knew this version, until when
    tot TEXT,
    activiteit INTEGER NOT NULL REFERENCES activiteit,
    gezien INTEGER NOT NULL REFERENCES activiteit,
    vingerafdruk BLOB NOT NULL,
    uittreksel BLOB NOT NULL,               -- what decides gezag: less than half of the record
    inhoud BLOB NOT NULL                    -- the record verbatim, last so that the rest is read without it
);
CREATE UNIQUE INDEX IF NOT EXISTS bronrecord_sleutel ON bronrecord (bron, sleutel, nummer, versie);

CREATE TABLE IF NOT EXISTS ouder_van (
    ouder INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    bronrecord INTEGER NOT NULL,
    categorie TEXT NOT NULL,
    stapel INTEGER NOT NULL,
    volgnr INTEGER NOT NULL,
    sinds TEXT,
    tot TEXT,
    aktenummer TEXT,
    in_onderzoek TEXT
);

CREATE TABLE IF NOT EXISTS partner_van (
    persoon INTEGER NOT NULL,
    partner INTEGER NOT NULL,
    soort TEXT,
    reden_einde TEXT,
    bronrecord INTEGER NOT NULL,
    categorie TEXT NOT NULL,
    stapel INTEGER NOT NULL,
    volgnr INTEGER NOT NULL,
    sinds TEXT,
    tot TEXT,
    aktenummer TEXT,
    in_onderzoek TEXT
);

CREATE TABLE IF NOT EXISTS adres (
    id INTEGER PRIMARY KEY,
    sleutel TEXT NOT NULL,                  -- all parts together: one node an address as registered
    nummeraanduiding TEXT,
    postcode TEXT,
    huisnummer TEXT,
    huisletter TEXT,
    toevoeging TEXT,
    straat TEXT,
    woonplaats TEXT,
    gemeente TEXT,
    land TEXT,
    regels TEXT NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX IF NOT EXISTS adres_sleutel ON adres (sleutel);

CREATE TABLE IF NOT EXISTS woont_op (
    persoon INTEGER NOT NULL,
    adres INTEGER NOT NULL,
    bronrecord INTEGER NOT NULL,
    stapel INTEGER NOT NULL,
    volgnr INTEGER NOT NULL,
    sinds TEXT,
    tot TEXT,
    in_onderzoek TEXT
);

CREATE TABLE IF NOT EXISTS reisdocument (
    nummer TEXT NOT NULL,
    persoon INTEGER NOT NULL,
    bronrecord INTEGER NOT NULL
);

-- Organisations that a court appointed, and who is guardian, curator, bewindvoerder or mentor of whom.
CREATE TABLE IF NOT EXISTS organisatie (
    sleutel TEXT PRIMARY KEY,               -- OIN, else number in the trade register, else name
    naam TEXT NOT NULL,
    oin TEXT,
    kvk TEXT
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS benoeming (
    soort TEXT NOT NULL,                    -- VOOGD_VAN | CURATOR_VAN | BEWINDVOERDER_VAN | MENTOR_VAN
    bronrecord INTEGER NOT NULL,
    deel TEXT NOT NULL,                     -- which vermelding of the record; empty for an organisation
    persoon INTEGER,                        -- who was appointed, or
    organisatie TEXT,                       -- which organisation
    over INTEGER NOT NULL,                  -- for whom
    sinds TEXT,
    tot TEXT
);

-- Whom a record tells of, and to whom that belongs. One that its record does not tell any more sleeps: it has no person,
-- and stays for what somebody judged of it.
CREATE TABLE IF NOT EXISTS vermelding (
    id INTEGER PRIMARY KEY,
    bron TEXT NOT NULL,
    sleutel TEXT NOT NULL,
    nummer INTEGER NOT NULL,
    deel TEXT NOT NULL,                     -- empty for whom the record is about, else which relative on it
    persoon INTEGER,
    thuis INTEGER NOT NULL,                 -- whose it is when it is joined with nobody
    oordeel INTEGER REFERENCES oordeel,     -- by which judgement it belongs to that person
    ingeschrevene INTEGER NOT NULL,
    wacht TEXT,                             -- since when it waits to be compared
    kenmerken BLOB NOT NULL,                -- what is compared, in JSON
    sleutels BLOB NOT NULL                  -- its search keys, eight bytes each
);

CREATE TABLE IF NOT EXISTS zoeksleutel (
    sleutel INTEGER NOT NULL,
    vermelding INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS oordeel (
    id INTEGER PRIMARY KEY,
    een INTEGER NOT NULL REFERENCES vermelding,
    ander INTEGER NOT NULL REFERENCES vermelding,
    uitspraak TEXT NOT NULL,                -- zelfde | verschillend | onzeker
    methode TEXT NOT NULL,                  -- regel | model | mens
    gewicht REAL,
    wie TEXT NOT NULL,
    waarom TEXT NOT NULL,
    wanneer TEXT NOT NULL,
    ingetrokken_door TEXT,
    ingetrokken TEXT,                       -- when; NULL as long as it counts
    ingetrokken_om TEXT                     -- why
);

-- The last identifiers given out where rows may go: none is given twice.
CREATE TABLE IF NOT EXISTS teller (
    naam TEXT PRIMARY KEY,
    laatste INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS landelijke_tabel (
    tabel TEXT NOT NULL,
    code TEXT NOT NULL,
    omschrijving TEXT NOT NULL,
    soort TEXT,
    ingang TEXT,
    einde TEXT,
    PRIMARY KEY (tabel, code)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS quarantaine (
    id INTEGER PRIMARY KEY,
    activiteit INTEGER NOT NULL REFERENCES activiteit,
    sinds TEXT NOT NULL,
    afgehandeld TEXT,
    bestand TEXT NOT NULL,
    plaats TEXT NOT NULL,
    reden TEXT NOT NULL,
    uitleg TEXT NOT NULL,
    formaat TEXT NOT NULL,
    sleutel TEXT,
    vingerafdruk BLOB NOT NULL,
    ruw BLOB NOT NULL,
    bron TEXT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS quarantaine_een ON quarantaine (vingerafdruk) WHERE afgehandeld IS NULL;
CREATE INDEX IF NOT EXISTS quarantaine_sleutel ON quarantaine (sleutel) WHERE afgehandeld IS NULL;

-- Which partner knows whom (BEKEND_BIJ). No source records: no versions, and nothing else in it than these columns. Who
-- it is follows from the number or the identity whenever it is asked, so joining and splitting has nothing to move.
CREATE TABLE IF NOT EXISTS registratie (
    id TEXT PRIMARY KEY,
    burgerservicenummer TEXT,
    identiteit INTEGER,                     -- `thuis` of a vermelding; exactly one of the two
    partner TEXT NOT NULL,                  -- OIN
    functie TEXT NOT NULL,
    sinds TEXT NOT NULL,
    verwijderdatum TEXT
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS registratie_bsn ON registratie (burgerservicenummer) WHERE burgerservicenummer IS NOT NULL;
CREATE INDEX IF NOT EXISTS registratie_identiteit ON registratie (identiteit) WHERE identiteit IS NOT NULL;
CREATE INDEX IF NOT EXISTS registratie_partner ON registratie (partner);

-- Where they go when they ended, with the day in verwijderdatum; no question reads it.
CREATE TABLE IF NOT EXISTS registratie_archief (
    id TEXT PRIMARY KEY,
    burgerservicenummer TEXT,
    identiteit INTEGER,
    partner TEXT NOT NULL,
    functie TEXT NOT NULL,
    sinds TEXT NOT NULL,
    verwijderdatum TEXT NOT NULL
) WITHOUT ROWID;

-- A pair of registrations that match: a signal to both partners.
CREATE TABLE IF NOT EXISTS signaal (
    een TEXT NOT NULL,
    ander TEXT NOT NULL,
    PRIMARY KEY (een, ander)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS signaal_ander ON signaal (ander);

-- What a partner was told of its registration, until it was told that it is over; both may be in the archive by then.
CREATE TABLE IF NOT EXISTS verteld (
    partner TEXT NOT NULL,                  -- OIN of who was told, whose registration it is
    registratie TEXT NOT NULL,
    ander TEXT NOT NULL,                    -- OIN of whom it was told
    functie TEXT NOT NULL,
    zeker INTEGER NOT NULL,                 -- 0: sending was begun, so it may have been received
    PRIMARY KEY (partner, registratie, ander, functie)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS verteld_registratie ON verteld (registratie);
