"""From what the user does to commands for the engine, and from its events to signals."""
