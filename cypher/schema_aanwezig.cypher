// Which constraints and indexes are there and work, for the check when a store opens.
// Parameters: none. Columns: naam. A constraint has an index of the same name.
SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name AS naam
