"""The references of a draft: to places of its own, resolved or not, and to law and guidance outside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from coplint.analysis.references import external_law
from coplint.analysis.references.bare_numbers import bare_numbers
from coplint.analysis.references.cited import Cited
from coplint.analysis.references.grammar import Noun, Pointer, listed, pointers
from coplint.analysis.references.linked import linked
from coplint.analysis.references.named import NamedReferences
from coplint.analysis.references.own_title import OwnTitle
from coplint.analysis.references.reference import Reference, Scope
from coplint.analysis.references.suspects import find_suspects
from coplint.analysis.references.targets import Targets
from coplint.analysis.references.titled_works import TitledWorks
from coplint.analysis.references.volumes import numbers_in_volumes
from coplint.analysis.titles import is_title
from coplint.draft.model import Block, Draft, Kind, Span, is_checked

__all__ = ["Reference", "Scope", "find_references"]

_YEAR = re.compile(r"(?:19|20)\d\d")
_CAPTIONED = frozenset(
    {Noun.TABLE, Noun.FIGURE, Noun.BOX, Noun.ANNEX, Noun.CHAPTER, Noun.PART, Noun.CLAUSE, Noun.SECTION}
)
_POINTING = frozenset({Kind.CELL, Kind.FOOTNOTE})
_AFTER_CAPTION = ("", ":", "–", "—", ".")
_FORMER = ("previously ", "formerly ")
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
        self._draft = draft
        self._targets = targets
        self._named = NamedReferences(draft, targets)
        self._own = OwnTitle(draft)
        self._works = TitledWorks(draft, self._own)

    def find(self, block: Block) -> list[Reference]:
        """The references of a block in order; where two readings overlap, the one that says more stands."""
        numbered = self._numbered(block)
        inside = [*self._named.sections(block), *numbered, *self._bare(block), *self._named.titles(block)]
        inside += _in_volumes(block)
        found = [*linked(block, inside), *self._works.find(block, numbered)]  # what says more comes first
        return _apart(found, len(block.text))

    def _numbered(self, block: Block) -> list[Reference]:
        text = block.text
        law: str | None = None
        after: Sequence[Pointer] | None = None
        found: list[Reference] = []
        for group in reversed(list(pointers(text))):
            end = group[-1].end
            shared = law if after is not None and external_law.goes_on(text, end, after[0].start) else None
            law = external_law.law_after(text, end) or shared or self._before(block, group[0])
            law = law or external_law.symbol_after(text, end)
            own = law is not None and self._is_own(law, group[0])
            law = None if own else law
            after = group
            made = (self._reference(block, pointer, end, law, own=own) for pointer in group)
            found += (one for one in made if one is not None)
        return found

    def _is_own(self, law: str, first: Pointer) -> bool:
        """Whether what looks like a law is the draft, or the part of it in which a reference finds its target."""
        resolved = self._targets.find(first.noun, first.first)
        if resolved is None:
            return self._own.is_document(law)
        target = self._draft.blocks[resolved]
        above = target.section[:-1] if target.kind is Kind.HEADING else target.section
        return self._own.is_document(law, above)

    def _before(self, block: Block, first: Pointer) -> str | None:
        """What a reference is to that is named in front of it; headings of the draft are not outside."""
        text = block.text
        law = external_law.law_before(text, first.start)
        if law is not None or first.noun in _ALWAYS_OUTSIDE or "." in first.first:
            return law
        resolves = block.kind is not Kind.FOOTNOTE and self._targets.find(first.noun, first.first) is not None
        title = external_law.title_in_front(text, first.start, introduced=resolves)
        return None if title is None or self._targets.is_own(title) else title

    def _reference(self, block: Block, pointer: Pointer, end: int, law: str | None, *, own: bool) -> Reference | None:
        """A numbered reference judged; `end` is where its whole list ends. None for what is no reference.

        `law` is what it is to outside the draft; `own`: the draft is named beside it.
        """
        resolved = self._targets.find(pointer.noun, pointer.first)
        scope = Scope.EXTERNAL if law is not None else self._scope(block, pointer, end, resolved, own=own)
        if scope is None:
            return None
        return Reference(
            span=Span(block.index, pointer.start, pointer.end),
            text=block.text[pointer.start : pointer.end],
            kind=scope,
            target=f"{pointer.target}, {law}" if law else pointer.target,
            resolved=resolved if scope is Scope.INTERNAL else None,
        )

    def _scope(self, block: Block, pointer: Pointer, end: int, resolved: int | None, *, own: bool) -> Scope | None:
        """Inside or outside, where no law is named; None for a caption, a former number, a part of some other thing."""
        if _is_caption(block, pointer, resolved) or block.text.endswith(_FORMER, 0, pointer.start):
            return None
        if pointer.noun in _ALWAYS_OUTSIDE:
            return None if _YEAR.fullmatch(pointer.first) else Scope.EXTERNAL
        owner = None if own else external_law.owner(block.text, end)
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
        top, _, dotted = pointer.first.partition(".")
        if not top[0].isdigit():
            ours = resolved is not None or (dotted and top in self._targets.romans)
            return Scope.INTERNAL if ours and not elsewhere else None
        if elsewhere:
            return Scope.EXTERNAL
        if resolved is not None:
            return Scope.INTERNAL if dotted or not self._targets.says_chapter else Scope.EXTERNAL
        if dotted and self._targets.is_dotted:
            return Scope.INTERNAL
        return None if pointer.noun is Noun.PART else Scope.EXTERNAL

    def _bare(self, block: Block) -> Iterator[Reference]:
        """Numbers that stand alone, where the draft has such a paragraph."""
        for numbers in bare_numbers(block.text):
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


def _in_volumes(block: Block) -> Iterator[Reference]:
    for volume, group in numbers_in_volumes(block.text):
        for pointer in group:
            span = Span(block.index, pointer.start, pointer.end)
            target = f"{pointer.target}, {volume}"
            yield Reference(span, block.text[span.start : span.end], Scope.EXTERNAL, target, None)


def _is_caption(block: Block, pointer: Pointer, resolved: int | None) -> bool:
    """Whether the number is that of the block itself: "Table 45: DISCONNECT packet", "Appendix A. References".

    A note or a cell that holds nothing else says where something is, if the draft has it.
    """
    if pointer.noun not in _CAPTIONED:
        return False
    if pointer.start == 0 and resolved == block.index:
        return True
    named = block.text[pointer.end : pointer.end + 2].lstrip()[:1] in _AFTER_CAPTION
    if pointer.start > 0 or not named:
        return named and is_title(block)
    is_known = resolved is not None or "." in pointer.first
    return not (is_known and block.kind in _POINTING and not block.text[pointer.end :].strip(" ."))
