"""The references of a draft: to places of its own, resolved or not, and to law and guidance outside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from coplint.analysis.references import external_law
from coplint.analysis.references.cited import Cited
from coplint.analysis.references.grammar import NUMBERS, Noun, Pointer, listed, pointers
from coplint.analysis.references.linked import linked
from coplint.analysis.references.named import NamedReferences
from coplint.analysis.references.own_title import OwnTitle
from coplint.analysis.references.reference import Reference, Scope
from coplint.analysis.references.suspects import find_suspects
from coplint.analysis.references.targets import Targets
from coplint.analysis.references.titled_works import TitledWorks
from coplint.analysis.titles import is_title
from coplint.draft.model import Block, Draft, Span, is_checked

__all__ = ["Reference", "Scope", "find_references"]

_ONE_MORE = re.compile(r"(?:[;,]|\band)\s")
_OF_CHAPTER = re.compile(r"\s+of\s+[Cc]hapter\s+\d")
_SOME_CHAPTER = re.compile(r"of\s+[Cc]hapter\s+\d")
"""What most texts that speak of chapters do not have, sought from a letter on: runs of spaces can be long."""
_CUE = re.compile(r"(?:\b(?:[Ss]ee(?:\s+also)?|in|at|from|under|to|of)\s+|\()(?=\d+\.\d|[ivx]+[.)\s])")
_TAIL = re.compile(r"\s+(?:onwards|above|below)\b")
_BARE_HINTS = ("see", "See", "onwards", "above", "below")
_YEAR = re.compile(r"(?:19|20)\d\d")
_CAPTIONED = frozenset(
    {Noun.TABLE, Noun.FIGURE, Noun.BOX, Noun.ANNEX, Noun.CHAPTER, Noun.PART, Noun.CLAUSE, Noun.SECTION}
)
_AFTER_CAPTION = ("", ":", "–", "—", ".")
_ALWAYS_OUTSIDE = frozenset({Noun.ARTICLE, Noun.REGULATION, Noun.RULE})
_MAYBE_OUTSIDE = frozenset({Noun.SECTION, Noun.PART, Noun.CLAUSE, Noun.SCHEDULE})


def find_references(draft: Draft) -> tuple[Reference, ...]:
    """All references in order of the draft; a range is one, of a list each target is one."""
    targets = Targets(draft)
    finder = _Finder(draft, targets)
    found = [reference for block in draft.blocks if is_checked(block) for reference in finder.find(block)]
    inside = [index for index, reference in enumerate(found) if reference.kind is Scope.INTERNAL]
    cited = [Cited(found[index].span, found[index].target, found[index].resolved) for index in inside]
    for at, suspicion in find_suspects(draft, cited, targets).items():
        found[inside[at]] = replace(found[inside[at]], suspect=suspicion.why, shift=suspicion.shift)
    return tuple(found)


class _Finder:
    """Finds the references of one draft, block by block."""

    def __init__(self, draft: Draft, targets: Targets) -> None:
        self._targets = targets
        self._named = NamedReferences(draft, targets)
        self._own = OwnTitle(draft)
        self._works = TitledWorks(draft, self._own)

    def find(self, block: Block) -> list[Reference]:
        """The references of a block in order; where two readings overlap, the one that says more stands."""
        numbered = self._numbered(block)
        inside = [*self._named.sections(block), *numbered, *self._bare(block), *self._named.titles(block)]
        found = [*linked(block, inside), *self._works.find(block, numbered)]  # what says more comes first
        return _apart(found, len(block.text))

    def _numbered(self, block: Block) -> list[Reference]:
        text = block.text
        law: str | None = None
        after: Sequence[Pointer] | None = None
        found: list[Reference] = []
        for group in reversed(list(pointers(text))):
            start, end = group[0].start, group[-1].end
            shared = law if after is not None and external_law.goes_on(text, end, after[0].start) else None
            law = external_law.law_after(text, end) or shared or external_law.law_before(text, start)
            law = None if law is not None and self._own.is_document(law) else law
            after = group
            found += (made for pointer in group if (made := self._reference(block, pointer, end, law)) is not None)
        return found

    def _reference(self, block: Block, pointer: Pointer, end: int, law: str | None) -> Reference | None:
        """A numbered reference judged; `end` is where its whole list ends. None for what is no reference."""
        resolved = self._targets.find(pointer.noun, pointer.first)
        scope = Scope.EXTERNAL if law is not None else self._scope(block, pointer, end, resolved)
        if scope is None:
            return None
        return Reference(
            span=Span(block.index, pointer.start, pointer.end),
            text=block.text[pointer.start : pointer.end],
            kind=scope,
            target=f"{pointer.target}, {law}" if law else pointer.target,
            resolved=resolved if scope is Scope.INTERNAL else None,
        )

    def _scope(self, block: Block, pointer: Pointer, end: int, resolved: int | None) -> Scope | None:
        """Inside or outside, where no law is named; None for a caption, or a part of some other thing."""
        if _is_caption(block, pointer):
            return None
        if pointer.noun in _ALWAYS_OUTSIDE:
            return None if _YEAR.fullmatch(pointer.first) else Scope.EXTERNAL
        owner = external_law.owner(block.text, end)
        elsewhere = owner is not None and not self._targets.is_own(owner)
        if pointer.noun in _MAYBE_OUTSIDE:
            return self._division(pointer, resolved, elsewhere=elsewhere)
        if elsewhere:
            return Scope.EXTERNAL
        if (
            resolved is None
            and pointer.noun in (Noun.ANNEX, Noun.BOX)
            and not self._targets.has_like(pointer.noun, pointer.first)
        ):
            return Scope.EXTERNAL if pointer.noun is Noun.ANNEX else None
        return Scope.INTERNAL

    def _division(self, pointer: Pointer, resolved: int | None, *, elsewhere: bool) -> Scope | None:
        """A bare "section 26" or "Part 3": one of the draft's own only where the draft numbers its divisions so."""
        if not pointer.first[0].isdigit():
            return Scope.INTERNAL if resolved is not None and not elsewhere else None
        if elsewhere:
            return Scope.EXTERNAL
        dotted = "." in pointer.first
        if resolved is not None:
            return Scope.INTERNAL if dotted or not self._targets.says_chapter else Scope.EXTERNAL
        if dotted and self._targets.is_dotted:
            return Scope.INTERNAL
        return None if pointer.noun is Noun.PART else Scope.EXTERNAL

    def _bare(self, block: Block) -> Iterator[Reference]:
        """Numbers that stand alone: "see 6.28 onwards", "in 9.55 above", "(see v.)", "91 of chapter 7"."""
        for numbers in _bare_numbers(block.text):
            for pointer in listed(Noun.PARAGRAPH, numbers, numbers.start()):
                resolved = self._targets.find(Noun.PARAGRAPH, pointer.first)
                if resolved is not None:
                    span = Span(block.index, pointer.start, pointer.end)
                    yield Reference(span, block.text[span.start : span.end], Scope.INTERNAL, pointer.target, resolved)


