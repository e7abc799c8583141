# language: nl
Functionaliteit: Wie samen het gezag hebben, hebben elkaar soms nodig
  Voor een paspoort, een reis en een medische behandeling is de toestemming van iedere gezaghouder nodig. In gewone zaken
  mag een ouder alleen handelen, mits van bezwaren van de ander niet is gebleken (1:253i lid 1 BW).

  Achtergrond:
    Gegeven vandaag is 2026-06-01
    En Maria, een vrouw, geboren op 1985-03-12
    En Viktor, een man, geboren op 1983-07-04

  Abstract Scenario: Getrouwde ouders, een kind van tien, in <domein>
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2010-01-01
    Als Maria wil voor Koen handelen in <domein>
    Dan is het oordeel <oordeel>

    Voorbeelden:
      | domein              | oordeel  |
      | paspoort            | SamenMet |
      | identiteitskaart    | SamenMet |
      | reizenBuitenland    | SamenMet |
      | medischeBehandeling | SamenMet |
      | jeugdhulp           | SamenMet |
      | onderwijs           | SamenMet |
      | zorg                | Ja       |
      | vermogen            | Ja       |
      | persoonsgegevens    | Ja       |
      | overheidDigitaal    | Ja       |

  Scenario: Op reis heeft de ene ouder de toestemming van de andere nodig
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2010-01-01
    Als Viktor wil voor Koen handelen in reizenBuitenland
    Dan is het oordeel SamenMet
    En moet dat samen met Maria
    En rust dat op 1:251 lid 1 BW

  Scenario: Bij gewone zaken mag een ouder alleen, mits de ander geen bezwaar maakt
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2010-01-01
    Als Maria wil voor Koen handelen in vermogen
    Dan is het oordeel Ja
    En hoeft dat niet samen met een ander
    En staat daarbij het voorbehoud GEEN_BEZWAAR_ANDERE_GEZAGHOUDER

  Scenario: Een behandeling van een dertienjarige vraagt de jongere en beide ouders
    Gegeven Koen, geboren op 2013-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2010-01-01
    Als Maria wil voor Koen handelen in medischeBehandeling
    Dan is het oordeel SamenMet
    En moet dat samen met Koen en Viktor

  Scenario: Een dertienjarige zelf heeft beide ouders nodig
    Gegeven Koen, geboren op 2013-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2010-01-01
    Als Koen wil zelf handelen in medischeBehandeling
    Dan is het oordeel SamenMet
    En moet dat samen met Maria en Viktor

  Scenario: Na de scheiding blijft het gezag van beiden
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor waren getrouwd van 2010-01-01 tot 2020-05-01
    Als Maria wil voor Koen handelen in paspoort
    Dan is het oordeel SamenMet
    En moet dat samen met Viktor
    En rust dat op 1:251 lid 2 BW
    En is dat zo sinds 2016-03-01

  Scenario: Een ouder aan wie de rechter het gezag alleen gaf, hoeft niemand te vragen
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor waren getrouwd van 2010-01-01 tot 2020-05-01
    En de rechter gaf het gezag over Koen op 2020-09-01 aan ouder 1
    Als Maria wil voor Koen handelen in paspoort
    Dan is het oordeel Ja
    En hoeft dat niet samen met een ander
    En staat daarbij niet het voorbehoud GEEN_BEZWAAR_ANDERE_GEZAGHOUDER

  Scenario: De andere ouder heeft het dan niet meer
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor waren getrouwd van 2010-01-01 tot 2020-05-01
    En de rechter gaf het gezag over Koen op 2020-09-01 aan ouder 1
    Als Viktor wil voor Koen handelen in zorg
    Dan is het oordeel Nee
    En is de reden GEEN_GEZAG

  Scenario: Erkend voor 2023 en niet getrouwd: de vader mag niet
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Viktor erkende Koen op 2016-03-05
    Als Viktor wil voor Koen handelen in zorg
    Dan is het oordeel Nee
    En is de reden GEEN_GEZAG
    En rust dat op 1:253b lid 1 BW

  Scenario: Erkend op of na 1 januari 2023: de vader mag vanaf de erkenning
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Viktor erkende Koen op 2024-02-10
    Als Viktor wil voor Koen handelen in zorg
    Dan is het oordeel Ja
    En is dat zo sinds 2024-02-10
    En rust dat op 1:251b BW

  Scenario: Wie later trouwt krijgt het gezag op de trouwdag
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2019-08-17
    Als Viktor wil voor Koen handelen in zorg
    Dan is het oordeel Ja
    En is dat zo sinds 2019-08-17

  Scenario: Een oma mag niet, hoe vaak zij ook oppast
    Gegeven Truus, een vrouw, geboren op 1955-01-01
    En Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2010-01-01
    Als Truus wil voor Koen handelen in zorg
    Dan is het oordeel Nee
    En is de reden GEEN_GEZAG
    En staat daarbij het voorbehoud GEZAGSREGISTER_GEEN_BEWIJS

  Scenario: Een gegeven in onderzoek staat bij het antwoord
    Gegeven Koen, geboren op 2023-03-01, kind van Maria en Viktor
    En de gemeente onderzoekt sinds wanneer Viktor de vader van Koen is
    Als Viktor wil voor Koen handelen in zorg
    Dan is het oordeel Ja
    En staat daarbij het voorbehoud IN_ONDERZOEK
