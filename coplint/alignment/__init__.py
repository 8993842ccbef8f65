"""Which block of one draft is which of another."""
