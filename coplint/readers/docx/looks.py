"""What the properties of a paragraph amount to, together with its style and its list (ECMA-376 17.3.1)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from coplint.readers.docx.numbering import Numbering
from coplint.readers.docx.styles import ParagraphStyle, Styles
from coplint.readers.docx.xml import whole

_BODY_TEXT = 9
_Said: TypeAlias = tuple[str | None, str | None, str | None, str | None, bool]
"""What a paragraph says: style, outline level, list, level in it, and whether the next one goes on with it."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph is to its reader. `heading` is a level from 1, or None; `num_id` is 0 outside all lists.

    `direct` says that the level stands on the paragraph and not on its style: text that was pasted often has one.
    """

    style: ParagraphStyle
    heading: int | None
    direct: bool
    num_id: int
    level: int
    joins_next: bool
    """Its mark is deleted or hidden, or it is a drop capital: the text runs on into the next, and counts in no list."""


PLAIN = Look(ParagraphStyle(), None, False, 0, 0, joins_next=False)
"""A paragraph of which nothing is known."""


@dataclass(slots=True)
class Looks:
    """The looks of one file: thousands of paragraphs say the same few things, and each is worked out once."""

    styles: Styles
    numbering: Numbering
    made: dict[_Said, Look] = field(default_factory=dict)

    def of(
        self, style: str | None, outline: str | None, num_id: str | None, level: str | None, *, joins_next: bool
    ) -> Look:
        """The look of a paragraph that says so: values as the file has them, "" for an empty one, None for none."""
        said = (style, outline, num_id, level, joins_next)
        look = self.made.get(said)
        if look is None:
            look = self.made[said] = self._make(*said)
        return look

    def _make(
        self, style_key: str | None, outline: str | None, num_id: str | None, level: str | None, joins_next: bool
    ) -> Look:
        style = self.styles.paragraph(style_key)
        depth = style.outline if outline is None else whole(outline)
        heading = depth + 1 if depth is not None and 0 <= depth < _BODY_TEXT else None
        listed = (style.num_id if num_id is None else whole(num_id)) or 0
        at = whole(level)
        if at is None:
            at = self._style_level(style, listed)
        return Look(style, heading, outline is not None, listed, at, joins_next)

    def _style_level(self, style: ParagraphStyle, num_id: int) -> int:
        """The level of a paragraph that names none: the list may tie one to its style (ECMA-376 17.9.23)."""
        known = self.numbering.definition(num_id) if num_id else None
        tied = known.level_of(style.keys) if known else None
        return tied if tied is not None else style.level or 0
