# language: nl
Functionaliteit: Wie mocht toen vertegenwoordigen?
  Een klachtencommissie of rechter vraagt wat op een dag in het verleden gold, naar wat wij nu weten.

  Achtergrond:
    Gegeven vandaag is 2026-06-01
    En Maria, een vrouw, geboren op 1985-03-12
    En Viktor, een man, geboren op 1983-07-04

  Scenario: Voor het huwelijk mocht de vader niet
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2019-08-17
    Als Viktor op 2019-08-16 voor Koen had willen handelen in zorg
    Dan is het oordeel Nee
    En is de reden GEEN_GEZAG

  Scenario: Op de trouwdag wel
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2019-08-17
    Als Viktor op 2019-08-17 voor Koen had willen handelen in zorg
    Dan is het oordeel Ja
    En is dat zo sinds 2019-08-17

  Scenario: Het gezag van toen had een bekend einde
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2010-01-01
    En Viktor staat sinds 2021-09-15 onder curatele
    Als Viktor op 2020-01-01 voor Koen had willen handelen in zorg
    Dan is het oordeel Ja
    En geldt dat tot 2021-09-15 wegens AnderGezag

  Scenario: Ook de leeftijd van toen telt
    Gegeven Koen, geboren op 2009-03-01, kind van alleen Maria
    Als Maria op 2021-02-28 voor Koen had willen handelen in zorg
    Dan is het oordeel Ja
    En geldt dat tot 2021-03-01 wegens SamenMetJongere

  Scenario: Over wie nu volwassen is was er toen gezag
    Gegeven Koen, geboren op 2006-03-01, kind van alleen Maria
    Als Maria op 2020-01-01 voor Koen had willen handelen in paspoort
    Dan is het oordeel Ja
    En geldt dat tot 2024-03-01 wegens Meerderjarig

  Scenario: Een ouder die nu is overleden mocht het toen wel
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2010-01-01
    En Viktor overleed op 2020-03-18
    Als Maria op 2020-03-17 voor Koen had willen handelen in paspoort
    Dan is het oordeel SamenMet
    En moet dat samen met Viktor
    En geldt dat tot 2020-03-18 wegens AnderGezag

  Scenario: Voor de geboorte viel er niets te vertegenwoordigen
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    Als Maria op 2015-01-01 voor Koen had willen handelen in zorg
    Dan is het oordeel Nee
    En is de reden NOG_NIET_GEBOREN
