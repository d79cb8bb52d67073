"""What the desktop does for programs: its message bus, and staying awake."""
