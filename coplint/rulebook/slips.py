"""What to say of a check or a key that no rule has: what was probably meant, or where it belongs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from coplint.checks.registry import CHECKS
from coplint.misfits import unknown_key
from coplint.nearest import did_you_mean, nearest
from coplint.places.where import Where
from coplint.rulebook.entry import Entry, keys_of

_GUIDE = "the guide, rules/README.md, lists them"
_FEW = 3
"""Of more kinds than these, none is likelier to be meant than the others."""


def no_such_check(name: object) -> str:
    """What to say of a rule with a check of this name, which there is not."""
    return f"there is no check “{name}”; {did_you_mean(str(name), CHECKS) or _GUIDE}"


def no_check(raw: Mapping[Any, Any]) -> tuple[str | None, str]:
    """What to say of a rule without a check, and which of its keys is a slip for it, if any."""
    slip = next((str(key) for key in raw if key not in Entry.model_fields and nearest(str(key), ["check"])), None)
    if slip is not None:
        return slip, unknown_key(slip, ["check"], "")
    return None, f"the rule has no `check:`, which names its kind; {_GUIDE}"


def no_such_key(key: object, check: str) -> str:
    """What to say of a key that no rule with this check may have."""
    own = keys_of(CHECKS[check].parameters)
    kinds = [name for name, kind in CHECKS.items() if key in keys_of(kind.parameters)]
    homes = list(_homes(str(key), kinds))
    if kinds and len(kinds) <= _FEW:
        belongs = " and ".join(f"`{kind}`" for kind in kinds)
        return f"`{key}` belongs to {belongs}, not to `{check}`; did you want {' or '.join(homes)}?"
    if homes:
        return f"`{key}` says where, so it stands in {homes[-1]}"
    takes = f"the check `{check}` takes {', '.join(own) or 'nothing of its own'}; {_GUIDE}"
    return unknown_key(key, (*own, *Entry.model_fields), takes)


def _homes(key: str, kinds: list[str]) -> Iterator[str]:
    """What to write instead of a key that has its place elsewhere."""
    if len(kinds) <= _FEW:
        yield from (f"`check: {kind}`" for kind in kinds)
    if key in keys_of(Where):
        yield f"`where: {{{key}: …}}`"
