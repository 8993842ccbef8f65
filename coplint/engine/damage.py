"""Parts of a file that could not be read, and which rules would have looked there."""

from __future__ import annotations

from coplint.checks.registry import CHECKS
from coplint.draft.model import UNCHECKED, Draft, Kind
from coplint.rulebook.model import Rule

_KIND_OF_PART = {
    "footnotes": Kind.FOOTNOTE,
    "endnotes": Kind.ENDNOTE,
    "comments": Kind.COMMENT,
    "header": Kind.HEADER,
    "footer": Kind.FOOTER,
}


def lost(rule: Rule, draft: Draft) -> list[str]:
    """Parts of the draft that the rule would have looked at and that could not be read."""
    return [part for part in draft.damaged if (kind := _kind_of(part)) is None or _looks_at(rule, kind)]


def _kind_of(part: str) -> Kind | None:
    """What kind of block a part of the package holds, by the name before its reason; None if all may depend on it."""
    name = part.split(" ", maxsplit=1)[0].rsplit("/", 1)[-1]
    return next((kind for start, kind in _KIND_OF_PART.items() if name.startswith(start)), None)


def _looks_at(rule: Rule, kind: Kind) -> bool:
    if kind in CHECKS[rule.check].reads:
        return True
    return any(kind in where.kind if where.kind else kind not in UNCHECKED for where in rule.places)
