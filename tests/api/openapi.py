"""A small check of JSON against the official interface description: exactly the keywords that it uses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from tests.api.hulp import GEDEELD

PAD = GEDEELD / "specificaties" / "brp-gezag-openapi-v2.yaml"
SOORTEN: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "boolean": bool,
}


class Beschrijving:
    """The schemas of one OpenAPI document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.schemas: dict[str, Any] = document["components"]["schemas"]

    def fouten(self, naam: str, waarde: Any) -> list[str]:
        """Where the value does not fit the schema of this name, properties that it does not have included."""
        return list(self._fouten(self.schemas[naam], waarde, naam))

    def _volg(self, schema: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].rpartition("/")[2]]
        return schema

    def _fouten(self, schema: dict[str, Any], waarde: Any, plek: str) -> Iterator[str]:
        schema = self._volg(schema)
        if (keuze := schema.get("discriminator")) and isinstance(waarde, dict):
            doel = keuze["mapping"].get(waarde.get(keuze["propertyName"]))
            if doel is None:
                yield f"{plek}: onbekend type {waarde.get(keuze['propertyName'])}"
                return
            schema = self._volg({"$ref": doel})
        delen = list(self._delen(schema))
        for deel in delen:
            yield from self._eigen_fouten(deel, waarde, plek)
        eigenschappen = {naam: wat for deel in delen for naam, wat in deel.get("properties", {}).items()}
        if isinstance(waarde, dict):
            for naam, inhoud in waarde.items():
                if naam in eigenschappen:
                    yield from self._fouten(eigenschappen[naam], inhoud, f"{plek}.{naam}")
                else:
                    yield f"{plek}: onbekende eigenschap {naam}"

    def _delen(self, schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """The schema with everything it takes together."""
        schema = self._volg(schema)
        yield schema
        for deel in schema.get("allOf", ()):
            yield from self._delen(deel)

    def _eigen_fouten(self, schema: dict[str, Any], waarde: Any, plek: str) -> Iterator[str]:
        if (soort := schema.get("type")) and not isinstance(waarde, SOORTEN[soort]):
            yield f"{plek}: geen {soort}"
            return
        for naam in schema.get("required", ()):
            if naam not in waarde:
                yield f"{plek}: {naam} ontbreekt"
        if "enum" in schema and waarde not in schema["enum"]:
            yield f"{plek}: {waarde} mag niet"
        if isinstance(waarde, str):
            if "pattern" in schema and not re.search(schema["pattern"], waarde):
                yield f"{plek}: '{waarde}' past niet op {schema['pattern']}"
            if len(waarde) > schema.get("maxLength", len(waarde)):
                yield f"{plek}: te lang"
        if isinstance(waarde, int) and not schema.get("minimum", waarde) <= waarde <= schema.get("maximum", waarde):
            yield f"{plek}: {waarde} buiten de grenzen"
        if isinstance(waarde, list):
            if not schema.get("minItems", 0) <= len(waarde) <= schema.get("maxItems", len(waarde)):
                yield f"{plek}: {len(waarde)} onderdelen"
            for plaats, deel in enumerate(waarde):
                yield from self._fouten(schema.get("items", {}), deel, f"{plek}[{plaats}]")


def lees() -> Beschrijving:
    """The official description of BRP API Gezag, version 2."""
    return Beschrijving(yaml.safe_load(PAD.read_text("utf-8")))
