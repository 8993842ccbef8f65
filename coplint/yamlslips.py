"""What a parser's complaint about YAML means to somebody who has never seen any: the slip, where it is, what to do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

Place = tuple[int, int]
"""Line and column, counted from 1."""

_FROM_WORD = (
    (
        re.compile(r"[ \t]*(?:[–—](?:\s|$)|-?\u00a0)"),
        "this line begins with a dash – or a hard space, as Word writes it; type a plain hyphen and ordinary spaces",
    ),
    (
        re.compile(r"[ \t]*(?:- +)?[\w-]+:\u00a0"),
        "a hard space stands after the colon, as Word writes it; type an ordinary space",
    ),
)
"""Signs that Word puts in place of a hyphen and of spaces, and what to say of them."""

_SAID = (
    ("found a tab", "indent with spaces, not with tabs"),
    (
        "cannot start any token",
        "begins with a sign or a tab; indent with spaces, and take away lines that begin with ```",
    ),
    ("could not find expected ':'", "a key needs a colon and a space after it; look at this line and the one above"),
    (
        "mapping values are not allowed",
        "a second colon, or a line that stands too far in; quote words that hold a colon",
    ),
    ("did not find expected", "does not fit what stands above: check how far the line stands in, and quotation marks"),
    ("found undefined alias", "begins with a *, which means something else in YAML; put quotation marks round it"),
)
"""What the parser says of a beginner's slip, and what to do about it."""
_NEVER_CLOSED = "the {} in line {} is never closed"
_AFTER_QUOTATION = "words stand after the closing quotation mark; put marks of the other kind, ' or \", round the whole"
_QUOTES = ("'", '"')
_PAIRS = {"[": "]", "{": "}"}
_OPENING = (yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken)
_CLOSING = (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken)


def from_word(line: str) -> str | None:
    """What to say of a line that begins with signs that Word puts in place of a hyphen and of spaces."""
    return next((said for pattern, said in _FROM_WORD if pattern.match(line)), None)


def explained(wrong: yaml.MarkedYAMLError, text: str, loader: Any) -> tuple[Place | None, str]:
    """Where the slip behind a complaint is, and what it is, in words; the parser's own where there are none."""
    complaint, at = wrong.problem or wrong.context or "", wrong.problem_mark or wrong.context_mark
    if at is None:
        return None, complaint
    told = _Complaint(complaint, _place(at), _place(wrong.context_mark or at), dict(enumerate(text.splitlines(), 1)))
    return told.from_word() or told.opened(_tokens(text, loader)) or (told.at, told.said())


def _place(mark: Any) -> Place:
    return mark.line + 1, mark.column + 1


def _tokens(text: str, loader: Any) -> Iterator[yaml.Token]:
    """The signs and words that the parser made out before it stopped."""
    try:
        yield from yaml.scan(text, Loader=loader)
    except yaml.YAMLError:
        return


@dataclass(frozen=True, slots=True)
class _Complaint:
    """What the parser complains of, where it noticed, where the part begins that it was reading, and all lines."""

    words: str
    at: Place
    began: Place
    lines: Mapping[int, str]

    def said(self) -> str:
        """What to do about it; the parser's words where that is not known."""
        return next((said for sign, said in _SAID if sign in self.words), self.words)

    def from_word(self) -> tuple[Place, str] | None:
        """Signs as Word writes them in the line of the complaint, in the one above or where the part begins."""
        above = next((line for line in range(self.at[0] - 1, 0, -1) if self.lines.get(line, "").strip()), 0)
        for number in (self.at[0], above, self.began[0]):
            if said := from_word(self.lines.get(number, "")):
                return (number, 1), said
        return None

    def opened(self, tokens: Iterable[yaml.Token]) -> tuple[Place, str] | None:
        """A quotation mark or bracket that is opened and never closed, or closed where words go on."""
        if "unexpected end of stream" in self.words:
            return self.began, _NEVER_CLOSED.format("quotation mark", self.began[0])
        brackets: list[Place] = []
        for token in tokens:
            if _place(token.start_mark) >= self.at:
                break
            if isinstance(token, _OPENING):
                brackets.append(_place(token.start_mark))
            elif isinstance(token, _CLOSING):
                del brackets[-1:]
            elif isinstance(token, yaml.ScalarToken) and token.style in _QUOTES and self._follows(token):
                return self._after_quotation(_place(token.start_mark))
        return self._bracket(brackets[-1]) if brackets else None

    def _follows(self, token: yaml.ScalarToken) -> bool:
        """Whether nothing but space is between the end of a quotation and the complaint."""
        line, column = _place(token.end_mark)
        return line == self.at[0] and not self.lines.get(line, "")[column - 1 : self.at[1] - 1].strip()

    def _after_quotation(self, opened: Place) -> tuple[Place, str]:
        if opened[0] != self.at[0]:
            return opened, _NEVER_CLOSED.format("quotation mark", opened[0])
        return self.at, _AFTER_QUOTATION

    def _bracket(self, opened: Place) -> tuple[Place, str]:
        sign = self.lines[opened[0]][opened[1] - 1]
        if self.at[0] == opened[0] and _PAIRS[sign] in self.lines[opened[0]][self.at[1] - 1 :]:
            return (
                self.at,
                f"does not fit into the `{sign}` before it; a comma is missing, or quotation marks round words",
            )
        return opened, _NEVER_CLOSED.format(f"`{sign}`", opened[0])
