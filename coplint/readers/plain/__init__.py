"""What the layout of a plain text says, one module for each thing."""
