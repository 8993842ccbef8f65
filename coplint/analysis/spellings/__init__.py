"""One term under several spellings: hyphens, endings, capitals, initials."""
