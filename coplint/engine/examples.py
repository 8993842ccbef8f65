"""The examples inside rules, run: what must be flagged is flagged, and what is fine is left alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from coplint.alignment.former import Former
from coplint.analysis.analysis import Analysis
from coplint.checks.look import NO_EARLIER
from coplint.draft.model import Draft
from coplint.engine.outcomes import Outcome, State
from coplint.engine.run import run_rule
from coplint.places.region import Region
from coplint.readers.markdown import read_markdown
from coplint.rulebook.model import Example, Rule


@dataclass(frozen=True, slots=True)
class Tried:
    """One example and whether it holds; `why` says what is wrong if it does not."""

    rule: Rule
    example: Example
    flagged: bool
    why: str | None


def run_examples(rules: Iterable[Rule], analysed: Callable[[Draft], Analysis]) -> Iterator[Tried]:
    """Every example of the rules, in order; `analysed` brings the modal scheme and the words that are known."""
    for rule in rules:
        for flagged, examples in ((True, rule.flagged), (False, rule.fine)):
            for example in examples:
                yield Tried(rule, example, flagged, _why(rule, example, analysed, flagged=flagged))


def _why(rule: Rule, example: Example, analysed: Callable[[Draft], Analysis], *, flagged: bool) -> str | None:
    if rule.between is not None and not example.whole:
        return "the rule compares two places, which a paragraph does not have; give the example as `draft:`"
    outcome = _run(rule, example, analysed)
    if outcome.why == NO_EARLIER:
        return (
            f"the rule compares with an earlier draft; give it as {'' if example.whole else '`draft:` and '}`earlier:`"
        )
    if outcome.state is not State.CHECKED:
        return f"the rule could not be checked on it: {outcome.why}"
    if flagged and not outcome.findings:
        return "it should be flagged, and is not"
    if not flagged and outcome.findings:
        return f"it should be left alone, but is told: {outcome.findings[0].message}"
    return None


def _run(rule: Rule, example: Example, analysed: Callable[[Draft], Analysis]) -> Outcome:
    analysis = analysed(read_markdown(example.text, name="example"))
    if not example.whole:
        return run_rule(rule, analysis, place=Region(tuple(range(len(analysis.draft.blocks)))))
    before = None if example.earlier is None else analysed(read_markdown(example.earlier, name="earlier"))
    return run_rule(rule, analysis, earlier=None if before is None else Former(before, analysis))
