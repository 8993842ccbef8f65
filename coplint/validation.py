"""Data from YAML made into frozen dataclasses and models; what does not fit is a line that says where and what."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from coplint.misfits import UNKNOWN, in_words
from coplint.nearest import nearest
from coplint.shapes import has_keys, hints
from coplint.strict import hyphenated
from coplint.yamlfile import KeyPath, YamlDocument, YamlError


class Strict(BaseModel):
    """A model whose keys in YAML have hyphens, and which takes no others."""

    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=hyphenated)


@lru_cache(maxsize=64)
def adapter(shape: Any) -> TypeAdapter[Any]:
    """The validator of a dataclass or model, made once."""
    return TypeAdapter(shape)


def validated(document: YamlDocument, at: KeyPath, shape: Any, data: Any) -> Any:
    """`data`, which stands at `at` in a document, as the shape. Raises YamlError for all misfits, each told once."""
    try:
        return adapter(shape).validate_python(spread(data, shape))
    except ValidationError as wrong:
        placed = [(fault, _written(fault, document, at)) for fault in _not_misspelt(wrong.errors())]
        faults = sorted(_each_once(placed), key=lambda one: document.place((*at, *one[1])))
        told = (document.error((*at, *place), in_words(fault, place, shape)) for fault, place in faults)
        raise YamlError(*map(str, told)) from wrong


def _not_misspelt(faults: Sequence[ErrorDetails]) -> Iterator[ErrorDetails]:
    """The faults without the keys that are missing only because they are misspelt, which is a fault of its own."""
    unknown = {fault["loc"] for fault in faults if fault["type"] in UNKNOWN}
    for fault in faults:
        *above, name = fault["loc"] or ("",)
        beside = (str(place[-1]) for place in unknown if list(place[:-1]) == above)
        if fault["type"] != "missing" or not nearest(str(name), beside):
            yield fault


def _each_once(faults: Sequence[tuple[ErrorDetails, KeyPath]]) -> Iterator[tuple[ErrorDetails, KeyPath]]:
    """Of several faults in one part the deepest: where there is a choice of shapes, it is the one that was meant."""
    deepest = sorted(faults, key=lambda one: -len(one[0]["loc"]))
    kept = {
        place: fault
        for index, (fault, place) in enumerate(deepest)
        if not any(place == other[: len(place)] for _, other in deepest[:index])
    }
    return ((fault, place) for fault, place in faults if kept.get(place) is fault)


def spread(data: Any, shape: Any) -> Any:
    """`data` with a lone value wrapped where the shape wants several: `about: principles` is a list of one."""
    if not isinstance(data, Mapping):
        return data
    known = hints(shape)
    return {key: _wrapped(value, known[key]) if key in known else value for key, value in data.items()}


def _wrapped(value: Any, hint: Any) -> Any:
    choices = get_args(hint) if get_origin(hint) in (types.UnionType, Union) else (hint,)
    listed = next((one for one in choices if get_origin(one) is tuple), None)
    if listed is not None and not (value is None and type(None) in choices):
        items = value if isinstance(value, Sequence) and not isinstance(value, str) else [value]
        return [_wrapped(item, get_args(listed)[0]) for item in items]
    shape = next((one for one in choices if has_keys(one)), None)
    return value if shape is None else spread(value, shape)


def _written(fault: ErrorDetails, document: YamlDocument, at: KeyPath) -> KeyPath:
    """Of a place in pydantic's words, which hold the names of types it tried, the keys that stand in the file."""
    written: KeyPath = ()
    for part in fault["loc"]:
        if not document.marks or (*at, *written, part) in document.marks:
            written = (*written, part)
    return (*written, fault["loc"][-1]) if fault["type"] == "missing" else written
