"""What several kinds of check look for in a place, and how they say what they found."""
