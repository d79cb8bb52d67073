"""What the window knows and shows, without widgets."""
