"""JSON Schemas: of rule files and settings for editors, of outputs for other programs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from coplint.checks.registry import CHECKS, PLACE_KEYS
from coplint.rulebook.entry import Entry
from coplint.validation import adapter

_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def rules_schema() -> dict[str, Any]:
    """The schema of a rule file: for each kind of check the envelope with the parameters of that kind."""
    defs: dict[str, Any] = {}
    kinds = [_rule(name, defs) for name in CHECKS]
    rules = {"type": "array", "items": {"oneOf": kinds}}
    return {
        "$schema": _DRAFT,
        "title": "coplint rules",
        "type": "object",
        "properties": {"rules": rules},
        "required": ["rules"],
        "additionalProperties": False,
        "$defs": defs,
    }


def schema_of(shape: Any, title: str) -> dict[str, Any]:
    """The schema of a model, dataclass or typed dictionary."""
    return {"$schema": _DRAFT, **adapter(shape).json_schema(), "title": title}


def _rule(name: str, defs: dict[str, Any]) -> dict[str, Any]:
    kind = CHECKS[name]
    envelope, own = _parts(Entry, defs), _parts(kind.parameters, defs)
    properties = {**envelope["properties"], **own["properties"], "check": {"const": name}}
    refused = frozenset(PLACE_KEYS) - kind.place_keys
    if kind.compares:
        properties["between"] = {**properties["between"], "type": "array"}  # nothing is no two places
    return {
        "type": "object",
        "description": " ".join((kind.page or "").split("\n\n")[0].split()),
        "properties": {key: value for key, value in properties.items() if key not in refused},
        "required": [
            *envelope.get("required", ()),
            *own.get("required", ()),
            *(["between"] if kind.compares else []),
        ],
        "additionalProperties": False,
    }


def _parts(shape: Any, defs: dict[str, Any]) -> Mapping[str, Any]:
    schema = adapter(shape).json_schema()
    defs.update({key: _lone(value) for key, value in schema.pop("$defs", {}).items()})
    lone: Mapping[str, Any] = _lone(schema)
    return lone


def _lone(schema: Any) -> Any:
    """The schema with every list of strings also allowed as a single one, as `about: principles` is."""
    if isinstance(schema, list):
        return [_lone(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: _lone(value) for key, value in schema.items()}
    if schema.get("type") == "array" and "items" in schema:
        return {"anyOf": [inner["items"], inner]}
    return inner
