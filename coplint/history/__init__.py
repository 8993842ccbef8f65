"""The draft as it was: another file, or git."""
