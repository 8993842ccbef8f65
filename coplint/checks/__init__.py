"""One module per kind of check: its parameters, its function, and an example."""
