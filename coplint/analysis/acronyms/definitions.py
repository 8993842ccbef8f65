"""Where a draft says what a short form stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from coplint.analysis.acronyms.expansions import spelt_after, spelt_before
from coplint.analysis.definitions.glossary import is_glossary
from coplint.draft.model import Block, Cell, Draft, Kind, Role, Span, is_checked

_SHORT = r"(?P<short>(?=(?:[\p{Ll}\d&/-]{0,2}\p{Lu}){2})(?![\p{L}\d&/-]*\p{Ll}{3})\p{L}[\p{L}\d&/-]{1,11})"
"""Two capitals or more; three small letters in a row make it a name or an identifier (OpenDocument, ClientID)."""
_IN_BRACKETS = regex.compile(
    rf"""\(\s*(?:(?:or|also|the|hereafter|hereinafter|referred\ to\ as|known\ as|abbreviated\ (?:to|as)|henceforth)\s+)*
         [‘“'"]?(?:the\s+)? {_SHORT} (?P<tail>(?:\s\p{{Ll}}[\p{{Ll}}-]+){{0,2}}) [’”'"]?\s* (?: \) | [;,]\s )""",
    regex.VERBOSE,
)
_OR_SHORT = regex.compile(rf"or(?<=(?P<lead>,\s+|\s)or)\s+{_SHORT}(?=\s*[),])")
"""It begins with plain characters, which are looked for first and fast; then with what stands before them."""
_KNOWN_AS = regex.compile(rf"\b(?:known|abbreviated|shortened|referred\s+to)\s+(?:as|to)\s+{_SHORT}(?![\w-])")
_BRACKETED_LONG = re.compile(r"\((?P<long>[^()]{6,200})\)")
_SHORT_BEFORE = regex.compile(rf"(?<![\p{{L}}\d]){_SHORT}$")
_LONGEST_SHORT = 12
_ADDRESS = re.compile(r"www\.|://|@")
_REACH = 200
"""How far in front of a short form, in characters, the long one may begin."""
_ENTRY = regex.compile(
    rf"\s*{_SHORT}(?:\s*[:=–—\t-]+\s*|\s+(?:means|stands\s+for|is\s+short\s+for|is)\s+)(?=(?P<long>.+))", regex.S
)


@dataclass(frozen=True, slots=True)
class Expansion:
    """A short form at the place that spells it out, with the long form as written there.

    `listed`: in a glossary or a table of abbreviations, which nobody reads through. `in_use`: the short form is what
    the sentence goes by and the long one only explains it, "SMART (specific, ...)".
    """

    short: str
    long: str
    span: Span
    listed: bool
    in_use: bool = False


def find_expansions(draft: Draft) -> tuple[Expansion, ...]:
    """All places that spell a short form out, in order of the draft."""
    rows: dict[tuple[int, int], Block] = {}
    found: list[Expansion] = []
    for block in filter(is_checked, draft.blocks):
        found += {one.span: one for one in _in_text(block, draft) if _is_spelt_out(one)}.values()
        if block.cell is not None and (row := _row(block, block.cell, rows)):
            found.append(row)
    return tuple(found)


def _in_text(block: Block, draft: Draft) -> Iterator[Expansion]:
    text = block.text
    if "(" in text:
        yield from _before_brackets(block)
        yield from _in_brackets(block)
    if " or " in text:
        yield from _after_or(block)
    if "known as" in text or "referred to" in text or "abbreviated" in text or "shortened" in text:
        yield from _after_known_as(block, draft)
    entry = _ENTRY.match(text) if block.kind is not Kind.HEADING else None
    if entry and (ends := spelt_after(entry["short"], entry["long"])):
        yield _made(block, entry, entry["long"][:ends])


def _before_brackets(block: Block) -> Iterator[Expansion]:
    """The long form in front of the short one in brackets."""
    text = block.text
    for match in _IN_BRACKETS.finditer(text):
        if (begins := _before(match, match.start(), text)) is not None:
            yield _made(block, match, text[begins : match.start()].strip())


def _in_brackets(block: Block) -> Iterator[Expansion]:
    """The long form in brackets after the short one."""
    text, after = block.text, 0
    for found in _BRACKETED_LONG.finditer(text):
        end = after + len(text[after : found.start()].rstrip())
        after = found.end()
        short = _SHORT_BEFORE.search(text, max(0, end - _LONGEST_SHORT), end)
        if short is not None and (ends := spelt_after(short["short"], found["long"])) is not None:
            yield _made(block, short, found["long"][:ends], in_use=True)


def _after_or(block: Block) -> Iterator[Expansion]:
    text = block.text
    for match in _OR_SHORT.finditer(text):
        at = match.start("lead")
        if (begins := _before(match, at, text)) is not None:
            yield _made(block, match, text[begins:at])


def _after_known_as(block: Block, draft: Draft) -> Iterator[Expansion]:
    for match in _KNOWN_AS.finditer(block.text):
        if (long := _known_before(match, block.text, draft.blocks[max(0, block.index - 4) : block.index])) is not None:
            yield _made(block, match, long)


def _is_spelt_out(expansion: Expansion) -> bool:
    """Whether the long form says more than the short one: no address, nor the short form again."""
    short, long = expansion.short, expansion.long
    again = short in long and regex.search(rf"\b{regex.escape(short)}\b", long)
    return not (again or _ADDRESS.search(long))


def _before(match: regex.Match[str], at: int, text: str) -> int | None:
    """Where the long form that ends at `at` begins; a word that both share ("EHC plan") is left out."""
    before = text[max(0, at - _REACH) : at].rstrip()
    tail = (match.groupdict().get("tail") or "").strip()
    if tail:
        if not before.casefold().endswith(tail.casefold()):
            return None
        before = before[: -len(tail)]
    begins = spelt_before(match["short"], before)
    return None if begins is None else max(0, at - _REACH) + begins


def _known_before(match: regex.Match[str], text: str, earlier: Sequence[Block]) -> str | None:
    """What "also known as ABC" speaks of: words in front of it, or one of the blocks just above by itself."""
    before = text[max(0, match.start() - _REACH) : match.start()].rstrip(" ,(")
    if (begins := spelt_before(match["short"], before)) is not None:
        return before[begins:]
    whole = (block.text.strip(" :") for block in reversed(earlier))
    return next((words for words in whole if spelt_before(match["short"], words) == 0), None)


def _made(block: Block, match: regex.Match[str], long: str, *, in_use: bool = False) -> Expansion:
    span = Span(block.index, *match.span("short"))
    return Expansion(match["short"], long.strip(" ,‘’“”'\""), span, is_glossary(block), in_use)


def _row(block: Block, cell: Cell, rows: dict[tuple[int, int], Block]) -> Expansion | None:
    """A row of a table of abbreviations: the short form alone in one cell, the long form at the head of the next."""
    before = rows.get((cell.table, cell.row))
    rows[cell.table, cell.row] = block
    if before is None or before.cell is None or not _lists_terms(before, before.cell):
        return None
    if not (short := regex.fullmatch(rf"\s*{_SHORT}\s*", before.text)):
        return None
    ends = spelt_after(short["short"], block.text)
    if ends is None:
        return None
    return Expansion(short["short"], block.text[:ends].strip(), Span(before.index, *short.span("short")), listed=True)


def _lists_terms(block: Block, cell: Cell) -> bool:
    """Whether a table says of itself, or of its place, that it explains short forms."""
    return block.role is Role.GLOSSARY or _SHORT_COLUMN.search(cell.heads) is not None


_SHORT_COLUMN = regex.compile(r"\b(?:abbreviat|acronym|initialism|short form|term)", regex.IGNORECASE)
