"""What a part of a draft is for, told by the words of its heading."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

import regex

from coplint.draft.model import Role

_ROLES = (
    (Role.CONTENTS, regex.compile(r"(?:table of )?contents", regex.I)),
    (
        Role.GLOSSARY,
        regex.compile(
            r".*\b(?:glossary|abbreviations|acronyms)\b.*"
            r"|(?:.*(?:[:.,–—-]|\band|&)\s*)?definitions\b.*"  # first in the heading, or in a part of it
            r"|(?:(?!\bto\b).)*\bdefinitions(?:\s+(?:and|or|of|used)\b.*|\s*[,(&/].*)?"  # not "Field definitions – A"
            r"|terminology|interpretation|(?:key|defined) terms.*|definition of terms.*",
            regex.I,
        ),
    ),
    (Role.REFERENCES, regex.compile(r"(?:.*\s)?(?:references|bibliography|further reading)", regex.I)),
    (Role.INDEX, regex.compile(r"index", regex.I)),
    (Role.FRONT, regex.compile(r"foreword|preface|summary of changes|document control", regex.I)),
    (Role.FRONT, regex.compile(r"(?:.*[\s)])?(?:acknowledge?ments|contributors|participants)", regex.I)),
)
_LONGEST_TITLE = 200
_ANNEX = regex.compile(r"(?:annex|appendix|schedule)\b.*", regex.I)
_FEWEST = 3
"""Lines of a contents list by which it is known."""
_LONGEST_PAGE = 4
"""Digits of the number of a page."""


def _has_page(end: tuple[str, str, str]) -> bool:
    _, tab, page = end
    return bool(tab) and page.isdecimal() and len(page) <= _LONGEST_PAGE


def is_contents(lines: Iterable[str]) -> bool:
    """Whether these lines under the heading "Index" begin with contents: the page numbers at their ends rise."""
    ends = (line.rstrip().rpartition("\t") for line in lines)
    pages = [int(page) for _, _, page in takewhile(_has_page, ends)]
    return len(pages) >= _FEWEST and pages == sorted(pages)


def role_of(words: str, text: str) -> Role | None:
    """The role a heading gives to what stands below it; `words` has its number, `text` has not. None for most."""
    if len(text) > _LONGEST_TITLE:
        return None
    title = text.strip()
    for role, pattern in _ROLES:
        if pattern.fullmatch(title):
            return role
    return Role.ANNEX if _ANNEX.fullmatch(words) else None
