"""Small drafts for tests, written in Markdown."""

from __future__ import annotations

import textwrap
from pathlib import Path

from coplint.analysis.analysis import Analysis
from coplint.analysis.modals.conventions import find_convention
from coplint.engine.outcomes import Outcome
from coplint.engine.run import run_rule
from coplint.readers.markdown import read_markdown
from coplint.rulebook.load import load_rules
from coplint.rulebook.model import Rule
from coplint.rulebook.shipped import exempt_acronyms, scheme_for

ROOT = Path(__file__).parent.parent
FIXTURES = ROOT / "fixtures"


def analysis(text: str) -> Analysis:
    """A draft written in Markdown, with the modal scheme that it states, or else that of United Kingdom guidance."""
    draft = read_markdown(textwrap.dedent(text), name="draft.md")
    stated = find_convention(draft)
    return Analysis(draft, scheme_for(stated, None), exempt_acronyms(), convention=stated)


def rule(folder: Path, body: str, *, check: str = "phrase") -> Rule:
    """A rule from the keys that matter to a test."""
    envelope = f"rules:\n  - id: T-1\n    title: Test\n    check: {check}\n    because: A test.\n"
    path = folder / "rule.yml"
    path.write_text(envelope + textwrap.indent(textwrap.dedent(body), "    "), encoding="utf-8")
    return load_rules([path], pack="test")[0]


def told(outcome: Outcome, known: Analysis) -> list[str | None]:
    """The words each finding quotes; None for the draft as a whole."""
    return [known.draft.text(one.span) if one.span else None for one in outcome.findings]


def run(folder: Path, body: str, text: str, *, check: str = "phrase") -> list[str | None]:
    """What a rule tells of a draft."""
    known = analysis(text)
    return told(run_rule(rule(folder, body, check=check), known), known)
