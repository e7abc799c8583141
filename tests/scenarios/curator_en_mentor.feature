# language: nl
Functionaliteit: Handelen voor een volwassene: curator, bewindvoerder en mentor
  De BRP kent hoogstens dat er curatele is. Het curatele- en bewindregister zegt wie de curator of bewindvoerder is; een
  mentor staat in geen register en komt van een opgave. Geen treffer is geen bewijs dat er niets is.

  Achtergrond:
    Gegeven vandaag is 2026-06-01
    En De Kade is een organisatie met OIN 00000099000000006000
    En Maria, een vrouw, geboren op 1985-03-12
    En Paul, een man, geboren op 1980-05-05
    En Wilma, een vrouw, geboren op 1975-10-30

  Scenario: De curator handelt voor de curandus
    Gegeven Maria staat sinds 2021-09-15 onder curatele
    En in het ccbr staat:
      | maatregel | over  | vanaf      | benoemden    |
      | curatele  | Maria | 2021-09-15 | curator Paul |
    Als Paul wil voor Maria handelen in vermogen
    Dan is het oordeel Ja
    En is de grond Curatele
    En is dat zo sinds 2021-09-15
    En rust dat op 1:381

  Scenario: Een ander is de curator niet
    Gegeven in het ccbr staat:
      | maatregel | over  | vanaf      | benoemden    |
      | curatele  | Maria | 2021-09-15 | curator Paul |
    Als Wilma wil voor Maria handelen in vermogen
    Dan is het oordeel Nee
    En is de reden NIET_DE_CURATOR
    En staat daarbij het voorbehoud CURATELE_NIET_IN_BRP

  Scenario: Wie volgens het register onder curatele staat handelt in beginsel niet zelf
    Gegeven in het ccbr staat:
      | maatregel | over  | vanaf      | benoemden    |
      | curatele  | Maria | 2021-09-15 | curator Paul |
    Als Maria wil zelf handelen in vermogen
    Dan is het oordeel NietTeBepalen
    En is de reden ONDER_CURATELE

  Scenario: Curatele zonder dat de curator al is ingeschreven
    Gegeven in het ccbr staat:
      | maatregel | over  | vanaf      | benoemden |
      | curatele  | Maria | 2026-05-15 |           |
    Als Paul wil voor Maria handelen in vermogen
    Dan is het oordeel NietTeBepalen
    En is de reden CURATOR_NIET_BEKEND

  Scenario: Een nieuwe curator neemt de plaats in van de vorige
    Gegeven in het ccbr staat:
      | maatregel | over  | vanaf      | benoemden     |
      | curatele  | Maria | 2021-09-15 | curator Paul  |
      | curatele  | Maria | 2024-01-01 | curator Wilma |
    Als Paul wil voor Maria handelen in vermogen
    Dan is het oordeel Nee
    Als Wilma wil voor Maria handelen in vermogen
    Dan is het oordeel Ja

  Scenario: De curatele is geëindigd, maar de BRP toont haar nog
    Gegeven Maria staat sinds 2021-09-15 onder curatele
    En in het ccbr staat:
      | maatregel | over  | vanaf      | tot        | benoemden    |
      | curatele  | Maria | 2021-09-15 | 2025-01-01 | curator Paul |
    Als Paul wil voor Maria handelen in vermogen
    Dan is het oordeel NietTeBepalen
    En staat daarbij het voorbehoud BRONNEN_SPREKEN_ELKAAR_TEGEN

  Abstract Scenario: Een bewindvoerder over alle goederen, in <domein>
    Gegeven in het ccbr staat:
      | maatregel | over  | vanaf      | benoemden          | omvang       |
      | bewind    | Maria | 2023-02-01 | bewindvoerder Paul | alleGoederen |
    Als Paul wil voor Maria handelen in <domein>
    Dan is het oordeel <oordeel>

    Voorbeelden:
      | domein              | oordeel |
      | vermogen            | Ja      |
      | medischeBehandeling | Nee     |
      | paspoort            | Nee     |

  Scenario: Een bewindvoerder over een deel van de goederen
    Gegeven in het ccbr staat:
      | maatregel | over  | vanaf      | benoemden          | omvang            |
      | bewind    | Maria | 2023-02-01 | bewindvoerder Paul | deelVanDeGoederen |
    Als Paul wil voor Maria handelen in vermogen
    Dan is het oordeel NietTeBepalen
    En is de reden BEWIND_OVER_EEN_DEEL
    En is de grond Bewind

  Scenario: Wie een bewindvoerder heeft beschikt niet alleen over het geld
    Gegeven in het ccbr staat:
      | maatregel | over  | vanaf      | benoemden          | omvang       |
      | bewind    | Maria | 2023-02-01 | bewindvoerder Paul | alleGoederen |
    Als Maria wil zelf handelen in vermogen
    Dan is het oordeel SamenMet
    En moet dat samen met Paul
    En rust dat op 1:438 lid 2 BW
    Als Maria wil zelf handelen in zorg
    Dan is het oordeel Ja

  Scenario: Een organisatie is bewindvoerder
    Gegeven in het ccbr staat:
      | maatregel | over  | vanaf      | tot        | benoemden             | omvang       |
      | bewind    | Maria | 2023-02-01 | 2028-02-01 | bewindvoerder De Kade | alleGoederen |
    Als Wilma wil namens De Kade voor Maria handelen in vermogen
    Dan is het oordeel Ja
    En geldt dat tot 2028-02-01 wegens EindeMaatregel
    Als Wilma wil voor Maria handelen in vermogen
    Dan is het oordeel Nee

  Abstract Scenario: Een mentor, in <domein>
    Gegeven opgegeven is:
      | maatregel   | over  | vanaf      | benoemden    |
      | mentorschap | Maria | 2023-02-01 | mentor Wilma |
    Als Wilma wil voor Maria handelen in <domein>
    Dan is het oordeel <oordeel>
    En is de grond Mentorschap

    Voorbeelden:
      | domein              | oordeel |
      | zorg                | Ja      |
      | medischeBehandeling | Ja      |
      | vermogen            | Nee     |

  Scenario: De mentor beslist niet als de betrokkene dat zelf kan
    Gegeven opgegeven is:
      | maatregel   | over  | vanaf      | benoemden    |
      | mentorschap | Maria | 2023-02-01 | mentor Wilma |
    Als Wilma wil voor Maria handelen in zorg
    Dan staat daarbij het voorbehoud WILSBEKWAAM_BESLIST_ZELF
    Als Maria wil zelf handelen in zorg
    Dan is het oordeel NietTeBepalen
    En is de reden ONDER_MENTORSCHAP

  Scenario: Wie mogen voor deze volwassene handelen
    Gegeven in het ccbr staat:
      | maatregel | over  | vanaf      | benoemden             | omvang       |
      | bewind    | Maria | 2023-02-01 | bewindvoerder De Kade | alleGoederen |
    En opgegeven is:
      | maatregel   | over  | vanaf      | benoemden    |
      | mentorschap | Maria | 2023-02-01 | mentor Wilma |
    Als gevraagd wordt wie Maria mogen vertegenwoordigen
    Dan zijn de antwoorden:
      | wie     | voor  | oordeel |
      | De Kade | Maria | Nee     |
      | Wilma   | Maria | Nee     |
    En is de lijst niet volledig
    En staat daarbij het voorbehoud CCBR_GEEN_BEWIJS

  Scenario: Voor wie mag deze curator handelen
    Gegeven in het ccbr staat:
      | maatregel | over  | vanaf      | benoemden    |
      | curatele  | Maria | 2021-09-15 | curator Paul |
    Als gevraagd wordt wie Paul mag vertegenwoordigen
    Dan zijn de antwoorden:
      | wie  | voor  | oordeel |
      | Paul | Maria | Ja      |
    En is de reden BENOEMD_DOOR_DE_RECHTER

  Scenario: Zonder treffer is het nee, en dat bewijst niets
    Als Paul wil voor Maria handelen in vermogen
    Dan is het oordeel Nee
    En is de reden MEERDERJARIG
    En staat daarbij het voorbehoud CCBR_GEEN_BEWIJS

  Scenario: Een bewindvoerder die met het KvK-nummer bekend is
    Gegeven Het Anker is een organisatie met KvK-nummer 90000599
    En in het ccbr staat:
      | maatregel | over  | vanaf      | benoemden               | omvang       |
      | bewind    | Maria | 2025-10-14 | bewindvoerder Het Anker | alleGoederen |
    Als Wilma wil namens Het Anker voor Maria handelen in vermogen
    Dan is het oordeel Ja
    En is de grond Bewind
    Als Wilma wil namens De Kade voor Maria handelen in vermogen
    Dan is het oordeel NietTeBepalen
    En is de reden ORGANISATIE_ZONDER_NUMMER
