"""Words of a draft, or of a comment on it, as a message quotes them."""

from __future__ import annotations


def shortened(text: str, longest: int) -> str:
    """A text in one line, cut between two words where it is longer than so many characters."""
    said = " ".join(text.split())
    return said if len(said) <= longest else said[:longest].rsplit(" ", 1)[0] + " …"
