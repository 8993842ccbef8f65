"""Names in capitals: of timers, fields, values, products. They stand for nothing that a draft could spell out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property

from coplint.draft.model import Draft, Span

_SORTS = r"(?:timer|counter|constant|parameter|variable|flag|field|attribute|opcode|keyword|data\s+type)s?"
"""What a specification calls the things to which it gives names of their own."""

_CALLED = re.compile(
    r"\b(?:timer|counter|constant|parameter|variable|flag|opcode|keyword|time\s+(?:duration|interval|period))\s+$",
    re.IGNORECASE,
)
"""The sort in front of the name: "the time interval TGO"."""

_PROOF = re.compile(
    r"""=[\w"“<] | [®™] | \s+(?:v\d+\.|version\s)\s*\d | \s+\(see\s+https?:""", re.VERBOSE | re.IGNORECASE
)
"""What only a name has after it: a value given to it, a trade mark, a version, the address of what it names."""

_CITED = re.compile(r"(?:\s+v?\d[\d.]*)?\s*\[(?P<tag>[\w.:-]+)\]", re.IGNORECASE)
_TAG = re.compile(r"\[(?P<tag>[\w.:-]*[A-Z][\w.:-]*)\]")
_HINT = re.compile(rf"\s+{_SORTS}\b", re.IGNORECASE)
_FEWEST_HINTS = 2
"""A field may hold what an acronym stands for, and be called by it once."""

_HEADS = re.compile(rf"\b{_SORTS}\b", re.IGNORECASE)
_LONGEST_HEAD = 40
_REACH = 24


class Symbols:
    """Which words of capitals a draft shows to be names."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft

    def is_named(self, uses: Sequence[Span]) -> bool:
        """Whether the uses of a word show it to be the name of a parameter, a value, a product or a source."""
        hints = sum(_HINT.match(self._draft.blocks[use.block].text, use.end) is not None for use in uses)
        return hints >= _FEWEST_HINTS or any(self._is_listed(use) or self._is_proved(use) for use in uses)

    def _is_proved(self, use: Span) -> bool:
        text = self._draft.blocks[use.block].text
        if _PROOF.match(text, use.end) or _CALLED.search(text[max(0, use.start - _REACH) : use.start]):
            return True
        cited = _CITED.match(text, use.end)
        return cited is not None and cited["tag"] in self._sources

    def _is_listed(self, use: Span) -> bool:
        """Whether it fills a cell of a column of timers, fields or the like."""
        block = self._draft.blocks[use.block]
        if block.cell is None or block.text.strip() != self._draft.text(use):
            return False
        head = block.cell.heads or self._heads.get((block.cell.table, block.cell.column), "")
        return len(head) <= _LONGEST_HEAD and _HEADS.search(head) is not None

    @cached_property
    def _sources(self) -> frozenset[str]:
        """The tags with which entries of a list of sources begin."""
        begun = (_TAG.match(block.text) for block in self._draft.blocks)
        return frozenset(tag["tag"] for tag in begun if tag)

    @cached_property
    def _heads(self) -> Mapping[tuple[int, int], str]:
        """The first cell of each column: few drafts mark the row that heads a table."""
        cells = ((block.cell, block.text) for block in self._draft.blocks if block.cell)
        return {(cell.table, cell.column): text for cell, text in cells if not cell.row}
