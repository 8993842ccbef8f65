"""What coplint says when it cannot go on."""

from __future__ import annotations


class CoplintError(Exception):
    """Something that the person at the keyboard can mend; its message is one line that says what and how."""
