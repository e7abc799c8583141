"""Sources come in here: one module a source, one pipeline for all (`laden`): parse, check, keep or quarantine."""
