"""coplint: checks drafts of codes of practice, guidance and standards against rules made from the feedback on them."""
