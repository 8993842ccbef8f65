"""Long stretches of text without a heading, in which nobody finds anything again.

Anti-pattern: twenty paragraphs on four matters under one heading. Better: a heading for each matter.

    check: heading-density
    most-paragraphs: 12
    most-words: 1500
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from coplint.analysis.readability import words_of
from coplint.analysis.titles import is_title
from coplint.checks.hit import Evidence, Hit, NoPlace, Said
from coplint.checks.look import Look
from coplint.checks.looking.counting import counted
from coplint.checks.looking.prose import TEXT
from coplint.draft.model import Block, Draft, Kind
from coplint.places.region import Landmark
from coplint.strict import STRICT

_TEXT = frozenset({Kind.HEADING, Kind.PARAGRAPH, Kind.LIST_ITEM})
"""What is read one after another; tables, boxes and notes stand by themselves. A heading here is a whole paragraph
in a heading's style."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadingDensity:
    """Between two headings stand `most-paragraphs` or `most-words` at most. A list counts with its paragraph."""

    most_paragraphs: int | None = None
    most_words: int | None = None

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a rule without a bound, and bounds that no text can keep."""
        bounds = [bound for bound in (self.most_paragraphs, self.most_words) if bound is not None]
        if not bounds:
            raise ValueError("give `most-paragraphs:` or `most-words:`")
        if min(bounds) < 1:
            raise ValueError("`most-paragraphs:` and `most-words:` are 1 or more")


@dataclass(frozen=True, slots=True)
class _Run:
    """Text without a heading in it, and the heading above it."""

    heading: Block | None
    blocks: tuple[Block, ...]

    @property
    def landmark(self) -> Landmark:
        return Landmark(self.heading.text if self.heading else "")

    @property
    def paragraphs(self) -> int:
        return sum(block.kind is not Kind.LIST_ITEM for block in self.blocks)

    @property
    def words(self) -> int:
        return sum(len(words_of(block.text)) for block in self.blocks)


def check(asked: HeadingDensity, look: Look) -> Iterator[Said]:
    """A hit at the first paragraph of each stretch that is too long, evidence on headings of those that are not."""
    runs = list(_runs(look))
    if not runs:
        raise NoPlace("there is no running text")
    for run in runs:
        if _too_long(asked, run):
            yield Hit(
                run.blocks[0].whole, _message(asked, run), subject="text without a heading", landmark=run.landmark
            )
        elif run.heading is not None:
            yield Evidence(run.heading.whole)


def _message(asked: HeadingDensity, run: _Run) -> str:
    bounds = ((asked.most_paragraphs, "paragraph"), (asked.most_words, "word"))
    wanted = " and ".join(counted(most, noun) for most, noun in bounds if most is not None)
    stretch = counted(run.paragraphs, "paragraph") if run.paragraphs else "a list"
    return f"{counted(run.words, 'word')} in {stretch} and no heading among them (at most {wanted})"


def _too_long(asked: HeadingDensity, run: _Run) -> bool:
    bounds = ((run.paragraphs, asked.most_paragraphs), (run.words, asked.most_words))
    return any(most is not None and number > most for number, most in bounds)


def _runs(look: Look) -> Iterator[_Run]:
    draft = look.analysis.draft
    above = _headings_above(draft)
    text = (block for block in look.blocks() if block.kind in _TEXT and block.role in TEXT and not is_title(block))
    for heading, blocks in groupby(text, key=lambda block: above[block.index]):
        yield _Run(None if heading is None else draft.blocks[heading], tuple(blocks))


def _headings_above(draft: Draft) -> list[int | None]:
    """For each block the index of the nearest heading above it."""
    above: list[int | None] = []
    nearest: int | None = None
    for block in draft.blocks:
        if is_title(block):
            nearest = block.index
        above.append(nearest)
    return above
