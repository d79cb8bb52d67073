"""The folder of an unfinished recording: its journal and its lock."""
