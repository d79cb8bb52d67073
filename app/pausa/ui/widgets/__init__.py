"""Parts that several rooms use: theme, icons, small widgets."""
