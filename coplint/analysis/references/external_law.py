"""What tells that a reference points outside the draft: the Act, Regulations or other document named beside it."""

from __future__ import annotations

import re

from coplint.analysis.references.standards import BODIES, STANDARD
from coplint.analysis.references.title_words import title_before
from coplint.analysis.references.volumes import volume_before
from coplint.analysis.word_sets import word_set
from coplint.draft.model import Span

_KINDS = (
    r"Acts?|Regulations?|Orders?|Measure|Convention|Directive|Rules|Scheme|Charter|Treaty|Protocol|Covenant|Schedule"
    r"|Bill|Statute|Guidance|Framework|Standards?|Circular|Policy|Code|Declaration|Plan"
    r"|Resolution(?:\s(?:No\.?\s)?[A-Z]?\d[\d/.-]*)?"
)
_KIND = rf"(?:{_KINDS})\b"
_ACRONYMS = "UNCRC|UNCRPD|ECHR|GDPR|TFEU|CSDPA"
_WORD = r"(?:[A-Z(][\w’'()/-]*,?|and|of|for|on|in|the|to|with|by|etc\.?|a)"
_YEAR = r"(?:,?\s+\(?\d{4}\b\)?)?"
_OF_WHOM = r"(?:\s+(?:of|on|for)\s+(?:the\s+)?(?:[A-Z]\w++(?:\s+of\s+the)?\s*)+)?"
_LONG = rf"(?:(?:the|that|those|its)\s+)?(?:{_WORD}\s+){{0,16}}?{_KIND}{_OF_WHOM}{_YEAR}"
_SHORT = (
    rf"(?:the\s+)?(?:{_ACRONYMS})\b"
    r"|(?:that|the\s+(?:\d{4}\s+|same\s+)?)(?:Act|Regulations|Order|Schedule)\b"
)
_TAG = r"\[[A-Z][\w.:-]*\]"
_NAME = rf"(?<![\w-])(?P<law>{_SHORT}(?!\s+\d{{4}})|{_LONG}|(?:the\s+\w+\s+)?(?:{_TAG}|{STANDARD}))"

_IN_NAMES = re.compile("|".join((_KINDS, _ACRONYMS, r"\[", *BODIES)))
"""One of these is in each name: most that stands in front of a reference has none, and goes by without a search."""

_OWN = re.compile(r"(?:this|the\s+present)\b", re.IGNORECASE)
_PART_OF = r"(?:(?:Part|Chapter|Schedule|section|regulation)\s+[\w()]+\s+(?:of|to)\s+)?"
_TO = rf"\s*(?:\([^)]{{1,12}}\)\s*)?(?:,?\s*\b(?:of|to|in|under|from)\s+(?!this\b){_PART_OF})?"
_AFTER = re.compile(rf"{_TO}{_NAME}")
_SYMBOL = re.compile(
    r"(?:\s[a-z]{1,4}\))?,\s+(?P<symbol>(?=[A-Z\d./-]*[./-]\d+/)[A-Z][A-Z\d]*(?:-\d+)?(?:/[A-Z\d.-]+)+/\d+)"
)
"""Under which a body files its papers, behind a number in one: "WPA-03/ROME/DOC/0004".

A session or a year stands in the middle, which "TCP/IP/4" has not.
"""
_FROM = r"\s*[(,:–]?\s*(?:(?:especially|including|cf\.)\s+)?"
_BEFORE = re.compile(rf"{_NAME}{_FROM}$")
_TO_LAW = re.compile(rf"{_TO}(?:the\s+(?:\w+\s+)?)?")
_FROM_LAW = re.compile(_FROM)
_OF_ANOTHER = re.compile(
    r"\s*,?\s*\b(?:of|to|in)\s+(?:the|an?|their|its|your|each|(?P<that>that))\s+(?P<what>[\w’'-]+(?:\s[\w’'-]+){0,4})"
)
_IN_FRONT = re.compile(r"^(?:(?:[Ss]ee|[Uu]nder|[Ii]n|[Aa]s|to|of|and|or|by|for|with|on)\s+)+")
_WHOLE = re.compile(r"(?:code|document|framework|guidance|report|specification|standard)\b", re.IGNORECASE)
"""With "that" in front, another than the draft."""
_LONGEST_WORD = 30
_FEWEST = 3
"""Words with a capital in a title that nothing else tells from the words of the sentence."""
_INTRODUCING = word_set("""see in of under from""")
_SAME_LIST = re.compile(r"\s*(?:,\s*(?:and|or)?|and|or|and/or|&|of|to)?\s*(?:the\s+)?")