def _apart(found: list[Reference], length: int) -> list[Reference]:
    """The references of a block of so many characters in order, without those that overlap one found before them."""
    if len(found) < 2:
        return found
    covered = bytearray(length)
    kept: list[Reference] = []
    for reference in found:
        start, end = reference.span.start, reference.span.end
        if not any(covered[start:end]):
            covered[start:end] = b"\x01" * (end - start)
            kept.append(reference)
    return sorted(kept, key=lambda reference: reference.span.start)


def _bare_numbers(text: str) -> Iterator[re.Match[str]]:
    if any(map(text.__contains__, _BARE_HINTS)):
        for cue, numbers in _after(_CUE, text):
            if "ee" in cue[0] or _TAIL.match(text, numbers.end()):
                yield numbers
    if "hapter" in text and _SOME_CHAPTER.search(text):
        for _, numbers in _after(_ONE_MORE, text):
            if _OF_CHAPTER.match(text, numbers.end()):
                yield numbers


def _after(cue: re.Pattern[str], text: str) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Each cue that numbers follow, with these; what stands among the numbers of a list is no cue."""
    end = 0
    for found in cue.finditer(text):
        if found.start() >= end and (numbers := NUMBERS.match(text, found.end())):
            end = numbers.end()
            yield found, numbers


def _is_caption(block: Block, pointer: Pointer) -> bool:
    """Whether the number is that of the block itself: "Table 45: DISCONNECT packet", "Appendix A. References"."""
    if pointer.noun not in _CAPTIONED:
        return False
    named = block.text[pointer.end : pointer.end + 2].lstrip()[:1] in _AFTER_CAPTION
    return named if pointer.start == 0 else named and is_title(block)
