"""Headings that a converted text runs on to the end of the paragraph before them."""

from __future__ import annotations

import regex

from coplint.readers.plain.headings import is_title

_TAIL = regex.compile(r"(?<=[\p{Ll}\p{N})\]][.;!?][”’)]?)\s+(?=[\p{Lu}])(?P<tail>[^.;:!?]+)$")
_FEW = 9
_ENOUGH = 60
"""Fewest characters of text before such a heading."""


def run_in_heading(text: str) -> tuple[str, str]:
    """The text and the heading that stands at its end; ("…", "") if there is none.

    To be asked only of a paragraph that the next numbered point follows.
    """
    window = max(len(text) - 120, 0)
    found = _TAIL.search(text, window)
    if not found or found.start() < _ENOUGH or len(found["tail"].split()) > _FEW or not is_title(found["tail"]):
        return text, ""
    return text[: found.start()], found["tail"]
