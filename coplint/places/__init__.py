"""The `where` of a rule, resolved on a draft."""
