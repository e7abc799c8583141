"""Sources that hold one flat record a person: the BVV, court registers, partners and travel documents.

One model a source says which fields it has; the columns of a CSV file, the JSON and the documentation follow from it.
"""
