"""Chapters and annexes called by a number and by the title of another: "Chapter 1, Introduction"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from coplint.analysis.references.cited import Cited, under
from coplint.analysis.references.named_titles import named_after
from coplint.analysis.references.targets import Targets, folded
from coplint.draft.model import Draft, Kind


def wrong_chapters(draft: Draft, references: Sequence[Cited], targets: Targets) -> Mapping[int, str]:
    """By the index of a reference, which chapter has the title that stands beside it."""
    found: dict[int, str] = {}
    for index, reference in enumerate(references):
        if reference.resolved is None or not reference.target.startswith(("chapter ", "annex ")):
            continue
        text = draft.blocks[reference.span.block].text
        if text[reference.span.end : reference.span.end + 1] not in (",", ":"):
            continue
        named = named_after(text, reference.span.end, targets)
        if named is not None and not _fits(draft, reference.resolved, named):
            title = draft.blocks[named].text
            found[index] = (
                f"{reference.target} is “{draft.blocks[reference.resolved].text}”; “{title}” is another place"
            )
    return found


def _fits(draft: Draft, chapter: int, named: int) -> bool:
    """Whether a title is that of a chapter, the beginning of it, or one of the headings in it."""
    title = folded(draft.blocks[named].text)
    if folded(draft.blocks[chapter].text).startswith(title):
        return True
    return any(block.kind is Kind.HEADING and folded(block.text) == title for block in under(draft, chapter))
