# language: nl
Functionaliteit: Hoe oud het kind is, bepaalt wie beslist
  In de zorg beslist onder de twaalf wie het gezag heeft, van twaalf tot zestien ook de jongere, en vanaf zestien de
  jongere alleen. Voor een paspoort, een reis en geld loopt het gezag door tot achttien.

  Achtergrond:
    Gegeven vandaag is 2026-06-01
    En Maria, een vrouw, geboren op 1985-03-12

  Abstract Scenario: Een moeder met alleen gezag in <domein>, het kind is <leeftijd>
    Gegeven Koen, geboren op <geboren>, kind van alleen Maria
    Als Maria wil voor Koen handelen in <domein>
    Dan is het oordeel <oordeel>

    Voorbeelden: in de zorg
      | leeftijd | geboren    | domein              | oordeel  |
      | 11       | 2014-06-02 | zorg                | Ja       |
      | 12       | 2014-06-01 | zorg                | SamenMet |
      | 15       | 2010-06-02 | zorg                | SamenMet |
      | 16       | 2010-06-01 | zorg                | Nee      |
      | 17       | 2008-06-02 | zorg                | Nee      |
      | 18       | 2008-06-01 | zorg                | Nee      |
      | 11       | 2014-06-02 | medischeBehandeling | Ja       |
      | 12       | 2014-06-01 | medischeBehandeling | SamenMet |
      | 15       | 2010-06-02 | medischeBehandeling | SamenMet |
      | 16       | 2010-06-01 | medischeBehandeling | Nee      |
      | 11       | 2014-06-02 | jeugdhulp           | Ja       |
      | 12       | 2014-06-01 | jeugdhulp           | SamenMet |
      | 16       | 2010-06-01 | jeugdhulp           | Nee      |

    Voorbeelden: buiten de zorg
      | leeftijd | geboren    | domein           | oordeel |
      | 12       | 2014-06-01 | paspoort         | Ja      |
      | 17       | 2008-06-02 | paspoort         | Ja      |
      | 18       | 2008-06-01 | paspoort         | Nee     |
      | 11       | 2014-06-02 | identiteitskaart | Ja      |
      | 12       | 2014-06-01 | identiteitskaart | Nee     |
      | 17       | 2008-06-02 | reizenBuitenland | Ja      |
      | 18       | 2008-06-01 | reizenBuitenland | Nee     |
      | 16       | 2010-06-01 | onderwijs        | Ja      |
      | 17       | 2008-06-02 | vermogen         | Ja      |
      | 18       | 2008-06-01 | vermogen         | Nee     |
      | 15       | 2010-06-02 | persoonsgegevens | Ja      |
      | 16       | 2010-06-01 | persoonsgegevens | Nee     |
      | 17       | 2008-06-02 | overheidDigitaal | Ja      |
      | 18       | 2008-06-01 | overheidDigitaal | Nee     |

  Abstract Scenario: De jongere van <leeftijd> handelt zelf in <domein>
    Gegeven Koen, geboren op <geboren>, kind van alleen Maria
    Als Koen wil zelf handelen in <domein>
    Dan is het oordeel <oordeel>

    Voorbeelden:
      | leeftijd | geboren    | domein              | oordeel  |
      | 11       | 2014-06-02 | medischeBehandeling | Nee      |
      | 12       | 2014-06-01 | medischeBehandeling | SamenMet |
      | 16       | 2010-06-01 | medischeBehandeling | Ja       |
      | 17       | 2008-06-02 | vermogen            | Nee      |
      | 18       | 2008-06-01 | vermogen            | Ja       |
      | 12       | 2014-06-01 | identiteitskaart    | Ja       |

  Scenario: Het antwoord zegt tot welke verjaardag het geldt
    Gegeven Koen, geboren op 2015-06-01, kind van alleen Maria
    Als Maria wil voor Koen handelen in zorg
    Dan is het oordeel Ja
    En is de grond OuderlijkGezag
    En is dat zo sinds 2015-06-01
    En geldt dat tot 2027-06-01 wegens SamenMetJongere
    En rust dat op 7:465 lid 1 BW

  Scenario: Van twaalf tot zestien met de jongere zelf
    Gegeven Koen, geboren op 2012-06-01, kind van alleen Maria
    Als Maria wil voor Koen handelen in medischeBehandeling
    Dan is het oordeel SamenMet
    En moet dat samen met Koen
    En geldt dat tot 2028-06-01 wegens JongereZelf

  Scenario: Vanaf zestien beslist de jongere over de eigen zorg
    Gegeven Koen, geboren op 2009-09-15, kind van alleen Maria
    Als Maria wil voor Koen handelen in zorg
    Dan is het oordeel Nee
    En is de reden JONGERE_BESLIST_ZELF
    En rust dat op 7:447 BW

  Scenario: Een paspoort tot de dag voor achttien
    Gegeven Koen, geboren op 2009-09-15, kind van alleen Maria
    Als Maria wil voor Koen handelen in paspoort
    Dan is het oordeel Ja
    En geldt dat tot 2027-09-15 wegens Meerderjarig

  Scenario: Op de achttiende verjaardag eindigt het gezag
    Gegeven Koen, geboren op 2008-06-01, kind van alleen Maria
    Als Maria wil voor Koen handelen in vermogen
    Dan is het oordeel Nee
    En is de reden MEERDERJARIG
    En staat daarbij het voorbehoud CCBR_GEEN_BEWIJS

  Scenario: Wie op 29 februari is geboren wordt op 1 maart achttien
    Gegeven vandaag is 2026-02-28
    En Koen, geboren op 2008-02-29, kind van alleen Maria
    Als Maria wil voor Koen handelen in vermogen
    Dan is het oordeel Ja
    En geldt dat tot 2026-03-01 wegens Meerderjarig

  Scenario: Alleen het geboortejaar is bekend en het kind is misschien al twaalf
    Gegeven Koen, geboren op 2014-06-01, kind van alleen Maria
    En van Koen is de geboortedatum bekend als 20140000
    Als Maria wil voor Koen handelen in zorg
    Dan is het oordeel NietTeBepalen
    En is de reden LEEFTIJD_ONZEKER

  Scenario: Alleen het geboortejaar is bekend en dat maakt hier niet uit
    Gegeven Koen, geboren op 2016-06-01, kind van alleen Maria
    En van Koen is de geboortedatum bekend als 20160000
    Als Maria wil voor Koen handelen in zorg
    Dan is het oordeel Ja
    En staat daarbij het voorbehoud GEBOORTEDATUM_ONVOLLEDIG

  Scenario: Alleen het geboortejaar is bekend en het kind is misschien al achttien
    Gegeven Koen, geboren op 2008-09-01, kind van alleen Maria
    En van Koen is de geboortedatum bekend als 20080000
    Als Maria wil voor Koen handelen in paspoort
    Dan is het oordeel NietTeBepalen
    En is de reden LEEFTIJD_ONZEKER
