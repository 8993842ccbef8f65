"""A short form as it is written where a draft spells it out."""

from __future__ import annotations

from dataclasses import dataclass

from coplint.draft.model import Span

SHORT = r"(?P<short>(?=(?:[\p{Ll}\d&/-]{0,2}\p{Lu}){2})(?![\p{L}\d&/-]*\p{Ll}{3})\p{L}[\p{L}\d&/-]{1,11})"
"""Two capitals or more; three small letters in a row make it a name or an identifier (OpenDocument, ClientID)."""


@dataclass(frozen=True, slots=True)
class Expansion:
    """A short form at the place that spells it out, with the long form as written there.

    `listed`: in a glossary or a table of abbreviations, which nobody reads through. `in_use`: the short form is what
    the sentence goes by and the long one only explains it, "SMART (specific, ...)". `guessed`: the long form does not
    spell the short one, which may be no more than its company; any place that does spell it tells better.
    """

    short: str
    long: str
    span: Span
    listed: bool = False
    in_use: bool = False
    guessed: bool = False
