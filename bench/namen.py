"""What fictional people are called and where they live; the codes are those of the sample tables that we ship."""

from __future__ import annotations

GEMEENTEN = "0014 0034 0080 0114 0150 0153 0193 0200 0268 0289 0344 0363 0518 0599 0687 0758".split()
VROUWEN = (
    "Anna Maria Sanne Fleur Lotte Noor Julia Emma Tess Roos Saar Evi Mila Sara Liv Nora Eva Yara Lieke Fenna Marloes"
    " Ilse Hanna Esmee Monique Jolanda Mirjam Nadia Rania Selam Annet Ilona Elsbeth Wilma Greet Truus Ria Ans Coby"
    " Hennie Fatima Aylin Zeynep Sharona Chantal Kim Daphne Iris Linda Petra"
).split()
MANNEN = (
    "Jan Piet Kees Bram Ruben Sem Teun Jip Daan Luuk Finn Levi Noah Milan Thijs Sven Lars Jesse Koen Joris Wouter"
    " Tom Peter Gerrit Jeroen Paul Steven Willem Hendrik Cornelis Emre Mahmoud Yusuf Marek Clyde Mateo Dirk Henk"
    " Hans Rob Marcel Dennis Kevin Omar Ali Ravi Jordy Niels Maarten Pim"
).split()
VOORVOEGSELS = ("", "", "", "", "", "", "van", "van der", "de", "van den")
_BEGIN = (
    "Achter Berken Boven Bron Dijk Donker Eiken Elzen Geest Groen Haver Heide Hoog Kasteel Kerk Klaver Kloos Kruis"
    " Laag Linden Meer Middel Molen Nieuw Noor Onder Ooster Oude Pols Raven Rijn Roze Schaap Steen Ster Tuin Veen"
    " Vogel Water Wester Wilgen Winter Zand Zee Zilver Zomer Zuider Zwart Zwanen"
).split()
_EINDE = (
    "akker beek berg boom bos brug burg dal dam dijk donk gaard graaf haar hoeve hof horst huis huizen kamp kant"
    " kerk laan land man meijer mans molen oord poel schot stra straten veen veld vliet weg wijk zoon"
).split()
ACHTERNAMEN = tuple(begin + einde for begin in _BEGIN for einde in _EINDE)
STRAATDELEN = ("Iepen", "Meidoorn", "Koperwiek", "Spaarne", "Zonne", "Vlinder", "Kastanje", "Rozen", "Haven", "Markt")
STRAATEINDEN = ("straat", "laan", "weg", "plein", "hof", "dreef", "kade", "pad")
