"""The shapes of data in YAML, frozen dataclasses and models, as their keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, get_args, get_type_hints

from pydantic import BaseModel

from coplint.strict import hyphenated


@lru_cache(maxsize=64)
def hints(shape: Any) -> Mapping[str, Any]:
    """The keys of a shape, in its order, and what each holds."""
    return {hyphenated(name): hint for name, hint in get_type_hints(shape).items() if not name.startswith("_")}


def has_keys(hint: Any) -> bool:
    """Whether a type is such a shape."""
    return isinstance(hint, type) and (hasattr(hint, "__pydantic_config__") or issubclass(hint, BaseModel))


def keys_at(shape: Any, place: tuple[str | int, ...]) -> tuple[str, ...]:
    """The keys that may stand at a place inside a shape."""
    for part in place:
        hint = hints(shape).get(str(part)) if isinstance(part, str) else None
        shape = next((one for one in _parts(hint) if has_keys(one)), shape)
    return tuple(hints(shape))


def _parts(hint: Any) -> Iterator[Any]:
    """A type and all that it is made of."""
    yield hint
    for part in get_args(hint):
        yield from _parts(part)
