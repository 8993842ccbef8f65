"""What needs the whole draft: sentences, modals, acronyms, definitions."""
