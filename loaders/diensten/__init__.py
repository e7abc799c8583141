"""Sources that are asked over HTTP: what they give is kept in a file page by page, and loaded as every other file.

`klant` asks one thing, well and politely; `voorraad` is the file, and how far it is; a module a source knows what to
ask; `ophalen` puts them together. A run that is killed goes on where it was, and loads nothing twice.
"""
