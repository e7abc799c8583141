# language: nl
Functionaliteit: Het portaal vraagt om een besluit (AuthZEN)
  Alleen een onvoorwaardelijk ja geeft toegang. Samen is niet alleen, en niet te bepalen is geen ja.

  Achtergrond:
    Gegeven vandaag is 2026-06-01
    En Maria, een vrouw, geboren op 1985-03-12
    En Viktor, een man, geboren op 1983-07-04

  Scenario: Een moeder logt in voor haar kind
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    Als het portaal vraagt of Maria voor Koen mag handelen in overheidDigitaal
    Dan is de toegang verleend
    En zegt het besluit Ja wegens HEEFT_GEZAG
    En staat er precies één besluit in het logboek, zonder burgerservicenummer

  Scenario: Een vader zonder gezag
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    Als het portaal vraagt of Viktor voor Koen mag handelen in overheidDigitaal
    Dan is de toegang geweigerd
    En zegt het besluit Nee wegens GEEN_GEZAG
    En staat er precies één besluit in het logboek, zonder burgerservicenummer

  Scenario: Samen is niet alleen
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2010-01-01
    Als het portaal vraagt of Maria voor Koen mag handelen in paspoort
    Dan is de toegang geweigerd
    En zegt het besluit SamenMet wegens NIET_ALLEEN

  Scenario: Niet te bepalen is geen ja
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En van de vader van Koen is niet bekend wie hij is
    Als het portaal vraagt of Maria voor Koen mag handelen in overheidDigitaal
    Dan is de toegang geweigerd
    En zegt het besluit NietTeBepalen wegens OUDER_ONBEKEND
    En staat er precies één besluit in het logboek, zonder burgerservicenummer
