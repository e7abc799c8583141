"""A fictional population of any size, as LO3 person lists: whole families, the same for the same seed.

`schrijven` is the way in; `cijfers` holds every rate with its source (docs/bevolking.md tells the whole story). A
family is lived first (`stam`, `levensloop`, `partners`, `kinderen`, `wonen`, `rechter`: plain facts about `Mens`), and
written after (`lijst`, `nationaliteit`, `bijzonder`).
"""

from .schrijven import regels, schrijf

__all__ = ["regels", "schrijf"]
