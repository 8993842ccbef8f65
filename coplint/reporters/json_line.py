"""Data as one line of JSON."""

from __future__ import annotations

import orjson


def json_line(data: object) -> bytes:
    """The line, in UTF-8, with its end."""
    try:
        return orjson.dumps(data, option=orjson.OPT_APPEND_NEWLINE)
    except orjson.JSONEncodeError:  # a number of more than 64 bits, or a character that is none, which JSON allows
        import json

        line = json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"
        return line.encode("utf-8", "backslashreplace")
