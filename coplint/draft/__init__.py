"""The frozen model of a draft."""
