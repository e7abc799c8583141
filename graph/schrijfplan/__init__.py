"""What a batch of records changes in a store, decided without the store: plain data in, plain rows out.

In two steps, with a look in the store before each: which records are new versions (`bepaal_versies`), then who the
persons on those are and what follows for the graph (`vraag`, `maak_plan`). Every store decides alike, because it
decides here; what is left to a store is to look up and to write.
"""
