"""What a draft may send to a terminal: letters, and nothing that drives it."""

from __future__ import annotations

import unicodedata

_INSTEAD = {"Cc": " ", "Zl": " ", "Zp": " ", "Cf": ""}
"""By category: what moves the cursor or breaks the line, and what has no width but may turn the text round."""


def clean(text: str) -> str:
    """A text as one line without control and format characters, so that a draft cannot drive the terminal."""
    return "".join(_INSTEAD.get(unicodedata.category(letter), letter) for letter in text)
