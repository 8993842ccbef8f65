"""What can be wrong with a file that somebody asked coplint to read."""

from __future__ import annotations

from coplint.errors import CoplintError


class UnreadableDraft(CoplintError):
    """A file that cannot be read as a draft; the message is one line that says what is the matter and what to do."""
