"""The report as its readers use it. The fixture `opened` also sees that the page fetches and complains of nothing."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Opened
from tests.builders import garden_review

pytestmark = pytest.mark.browser

SOON_8, SOON_16, WHO, SOON_24, SOON_32, SOON_40 = (
    "g-01-soon8", "g-02-soon16", "g-01-open-it-soon16", "g-02-soon24", "g-02-soon32", "g-03-soon40",
)  # fmt: skip


def entries(page: Page) -> list[str]:
    return [text.strip() for text in page.locator(".entry:visible .message").all_inner_texts()]


def is_lit(page: Page, fingerprint: str) -> None:
    """The finding's words and note are lit, its words are in sight, and no other note is lit."""
    expect(page.locator(f'mark.lit[data-f~="f-{fingerprint}"]').first).to_be_in_viewport()
    expect(page.locator(".finding.lit")).to_have_id(f"f-{fingerprint}")


@pytest.mark.parametrize("width", [1300, 800, 400])
def test_a_click_in_the_list_goes_to_the_words_and_lights_them(opened: Opened, width: int) -> None:
    page = opened(width=width)
    if width < 1152:
        page.locator("#panel > summary").click()
    page.locator(f'.entry a[data-go="f-{SOON_40}"]').click()
    is_lit(page, SOON_40)
    expect(page.locator(f"#f-{SOON_40}")).to_be_focused()
    page.wait_for_timeout(100)
    expect(page.locator(f'mark[data-f~="f-{SOON_40}"]').first).to_be_in_viewport(ratio=1)
    assert page.url.endswith(f"#f-{SOON_40}")


def test_a_click_on_words_lights_their_note_and_shared_words_lead_to_each_in_turn(opened: Opened) -> None:
    page = opened()
    shared = page.locator(f'mark[data-f~="f-{SOON_16}"]')
    shared.click()
    is_lit(page, WHO)
    shared.click()
    is_lit(page, SOON_16)
    shared.click()
    is_lit(page, WHO)


def test_keys_lead_to_the_next_and_the_previous_and_round(opened: Opened) -> None:
    page = opened()
    page.get_by_label("Notes").check()
    for expected in (SOON_8, SOON_16, WHO, SOON_24, SOON_40, SOON_8):
        page.keyboard.press("n")
        is_lit(page, expected)
    page.keyboard.press("p")
    is_lit(page, SOON_40)
    expect(page.locator("#status")).to_have_text("5 of 5")


def test_keys_typed_into_the_search_are_letters(opened: Opened) -> None:
    page = opened()
    page.locator("#search").press_sequentially("pn")
    assert page.locator("#search").input_value() == "pn"
    assert page.locator(".lit").count() == 0


def test_buttons_do_what_the_keys_do(opened: Opened) -> None:
    page = opened(width=400)
    page.get_by_role("button", name="Next").click()
    is_lit(page, SOON_8)
    page.get_by_role("button", name="Previous").click()
    is_lit(page, SOON_40)


def test_severities_can_be_left_out(opened: Opened) -> None:
    page = opened()
    page.get_by_label("Notes").check()
    page.get_by_label("Errors").uncheck()
    assert entries(page) == ["No measure: “soon16”", "No measure: “soon24”", "No date: “soon40”"]
    expect(page.locator("#status")).to_have_text("3 of 5 findings")
    expect(page.locator(f"#f-{SOON_8}")).to_be_hidden()
    expect(page.locator(f'mark[data-f~="f-{SOON_8}"]')).to_have_class("error off")
    page.keyboard.press("n")
    is_lit(page, SOON_16)
    page.get_by_label("Errors").check()
    assert len(entries(page)) == 5


def test_notes_are_counted_and_folded_until_asked_for(opened: Opened) -> None:
    page = opened()
    assert "No measure: “soon24”" not in entries(page)
    expect(page.locator("#status")).to_have_text("4 of 5 findings")
    expect(page.locator(f'mark[data-f~="f-{SOON_24}"]')).to_have_class("note off")
    page.get_by_label("Notes").check()
    assert "No measure: “soon24”" in entries(page)


