"""Whether a draft says what its must and should mean, and by which scheme."""

from __future__ import annotations

import re
from dataclasses import dataclass

from coplint.draft.model import Draft, Role, Span, is_checked


@dataclass(frozen=True, slots=True)
class Convention:
    """Where a draft states its convention, and the id of the modal scheme that it is, None if it is its own."""

    span: Span
    scheme: str | None


_RFC = re.compile(
    r"[Kk]ey\s?words\b.{0,200}?\bMUST\b.{0,400}?(?:interpreted\s+as\s+described|RFC\s*-?\s*2119|BCP\s*14)", re.DOTALL
)
_ISO = re.compile(
    r"(?:verbal\s+forms?|ISO/IEC\s+Directives,?\s+Part\s+2)\b.{0,300}?\bshall\b|[“\"‘']shall[”\"’']\s+(?:indicates|denotes|means)",
    re.DOTALL,
)
_WORD = r"[‘“\"'](?P<word>must|should|shall)[’”\"']"
_EXPLAINED = re.compile(
    rf"{_WORD},?\s+(?:it\s+)?(?:\w+\s+){{0,3}}?(?:refers?\s+to|means?|indicates?|denotes?|is\s+used|reflects?|signif\w+)",
)
_SCHEMES = (("rfc2119", _RFC), ("iso-directives", _ISO))


def find_convention(draft: Draft) -> Convention | None:
    """The first place where the draft says what its modal words mean; None if it says so nowhere."""
    for block in draft.blocks:
        if not is_checked(block) or block.role is Role.REFERENCES:
            continue
        for scheme, pattern in _SCHEMES:
            if found := pattern.search(block.text):
                return Convention(Span(block.index, *found.span()), scheme)
        if explained := _EXPLAINED.search(block.text):
            guidance = explained["word"] in ("must", "should")
            return Convention(Span(block.index, *explained.span()), "uk-guidance" if guidance else None)
    return None
