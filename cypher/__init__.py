"""Every Neo4j statement, one named `.cypher` file a question or write; no Cypher stands anywhere else."""
