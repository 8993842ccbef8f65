"""Rule files into validated rules; packs, modal schemes, schemas."""
