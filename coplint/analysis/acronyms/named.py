"""Names that a bracket shortens, though not letter by letter: "the Ground Use and Travel Policy Panel (GTPP)".

Letters are left out, come from the same name in another language, or count ("World Wide Web Consortium (W3C)").
"""

from __future__ import annotations

import regex

from coplint.analysis.acronyms.expansions import letters_of, may_begin

_NAME = regex.compile(
    r"""(?<![\p{L}\d’'-]) \p{Lu}[\p{L}\d]*+
        (?: (?: [ -] | \s(?:and|of|for|on|in|de|&)\s(?:the\s)? ) \p{Lu}[\p{L}\d]*+ )++ (?=\s*$)""",
    regex.VERBOSE,
)
_WORD = regex.compile(r"\p{Lu}[\p{L}\d]*+")
_SMALL = regex.compile(r"\p{Ll}")
_FEWEST = 3
"""Words and letters: fewer agree by chance, as in the name of somebody and of their employer."""


def name_before(short: str, text: str) -> int | None:
    """Where, in a text that ends just in front of a short form, a name begins that starts with the same letter."""
    letters = letters_of(short)
    name = _NAME.search(text) if len(letters) >= _FEWEST and "/" not in short else None
    if name is None or not _SMALL.search(name[0]):
        return None
    starts = list(_WORD.finditer(text, name.start()))[: 1 - _FEWEST]
    return next((word.start() for word in starts if may_begin(letters, word[0].casefold())), None)
