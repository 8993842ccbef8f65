"""Rows of glossaries and of tables of abbreviations."""

from __future__ import annotations

import regex

from coplint.analysis.acronyms.expansions import spelt_after, spelt_before
from coplint.analysis.acronyms.short_forms import SHORT, Expansion
from coplint.analysis.definitions.glossary_places import Glossary, is_mere_sign
from coplint.draft.model import Block, Cell, Role, Span

_ALONE = regex.compile(rf"\s*{SHORT}\s*")
_EXPLAINED = regex.compile(r"\s*(?=\S+\s+\S)[^.;:()\n]{3,100}")
"""The head of what is said of a short form: two words and more."""
_SHORT_COLUMN = regex.compile(r"\b(?:abbreviat|acronym|initialism|short form)", regex.IGNORECASE)
_TERM_COLUMN = regex.compile(r"\bterm", regex.IGNORECASE)


class Rows:
    """The rows of a draft's tables, read cell by cell, as far as they explain short forms."""

    def __init__(self, glossary: Glossary) -> None:
        self._glossary = glossary
        self._last: dict[tuple[int, int], tuple[Block, Cell]] = {}

    def read(self, block: Block, cell: Cell) -> Expansion | None:
        """What a cell and its neighbour say: one has nothing but the short form, the other the long one."""
        if is_mere_sign(block):
            return None
        last = self._last.get((cell.table, cell.row))
        self._last[cell.table, cell.row] = block, cell
        return self._between(*last, block) if last else None

    def _between(self, before: Block, cell: Cell, block: Block) -> Expansion | None:
        explains = self._explains(before, cell)
        if not (explains or _TERM_COLUMN.search(cell.heads)):
            return None
        if short := _ALONE.fullmatch(before.text):
            told = explains and not (cell.column or cell.header)
            long = _spelt(short["short"], block.text) or (_told(block.text) if told else None)
            return _listed(before, short, long) if long else None
        short = _ALONE.fullmatch(block.text)
        if short and spelt_before(short["short"], before.text) == 0:
            return _listed(block, short, before.text.strip())
        return None

    def _explains(self, block: Block, cell: Cell) -> bool:
        """Whether a table says of itself, or of its place, or by its rows, that it explains short forms."""
        return (
            block.role is Role.GLOSSARY
            or cell.table in self._glossary.tables
            or _SHORT_COLUMN.search(cell.heads) is not None
        )


def _spelt(short: str, text: str) -> str | None:
    """The words at the head of a text that spell out a short form, without using it."""
    ends = spelt_after(short, text)
    return text[:ends].strip() if ends and short not in text[:ends].split() else None


def _told(text: str) -> str | None:
    """What an entry says of a short form that its letters do not spell."""
    found = _EXPLAINED.match(text)
    return found[0].strip() if found else None


def _listed(block: Block, short: regex.Match[str], long: str) -> Expansion:
    return Expansion(short["short"], long, Span(block.index, *short.span("short")), listed=True)
