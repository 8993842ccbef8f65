"""Whether a block introduces a list: "Local authorities must:", but also "Specifically, local authorities must"."""

from __future__ import annotations

_WAITS = frozenset(":—–")
_ENDS = frozenset(".!?;”’\"')]")
_MODALS = frozenset({"must", "should", "shall", "may", "can", "could", "will", "would"})
_GOES_ON = _MODALS | {
    *("need", "not", "to", "is", "are", "be", "by", "for", "from", "in", "of", "on", "with", "and", "or"),
    *("that", "which", "who", "if", "when", "where", "include", "includes", "including"),
}
"""Words that no block ends in unless something follows."""
_SHORTEST_CLAUSE = 6
"""Words. What has a comma and as many is no title, though nothing ends it."""


def introduces(text: str, item: str) -> bool:
    """Whether a block with this text waits for items of which `item` is the first.

    It ends in a colon or a dash, or in the middle of a sentence that the item goes on with. A title without a full
    stop ("Relevant legislation") introduces nothing.
    """
    words = text.split()
    if not words or words[-1][-1] in _ENDS:
        return False
    if words[-1][-1] in _WAITS or words[-1].lower() in _GOES_ON:
        return True
    first = item.split(maxsplit=1)[:1]
    goes_on = item[:1].islower() or (bool(first) and first[0].lower() in _MODALS)
    return goes_on or ("," in text and len(words) >= _SHORTEST_CLAUSE)
