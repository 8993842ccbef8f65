"""Rules run on drafts, and what came of it."""
