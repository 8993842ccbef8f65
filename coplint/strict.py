"""How parameters are read from YAML: keys with hyphens, and none that coplint does not know.

The frozen dataclasses that hold parameters carry this mapping as `__pydantic_config__`, so that they need not import
pydantic themselves: it is wanted only where a rule file is read.
"""

from __future__ import annotations

from typing import Any


def hyphenated(name: str) -> str:
    """The YAML key of a field: `at_least` is `at-least`, `with_` is `with`."""
    return name.rstrip("_").replace("_", "-")


STRICT: dict[str, Any] = {"extra": "forbid", "alias_generator": hyphenated}
