"""Which findings of a draft were there before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from coplint.engine.outcomes import Finding, Outcome, State


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a draft is compared with: the earlier draft as it was asked for, and what the same rules said of it.

    Without `outcomes` nothing can be called new or standing: there is no such earlier draft, or, where `lost` says why,
    it cannot be had. `notices` are what else to tell of it.
    """

    against: str
    outcomes: Sequence[Outcome] | None = None
    notices: tuple[str, ...] = ()
    lost: str | None = None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings of the earlier draft."""
        return tuple(finding for outcome in self.outcomes or () for finding in outcome.findings)

    @property
    def doubts(self) -> Mapping[str, str]:
        """Why it is not known all that the earlier draft had, by the id of the rule."""
        return {outcome.rule: outcome.why for outcome in self.outcomes or () if outcome.state is State.INCOMPLETE}


def standing(findings: Sequence[Finding], earlier: Iterable[Finding]) -> frozenset[str]:
    """The fingerprints of those findings that an earlier draft had.

    A finding that has no twin is still old if its sentence only moved, or its heading got other words; each earlier
    finding excuses one.
    """
    old = {finding.fingerprint: finding for finding in earlier}
    known = {finding.fingerprint for finding in findings if finding.fingerprint in old}
    left = Counter(finding.anywhere for mark, finding in old.items() if mark not in known)
    for finding in findings:
        if finding.fingerprint not in known and left[finding.anywhere] > 0:
            left[finding.anywhere] -= 1
            known.add(finding.fingerprint)
    return frozenset(known)
