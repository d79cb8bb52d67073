"""System-wide keys: one way for each system, all with the same face."""
