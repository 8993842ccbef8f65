"""References whose target exists but looks wrong, and which is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from coplint.analysis.likeness import topic_stems
from coplint.analysis.references.chapter_titles import wrong_chapters
from coplint.analysis.references.cited import Cited
from coplint.analysis.references.fit import Citation, Fit
from coplint.analysis.references.named_titles import named_beside
from coplint.analysis.references.numbered_runs import Point, numbered_points, read_label
from coplint.analysis.references.section_topics import wrong_sections
from coplint.analysis.references.shift import find_shifts
from coplint.analysis.references.source_lists import wrong_source_lists
from coplint.analysis.references.targets import Targets
from coplint.analysis.sentences import around
from coplint.draft.model import Draft, Span

_PARAGRAPHS = re.compile(r"(?:paragraph|section) (?P<first>\S+?)(?: to (?P<last>\S+))?")
_ONWARDS = re.compile(r".*\bonwards?\b", re.DOTALL)
_THIS = ("this ", "This ", "this\u00a0", "This\u00a0")
"""What says in front of a number that the draft means the paragraph with these words."""
_LISTED = re.compile(r"\b(?:listed|named)\s+(?:in|at|under)\s+(?:the\s+)?$")


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Why a target looks wrong and what is meant; `shift` by how many numbers, where a whole run is off by as much."""

    why: str
    shift: int | None = None


def find_suspects(draft: Draft, references: Sequence[Cited], targets: Targets) -> Mapping[int, Suspicion]:
    """By the index of a reference, what is suspect about its target."""
    points = numbered_points(draft)
    citations = list(_citations(draft, references, targets))
    fit = Fit(draft, points)
    shifts = find_shifts(citations, fit)
    titled = {
        **wrong_chapters(draft, references, targets),
        **wrong_source_lists(draft, references),
        **wrong_sections(draft, references),
    }
    found = {reference: Suspicion(why) for reference, why in titled.items()}
    for citation in citations:
        shift = shifts.get(citation.reference)
        if shift is not None:
            found[citation.reference] = Suspicion(_moved(citation, shift, points), shift)
        elif (why := _alone(draft, citation, references[citation.reference], points)) is not None:
            found[citation.reference] = Suspicion(why)
    return found


def _citations(draft: Draft, references: Sequence[Cited], targets: Targets) -> Iterator[Citation]:
    for index, reference in enumerate(references):
        found = _PARAGRAPHS.fullmatch(reference.target)
        first = read_label(found["first"]) if found else None
        if found is None or first is None:
            continue
        last = read_label(found["last"] or found["first"])
        text = draft.blocks[reference.span.block].text
        yield Citation(
            reference=index,
            series=first[0],
            first=first[1],
            last=last[1] if last is not None and last[0] == first[0] else first[1],
            onwards=_ONWARDS.match(text, reference.span.start, reference.span.end + 10) is not None,
            block=reference.span.block,
            words=tuple(topic_stems(_around(text, reference.span))),
            heading=named_beside(text, reference.span, targets),
        )


def _around(text: str, span: Span) -> str:
    """The sentence that a reference stands in, without the reference."""
    start, end = around(text, span.start, span.end)
    return text[start : span.start] + " " + text[span.end : end]


def _moved(citation: Citation, shift: int, points: Mapping[tuple[str, int], Point]) -> str:
    meant = _numbers(citation.series, citation.first + shift, citation.last + shift)
    off = f"{abs(shift)} too {'high' if shift < 0 else 'low'}"
    return f"{meant} is meant; all references to the paragraphs around it are {off}" + _strays(citation, points, shift)


def _strays(citation: Citation, points: Mapping[tuple[str, int], Point], shift: int) -> str:
    """Why a run has moved, where paragraphs of its chapter bear the numbers of another list."""
    target = points.get((citation.series, citation.first)) or points.get((citation.series, citation.first + shift))
    if target is None or not target.headings:
        return ""
    strays = [
        f"{point.series}{point.number}"
        for point in points.values()
        if point.headings[:1] == target.headings[:1] and point.series != citation.series
    ]
    return f" (its chapter holds {' and '.join(strays)}, numbered in another list)" if len(strays) == abs(shift) else ""


def _numbers(series: str, first: int, last: int) -> str:
    return f"{series}{first}" if first == last else f"{series}{first} to {series}{last}"


def _alone(draft: Draft, citation: Citation, reference: Cited, points: Mapping[tuple[str, int], Point]) -> str | None:
    """Why one reference looks wrong by itself, if it does."""
    first = points.get((citation.series, citation.first))
    if first is None:
        return None
    if (citation.series, citation.last) not in points:
        return f"there is no paragraph {citation.series}{citation.last}"
    text = draft.blocks[citation.block].text
    is_own = first.block == citation.block and citation.first == citation.last
    if is_own and not text.endswith(_THIS, 0, reference.span.start):
        return "it refers to the paragraph that it stands in"
    if _LISTED.search(text, max(0, reference.span.start - 30), reference.span.start) and not first.has_list:
        return f"paragraph {citation.series}{citation.first} lists nothing" + _likely(draft, citation, points)
    if citation.heading is not None and citation.heading not in first.headings:
        return _under_other_heading(draft, citation, points)
    return None


def _likely(draft: Draft, citation: Citation, points: Mapping[tuple[str, int], Point]) -> str:
    """Of the paragraphs above the reference that lead in to a list, the one that says most of the same."""
    lists = [
        point
        for point in points.values()
        if point.series == citation.series and point.has_list and point.block < citation.block
    ]
    if not lists:
        return ""
    words = set(citation.words)
    shared = [len(words.intersection(topic_stems(draft.blocks[point.block].text))) for point in lists]
    best = lists[max(range(len(lists)), key=lambda at: (shared[at], at))]
    return f"; {best.series}{best.number} may be meant"


def _under_other_heading(draft: Draft, citation: Citation, points: Mapping[tuple[str, int], Point]) -> str:
    under = sorted(
        point.number
        for point in points.values()
        if point.series == citation.series and citation.heading in point.headings
    )
    heading = draft.blocks[citation.heading].text if citation.heading is not None else ""
    if not under:
        return f"paragraph {citation.series}{citation.first} is not under “{heading}”"
    last = under[-1] if citation.last != citation.first else under[0]
    meant = _numbers(citation.series, under[0], last)
    return f"paragraph {citation.series}{citation.first} is not under “{heading}”, which is {meant}"
