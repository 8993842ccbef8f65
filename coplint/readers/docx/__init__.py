"""The Word reader: one module for each part of the package that holds words, or decides how they read."""
