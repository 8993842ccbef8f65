"""What a part of a draft is for, told by the words of its heading."""

from __future__ import annotations

import regex

from coplint.draft.model import Role

_ROLES = (
    (Role.CONTENTS, regex.compile(r"(?:table of )?contents", regex.I)),
    (
        Role.GLOSSARY,
        regex.compile(
            r".*\b(?:glossary|definitions|abbreviations|acronyms)\b.*|terminology|interpretation|key terms.*", regex.I
        ),
    ),
    (Role.REFERENCES, regex.compile(r"(?:.*\s)?(?:references|bibliography|further reading)", regex.I)),
    (Role.INDEX, regex.compile(r"index", regex.I)),
    (Role.FRONT, regex.compile(r"foreword|preface|summary of changes|document control", regex.I)),
    (Role.FRONT, regex.compile(r"(?:.*[\s)])?(?:acknowledge?ments|contributors|participants)", regex.I)),
)
_LONGEST_TITLE = 200
_ANNEX = regex.compile(r"(?:annex|appendix|schedule)\b.*", regex.I)


def role_of(words: str, text: str) -> Role | None:
    """The role a heading gives to what stands below it; `words` has its number, `text` has not. None for most."""
    if len(text) > _LONGEST_TITLE:
        return None
    for role, pattern in _ROLES:
        if pattern.fullmatch(text.strip()):
            return role
    return Role.ANNEX if _ANNEX.fullmatch(words) else None
