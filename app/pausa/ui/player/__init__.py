"""Playing a finished recording."""
