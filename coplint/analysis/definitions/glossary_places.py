"""Where a draft explains its terms: under the heading of a glossary, or in a table whose rows show it to be one."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from coplint.analysis.acronyms.expansions import spelt_after
from coplint.draft.model import Block, Draft, Role

OTHER_GLOSSARIES = re.compile(
    r"\b(?:terminology|interpretation|terms\s+used|key\s+terms|terms\s+and\s+abbreviations)\b", re.IGNORECASE
)
"""Headings of glossaries besides those that give their part of the draft its role."""

_SIGN = re.compile(r"\s*[:=–—-]\s*")
_SHORT = re.compile(r"(?=(?:[^A-Z]*[A-Z]){2})[\w&/-]{2,12}")
_FEWEST_ROWS = 3


@dataclass(frozen=True, slots=True)
class Glossary:
    """All that explains terms in a draft; `tables` are those that nothing announces as a list of abbreviations."""

    tables: frozenset[int]

    @classmethod
    def of(cls, draft: Draft) -> Glossary:
        """What explains terms in a draft."""
        return cls(_abbreviation_tables(draft))

    def holds(self, block: Block) -> bool:
        """Whether a block is part of it."""
        if block.role is Role.GLOSSARY or (block.cell is not None and block.cell.table in self.tables):
            return True
        return block.role is not Role.CONTENTS and _explains_terms(block.section)


def is_mere_sign(block: Block) -> bool:
    """Whether a cell holds nothing but the sign between a term and what it means: "RTC | : | Regional committee"."""
    return block.cell is not None and _SIGN.fullmatch(block.text) is not None


@lru_cache(maxsize=4096)
def _explains_terms(section: tuple[str, ...]) -> bool:
    return any(OTHER_GLOSSARIES.search(heading) for heading in section)


def _abbreviation_tables(draft: Draft) -> frozenset[int]:
    """Tables in which most rows have a short form in the first cell, spelt out by the second."""
    firsts: dict[tuple[int, int], str] = {}
    rows: Counter[int] = Counter()
    spelt: Counter[int] = Counter()
    for block in draft.blocks:
        cell = block.cell
        if cell is None or is_mere_sign(block):
            continue
        if not cell.column:
            firsts[cell.table, cell.row] = block.text.strip()
        elif short := firsts.pop((cell.table, cell.row), None):
            rows[cell.table] += 1
            if _SHORT.fullmatch(short) and spelt_after(short, block.text) is not None:
                spelt[cell.table] += 1
    return frozenset(table for table, count in spelt.items() if count >= max(_FEWEST_ROWS, rows[table] / 2))
