"""Figures that a place must have, and figures that some readers cannot see because nothing describes them.

Anti-pattern: a process of eight steps told in four pages of text; a diagram whose alternative text is "Picture 3".

    check: figure
    where: {chapter: appeals}
    described: true
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.checks.looking.absent import missing
from coplint.checks.looking.counting import counted
from coplint.draft.model import Block, Draft, Kind
from coplint.strict import STRICT

_NUMBERED = re.compile(r"\s*(?:figure|fig\b|diagram|chart)", re.IGNORECASE)
_MADE_BY_PROGRAMS = re.compile(
    r"(?:picture|image|graphic|graphical user interface|diagram|chart|shape|figure|screenshot|text box|canvas|group)?"
    r"[\s_-]*\d*(?:\.(?:png|jpe?g|gif|emf|wmf|svg|bmp|tiff?))?"
    r"|\S+\.(?:png|jpe?g|gif|emf|wmf|svg|bmp|tiff?)"
    r"|.{0,200}description automatically generated.{0,200}",
    re.IGNORECASE | re.DOTALL,
)
"""What stands for a description when nobody wrote one: a name and number, a file name, a guess of Word's."""
_WITH_WORDS = frozenset({Kind.FIGURE, Kind.CELL, Kind.TEXT_BOX})
"""What a caption may belong to that can be read: a table, the words in a drawing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureWanted:
    """The place has `at-least` so many figures; with `described`, each of them has words for who cannot see it.

    A caption shows that there is a figure, but says what it shows only together with the alternative text.
    """

    at_least: int = 1
    described: bool = False

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse less than no figures, and a rule that asks nothing."""
        if self.at_least < 0:
            raise ValueError("`at-least:` is 0 or more")
        if self.at_least == 0 and not self.described:
            raise ValueError("a rule that wants no figures and no descriptions asks nothing")


def check(asked: FigureWanted, look: Look) -> Iterator[Said]:
    """A hit if there are too few figures, and one on each that nothing describes; evidence on the others."""
    figures = list(_figures(look))
    for figure in figures:
        if asked.described and not _is_described(figure, look.analysis.draft):
            yield Hit(figure.whole, "nothing describes this figure for readers who cannot see it")
        else:
            yield Evidence(figure.whole)
    if len(figures) < asked.at_least:
        message = f"{counted(len(figures), 'figure')}, at least {asked.at_least} wanted"
        yield missing(look, message, subject="figures")


def _figures(look: Look) -> Iterator[Block]:
    """Figures in the place, each once: by itself, or by its caption where the figure itself has no words.

    Sentences have none: a figure stands between paragraphs.
    """
    for block in look.blocks():
        if not look.region.holds(block.whole):
            continue
        if block.kind is Kind.FIGURE or (_is_caption(block) and not _beside(block, look.analysis.draft, _FIGURE)):
            yield block
        elif look.region.within is None:
            yield from (one for one in _after(block, look.analysis.draft) if not look.region.holds(one.whole))


_FIGURE = frozenset({Kind.FIGURE})


def _after(block: Block, draft: Draft) -> Iterator[Block]:
    """The figures that follow a block; nobody who names a place names them."""
    follow = (draft.blocks[index] for index in range(block.index + 1, len(draft.blocks)))
    return takewhile(lambda one: one.kind is Kind.FIGURE, follow)


def _is_caption(block: Block) -> bool:
    return block.kind is Kind.CAPTION and _NUMBERED.match(block.number) is not None


def _is_described(figure: Block, draft: Draft) -> bool:
    if figure.kind is Kind.CAPTION:
        return _beside(figure, draft, _WITH_WORDS)
    return _MADE_BY_PROGRAMS.fullmatch(figure.text.strip()) is None


def _beside(block: Block, draft: Draft, kinds: frozenset[Kind]) -> bool:
    near = draft.blocks[max(0, block.index - 1) : block.index + 2]
    return any(one.kind in kinds for one in near if one is not block)
