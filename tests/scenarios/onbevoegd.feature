# language: nl
Functionaliteit: Een ouder die overlijdt, onder curatele staat of te jong is
  Wie onbevoegd is tot het gezag kan niet vertegenwoordigen. De ander gaat alleen verder; is er geen ander, dan heeft
  even niemand gezag en voorziet de rechter.

  Achtergrond:
    Gegeven vandaag is 2026-06-01
    En Maria, een vrouw, geboren op 1985-03-12
    En Viktor, een man, geboren op 1983-07-04

  Scenario: Na een overlijden is er niemand meer om toestemming te vragen
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2010-01-01
    En Viktor overleed op 2020-03-18
    Als Maria wil voor Koen handelen in paspoort
    Dan is het oordeel Ja
    En hoeft dat niet samen met een ander
    En rust dat op 1:253f BW
    En is dat zo sinds 2016-03-01

  Scenario: Na het overlijden van de enige ouder met gezag mag de stiefvader niet
    Gegeven Paul, een man, geboren op 1976-04-28
    En Koen, geboren op 2016-03-01, kind van alleen Maria
    En Maria overleed op 2024-01-01
    Als Paul wil voor Koen handelen in zorg
    Dan is het oordeel Nee
    En is de reden OUDER_OVERLEDEN

  Scenario: Een vader onder curatele tekent niet mee
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2010-01-01
    En Viktor staat sinds 2021-09-15 onder curatele
    Als Maria wil voor Koen handelen in medischeBehandeling
    Dan is het oordeel Ja
    En rust dat op 1:253q lid 1 BW

  Scenario: En hij mag het ook niet zelf
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2010-01-01
    En Viktor staat sinds 2021-09-15 onder curatele
    Als Viktor wil voor Koen handelen in medischeBehandeling
    Dan is het oordeel Nee
    En is de reden GEEN_GEZAG

  Scenario: De enige ouder staat onder curatele
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En Maria staat sinds 2021-09-15 onder curatele
    Als Maria wil voor Koen handelen in zorg
    Dan is het oordeel Nee
    En is de reden OUDER_ONDER_CURATELE

  Scenario: Een moeder van zestien
    Gegeven Lisa, geboren op 2010-01-10, kind van Maria en Viktor
    En Lio, geboren op 2026-02-01, kind van alleen Lisa
    Als Lisa wil voor Lio handelen in zorg
    Dan is het oordeel Nee
    En is de reden OUDER_MINDERJARIG

  Scenario: Ook de oma mag dan niet vanzelf
    Gegeven Lisa, geboren op 2010-01-10, kind van Maria en Viktor
    En Lio, geboren op 2026-02-01, kind van alleen Lisa
    Als Maria wil voor Lio handelen in zorg
    Dan is het oordeel Nee
    En staat daarbij het voorbehoud GEZAGSREGISTER_GEEN_BEWIJS

  Scenario: Wie de curator van een volwassene is, weet de BRP niet
    Gegeven Viktor staat sinds 2021-09-15 onder curatele
    Als Maria wil voor Viktor handelen in vermogen
    Dan is het oordeel NietTeBepalen
    En is de reden CURATOR_NIET_IN_BRP
    En is de grond Curatele
    En staat daarbij het voorbehoud CCBR_GEEN_BEWIJS

  Scenario: Wie onder curatele staat handelt in beginsel niet zelf
    Gegeven Viktor staat sinds 2021-09-15 onder curatele
    Als Viktor wil zelf handelen in vermogen
    Dan is het oordeel NietTeBepalen
    En is de reden ONDER_CURATELE

  Scenario: Een volwassene handelt voor zichzelf
    Als Maria wil zelf handelen in vermogen
    Dan is het oordeel Ja
    En is de reden HANDELT_ZELF

  Scenario: Een echtgenoot vertegenwoordigt niet vanzelf
    Gegeven Maria en Viktor trouwden op 2010-01-01
    Als Maria wil voor Viktor handelen in zorg
    Dan is het oordeel Nee
    En is de reden MEERDERJARIG
    En staat daarbij het voorbehoud VOLMACHT_NIET_IN_BRP

  Scenario: Voor wie is overleden handelt niemand meer
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2010-01-01
    En Koen overleed op 2025-01-01
    Als Maria wil voor Koen handelen in zorg
    Dan is het oordeel Nee
    En is de reden OVERLEDEN

  Scenario: Ook niet voor een volwassene die is overleden
    Gegeven Viktor overleed op 2020-03-18
    Als Maria wil voor Viktor handelen in vermogen
    Dan is het oordeel Nee
    En is de reden OVERLEDEN

  Scenario: Op een dag dat die nog leefde wel als ieder ander
    Gegeven Viktor overleed op 2020-03-18
    Als Viktor op 2020-03-17 voor Viktor had willen handelen in vermogen
    Dan is het oordeel Ja
    En is de reden HANDELT_ZELF

  Scenario: Voor een overledene noemt de lijst niemand, en hij is volledig
    Gegeven Viktor overleed op 2020-03-18
    Als gevraagd wordt wie Viktor mogen vertegenwoordigen
    Dan is er niemand genoemd
    En is de lijst volledig
    En is de reden OVERLEDEN
