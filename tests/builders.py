"""Drafts, findings and reviews made by hand, so that a reporter is tested on what it is given and on nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from coplint.config.levels import Severity
from coplint.draft.model import Anchor, Block, Cell, Draft, Kind, Origin, ReadCounts, Role, Span
from coplint.engine.outcomes import Finding, Outcome, State
from coplint.places.where import Where
from coplint.review.model import Review, Reviewed, Standing
from coplint.rulebook.model import Rule

HERE = Origin("code.docx", 0, 0)


def block(kind: Kind, text: str, number: str = "", label: str = "", **more: Any) -> Block:
    """A block that does not know its index and section yet; `draft` tells it."""
    plain = {
        "index": 0,
        "level": None,
        "depth": 0,
        "section": (),
        "lead_in": None,
        "role": Role.BODY,
        "cell": None,
        "notes": (),
    }
    return Block(kind=kind, text=text, number=number, label=label, origin=HERE, **{**plain, **more})


def heading(text: str, number: str = "", level: int = 1) -> Block:
    return block(Kind.HEADING, text, number, number, level=level)


def point(label: str, text: str, **more: Any) -> Block:
    return block(Kind.PARAGRAPH, text, label, label, **more)


def plain(text: str, **more: Any) -> Block:
    return block(Kind.PARAGRAPH, text, **more)


def bullet(text: str, depth: int = 0) -> Block:
    return block(Kind.LIST_ITEM, text, "•", depth=depth)


def item(label: str, text: str, depth: int = 0) -> Block:
    return block(Kind.LIST_ITEM, text, f"({label.rpartition('(')[2]}", label, depth=depth)


def cell(text: str, row: int, column: int, *, table: int = 1, header: bool = False, heads: str = "") -> Block:
    return block(Kind.CELL, text, cell=Cell(table, row, column, header, heads))


def footnote(number: str, text: str) -> Block:
    return block(Kind.FOOTNOTE, text, number)


def draft(*blocks: Block, path: str = "drafts/code.docx", **more: Any) -> Draft:
    """The blocks with their indices and the headings above them."""
    above: list[Block] = []
    placed = []
    for index, one in enumerate(blocks):
        if one.level is not None:
            above = [known for known in above if (known.level or 0) < one.level] + [one]
        section = tuple(f"{known.number} {known.text}".strip() for known in above)
        placed.append(replace(one, index=index, section=section))
    return Draft(path, tuple(placed), **{"read": ReadCounts(paragraphs=len(blocks)), **more})


def marked(block_: Block, at: int, note: int) -> Block:
    """A block with a note's mark in its text; `note` is the index of the note's block."""
    return replace(block_, notes=(*block_.notes, Anchor(at, note)))


def span(of: Draft, words: str) -> Span:
    """Where words stand for the first time."""
    for one in of.blocks:
        if (start := one.text.find(words)) >= 0:
            return Span(one.index, start, start + len(words))
    raise AssertionError(f"no block says {words!r}")


def finding(
    of: Draft, words: str | None, rule_: str = "T-1", severity: Severity = Severity.WARNING, **more: Any
) -> Finding:
    """A finding at the first place where words stand; without words, about the whole draft."""
    fields = {
        "topic": "wording",
        "message": f"something about “{words}”",
        "sentence": None,
        "suggestion": None,
        "safe": False,
        "related": (),
        "feedback": (),
        "reference": None,
        "fingerprint": f"{rule_.lower()}-{words or 'draft'}".replace(" ", "-"),
        "anywhere": "",
    }
    return Finding(rule=rule_, severity=severity, span=None if words is None else span(of, words), **{**fields, **more})


def rule(id_: str = "T-1", title: str = "A rule", because: str = "It was asked for.") -> Rule:
    return Rule(
        id=id_, title=title, check="phrase", parameters=None, where=Where(), each=None, topic="wording",
        severity=Severity.WARNING, because=because, pack="test", path=Path("rule.yml"), line=1, shipped=True,
    )  # fmt: skip


def outcome(rule_: str, state: State = State.CHECKED, why: str = "", findings: Sequence[Finding] = ()) -> Outcome:
    return Outcome(rule_, state, why, (), tuple(findings), ())


def review(of: Draft, *findings: Finding | Reviewed, rules: Sequence[Rule] = (), **more: Any) -> Review:
    """A review without analysis: reporters do without it."""
    listed = tuple(one if isinstance(one, Reviewed) else Reviewed(one, None) for one in findings)
    known = tuple(rules) or tuple(rule(id_) for id_ in sorted({one.finding.rule for one in listed}))
    fields = {"outcomes": tuple(outcome(one.id) for one in known), **more}
    return Review(draft=of, analysis=None, rules=known, findings=listed, **fields)  # type: ignore[arg-type]


def dismissed(one: Finding, reason: str) -> Reviewed:
    return Reviewed(one, Standing.DISMISSED, reason)


def standing(one: Finding) -> Reviewed:
    return Reviewed(one, Standing.STANDING)


def garden_draft() -> Draft:
    """A small code that has one of everything a page must set."""
    duty = "Wardens should keep the gate register up to date."
    return draft(
        plain("Shared Gardens Code"),
        block(Kind.PARAGRAPH, "1 Wardens and what they do", role=Role.CONTENTS),
        heading("Wardens", "1"),
        heading("Duties of wardens", level=2),
        marked(point("1.1", f"{duty} They will wish to note the frost."), len(duty), 13),
        point("1.2", "Each warden must, as soon as possible and/or weekly:"),
        item("1.2(a)", "walk the paths, and"),
        item("1.2(b)", "look at the standpipes where appropriate, for example:"),
        bullet("the one by the gate", depth=1),
        bullet("the one by the GHR office", depth=1),
        plain("This paragraph has no number, so nobody can refer to it."),
        block(Kind.TEXT_BOX, "Remember: frost splits pipes."),
        block(Kind.CAPTION, "Table 1: who opens what"),
        footnote("1", "The register kept under the Gardens Act 1921; wardens could keep it on paper."),
        cell("Gate", 0, 0, header=True),
        cell("Who opens it", 0, 1, header=True),
        cell("North", 1, 0, heads="Gate"),
        cell("The stakeholder on duty", 1, 1, heads="Who opens it"),
        cell("South", 2, 0, heads="Gate"),
        heading("Plot holders", "2"),
        point("2.1", "Plot holders should water in the evening & never at noon <in July>."),
        block(Kind.FIGURE, "A plan of the plots"),
        block(Kind.COMMENT, "Ask the committee about noon."),
        block(Kind.HEADER, "Draft for the committee"),
        read=ReadCounts(paragraphs=14, numbered=7, cells=5, notes=1, text_boxes=1, insertions=2, deletions=1),
        warnings=("a chart on the last page is a picture, and its words were not read",),
    )  # fmt: skip


def garden_review(**more: Any) -> Review:
    """The small code with findings of every severity and standing, and rules that could not be checked."""
    of = garden_draft()
    error, note = Severity.ERROR, Severity.NOTE
    vague = "Vague words without a measure"
    rules = (
        rule(
            "G-01", "The register is a duty", "Frost damage could not be traced in 2019, because the register had gaps."
        ),
        rule("G-02", "Weak form"),
        rule("G-03", vague),
        rule("G-04", "Acronym never defined"),
        rule("G-05", "The glossary explains terms"),
        rule("G-06", "The standpipes are listed"),
        rule("G-07", "Fees are stated"),
    )
    sentence = Span(4, 0, len("Wardens should keep the gate register up to date."))
    found: tuple[Finding | Reviewed, ...] = (
        finding(of, None, "G-05", message="The glossary explains terms: there is no glossary"),
        finding(of, "should keep", "G-01", error, message="The register is a duty: “should” where “must” is meant",
                sentence=sentence, suggestion="must keep", feedback=("GC-04", "GC-11"),
                reference="Gardens Act 1921, section 3", related=(span(of, "The register kept"),)),
        finding(of, "keep the gate", "G-02", note, message="Weak form: say what is kept", sentence=sentence),
        finding(of, "will wish to", "G-02", message="Weak form: “will wish to”", suggestion="should"),
        finding(of, "as soon as possible", "G-03", note, message=f"{vague}: “as soon as possible”"),
        dismissed(finding(of, "and/or", "G-02", message="Weak form: “and/or”"), "The Act says it so."),
        standing(finding(of, "where appropriate", "G-03", note, message=f"{vague}: “where appropriate”")),
        finding(of, "GHR", "G-04", message="Acronym never defined: “GHR”, used once"),
        finding(of, "could", "G-02", message="Weak form: “could”"),
        finding(of, "stakeholder", "G-03", message=f"{vague}: “stakeholder”", suggestion=""),
        finding(of, "should water", "G-01", error, message="The register is a duty: “should”"),
    )  # fmt: skip
    outcomes = (
        *(outcome(one.id) for one in rules[:5]),
        outcome("G-06", State.PLACE_NOT_FOUND, "no block is left by heading: Standpipes"),
        outcome("G-07", State.INCOMPLETE, "could not be read: word/charts/chart1.xml"),
    )
    notices = ("the dismissal of G-03 at 9.9 matches nothing any more",)
    return review(of, *found, rules=rules, **{"outcomes": outcomes, "notices": notices, "against": "git:main", **more})
