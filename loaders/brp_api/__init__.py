"""Persons in the form of the official BRP API (Personen bevragen 2.x), and the person list that can be made of one.

`rubrieken` says which field is which element; `naar_lijst` makes the list; `lezen` reads files of them.
"""
