"""What analysis knows of a draft, as the JSON of `coplint inspect --format json`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from coplint.analysis.analysis import Analysis
from coplint.draft.model import Block
from coplint.reporters.data import VERSION, Places, draft_data, tool
from coplint.reporters.json_line import json_line

if TYPE_CHECKING:
    from coplint.reporters.contract import (
        AcronymData,
        BlockData,
        DefinitionData,
        DuplicateData,
        DutyData,
        InspectData,
        ModalData,
        OtherPlace,
        ReferenceData,
        TimeLimitData,
    )


def render(analysis: Analysis) -> bytes:
    """The JSON text."""
    return json_line(inspect_data(analysis))


def inspect_data(analysis: Analysis) -> InspectData:
    """The same before it is text."""
    at = Places(analysis.draft)
    return {
        "version": VERSION,
        "tool": tool(),
        **draft_data(analysis.draft),
        "scheme": analysis.scheme.id,
        "convention": at.placed(analysis.convention.span) if analysis.convention else None,
        "blocks": [_block(block) for block in analysis.draft.blocks],
        "sentences": [{**at.placed(one.span), "lead_in": one.lead_in} for one in analysis.sentences],
        "modals": list(_modals(analysis, at)),
        "duties": list(_duties(analysis, at)),
        "acronyms": list(_acronyms(analysis, at)),
        "definitions": list(_definitions(analysis, at)),
        "references": list(_references(analysis, at)),
        "time_limits": list(_time_limits(analysis, at)),
        "duplicates": list(_duplicates(analysis, at)),
    }


def _block(block: Block) -> BlockData:
    return {
        "index": block.index,
        "kind": block.kind,
        "number": block.number or None,
        "label": block.label or None,
        "level": block.level,
        "section": list(block.section),
        "chapter": block.chapter,
        "text": block.text,
        "lead_in": block.lead_in,
        "role": block.role,
    }


def _modals(analysis: Analysis, at: Places) -> Iterator[ModalData]:
    for one in analysis.modals:
        yield {
            **at.placed(one.span),
            "word": one.word,
            "strength": one.strength,
            "negated": one.negated,
            "quoted": one.quoted,
        }


def _acronyms(analysis: Analysis, at: Places) -> Iterator[AcronymData]:
    for one in analysis.acronyms:
        yield {
            **at.placed(one.span),
            "short": one.short,
            "long": one.long,
            "uses": one.uses,
            "status": one.status,
        }


def _definitions(analysis: Analysis, at: Places) -> Iterator[DefinitionData]:
    for one in analysis.definitions:
        yield {
            **at.placed(one.span),
            "term": one.term,
            "text": one.text,
            "source": one.source,
            "uses": one.uses,
            "variants": list(one.variants),
        }


def _duties(analysis: Analysis, at: Places) -> Iterator[DutyData]:
    for one in analysis.duties:
        yield {
            **at.placed(one.span),
            "actor": one.actor,
            "bearer": one.bearer,
            "modal": one.modal,
            "strength": one.strength,
            "negated": one.negated,
            "action": one.action,
            "condition": one.condition,
            "basis": one.basis,
            "item": None if one.item is None else at.place(one.item),
        }


def _references(analysis: Analysis, at: Places) -> Iterator[ReferenceData]:
    for one in analysis.references:
        yield {
            **at.placed(one.span),
            "text": one.text,
            "kind": one.kind.value,
            "target": one.target,
            "resolved": one.resolved,
            "suspect": one.suspect,
        }


def _time_limits(analysis: Analysis, at: Places) -> Iterator[TimeLimitData]:
    for one in analysis.time_limits:
        yield {
            **at.placed(one.span),
            "value": one.value,
            "unit": one.unit,
            "bound": one.bound,
            "event": one.event,
            "actor": one.actor,
            "slip": one.slip,
        }


def _duplicates(analysis: Analysis, at: Places) -> Iterator[DuplicateData]:
    for one in analysis.duplicates:
        other: OtherPlace = {**at.place(one.other.block), "span": at.span(one.other)}
        yield {**at.placed(one.span), "other": other, "likeness": one.likeness}
