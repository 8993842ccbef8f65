"""One of two names of a thing used too seldom, beside the other.

Anti-pattern: a code for special needs and disability that says SEN nine times in ten. Better: SEND throughout.

    check: name-ratio
    wanted: SEND
    other: SEN
    at-least: 0.8
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.checks.hit import Evidence, NoPlace, Said
from coplint.checks.look import Look
from coplint.checks.looking.absent import missing
from coplint.strict import STRICT
from coplint.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class NameRatio:
    """Of all uses of the `wanted` and the `other` names, the share that must be wanted ones, from 0 to 1.

    A name inside a wanted one does not count: the "SEN" of "SEN and disability".
    """

    wanted: tuple[Words, ...]
    other: tuple[Words, ...]
    at_least: float

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse what compares nothing."""
        if not self.wanted or not self.other:
            raise ValueError("give words for `wanted:` and `other:`")
        if not 0 < self.at_least <= 1:
            raise ValueError("`at-least:` is a share, more than 0 and up to 1")


def check(asked: NameRatio, look: Look) -> Iterator[Said]:
    """A hit on the place where the share is too small, evidence for each wanted name."""
    wanted = {span for words in asked.wanted for span in look.find(words)}
    rivals = {span for words in asked.other for span in look.find(words)}
    others = {span for span in rivals if not any(good.holds(span) for good in wanted)}
    if not wanted and not others:
        raise NoPlace("neither name stands there")
    yield from (Evidence(span) for span in sorted(wanted, key=lambda span: (span.block, span.start, span.end)))
    share = len(wanted) / (len(wanted) + len(others))
    if share < asked.at_least:
        names = f"“{asked.wanted[0].source}” {len(wanted)} and “{asked.other[0].source}” {len(others)} times"
        yield missing(look, f"{names}: {share:.0%}, not {asked.at_least:.0%} or more", subject=asked.wanted[0].source)
