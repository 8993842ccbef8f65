"""The formats of `coplint check`, one line each; what only one of them needs is imported by it alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from coplint.reporters.screen import Screen
from coplint.review.model import Review


@dataclass(frozen=True, slots=True)
class Checked:
    """All that one run of the command came to: the reviews, and by path why other drafts could not be read."""

    reviews: Sequence[Review]
    unread: Mapping[str, str]


def _text(checked: Checked, screen: Screen) -> str:
    from coplint.reporters import terminal

    return terminal.render(checked.reviews, colour=screen.colour, width=screen.width, notes=screen.notes)


def _json(checked: Checked, _screen: Screen) -> bytes:
    from coplint.reporters import check_json

    return check_json.render(checked.reviews, checked.unread)


FORMATS: Mapping[str, Callable[[Checked, Screen], str | bytes]] = {
    "text": _text,
    "json": _json,
}
