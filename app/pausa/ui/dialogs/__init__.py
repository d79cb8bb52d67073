"""Welcome, guide, keys and About."""
