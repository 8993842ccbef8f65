"""From the places that a rule names to what its check is handed: a look at each region."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from coplint.alignment.former import Former
from coplint.analysis.analysis import Analysis
from coplint.checks.hit import NoPlace
from coplint.checks.look import Look
from coplint.checks.registry import CHECKS
from coplint.places.region import Region, Resolution
from coplint.places.resolve import resolve
from coplint.rulebook.model import Rule
from coplint.wording import Deadline


def looks_of(
    rule: Rule, analysis: Analysis, formers: Mapping[str, Former], earlier: Former | None, by: Deadline
) -> Sequence[Look]:
    """One for each region, or one for the two that are compared. Raises NoPlace where there is none, and OutOfTime."""
    if rule.between is not None:
        places = [resolve(where, analysis, formers=formers, by=by) for where in rule.between]
        one, other = (_found(place)[0] for place in places)
        return [Look(analysis, one, by, other=other, earlier=earlier)]
    place = resolve(rule.where, analysis, each=rule.each, formers=formers, by=by)
    past = _past(rule, earlier, formers, by)
    # what was dropped may have gone with the whole place where it stood
    regions = _found(place) if place.regions or past is None else (Region(()),)
    return [Look(analysis, region, by, earlier=earlier, past=past) for region in regions]


def _found(place: Resolution) -> tuple[Region, ...]:
    if not place.regions:
        raise NoPlace(place.why)
    return place.regions


def _past(rule: Rule, earlier: Former | None, formers: Mapping[str, Former], by: Deadline) -> Region | None:
    """The place as the revision before had it, for a check that looks back; None if it had no such place."""
    if earlier is None or not CHECKS[rule.check].looks_back:
        return None
    through = {name: Former(former.analysis, earlier.analysis) for name, former in formers.items()}
    return next(iter(resolve(rule.where, earlier.analysis, formers=through, by=by).regions), None)
