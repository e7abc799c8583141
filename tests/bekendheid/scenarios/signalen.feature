# language: nl
Functionaliteit: Wie dezelfde jeugdige of hetzelfde gezin kent, hoort van elkaar
  Een signaal zegt alleen wie de ander is en hoe die te bereiken is. Het komt één keer, en het is weg als een van beide
  registraties eindigt.

  Achtergrond:
    Gegeven vandaag is 2026-06-01
    En Maria, geboren op 1985-03-12
    En Koen, geboren op 2012-06-01, kind van Maria
    En Zoë, geboren op 2014-09-15, kind van Maria
    En Paul, geboren op 2010-01-01

  Scenario: Hetzelfde kind
    Als de school registreert Koen
    En de jeugdhulp registreert Koen
    Dan hoort de school over Koen van de jeugdhulp
    En hoort de jeugdhulp over Koen van de school

  Scenario: Broer en zus
    Als de school registreert Koen
    En de jeugdhulp registreert Zoë
    Dan hoort de school over Koen van de jeugdhulp
    En hoort de jeugdhulp over Zoë van de school

  Scenario: Een kind van een ander gezin
    Als de school registreert Koen
    En de jeugdhulp registreert Paul
    Dan hoort de school niets

  Scenario: Eén huis
    Gegeven Koen en Paul wonen op 2511AB 5
    Als de school registreert Koen
    En de jeugdhulp registreert Paul
    Dan hoort de school over Koen van de jeugdhulp

  Scenario: Eén huis, maar het is een instelling
    Gegeven 2511AB 5 is een instelling
    En Koen en Paul wonen op 2511AB 5
    Als de school registreert Koen
    En de jeugdhulp registreert Paul
    Dan hoort de school niets

  Scenario: In een instelling, maar toch broer en zus
    Gegeven 2511AB 5 is een instelling
    En Koen en Zoë wonen op 2511AB 5
    Als de school registreert Koen
    En de jeugdhulp registreert Zoë
    Dan hoort de school over Koen van de jeugdhulp

  Scenario: Een partner hoort niet van zichzelf
    Als de school registreert Koen
    En de school registreert Zoë
    Dan hoort de school niets

  Scenario: Drie partners
    Als de school registreert Koen
    En de jeugdhulp registreert Koen
    En de politie registreert Zoë
    Dan hoort de school over Koen van de jeugdhulp en de politie

  Scenario: Nog eens registreren geeft niet nog een signaal
    Als de school registreert Koen
    En de jeugdhulp registreert Koen
    En de jeugdhulp registreert Koen
    Dan waren er 1 nieuwe signalen

  Scenario: Trekt een van beide in, dan is het signaal weg
    Als de school registreert Koen
    En de jeugdhulp registreert Koen
    En de school trekt Koen in
    Dan hoort de school niets
    En hoort de jeugdhulp niets

  Scenario: Verloopt een van beide, dan is het signaal weg
    Als de school registreert Koen
    En het is 2027-06-01
    En de jeugdhulp registreert Koen
    Dan hoort de jeugdhulp over Koen van de school
    Als het is 2028-06-01
    Dan hoort de jeugdhulp niets

  Scenario: Gaan zij later samen wonen, dan ziet de schoonmaak het
    Als de school registreert Koen
    En de jeugdhulp registreert Paul
    En Koen en Paul gaan wonen op 2511AB 5
    En er wordt schoongemaakt
    Dan hoort de school over Koen van de jeugdhulp

  Scenario: Gaan zij uit elkaar, dan blijft wat gezegd is en komt het niet opnieuw
    Gegeven Koen en Paul wonen op 2511AB 5
    Als de school registreert Koen
    En de jeugdhulp registreert Paul
    En Paul gaat wonen op 2511AB 9
    En er wordt schoongemaakt
    Dan hoort de school over Koen van de jeugdhulp
    En waren er 1 nieuwe signalen
