"""Shortcuts of the window and of the whole desktop."""
