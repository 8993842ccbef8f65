"""Outcomes become a review: dismissals and the comparison with an earlier draft."""