def law_after(text: str, at: int) -> str | None:
    """The law or document named just after a reference that ends at `at`, as written; not the draft itself."""
    found = _AFTER.match(text, at)
    if found is None or _OWN.match(found["law"]):
        return None
    bare_tag = found["law"].startswith("[") and not text[at : found.start("law")].strip()
    return None if bare_tag else _bare(found["law"])


def _bare(law: str) -> str:
    """A law without the words in front of its name and the bracket that closes what opened before it."""
    bare = _IN_FRONT.sub("", law.strip(), 1)
    return bare.rstrip(")") if bare.count(")") > bare.count("(") else bare


def law_before(text: str, at: int) -> str | None:
    """The law or volume named just in front of a reference at `at`: "Equality Act 2010 (section 149)"."""
    before = text[max(0, at - 120) : at]
    found = _BEFORE.search(before) if _IN_NAMES.search(before) else None
    if found is None:
        return volume_before(text, at)
    return None if _OWN.match(found["law"]) else _bare(found["law"])


def title_in_front(text: str, at: int, *, introduced: bool) -> str | None:
    """The title that leads up to a reference at `at` with nothing between: "Rules of Play for Visitors paragraph 3".

    `introduced`: only one that "see" or "in", say, stands in front of, not what may be the words of a sentence.
    """
    word = text[max(0, at - _LONGEST_WORD) : at].rpartition(" ")[0].rpartition(" ")[2]
    if not word[:1].isupper():
        return None
    begin = title_before(text, at, of_law=False)
    if begin is None or (introduced and not _is_introduced(text, begin)):
        return None
    title = text[begin:at].strip()
    return title if sum(word[0].isupper() for word in title.split()) >= _FEWEST else None


def _is_introduced(text: str, begin: int) -> bool:
    words = text[max(0, begin - _LONGEST_WORD) : begin].casefold().split()
    if words[-1:] == ["the"]:
        words.pop()
    return bool(words) and words[-1] in _INTRODUCING


def symbol_after(text: str, at: int) -> str | None:
    """The symbol of the paper that a reference is to which ends at `at`: "paragraph 5, WPA-03/ROME/DOC/0004"."""
    found = _SYMBOL.match(text, at)
    return found["symbol"] if found else None


def goes_on(text: str, end: int, start: int) -> bool:
    """Whether only a comma or "and" stands between two references, so that they share their law."""
    return start >= end and _SAME_LIST.fullmatch(text, end, start) is not None


def owner(text: str, at: int) -> str | None:
    """Whose section it is, in the words that follow: "EHC plan" for "section H2 of the EHC plan"; None if unsaid."""
    found = _OF_ANOTHER.match(text, at)
    if found is None:
        return None
    return f"that {found['what']}" if found["that"] and _WHOLE.match(found["what"]) else found["what"]


def belongs(text: str, title: tuple[int, int], pinpoint: Span) -> bool:
    """Whether the law with this title is the one that a numbered reference is to: "section 5 of the Care Act 2014"."""
    start, end = title
    if pinpoint.end <= start:
        return _TO_LAW.fullmatch(text, pinpoint.end, start) is not None
    return end <= pinpoint.start and _FROM_LAW.fullmatch(text, end, pinpoint.start) is not None
