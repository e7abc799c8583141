# language: nl
Functionaliteit: Het gezag van de geboorte tot achttien jaar
  Een jeugdbeschermer wil in één oogopslag zien wie wanneer het gezag had, zonder gaten en zonder overlap.

  Achtergrond:
    Gegeven vandaag is 2026-06-01
    En Maria, een vrouw, geboren op 1985-03-12
    En Viktor, een man, geboren op 1983-07-04

  Scenario: Een rustig leven is één periode
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2010-01-01
    Als gevraagd wordt naar het gezagsverloop van Koen
    Dan zijn de perioden:
      | van        | tot | gezag                     | wie             |
      | 2016-03-01 | nu  | GezamenlijkOuderlijkGezag | Maria en Viktor |
    En is geen periode onzeker

  Scenario: Eerst de moeder, dan beide ouders, dan weer de moeder
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2018-06-01
    En Viktor overleed op 2022-11-30
    Als gevraagd wordt naar het gezagsverloop van Koen
    Dan zijn de perioden:
      | van        | tot        | gezag                     | wie             |
      | 2016-03-01 | 2018-06-01 | EenhoofdigOuderlijkGezag  | Maria           |
      | 2018-06-01 | 2022-11-30 | GezamenlijkOuderlijkGezag | Maria en Viktor |
      | 2022-11-30 | nu         | EenhoofdigOuderlijkGezag  | Maria           |

  Scenario: Een scheiding verandert de grond en een uitspraak het gezag
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor waren getrouwd van 2010-01-01 tot 2020-05-01
    En de rechter gaf het gezag over Koen op 2020-09-01 aan ouder 1
    Als gevraagd wordt naar het gezagsverloop van Koen
    Dan zijn de perioden:
      | van        | tot        | gezag                     | wie             |
      | 2016-03-01 | 2020-05-01 | GezamenlijkOuderlijkGezag | Maria en Viktor |
      | 2020-05-01 | 2020-09-01 | GezamenlijkOuderlijkGezag | Maria en Viktor |
      | 2020-09-01 | nu         | EenhoofdigOuderlijkGezag  | Maria           |

  Scenario: Wie nu volwassen is, heeft een verloop met een einde
    Gegeven Koen, geboren op 2006-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2004-01-01
    Als gevraagd wordt naar het gezagsverloop van Koen
    Dan zijn de perioden:
      | van        | tot        | gezag                     | wie             |
      | 2006-03-01 | 2024-03-01 | GezamenlijkOuderlijkGezag | Maria en Viktor |

  Scenario: Een jonge moeder die achttien wordt
    Gegeven Lisa, geboren op 2006-01-10, kind van Maria en Viktor
    En Lio, geboren op 2022-02-01, kind van alleen Lisa
    Als gevraagd wordt naar het gezagsverloop van Lio
    Dan zijn de perioden:
      | van        | tot        | gezag                    | wie  |
      | 2022-02-01 | 2024-01-10 | TijdelijkGeenGezag       |      |
      | 2024-01-10 | nu         | EenhoofdigOuderlijkGezag | Lisa |

  Scenario: Van gezamenlijk gezag naar voogdij
    Gegeven Paul, een man, geboren op 1980-05-05
    En Koen, geboren op 2016-03-01, kind van alleen Maria
    En Maria en Paul trouwden op 2012-01-01
    En Maria overleed op 2023-05-19
    Als gevraagd wordt naar het gezagsverloop van Koen
    Dan zijn de perioden:
      | van        | tot        | gezag            | wie           |
      | 2016-03-01 | 2023-05-19 | GezamenlijkGezag | Maria en Paul |
      | 2023-05-19 | nu         | Voogdij          | Paul          |

  Scenario: Een erkenning met alleen een jaar
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Viktor erkende Koen op 20240000
    Als gevraagd wordt naar het gezagsverloop van Koen
    Dan zijn de perioden:
      | van        | tot        | gezag                     | wie             |
      | 2016-03-01 | 2024-01-01 | EenhoofdigOuderlijkGezag  | Maria           |
      | 2024-01-01 | nu         | GezamenlijkOuderlijkGezag | Maria en Viktor |
    En is elke periode onzeker

  Scenario: Een voogd die de BRP niet kent staat zonder naam in het verloop
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En de rechter gaf het gezag over Koen op 2020-09-01 aan een derde
    Als gevraagd wordt naar het gezagsverloop van Koen
    Dan zijn de perioden:
      | van        | tot        | gezag                    | wie   |
      | 2016-03-01 | 2020-09-01 | EenhoofdigOuderlijkGezag | Maria |
      | 2020-09-01 | nu         | Voogdij                  |       |