def test_a_chapter_counts_what_is_shown_of_it(opened: Opened) -> None:
    page = opened()
    chapter = page.locator(".chapter", has=page.locator(".entry.note")).first
    expect(chapter.locator(".count.note")).to_be_hidden()
    page.get_by_label("Notes").check()
    expect(chapter.locator(".count.note")).to_contain_text("1")


def test_what_a_link_names_is_shown_though_it_is_a_note(opened: Opened) -> None:
    is_lit(opened(at=f"#f-{SOON_24}"), SOON_24)


def test_one_rule_can_be_looked_at(opened: Opened) -> None:
    page = opened()
    page.get_by_label("Rule", exact=True).select_option("G-03")
    assert entries(page) == ["No date: “soon40”"]
    assert page.locator(".chapter:visible").count() == 1


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("NO DATE", ["No date: “soon8”", "No date: “soon40”"]),
        ("open it", ["Say who opens it"]),
        ("a frost came", ["No date: “soon8”", "Say who opens it"]),
        ("nothing like it", []),
    ],
)
def test_a_search_looks_at_message_words_and_reason(opened: Opened, words: str, found: list[str]) -> None:
    page = opened()
    page.get_by_label("Words", exact=True).fill(words)
    assert entries(page) == found


def test_a_dismissed_finding_unfolds_when_it_is_asked_for(opened: Opened) -> None:
    page = opened()
    expect(page.locator(f"#f-{SOON_32} .reason")).to_be_hidden()
    page.locator(".chapter.aside > summary").click()
    page.locator(f'.entry a[data-go="f-{SOON_32}"]').click()
    expect(page.locator(f"#f-{SOON_32} .reason")).to_have_text("Dismissed: agreed in May")
    expect(page.locator(f"#f-{SOON_32} .reason")).to_be_in_viewport()


def test_a_link_to_a_finding_opens_at_it(opened: Opened) -> None:
    is_lit(opened(at=f"#f-{SOON_24}"), SOON_24)


@pytest.mark.parametrize("width", [1300, 1160, 800, 400, 320])
def test_nothing_is_wider_than_the_window(opened: Opened, width: int) -> None:
    page = opened(garden_review(), width=width)
    page.keyboard.press("n")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for note in page.locator(".finding:visible").all():
        box = note.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width


def test_notes_stand_beside_their_paragraph_or_below_it(opened: Opened) -> None:
    for width, beside in ((1300, True), (400, False)):
        page = opened(garden_review(), width=width)
        words = page.locator("mark.error").first.bounding_box()
        note = page.locator("section .finding.error").first.bounding_box()
        assert words is not None
        assert note is not None
        assert (note["x"] > words["x"] + 200) is beside
        assert (note["y"] > words["y"] + words["height"]) is not beside


def test_it_can_be_read_without_scripts(opened: Opened) -> None:
    page = opened(garden_review(), java_script_enabled=False)
    expect(page.locator("#search")).to_be_hidden()
    expect(page.get_by_role("button")).to_have_count(0)
    page.locator(".entry a").nth(1).click()
    expect(page.locator("mark:target")).to_be_in_viewport()


def test_notes_and_their_marks_lead_to_each_other(opened: Opened) -> None:
    page = opened(garden_review())
    page.locator("sup a").click()
    expect(page.locator("#b13")).to_be_in_viewport()
    page.locator("#b13 .back").click()
    assert page.url.endswith("#n4-0")


def test_dark_where_the_reader_has_it_dark(opened: Opened) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    assert opened(color_scheme="dark").evaluate(ground) == "rgb(27, 28, 30)"
    assert opened(color_scheme="light").evaluate(ground) == "rgb(255, 254, 251)"


def test_paper_gets_the_draft_and_its_notes_without_the_list(opened: Opened) -> None:
    page = opened(garden_review())
    page.emulate_media(media="print")
    expect(page.locator("nav")).to_be_hidden()
    expect(page.locator("section .finding.error").first).to_be_visible()
