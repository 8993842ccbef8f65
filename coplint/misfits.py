"""What does not fit where YAML is validated, as a drafter would say it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pydantic_core import ErrorDetails

from coplint.nearest import did_you_mean
from coplint.shapes import keys_at
from coplint.yamlfile import KeyPath

UNKNOWN = frozenset({"extra_forbidden", "unexpected_keyword_argument"})
"""What pydantic calls a key that may not stand there."""
_SAID = {
    "string_pattern_mismatch": "begins with a capital and has a hyphen in it, as OUR-12 does",
    "string_too_short": "has no words, or too few",
}
_NO_KEYS = frozenset({"dataclass_type", "dataclass_exact_type", "model_type"})
"""What pydantic calls something else where there should be keys."""
_PLAIN = re.compile(r"\d+|[^\W\d][\w -]*")
"""A value that YAML takes as it stands; 7.9 it would take for a fraction."""


def in_words(fault: ErrorDetails, written: KeyPath, shape: Any) -> str:
    """A fault of pydantic's; `written` is where it stands in the file, from where the shape begins."""
    place, kind = fault["loc"], fault["type"]
    if kind == "missing":
        return f"`{place[-1]}:` is missing"
    key = next((part for part in reversed(written) if isinstance(part, str)), "")
    if kind in UNKNOWN:
        keys = keys_at(shape, place[:-1])
        return unknown_key(key, keys, f"there may stand {', '.join(keys)}")
    if kind == "string_type":
        said = _why_not_words(fault["input"])
    elif kind in _NO_KEYS:
        said = _why_no_keys(fault["input"], keys_at(shape, place), written)
    else:
        said = _SAID.get(kind, fault["msg"].removeprefix("Value error, "))
    said = f"{said[0].lower()}{said[1:]}".replace("input should be", "should be")
    return f"`{key}:` {said}" if key else said


def unknown_key(key: object, known: Iterable[str], otherwise: str) -> str:
    """What to say of a key that none of the known ones is; `otherwise` where none is spelt like it."""
    listed, name = tuple(known), str(key)
    if name.casefold() in listed:
        return f"keys are in small letters: `{name.casefold()}`, not `{name}`"
    return f"unknown key “{name}”; {did_you_mean(name, listed) or otherwise}"


def _why_not_words(given: object) -> str:
    """Why what was meant as words is none: YAML takes 7.10 for a number, and a colon or a comma for structure."""
    if given is None:
        return "has no value; words with a comma inside { } or [ ] need quotation marks round them"
    if isinstance(given, Mapping):
        return "has a colon in it; put quotation marks round the whole text"
    return "needs quotation marks round it" if isinstance(given, int | float) else "should be words"


def _why_no_keys(given: object, keys: Sequence[str], written: KeyPath) -> str:
    """How what was written as words is written as keys: `where: chapter 9` as `where: {chapter: 9}`."""
    first, _, rest = str(given).strip().partition(" ")
    if not (written and rest and first.casefold() in keys):
        return f"holds keys, each with a colon: {', '.join(keys)}"
    value = rest.strip() if _PLAIN.fullmatch(rest.strip()) else f'"{rest.strip()}"'
    inside = f"{{{first.casefold()}: {value}}}"
    return f"write `{written[-1]}: {inside}`" if isinstance(written[-1], str) else f"write `{inside}`, not `{given}`"
