"""What all remote faces share: commands that wait until they are confirmed, recordings as they are shown, and events with numbers."""
