"""Weighing evidence: the comparisons, the model that says what they are worth, training it, and its scorer."""
