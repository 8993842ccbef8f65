"""A text in small letters, in which a pattern finds its words in any case without being told to ignore case."""

from __future__ import annotations


def in_small_letters(text: str) -> str:
    """The text with each letter small and in its place, which `lower` alone does not keep: it makes two of "İ".

    "ı", "ſ" and the sign of the kelvin become the letters of English that `re.IGNORECASE` takes them for.
    """
    return text.replace("İ", "i").replace("ı", "i").replace("ſ", "s").lower()
