"""From commands and frames to one finished file."""
