# language: nl
Functionaliteit: Wat het gezagsregister toevoegt aan het gezag
  De BRP zegt dat er een derde is, niet wie; een beslissing van de rechter staat er later in, en een ondertoezichtstelling
  nooit. Het gezagsregister vult aan. De officiële uitkomst blijft wat zij was; wat anders is staat er met de bron naast.

  Achtergrond:
    Gegeven vandaag is 2026-06-01
    En De Dijk is een organisatie met OIN 00000099000000005000
    En De Veerpont is een organisatie met OIN 00000099000000005002
    En Maria, een vrouw, geboren op 1985-03-12
    En Viktor, een man, geboren op 1983-07-04
    En Paul, een man, geboren op 1980-05-05
    En Koen, geboren op 2016-03-01, kind van Maria en Viktor

  Scenario: Wie de voogd is die de BRP niet noemt
    Gegeven de rechter gaf het gezag over Koen op 2020-09-01 aan een derde
    En in het gezagsregister staat:
      | maatregel | over | vanaf      | benoemden  |
      | voogdij   | Koen | 2020-09-01 | voogd Paul |
    Als gevraagd wordt wie het gezag over Koen heeft
    Dan is de officiële uitkomst Voogdij
    En is het alles bij elkaar Voogdij van Paul
    En staat daarbij de bevinding BEKENDE_VOOGD
    En spreken de bronnen elkaar niet tegen
    En is dat hetzelfde als de officiële uitkomst
    En staat erbij dat geen treffer geen bewijs is

  Scenario: Staat er niets in het register, dan blijft de voogd onbekend
    Gegeven de rechter gaf het gezag over Koen op 2020-09-01 aan een derde
    Als gevraagd wordt wie het gezag over Koen heeft
    Dan is het alles bij elkaar Voogdij
    En is er geen bevinding
    En staat erbij dat geen treffer geen bewijs is

  Scenario: Een gecertificeerde instelling is voogd
    Gegeven de rechter gaf het gezag over Koen op 2020-09-01 aan een derde
    En in het gezagsregister staat:
      | maatregel | over | vanaf      | benoemden          |
      | voogdij   | Koen | 2020-09-01 | instelling De Dijk |
    Als gevraagd wordt wie het gezag over Koen heeft
    Dan is het alles bij elkaar Voogdij van De Dijk

  Scenario: De voogdij gaat over naar een andere instelling
    Gegeven de rechter gaf het gezag over Koen op 2020-09-01 aan een derde
    En in het gezagsregister staat:
      | maatregel | over | vanaf      | tot        | benoemden              |
      | voogdij   | Koen | 2020-09-01 | 2023-01-01 | instelling De Dijk     |
      | voogdij   | Koen | 2023-01-01 |            | instelling De Veerpont |
    Als gevraagd wordt wie het gezag over Koen heeft
    Dan is het alles bij elkaar Voogdij van De Veerpont
    Als gevraagd wordt wie op 2022-12-31 het gezag over Koen had
    Dan is het alles bij elkaar Voogdij van De Dijk

  Scenario: De derde met wie een ouder het gezag heeft
    Gegeven de rechter gaf het gezag over Koen op 2020-09-01 aan ouder 1 en een derde
    En in het gezagsregister staat:
      | maatregel     | over | vanaf      | benoemden                        |
      | gezagMetDerde | Koen | 2020-09-01 | ouder Maria, metGezagBelast Paul |
    Als gevraagd wordt wie het gezag over Koen heeft
    Dan is de officiële uitkomst GezamenlijkGezag
    En is het alles bij elkaar GezamenlijkGezag van Maria en Paul
    En staat daarbij de bevinding BEKENDE_DERDE

  Scenario: Een beslissing die de BRP nog niet toont
    Gegeven Maria en Viktor trouwden op 2010-01-01
    En in het gezagsregister staat:
      | maatregel | over | vanaf      | benoemden          |
      | voogdij   | Koen | 2026-05-20 | instelling De Dijk |
    Als gevraagd wordt wie het gezag over Koen heeft
    Dan is de officiële uitkomst GezamenlijkOuderlijkGezag
    En is het alles bij elkaar Voogdij van De Dijk
    En is dat anders dan de officiële uitkomst
    En staat daarbij de bevinding NOG_NIET_IN_BRP
    En spreken de bronnen elkaar tegen en gaat gezagsregister voor, op grond van 1:244 BW

  Scenario: Op de dag voor die beslissing is er geen verschil
    Gegeven Maria en Viktor trouwden op 2010-01-01
    En in het gezagsregister staat:
      | maatregel | over | vanaf      | benoemden          |
      | voogdij   | Koen | 2026-05-20 | instelling De Dijk |
    Als gevraagd wordt wie op 2026-05-19 het gezag over Koen had
    Dan is het alles bij elkaar GezamenlijkOuderlijkGezag van Maria en Viktor
    En is er geen bevinding

  Scenario: De BRP toont een oudere beslissing dan het register
    Gegeven de rechter gaf het gezag over Koen op 2018-09-01 aan ouder 1
    En in het gezagsregister staat:
      | maatregel     | over | vanaf      | benoemden    |
      | gezagEenOuder | Koen | 2025-02-01 | ouder Viktor |
    Als gevraagd wordt wie het gezag over Koen heeft
    Dan is het alles bij elkaar EenhoofdigOuderlijkGezag van Viktor
    En spreken de bronnen elkaar tegen en gaat gezagsregister voor, op grond van 1:244 BW

  Scenario: De BRP toont een latere beslissing dan het register hier kent
    Gegeven de rechter gaf het gezag over Koen op 2025-02-01 aan ouder 1
    En in het gezagsregister staat:
      | maatregel | over | vanaf      | benoemden          |
      | voogdij   | Koen | 2018-09-01 | instelling De Dijk |
    Als gevraagd wordt wie het gezag over Koen heeft
    Dan is het alles bij elkaar EenhoofdigOuderlijkGezag van Maria
    En spreken de bronnen elkaar tegen en gaat brp voor, op grond van 1:244 BW

  Scenario: De BRP toont een beslissing die volgens het register is geëindigd
    Gegeven de rechter gaf het gezag over Koen op 2020-09-01 aan ouder 2
    En in het gezagsregister staat:
      | maatregel     | over | vanaf      | tot        | benoemden    |
      | gezagEenOuder | Koen | 2020-09-01 | 2025-01-01 | ouder Viktor |
    Als gevraagd wordt wie het gezag over Koen heeft
    Dan is de officiële uitkomst EenhoofdigOuderlijkGezag
    En is het alles bij elkaar EenhoofdigOuderlijkGezag van Maria
    En spreken de bronnen elkaar tegen en gaat gezagsregister voor, op grond van 1:244 BW

  Scenario: Twee beslissingen van dezelfde dag die elkaar uitsluiten
    Gegeven Maria en Viktor trouwden op 2010-01-01
    En in het gezagsregister staat:
      | maatregel     | over | vanaf      | benoemden    |
      | gezagEenOuder | Koen | 2024-09-01 | ouder Maria  |
      | gezagEenOuder | Koen | 2024-09-01 | ouder Viktor |
    Als gevraagd wordt wie het gezag over Koen heeft
    Dan is het alles bij elkaar GezagNietTeBepalen
    En spreken de bronnen elkaar tegen en kan niemand zeggen welke voorgaat

  Scenario: Een ondertoezichtstelling staat naast het gezag
    Gegeven Maria en Viktor trouwden op 2010-01-01
    En in het gezagsregister staat:
      | maatregel                  | over | vanaf      | tot        | benoemden          |
      | ondertoezichtstelling      | Koen | 2026-01-15 | 2027-01-15 | instelling De Dijk |
      | machtigingUithuisplaatsing | Koen | 2026-02-01 | 2026-08-01 | instelling De Dijk |
    Als gevraagd wordt wie het gezag over Koen heeft
    Dan is het alles bij elkaar GezamenlijkOuderlijkGezag van Maria en Viktor
    En is dat hetzelfde als de officiële uitkomst
    En staat daarbij de bevinding ONDERTOEZICHTSTELLING
    En staat daarbij de bevinding UITHUISPLAATSING
    En spreken de bronnen elkaar niet tegen

  Scenario: Een ondertoezichtstelling waarvan niet bekend is of zij is verlengd
    Gegeven Maria en Viktor trouwden op 2010-01-01
    En in het gezagsregister staat:
      | maatregel             | over | vanaf      | benoemden          |
      | ondertoezichtstelling | Koen | 2024-01-15 | instelling De Dijk |
    Als gevraagd wordt wie het gezag over Koen heeft
    Dan is het alles bij elkaar GezamenlijkOuderlijkGezag van Maria en Viktor
    En staat daarbij de bevinding WERKING_ONZEKER

  Scenario: Het gezag van beide ouders is geschorst en er is een voorlopige voogd
    Gegeven Maria en Viktor trouwden op 2010-01-01
    En in het gezagsregister staat:
      | maatregel         | over | vanaf      | tot        | benoemden                 |
      | schorsingGezag    | Koen | 2026-05-01 | 2026-08-01 | ouder Maria, ouder Viktor |
      | voorlopigeVoogdij | Koen | 2026-05-01 | 2026-08-01 | instelling De Dijk        |
    Als gevraagd wordt wie het gezag over Koen heeft
    Dan is het alles bij elkaar Voogdij van De Dijk
    En rust het gezag van Maria en Viktor
    En staat daarbij de bevinding VOORLOPIGE_VOOGDIJ

  Scenario: Gezag beëindigd en later hersteld
    Gegeven Maria en Viktor trouwden op 2010-01-01
    En in het gezagsregister staat:
      | maatregel         | over | vanaf      | benoemden    |
      | gezagsbeeindiging | Koen | 2020-01-15 | ouder Viktor |
      | herstelGezag      | Koen | 2024-05-01 | ouder Viktor |
    Als gevraagd wordt wie het gezag over Koen heeft
    Dan is het alles bij elkaar GezamenlijkOuderlijkGezag van Maria en Viktor
    Als gevraagd wordt wie op 2022-01-01 het gezag over Koen had
    Dan is het alles bij elkaar EenhoofdigOuderlijkGezag van Maria

  Scenario: Een vader onder curatele, en de BRP toont dat niet
    Gegeven Maria en Viktor trouwden op 2010-01-01
    En in het ccbr staat:
      | maatregel | over   | vanaf      | benoemden    |
      | curatele  | Viktor | 2025-03-01 | curator Paul |
    Als gevraagd wordt wie het gezag over Koen heeft
    Dan is de officiële uitkomst GezamenlijkOuderlijkGezag
    En is het alles bij elkaar EenhoofdigOuderlijkGezag van Maria
    En staat daarbij de bevinding CURATELE_NIET_IN_BRP
    En spreken de bronnen elkaar tegen en gaat ccbr voor, op grond van 1:391 BW

  Scenario: De enige ouder met gezag staat onder curatele
    Gegeven in het ccbr staat:
      | maatregel | over  | vanaf      | benoemden    |
      | curatele  | Maria | 2025-03-01 | curator Paul |
    Als gevraagd wordt wie het gezag over Koen heeft
    Dan is de officiële uitkomst EenhoofdigOuderlijkGezag
    En is het alles bij elkaar TijdelijkGeenGezag

  Scenario: Een minderjarige moeder die meerderjarig is verklaard
    Gegeven Lisa, geboren op 2009-01-10, kind van Maria en Viktor
    En Lio, geboren op 2026-02-01, kind van alleen Lisa
    En in het gezagsregister staat:
      | maatregel              | over | vanaf      |
      | meerderjarigverklaring | Lisa | 2026-02-10 |
    Als gevraagd wordt wie het gezag over Lio heeft
    Dan is de officiële uitkomst TijdelijkGeenGezag
    En is het alles bij elkaar EenhoofdigOuderlijkGezag van Lisa
    En staat daarbij de bevinding MEERDERJARIGVERKLARING

  Scenario: Een voogd ziet over wie hij het gezag heeft
    Gegeven de rechter gaf het gezag over Koen op 2020-09-01 aan een derde
    En in het gezagsregister staat:
      | maatregel | over | vanaf      | benoemden  |
      | voogdij   | Koen | 2020-09-01 | voogd Paul |
    Als gevraagd wordt over wie Paul gezag heeft
    Dan heeft Paul door een rechter gezag over Koen

  Scenario: Het verloop kent de beslissingen van de rechter
    Gegeven Maria en Viktor trouwden op 2010-01-01
    En in het gezagsregister staat:
      | maatregel             | over | vanaf      | tot        | benoemden                 |
      | ondertoezichtstelling | Koen | 2019-01-15 | 2020-01-15 | instelling De Dijk        |
      | gezagsbeeindiging     | Koen | 2020-01-15 |            | ouder Maria, ouder Viktor |
      | voogdij               | Koen | 2020-01-15 |            | voogd Paul                |
    Als gevraagd wordt naar het gezagsverloop van Koen
    Dan zijn de perioden, alles bij elkaar:
      | van        | tot        | gezag                     | wie              | beslissingen                |
      | 2016-03-01 | 2019-01-15 | GezamenlijkOuderlijkGezag | Maria en Viktor  |                             |
      | 2019-01-15 | 2020-01-15 | GezamenlijkOuderlijkGezag | Maria en Viktor  | ondertoezichtstelling       |
      | 2020-01-15 | nu         | Voogdij                   | Paul             | gezagsbeeindiging, voogdij  |
