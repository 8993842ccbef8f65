"""What the texts in settings must be like, said so that reading none of them costs the import of pydantic."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any


@dataclass(frozen=True, slots=True)
class Text:
    """A text in YAML: whether it may look like a number, and how many characters it has at least, spaces cut off."""

    numbers: bool = False
    fewest: int | None = None

    def __get_pydantic_core_schema__(self, _source: Any, _handler: Any) -> Any:
        """How pydantic reads it. It is imported already when it asks."""
        from pydantic_core import core_schema

        trimmed = True if self.fewest is not None else None
        return core_schema.str_schema(
            coerce_numbers_to_str=self.numbers, strip_whitespace=trimmed, min_length=self.fewest
        )


@dataclass(frozen=True, slots=True)
class Referable:
    """A text in YAML that there is something to refer to in: a number or a word."""

    def __get_pydantic_core_schema__(self, _source: Any, handler: Any) -> Any:
        """How pydantic reads it."""
        from pydantic_core import core_schema

        return core_schema.no_info_after_validator_function(_with_a_number_or_word, handler(str))


def _with_a_number_or_word(label: str) -> str:
    if not any(map(str.isalnum, label)):
        raise ValueError("has no number or word in it; without `label:` the whole draft is meant")
    return label


Name = Annotated[str, Text(numbers=True)]
"""A name that may look like a number, as the year of a draft does."""

Reason = Annotated[str, Text(fewest=3)]
Label = Annotated[str, Referable()]
