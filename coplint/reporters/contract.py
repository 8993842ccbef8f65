"""The shapes of coplint's JSON. Other programs read them: fields are added, never renamed or removed.

The published JSON Schema is made from these (`coplint rules schema check`).
"""

from __future__ import annotations

from typing import Any, Literal

from typing_extensions import TypedDict

VERSION = 1
"""Raised when a field changes its meaning; new fields do not raise it."""


class PlaceData(TypedDict):
    """A block as other programs see it; `near` is the last label above when the block has none of its own."""

    block: int
    kind: str
    label: str | None
    near: str | None
    section: list[str]
    chapter: str | None
    page: int | None


class SpanData(TypedDict):
    """Characters of a block's text, counted in code points."""

    start: int
    end: int
    text: str


class PlacedSpan(TypedDict):
    """A span with its place."""

    place: PlaceData
    span: SpanData


class RelatedData(PlaceData):
    """Another place of a finding."""

    span: SpanData
    draft: str


class FindingData(TypedDict):
    """Something that breaks a rule; `place` and `span` are null for the draft as a whole; `shown` is for people."""

    rule: str
    topic: str
    severity: Literal["error", "warning", "note"]
    message: str
    draft: str
    place: PlaceData | None
    shown: str
    span: SpanData | None
    sentence: str | None
    suggestion: str | None
    safe: bool
    related: list[RelatedData]
    feedback: list[str]
    reference: str | None
    state: Literal["new", "standing", "dismissed"] | None
    fingerprint: str


class OutcomeData(TypedDict):
    """What came of one rule on one draft."""

    rule: str
    draft: str
    state: Literal["checked", "place-not-found", "incomplete"]
    why: str | None
    places: list[PlaceData]
    evidence: list[PlacedSpan]
    findings: int


class DraftData(TypedDict):
    """One draft, what was read of it and what could not be."""

    path: str
    words: int
    read: dict[str, int | str]
    warnings: list[str]


class SummaryData(TypedDict):
    """Findings that count, by severity, and those that do not."""

    error: int
    warning: int
    note: int
    dismissed: int
    standing: int


class CheckData(TypedDict):
    """The output of `coplint check --format json`."""

    version: int
    tool: dict[str, str]
    drafts: list[DraftData]
    findings: list[FindingData]
    outcomes: list[OutcomeData]
    summary: SummaryData
    unread: list[dict[str, str]]


class BlockData(TypedDict):
    """A block of `coplint inspect --format json`."""

    index: int
    kind: str
    number: str | None
    label: str | None
    level: int | None
    section: list[str]
    chapter: str | None
    text: str
    lead_in: int | None
    role: str


class InspectData(TypedDict):
    """The output of `coplint inspect --format json`. The lists after `blocks` hold objects with `place` and `span`."""

    version: int
    tool: dict[str, str]
    path: str
    words: int
    read: dict[str, int | str]
    warnings: list[str]
    scheme: str
    blocks: list[BlockData]
    sentences: list[dict[str, Any]]
    modals: list[dict[str, Any]]
    duties: list[dict[str, Any]]
    acronyms: list[dict[str, Any]]
    definitions: list[dict[str, Any]]
    references: list[dict[str, Any]]
    time_limits: list[dict[str, Any]]
    duplicates: list[dict[str, Any]]
