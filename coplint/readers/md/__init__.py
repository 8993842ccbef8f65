"""The parts of a Markdown text, one module each."""
