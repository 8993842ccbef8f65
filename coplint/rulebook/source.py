"""A rule as it is written in its file, to be copied: its lines of YAML without the examples."""

from __future__ import annotations

import textwrap

from coplint.rulebook.model import Rule
from coplint.yamlfile import KeyPath, YamlDocument, parse, read


def source_of(rule: Rule) -> str:
    """The lines of a rule, the first at the left edge. Raises YamlError if its file cannot be read any more."""
    text = read(rule.path)
    document = parse(text, rule.path)
    lines = text.splitlines()
    listed = [document.marks[("rules", index)][0] for index in range(len(document.data["rules"]))]
    end = next((line for line in listed if line > rule.line), len(lines) + 1)
    at: KeyPath = ("rules", listed.index(rule.line))
    left_out = _examples(document, at, lines, end)
    kept = [line for number, line in enumerate(lines, start=1) if rule.line <= number < end and number not in left_out]
    while kept and (not kept[-1].strip() or kept[-1].lstrip().startswith("#")):
        kept.pop()  # what stands between two rules belongs to the next
    return textwrap.dedent("\n".join(kept))


def _examples(document: YamlDocument, at: KeyPath, lines: list[str], end: int) -> range:
    """The lines of the examples, where nothing else stands in them."""
    starts = {place[-1]: mark for place, mark in document.marks.items() if place[:-1] == at}
    line, column = starts.get("examples", (end, 1))
    if line < end and lines[line - 1][: column - 1].strip():
        return range(0)
    return range(line, min((other for other, _ in starts.values() if other > line), default=end))
