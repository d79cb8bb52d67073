"""What begins and ends recordings by itself: a face, a voice, silence, a time."""
