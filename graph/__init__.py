"""The family graph: the model (person lists, persons, relations, partial dates), the stores, and its questions."""
