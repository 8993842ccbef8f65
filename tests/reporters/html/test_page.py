"""The HTML: the draft's words and nothing else's, self-contained, the same on every run."""

import re
from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st

from coplint.draft.model import Span
from coplint.reporters import html
from tests.builders import draft, finding, footnote, garden_draft, garden_review, marked, plain, review

VOID = {"meta", "link", "input", "br"}
LETTERS = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]) | st.sampled_from("\t\n<>&\"'")


class Page(HTMLParser):
    """What a browser would make of the page: elements with attributes, and the text of each block."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append((tag, dict(attrs)))
        if dict(attrs).get("class") == "w":
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag, f"</{tag}> closes something else"

    def handle_data(self, data: str) -> None:
        if any(attrs.get("class") == "w" for _, attrs in self.open) and not any(tag == "sup" for tag, _ in self.open):
            self.texts[-1] += data

    def ids(self) -> list[str]:
        return [str(attrs["id"]) for _, attrs in self.elements if "id" in attrs]


def test_every_block_has_its_text() -> None:
    page = Page(html.render([garden_review()]))
    assert sorted(page.texts) == sorted(block.text for block in garden_draft().blocks)
    assert not page.open


@settings(deadline=None, max_examples=60)
@given(st.text(LETTERS, max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=5))
def test_any_spans_over_any_text_leave_the_text_as_it_is(text: str, spans: list[tuple[int, int]]) -> None:
    of = draft(marked(plain(text), len(text) // 2, 1), footnote("1", "n"))
    found = []
    for order, ends in enumerate(spans):
        start, end = sorted(min(at, len(text)) for at in ends)
        found.append(replace(finding(of, None, fingerprint=str(order)), span=Span(0, start, end)))
    page = Page(html.render([review(of, *found)]))
    assert page.texts == [text, "n"]
    assert len(set(page.ids())) == len(page.ids())


def test_every_link_leads_somewhere_and_ids_are_unique() -> None:
    page = Page(html.render([garden_review(), garden_review()]))
    ids = page.ids()
    assert len(set(ids)) == len(ids)
    links = {str(attrs["href"])[1:] for tag, attrs in page.elements if tag == "a"}
    assert links
    assert links <= set(ids)
    for _, attrs in page.elements:
        assert set(str(attrs.get("data-f", "")).split()) <= set(ids)


def test_nothing_is_fetched_and_only_our_script_may_run() -> None:
    page = Page(html.render([garden_review()]))
    assert not [tag for tag, attrs in page.elements if "src" in attrs]
    assert [attrs["href"] for tag, attrs in page.elements if tag == "link"] == ["data:,"]
    policy = next(str(attrs["content"]) for _, attrs in page.elements if attrs.get("http-equiv"))
    assert "default-src 'none'" in policy
    assert re.search(r"script-src 'sha256-[\w+/=]+'", policy)


def test_words_of_a_draft_are_never_markup() -> None:
    hostile = "<script>alert(1)</script><img src=x onerror=y>"
    of = draft(plain(hostile), path=f"{hostile}.docx", warnings=(hostile,))
    found = finding(of, hostile, rule_=hostile, message=hostile, suggestion=hostile, reference=hostile, fingerprint="x")
    page = Page(html.render([review(of, found, notices=(hostile,))]))
    assert page.texts == [hostile]
    assert sum(tag == "script" for tag, _ in page.elements) == 1
    assert "img" not in [tag for tag, _ in page.elements]


def test_the_same_bytes_every_time() -> None:
    assert html.render([garden_review()]) == html.render([garden_review()])


def test_a_clean_draft_says_so() -> None:
    assert "Nothing found by 0 rules." in html.render([review(draft(plain("x")))])


def test_severities_are_named_in_words() -> None:
    page = html.render([garden_review()])
    for name in ("<b>Error</b>", "<b>Warning</b>", "<b>Note</b>", "<b>Dismissed warning</b>", "<b>Standing note</b>"):
        assert name in page


def test_a_dismissal_is_shown_with_its_reason_folded() -> None:
    page = html.render([garden_review()])
    folded = page[page.index("<b>Dismissed warning</b>") :]
    assert folded.index("The Act says it so.") < folded.index("</details>")
