"""Who has to do what, how strongly, when, and under which law."""
