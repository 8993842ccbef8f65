"""Text on its grounds keeps the contrast that WCAG 2.2 asks for at level AA, by day and by night."""

import re
from importlib.resources import files
from itertools import product

import pytest

CSS = files("coplint.reporters.html").joinpath("templates", "report.css").read_text(encoding="utf-8")
LIGHT, DARK = (
    dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", root)) for root in re.findall(r":root \{(.*?)\}", CSS, re.S)[:2]
)
PAIRS = [
    *product(["ink"], ["paper", "panel", "lit", "rule", "error-tint", "warning-tint", "note-tint"]),
    *product(["quiet", "link", "error", "warning", "note"], ["paper", "panel"]),
    *product(["error", "warning", "note"], ["lit"]),
]


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_contrast(palette: dict[str, str], text: str, ground: str) -> None:
    dark, light = sorted((luminance(palette[text]), luminance(palette[ground])))
    assert (light + 0.05) / (dark + 0.05) >= 4.5
