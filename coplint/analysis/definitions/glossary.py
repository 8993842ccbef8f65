"""The entries of a draft's glossary, in whichever shape it has: paragraphs, pairs of paragraphs, headings, a table."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coplint.analysis.definitions.glossary_places import OTHER_GLOSSARIES, Glossary, is_mere_sign
from coplint.draft.model import Block, Draft, Kind, Span, is_checked

_NAMED = re.compile(r"\b(?:glossary|definitions|abbreviations|acronyms)\b", re.IGNORECASE)
_ABBREVIATIONS = re.compile(r"\b(?:abbreviations|acronyms|initialisms)\b", re.IGNORECASE)
_TERM_COLUMN = re.compile(r"\s*(?:terms?|words?|expressions?|abbreviations?|acronyms?|phrases?)\s*", re.IGNORECASE)
_MEANING_COLUMN = re.compile(
    r"\s*(?:meanings?|definitions?|descriptions?|explanations?|full\s+(?:form|name|title)|what\s+it\s+means).*",
    re.IGNORECASE,
)
_LONGEST_HEAD = 40
_FORMS = 3
"""Tables with the same label that show it to be a field of a form."""
_ENTRY = re.compile(
    r"\s*+(?P<term>(?!\s)(?:[^:–—\t\n.;]|(?<=\w)\.(?=\w)){2,90}?)\s*(?:\t+|:\s|\s[–—-]\s|\n|\s+means?\s+(?!to\b|of\b))\s*(?P<text>\S.*)",
    re.DOTALL,
)
_LABEL = re.compile(r"\s*(?P<term>[^:.;?!]{2,60}?)\s*:?\s*")
_NO_TERM = re.compile(
    r"(?:examples?|notes?(?:\s+\d+)?|sources?|see(?:\s+also)?|informative|and|or|and/or|also\s+known\s+as|where|under\b.*"
    r"|for\b.*|in\s+this\b.*|key|an?\s+\w+)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.?!]\s+[A-Z]")


@dataclass(frozen=True, slots=True)
class Entry:
    """A term as the glossary writes it, what stands there about it, and whether it is a mere list of abbreviations."""

    term: str
    text: str
    span: Span
    abbreviations: bool


def glossary_entries(draft: Draft, glossary: Glossary) -> Iterator[Entry]:
    """All entries, in order of the draft."""
    blocks = [
        block
        for block in draft.blocks
        if is_checked(block) and (glossary.holds(block) or _is_term_table(block)) and not is_mere_sign(block)
    ]
    fields = _fields(blocks)
    taken = -1
    for at, block in enumerate(blocks):
        after = blocks[at + 1] if at + 1 < len(blocks) else None
        if block.index == taken:
            continue  # it was what the block before it means
        found = _cells(block, after) if block.kind is Kind.CELL else _paragraph(block, after)
        if found is None or _NO_TERM.fullmatch(found.term) or (block.cell and block.text in fields):
            continue
        if after is not None and found.text == after.text.strip():
            taken = after.index
        yield found


def _is_term_table(block: Block) -> bool:
    return block.cell is not None and bool(
        _TERM_COLUMN.fullmatch(block.cell.heads) or _MEANING_COLUMN.fullmatch(block.cell.heads)
    )


def _fields(blocks: Iterable[Block]) -> frozenset[str]:
    """What stands at the head of a row in table after table: the fields of a form, and no terms."""
    labels = {(block.cell.table, block.text) for block in blocks if block.cell and not block.cell.column}
    tables = Counter(label for _, label in labels)
    return frozenset(label for label, count in tables.items() if count >= _FORMS)


def _cells(block: Block, after: Block | None) -> Entry | None:
    """The first two cells of a row that is not its table's head."""
    cell = block.cell
    if cell is None or cell.column or after is None or after.cell is None:
        return None
    if (after.cell.table, after.cell.row) != (cell.table, cell.row) or _heads_columns(block, after):
        return None
    return _entry(block, block.text, 0, after.text)


def _heads_columns(block: Block, after: Block) -> bool:
    """Whether the first two cells of a row say what stands below them.

    That a table's look gives its first row a heading says little: Word gives it to every table.
    """
    if block.cell is None or (block.cell.row and not block.cell.header):
        return False
    return bool(_TERM_COLUMN.fullmatch(block.text)) or (
        len(after.text) <= _LONGEST_HEAD and bool(_MEANING_COLUMN.fullmatch(after.text))
    )


def _paragraph(block: Block, after: Block | None) -> Entry | None:
    if block.lead_in is not None or block.kind in (Kind.FOOTNOTE, Kind.ENDNOTE, Kind.CAPTION) or _is_own_heading(block):
        return None
    if found := _ENTRY.match(block.text):
        return _entry(block, found["term"], found.start("term"), found["text"])
    alone = _LABEL.fullmatch(block.text)
    if alone is None or after is None or after.lead_in == block.index or not _explains(after):
        return None
    return _entry(block, alone["term"], alone.start("term"), after.text)


def _is_own_heading(block: Block) -> bool:
    """Whether a heading is the glossary's own, or that of a part of it, and not a term set as a heading."""
    if block.kind is not Kind.HEADING:
        return False
    return not any(OTHER_GLOSSARIES.search(heading) or _NAMED.search(heading) for heading in block.section[:-1])


def _explains(after: Block) -> bool:
    """Whether a block that follows a short one reads as what it means: running text, not another term.

    It may end with the lead-in of a list ("A ship that carries people. A ferry:"), but not be one.
    """
    if after.kind not in (Kind.PARAGRAPH, Kind.LIST_ITEM):
        return False
    leads_in = after.text[-1:] == ":" and not _SENTENCE_END.search(after.text)
    return len(after.text.split()) > 3 and not leads_in


def _entry(block: Block, term: str, at: int, text: str) -> Entry | None:
    bare = term.strip(" ‘’“”'\"*")
    if not bare or len(bare.split()) > 12:
        return None
    start = at + term.index(bare)
    abbreviations = any(_ABBREVIATIONS.search(heading) for heading in block.section)
    return Entry(bare, text.strip(), Span(block.index, start, start + len(bare)), abbreviations)
