// Wait, at most an hour, until every index is filled. Parameters and columns: none.
CALL db.awaitIndexes(3600)
