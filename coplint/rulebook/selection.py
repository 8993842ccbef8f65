"""Which rules of a rulebook run: by id, topic or pack, and one of those that contradict each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from coplint.errors import CoplintError
from coplint.nearest import did_you_mean
from coplint.rulebook.model import Rule


@dataclass(frozen=True, slots=True)
class Selection:
    """The rules that are wanted, in the order of the rulebook, and which of them do not run.

    `instead` has the id of each rule that contradicts another, with the id of the one that runs.
    """

    wanted: tuple[Rule, ...]
    instead: Mapping[str, str]

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that run."""
        return tuple(rule for rule in self.wanted if rule.id not in self.instead)

    @property
    def notices(self) -> tuple[str, ...]:
        """What to tell of the rules that are wanted and do not run."""
        return tuple(
            f"{other} is an alternative to {one} and did not run; to have it run instead, ignore {one}"
            for other, one in self.instead.items()
        )


def selected(rules: Sequence[Rule], select: Sequence[str], ignore: Sequence[str]) -> Selection:
    """The rules whose id, former id, topic or pack is selected (all, if nothing is) and not ignored.

    Raises CoplintError if none is left, or if two are selected by their ids that contradict each other.
    """
    wanted = tuple(rule for rule in rules if (not select or _named(rule, select)) and not _named(rule, ignore))
    if not wanted:
        raise CoplintError("no rule is left to check; `coplint rules list --all` shows those that there are")
    instead: dict[str, str] = {}
    for rivals in _rivals(wanted):
        asked = [rule for rule in rivals if not ids([rule]).isdisjoint(select)]
        if len(asked) > 1:
            raise CoplintError(f"{asked[0].id} and {asked[1].id} contradict each other; select one of them")
        runs = (asked or rivals)[0]
        instead |= {rule.id: runs.id for rule in rivals if rule is not runs}
    return Selection(wanted, instead)


def unknown_name(names: Iterable[str], rules: Sequence[Rule]) -> str | None:
    """The first name that fits no rule: a slip of the pen must not switch a rule off in silence."""
    return next((name for name in names if not any(_named(rule, (name,)) for rule in rules)), None)


def say_unknown(name: str, elsewhere: Sequence[Rule]) -> str:
    """What to say of such a name, given the rules that do not run here but could."""
    pack = next((rule.pack for rule in elsewhere if _named(rule, (name,))), None)
    if pack is None:
        known = {one for rule in elsewhere for one in (*ids([rule]), rule.topic, rule.pack)}
        meant = did_you_mean(name, sorted(known)) or "`coplint rules list` shows them"
        return f"no rule, topic or pack is called “{name}”; {meant}"
    return f"“{name}” belongs to the pack {pack}, which does not run here; ask for it with --pack {pack}"


def called(name: str, rules: Iterable[Rule]) -> Rule | None:
    """The rule of an id, present or former, or of a title; capitals do not matter."""
    sought = name.casefold()
    return next((rule for rule in rules if sought in {one.casefold() for one in (*ids([rule]), rule.title)}), None)


def ids(rules: Iterable[Rule]) -> frozenset[str]:
    """The ids of rules, and those that they had before."""
    return frozenset(name for rule in rules for name in (rule.id, *rule.formerly))


def _named(rule: Rule, names: Sequence[str]) -> bool:
    return any(name in names for name in (rule.id, *rule.formerly, rule.topic, rule.pack))


def _rivals(rules: Iterable[Rule]) -> Iterable[Sequence[Rule]]:
    groups: dict[tuple[str, str], list[Rule]] = {}
    for rule in rules:
        if rule.alternative is not None:
            groups.setdefault((rule.pack, rule.alternative), []).append(rule)
    return groups.values()
