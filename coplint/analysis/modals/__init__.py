"""Words that bind, and how strongly; the schemes that say which."""
