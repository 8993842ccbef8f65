"""Why a place was not found, as a drafter would say it: what the draft lacks, and what it has instead."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from coplint.draft.model import Block, Draft, Kind
from coplint.wording import Words

_SHOWN = 5
_LONGEST = 40


def lacks(key: str, values: Sequence[Any], draft: Draft) -> str:
    """What to say where nothing in the whole draft passes the test of a key of a `where`."""
    none, others = _LACKING[key]
    quoted = [f"“{one}”" if key not in _OURS else one for one in map(_source, values)]
    named = (" and " if key in _ALL else " or ").join(quoted)
    has = list(dict.fromkeys(filter(None, map(others, draft.blocks)))) if others else []
    shown = "; ".join(textwrap.shorten(one, _LONGEST, placeholder=" …") for one in has[:_SHOWN])
    more = "; …" if len(has) > _SHOWN else ""
    return none.format(named) + (f"; the draft has: {shown}{more}" if has else "")


def none_left(key: str, values: Sequence[Any], narrowed: Iterable[str]) -> str:
    """What to say where the draft has what a key asks for, but not in what the keys before it have left."""
    return f"nothing is left by {said(key, values)}, together with {', '.join(narrowed)}"


def said(key: str, values: Sequence[Any]) -> str:
    """A key with its values as a rule has them."""
    return f"{key.rstrip('_')}: {', '.join(map(_source, values))}"


def _source(value: object) -> str:
    return value.source if isinstance(value, Words) else str(value)


def _chapter(block: Block) -> str | None:
    return block.chapter


def _heading(block: Block) -> str | None:
    return block.text if block.kind is Kind.HEADING else None


def _caption(block: Block) -> str | None:
    return block.text if block.kind in (Kind.FIGURE, Kind.CAPTION) else None


_LACKING: Mapping[str, tuple[str, Callable[[Block], str | None] | None]] = {
    "kind": ("there is no {}", None),
    "chapter": ("no chapter heading has {}", _chapter),
    "heading": ("no heading has {}", _heading),
    "label": ("nothing is numbered {}", None),
    "table": ("no table has {} in it, or as its number", None),
    "figure": ("no figure or caption has {}", _caption),
    "about": ("no paragraph is about {}", None),
    "with_": ("no paragraph has: {}", None),
}
"""For each key what is said, and which texts of the draft it might have meant."""
_OURS = frozenset({"kind", "with_"})
"""Keys whose values are words of ours, and none of the draft's."""
_ALL = frozenset({"about", "with_"})
"""Keys of whose values every one must be met."""
