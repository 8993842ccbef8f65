"""References within a draft and out of it, and those that point to the wrong place."""
