"""Whether a word of capitals that nothing spells out is an acronym, as far as the draft itself can tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

import regex

from coplint.analysis.acronyms.asides import is_aside
from coplint.analysis.acronyms.shapes import between_spaces, rows_of_capitals
from coplint.analysis.acronyms.symbols import Symbols
from coplint.analysis.word_sets import word_set
from coplint.draft.model import Draft, Span

_LONGEST = 6
"""Letters: what is longer and never spelt out is a name, an identifier or a word in capitals."""

_WORD = re.compile(r"(?<![^\s(‘’“”\"'/–—-])[a-zà-ÿ]{2,}(?![\w@/&\\=<_]|[.:#]\w)")
"""Words of prose; addresses and mark-up are full of short forms in small letters."""
_FORM = regex.compile(r"\p{Lu}{2,}|\p{Ll}\p{Lu}{3,}|\p{Lu}+(?:\p{Ll}\p{Lu}+)+")
"""All capitals, or single small letters among them, ending on a capital: DfE, SpLD, gTLD; not GwId, WebSocket, pH."""

_ROMAN = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})[A-Z]?$")
_COUNTED = re.compile(
    r"(?:\b(?:parts?|annex(?:es)?|appendix|appendices|schedules?|chapters?|sections?|titles?|volumes?|books?|tables?|figures?"
    r"|phases?|stages?|grades?|levels?|class|types?|tiers?|groups?|acts?|and|or|to|Henry|George|Elizabeth|Charles)\s+|^\s*|[(–-])$",
    re.IGNORECASE,
)
_EMPHASIS = word_set(
    """a all always an and any are as at be both but by can cannot do each either for from has have if in is it
    its may might must neither never no none nor not of on only optional or recommended required shall should
    than that the their then there these this those to unless until was were when where which who will with
    would get head patch post put trace caution example important note tbc tbd todo warning"""
)
"""Words that drafts shout; a short draft may not have them in small letters as well."""

_NUMBERED = re.compile(r"(?:[-‑][A-Z]{2,})*[-‑.:#]\d")
"""What makes it the number of something: a ticket, a part, a position in a message."""

_CODE = re.compile(r"""<[/\w]|[/\w"]>|\w:\w+/|/\d\d|\w\(\d{4}\)\d""")
"""Mark-up, values in a row: AV:N/AC:L, and the numbers of documents: GRD/JRG(2004)7, A/59/12."""

_SOURCE = re.compile(r"\[[\w.-]+\]\s")
"""The tag in front of an entry in a list of sources, whose title explains itself."""

_OPENS = tuple("“\"'‘[")
_CLOSES = tuple("”\"'’]")


class Evidence:
    """What a draft shows about its words of capitals; `known` are the acronyms that need no proof."""

    def __init__(self, draft: Draft, known: frozenset[str]) -> None:
        self._draft = draft
        self._known = known
        self._symbols = Symbols(draft)
        self._rows: dict[int, tuple[tuple[int, int], ...]] = {}

    def is_acronym(self, short: str, uses: Sequence[Span]) -> bool:
        """Whether any use of a word that nothing spells out is that of an acronym, and none shows it to be a name.

        In a list of sources or of people it is part of a name, which nobody needs to have spelt out; the history of
        revisions is for those who wrote it.
        """
        return (
            self._may_be(short)
            and any(not is_aside(self._draft.blocks[use.block]) and self._reads_as_one(short, use) for use in uses)
            and not self._symbols.is_named(uses)
        )

    def _may_be(self, short: str) -> bool:
        small = short.casefold()
        return (
            len(short) <= _LONGEST
            and len(set(short)) > 1
            and _FORM.fullmatch(short) is not None
            and small not in _EMPHASIS
            and small not in self._small_words
            and not (len(short) == _LONGEST and self._is_coined(short))
        )

    @cached_property
    def _small_words(self) -> frozenset[str]:
        different: set[str] = set()
        for block in self._draft.blocks:
            different.update(block.text.split())
        return frozenset(_WORD.findall("\n".join(different)))

    def _is_coined(self, short: str) -> bool:
        """Whether it can be spoken, as names and identifiers can, or holds a word of the draft."""
        small = short.casefold()
        consonants = max(map(len, re.findall(r"[^aeiouy]+", small)), default=0)
        return consonants < 4 or any(small[:end] in self._small_words for end in range(4, len(small)))

    def _reads_as_one(self, short: str, use: Span) -> bool:
        text = self._draft.blocks[use.block].text
        if _NUMBERED.match(text, use.end) or _CODE.search(between_spaces(text, use.start, use.end)):
            return False
        if _is_literal(text, use) or _SOURCE.match(text):
            return False
        if (len(short) < 3 or _ROMAN.match(short)) and _COUNTED.search(text[max(0, use.start - 20) : use.start]):
            return False
        return not self._is_shouted(use, text)

    def _is_shouted(self, use: Span, text: str) -> bool:
        """Whether it stands in a row of capitals that are not all known acronyms."""
        rows = self._rows.get(use.block)
        if rows is None:
            rows = self._rows[use.block] = rows_of_capitals(text)
        for start, end in rows:
            if start <= use.start < end:
                others = re.split(r"[\s-]+", text[start:end])
                return any(len(word) > 3 and word not in self._known for word in others if word)
        return False


def _is_literal(text: str, use: Span) -> bool:
    """Whether it stands alone between quotation marks or square brackets: a value, or the tag of a source."""
    return text[use.start - 1 : use.start] in _OPENS and text[use.end : use.end + 1] in _CLOSES
