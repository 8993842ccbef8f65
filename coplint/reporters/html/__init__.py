"""The draft, readable, with its findings in place, as one HTML file."""

from coplint.reporters.html.page import render

__all__ = ["render"]
