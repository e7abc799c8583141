// Everything in the graph but judgements, activities and counters. Parameters: none. Columns: wat, van, naar, waarden.
// Index: none.
MATCH (n) WHERE NOT (n:Oordeel OR n:Activiteit OR n:Stand OR n:Teller)
RETURN labels(n) AS wat, null AS van, null AS naar, properties(n) AS waarden
UNION ALL
MATCH (a)-[r]->(b) WHERE NOT a:Oordeel
RETURN type(r) AS wat, coalesce(a.id, a.sleutel) AS van, coalesce(b.id, b.nummer, b.sleutel) AS naar, properties(r) AS waarden
