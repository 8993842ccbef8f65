"""Whether a draft says what its must and should mean, and by which scheme."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coplint.draft.model import Block, Draft, Role, Span, is_checked


@dataclass(frozen=True, slots=True)
class Convention:
    """Where a draft states its convention, and the id of the modal scheme that it is.

    `scheme` is None if the convention is the draft's own, or one that the draft states and does not follow.
    `words` are the modal verbs that it names, as it writes them.
    """

    span: Span
    scheme: str | None
    words: frozenset[str] = frozenset()

    def names(self, word: str) -> bool:
        """Whether it names a verb: in capitals, if it names it so, or else in any case."""
        return word in self.words or word.lower() in {one.lower() for one in self.words if not one.isupper()}


_RFC = re.compile(
    r"[Kk]ey\s?words\b.{0,200}?\bMUST\b.{0,400}?(?:interpreted\s+as\s+described|RFC\s*-?\s*2119|BCP\s*14)", re.DOTALL
)
_ISO = re.compile(
    r"(?:verbal\s+forms?|ISO/IEC\s+Directives,?\s+Part\s+2)\b.{0,300}?\bshall\b|[“\"‘']shall[”\"’']\s+(?:indicates|denotes|means)",
    re.DOTALL,
)
_VERB = "must|shall|should|may|can|could|might"
_QUOTED = rf"[‘“\"'](?:{_VERB})(?:\s+not)?[’”\"']"
_SET_OFF = rf"\b(?:word|verb)s?\s+(?:{_VERB})\b"
"""A verb that is spoken of and not used, though no marks say so: it may be bold."""
_SAYS = (
    r"(?:is|are)\s+(?:used|reserved)|indicates|denotes|refers\s+to|means|reflects|signifies|marks|expresses"
    r"|stands\s+for"
)
_EXPLAINED = re.compile(
    rf"[‘“\"'](?P<quoted>must|should|shall)[’”\"'],?\s+(?:(?:\w+|{_QUOTED}),?\s+){{0,5}}?"
    rf"(?:{_SAYS}|refer\s+to|mean|indicate|denote|signify|mark)\b"
    rf"|\b(?:word|verb)s?\s+(?P<bold>must|should|shall)(?:,?\s+(?:and\s+|or\s+)?(?:{_VERB})){{0,3}}\s+(?:{_SAYS})\b"
    rf"|\b[Ww]e\s+use\s+(?:the\s+(?:word|term|verb)\s+)?[‘“\"'](?P<used>must|should|shall)[’”\"']",
)
_QUOTED_FIRST = re.compile(r"[‘“\"'](?:must|should|shall)")
_SCHEMES = (("rfc2119", "MUST", _RFC), ("iso-directives", "shall", _ISO))
"""The conventions that go by a name: their scheme, a verb that must be there, and how they are stated."""
_CAPITALS = re.compile(r"\b(?:MUST|SHALL|SHOULD|MAY|REQUIRED|RECOMMENDED|OPTIONAL)\b")
_SMALL = re.compile(r"\b(?:must|shall|should)\b")
_NO_SLIP = 3
"""In how many blocks small letters make it plain that they are meant to bind, as nothing else does."""
_NAMED = re.compile(rf"{_QUOTED}|{_SET_OFF}", re.IGNORECASE)
_NAME = re.compile(rf"\b(?:{_VERB})\b", re.IGNORECASE)
_OWN = {
    "rfc2119": frozenset({"MUST", "SHALL", "SHOULD", "MAY"}),
    "iso-directives": frozenset({"shall", "should", "may", "can"}),
}
"""What a convention by name stands for, whichever of its words the draft repeats."""


def find_convention(draft: Draft) -> Convention | None:
    """The first place where the draft says what its modal words mean; None if it says so nowhere."""
    for block in _read(draft):
        for scheme, verb, pattern in _SCHEMES:
            if verb in block.text and (found := pattern.search(block.text)):
                followed = scheme if scheme != "rfc2119" or _uses_capitals(draft, block) else None
                return Convention(Span(block.index, *found.span()), followed, _OWN[scheme] | _named(draft, block))
        if explained := _explained(block.text):
            word = explained["quoted"] or explained["bold"] or explained["used"]
            guidance = "uk-guidance" if word in ("must", "should") else None
            return Convention(Span(block.index, *explained.span()), guidance, _named(draft, block))
    return None


def _explained(text: str) -> re.Match[str] | None:
    """Where a text says what a verb means; most texts name none as a word, and a quick look tells."""
    named = "word" in text or "verb" in text or _QUOTED_FIRST.search(text)
    return _EXPLAINED.search(text) if named else None


def _uses_capitals(draft: Draft, stating: Block) -> bool:
    """Whether a draft that states RFC 2119 has its key words in capitals, or says by RFC 8174 that only those bind.

    Many drafts take over its paragraph and go on in small letters: "the client must"; those are meant to bind.
    """
    if "8174" in stating.text:
        return True
    others = [block.text for block in _read(draft) if block is not stating]
    return any(map(_CAPITALS.search, others)) or sum(map(bool, map(_SMALL.search, others))) < _NO_SLIP


def _read(draft: Draft) -> Iterator[Block]:
    return (block for block in draft.blocks if is_checked(block) and block.role is not Role.REFERENCES)


def _named(draft: Draft, stating: Block) -> frozenset[str]:
    """The verbs that are spoken of where the convention is stated, in its list, and where others are explained."""
    parts = (
        block.text
        for block in _read(draft)
        if block is stating or block.lead_in == stating.index or _explained(block.text)
    )
    return frozenset(word for text in parts for shown in _NAMED.findall(text) for word in _NAME.findall(shown))
