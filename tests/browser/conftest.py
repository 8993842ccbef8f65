"""One Chromium for all browser tests, and a report in it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from coplint.config.levels import Severity
from coplint.reporters import html
from coplint.review.model import Review
from tests.builders import dismissed, draft, finding, heading, plain, point, review, rule

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--no-first-run",
]  # fmt: skip

Opened = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, NAMES)), None)
    with sync_playwright() as playwright:
        if found is None and not Path(playwright.chromium.executable_path).exists():
            pytest.skip(f"no browser to open the report in: none of {', '.join(NAMES)} is installed")
        running = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield running
        running.close()


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Opened]:
    """Opens the report on a review; at the end the page must have asked for nothing and complained of nothing."""
    file = tmp_path / "report.html"
    complaints: list[str] = []
    pages: list[Page] = []

    def open_(known: Review | None = None, *, width: int = 1300, at: str = "", **context: Any) -> Page:
        file.write_text(html.render([known or long_review()]), encoding="utf-8")
        page = browser.new_page(viewport={"width": width, "height": 800}, **context)
        pages.append(page)
        page.on("console", lambda message: complaints.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        page.on("request", lambda request: complaints.append(f"request: {request.url}"))
        page.goto(file.as_uri() + at)
        return page

    yield open_
    for page in pages:
        page.close()
    asked = [line for line in complaints if not line.startswith(f"request: {file.as_uri()}")]
    assert asked == []


def long_review() -> Review:
    """Forty chapters, so that what is far away has not been drawn; a finding in every eighth, and one dismissed."""
    filler = "The warden opens the gate in the morning and closes it at night, whatever the weather. " * 6
    blocks = []
    for chapter in range(1, 41):
        blocks.append(heading(f"Chapter of gate {chapter}", str(chapter)))
        blocks += [point(f"{chapter}.{number}", filler) for number in range(1, 5)]
        blocks.append(plain(f"The last word on gate {chapter}: wardens might open it soon{chapter}."))
    of = draft(*blocks)
    error, note = Severity.ERROR, Severity.NOTE
    found = [
        finding(of, "soon8", "G-01", error, message="No date: “soon8”"),
        finding(of, "soon16", "G-02", message="No measure: “soon16”"),
        finding(of, "open it soon16", "G-01", error, message="Say who opens it"),
        finding(of, "soon24", "G-02", note, message="No measure: “soon24”"),
        dismissed(finding(of, "soon32", "G-02", message="No measure: “soon32”"), "agreed in May"),
        finding(of, "soon40", "G-03", message="No date: “soon40”"),
    ]
    return review(of, *found, rules=[rule("G-01", because="A frost came."), rule("G-02"), rule("G-03")])
