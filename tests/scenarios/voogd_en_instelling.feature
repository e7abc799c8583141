# language: nl
Functionaliteit: Vertegenwoordigen door een voogd, een instelling of met toestemming van de rechter
  Wie voogd is staat in het gezagsregister. Een gecertificeerde instelling handelt via iemand van die organisatie; het
  portaal geeft het OIN op. Toezicht is geen gezag.

  Achtergrond:
    Gegeven vandaag is 2026-06-01
    En De Dijk is een organisatie met OIN 00000099000000005000
    En De Veerpont is een organisatie met OIN 00000099000000005002
    En Maria, een vrouw, geboren op 1985-03-12
    En Viktor, een man, geboren op 1983-07-04
    En Paul, een man, geboren op 1980-05-05
    En Wilma, een vrouw, geboren op 1975-10-30

  Abstract Scenario: Een bekende voogd, het kind is <leeftijd>, in <domein>
    Gegeven Koen, geboren op <geboren>, kind van alleen Maria
    En de rechter gaf het gezag over Koen op 2020-09-01 aan een derde
    En in het gezagsregister staat:
      | maatregel | over | vanaf      | benoemden  |
      | voogdij   | Koen | 2020-09-01 | voogd Paul |
    Als Paul wil voor Koen handelen in <domein>
    Dan is het oordeel <oordeel>

    Voorbeelden:
      | leeftijd | geboren    | domein              | oordeel  |
      | 11       | 2014-06-02 | medischeBehandeling | Ja       |
      | 12       | 2014-06-01 | medischeBehandeling | SamenMet |
      | 15       | 2010-06-02 | medischeBehandeling | SamenMet |
      | 16       | 2010-06-01 | medischeBehandeling | Nee      |
      | 17       | 2008-06-02 | medischeBehandeling | Nee      |
      | 17       | 2008-06-02 | vermogen            | Ja       |
      | 18       | 2008-06-01 | vermogen            | Nee      |
      | 11       | 2014-06-02 | jeugdhulp           | Ja       |
      | 12       | 2014-06-01 | jeugdhulp           | SamenMet |
      | 16       | 2010-06-01 | jeugdhulp           | Nee      |

  Scenario: De voogd heeft de grond voogdij, tot de achttiende verjaardag
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En de rechter gaf het gezag over Koen op 2020-09-01 aan een derde
    En in het gezagsregister staat:
      | maatregel | over | vanaf      | benoemden  |
      | voogdij   | Koen | 2020-09-01 | voogd Paul |
    Als Paul wil voor Koen handelen in overheidDigitaal
    Dan is het oordeel Ja
    En is de grond Voogdij
    En is dat zo sinds 2020-09-01
    En geldt dat tot 2034-03-01 wegens Meerderjarig
    En rust dat op 1:244 BW
    En staat daarbij het voorbehoud GEZAGSREGISTER_GEEN_BEWIJS

  Scenario: Een ander is die voogd dan zeker niet
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En de rechter gaf het gezag over Koen op 2020-09-01 aan een derde
    En in het gezagsregister staat:
      | maatregel | over | vanaf      | benoemden  |
      | voogdij   | Koen | 2020-09-01 | voogd Paul |
    Als Wilma wil voor Koen handelen in zorg
    Dan is het oordeel Nee
    En is de reden GEEN_GEZAG

  Scenario: Twee voogden vragen samen een paspoort aan
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En in het gezagsregister staat:
      | maatregel | over | vanaf      | benoemden               |
      | voogdij   | Koen | 2020-09-01 | voogd Paul, voogd Wilma |
    Als Paul wil voor Koen handelen in paspoort
    Dan is het oordeel SamenMet
    En moet dat samen met Wilma

  Scenario: Iemand van de instelling die voogd is
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En in het gezagsregister staat:
      | maatregel | over | vanaf      | benoemden          |
      | voogdij   | Koen | 2020-09-01 | instelling De Dijk |
    Als Wilma wil namens De Dijk voor Koen handelen in medischeBehandeling
    Dan is het oordeel Ja
    En is de grond GecertificeerdeInstelling
    En staat daarbij het voorbehoud NAMENS_ORGANISATIE

  Scenario: Zonder de instelling te noemen mag diezelfde persoon niet
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En in het gezagsregister staat:
      | maatregel | over | vanaf      | benoemden          |
      | voogdij   | Koen | 2020-09-01 | instelling De Dijk |
    Als Wilma wil voor Koen handelen in medischeBehandeling
    Dan is het oordeel Nee
    En staat daarbij het voorbehoud NAMENS_INSTELLING

  Scenario: Iemand van een andere instelling mag niet
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En in het gezagsregister staat:
      | maatregel | over | vanaf      | benoemden          |
      | voogdij   | Koen | 2020-09-01 | instelling De Dijk |
    Als Wilma wil namens De Veerpont voor Koen handelen in medischeBehandeling
    Dan is het oordeel Nee
    En is de reden GEEN_GEZAG

  Scenario: Het portaal van de instelling krijgt toegang
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En in het gezagsregister staat:
      | maatregel | over | vanaf      | benoemden          |
      | voogdij   | Koen | 2020-09-01 | instelling De Dijk |
    Als het portaal vraagt of Wilma namens De Dijk voor Koen mag handelen in overheidDigitaal
    Dan is de toegang verleend
    En zegt het besluit Ja wegens HEEFT_GEZAG
    En staat er precies één besluit in het logboek, zonder burgerservicenummer

  Scenario: De ouder wier gezag is beëindigd, terwijl de BRP dat nog niet toont
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En in het gezagsregister staat:
      | maatregel         | over | vanaf      | benoemden          |
      | gezagsbeeindiging | Koen | 2026-05-20 | ouder Maria        |
      | voogdij           | Koen | 2026-05-20 | instelling De Dijk |
    Als Maria wil voor Koen handelen in overheidDigitaal
    Dan is het oordeel Nee
    En is de reden GEEN_GEZAG
    En staat daarbij het voorbehoud BRONNEN_SPREKEN_ELKAAR_TEGEN

  Scenario: Een voorlopige voogd in plaats van de geschorste moeder
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En in het gezagsregister staat:
      | maatregel         | over | vanaf      | tot        | benoemden          |
      | schorsingGezag    | Koen | 2026-05-01 | 2026-08-01 | ouder Maria        |
      | voorlopigeVoogdij | Koen | 2026-05-01 | 2026-08-01 | instelling De Dijk |
    Als Wilma wil namens De Dijk voor Koen handelen in zorg
    Dan is het oordeel Ja
    En is de grond VoorlopigeVoogdij
    En geldt dat tot 2026-08-01 wegens EindeMaatregel
    Als Maria wil voor Koen handelen in zorg
    Dan is het oordeel Nee

  Scenario: Toezicht is geen gezag
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En in het gezagsregister staat:
      | maatregel             | over | vanaf      | tot        | benoemden          |
      | ondertoezichtstelling | Koen | 2026-01-15 | 2027-01-15 | instelling De Dijk |
    Als Wilma wil namens De Dijk voor Koen handelen in medischeBehandeling
    Dan is het oordeel Nee
    En is de reden TOEZICHT_IS_GEEN_GEZAG
    Als Maria wil voor Koen handelen in medischeBehandeling
    Dan is het oordeel Ja
    En staat daarbij het voorbehoud ONDERTOEZICHTSTELLING

  Scenario: De instelling oefent het gezag uit voor een medische behandeling
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En in het gezagsregister staat:
      | maatregel                       | over | vanaf      | tot        | benoemden          | onderwerpen         |
      | ondertoezichtstelling           | Koen | 2026-01-15 | 2027-01-15 | instelling De Dijk |                     |
      | gezagsuitoefeningDoorInstelling | Koen | 2026-02-15 | 2027-01-15 | instelling De Dijk | medischeBehandeling |
    Als Wilma wil namens De Dijk voor Koen handelen in medischeBehandeling
    Dan is het oordeel Ja
    En is de grond GezagsuitoefeningDoorInstelling
    En rust dat op 1:265e BW
    Als Maria wil voor Koen handelen in medischeBehandeling
    Dan is het oordeel Nee
    En is de reden INSTELLING_OEFENT_UIT
    Als Maria wil voor Koen handelen in onderwijs
    Dan is het oordeel Ja

  Scenario: De rechter gaf toestemming in de plaats van de andere ouder
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2010-01-01
    En in het gezagsregister staat:
      | maatregel              | over | vanaf      | benoemden   | onderwerpen |
      | vervangendeToestemming | Koen | 2026-04-01 | ouder Maria | paspoort    |
    Als Viktor wil voor Koen handelen in paspoort
    Dan is het oordeel SamenMet
    En moet dat samen met Maria
    Als Maria wil voor Koen handelen in paspoort
    Dan is het oordeel Ja
    En hoeft dat niet samen met een ander
    En staat daarbij het voorbehoud VERVANGENDE_TOESTEMMING
    Als Maria wil voor Koen handelen in reizenBuitenland
    Dan is het oordeel SamenMet
    En moet dat samen met Viktor

  Scenario: Voor een medische behandeling is het gezag van de vader geschorst
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En Maria en Viktor trouwden op 2010-01-01
    En in het gezagsregister staat:
      | maatregel      | over | vanaf      | tot        | benoemden    | onderwerpen         |
      | schorsingGezag | Koen | 2026-05-01 | 2026-08-01 | ouder Viktor | medischeBehandeling |
    Als Viktor wil voor Koen handelen in medischeBehandeling
    Dan is het oordeel Nee
    En is de reden DEELS_GESCHORST
    Als Viktor wil voor Koen handelen in zorg
    Dan is het oordeel Ja

  Scenario: Wie mogen een kind onder voogdij vertegenwoordigen
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En in het gezagsregister staat:
      | maatregel | over | vanaf      | benoemden          |
      | voogdij   | Koen | 2020-09-01 | instelling De Dijk |
    Als gevraagd wordt wie Koen mogen vertegenwoordigen
    Dan zijn de antwoorden:
      | wie     | voor | oordeel |
      | De Dijk | Koen | Ja      |
    En is de lijst volledig

  Scenario: Een voogd ziet voor wie hij mag handelen
    Gegeven Koen, geboren op 2016-03-01, kind van alleen Maria
    En in het gezagsregister staat:
      | maatregel | over | vanaf      | benoemden  |
      | voogdij   | Koen | 2020-09-01 | voogd Paul |
    Als gevraagd wordt wie Paul mag vertegenwoordigen
    Dan zijn de antwoorden:
      | wie  | voor | oordeel |
      | Paul | Koen | Ja      |
    En is de reden HEEFT_GEZAG

  Scenario: Bij twee tegenstrijdige beslissingen mag niemand zomaar
    Gegeven Koen, geboren op 2016-03-01, kind van Maria en Viktor
    En in het gezagsregister staat:
      | maatregel     | over | vanaf      | benoemden    |
      | gezagEenOuder | Koen | 2024-09-01 | ouder Maria  |
      | gezagEenOuder | Koen | 2024-09-01 | ouder Viktor |
    Als het portaal vraagt of Maria voor Koen mag handelen in overheidDigitaal
    Dan is de toegang geweigerd
    En zegt het besluit NietTeBepalen wegens TEGENSTRIJDIGE_BESLISSINGEN
