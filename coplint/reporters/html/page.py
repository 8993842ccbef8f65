"""From a view to one HTML file that holds all it needs: style and script inside, nothing fetched."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from coplint.reporters.html.report import report_view
from coplint.review.model import Review


def render(reviews: Sequence[Review], *, title: str | None = None) -> str:
    """The report on drafts as HTML. The same reviews give the same bytes."""
    style, script = _asset("report.css"), _asset("report.js")
    page = report_view(reviews, title=title)
    template = _environment().get_template("report.html.j2")
    return template.render(page=page, style=style, script=script, script_hash=_digest(script))


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("coplint.reporters.html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _asset(name: str) -> Markup:
    """A file of our own that goes into the page as it is."""
    return Markup(files(__package__).joinpath("templates", name).read_text(encoding="utf-8"))  # noqa: S704 - no draft's words


def _digest(script: str) -> str:
    """What the content policy names our script by, so that no other script runs, whatever a draft holds."""
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
