"""Whether the numbers of points and headings count as they should."""
