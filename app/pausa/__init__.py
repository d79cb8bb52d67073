"""Pausa: a camera and microphone recorder whose pause leaves no trace."""

__version__ = "0.1.0"
