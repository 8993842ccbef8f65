"""`python -m coplint`, for where the command itself is not on the path."""

from __future__ import annotations

from coplint.cli.main import main

main()
