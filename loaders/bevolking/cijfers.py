"""Every rate the population is made with, each with where it comes from; docs/bevolking.md explains them in Dutch.

CBS tables are named by their StatLine number. "Estimate" says that no published figure was at hand: then the number is
ours, chosen so that the kind of case occurs and stays rare. A curve is points (year, value), with straight lines
between.
"""

from __future__ import annotations

from bisect import bisect
from itertools import pairwise

Kromme = tuple[tuple[float, float], ...]


def op(kromme: Kromme, jaar: float) -> float:
    """The value of a curve in a year; before the first and after the last point it is flat."""
    if jaar <= kromme[0][0]:
        return kromme[0][1]
    for (x0, y0), (x1, y1) in pairwise(kromme):
        if jaar < x1:
            return y0 + (y1 - y0) * (jaar - x0) / (x1 - x0)
    return kromme[-1][1]


# ---------------------------------------------------------------------------------------------- ages and families

LEEFTIJDEN = {"0-20": 0.211, "20-40": 0.249, "40-65": 0.338, "65-80": 0.154, "80+": 0.048}
"""Shares of residents by age. 85496NED, 2023 (green pressure 35.9 %, grey 34.4 %); within 20-65 and 65+ as 37296ned,
2019."""

STICHTERS = ((1920, 0.26), (1930, 0.29), (1940, 0.30), (1950, 0.09), (1960, 0.04), (1970, 0.02))
"""In which decade those were born with whom a Dutch family starts. Calibrated: with these LEEFTIJDEN comes out."""

JONGEN = 0.512
"""Share of boys at birth. CBS, Geboorte; kerncijfers, about: 105 boys to 100 girls, every year."""

KINDERTAL = (
    (1935, (0.117, 0.102, 0.325, 0.456)),
    (1945, (0.117, 0.136, 0.496, 0.251)),
    (1955, (0.171, 0.152, 0.429, 0.248)),
    (1965, (0.181, 0.170, 0.423, 0.226)),
    (1975, (0.179, 0.183, 0.418, 0.220)),
    (1985, (0.190, 0.162, 0.435, 0.213)),
    (1995, (0.200, 0.152, 0.446, 0.202)),
)
"""Women with no, one, two, three or more children, by year of birth. 81612NED (1935-1961 observed, later expected)."""
VIERDE = 0.30
"""Of women with three or more children, who get a fourth, and so on. 71868NED: fourth and later 0.09, third 0.22."""

EERSTE_KIND: Kromme = ((1935, 25.5), (1945, 24.5), (1955, 26.3), (1965, 28.4), (1975, 29.3), (1985, 30.1), (1995, 30.6))
"""Mean age of the mother at her first child, by year of birth. 81612NED; from 1975 raised to 30.3 in 2023 (CBS)."""
VADER_OUDER = 2.5
"""Years that fathers are older than mothers. CBS, 2024 (news item for Mother's Day on 2023)."""
TWEELING = 0.015
"""Share of births that are twins. CBS, Geboorte; kerncijfers, about."""

ONGEHUWDE_MOEDER: Kromme = (
    (1950, 0.015), (1980, 0.041), (1990, 0.114), (1995, 0.155), (2000, 0.249),
    (2005, 0.349), (2010, 0.411), (2015, 0.442), (2020, 0.421), (2023, 0.421),
)  # fmt: skip
"""Share of births to mothers neither married nor in a partnership. 37744ned (1980 and 1990 about)."""
ALLEENSTAANDE_MOEDER = 0.08
"""Share of children born to a mother who lives alone. CBS, 2023: almost one in ten in 2022, hardly any about 1975."""

PARTNERSCHAP_AANDEEL: Kromme = ((1998, 0.05), (2001, 0.03), (2005, 0.135), (2010, 0.12), (2019, 0.25), (2023, 0.263))
"""Registered partnerships among all unions formed. 37772ned, 83521NED (2023: 22,897 against 64,092 marriages)."""
GELIJK_GESLACHT = 0.022
"""Unions of two men or two women. 37772ned, 2020: 448 and 666 of 50,233 marriages; a fifth more with partnerships."""
TROUWT_ZONDER_KIND: Kromme = ((1960, 0.97), (1980, 0.85), (1990, 0.75), (2010, 0.50), (2025, 0.40))
"""Couples without children who marry all the same. Estimate: 37620 (2024) has three of four couples married."""
TROUWT_LATER = 0.55
"""Unmarried parents who marry later. Estimate from 37744ned: half of first, a third of third births are unmarried."""
SCHEIDT: Kromme = ((1945, 0.08), (1960, 0.18), (1970, 0.26), (1980, 0.33), (1995, 0.38), (2025, 0.38))
"""Married couples who part in the end, by year of starting. About: CBS, total divorce rate, near 0.38 since 2000."""
GAAT_UITEEN = 0.40
"""Unmarried couples who part in the end. Estimate: more often than the married."""
NIEUWE_RELATIE = ((45, 0.75), (60, 0.55), (75, 0.20), (200, 0.03))
"""Who finds somebody again, by age at the end of the last relation. Estimate."""
ALLEEN_BLIJFT = 0.08
"""Women and men who never live with anybody. Estimate, so that households come out as in 37975."""

UIT_HUIS = 23.5
"""Mean age of leaving home. CBS, about (2021: half of the young have left at 23.5)."""
VERHUIST_NA: Kromme = ((18, 4.0), (25, 6.0), (35, 14.0), (50, 28.0), (70, 40.0))
"""Years between two moves, by age. 60048ned, about: one in ten moves each year, the young more often."""
BLIJFT_IN_GEMEENTE = 0.57
"""Moves within the municipality. 60048ned, about."""
VERPLEEGHUIS = 0.35
"""Of those who live alone at 82, who move to a home later. Estimate; 37620: 289,176 in institutions in 2024."""

