# language: nl
Functionaliteit: Een voogd of een derde met gezag
  De partner van een overleden ouder is soms van rechtswege voogd en dan weet de BRP wie dat is. Benoemde de rechter een
  derde, dan weet de BRP alleen dat hij er is; wie het is staat in het gezagsregister.

  Achtergrond:
    Gegeven vandaag is 2026-06-01
    En Maria, een vrouw, geboren op 1985-03-12
    En Paul, een man, geboren op 1980-05-05

  Scenario: De partner in wiens huwelijk het kind werd geboren, heeft samen met de moeder gezag
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En Maria en Paul trouwden op 2012-01-01
    Als Paul wil voor Koen handelen in zorg
    Dan is het oordeel Ja
    En is de grond GezamenlijkGezag
    En rust dat op 1:253sa BW

  Scenario: Zijn toestemming is dan ook nodig
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En Maria en Paul trouwden op 2012-01-01
    Als Maria wil voor Koen handelen in paspoort
    Dan is het oordeel SamenMet
    En moet dat samen met Paul

  Scenario: Na het overlijden van de moeder is die partner voogd
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En Maria en Paul trouwden op 2012-01-01
    En Maria overleed op 2023-05-19
    Als Paul wil voor Koen handelen in paspoort
    Dan is het oordeel Ja
    En is de grond Voogdij
    En rust dat op 1:253x lid 1 BW
    En is dat zo sinds 2016-03-01

  Scenario: Onder voogdij gelden dezelfde leeftijden
    Gegeven Koen, geboren op 2013-03-01, kind van alleen Maria
    En Maria en Paul trouwden op 2012-01-01
    En Maria overleed op 2023-05-19
    Als Paul wil voor Koen handelen in medischeBehandeling
    Dan is het oordeel SamenMet
    En moet dat samen met Koen

  Scenario: De partner met wie de moeder pas later trouwde, is geen voogd
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En Maria en Paul trouwden op 2018-01-01
    En Maria overleed op 2023-05-19
    Als Paul wil voor Koen handelen in zorg
    Dan is het oordeel Nee
    En is de reden OUDER_OVERLEDEN

  Scenario: Een door de rechter benoemde voogd kan iedere bevoegde volwassene zijn
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En de rechter gaf het gezag over Koen op 2020-09-01 aan een derde
    Als Paul wil voor Koen handelen in zorg
    Dan is het oordeel NietTeBepalen
    En is de reden GEZAGHOUDER_NIET_IN_BRP
    En staat daarbij het voorbehoud GEZAGSREGISTER_GEEN_BEWIJS

  Scenario: De ouder is die voogd in elk geval niet
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En de rechter gaf het gezag over Koen op 2020-09-01 aan een derde
    Als Maria wil voor Koen handelen in zorg
    Dan is het oordeel Nee

  Scenario: Een minderjarige is die voogd ook niet
    Gegeven Tim, een man, geboren op 2010-01-01
    En Koen, geboren op 2016-03-01, kind van alleen Maria
    En de rechter gaf het gezag over Koen op 2020-09-01 aan een derde
    Als Tim wil voor Koen handelen in zorg
    Dan is het oordeel Nee

  Scenario: Een moeder die met een derde gezag heeft, kan niet alleen een paspoort aanvragen
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En de rechter gaf het gezag over Koen op 2020-09-01 aan ouder 1 en een derde
    Als Maria wil voor Koen handelen in paspoort
    Dan is het oordeel SamenMet
    En moet dat samen met een onbekende derde

  Scenario: Of iemand die derde is, valt niet te zeggen
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En de rechter gaf het gezag over Koen op 2020-09-01 aan ouder 1 en een derde
    Als Paul wil voor Koen handelen in zorg
    Dan is het oordeel NietTeBepalen
    En is de reden GEZAGHOUDER_NIET_IN_BRP

  Scenario: Een jongere van dertien onder een onbekende voogd
    Gegeven Koen, geboren op 2013-03-01, kind van alleen Maria
    En de rechter gaf het gezag over Koen op 2020-09-01 aan een derde
    Als Koen wil zelf handelen in medischeBehandeling
    Dan is het oordeel SamenMet
    En moet dat samen met een onbekende derde
