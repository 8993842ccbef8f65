"""Page numbers and running heads: what a page has at its edges and a reader reads past."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from coplint.readers.plain.lines import Line, is_open

_PAGE = re.compile(
    r"[-–—|\[(]?\s*(?P<said>(?:page|p\.)\s*)?(?P<number>\d{1,4})(?P<of>\s*(?:of|/)\s*\d{1,4})?\s*[-–—|\])]?", re.I
)
_COUNT = r"(?:page\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?"
_NUMBER_BESIDE = re.compile(rf"^{_COUNT}\s*[|·•–—-]*\s+(?=\S)|\s[|·•–—\s-]*{_COUNT}$", re.I)
_APART = 8
"""Fewest lines from one page's edge to the next; figures closer together are a column of a table."""
_MARGIN = 4
"""How many lines from the edge a running head may stand."""
_OFTEN = 3
"""On how many pages words must stand at the edge to be a running head."""
_NEAR = 6
"""How many pages apart they may stand: left and right pages, and a page that starts a chapter, have their own."""


def without_furniture(lines: Sequence[Line]) -> tuple[list[Line], tuple[str, ...]]:
    """The lines of the text proper, and a warning that says what was dropped.

    A sentence that runs on over the page's edge is one again. The first of the running heads with the same words is
    kept, unless the words stand in the text as well or it would cut a sentence in two.
    """
    numbers = _page_numbers(lines)
    heads = _running_heads(lines, numbers)
    text = list(_mended(lines, numbers | heads))
    if not numbers and not heads:
        return text, ()
    dropped = [_count(numbers, "page number")] if numbers else []
    if heads:
        words = dict.fromkeys(lines[at].text for at in sorted(heads))
        dropped.append(f"{_count(heads, 'running head')} ({'; '.join(words)})")
    return text, (f"dropped {' and '.join(dropped)}",)


def _count(found: set[int], what: str) -> str:
    return f"{len(found)} {what}{'s' if len(found) > 1 else ''}"


def _page_numbers(lines: Sequence[Line]) -> set[int]:
    """Lines that hold a page's number alone: said to be one, or in step with the one before or after."""
    found = [(at, match) for at, line in enumerate(lines) if line.text and (match := _PAGE.fullmatch(line.text))]
    said = {at for at, match in found if match["said"] or match["of"]}
    bare = [(at, int(match["number"])) for at, match in found if at not in said and _at_gap(lines, at)]
    for (at, number), (after, following) in pairwise(bare):
        apart = lines[after].page > lines[at].page or lines[after].number - lines[at].number >= _APART
        if apart and 0 < following - number <= _OFTEN:
            said |= {at, after}
    return said


def _at_gap(lines: Sequence[Line], at: int) -> bool:
    """Whether an empty line, a page's edge or an end of the text is beside a line."""
    beside = [lines[near] for near in (at - 1, at + 1) if 0 <= near < len(lines)]
    return len(beside) < 2 or any(line.blank or line.page != lines[at].page for line in beside)


def _running_heads(lines: Sequence[Line], numbers: set[int]) -> set[int]:
    """Lines at the edges of pages whose words come back on pages nearby."""
    spots: dict[str, dict[int, int]] = defaultdict(dict)
    for page, at in _edges(lines, numbers):
        if is_open(lines[at].text):  # a sentence that comes back is text
            spots[_folded(lines[at].text)].setdefault(at, page)
    everywhere = Counter(line.text.casefold() for line in lines)
    heads: set[int] = set()
    for pages in spots.values():
        alike = _on_pages_nearby(list(pages.items()))
        if alike:
            first = min(alike)
            others = everywhere[lines[first].text.casefold()] - len(alike)
            heads |= alike - ({first} if _is_to_be_kept(lines, first, others=others) else set())
    return heads


def _on_pages_nearby(places: list[tuple[int, int]]) -> set[int]:
    """Of lines with their pages, in order, those that are among three on different pages nearby."""
    return {
        at
        for three in zip(places, places[1:], places[2:], strict=False)
        if three[0][1] < three[1][1] < three[2][1] <= three[0][1] + _NEAR
        for at, _ in three
    }


def _edges(lines: Sequence[Line], numbers: set[int]) -> Iterator[tuple[int, int]]:
    """Pages, as they are counted here, and the lines nearest to the edge where they end or begin."""
    borders = sorted(numbers | {at for at in range(1, len(lines)) if lines[at - 1].page != lines[at].page})
    if not borders:  # the page's number stands beside the words
        named = (at for at, line in enumerate(lines) if _folded(line.text).endswith("#") and _at_gap(lines, at))
        yield from enumerate(named)
        return
    page = 0
    for above, border in pairwise([-_MARGIN, 0, *borders]):
        page += border - above >= _MARGIN  # a number and the form feed after it are one edge
        for step, begin in ((-1, border - 1), (1, border)):
            near = range(begin, min(max(begin + _MARGIN * step, -1), len(lines)), step)
            yield from ((page, at) for at in [at for at in near if lines[at].text and at not in numbers][:2])


def _folded(text: str) -> str:
    """The words of a line; a "#" for the page number beside three words or more ("Table 3" is none)."""
    words, count = _NUMBER_BESIDE.subn("", text, count=1)
    if count and len(words.split()) >= 3:
        return f"{words.strip().casefold()} #"
    return text.casefold()


def _is_to_be_kept(lines: Sequence[Line], first: int, *, others: int) -> bool:
    """Whether the first of the heads alike is the only place where a reader of the text alone would see its words."""
    above = next((lines[at].text for at in range(first - 1, max(first - _APART, 0) - 1, -1) if lines[at].text), "")
    return others <= 0 and not (above and is_open(above))


def _mended(lines: Sequence[Line], dropped: set[int]) -> Iterator[Line]:
    """The lines that are left, without the gap that a page's edge made inside a sentence."""
    last: Line | None = None
    gap: list[Line] = []
    crossed = False
    for at, line in enumerate(lines):
        if at in dropped:
            crossed = True
        elif line.blank:
            gap.append(line)
        else:
            crossed = crossed or (last is not None and last.page != line.page)
            if not (crossed and last and is_open(last.text) and line.text[0].islower()):
                yield from gap
            yield line
            last, gap, crossed = line, [], False
    yield from gap
