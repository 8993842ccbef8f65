"""coplint: checks drafts of codes of practice, guidance and standards against rules made from the feedback on them."""

__version__ = "0.1.0"
