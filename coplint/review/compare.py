"""Which findings of a draft were there before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from coplint.engine.outcomes import Finding


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
