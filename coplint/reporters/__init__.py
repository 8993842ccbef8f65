"""One module per output: a pure function of reviews."""
