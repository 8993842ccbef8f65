"""Data from YAML made into frozen dataclasses and models; what does not fit is one line that says where and what."""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from coplint.strict import hyphenated
from coplint.yamlfile import KeyPath, YamlDocument


class Strict(BaseModel):
    """A model whose keys in YAML have hyphens, and which takes no others."""

    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=hyphenated)


@lru_cache(maxsize=64)
def adapter(shape: Any) -> TypeAdapter[Any]:
    """The validator of a dataclass or model, made once."""
    return TypeAdapter(shape)


def validated(document: YamlDocument, at: KeyPath, shape: Any, data: Any) -> Any:
    """`data`, which stands at `at` in a document, as the shape. Raises YamlError for the first misfit."""
    try:
        return adapter(shape).validate_python(spread(data, shape))
    except ValidationError as wrong:
        # of several the deepest: where there is a choice of shapes, it is the one that was meant
        told = max(wrong.errors(), key=lambda fault: len(fault["loc"]))
        written = _written(told["loc"], document, at)
        raise document.error((*at, *written), _in_words(told, written, shape)) from wrong


def spread(data: Any, shape: Any) -> Any:
    """`data` with a lone value wrapped where the shape wants several: `about: principles` is a list of one."""
    if not isinstance(data, Mapping):
        return data
    hints = _hints(shape)
    return {key: _wrapped(value, hints[key]) if key in hints else value for key, value in data.items()}


def _wrapped(value: Any, hint: Any) -> Any:
    choices = get_args(hint) if get_origin(hint) in (types.UnionType, Union) else (hint,)
    listed = next((one for one in choices if get_origin(one) is tuple), None)
    if listed is not None and not (value is None and type(None) in choices):
        items = value if isinstance(value, Sequence) and not isinstance(value, str) else [value]
        return [_wrapped(item, get_args(listed)[0]) for item in items]
    shape = next((one for one in choices if _has_fields(one)), None)
    return value if shape is None else spread(value, shape)


def _has_fields(hint: Any) -> bool:
    return isinstance(hint, type) and (hasattr(hint, "__pydantic_config__") or issubclass(hint, BaseModel))


@lru_cache(maxsize=64)
def _hints(shape: Any) -> Mapping[str, Any]:
    return {hyphenated(name): hint for name, hint in get_type_hints(shape).items() if not name.startswith("_")}


def _written(place: KeyPath, document: YamlDocument, at: KeyPath) -> KeyPath:
    """Of a place in pydantic's words, which hold the names of types it tried, the keys that stand in the file."""
    written: KeyPath = ()
    for part in place:
        if not document.marks or (*at, *written, part) in document.marks:
            written = (*written, part)
    return written


def _in_words(fault: ErrorDetails, written: KeyPath, shape: Any) -> str:
    """Pydantic's message as a drafter would say it."""
    place, message, kind = fault["loc"], fault["msg"], fault["type"]
    if kind == "missing":
        return f"`{place[-1]}:` is missing"
    key = next((part for part in reversed(written) if isinstance(part, str)), "")
    if kind in ("extra_forbidden", "unexpected_keyword_argument"):
        return f"unknown key “{key}”; there may stand {', '.join(_keys_at(shape, place))}"
    said = _SAID.get(kind, message.removeprefix("Value error, "))
    if kind == "string_type":
        said = _why_not_words(fault["input"])
    said = f"{said[0].lower()}{said[1:]}".replace("input should be", "should be")
    return f"`{key}:` {said}" if key else said


_SAID = {
    "string_pattern_mismatch": "begins with a capital and has a hyphen in it, as OUR-12 does",
    "string_too_short": "has no words, or too few",
    "dataclass_type": "holds keys, each with a colon",
    "dataclass_exact_type": "holds keys, each with a colon",
    "model_type": "holds keys, each with a colon",
}


def _why_not_words(given: Any) -> str:
    """Why what was meant as words is none: YAML takes 7.10 for a number, and a colon or a comma for structure."""
    if given is None:
        return "has no value; words with a comma inside { } or [ ] need quotation marks round them"
    if isinstance(given, Mapping):
        return "has a colon in it; put quotation marks round the whole text"
    return "needs quotation marks round it" if isinstance(given, int | float) else "should be words"


def _keys_at(shape: Any, place: tuple[str | int, ...]) -> tuple[str, ...]:
    """The keys that may stand where one stands that may not."""
    for part in place[:-1]:
        hint = _hints(shape).get(str(part)) if isinstance(part, str) else None
        if hint is not None:
            choices = (hint, *get_args(hint))
            shape = next((one for one in choices if _has_fields(one)), shape)
    return tuple(_hints(shape))
