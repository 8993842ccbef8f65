"""One module per format: a file becomes a draft."""
