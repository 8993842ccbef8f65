"""Parameters that mean nothing are refused when the rule is read, in a line that says why."""

from __future__ import annotations

import pytest

from coplint.yamlfile import YamlError
from tests.drafts import rule


@pytest.mark.parametrize(
    ("check", "body", "why"),
    [
        ("presence", "words: []", "`words:` is empty"),
        ("presence", "words: advocate\nat-least: 0", "1 or more"),
        ("presence", "words: advocate\nnear: page", "near"),
        ("order", "first: decision\nthen: []", "`then:`"),
        ("order", "first: [decision, appeal]\nthen: appeal", "share words"),
        ("section", "heading: []", "`heading:` is empty"),
        ("section", "heading: glossary\nfewest-words: -1", "0 or more"),
        ("list", "at-least: 0", "1 or more"),
        ("figure", "at-least: 0", "asks nothing"),
        ("figure", "at-least: -1\ndescribed: true", "0 or more"),
        ("heading-density", "", "give `most-paragraphs:` or `most-words:`"),
        ("heading-density", "most-words: 0", "1 or more"),
        ("reference-to", "to: []", "`to:` has no words"),
        ("reference-to", "to: mediation\nat-least: 0", "counted from 1"),
        ("reference-density", "per-1000-words: 0", "above 0"),
        ("unreferred", "of: []", "`of:` names nothing"),
        ("long-sentence", "at-most: 0", "counted from 1"),
        ("readability", "measure: grade", "give `at-most:`"),
        ("missing-term", "of: []", "`of:` names nothing"),
        ("missing-term", "fewest: 0", "1 or more"),
        ("unfinished", "of: []", "`of:` names nothing"),
        ("cross-reference", "both-ways: true", "compares two places"),
        ("consistency", "forms: key working", "two `forms:` or more"),
        ("consistency", "forms: [key working, key working]", "each once"),
        ("consistency", "forms: [key working, ' ']", "has no words"),
        ("name-ratio", "wanted: SEND\nother: SEN\nat-least: 30", "share"),
        ("name-ratio", "wanted: SEND\nother: []\nat-least: 0.5", "`other:`"),
        ("time-limit", "is: soon", "no length of time"),
        ("time-limit", "bound: never", "bound"),
        ("time-sum", "whole: process\nstages: decide", "two `stages:` or more"),
        ("definition", "terms: [mediation]\nat-least-words: 0", "1 or more"),
    ],
)
def test_nonsense_is_refused(check, body, why, tmp_path):
    with pytest.raises(YamlError, match=why):
        rule(tmp_path, body, check=check)
