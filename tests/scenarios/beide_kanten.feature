# language: nl
Functionaliteit: Allen, naar beide kanten
  De drie vragen van artikel 7b van het Besluit digitale overheid: wie heeft gezag over X, over wie heeft X gezag, en
  klopt het voor dit paar.

  Achtergrond:
    Gegeven vandaag is 2026-06-01
    En Maria, een vrouw, geboren op 1985-03-12
    En Viktor, een man, geboren op 1983-07-04

  Scenario: Wie mogen dit kind vertegenwoordigen
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2010-01-01
    Als gevraagd wordt wie Koen mogen vertegenwoordigen
    Dan zijn de antwoorden:
      | wie    | voor | oordeel |
      | Maria  | Koen | Ja      |
      | Viktor | Koen | Ja      |
    En is de lijst volledig

  Scenario: Een onbekende derde maakt de lijst onvolledig
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En de rechter gaf het gezag over Koen op 2020-09-01 aan ouder 1 en een derde
    Als gevraagd wordt wie Koen mogen vertegenwoordigen
    Dan zijn de antwoorden:
      | wie   | voor | oordeel |
      | Maria | Koen | Ja      |
    En is de lijst niet volledig
    En is de reden GEZAGHOUDER_NIET_IN_BRP

  Scenario: Een lege lijst zegt waarom hij leeg is
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En Maria overleed op 2024-01-01
    Als gevraagd wordt wie Koen mogen vertegenwoordigen
    Dan is er niemand genoemd
    En is de lijst niet volledig
    En is de reden OUDER_OVERLEDEN

  Scenario: Van een volwassene noemt de BRP niemand
    Als gevraagd wordt wie Maria mogen vertegenwoordigen
    Dan is er niemand genoemd
    En is de lijst niet volledig
    En is de reden MEERDERJARIG
    En staat daarbij het voorbehoud CCBR_GEEN_BEWIJS

  Scenario: Van iemand onder curatele evenmin
    Gegeven Viktor staat sinds 2021-09-15 onder curatele
    Als gevraagd wordt wie Viktor mogen vertegenwoordigen
    Dan is er niemand genoemd
    En is de reden CURATOR_NIET_IN_BRP

  Scenario: Voor wie mag deze moeder handelen
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Zoe, geboren op 2018-09-15, kind van alleen Maria
    En Bram, geboren op 2005-01-01, kind van Maria en Viktor
    Als gevraagd wordt wie Maria mag vertegenwoordigen
    Dan zijn de antwoorden:
      | wie   | voor | oordeel |
      | Maria | Koen | Ja      |
      | Maria | Zoe  | Ja      |
    En is de lijst niet volledig

  Scenario: Een vader zonder gezag ziet dat zijn eigen kind erbuiten valt
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    Als gevraagd wordt wie Viktor mag vertegenwoordigen
    Dan zijn de antwoorden:
      | wie    | voor | oordeel |
      | Viktor | Koen | Nee     |
    En is de reden GEEN_GEZAG