# --------------------------------------------------------------------------------------------------------- death

STERFTE_61: Kromme = ((1950, 0.0146), (1990, 0.01344), (2015, 0.00771), (2023, 0.00694))
"""Chance that a man of 61 dies within the year. 37360ned."""
STERFTE_GROEI = 0.1025
"""How much that chance grows with each year of age (natural logarithm). 37360ned: 0.0569 at 81 in 2023."""
VROUW_JONGER = 3.3
"""Women die as men who are so many years younger. 37360ned: life expectancy in 2023 80.3 and 83.3 years."""
STERFTE_BABY: Kromme = ((1950, 0.0225), (1990, 0.0061), (2023, 0.0033))
"""Chance to die in the first year. 37360ned."""
STERFTE_JONG = 0.012
"""Chance to die between 1 and 45 of something else than age. 60021 (1996-2000), about: 2 % of men die before 40."""

# ------------------------------------------------------------------------------------------------------ migration

UIT_BUITENLAND = 0.62
"""Families that start with somebody from abroad. Calibrated: with it 14.6 % is born abroad (CBS, 1 January 2022)."""
GEMENGD = 0.10
"""Partners of another origin. Estimate; 1.1 of 17.6 million have one parent born abroad (CBS, 2022)."""
OUDERS_MEE = 0.65
"""Partners born here since 1945 whose parents have a list too; of the others only names are known. Estimate: about as
many as have a parent who lived to see the register of 1994; with STICHTERS it makes LEEFTIJDEN come out."""
EMIGREERT = 0.02
"""Households that leave the country for years. Estimate."""
KEERT_TERUG = 0.4
"""Of those, who come back. Estimate."""
ALLEEN_GEKOMEN = 0.05
"""Families of one: students, workers, minors who came alone. Estimate; they also let a population end on the number."""
ZELDZAAM = 0.04
"""Families with, on purpose, a lone mother who is a minor, has died or is under curatele. No figure: see `zeldzaam`."""
NATURALISEERT = 0.7
"""Migrants who become Dutch, of those who have lived here for seven years. Estimate."""

# ------------------------------------------------------------------------------------------- children and the court

ERKEND = 0.93
"""Children of unmarried mothers who live with the father, that are recognised. About: 96 % of all children have two
parents in law (Staatscommissie Herijking ouderschap, 2016)."""
ERKEND_ALLEENSTAAND = 0.60
"""The same of mothers who live alone. Estimate, to the same source."""
ERKENNING = {"ongeboren": 0.62, "aangifte": 0.26, "later": 0.09, "notaris": 0.01, "vaststelling": 0.02}
"""How a child is recognised. Estimate."""
GEZAMENLIJK_AANGETEKEND = 0.65
"""Recognised before 2023, and joint gezag entered in the register of gezag. Estimate."""
VADERS_NAAM = 0.88
"""Children with two parents who bear the surname of the second, mostly the father. Estimate."""
DUBBELE_NAAM = 0.05
"""Children born from 2024 on with both surnames. Estimate."""
BIJ_MOEDER = 0.72
"""Children registered with their mother after a separation. CBS and Utrecht University, 2017: 70 % live with the
mother, 3 % with the father, 27 % with both; who lives with both is registered with one."""
UITSPRAAK_NA_SCHEIDING = 0.07
"""Separated parents of whom a court gave one the gezag. Estimate."""
MET_STIEFOUDER = 0.02
"""Stepparents who share the gezag with the parent by court order (1:253t BW), four times as often with an only parent.
Estimate."""
VOOGDIJ = 0.006
"""Children who come under voogdij before they are of age. 85095NED: 8,775 minors at the end of 2023, 0.27 %."""
ADOPTIE, ADOPTIE_GELIJK_GESLACHT = 0.016, 0.08
"""Couples without children after four years who adopt one from abroad; two men or two women more often. Estimate."""
ONTKENNING = 0.001
"""Children whose father's fatherhood was denied. Estimate."""
CURATELE = 0.004
"""Adults ever placed under curatele. Estimate; curatele and bewind together were 255,700 in 2016 (Raad voor de
rechtspraak)."""
TIENERMOEDER = 0.004
"""Women with a child before 18. Estimate; raised above what 37744ned shows, so that such families occur."""

# --------------------------------------------------------------------------------------------- the list itself

GEHEIM = 0.03
"""Lists with secrecy of data (70.10). Estimate."""
IN_ONDERZOEK = 0.008
"""Lists with something under investigation, now or before. Estimate."""
ONJUIST = 0.01
"""Lists with an occurrence that was wrong (84.10). Estimate."""
EENZIJDIG = 0.003
"""Relations that stand on one list and are missing from the other. Estimate."""
ADEL = 0.002
"""Families with a title or predicate. Estimate."""
REISDOCUMENT = 0.85
"""Dutch residents with a passport or identity card. Estimate."""
NAAMGEBRUIK = {"E": 0.60, "V": 0.28, "P": 0.08, "N": 0.04}
"""Use of names by women who are or were married (61.10). Estimate."""


def trek(kansen: tuple[float, ...], worp: float) -> int:
    """Which one a throw between 0 and 1 falls on."""
    som = 0.0
    for nummer, kans in enumerate(kansen):
        som += kans
        if worp < som:
            return nummer
    return len(kansen) - 1


def kindertal(geboortejaar: float) -> tuple[float, ...]:
    """KINDERTAL for a year of birth: the nearest year in the table."""
    jaren = [jaar + 5 for jaar, _ in KINDERTAL]
    return KINDERTAL[min(bisect(jaren, geboortejaar), len(KINDERTAL) - 1)][1]
