"""What a review comes to, in words: findings by severity, what was read, and what could not be checked."""

from __future__ import annotations

from collections.abc import Mapping

from coplint.config.levels import Severity
from coplint.draft.model import ReadCounts, View
from coplint.engine.outcomes import State
from coplint.plurals import counted
from coplint.review.model import Review, Standing

_ASIDE = (Standing.STANDING, Standing.DISMISSED)
_READ = {
    "paragraphs": "paragraph",
    "cells": "cell",
    "notes": "note",
    "text_boxes": "text box",
}
_VIEWS = {View.FINAL: "accepted", View.ORIGINAL: "left out"}

NOT_CHECKED = {State.INCOMPLETE: "Could not be checked to the end", State.PLACE_NOT_FOUND: "Place not found"}
"""The states in which a rule says nothing of the draft, with what to call them."""


def findings_line(review: Review) -> str:
    """Such as "3 errors, 1 note; 2 dismissed"; or how many rules could be checked and found nothing."""
    summary = review.summary()
    found = [counted(summary[severity.value], severity.value) for severity in Severity if summary[severity.value]]
    aside = [f"{summary[state.value]:,} {state.value}" for state in _ASIDE if summary[state.value]]
    aside += [f"{review.fixed:,} gone"] if review.fixed else []
    against = f", against {review.against}" if review.against else ""
    new = "new " if review.against else ""
    return "; ".join([", ".join(found) or f"nothing {new}found by {_checked(review)}", *aside]) + against


def _checked(review: Review) -> str:
    done = sum(outcome.state is State.CHECKED for outcome in review.outcomes)
    total = len(review.outcomes)
    return counted(total, "rule") if done == total else f"the {done} of {counted(total, 'rule')} that could be checked"


def reading_line(read: ReadCounts) -> str:
    """What was read, so that "nothing found" is never taken for "not read": "1,966 paragraphs, 1,022 numbered, …"."""
    parts = [counted(getattr(read, field), noun) for field, noun in _READ.items()]
    parts.insert(1, f"{read.numbered:,} numbered")
    changes = [counted(n, noun) for n, noun in ((read.insertions, "insertion"), (read.deletions, "deletion")) if n]
    if changes:
        parts.append(f"tracked changes {_VIEWS[read.view]} ({' and '.join(changes)})")
    return ", ".join(parts)


def unchecked(review: Review, state: State) -> Mapping[str, list[str]]:
    """The rules whose outcome is in a state, gathered under what is said to be the matter."""
    gathered: dict[str, list[str]] = {}
    for outcome in review.outcomes:
        if outcome.state is state:
            gathered.setdefault(outcome.why or "no reason was given", []).append(outcome.rule)
    return gathered
