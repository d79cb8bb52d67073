"""Parts shared by several rooms: theme, icons, small widgets, worker threads."""
