"""The shapes of coplint's JSON. Other programs read them: fields are added, never renamed or removed.

The published JSON Schema is made from these (`coplint rules schema check`); to write JSON nobody needs to import them.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


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


class LookedAtData(PlaceData):
    """Where a rule looked: the blocks from `block` to `last`, of which the place is the first.

    Only what was looked at as a whole draft is told in runs; otherwise each block is told by itself.
    """

    last: int


class OutcomeData(TypedDict):
    """What came of one rule on one draft."""

    rule: str
    draft: str
    state: Literal["checked", "place-not-found", "incomplete"]
    why: str | None
    places: list[LookedAtData]
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


class SentenceData(PlacedSpan):
    """A sentence, and the block that introduces it if it is an item of a list."""

    lead_in: int | None


class ModalData(PlacedSpan):
    """A modal, and how strongly it binds."""

    word: str
    strength: str
    negated: bool
    quoted: bool


class DutyData(PlacedSpan):
    """A duty of one actor; the span is the modal's, `item` the place of the action where that stands in a list."""

    actor: str | None
    bearer: str | None
    modal: str
    strength: str
    negated: bool
    action: str
    condition: str | None
    basis: str | None
    item: PlaceData | None


class AcronymData(PlacedSpan):
    """An acronym; the span is its first use."""

    short: str
    long: str | None
    uses: int
    status: str


class DefinitionData(PlacedSpan):
    """A term that the draft defines; `uses` outside the glossary."""

    term: str
    text: str
    source: str
    uses: int
    variants: list[str]


class ReferenceData(PlacedSpan):
    """A reference; `resolved` is the first block of its target, `suspect` why that looks wrong."""

    text: str
    kind: Literal["internal", "external"]
    target: str
    resolved: int | None
    suspect: str | None


class TimeLimitData(PlacedSpan):
    """A limit of time; `value` and `unit` are null where it is open. `slip`: "with" stands where "within" is meant."""

    value: int | None
    unit: str | None
    bound: str
    event: str | None
    actor: str | None
    slip: bool


class OtherPlace(PlaceData):
    """The other of two places, with its words."""

    span: SpanData


class DuplicateData(PlacedSpan):
    """Two sentences that say nearly the same; `likeness` from 0 to 1."""

    other: OtherPlace
    likeness: float


class InspectData(TypedDict):
    """The output of `coplint inspect --format json`."""

    version: int
    tool: dict[str, str]
    path: str
    words: int
    read: dict[str, int | str]
    warnings: list[str]
    scheme: str
    convention: PlacedSpan | None
    blocks: list[BlockData]
    sentences: list[SentenceData]
    modals: list[ModalData]
    duties: list[DutyData]
    acronyms: list[AcronymData]
    definitions: list[DefinitionData]
    references: list[ReferenceData]
    time_limits: list[TimeLimitData]
    duplicates: list[DuplicateData]
