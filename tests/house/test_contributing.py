"""CONTRIBUTING.md shows the layers that there are; the numbers in it are those of the day it was written."""

from __future__ import annotations

import re

from tests.drafts import ROOT
from tests.house.layers import layers, table

_ROW = re.compile(r"^\| `(\w+)` \| ([^|]+) \|", re.MULTILINE)


def test_the_layers_and_what_they_are():
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    measured = "\n".join(table())
    assert [name for name, _ in _ROW.findall(measured)] == layers()
    assert _ROW.findall(page) == _ROW.findall(measured), "python -m tests.house.layers prints the table as it is now"
