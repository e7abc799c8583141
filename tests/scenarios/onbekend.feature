# language: nl
Functionaliteit: Soms is niet te bepalen wie het gezag heeft
  Dan is "nee" een even groot risico als "ja". Het antwoord zegt dat het niet te bepalen is, waarom, en waar het staat.

  Achtergrond:
    Gegeven vandaag is 2026-06-01
    En Maria, een vrouw, geboren op 1985-03-12

  Scenario: Een vader die niemand kent
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En van de vader van Koen is niet bekend wie hij is
    Als Maria wil voor Koen handelen in zorg
    Dan is het oordeel NietTeBepalen
    En is de reden OUDER_ONBEKEND

  Scenario: Een kind dat terugkwam uit het buitenland
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En Koen keerde op 2021-07-15 terug uit het buitenland
    Als Maria wil voor Koen handelen in paspoort
    Dan is het oordeel NietTeBepalen
    En is de reden BUITEN_NEDERLAND_VERBLEVEN
    En rust dat op Haags Kinderbeschermingsverdrag

  Scenario: Een kind kan dat gezag in elk geval niet hebben
    Gegeven Tim, een man, geboren op 2012-01-01
    En Koen, geboren op 2016-03-01, kind van alleen Maria
    En Koen keerde op 2021-07-15 terug uit het buitenland
    Als Tim wil voor Koen handelen in zorg
    Dan is het oordeel Nee

  Scenario: Een jongere van zestien beslist zelf, ook als het gezag niet te bepalen is
    Gegeven Koen, geboren op 2010-03-01, kind van alleen Maria
    En Koen keerde op 2021-07-15 terug uit het buitenland
    Als Koen wil zelf handelen in zorg
    Dan is het oordeel Ja
    En is de reden JONGERE_BESLIST_ZELF

  Scenario: Een jongere van dertien weet dan niet met wie samen
    Gegeven Koen, geboren op 2013-03-01, kind van alleen Maria
    En Koen keerde op 2021-07-15 terug uit het buitenland
    Als Koen wil zelf handelen in medischeBehandeling
    Dan is het oordeel NietTeBepalen
    En is de reden BUITEN_NEDERLAND_VERBLEVEN
