"""ffmpeg: its command lines, its children, and what a media file holds."""
