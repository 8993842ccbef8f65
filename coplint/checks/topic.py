"""What a rule is about: a closed list, so that findings can be sorted and counted across packs."""

from __future__ import annotations

from enum import StrEnum


class Topic(StrEnum):
    """The values are part of the JSON contract."""

    MODAL = "modal"
    VAGUE = "vague"
    WORDING = "wording"
    ACRONYM = "acronym"
    TERM = "term"
    REFERENCE = "reference"
    NUMBER = "number"
    STRUCTURE = "structure"
    TIME = "time"
    DUPLICATE = "duplicate"
    ACTOR = "actor"
    BASIS = "basis"
    CONSISTENCY = "consistency"
    READABILITY = "readability"
    PRESENCE = "presence"
    FIGURE = "figure"
    REVISION = "revision"
    HOUSEKEEPING = "housekeeping"
