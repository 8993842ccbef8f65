"""Limits of time, and those that contradict each other."""
