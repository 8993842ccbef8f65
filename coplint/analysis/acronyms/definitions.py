"""Where a draft says what a short form stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from coplint.analysis.acronyms.expansions import spelt_after, spelt_before
from coplint.analysis.acronyms.named import name_before
from coplint.analysis.acronyms.rows import Rows
from coplint.analysis.acronyms.short_forms import SHORT, Expansion
from coplint.analysis.definitions.glossary_places import Glossary
from coplint.analysis.markup import is_markup
from coplint.draft.model import Block, Draft, Kind, Span, is_checked

_IN_BRACKETS = regex.compile(
    rf"""\(\s*(?:(?:or|also|the|hereafter|hereinafter|referred\ to\ as|known\ as|abbreviated\ (?:to|as)|henceforth)\s+)*
         [‘“'"]?(?:the\s+)? (?:(?P<owner>\p{{Lu}}{{2,}})\s)? {SHORT} (?P<tail>(?:\s\p{{Ll}}[\p{{Ll}}-]+){{0,2}})
         [’”'"]?\s* (?: \) | [;,]\s )""",
    regex.VERBOSE,
)
_OR_SHORT = regex.compile(rf"or(?<=(?P<lead>,\s+|\s)or)\s+{SHORT}(?=\s*[),])")
"""It begins with plain characters, which are looked for first and fast; then with what stands before them."""
_KNOWN_AS = regex.compile(rf"\b(?:known|abbreviated|shortened|referred\s+to)\s+(?:as|to)\s+{SHORT}(?![\w-])")
_DASHED = regex.compile(rf"\s[–-]\s{SHORT}$")
_BRACKETED_LONG = re.compile(r"\((?P<long>[^()]{6,200})\)")
_SHORT_BEFORE = regex.compile(rf"(?<![\p{{L}}\d]){SHORT}$")
_LONGEST_SHORT = 12
_ADDRESS = re.compile(r"www\.|://|@")
_REACH = 200
"""How far in front of a short form, in characters, the long one may begin."""
_ENTRY = regex.compile(
    rf"\s*{SHORT}(?:\s*[:=–—\t-]+\s*|\s+(?:means|stands\s+for|is\s+short\s+for|is)\s+)(?=(?P<long>.+))", regex.S
)


def find_expansions(draft: Draft, glossary: Glossary) -> tuple[Expansion, ...]:
    """All places that spell a short form out, in order of the draft."""
    rows = Rows(glossary)
    found: list[Expansion] = []
    for block in filter(is_checked, draft.blocks):
        spelt = {one.span: one for one in _in_text(block, draft) if _is_spelt_out(one)}.values()
        if spelt and not is_markup(block):
            listed = glossary.holds(block)
            found += (replace(one, listed=listed) for one in spelt)
        if block.cell is not None and (row := rows.read(block, block.cell)):
            found.append(row)
    sure = {expansion.short for expansion in found if not expansion.guessed}
    return tuple(expansion for expansion in found if not (expansion.guessed and expansion.short in sure))


def _in_text(block: Block, draft: Draft) -> Iterator[Expansion]:
    text = block.text
    if "(" in text:
        yield from _before_brackets(block)
        yield from _in_brackets(block)
    if " or " in text:
        yield from _after_or(block)
    if text[-2:].isupper() and (" – " in text or " - " in text):
        yield from _after_dash(block)
    if "known as" in text or "referred to" in text or "abbreviated" in text or "shortened" in text:
        yield from _after_known_as(block, draft)
    if block.kind is not Kind.HEADING and not text.lstrip()[1:6].islower():  # where its second capital has to be
        entry = _ENTRY.match(text)
        if entry and (ends := spelt_after(entry["short"], entry["long"])):
            yield _made(block, entry, entry["long"][:ends])


def _before_brackets(block: Block) -> Iterator[Expansion]:
    """The long form in front of the short one in brackets."""
    text = block.text
    for match in _IN_BRACKETS.finditer(text):
        if (begins := _before(match, match.start(), text)) is not None:
            yield _made(block, match, text[begins : match.start()].strip())
        elif match[0][-1] == ")" and not (match["owner"] or match["tail"]):
            before = text[max(0, match.start() - _REACH) : match.start()]
            if (name := name_before(match["short"], before)) is not None:
                yield replace(_made(block, match, before[name:]), guessed=True)


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


def _after_dash(block: Block) -> Iterator[Expansion]:
    """The short form at the end of a heading or an item, after a dash and nothing but the long one."""
    match = _DASHED.search(block.text)
    if match is not None and spelt_before(match["short"], block.text[: match.start()]) == 0:
        yield _made(block, match, block.text[: match.start()])


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
    """Where the long form that ends at `at` begins; a word that both share ("EHC plan", "US DoC") is left out."""
    before = text[max(0, at - _REACH) : at].rstrip()
    named = match.groupdict()
    tail, owner = (named.get("tail") or "").strip(), named.get("owner")
    if tail:
        if not before.casefold().endswith(tail.casefold()):
            return None
        before = before[: -len(tail)]
    begins = spelt_before(match["short"], before)
    if begins is None or (owner and not before[:begins].rstrip().endswith(owner)):
        return None
    return max(0, at - _REACH) + begins


def _known_before(match: regex.Match[str], text: str, earlier: Sequence[Block]) -> str | None:
    """What "also known as ABC" speaks of: words in front of it, or one of the blocks just above by itself."""
    before = text[max(0, match.start() - _REACH) : match.start()].rstrip(" ,(")
    if (begins := spelt_before(match["short"], before)) is not None:
        return before[begins:]
    whole = (block.text.strip(" :") for block in reversed(earlier))
    return next((words for words in whole if spelt_before(match["short"], words) == 0), None)


def _made(block: Block, match: regex.Match[str], long: str, *, in_use: bool = False) -> Expansion:
    span = Span(block.index, *match.span("short"))
    return Expansion(match["short"], long.strip(" ,‘’“”'\""), span, in_use=in_use)
