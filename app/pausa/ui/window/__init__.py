"""The main window, its bars, and what it does when it closes."""
