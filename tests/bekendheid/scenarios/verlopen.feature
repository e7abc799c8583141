# language: nl
Functionaliteit: Hoe lang iemand bij een partner bekend is
  Een registratie telt hoogstens twee jaar, en niet meer vanaf de drieëntwintigste verjaardag, na overlijden of na
  intrekking. Daarna ligt zij vijf jaar in een archief dat geen vraag leest, en dan is zij weg.

  Achtergrond:
    Gegeven vandaag is 2026-06-01
    En Maria, geboren op 1985-03-12
    En Koen, geboren op 2012-06-01, kind van Maria

  Abstract Scenario: Twee jaar na de registratie, op <dag>
    Als de school registreert Koen
    En het is <dag>
    Dan is Koen <hoe> bij de school

    Voorbeelden:
      | dag        | hoe         |
      | 2026-06-01 | bekend      |
      | 2028-05-31 | bekend      |
      | 2028-06-01 | niet bekend |

  Abstract Scenario: Iemand van <leeftijd> wordt aangemeld
    Gegeven Sara, geboren op <geboren>
    Als de school registreert Sara
    Dan is dat <uitkomst>

    Voorbeelden:
      | leeftijd            | geboren    | uitkomst          |
      | 22, morgen 23       | 2003-06-02 | gelukt            |
      | 23, vandaag         | 2003-06-01 | geweigerd: teOud  |
      | 22 of 23, jaar 2003 | 2003-00-00 | geweigerd: teOud  |
      | 41                  | 1985-01-01 | geweigerd: teOud  |

  Abstract Scenario: De drieëntwintigste verjaardag, op <dag>
    Gegeven Sara, geboren op 2004-03-01
    Als de school registreert Sara
    En het is <dag>
    Dan is Sara <hoe> bij de school

    Voorbeelden:
      | dag        | hoe            |
      | 2027-02-28 | bekend         |
      | 2027-03-01 | niet te zeggen |

  Scenario: Wie overleden is, is meteen nergens meer bekend
    Als de school registreert Koen
    En Koen overlijdt op 2026-07-01
    En het is 2026-07-02
    Dan is Koen niet te zeggen bij de school

  Scenario: Wie overleden is kan niet worden geregistreerd
    Gegeven Koen overlijdt op 2026-05-01
    Als de school registreert Koen
    Dan is dat geweigerd: overleden

  Scenario: Niemand kent een onbekende
    Als de school registreert iemand die hier niet bestaat
    Dan is dat geweigerd: onbekendePersoon

  Scenario: De partner trekt in
    Als de school registreert Koen
    En de school trekt Koen in
    Dan is Koen niet bekend bij de school

  Scenario: Nog eens registreren verlengt niet
    Als de school registreert Koen
    En het is 2027-06-01
    En de school registreert Koen
    En het is 2028-06-01
    Dan is Koen niet bekend bij de school

  Scenario: Na afloop kan opnieuw worden geregistreerd
    Als de school registreert Koen
    En het is 2028-06-01
    En de school registreert Koen
    Dan is Koen bekend bij de school

  Scenario: Van de schoonmaak gaat niets verloren dat nog telt
    Als de school registreert Koen
    En het is 2027-06-01
    En er wordt schoongemaakt
    Dan is Koen bekend bij de school
    En zijn er 1 actief en 0 in het archief

  Scenario: Vijf jaar archief
    Als de school registreert Koen
    En het is 2028-06-01
    En er wordt schoongemaakt
    Dan zijn er 0 actief en 1 in het archief
    En is Koen niet bekend bij de school

  Abstract Scenario: En dan is zij weg, op <dag>
    Als de school registreert Koen
    En het is 2028-06-01
    En er wordt schoongemaakt
    En het is <dag>
    En er wordt schoongemaakt
    Dan zijn er 0 actief en <archief> in het archief

    Voorbeelden:
      | dag        | archief |
      | 2033-05-31 | 1       |
      | 2033-06-01 | 0       |

  Scenario: Ook wat jaren niet is schoongemaakt, verdwijnt in één keer
    Als de school registreert Koen
    En het is 2033-06-01
    En er wordt schoongemaakt
    Dan zijn er 0 actief en 0 in het archief
