"""From ticks to segment files."""
